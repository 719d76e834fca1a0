// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Web Mercator (EPSG:3857), the projection of the map and of most tiles. Source of the formulas:
/// IOGP Guidance Note 7-2, "Popular Visualisation Pseudo-Mercator".
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// Web Mercator scaled to the unit square: x east from 180° W, y south from the north.
struct World {
    double x = 0.5;
    double y = 0.5;

    friend bool operator==(const World&, const World&) = default;
};

/// The square ends there, degrees north and south.
inline constexpr double kMaxLatitude = 85.05112877980659;
/// Side of the square, metres: around the equator of the sphere that it means.
inline constexpr double kWorldM = 2 * std::numbers::pi * 6378137.0;

/// Beyond the square's north and south: at its edge. What is not a number stays so.
[[nodiscard]] inline World toWorld(domain::LonLat p) noexcept
{
    const double lat = std::clamp(p.lat, -kMaxLatitude, kMaxLatitude) * std::numbers::pi / 180;
    return {(p.lon + 180) / 360,
            0.5 - std::log(std::tan(std::numbers::pi / 4 + lat / 2)) / (2 * std::numbers::pi)};
}

/// Degrees of the same datum.
[[nodiscard]] inline domain::LonLat toLonLat(World w) noexcept
{
    const double n = std::numbers::pi * (1 - 2 * w.y);
    return {w.x * 360 - 180, std::atan(std::sinh(n)) * 180 / std::numbers::pi};
}

} // namespace zhitu::space
