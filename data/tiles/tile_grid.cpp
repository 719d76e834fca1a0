// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_grid.h"

#include <cmath>

#include "data/space/baidu_mercator.h"
#include "data/space/web_mercator.h"

namespace zhitu::tiles {
namespace {

/// In the unit square that a level cuts into 2^zoom columns.
space::World squareOf(domain::LonLat position, TileGrid grid) noexcept
{
    switch (grid) {
    case TileGrid::Geographic:
        return {(position.lon + 180) / 360, (90 - position.lat) / 360};
    case TileGrid::Baidu: {
        constexpr double side = 256 * (1 << 18); // metres: a pixel of level 18 is one
        const space::BaiduPlace place = space::toBaiduMercator(position);
        return {0.5 + place.east / side, 0.5 - place.north / side};
    }
    case TileGrid::WebMercator:
        break;
    }
    return space::toWorld(position);
}

} // namespace

TilePlace placeOf(domain::LonLat position, TileGrid grid, int zoom) noexcept
{
    const space::World world = squareOf(position, grid);
    return {std::ldexp(world.x, zoom), std::ldexp(world.y, zoom)};
}

domain::LonLat positionOf(TilePlace place, int zoom) noexcept
{
    return space::toLonLat({std::ldexp(place.x, -zoom), std::ldexp(place.y, -zoom)});
}

} // namespace zhitu::tiles
