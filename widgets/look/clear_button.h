// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A button in a line that empties it. Qt's own fades in and out; see calm_style.h for what that
/// costs.
#pragma once

class QLineEdit;

namespace zhitu::widgets {

/// Shown while there is something to clear. GUI thread.
void addClearButton(QLineEdit& line);

} // namespace zhitu::widgets
