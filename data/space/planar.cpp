// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/planar.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace zhitu::space {
namespace {

namespace bp = boost::polygon;
using namespace boost::polygon::operators;
using Point = bp::point_data<int>;

int wholeMm(double millimetres) noexcept
{
    constexpr double most = DegreePlane::kReachM * 1000;
    return static_cast<int>(std::lround(std::clamp(millimetres, -most, most)));
}

/// \param clockwise how it shall run
template <typename Points>
domain::Ring ringOf(const Points& points, bool clockwise, const DegreePlane& plane)
{
    domain::Ring ring;
    double doubledArea = 0;
    for (const Point& p : points) {
        const domain::LonLat place = plane.toPlace(p);
        if (!ring.empty())
            doubledArea += (ring.back().lon - ring.front().lon) * (place.lat - ring.front().lat)
                           - (place.lon - ring.front().lon) * (ring.back().lat - ring.front().lat);
        if (ring.empty() || place != ring.back())
            ring.push_back(place);
    }
    if (!ring.empty() && ring.front() != ring.back())
        ring.push_back(ring.front());
    if ((doubledArea < 0) != clockwise)
        std::ranges::reverse(ring);
    return ring;
}

} // namespace

DegreePlane::DegreePlane(domain::LonLat middle) : middle_(middle)
{
    scale_ = metresPerDegree(std::clamp(middle.lat, -kMostPlaneLatitude, kMostPlaneLatitude));
    scale_.east *= 1000;
    scale_.north *= 1000;
}

Point DegreePlane::toPlane(domain::LonLat place) const noexcept
{
    return {wholeMm((place.lon - middle_.lon) * scale_.east),
            wholeMm((place.lat - middle_.lat) * scale_.north)};
}

domain::LonLat DegreePlane::toPlace(Point point) const noexcept
{
    return {middle_.lon + point.x() / scale_.east, middle_.lat + point.y() / scale_.north};
}

void DegreePlane::add(const domain::Ring& ring, bool hole, PlanarSet& set) const
{
    std::vector<Point> points;
    points.reserve(ring.size());
    for (const domain::LonLat& p : ring)
        points.push_back(toPlane(p));
    bp::polygon_data<int> polygon;
    polygon.set(points.begin(), points.end());
    set.insert(polygon, hole);
}

PlanarSet DegreePlane::setOf(const domain::Polygon& polygon) const
{
    PlanarSet set;
    for (std::size_t i = 0; i < polygon.rings.size(); ++i)
        add(polygon.rings[i], i > 0, set);
    return set;
}

std::vector<domain::Polygon> DegreePlane::polygonsOf(const PlanarSet& set) const
{
    std::vector<PlanarPolygon> found;
    set.get(found);
    std::vector<domain::Polygon> polygons;
    for (const PlanarPolygon& p : found) {
        domain::Polygon& polygon = polygons.emplace_back();
        polygon.rings.push_back(ringOf(std::ranges::subrange(p.begin(), p.end()), false, *this));
        for (auto hole = p.begin_holes(); hole != p.end_holes(); ++hole)
            polygon.rings.push_back(
                ringOf(std::ranges::subrange(hole->begin(), hole->end()), true, *this));
    }
    return polygons;
}

std::vector<domain::Ring> DegreePlane::piecesOf(const PlanarSet& set) const
{
    std::vector<bp::polygon_data<int>> found;
    set.get_trapezoids(found);
    std::vector<domain::Ring> pieces;
    pieces.reserve(found.size());
    for (const auto& p : found)
        pieces.push_back(ringOf(std::ranges::subrange(p.begin(), p.end()), false, *this));
    return pieces;
}

} // namespace zhitu::space
