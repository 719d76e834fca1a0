// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The map's palette that goes with a widget's, and lines and grounds made from it.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "map/style/palette.h"
#include "widgets/look/theme.h"

class QLabel;

namespace zhitu::widgets {

/// Light or dark, as the widget's own palette is.
[[nodiscard]] const map::Palette& coloursFor(const QPalette& palette);

/// A thin line around something.
[[nodiscard]] QColor edgeColour(const QPalette& palette);

/// Words that stand behind the others; readable, unlike a placeholder.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// Gives the letters of a label a colour of their own.
void setInk(QLabel& label, const QColor& colour);

/// A style sheet that gives widgets of this class a thin round frame, in the accent where they have
/// the focus or are checked.
[[nodiscard]] QString frameStyle(const QPalette& palette, const QString& widgetClass);

} // namespace zhitu::widgets
