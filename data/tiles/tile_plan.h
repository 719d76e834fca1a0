// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of a layer's own tiles show what a tile of the map's grid shows, and where in them it is.
///
/// The map's grid is Web Mercator on CGCS2000. A layer may be in another grid, mean other positions
/// (GCJ-02, BD-09), or end at a lower level.
#pragma once

#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/tile_grid.h"
#include "data/tiles/tile_id.h"

namespace zhitu::tiles {

struct TilePlan {
    /// The source's tiles, in the source's own numbers; none: there is nothing to show.
    std::vector<TileId> tiles;
    int zoom = 0; ///< of all of them
    /// Places of a net of kNet × kNet cells over the tile, row by row, (kNet + 1)² corners. Within
    /// a cell the way is straight to 0.2 pixels from level 4 on.
    std::vector<TilePlace> net;
    /// The layer's tile is the map's tile, pixel by pixel.
    bool asItIs = false;
};

inline constexpr int kNet = 16;

/// \param id a tile of the map's grid
[[nodiscard]] TilePlan planFor(const TileLayer& layer, TileId id);

} // namespace zhitu::tiles
