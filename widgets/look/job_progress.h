// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How far a file is written while one works on.
#pragma once

#include <QString>

class QProgressDialog;
class QWidget;

namespace zhitu::widgets {

/// Of a progress that is whole.
inline constexpr int kProgressSteps = 1000;

/// Over the window, once it takes long enough to be of interest. It stays until endProgress().
/// GUI thread.
[[nodiscard]] QProgressDialog* beginProgress(QWidget* window, const QString& title,
                                             const QString& text, const QString& cancel);
void endProgress(QProgressDialog& progress);

} // namespace zhitu::widgets
