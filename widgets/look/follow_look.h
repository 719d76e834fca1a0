// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fonts and colours that a widget gives its parts follow the look of the program.
#pragma once

#include <functional>

class QWidget;

namespace zhitu::widgets {

/// Calls `refresh` whenever fonts, colours or style have changed, once all of the new look has
/// come: style, palette, font and style sheet come one after another, and each gives parts of a
/// widget back what they had before. As long as the widget lives; GUI thread.
void followLook(QWidget& widget, std::function<void()> refresh);

} // namespace zhitu::widgets
