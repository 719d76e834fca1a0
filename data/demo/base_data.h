// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The real base data that the demo district grows from (resources/demo, with sources and
/// licences).
#pragma once

#include <string>
#include <vector>

#include "data/domain/place.h"

namespace zhitu::demo {

/// Where a town's middle is put and how urban it is, in [0, 1].
struct TownSeat {
    std::string code;
    domain::LonLat position;
    double urban = 0;
};

struct BaseData {
    std::vector<domain::Division> divisions; ///< without geometry; district, towns, villages
    domain::Ring boundary;                   ///< the district's outer ring, counter-clockwise
    std::vector<domain::River> rivers;
    std::vector<TownSeat> seats;
};

/// Reads the base data compiled into the program.
/// \throws UserError when a file is missing or broken (a broken build).
[[nodiscard]] BaseData loadBaseData();

} // namespace zhitu::demo
