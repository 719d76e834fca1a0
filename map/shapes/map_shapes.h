// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The areas and lines of the map: what neither camera nor theme nor figures change.
#pragma once

#include <vector>

#include "data/domain/place.h"
#include "map/shapes/line_set.h"
#include "map/shapes/polygon_set.h"

namespace zhitu::map {

/// Immutable; any thread.
struct MapShapes {
    PolygonSet land;     ///< the districts
    PolygonSet grids;    ///< in the order they were given in
    double gridSide = 0; ///< of a square of a grid's mean box, in world units
    LineSet gridLines;
    LineSet villageLines;
    LineSet townLines;
    LineSet districtLines;
    LineSet rivers;
};

/// Grids are a pixel or two: a square for each looks the same, and borders would only be a haze.
[[nodiscard]] inline bool gridsAreTiny(const MapShapes& shapes, const Camera& camera) noexcept
{
    constexpr double tinyPixels = 3; // side of a grid
    return shapes.gridSide * camera.scale() < tinyPixels;
}

/// Long: call it in a worker.
[[nodiscard]] MapShapes makeShapes(World origin, const std::vector<domain::Division>& divisions,
                                   const std::vector<domain::Grid>& grids,
                                   const std::vector<domain::River>& rivers);

} // namespace zhitu::map
