// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/told_symbol.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ToldSymbol)
};

QPainterPath letterPath()
{
    QPainterPath path;
    path.addRect(1, 3, 14, 10);
    path.moveTo(1, 3);
    path.lineTo(8, 9);
    path.lineTo(15, 3);
    return path;
}

QPainterPath cloudPath()
{
    QPainterPath cloud;
    cloud.setFillRule(Qt::WindingFill);
    cloud.addEllipse(QRectF(1, 4, 7, 6));
    cloud.addEllipse(QRectF(4, 1, 8, 8));
    cloud.addEllipse(QRectF(8, 4, 7, 6));
    QPainterPath path = cloud.simplified();
    for (const double x : {4.0, 8.0, 12.0}) {
        path.moveTo(x, 12);
        path.lineTo(x - 1.2, 15);
    }
    return path;
}

QPainterPath flagPath()
{
    QPainterPath path;
    path.moveTo(3, 15);
    path.lineTo(3, 1);
    path.lineTo(14, 4.5);
    path.lineTo(3, 8);
    return path;
}

} // namespace

QString textOf(drill::ToldKind kind)
{
    switch (kind) {
    case drill::ToldKind::Message:
        return Texts::tr("Message");
    case drill::ToldKind::Weather:
        return Texts::tr("Weather");
    case drill::ToldKind::Order:
        return Texts::tr("Order");
    }
    return {};
}

void paintSymbol(QPainter& painter, drill::ToldKind kind, const QRectF& room, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(room.width() / 16, room.height() / 16);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (kind == drill::ToldKind::Order) {
        painter.setBrush(colour);
        painter.drawPath(flagPath());
    } else {
        painter.drawPath(kind == drill::ToldKind::Weather ? cloudPath() : letterPath());
    }
    painter.restore();
}

} // namespace zhitu::widgets
