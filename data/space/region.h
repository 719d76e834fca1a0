// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A part of the ground that somebody outlines to ask what is in it. Any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::space {

enum class RegionKind : std::uint8_t { Circle, Polygon, Corridor };

/// Why an outline is of no use.
enum class RegionFault : std::uint8_t {
    None,
    TooFewPoints,  ///< a circle without a radius, a polygon of less than three corners, a corridor
                   ///< without a length
    CrossesItself, ///< a polygon
    NoExtent,      ///< a radius or width that is not above 0, corners in one line
    NoPlace,       ///< a position that is no number, or not on the earth
    TooLarge       ///< a corridor too long or wide, or too near a pole, for its plane
};

/// Degrees; west <= east within [-180, 180].
struct GeoBox {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    [[nodiscard]] bool contains(domain::LonLat p) const noexcept
    {
        return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north;
    }
};

/// Immutable, cheap to copy. One with a fault contains nothing.
class Region {
public:
    static constexpr double kMostHalfWidthM = 20'000;
    static constexpr double kMostAxisM = 1'000'000;

    /// All places whose geodesic distance from the centre is at most `radiusM` metres: exactly.
    [[nodiscard]] static Region circle(domain::LonLat centre, double radiusM);
    /// Within the corners, one after another; straight in degrees between them, as the polygons of
    /// a GeoPackage are. An edge of 10 km is then up to a metre beside the line that the map draws.
    /// It crosses no antimeridian.
    [[nodiscard]] static Region outline(domain::LineString corners);
    /// The area of a grid or a division: its rings are taken as they are.
    [[nodiscard]] static Region area(domain::Polygon polygon);
    /// All places at most `halfWidthM` metres from the way along geodesics through all points: to
    /// 2 cm beside a way of 20 m, to 1e-5 of the distance beyond 2 km.
    [[nodiscard]] static Region corridor(domain::LineString axis, double halfWidthM);

    [[nodiscard]] RegionKind kind() const noexcept;
    [[nodiscard]] RegionFault fault() const noexcept;
    [[nodiscard]] bool contains(domain::LonLat place) const;
    /// All places within lie in them; two where it crosses the antimeridian.
    [[nodiscard]] const std::vector<GeoBox>& boxes() const noexcept;
    /// As a polygon, with straight edges in degrees. Round edges are chords within the region; of
    /// 1° in a circle, of 10° around the ends and bends of a corridor. Longitudes go on beyond 180°
    /// where it crosses the antimeridian. Of a circle that reaches over a pole: nothing. Made when
    /// it is first asked for: of a corridor of hundreds of kilometres that takes a second.
    [[nodiscard]] const domain::Polygon& polygon() const;
    /// Square metres on the ellipsoid: of a circle to 1e-5 up to 50 km, else that of polygon().
    [[nodiscard]] double areaM2() const;
    /// Of the circle or of the box; of a corridor half way along its axis.
    [[nodiscard]] domain::LonLat middle() const noexcept;
    /// Of a circle; 0 else.
    [[nodiscard]] double radiusM() const noexcept;
    /// The points that a corridor was made from; empty else.
    [[nodiscard]] const domain::LineString& axis() const noexcept;
    /// Half the width of a corridor in metres; 0 else.
    [[nodiscard]] double halfWidthM() const noexcept;

private:
    struct Shape;
    explicit Region(std::shared_ptr<const Shape> shape) : shape_(std::move(shape)) {}

    std::shared_ptr<const Shape> shape_;
};

/// What a filter's ground is.
[[nodiscard]] Region regionOf(const domain::Ground& ground);

} // namespace zhitu::space
