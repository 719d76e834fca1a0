// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/site_net.h"

#include <algorithm>
#include <array>
#include <boost/polygon/voronoi.hpp>
#include <cmath>

// clang-format off
template <>
struct boost::polygon::geometry_concept<zhitu::demo::FixedPoint> {
    using type = point_concept;
};

template <>
struct boost::polygon::point_traits<zhitu::demo::FixedPoint> {
    using coordinate_type = std::int32_t;
    static coordinate_type get(const zhitu::demo::FixedPoint& p, orientation_2d o)
    {
        return o == HORIZONTAL ? p.x : p.y;
    }
};
// clang-format on

namespace zhitu::demo {
namespace {

namespace bp = boost::polygon;
using Voronoi = bp::voronoi_diagram<double>;

constexpr double kPlaneUnitsPerKm = 1e5; // the Voronoi diagram is built on centimetres
constexpr double kMarginKm = 4;
constexpr int kRelaxations = 2;

FixedPoint toPlaneUnits(PlanePoint p)
{
    return {static_cast<std::int32_t>(std::llround(p.x * kPlaneUnitsPerKm)),
            static_cast<std::int32_t>(std::llround(p.y * kPlaneUnitsPerKm))};
}

PlanePoint toPlane(double x, double y)
{
    return {x / kPlaneUnitsPerKm, y / kPlaneUnitsPerKm};
}

bool ringContains(const std::vector<PlanePoint>& ring, PlanePoint p)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > p.y) != (ring[j].y > p.y)
            && p.x < (ring[j].x - ring[i].x) * (p.y - ring[i].y) / (ring[j].y - ring[i].y)
                         + ring[i].x)
            inside = !inside;
    return inside;
}

/// Far-away sites that close every cell we care about.
void addGuards(std::vector<FixedPoint>& points)
{
    constexpr std::int32_t far = 60'000'000; // 600 km
    for (const auto& [x, y] : std::array<std::pair<int, int>, 8>{
             {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}}})
        points.push_back({x * far, y * far});
}

/// Centroid of a closed Voronoi cell; false where it is open or degenerate.
bool centroid(const Voronoi::cell_type& cell, double& x, double& y)
{
    double area = 0;
    double sumX = 0;
    double sumY = 0;
    const auto* edge = cell.incident_edge();
    if (edge == nullptr)
        return false;
    const double ox = edge->vertex0() != nullptr ? edge->vertex0()->x() : 0;
    const double oy = edge->vertex0() != nullptr ? edge->vertex0()->y() : 0;
    do {
        if (!edge->is_finite())
            return false;
        const double ax = edge->vertex0()->x() - ox;
        const double ay = edge->vertex0()->y() - oy;
        const double bx = edge->vertex1()->x() - ox;
        const double by = edge->vertex1()->y() - oy;
        const double turn = ax * by - bx * ay;
        area += turn;
        sumX += (ax + bx) * turn;
        sumY += (ay + by) * turn;
        edge = edge->next();
    } while (edge != cell.incident_edge());
    if (area <= 0)
        return false;
    x = ox + sumX / (3 * area);
    y = oy + sumY / (3 * area);
    return true;
}

/// Heights of a border above its straight base, by midpoint displacement. `limit(t)` bounds the
/// height at the fraction t of the base.
template <typename Limit>
void displace(std::vector<double>& heights, std::size_t from, std::size_t to, double amplitude,
              Limit limit, Random& random)
{
    if (to - from < 2)
        return;
    const std::size_t middle = (from + to) / 2;
    const double t = static_cast<double>(middle) / static_cast<double>(heights.size() - 1);
    const double wanted = (heights[from] + heights[to]) / 2 + amplitude * random.uniform(-1.0, 1.0);
    heights[middle] = std::clamp(wanted, -limit(t), limit(t));
    displace(heights, from, middle, amplitude * 0.56, limit, random);
    displace(heights, middle, to, amplitude * 0.56, limit, random);
}

struct Base {
    PlanePoint from;
    PlanePoint to;
    PlanePoint apex; ///< the site on the left; the one on the right is its mirror image
};

/// How far a border may stray from its base at fraction t without leaving the triangle to the apex.
double roomAt(const Base& base, double t)
{
    const double dx = base.to.x - base.from.x;
    const double dy = base.to.y - base.from.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    const double ax = base.apex.x - base.from.x;
    const double ay = base.apex.y - base.from.y;
    const double along = (ax * dx + ay * dy) / length;
    const double height = std::abs(dx * ay - dy * ax) / length;
    const double s = t * length;
    double room = 0.45 * std::min(s, length - s);
    if (s < along)
        room = std::min(room, 0.8 * height * s / along);
    if (s > along)
        room = std::min(room, 0.8 * height * (length - s) / (length - along));
    return room;
}

