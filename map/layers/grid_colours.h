// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the grids are coloured by (choropleth), and how.
#pragma once

#include <QRgb>
#include <memory>
#include <optional>
#include <vector>

#include "map/layers/grid_spots.h"
#include "map/layers/grid_times.h"
#include "map/layers/layer_state.h"
#include "map/layers/map_data.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// One entry of the choropleth's legend: all values from `from` to `to`; of hot spots both are the
/// number of an analysis::Spot.
struct LegendEntry {
    QColor colour;
    double from = 0;
    double to = 0;
    int pattern = 0; ///< map/style/pattern.h; 0: none
};

struct GridColours {
    std::vector<QRgb> colours;          ///< by grid; transparent: it has no value
    std::vector<std::uint8_t> patterns; ///< by grid; empty: there are none
    std::vector<LegendEntry> legend;    ///< low to high
};

/// What the colours depend on.
struct GridColourRequest {
    std::shared_ptr<const MapData> data;
    std::shared_ptr<const MapFigures> figures;
    std::shared_ptr<const PointSet> points;
    std::optional<TimeWindow> window; ///< of the cases shown
    GridStyle style;
    Theme theme;

    friend bool operator==(const GridColourRequest&, const GridColourRequest&) = default;
};

/// Colours the grids, and remembers them while nothing that they depend on is another. Any one
/// thread.
class GridColouring {
public:
    [[nodiscard]] std::shared_ptr<const GridColours> of(const GridColourRequest& request);

private:
    [[nodiscard]] std::vector<std::uint32_t> casesShown(const GridColourRequest& request);

    GridColourRequest needed_; ///< of the colours; what they do not depend on is left out
    std::shared_ptr<const GridColours> colours_;
    GridTimes times_;
    GridSpots spots_;
};

} // namespace zhitu::map
