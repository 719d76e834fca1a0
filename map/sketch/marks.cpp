// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/marks.h"

#include <QPainter>

namespace zhitu::map {
namespace {

constexpr QSizeF kSize{18, 18}; // logical pixels, as are the others
constexpr double kReach = 6;
constexpr double kPen = 1.6;
constexpr double kHaloPen = 4;

QColor colourOf(Mark::Kind kind, const Palette& colours)
{
    switch (kind) {
    case Mark::Kind::Sound:
        return colours.good;
    case Mark::Kind::Doubtful:
        return colours.warning;
    case Mark::Kind::Wrong:
        return colours.alarm;
    case Mark::Kind::Plain:
        break;
    }
    return colours.accent;
}

/// A ring for what is well, a triangle for what is in doubt, a cross for what is wrong.
void drawShape(QPainter& painter, Mark::Kind kind)
{
    if (kind == Mark::Kind::Wrong) {
        painter.drawLine(QPointF(-kReach, -kReach), QPointF(kReach, kReach));
        painter.drawLine(QPointF(-kReach, kReach), QPointF(kReach, -kReach));
    } else if (kind == Mark::Kind::Doubtful) {
        painter.drawPolygon(
            QPolygonF{{0, -kReach}, {kReach, kReach * 0.8}, {-kReach, kReach * 0.8}});
    } else {
        painter.drawEllipse(QPointF(), kReach * 0.8, kReach * 0.8);
    }
}

} // namespace

void drawMarks(const Marks& marks, const Palette& colours, SymbolSink& symbols)
{
    for (const Mark& mark : marks)
        symbols.add(toWorld(mark.at), QStringLiteral("mark%1").arg(static_cast<int>(mark.kind)),
                    kSize,
                    [kind = mark.kind, colour = colourOf(mark.kind, colours),
                     halo = colours.halo](QPainter& painter, QSizeF size) {
                        painter.translate(size.width() / 2, size.height() / 2);
                        for (const QPen& pen : {QPen(halo, kHaloPen), QPen(colour, kPen)}) {
                            painter.setPen(pen);
                            drawShape(painter, kind);
                        }
                    });
}

} // namespace zhitu::map
