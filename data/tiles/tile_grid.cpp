// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_grid.h"

#include <cmath>

#include "data/space/web_mercator.h"

namespace zhitu::tiles {

TilePlace placeOf(domain::LonLat position, TileGrid grid, int zoom) noexcept
{
    if (grid == TileGrid::Geographic)
        return {std::ldexp((position.lon + 180) / 360, zoom),
                std::ldexp((90 - position.lat) / 360, zoom)};
    const space::World world = space::toWorld(position);
    return {std::ldexp(world.x, zoom), std::ldexp(world.y, zoom)};
}

domain::LonLat positionOf(TilePlace place, int zoom) noexcept
{
    return space::toLonLat({std::ldexp(place.x, -zoom), std::ldexp(place.y, -zoom)});
}

} // namespace zhitu::tiles
