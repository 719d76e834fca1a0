// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_plan.h"

#include <algorithm>
#include <cmath>

namespace zhitu::tiles {
namespace {

using domain::LonLat;

/// The first tile that a stretch of places touches, and the last; one that only ends at an edge
/// does not touch what is behind it.
std::pair<int, int> touched(double least, double most, int count)
{
    constexpr double kEdge = 1e-6;
    return {std::clamp(static_cast<int>(std::floor(least + kEdge)), 0, count - 1),
            std::clamp(static_cast<int>(std::ceil(most - kEdge)) - 1, 0, count - 1)};
}

/// Neighbouring columns and rows of a level, the last ones with them.
struct Tiles {
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;

    [[nodiscard]] bool contains(TileId id) const
    {
        return id.x >= left && id.x <= right && id.y >= top && id.y <= bottom;
    }
};

Tiles touchedBy(TilePlace least, TilePlace most, TileGrid grid, int zoom)
{
    const int columns = 1 << zoom;
    const int rows = grid == TileGrid::Geographic ? std::max(1, columns / 2) : columns;
    const auto [left, right] = touched(least.x, most.x, columns);
    const auto [top, bottom] = touched(least.y, most.y, rows);
    return {left, right, top, bottom};
}

/// Those that the layer says it has.
Tiles tilesThere(const TileLayer& layer, int zoom)
{
    const AreaBox box = layer.extent.value_or(AreaBox{-180, -90, 180, 90});
    return touchedBy(placeOf({box.west, box.north}, layer.grid, zoom),
                     placeOf({box.east, box.south}, layer.grid, zoom), layer.grid, zoom);
}

/// The level whose pixels are as large as those of the map's.
int levelFor(const TileLayer& layer, int zoom)
{
    // A pixel of the geographic grid is as wide as one of Web Mercator's at the same level, one of
    // Baidu's 1.7 times as wide. A picture of twice the pixels shows the level below at the same
    // scale.
    return zoom + (layer.grid == TileGrid::Baidu ? 1 : 0) - (layer.tileSide > 256 ? 1 : 0);
}

} // namespace

TilePlan planFor(const TileLayer& layer, TileId id)
{
    TilePlan plan;
    const int level = levelFor(layer, id.zoom);
    const int first = std::max(layer.leastZoom, leastLevel(layer.grid));
    plan.zoom = std::clamp(level, first, std::max(first, layer.mostZoom));
    if (std::max(level, id.zoom) < layer.leastZoom || !isValid(id))
        return plan;
    plan.asItIs = plan.zoom == id.zoom && layer.grid == TileGrid::WebMercator
                  && layer.datum == space::Datum::Cgcs2000;
    const auto there = tilesThere(layer, plan.zoom);
    if (plan.asItIs) {
        if (there.contains(id))
            plan.tiles = {id};
        return plan;
    }
    TilePlace least{1e9, 1e9};
    TilePlace most{-1e9, -1e9};
    for (int row = 0; row <= kNet; ++row)
        for (int column = 0; column <= kNet; ++column) {
            const LonLat place =
                positionOf({id.x + double(column) / kNet, id.y + double(row) / kNet}, id.zoom);
            const TilePlace at =
                placeOf(space::fromCgcs2000(place, layer.datum), layer.grid, plan.zoom);
            least = {std::min(least.x, at.x), std::min(least.y, at.y)};
            most = {std::max(most.x, at.x), std::max(most.y, at.y)};
            plan.net.push_back(at);
        }
    const Tiles shown = touchedBy(least, most, layer.grid, plan.zoom);
    for (int y = std::max(shown.top, there.top); y <= std::min(shown.bottom, there.bottom); ++y)
        for (int x = std::max(shown.left, there.left); x <= std::min(shown.right, there.right); ++x)
            plan.tiles.push_back({plan.zoom, x, y});
    return plan;
}

} // namespace zhitu::tiles
