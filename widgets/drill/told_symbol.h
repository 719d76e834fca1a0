// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pictures and words for what one is told in a drill.
#pragma once

#include <QString>

#include "data/drill/told.h"

class QPainter;
class QRectF;
class QColor;

namespace zhitu::widgets {

[[nodiscard]] QString textOf(drill::ToldKind kind);
/// A letter, a cloud with rain, a flag; drawn in the colour.
void paintSymbol(QPainter& painter, drill::ToldKind kind, const QRectF& room, const QColor& colour);

} // namespace zhitu::widgets
