// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which levels of which of Zhitu's grids the matrices of a WMTS are.
#pragma once

#include <QStringList>
#include <optional>

#include "data/tiles/base_map.h"
#include "data/tiles/wmts_capabilities.h"

namespace zhitu::tiles {

struct WmtsGrid {
    TileGrid grid = TileGrid::WebMercator;
    int tileSide = 256;
    int leastZoom = 0;
    int mostZoom = 0;
    QStringList matrices; ///< names of the levels from 0 on; empty below leastZoom

    [[nodiscard]] int levels() const noexcept { return mostZoom - leastZoom + 1; }
};

/// The longest run of levels that Zhitu knows, without a gap; nothing: it knows none.
/// \param link the layer's: levels without limits are not there, where others have some
[[nodiscard]] std::optional<WmtsGrid> wmtsGridOf(const WmtsMatrixSet& set, const WmtsSetLink& link);

/// Where there are tiles by a link's limits, at whatever level, degrees; nothing: it has none.
[[nodiscard]] std::optional<AreaBox> limitsOf(const WmtsGrid& grid, const WmtsSetLink& link);

} // namespace zhitu::tiles
