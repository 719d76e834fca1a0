// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/camera_symbol.h"

#include <QPainterPath>

namespace zhitu::map {

double cameraSymbolRadius(domain::CameraTier tier)
{
    return tier == domain::CameraTier::Lookout ? 9 : 5.5;
}

QColor statusColour(domain::CameraStatus status, const Palette& colours)
{
    switch (status) {
    case domain::CameraStatus::Online:
        return colours.quiet;
    case domain::CameraStatus::Offline:
        return colours.warning;
    case domain::CameraStatus::Fault:
        break;
    }
    return colours.alarm;
}

void paintCameraSymbol(QPainter& p, domain::CameraTier tier, domain::CameraStatus status,
                       const Palette& colours)
{
    const double r = cameraSymbolRadius(tier);
    QPainterPath shape;
    if (tier == domain::CameraTier::Lookout)
        shape.addPolygon(QPolygonF{{0, -r}, {r, r * 0.8}, {-r, r * 0.8}, {0, -r}});
    else if (tier == domain::CameraTier::Skynet)
        shape.addRoundedRect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, 1.5, 1.5);
    else
        shape.addEllipse(QPointF(0, 0), r * 0.8, r * 0.8);
    p.setPen(QPen(colours.halo, 2.4));
    p.drawPath(shape);
    p.fillPath(shape, statusColour(status, colours));
    p.setPen(QPen(Qt::white, 1.6));
    if (status != domain::CameraStatus::Online)
        p.drawLine(QPointF(-r * 0.5, r * 0.5), QPointF(r * 0.5, -r * 0.5));
    if (status == domain::CameraStatus::Fault)
        p.drawLine(QPointF(-r * 0.5, -r * 0.5), QPointF(r * 0.5, r * 0.5));
}

} // namespace zhitu::map