std::vector<PlanePoint> bend(const Base& base, Random& random)
{
    const double dx = base.to.x - base.from.x;
    const double dy = base.to.y - base.from.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    std::size_t steps = 1;
    while (steps < 32 && length / static_cast<double>(steps) > 0.11)
        steps *= 2;
    std::vector<double> heights(steps + 1, 0.0);
    displace(heights, 0, steps, 0.2 * length, [&](double t) { return roomAt(base, t); }, random);
    std::vector<PlanePoint> line;
    line.reserve(steps + 1);
    for (std::size_t i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(steps);
        const double h = heights[i] / length;
        line.push_back({base.from.x + t * dx - h * dy, base.from.y + t * dy + h * dx});
    }
    return line;
}

} // namespace

Sites scatterSites(const Terrain& terrain, const std::vector<FixedPoint>& boundary, int inside,
                   Random random)
{
    std::vector<PlanePoint> ring;
    PlanePoint low{1e9, 1e9};
    PlanePoint high{-1e9, -1e9};
    for (const FixedPoint p : boundary) {
        ring.push_back(terrain.toPlane(toLonLat(p)));
        low = {std::min(low.x, ring.back().x), std::min(low.y, ring.back().y)};
        high = {std::max(high.x, ring.back().x), std::max(high.y, ring.back().y)};
    }
    std::vector<PlanePoint> within;
    std::vector<PlanePoint> around;
    while (static_cast<int>(within.size()) < inside) {
        const PlanePoint p{random.uniform(low.x - kMarginKm, high.x + kMarginKm),
                           random.uniform(low.y - kMarginKm, high.y + kMarginKm)};
        if (random.uniform() * Terrain::maxGridWeight() > terrain.gridWeight(terrain.toLonLat(p)))
            continue;
        (ringContains(ring, p) ? within : around).push_back(p);
    }

    std::vector<PlanePoint> all = within;
    all.insert(all.end(), around.begin(), around.end());
    for (int round = 0; round < kRelaxations; ++round) {
        std::vector<FixedPoint> points;
        for (const PlanePoint& p : all)
            points.push_back(toPlaneUnits(p));
        addGuards(points);
        Voronoi diagram;
        bp::construct_voronoi(points.begin(), points.end(), &diagram);
        for (const auto& cell : diagram.cells()) {
            const std::size_t i = cell.source_index();
            double x = 0;
            double y = 0;
            if (i >= all.size() || !centroid(cell, x, y))
                continue;
            const PlanePoint moved = toPlane(x, y);
            if (ringContains(ring, moved) == (i < within.size()))
                all[i] = moved;
        }
    }

    Sites sites;
    sites.inside = inside;
    for (const PlanePoint& p : all)
        sites.points.push_back(toFixed(terrain.toLonLat(p)));
    return sites;
}

std::vector<Arc> naturalBorders(const Terrain& terrain, const Sites& sites, Random random)
{
    std::vector<PlanePoint> plane;
    std::vector<FixedPoint> points;
    for (const FixedPoint p : sites.points) {
        plane.push_back(terrain.toPlane(toLonLat(p)));
        points.push_back(toPlaneUnits(plane.back()));
    }
    addGuards(points);
    Voronoi diagram;
    bp::construct_voronoi(points.begin(), points.end(), &diagram);

    std::vector<Arc> arcs;
    for (const auto& edge : diagram.edges()) {
        const std::size_t left = edge.cell()->source_index();
        const std::size_t right = edge.twin()->cell()->source_index();
        if (!edge.is_finite() || left > right || left >= plane.size() || right >= plane.size())
            continue;
        const Base base{toPlane(edge.vertex0()->x(), edge.vertex0()->y()),
                        toPlane(edge.vertex1()->x(), edge.vertex1()->y()), plane[left]};
        if (base.from.x == base.to.x && base.from.y == base.to.y)
            continue;
        Arc arc{{}, static_cast<int>(left), static_cast<int>(right)};
        for (const PlanePoint& p : bend(base, random)) {
            const FixedPoint fixed = toFixed(terrain.toLonLat(p));
            if (arc.points.empty() || arc.points.back() != fixed)
                arc.points.push_back(fixed);
        }
        if (arc.points.size() > 1)
            arcs.push_back(std::move(arc));
    }
    return arcs;
}

} // namespace zhitu::demo
