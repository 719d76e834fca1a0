// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The field of view of a camera as a sector on the ground: the one shape that is drawn, counted
/// and asked. Any thread.
#pragma once

#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// What lies before a camera, as if nothing stood in its way.
struct Sector {
    domain::LonLat at;
    double azimuthDeg = 0;     ///< optical axis, clockwise from north
    double fieldOfViewDeg = 0; ///< horizontal; 360 and more: all around
    double rangeM = 0;
};

/// A range beyond it is a mistake, in metres.
inline constexpr double kMostRangeM = 50'000;

/// Its numbers are numbers, it sees something, and not farther than any camera does. All functions
/// below are for those only.
[[nodiscard]] bool isUsable(const Sector& sector) noexcept;

/// The far edge from left to right, in chords of at most 8°, at least four. It is a circle in the
/// plane that touches the ellipsoid at the camera: at 30° of latitude, 3 km away, 0.4 m beside one
/// along geodesics. Its area is at most 0.33 % less than that of the round sector.
[[nodiscard]] std::vector<domain::LonLat> farEdge(const Sector& sector);
/// Closed, counter-clockwise; straight in degrees between its corners.
[[nodiscard]] domain::Ring ringOf(const Sector& sector);
/// True where the place lies in ringOf().
[[nodiscard]] bool sees(const Sector& sector, domain::LonLat place) noexcept;

} // namespace zhitu::space
