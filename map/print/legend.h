// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a legend says, wherever it is drawn.
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>
#include <functional>
#include <vector>

namespace zhitu::map {

struct LegendRow {
    QSizeF size; ///< of the symbol, logical pixels
    /// Paints the symbol around the painter's origin, in logical pixels. Any thread.
    std::function<void(QPainter&)> paint;
    QString text;
};

struct LegendGroup {
    QString heading;
    std::vector<LegendRow> rows;
};
using Legend = std::vector<LegendGroup>;

} // namespace zhitu::map
