// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is near a place.
#pragma once

#include <vector>

#include "data/space/coverage.h"
#include "map/space/found.h"

namespace zhitu::map {

/// The nearest of one kind, by geodesic distance, nearest first; of grid workers the grids. Of the
/// cameras and cases that the map shows. Any thread.
/// \param place on the earth
/// \returns fewer than `most` where there are no more; nothing where `goOn` said false
[[nodiscard]] std::optional<std::vector<Found>> nearestTo(domain::LonLat place, ThingKind kind,
                                                          std::size_t most, const Shown& shown,
                                                          const space::GoOn& goOn);

} // namespace zhitu::map
