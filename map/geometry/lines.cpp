// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry/lines.h"

#include <algorithm>
#include <bit>
#include <boost/container/small_vector.hpp>
#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>
#include <cmath>
#include <optional>

#include "map/geometry/world_tiles.h"

namespace zhitu::map {
namespace {

struct PointHash {
    std::size_t operator()(const domain::LonLat& p) const noexcept
    {
        const auto a = std::bit_cast<std::uint64_t>(p.lon);
        const auto b = std::bit_cast<std::uint64_t>(p.lat);
        return (a ^ (b * 0x9E3779B97F4A7C15ULL)) * 0xD1B54A32D192ED03ULL >> 7;
    }
};

/// The undirected graph of all border segments.
class BorderGraph {
public:
    void add(const domain::Ring& ring)
    {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const std::uint32_t a = node(ring[i]);
            const std::uint32_t b = node(ring[i + 1]);
            const std::uint64_t key = std::uint64_t{std::min(a, b)} << 32 | std::max(a, b);
            if (a == b || !seen_.insert(key).second)
                continue;
            links_[a].push_back(b);
            links_[b].push_back(a);
        }
    }

    std::vector<Polyline> chains()
    {
        std::vector<Polyline> lines;
        for (const auto& links : links_)
            degrees_.push_back(links.size());
        for (std::uint32_t n = 0; n < links_.size(); ++n)
            if (degrees_[n] != 2)
                while (!links_[n].empty())
                    lines.push_back(walk(n));
        for (std::uint32_t n = 0; n < links_.size(); ++n) // what is left are closed rings
            while (!links_[n].empty())
                lines.push_back(walk(n));
        return lines;
    }

private:
    std::uint32_t node(const domain::LonLat& p)
    {
        const auto [found, isNew] = index_.emplace(p, static_cast<std::uint32_t>(points_.size()));
        if (isNew) {
            points_.push_back(toWorld(p));
            links_.emplace_back();
        }
        return found->second;
    }

    Polyline walk(std::uint32_t from)
    {
        Polyline line{points_[from]};
        std::uint32_t at = from;
        do {
            const std::uint32_t next = links_[at].back();
            links_[at].pop_back();
            auto& back = links_[next];
            back.erase(std::ranges::find(back, at));
            line.push_back(points_[next]);
            at = next;
        } while (degrees_[at] == 2 && !links_[at].empty());
        return line;
    }

    boost::unordered_flat_map<domain::LonLat, std::uint32_t, PointHash> index_;
    boost::unordered_flat_set<std::uint64_t> seen_;
    std::vector<World> points_;
    /// Most points lie between two others.
    std::vector<boost::container::small_vector<std::uint32_t, 4>> links_;
    std::vector<std::size_t> degrees_;
};

struct Vector {
    double x, y;
};

Vector normalOf(World a, World b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = std::hypot(dx, dy);
    return length > 0 ? Vector{-dy / length, dx / length} : Vector{0, 0};
}

/// Nothing where the line turns back so far that a mitre would be a spike.
std::optional<Vector> mitreOf(Vector a, Vector b)
{
    const Vector sum{a.x + b.x, a.y + b.y};
    const double length2 = sum.x * sum.x + sum.y * sum.y;
    if (length2 < 0.5)
        return std::nullopt;
    return Vector{2 * sum.x / length2, 2 * sum.y / length2};
}

class Extruder {
public:
    Extruder(const Polyline& line, World origin, LineBatch& batch)
        : line_(line), origin_(origin), batch_(batch)
    {
    }

