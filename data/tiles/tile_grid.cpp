// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhitu::tiles {

using std::numbers::pi;

TilePlace placeOf(domain::LonLat position, TileGrid grid, int zoom) noexcept
{
    const double x = std::ldexp((position.lon + 180) / 360, zoom);
    if (grid == TileGrid::Geographic)
        return {x, std::ldexp((90 - position.lat) / 360, zoom)};
    const double lat = std::clamp(position.lat, -kMostLatitude, kMostLatitude) * pi / 180;
    return {x, std::ldexp(0.5 - std::asinh(std::tan(lat)) / (2 * pi), zoom)};
}

domain::LonLat positionOf(TilePlace place, int zoom) noexcept
{
    const double n = pi * (1 - 2 * std::ldexp(place.y, -zoom));
    return {std::ldexp(place.x, -zoom) * 360 - 180, std::atan(std::sinh(n)) * 180 / pi};
}

} // namespace zhitu::tiles
