// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The ground that the demo's content is placed on.
#pragma once

#include <string>
#include <vector>

#include "data/domain/place.h"

namespace zhitu::demo {

/// One governance grid of a generated district, with what the content generators need to know.
struct GridCell {
    std::string code;        ///< 15 digits
    std::string villageCode; ///< 12 digits
    std::string townCode;    ///< 12 digits
    domain::Polygon area;
    domain::LonLat inside; ///< a position well inside `area`
    double areaKm2 = 0;
    double density = 0; ///< how urban, in [0, 1]; 1 is the old town at the confluence
};

/// A generated district: divisions of three levels (district first), its grids, its rivers.
/// Each level is an exact partition of the one above: neighbours share their vertices bit by bit.
struct District {
    std::vector<domain::Division> divisions;
    std::vector<GridCell> cells;
    std::vector<domain::River> rivers;
};

} // namespace zhitu::demo
