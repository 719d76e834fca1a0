// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/legend_symbols.h"

namespace zhitu::widgets {

QPixmap swatch(const map::LegendRow& row, qreal ratio)
{
    QPixmap pixmap((row.size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(row.size.width() / 2, row.size.height() / 2);
    row.paint(p);
    return pixmap;
}

} // namespace zhitu::widgets
