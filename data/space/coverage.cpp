// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/coverage.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>
#include <iterator>

#include "data/space/geodesic.h"
#include "data/space/planar.h"
#include "data/space/way.h"

namespace zhitu::space {
namespace {

namespace bg = boost::geometry;
using namespace boost::polygon::operators;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, std::size_t>;
using SectorTree = bg::index::rtree<Entry, bg::index::rstar<16>>;

/// So many shapes are merged at once: few enough that what they share is gone early, and that a
/// wish to stop is heard soon.
constexpr std::size_t kMerged = 12;

Box boxOf(std::span<const domain::LonLat> points)
{
    Box box;
    bg::assign_inverse(box);
    for (const domain::LonLat& p : points)
        bg::expand(box, Point(p.lon, p.lat));
    return box;
}

domain::LonLat middleOf(const Box& box)
{
    return {(box.min_corner().x() + box.max_corner().x()) / 2,
            (box.min_corner().y() + box.max_corner().y()) / 2};
}

/// The same ring with points every so often, so that an edge and its parts enclose the same area.
domain::Ring withMorePoints(const domain::Ring& ring)
{
    domain::Ring dense;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Metres step = stepFrom(ring[i], ring[i + 1]);
        const auto parts = static_cast<int>(
            std::ceil(std::clamp(std::hypot(step.east, step.north) / kPieceM, 1.0, 10'000.0)));
        for (int part = 0; part < parts; ++part)
            dense.push_back({std::lerp(ring[i].lon, ring[i + 1].lon, double(part) / parts),
                             std::lerp(ring[i].lat, ring[i + 1].lat, double(part) / parts)});
    }
    if (!dense.empty())
        dense.push_back(dense.front());
    return dense;
}

/// Where a place stands on a curve that keeps neighbours together (Morton, 1966).
std::uint64_t placeOnCurve(domain::LonLat place, const Box& box)
{
    const auto spread = [](double share) {
        auto bits = static_cast<std::uint64_t>(std::clamp(share, 0.0, 1.0) * 0xFFFF);
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFF;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | bits << 2) & 0x3333333333333333;
        return (bits | bits << 1) & 0x5555555555555555;
    };
    const double width = std::max(box.max_corner().x() - box.min_corner().x(), 1e-12);
    const double height = std::max(box.max_corner().y() - box.min_corner().y(), 1e-12);
    return spread((place.lon - box.min_corner().x()) / width)
           | spread((place.lat - box.min_corner().y()) / height) << 1;
}

/// Neighbours first, so that what lies within dissolves before it is looked at again.
std::optional<PlanarSet> unionOf(std::vector<PlanarSet> sets, const GoOn& goOn,
                                 const Progress& progress)
{
    const auto all = static_cast<double>(sets.size());
    while (sets.size() > 1) {
        std::vector<PlanarSet> merged;
        for (std::size_t i = 0; i < sets.size(); i += kMerged) {
            if (!goOn())
                return std::nullopt;
            PlanarSet& sum = merged.emplace_back(std::move(sets[i]));
            for (std::size_t j = i + 1; j < std::min(i + kMerged, sets.size()); ++j)
                sum.insert(sets[j]);
            sum.clean();
            // Each merger leaves one shape fewer to be looked at.
            const std::size_t left =
                merged.size() + sets.size() - std::min(i + kMerged, sets.size());
            progress(1 - static_cast<double>(left) / all);
        }
        sets = std::move(merged);
    }
    return sets.empty() ? PlanarSet() : std::move(sets.front());
}

std::vector<Entry> boxesOf(std::span<const Sector> sectors, const Box& within)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < sectors.size(); ++i)
        if (isUsable(sectors[i]))
            if (const Box box = boxOf(ringOf(sectors[i])); bg::intersects(box, within))
                entries.emplace_back(box, i);
    return entries;
}

/// The part of a segment that lies in a triangle, as shares of its length; empty: none.
struct Stretch {
    double from = 0;
    double to = 1;
};

/// Cyrus and Beck (1978). The corners run clockwise.
Stretch within(const std::array<Point, 3>& triangle, Point a, Point b)
{
    Stretch inside;
    for (std::size_t i = 0; i < 3; ++i) {
        const Point& p = triangle[i];
        const Point& q = triangle[(i + 1) % 3];
        const auto side = [&](const Point& s) { // positive: within
            return (q.y() - p.y()) * (s.x() - p.x()) - (q.x() - p.x()) * (s.y() - p.y());
        };
        const double atA = side(a);
        const double atB = side(b);
        if (atA < 0 && atB < 0)
            return {1, 0};
        if (atA < 0)
            inside.from = std::max(inside.from, atA / (atA - atB));
        else if (atB < 0)
            inside.to = std::min(inside.to, atA / (atA - atB));
    }
    return inside;
}

void addSeen(const Sector& sector, Point a, Point b, std::vector<Stretch>& seen)
{
    const std::vector<domain::LonLat> edge = farEdge(sector);
    for (std::size_t i = 0; i + 1 < edge.size(); ++i) {
        const Stretch part =
            within({Point(sector.at.lon, sector.at.lat), Point(edge[i].lon, edge[i].lat),
                    Point(edge[i + 1].lon, edge[i + 1].lat)},
                   a, b);
        if (part.from < part.to)
            seen.push_back(part);
    }
}

} // namespace

