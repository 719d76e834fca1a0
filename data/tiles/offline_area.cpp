// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/offline_area.h"

#include <algorithm>
#include <cmath>

#include "data/tiles/tile_grid.h"

namespace zhitu::tiles {
namespace {

struct Stretch {
    int left;
    int right;
    int top;
    int bottom;

    [[nodiscard]] std::int64_t columns() const { return right - left + 1; }
    [[nodiscard]] std::int64_t count() const { return columns() * (bottom - top + 1); }
};

Stretch stretchOf(const AreaBox& box, int zoom)
{
    const TilePlace first = placeOf({box.west, box.north}, TileGrid::WebMercator, zoom);
    const TilePlace last = placeOf({box.east, box.south}, TileGrid::WebMercator, zoom);
    const auto number = [zoom](double at) {
        return std::clamp(static_cast<int>(std::floor(at)), 0, (1 << zoom) - 1);
    };
    return {number(first.x), number(last.x), number(first.y), number(last.y)};
}

} // namespace

std::int64_t tileCount(const OfflineArea& area)
{
    std::int64_t count = 0;
    for (int zoom = area.leastZoom; zoom <= area.mostZoom; ++zoom)
        count += stretchOf(area.box, zoom).count();
    return count;
}

TileId tileAt(const OfflineArea& area, std::int64_t index)
{
    for (int zoom = area.leastZoom; zoom <= area.mostZoom; ++zoom) {
        const Stretch stretch = stretchOf(area.box, zoom);
        if (index < stretch.count())
            return {zoom, stretch.left + static_cast<int>(index % stretch.columns()),
                    stretch.top + static_cast<int>(index / stretch.columns())};
        index -= stretch.count();
    }
    return {};
}

} // namespace zhitu::tiles
