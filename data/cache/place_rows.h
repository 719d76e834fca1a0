// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Organisations and addresses in a part of the ground: the map does not hold them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "data/cache/sqlite.h"
#include "data/domain/geometry.h"

namespace zhitu::cache {

enum class PlaceTable : std::uint8_t { Organisation, Address };

struct PlaceRow {
    std::int64_t id = 0;
    std::string name; ///< of an address: its text
    domain::LonLat position;
};

/// By the R-tree; degrees. Ends where the sink says false.
void forEachPlaceIn(Connection& connection, PlaceTable table, domain::LonLat southWest,
                    domain::LonLat northEast, const std::function<bool(const PlaceRow&)>& sink);

} // namespace zhitu::cache