std::optional<Coverage> coverageOf(const domain::Polygon& area, std::span<const Sector> sectors,
                                   const GoOn& goOn, const Progress& progress)
{
    Coverage result;
    if (area.rings.empty() || area.rings.front().size() < 4)
        return result;
    domain::Polygon dense;
    for (const domain::Ring& ring : area.rings)
        dense.rings.push_back(withMorePoints(ring));
    const Box box = boxOf(dense.rings.front());
    const DegreePlane plane(middleOf(box));

    std::vector<Entry> entries = boxesOf(sectors, box);
    std::ranges::sort(entries, {}, [&](const Entry& e) {
        return std::pair(placeOnCurve(sectors[e.second].at, box), e.second);
    });
    std::vector<PlanarSet> shapes;
    shapes.reserve(entries.size());
    for (const auto& [_, i] : entries)
        plane.add(ringOf(sectors[i]), false, shapes.emplace_back());
    // Cutting what is seen out of the area, and into pieces, takes about the rest.
    constexpr double kOfUnion = 0.8;
    const auto seen = unionOf(std::move(shapes), goOn, [&progress](double share) {
        if (progress)
            progress(kOfUnion * share);
    });
    if (!seen || !goOn())
        return std::nullopt;
    PlanarSet blind = plane.setOf(dense);
    blind -= *seen;
    if (!goOn())
        return std::nullopt;
    if (progress)
        progress((1 + kOfUnion) / 2);
    result.blind = plane.polygonsOf(blind);
    result.blindParts = plane.piecesOf(blind);
    result.areaM2 = areaM2(dense);
    for (const domain::Polygon& spot : result.blind)
        result.blindM2 += areaM2(spot);
    result.blindM2 = std::min(result.blindM2, result.areaM2);
    if (progress)
        progress(1);
    return result;
}

std::optional<WayCoverage> coverageAlong(std::span<const domain::LonLat> way,
                                         std::span<const Sector> sectors, const GoOn& goOn)
{
    WayCoverage result;
    if (way.size() < 2)
        return result;
    const domain::LineString pieces = inPieces(way, kPieceM);
    const SectorTree tree(boxesOf(sectors, boxOf(pieces)));
    bool unseenBefore = false; // the stretch that ends the piece before goes on
    std::vector<Entry> near;
    std::vector<Stretch> seen;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (i % 64 == 0 && !goOn())
            return std::nullopt;
        const Point a(pieces[i].lon, pieces[i].lat);
        const Point b(pieces[i + 1].lon, pieces[i + 1].lat);
        near.clear();
        seen.clear();
        tree.query(bg::index::intersects(boxOf(std::span(pieces).subspan(i, 2))),
                   std::back_inserter(near));
        for (const Entry& entry : near)
            addSeen(sectors[entry.second], a, b, seen);
        std::ranges::sort(seen, {}, &Stretch::from);
        seen.push_back({1, 1}); // behind all of them
        const auto placeAt = [&](double share) {
            return domain::LonLat{std::lerp(a.x(), b.x(), share), std::lerp(a.y(), b.y(), share)};
        };
        const double length = distanceM(pieces[i], pieces[i + 1]);
        result.lengthM += length;
        double done = 0;
        constexpr double nothing = 1e-9; // of a piece: a rounding between two triangles
        for (const Stretch& stretch : seen) {
            if (stretch.from - done > nothing) {
                if (done > 0 || !unseenBefore)
                    result.unseen.push_back({placeAt(done)});
                result.unseen.back().push_back(placeAt(stretch.from));
                result.unseenM += length * (stretch.from - done);
            }
            unseenBefore = stretch.from - done > nothing;
            done = std::max(done, stretch.to);
        }
    }
    return result;
}

} // namespace zhitu::space
