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

} // namespace

TilePlan planFor(const TileLayer& layer, TileId id)
{
    TilePlan plan;
    // A pixel of the geographic grid is as wide as one of Web Mercator's at the same level.
    plan.zoom = std::min(id.zoom, layer.mostZoom);
    if (id.zoom < layer.leastZoom || !isValid(id))
        return plan;
    plan.asItIs = plan.zoom == id.zoom && layer.grid == TileGrid::WebMercator
                  && layer.datum == space::Datum::Cgcs2000;
    if (plan.asItIs) {
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
    const int columns = 1 << plan.zoom;
    const int rows = layer.grid == TileGrid::Geographic ? std::max(1, columns / 2) : columns;
    const auto [left, right] = touched(least.x, most.x, columns);
    const auto [top, bottom] = touched(least.y, most.y, rows);
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            plan.tiles.push_back({plan.zoom, x, y});
    return plan;
}

} // namespace zhitu::tiles
