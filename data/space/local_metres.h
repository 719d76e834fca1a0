// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long a degree is at a place: the ground beside it as a plane. Any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// Latitudes beyond it, in degrees, are too near a pole for a plane of longitude and latitude.
inline constexpr double kMostPlaneLatitude = 89;

/// Metres.
struct Metres {
    double east = 0;
    double north = 0;
};

/// Metres for a degree of longitude and of latitude: the radii of curvature of the CGCS2000
/// ellipsoid in the prime vertical (times the cosine of the latitude) and in the meridian. Torge
/// and Müller, Geodesy (4th ed.), 4.1.
[[nodiscard]] inline Metres metresPerDegree(double latitude) noexcept
{
    constexpr double a = 6378137.0;
    constexpr double f = 1 / 298.257222101;
    constexpr double e2 = f * (2 - f);
    constexpr double degree = std::numbers::pi / 180;
    const double sine = std::sin(latitude * degree);
    const double w2 = 1 - e2 * sine * sine;
    const double w = std::sqrt(w2);
    return {a / w * std::cos(latitude * degree) * degree, a * (1 - e2) / (w2 * w) * degree};
}

/// From one place to another, in the plane of the latitude in the middle between them; the shorter
/// way around the earth. Within 10 km, up to 75° of latitude, its length is that of the geodesic to
/// 1e-5 of it, within 2 km to a millimetre.
[[nodiscard]] inline Metres stepFrom(domain::LonLat a, domain::LonLat b) noexcept
{
    const Metres scale = metresPerDegree((a.lat + b.lat) / 2);
    return {std::remainder(b.lon - a.lon, 360.0) * scale.east, (b.lat - a.lat) * scale.north};
}

/// The radii of curvature of the ellipsoid lie between these.
inline constexpr double kLeastRadiusM = 6'335'439;
inline constexpr double kMostRadiusM = 6'399'594;

/// Radians between two places as if the earth were a sphere (the haversine formula). The geodesic
/// is at least kLeastRadiusM and at most kMostRadiusM times as long: told without a geodesic.
[[nodiscard]] inline double angleBetween(domain::LonLat a, domain::LonLat b) noexcept
{
    constexpr double degree = std::numbers::pi / 180;
    const double north = std::sin((b.lat - a.lat) * degree / 2);
    const double east = std::sin((b.lon - a.lon) * degree / 2);
    const double h =
        north * north + std::cos(a.lat * degree) * std::cos(b.lat * degree) * east * east;
    return 2 * std::asin(std::sqrt(std::min(1.0, h)));
}

/// From a place to the nearest point of the straight line between two others, in metres.
[[nodiscard]] inline double distanceToSegment(domain::LonLat place, domain::LonLat a,
                                              domain::LonLat b) noexcept
{
    const Metres toA = stepFrom(place, a);
    const Metres toB = stepFrom(place, b);
    const Metres along{toB.east - toA.east, toB.north - toA.north};
    const double length2 = along.east * along.east + along.north * along.north;
    const double share =
        length2 > 0
            ? std::clamp(-(toA.east * along.east + toA.north * along.north) / length2, 0.0, 1.0)
            : 0;
    return std::hypot(toA.east + share * along.east, toA.north + share * along.north);
}

} // namespace zhitu::space
