// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/geodesic.h"

#include <geodesic.h>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

namespace zhitu::space {
namespace {

const geod_geodesic& cgcs2000()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic made;
        geod_init(&made, 6378137.0, 1 / 298.257222101);
        return made;
    }();
    return ellipsoid;
}

} // namespace

double distanceM(domain::LonLat a, domain::LonLat b)
{
    double metres = 0;
    geod_inverse(&cgcs2000(), a.lat, a.lon, b.lat, b.lon, &metres, nullptr, nullptr);
    return metres;
}

Course courseOf(domain::LonLat from, domain::LonLat to)
{
    Course course;
    geod_inverse(&cgcs2000(), from.lat, from.lon, to.lat, to.lon, &course.metres,
                 &course.azimuthDeg, nullptr);
    return course;
}

domain::LonLat placeAfter(domain::LonLat from, double azimuthDeg, double metres)
{
    domain::LonLat place;
    geod_direct(&cgcs2000(), from.lat, from.lon, azimuthDeg, metres, &place.lat, &place.lon,
                nullptr);
    return place;
}

double lengthM(std::span<const domain::LonLat> line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distanceM(line[i - 1], line[i]);
    return metres;
}

double signedAreaM2(std::span<const domain::LonLat> ring)
{
    if (ring.size() > 1 && ring.front() == ring.back())
        ring = ring.first(ring.size() - 1);
    geod_polygon area;
    geod_polygon_init(&area, 0);
    for (const domain::LonLat& p : ring)
        geod_polygon_addpoint(&cgcs2000(), &area, p.lat, p.lon);
    double squareMetres = 0;
    geod_polygon_compute(&cgcs2000(), &area, 0, 1, &squareMetres, nullptr);
    return squareMetres;
}

double areaM2(const domain::Polygon& polygon)
{
    double squareMetres = 0;
    for (const domain::Ring& ring : polygon.rings)
        squareMetres += signedAreaM2(ring); // holes run clockwise
    return squareMetres;
}

bool crossesItself(std::span<const domain::LonLat> ring)
{
    namespace bg = boost::geometry;
    bg::model::ring<bg::model::d2::point_xy<double>> outline;
    for (const domain::LonLat& p : ring)
        outline.emplace_back(p.lon, p.lat);
    bg::correct(outline); // closed
    return outline.size() > 3 && bg::intersects(outline);
}

} // namespace zhitu::space
