// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/region.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>
#include <mutex>
#include <numbers>
#include <span>

#include "data/space/geodesic.h"
#include "data/space/local_metres.h"
#include "data/space/planar.h"
#include "data/space/way.h"

namespace zhitu::space {
namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, std::size_t>;

constexpr double kDegree = std::numbers::pi / 180;
constexpr int kCircleChords = 360;
constexpr int kEndChords = 36; // of a whole circle

bool isPlace(domain::LonLat p) noexcept
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; // a NaN is neither
}

/// From any west to any east, which may lie beyond the antimeridian.
std::vector<GeoBox> boxesBetween(double west, double south, double east, double north)
{
    south = std::max(south, -90.0);
    north = std::min(north, 90.0);
    if (east - west >= 360)
        return {{-180, south, 180, north}};
    const double turn = std::floor((west + 180) / 360) * 360; // west into [-180, 180)
    west -= turn;
    east -= turn;
    if (east <= 180)
        return {{west, south, east, north}};
    return {{west, south, 180, north}, {-180, south, east - 360, north}};
}

std::vector<GeoBox> boxesAround(domain::LonLat centre, double radiusM)
{
    const double angle = radiusM / kLeastRadiusM;
    const double reach = angle / kDegree;
    const double south = centre.lat - reach;
    const double north = centre.lat + reach;
    if (south <= -90 || north >= 90)
        return {{-180, std::max(south, -90.0), 180, std::min(north, 90.0)}};
    const double side = std::asin(std::min(1.0, std::sin(angle) / std::cos(centre.lat * kDegree)));
    constexpr double air = 1 + 1e-9; // what is rounded away must not be missed
    return boxesBetween(centre.lon - side / kDegree * air, south, centre.lon + side / kDegree * air,
                        north);
}

} // namespace

struct Region::Shape {
    RegionKind kind{};
    RegionFault fault = RegionFault::None;
    domain::Polygon corners; ///< of a polygon
    std::vector<GeoBox> boxes;
    domain::LonLat middle;
    double radiusM = 0; ///< of a circle
    domain::LineString axis;

    domain::LineString pieces; ///< of the axis
    double halfWidthM = 0;
    bg::index::rtree<Entry, bg::index::rstar<16>> near; ///< of the pieces, grown by the half width

    mutable std::once_flag outlined;
    mutable domain::Polygon outline; ///< of the others, once it was asked for

    [[nodiscard]] bool isInCircle(domain::LonLat place) const
    {
        const double angle = angleBetween(middle, place);
        if (angle * kMostRadiusM < radiusM)
            return true;
        if (angle * kLeastRadiusM > radiusM * (1 + 1e-9))
            return false;
        return distanceM(middle, place) <= radiusM;
    }

    [[nodiscard]] bool isNearAxis(domain::LonLat place) const
    {
        for (const double turn : {0.0, -360.0, 360.0}) {
            const domain::LonLat p{place.lon + turn, place.lat};
            for (auto found = near.qbegin(bg::index::intersects(Point(p.lon, p.lat)));
                 found != near.qend(); ++found)
                if (isNearPiece(p, found->second))
                    return true;
        }
        return false;
    }

    [[nodiscard]] bool isNearPiece(domain::LonLat place, std::size_t piece) const
    {
        return distanceToSegment(place, pieces[piece], pieces[piece + 1]) <= halfWidthM;
    }

