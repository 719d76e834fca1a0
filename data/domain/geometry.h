// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Plain geometry values shared by all rooms: positions, rings, polygons, lines.
/// Coordinates are CGCS2000 (EPSG:4490) in degrees, longitude first, as a GeoPackage stores them.
#pragma once

#include <cstddef>
#include <vector>

namespace zhitu::domain {

/// A position in degrees, CGCS2000. Valid when -180 <= lon <= 180 and -90 <= lat <= 90.
struct LonLat {
    double lon = 0;
    double lat = 0;

    friend bool operator==(const LonLat&, const LonLat&) = default;
};

using LineString = std::vector<LonLat>;

/// A closed ring: the first position is repeated as the last one.
using Ring = std::vector<LonLat>;

/// The outer ring (counter-clockwise) first, then the holes (clockwise).
struct Polygon {
    std::vector<Ring> rings;

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// A part of the ground: a circle about one point, else within the corners of an outline, see
/// space::regionOf().
struct Ground {
    LineString points;
    double radiusM = 0; ///< of a circle, metres

    friend bool operator==(const Ground&, const Ground&) = default;
};

/// True where the position is inside the outer ring and in no hole (even-odd rule). A position on
/// an edge belongs to exactly one of the two polygons that share it.
[[nodiscard]] inline bool contains(const Polygon& area, LonLat p) noexcept
{
    bool inside = false;
    for (const Ring& ring : area.rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const LonLat a = ring[i];
            const LonLat b = ring[i + 1];
            if ((a.lat > p.lat) != (b.lat > p.lat)
                && p.lon < (b.lon - a.lon) * (p.lat - a.lat) / (b.lat - a.lat) + a.lon)
                inside = !inside;
        }
    return inside;
}

} // namespace zhitu::domain
