// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where something that is chosen lies.
#pragma once

#include <optional>

#include "data/domain/subject.h"
#include "map/layers/map_data.h"

namespace zhitu::map {

/// Quick enough for the GUI thread: cameras, cases, grids and divisions are looked up, of centres
/// and key sites a city has some ten thousand.
/// \returns nothing where neither data nor points have it
[[nodiscard]] std::optional<domain::LonLat> placeOf(const domain::Subject& subject,
                                                    const MapData& data, const PointSet& points);

} // namespace zhitu::map
