// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Polygons in a plane of whole millimetres, where unions and differences of any number of them
/// cannot fail: Boost.Polygon's, which moves a crossing by less than a millimetre. Any thread.
#pragma once

#include <boost/polygon/polygon.hpp>
#include <vector>

#include "data/domain/geometry.h"
#include "data/space/local_metres.h"

namespace zhitu::space {

using PlanarSet = boost::polygon::polygon_set_data<int>;
using PlanarPolygon = boost::polygon::polygon_with_holes_data<int>;

/// Longitude and latitude about a middle, each to one scale: what is straight in degrees is
/// straight here, so shapes and their crossings are those of a GeoPackage.
class DegreePlane {
public:
    /// As far as whole millimetres reach on each side of the middle, in metres: Boost.Polygon
    /// subtracts them as int.
    static constexpr double kReachM = 1'000'000;

    explicit DegreePlane(domain::LonLat middle);

    [[nodiscard]] boost::polygon::point_data<int> toPlane(domain::LonLat place) const noexcept;
    [[nodiscard]] domain::LonLat toPlace(boost::polygon::point_data<int> point) const noexcept;

    /// Adds a ring, closed or not. \param hole its inside is taken away
    void add(const domain::Ring& ring, bool hole, PlanarSet& set) const;
    [[nodiscard]] PlanarSet setOf(const domain::Polygon& polygon) const;
    /// The outer rings counter-clockwise, the holes clockwise, all closed.
    [[nodiscard]] std::vector<domain::Polygon> polygonsOf(const PlanarSet& set) const;
    /// The same in pieces of three or four corners: to be filled.
    [[nodiscard]] std::vector<domain::Ring> piecesOf(const PlanarSet& set) const;

private:
    domain::LonLat middle_;
    Metres scale_; ///< millimetres a degree
};

} // namespace zhitu::space
