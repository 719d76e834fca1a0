// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a position lies in a pyramid of tiles.
#pragma once

#include "data/domain/geometry.h"
#include "data/tiles/base_map.h"

namespace zhitu::tiles {

/// A place in a level of a pyramid, in tiles: the whole part of it numbers the tile.
struct TilePlace {
    double x = 0;
    double y = 0;
};

/// The first level that has tiles of its own: before it Baidu's begin at the equator, not at an
/// edge.
[[nodiscard]] constexpr int leastLevel(TileGrid grid) noexcept
{
    return grid == TileGrid::Baidu ? 1 : 0;
}

/// Beyond Web Mercator's end, or 80° in Baidu's grid: there.
[[nodiscard]] TilePlace placeOf(domain::LonLat position, TileGrid grid, int zoom) noexcept;
/// \param place in Web Mercator's grid
[[nodiscard]] domain::LonLat positionOf(TilePlace place, int zoom) noexcept;

} // namespace zhitu::tiles
