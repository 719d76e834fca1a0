// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Scatters the sites of grids over a district and draws the net of borders between them.
#pragma once

#include <vector>

#include "data/demo/planar_map.h"
#include "data/demo/random.h"
#include "data/demo/terrain.h"

namespace zhitu::demo {

/// The first `inside` sites lie within the boundary; the rest surround it, so that the cells at
/// the edge are shaped like all the others.
struct Sites {
    std::vector<FixedPoint> points;
    int inside = 0;
};

[[nodiscard]] Sites scatterSites(const Terrain& terrain, const std::vector<FixedPoint>& boundary,
                                 int inside, Random random);

/// The Voronoi net of the sites with every edge bent like a natural border. An edge never leaves
/// the two triangles between itself and the sites on either side, which no other edge enters: the
/// bent net is still a planar one.
[[nodiscard]] std::vector<Arc> naturalBorders(const Terrain& terrain, const Sites& sites,
                                              Random random);

} // namespace zhitu::demo
