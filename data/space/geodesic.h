// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lengths and areas on the ground: on the CGCS2000 ellipsoid (a = 6,378,137 m, 1/f =
/// 298.257222101; GB 22021), along geodesics. C. F. F. Karney, Algorithms for geodesics, J. Geodesy
/// 87 (2013), as PROJ has it. Positions are degrees, longitude first. Any thread.
#pragma once

#include <span>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// Metres.
[[nodiscard]] double distanceM(domain::LonLat a, domain::LonLat b);
/// How one goes from one place to another: azimuth at the start, degrees clockwise from north.
struct Course {
    double metres = 0;
    double azimuthDeg = 0;
};
[[nodiscard]] Course courseOf(domain::LonLat from, domain::LonLat to);
/// Where one is after so many metres; the longitude is in [-180, 180].
[[nodiscard]] domain::LonLat placeAfter(domain::LonLat from, double azimuthDeg, double metres);
/// Metres along all points in their order; 0 for fewer than two.
[[nodiscard]] double lengthM(std::span<const domain::LonLat> line);
/// Square metres within a ring, whose first point need not be repeated; positive where it runs
/// counter-clockwise. Of one that crosses itself the parts count against each other.
[[nodiscard]] double signedAreaM2(std::span<const domain::LonLat> ring);
/// Square metres without the holes.
[[nodiscard]] double areaM2(const domain::Polygon& polygon);

/// True where two edges of the ring meet anywhere but in the point that they share.
[[nodiscard]] bool crossesItself(std::span<const domain::LonLat> ring);

} // namespace zhitu::space
