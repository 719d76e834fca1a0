// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The map's palette that goes with a widget's, and lines and grounds made from it.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "map/style/palette.h"
#include "widgets/look/theme.h"

class QPushButton;

namespace zhitu::widgets {

/// Light or dark, as the widget's own palette is.
[[nodiscard]] const map::Palette& coloursFor(const QPalette& palette);

/// A thin line around something.
[[nodiscard]] QColor edgeColour(const QPalette& palette);

/// Words that stand behind the others; readable, unlike a placeholder.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// A style sheet that gives widgets of this class a thin round frame, in the accent where they have
/// the focus or are checked.
[[nodiscard]] QString frameStyle(const QPalette& palette, const QString& widgetClass);

/// Makes a button as wide as its present text needs, with room on both sides.
void giveRoom(QPushButton& button);

} // namespace zhitu::widgets
