// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which cameras see what. Only those that work count, of those that the map shows.
#pragma once

#include <span>
#include <vector>

#include "data/space/coverage.h"
#include "data/space/region.h"
#include "map/space/found.h"

namespace zhitu::map {

/// The fields of view that may reach into one of the boxes. Any thread.
/// \returns nothing where `goOn` said false
[[nodiscard]] std::optional<std::vector<space::Sector>>
sectorsReaching(std::span<const space::GeoBox> boxes, const Shown& shown, const space::GoOn& goOn);

/// The cameras in whose field of view a place lies, nearest first. Nothing that stands in the way
/// is known. Any thread. \returns nothing where `goOn` said false
[[nodiscard]] std::optional<std::vector<Found>>
camerasSeeing(domain::LonLat place, const Shown& shown, const space::GoOn& goOn);

} // namespace zhitu::map
