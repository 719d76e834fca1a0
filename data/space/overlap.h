// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How areas lie to each other and to places. Any thread.
#pragma once

#include "data/domain/geometry.h"

namespace zhitu::space {

/// True where two areas share more than a square metre: neighbours that share a border do not.
[[nodiscard]] bool overlap(const domain::Polygon& a, const domain::Polygon& b);

/// Metres from a place to the nearest point of an area; 0 within. As exact as stepFrom().
[[nodiscard]] double distanceToM(const domain::Polygon& area, domain::LonLat place);

} // namespace zhitu::space