    void indexPieces()
    {
        std::vector<Entry> entries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            Box box;
            bg::assign_inverse(box);
            for (const domain::LonLat& p : {pieces[i], pieces[i + 1]}) {
                const double lat =
                    std::min(std::abs(p.lat) + halfWidthM / 110'000, kMostPlaneLatitude + 0.9);
                const Metres scale = metresPerDegree(lat); // a degree is shortest towards the pole
                bg::expand(box, Point(p.lon - halfWidthM / scale.east * 1.01,
                                      p.lat - halfWidthM / 110'000));
                bg::expand(box, Point(p.lon + halfWidthM / scale.east * 1.01,
                                      p.lat + halfWidthM / 110'000));
            }
            entries.emplace_back(box, i);
        }
        near = decltype(near)(entries);
        Box all;
        bg::assign_inverse(all);
        for (const Entry& entry : entries)
            bg::expand(all, entry.first);
        boxes = boxesBetween(all.min_corner().x(), all.min_corner().y(), all.max_corner().x(),
                             all.max_corner().y());
    }

    [[nodiscard]] domain::Polygon outlineOfCircle() const
    {
        if (std::abs(middle.lat) + radiusM / kLeastRadiusM / kDegree >= 90)
            return {}; // a pole is no corner
        domain::Ring ring;
        for (int i = 0; i < kCircleChords; ++i) {
            const domain::LonLat p = placeAfter(middle, 360 - i * 360.0 / kCircleChords, radiusM);
            ring.push_back({middle.lon + std::remainder(p.lon - middle.lon, 360.0), p.lat});
        }
        ring.push_back(ring.front());
        return {{std::move(ring)}};
    }

    /// The union of what is near each leg.
    [[nodiscard]] domain::Polygon outlineOfCorridor() const
    {
        // Longer legs where it is wide, else each would lie over hundreds of others.
        const domain::LineString legs = inPieces(axis, std::max(kPieceM, halfWidthM / 2));
        const DegreePlane plane(middle);
        PlanarSet sum;
        for (std::size_t i = 0; i + 1 < legs.size(); ++i) {
            const Course there = courseOf(legs[i], legs[i + 1]);
            const double back = courseOf(legs[i + 1], legs[i]).azimuthDeg;
            domain::Ring capsule;
            const auto halfCircle = [&](domain::LonLat end, double azimuth) {
                for (int k = 0; k <= kEndChords / 2; ++k) {
                    const domain::LonLat p =
                        placeAfter(end, azimuth + 90 - k * 360.0 / kEndChords, halfWidthM);
                    capsule.push_back({end.lon + std::remainder(p.lon - end.lon, 360.0), p.lat});
                }
            };
            halfCircle(legs[i + 1], back + 180);
            halfCircle(legs[i], there.azimuthDeg + 180);
            plane.add(capsule, false, sum);
        }
        std::vector<domain::Polygon> polygons = plane.polygonsOf(sum);
        return polygons.empty() ? domain::Polygon() : std::move(polygons.front());
    }
};

Region Region::circle(domain::LonLat centre, double radiusM)
{
    auto shape = std::make_shared<Shape>();
    shape->kind = RegionKind::Circle;
    shape->middle = centre;
    if (!isPlace(centre) || !std::isfinite(radiusM))
        shape->fault = RegionFault::NoPlace;
    else if (radiusM <= 0)
        shape->fault = RegionFault::NoExtent;
    if (shape->fault != RegionFault::None)
        return Region(shape);
    shape->radiusM = radiusM;
    shape->boxes = boxesAround(centre, radiusM);
    return Region(shape);
}

Region Region::outline(domain::LineString corners)
{
    corners.erase(std::ranges::unique(corners).begin(), corners.end()); // a double click
    if (corners.size() > 1 && corners.front() == corners.back())
        corners.pop_back();
    RegionFault fault = RegionFault::None;
    if (!std::ranges::all_of(corners, isPlace))
        fault = RegionFault::NoPlace;
    else if (corners.size() < 3)
        fault = RegionFault::TooFewPoints;
    else if (crossesItself(corners))
        fault = RegionFault::CrossesItself;
    if (fault == RegionFault::None) {
        if (signedAreaM2(corners) < 0)
            std::ranges::reverse(corners);
        corners.push_back(corners.front());
        return area({{std::move(corners)}});
    }
    auto shape = std::make_shared<Shape>();
    shape->kind = RegionKind::Polygon;
    shape->fault = fault;
    return Region(shape);
}

Region Region::area(domain::Polygon polygon)
{
    auto shape = std::make_shared<Shape>();
    shape->kind = RegionKind::Polygon;
    const auto isWhole = [](const domain::Ring& ring) {
        return std::ranges::all_of(ring, isPlace);
    };
    if (polygon.rings.empty() || polygon.rings.front().size() < 4)
        shape->fault = RegionFault::TooFewPoints;
    else if (!std::ranges::all_of(polygon.rings, isWhole))
        shape->fault = RegionFault::NoPlace;
    else if (std::abs(space::areaM2(polygon)) < 1e-3)
        shape->fault = RegionFault::NoExtent;
    if (shape->fault != RegionFault::None)
        return Region(shape);
    const auto [west, east] = std::ranges::minmax(polygon.rings.front(), {}, &domain::LonLat::lon);
    const auto [south, north] =
        std::ranges::minmax(polygon.rings.front(), {}, &domain::LonLat::lat);
    shape->boxes = {{west.lon, south.lat, east.lon, north.lat}};
    shape->middle = {(west.lon + east.lon) / 2, (south.lat + north.lat) / 2};
    shape->corners = std::move(polygon);
    return Region(shape);
}

Region Region::corridor(domain::LineString axis, double halfWidthM)
{
    auto shape = std::make_shared<Shape>();
    shape->kind = RegionKind::Corridor;
    shape->halfWidthM = halfWidthM;
    const auto isNearPole = [](domain::LonLat p) {
        return std::abs(p.lat) > kMostPlaneLatitude - 0.5;
    };
    if (!std::ranges::all_of(axis, isPlace) || !std::isfinite(halfWidthM))
        shape->fault = RegionFault::NoPlace;
    else if (halfWidthM <= 0)
        shape->fault = RegionFault::NoExtent;
    else if (axis.size() < 2 || !(lengthM(axis) > 0))
        shape->fault = RegionFault::TooFewPoints;
    else if (halfWidthM > kMostHalfWidthM || lengthM(axis) > kMostAxisM
             || std::ranges::any_of(axis, isNearPole))
        shape->fault = RegionFault::TooLarge;
    if (shape->fault != RegionFault::None)
        return Region(shape);
    shape->axis = std::move(axis);
    shape->pieces = inPieces(shape->axis, kPieceM);
    if (std::ranges::any_of(shape->pieces, isNearPole)) {
        shape->fault = RegionFault::TooLarge;
        return Region(shape);
    }
    shape->middle = shape->pieces[shape->pieces.size() / 2];
    shape->indexPieces();
    return Region(shape);
}

RegionKind Region::kind() const noexcept
{
    return shape_->kind;
}

RegionFault Region::fault() const noexcept
{
    return shape_->fault;
}

bool Region::contains(domain::LonLat place) const
{
    if (!isPlace(place) || std::ranges::none_of(shape_->boxes, [&](const GeoBox& box) {
            return box.contains(place);
        }))
        return false;
    switch (shape_->kind) {
    case RegionKind::Circle:
        return shape_->isInCircle(place);
    case RegionKind::Polygon:
        return domain::contains(shape_->corners, place);
    case RegionKind::Corridor:
        return shape_->isNearAxis(place);
    }
    return false;
}

const std::vector<GeoBox>& Region::boxes() const noexcept
{
    return shape_->boxes;
}

const domain::Polygon& Region::polygon() const
{
    if (shape_->kind == RegionKind::Polygon || shape_->fault != RegionFault::None)
        return shape_->corners;
    std::call_once(shape_->outlined, [this] {
        shape_->outline = shape_->kind == RegionKind::Circle ? shape_->outlineOfCircle()
                                                             : shape_->outlineOfCorridor();
    });
    return shape_->outline;
}

double Region::areaM2() const
{
    const double area = space::areaM2(polygon());
    constexpr double step = 2 * std::numbers::pi / kCircleChords;
    return shape_->kind == RegionKind::Circle ? area * step / std::sin(step) : area;
}

domain::LonLat Region::middle() const noexcept
{
    return shape_->middle;
}

double Region::radiusM() const noexcept
{
    return shape_->radiusM;
}

const domain::LineString& Region::axis() const noexcept
{
    return shape_->axis;
}

double Region::halfWidthM() const noexcept
{
    return shape_->halfWidthM;
}

Region regionOf(const domain::Ground& ground)
{
    return ground.points.size() == 1 ? Region::circle(ground.points.front(), ground.radiusM)
                                     : Region::outline(ground.points);
}

} // namespace zhitu::space