    void run()
    {
        const bool closed = line_.size() > 3 && line_.front() == line_.back();
        for (std::size_t i = 0; i < line_.size(); ++i) {
            const bool start = i == 0;
            const bool end = i + 1 == line_.size();
            const Vector before = !start   ? normalOf(line_[i - 1], line_[i])
                                  : closed ? normalOf(line_[line_.size() - 2], line_.front())
                                           : normalOf(line_[0], line_[1]);
            const Vector after = !end     ? normalOf(line_[i], line_[i + 1])
                                 : closed ? normalOf(line_[0], line_[1])
                                          : before;
            if (const auto mitre = mitreOf(before, after)) {
                addPair(line_[i], *mitre);
                continue;
            }
            // A hairpin: each side ends straight, and what is between them is filled.
            if (!start)
                addPair(line_[i], before);
            if (!end)
                addPair(line_[i], after);
        }
    }

private:
    /// The two edges of the line at a point, joined to those before them.
    void addPair(World at, Vector normal)
    {
        const auto x = static_cast<float>(at.x - origin_.x);
        const auto y = static_cast<float>(at.y - origin_.y);
        const auto nx = static_cast<float>(normal.x);
        const auto ny = static_cast<float>(normal.y);
        const auto v = static_cast<std::uint32_t>(batch_.vertices.size());
        batch_.vertices.push_back({x, y, nx, ny, 1});
        batch_.vertices.push_back({x, y, -nx, -ny, -1});
        if (begun_)
            batch_.indices.insert(batch_.indices.end(), {v - 2, v - 1, v, v, v - 1, v + 1});
        begun_ = true;
    }

    const Polyline& line_;
    const World origin_;
    LineBatch& batch_;
    bool begun_ = false;
};

} // namespace

Polyline polylineOf(std::span<const domain::LonLat> places)
{
    Polyline line;
    line.reserve(places.size());
    for (const domain::LonLat& p : places)
        line.push_back(toWorld(p));
    return line;
}

std::vector<Polyline> sharedBorders(std::span<const domain::Polygon* const> polygons)
{
    BorderGraph graph;
    for (const domain::Polygon* polygon : polygons)
        for (const domain::Ring& ring : polygon->rings)
            graph.add(ring);
    return graph.chains();
}

Batches<LineBatch> makeLines(World origin, std::span<const Polyline> lines, double tileSide)
{
    WorldTiles<LineBatch> tiles(origin, tileSide);
    for (const Polyline& line : lines)
        if (line.size() > 1)
            Extruder(line, origin, tiles.at(line.front())).run();
    return tiles.take();
}

namespace {

/// Up to which the first levels are drawn.
constexpr std::array kDetailZooms{9.5, 10.5, 11.5, 12.5, 13.5, 14.5};
static_assert(kDetailZooms.size() + 1 == kDetails);
constexpr double kTolerancePixels = 0.7;

double squaredDistance(World p, World a, World b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t =
        length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    const double x = p.x - a.x - t * dx;
    const double y = p.y - a.y - t * dy;
    return x * x + y * y;
}

Polyline simplifiedLine(const Polyline& line, double tolerance)
{
    if (line.size() < 3)
        return line;
    std::vector<char> keep(line.size(), 0);
    keep.front() = keep.back() = 1;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        std::size_t farthest = from;
        double most = 0;
        for (std::size_t i = from + 1; i < to; ++i)
            if (const double d = squaredDistance(line[i], line[from], line[to]); d > most) {
                most = d;
                farthest = i;
            }
        // A closed line never collapses: its farthest point stays, however near.
        const bool closed = from == 0 && to == line.size() - 1 && line[from] == line[to];
        if (most > tolerance * tolerance || (closed && most > 0)) {
            keep[farthest] = 1;
            open.emplace_back(from, farthest);
            open.emplace_back(farthest, to);
        }
    }
    Polyline result;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (keep[i] != 0)
            result.push_back(line[i]);
    return result;
}

} // namespace

std::vector<Polyline> simplified(std::span<const Polyline> lines, double tolerance)
{
    std::vector<Polyline> result;
    result.reserve(lines.size());
    for (const Polyline& line : lines)
        result.push_back(simplifiedLine(line, tolerance));
    return result;
}

std::size_t detailAt(double zoom) noexcept
{
    return static_cast<std::size_t>(std::ranges::lower_bound(kDetailZooms, zoom)
                                    - kDetailZooms.begin());
}

double detailTolerance(std::size_t level) noexcept
{
    return level < kDetailZooms.size()
               ? kTolerancePixels / (kTilePixels * std::exp2(kDetailZooms[level]))
               : 0;
}

} // namespace zhitu::map
