// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rings the way round that a format asks for.
#pragma once

#include <algorithm>

#include "data/domain/geometry.h"

namespace zhitu::exchange {

/// Twice the area, positive where the ring runs counter-clockwise (x east, y north).
[[nodiscard]] inline double twiceSignedArea(const domain::Ring& ring) noexcept
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) // from the first corner: no digits are lost
        sum += (ring[i].lon - ring[0].lon) * (ring[i + 1].lat - ring[0].lat)
               - (ring[i + 1].lon - ring[0].lon) * (ring[i].lat - ring[0].lat);
    return sum;
}

/// The outer ring counter-clockwise, holes clockwise: RFC 7946, OGC Simple Features, KML.
[[nodiscard]] inline domain::Polygon rightHanded(domain::Polygon area)
{
    for (std::size_t i = 0; i < area.rings.size(); ++i)
        if ((twiceSignedArea(area.rings[i]) > 0) != (i == 0))
            std::ranges::reverse(area.rings[i]);
    return area;
}

} // namespace zhitu::exchange
