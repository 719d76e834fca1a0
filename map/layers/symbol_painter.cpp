// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/symbol_painter.h"

#include <QPainterPath>
#include <cmath>

namespace zhitu::map {

QFont symbolFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

QString shortCount(std::uint32_t n)
{
    if (n < 1000)
        return QString::number(n);
    if (n < 9950)
        return QString::number(n / 1000.0, 'f', 1) + QLatin1Char('k');
    if (n < 999'500)
        return QString::number((n + 500) / 1000) + QLatin1Char('k');
    return QString::number(n / 1e6, 'f', 1) + QLatin1Char('M');
}

ClusterLook caseClusterLook(Theme theme)
{
    const Palette& colours = paletteOf(theme);
    const QColor fill = theme.dark ? QColor(0x5C, 0x6B, 0x7A) : QColor(0x33, 0x43, 0x53);
    return {fill, colours.halo, Qt::white, colours.alarm};
}

ClusterLook cameraClusterLook(Theme theme)
{
    const Palette& colours = paletteOf(theme);
    QColor fill = colours.land;
    fill.setAlpha(235);
    QColor rim = colours.quiet;
    rim.setAlpha(150);
    return {fill, rim, colours.quiet, colours.warning};
}

double clusterRadius(std::uint32_t count)
{
    return 10 + 3.4 * std::log10(static_cast<double>(count));
}

void paintCluster(QPainter& painter, const ClusterLook& look, const QString& label, double radius,
                  int alertSteps)
{
    painter.setPen(QPen(look.rim, 2));
    painter.setBrush(look.fill);
    painter.drawEllipse(QPointF(0, 0), radius, radius);
    if (alertSteps > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.alert, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 90 * 16,
                        -alertSteps * 15 * 16);
    }
    painter.setPen(look.text);
    painter.setFont(symbolFont(label.size() > 3 ? 10 : 11, QFont::DemiBold));
    painter.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt::AlignCenter, label);
}

namespace {

/// Quiet ones wear the halo of all symbols.
QPen rimOf(domain::Urgency urgency, double quietWidth, const Palette& colours)
{
    switch (urgency) {
    case domain::Urgency::Late:
        return QPen(colours.alarm, 2.4);
    case domain::Urgency::Close:
        return QPen(colours.warning, 2.4);
    default:
        return QPen(colours.halo, quietWidth);
    }
}

} // namespace

void paintCasePin(QPainter& painter, const QColor& fill, const QString& sign,
                  domain::Urgency urgency, bool supervised, const Palette& colours)
{
    QPainterPath pin;
    pin.moveTo(0, 16);
    pin.cubicTo(-4, 8, -9.5, 5, -9.5, -2);
    pin.arcTo(-9.5, -11.5, 19, 19, 180, -180);
    pin.cubicTo(9.5, 5, 4, 8, 0, 16);
    painter.setPen(rimOf(urgency, 1.8, colours));
    painter.setBrush(fill);
    painter.drawPath(pin);
    painter.setPen(Qt::white);
    painter.setFont(symbolFont(11, QFont::Bold));
    painter.drawText(QRectF(-9, -11, 18, 18), Qt::AlignCenter, sign);
    if (urgency == domain::Urgency::Late) {
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(colours.alarm);
        painter.drawEllipse(QPointF(9, -8), 5, 5);
        painter.setFont(symbolFont(9, QFont::Black));
        painter.drawText(QRectF(4, -13, 10, 10), Qt::AlignCenter, QStringLiteral("!"));
    }
    if (supervised) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.warning);
        painter.drawPolygon(QPolygonF{{-12, -12}, {-4, -9}, {-12, -6}});
    }
}

void paintCaseDot(QPainter& painter, const QColor& fill, domain::Urgency urgency,
                  const Palette& colours)
{
    painter.setPen(rimOf(urgency, 1.6, colours));
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(0, 0), 5, 5);
}

void paintCentre(QPainter& painter, double radius, const Palette& colours)
{
    const double r = radius;
    QPainterPath house;
    house.addPolygon(QPolygonF{{0, -r},
                               {r, -r * 0.1},
                               {r * 0.75, -r * 0.1},
                               {r * 0.75, r * 0.9},
                               {-r * 0.75, r * 0.9},
                               {-r * 0.75, -r * 0.1},
                               {-r, -r * 0.1},
                               {0, -r}});
    painter.setPen(QPen(colours.halo, 2.4));
    painter.drawPath(house);
    painter.fillPath(house, colours.accent);
}

void paintKeySite(QPainter& painter, const Palette& colours)
{
    painter.rotate(45);
    painter.setPen(QPen(colours.halo, 2));
    painter.setBrush(colours.good);
    painter.drawRoundedRect(QRectF(-5.5, -5.5, 11, 11), 2, 2);
}

} // namespace zhitu::map
