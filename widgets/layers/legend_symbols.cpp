// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/legend_symbols.h"

namespace zhitu::widgets {
namespace {

QPixmap blank(QSize size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QPixmap colourSwatch(const QColor& colour, qreal ratio)
{
    QPixmap pixmap = blank({22, 14}, ratio);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(QColor(128, 128, 128, 110), 1));
    p.setBrush(colour);
    p.drawRoundedRect(QRectF(0.5, 0.5, 21, 13), 2, 2);
    return pixmap;
}

QPixmap symbolSwatch(qreal ratio, const std::function<void(QPainter&)>& paint)
{
    QPixmap pixmap = blank({22, 20}, ratio);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(11, 10);
    paint(p);
    return pixmap;
}

} // namespace zhitu::widgets
