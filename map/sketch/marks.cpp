// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/marks.h"

#include <QPainter>

namespace zhitu::map {
namespace {

constexpr double kReach = 6; // logical pixels, as are the others
constexpr double kPen = 1.6;
constexpr double kHaloPen = 4;

QColor colourOf(Mark::Kind kind, const Palette& colours)
{
    switch (kind) {
    case Mark::Kind::Sound:
        return colours.good;
    case Mark::Kind::Doubtful:
    case Mark::Kind::Told:
        return colours.warning;
    case Mark::Kind::Wrong:
        return colours.alarm;
    case Mark::Kind::Acted:
        return colours.text;
    case Mark::Kind::Plain:
    case Mark::Kind::Reported:
        break;
    }
    return colours.accent;
}

/// A ring for what is well, a triangle for what is in doubt, a cross for what is wrong. Of a drill:
/// a diamond for a report, a square for what was told, a filled dot for what a trainee did.
void drawShape(QPainter& painter, Mark::Kind kind)
{
    if (kind == Mark::Kind::Wrong) {
        painter.drawLine(QPointF(-kReach, -kReach), QPointF(kReach, kReach));
        painter.drawLine(QPointF(-kReach, kReach), QPointF(kReach, -kReach));
    } else if (kind == Mark::Kind::Doubtful) {
        painter.drawPolygon(
            QPolygonF{{0, -kReach}, {kReach, kReach * 0.8}, {-kReach, kReach * 0.8}});
    } else if (kind == Mark::Kind::Reported) {
        painter.drawPolygon(QPolygonF{{0, -kReach}, {kReach, 0}, {0, kReach}, {-kReach, 0}});
    } else if (kind == Mark::Kind::Told) {
        painter.drawRect(QRectF(-kReach * 0.8, -kReach * 0.8, kReach * 1.6, kReach * 1.6));
    } else if (kind == Mark::Kind::Acted) {
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(), kReach * 0.5, kReach * 0.5);
    } else {
        painter.drawEllipse(QPointF(), kReach * 0.8, kReach * 0.8);
    }
}

void draw(QPainter& painter, Mark::Kind kind, const QColor& colour, const QColor& halo)
{
    for (const QPen& pen : {QPen(halo, kHaloPen), QPen(colour, kPen)}) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        drawShape(painter, kind);
    }
}

} // namespace

void drawMark(QPainter& painter, Mark::Kind kind, const Palette& colours)
{
    draw(painter, kind, colourOf(kind, colours), colours.halo);
}

void drawMarks(const Marks& marks, const Palette& colours, SymbolSink& symbols)
{
    for (const Mark& mark : marks)
        symbols.add(toWorld(mark.at), QStringLiteral("mark%1").arg(static_cast<int>(mark.kind)),
                    kMarkSize,
                    [kind = mark.kind, colour = colourOf(mark.kind, colours),
                     halo = colours.halo](QPainter& painter, QSizeF size) {
                        painter.translate(size.width() / 2, size.height() / 2);
                        draw(painter, kind, colour, halo);
                    });
}

} // namespace zhitu::map
