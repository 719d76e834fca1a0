// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the grids are coloured by (choropleth), and how.
#pragma once

#include <QRgb>
#include <memory>
#include <vector>

#include "map/layers/layer_state.h"
#include "map/layers/map_data.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// One entry of the choropleth's legend: all values from `from` to `to`.
struct LegendEntry {
    QColor colour;
    double from = 0;
    double to = 0;
};

struct GridColours {
    std::vector<QRgb> colours;       ///< by grid; transparent: it has no value
    std::vector<LegendEntry> legend; ///< low to high
};

/// Colours the grids, and remembers them while nothing that they depend on is another. Any one
/// thread.
class GridColouring {
public:
    [[nodiscard]] std::shared_ptr<const GridColours>
    of(const std::shared_ptr<const MapData>& data, const std::shared_ptr<const MapFigures>& figures,
       const std::shared_ptr<const PointSet>& points, const GridStyle& style, Theme theme);

private:
    std::shared_ptr<const MapData> data_;
    std::shared_ptr<const MapFigures> figures_;
    std::shared_ptr<const PointSet> points_;
    GridStyle style_;
    Theme theme_;
    std::shared_ptr<const GridColours> colours_;
};

} // namespace zhitu::map
