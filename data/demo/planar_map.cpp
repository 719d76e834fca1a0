// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/planar_map.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace zhitu::demo {
namespace {

constexpr int kUnknown = -2;

std::int64_t cross(FixedPoint o, FixedPoint a, FixedPoint b) noexcept
{
    return (std::int64_t{a.x} - o.x) * (std::int64_t{b.y} - o.y)
           - (std::int64_t{a.y} - o.y) * (std::int64_t{b.x} - o.x);
}

/// Sides with a tie counted as left, so that a line through a vertex crosses exactly one of the
/// two edges that meet there.
bool isLeft(FixedPoint a, FixedPoint b, FixedPoint p) noexcept
{
    return cross(a, b, p) >= 0;
}

struct Crossing {
    double along = 0;     ///< position on the arc: segment index + fraction
    double alongRing = 0; ///< position on the boundary ring, likewise
    FixedPoint point;
};

FixedPoint meetingPoint(FixedPoint a, FixedPoint b, double t) noexcept
{
    const auto between = [t](std::int32_t from, std::int32_t to) {
        return static_cast<std::int32_t>(std::llround(from + t * (static_cast<double>(to) - from)));
    };
    return {between(a.x, b.x), between(a.y, b.y)};
}

struct Box {
    std::int32_t minX = std::numeric_limits<std::int32_t>::max();
    std::int32_t minY = minX;
    std::int32_t maxX = std::numeric_limits<std::int32_t>::min();
    std::int32_t maxY = maxX;

    void add(FixedPoint p) noexcept
    {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    [[nodiscard]] bool meets(const Box& o) const noexcept
    {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
};

Box boxOf(FixedPoint a, FixedPoint b) noexcept
{
    Box box;
    box.add(a);
    box.add(b);
    return box;
}

bool contains(const std::vector<FixedPoint>& ring, FixedPoint p) noexcept
{
    bool inside = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const FixedPoint a = ring[i];
        const FixedPoint b = ring[i + 1];
        if ((a.y > p.y) == (b.y > p.y))
            continue;
        const bool up = b.y > a.y;
        const std::int64_t side = cross(a, b, p);
        if (up ? side > 0 : side < 0)
            inside = !inside;
    }
    return inside;
}

std::vector<Crossing> crossings(const Arc& arc, const std::vector<FixedPoint>& ring)
{
    std::vector<Crossing> found;
    Box arcBox;
    for (const FixedPoint p : arc.points)
        arcBox.add(p);
    for (std::size_t j = 0; j + 1 < ring.size(); ++j) {
        const Box edgeBox = boxOf(ring[j], ring[j + 1]);
        if (!arcBox.meets(edgeBox))
            continue;
        for (std::size_t i = 0; i + 1 < arc.points.size(); ++i) {
            const FixedPoint a = arc.points[i];
            const FixedPoint b = arc.points[i + 1];
            if (!boxOf(a, b).meets(edgeBox))
                continue;
            const FixedPoint c = ring[j];
            const FixedPoint d = ring[j + 1];
            if (isLeft(a, b, c) == isLeft(a, b, d) || isLeft(c, d, a) == isLeft(c, d, b))
                continue;
            const auto toA = static_cast<double>(cross(c, d, a));
            const auto toB = static_cast<double>(cross(c, d, b));
            const auto toC = static_cast<double>(cross(a, b, c));
            const auto toD = static_cast<double>(cross(a, b, d));
            const double t = toA / (toA - toB);
            const double u = toC / (toC - toD);
            found.push_back(
                {static_cast<double>(i) + t, static_cast<double>(j) + u, meetingPoint(a, b, t)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Crossing& x, const Crossing& y) { return x.along < y.along; });
    return found;
}

void append(std::vector<FixedPoint>& line, FixedPoint p)
{
    if (line.empty() || line.back() != p)
        line.push_back(p);
}

/// The pieces of `arc` inside the ring; records where it met the ring.
void keepInside(const Arc& arc, const std::vector<FixedPoint>& ring, std::vector<Arc>& kept,
                std::vector<Crossing>& met)
{
    const std::vector<Crossing> cuts = crossings(arc, ring);
    bool inside = contains(ring, arc.points.front());
    Arc piece{{}, arc.left, arc.right};
    const auto close = [&] {
        if (piece.points.size() > 1)
            kept.push_back(piece);
        piece.points.clear();
    };
    std::size_t next = 0;
    for (std::size_t i = 0; i < arc.points.size(); ++i) {
        if (inside)
            append(piece.points, arc.points[i]);
        for (; next < cuts.size() && cuts[next].along < static_cast<double>(i + 1); ++next) {
            append(piece.points, cuts[next].point);
            if (inside)
                close();
            inside = !inside;
            if (inside)
                append(piece.points, cuts[next].point);
            met.push_back(cuts[next]);
        }
    }
    if (inside)
        close();
}

/// The ring cut at the crossings, each piece with the inside on its left.
std::vector<Arc> boundaryPieces(const std::vector<FixedPoint>& ring, std::vector<Crossing> met)
{
    std::sort(met.begin(), met.end(),
              [](const Crossing& x, const Crossing& y) { return x.alongRing < y.alongRing; });
    std::vector<Arc> pieces;
    if (met.empty())
        return {Arc{ring, kUnknown, PlanarMap::kOutside}};
    const std::size_t edges = ring.size() - 1;
    for (std::size_t k = 0; k < met.size(); ++k) {
        const Crossing& from = met[k];
        const Crossing& to = met[(k + 1) % met.size()];
        Arc piece{{from.point}, kUnknown, PlanarMap::kOutside};
        const auto first = static_cast<std::size_t>(from.alongRing) + 1;
        auto last = static_cast<std::size_t>(to.alongRing);
        if (k + 1 == met.size())
            last += edges;
        for (std::size_t v = first; v <= last; ++v)
            append(piece.points, ring[v % edges]);
        append(piece.points, to.point);
        if (piece.points.size() > 1)
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// Half-edges 2i (along arc i) and 2i+1 (against it), ordered around each node.
class HalfEdges {
public:
    explicit HalfEdges(const std::vector<Arc>& arcs) : arcs_(arcs)
    {
        position_.resize(arcs.size() * 2);
        for (int h = 0; h < count(); ++h)
            around_[key(origin(h))].push_back(h);
        for (auto& [node, edges] : around_) {
            std::sort(edges.begin(), edges.end(), [this](int a, int b) { return before(a, b); });
            for (std::size_t i = 0; i < edges.size(); ++i)
                position_[static_cast<std::size_t>(edges[i])] = i;
        }
    }

    [[nodiscard]] int count() const noexcept { return static_cast<int>(arcs_.size()) * 2; }

    [[nodiscard]] FixedPoint origin(int h) const
    {
        const auto& points = arcs_[static_cast<std::size_t>(h / 2)].points;
        return h % 2 == 0 ? points.front() : points.back();
    }

    [[nodiscard]] int left(int h) const
    {
        const Arc& arc = arcs_[static_cast<std::size_t>(h / 2)];
        return h % 2 == 0 ? arc.left : arc.right;
    }

    /// The next half-edge around the face on the left for which `isBorder` holds.
    template <typename Predicate>
    [[nodiscard]] int next(int h, Predicate isBorder) const
    {
        const int twin = h ^ 1;
        const std::vector<int>& edges = around_.at(key(origin(twin)));
        std::size_t at = position_[static_cast<std::size_t>(twin)];
        do {
            at = (at + edges.size() - 1) % edges.size();
        } while (!isBorder(edges[at]) && edges[at] != twin);
        return edges[at];
    }

    void appendPoints(int h, std::vector<FixedPoint>& ring) const
    {
        const auto& points = arcs_[static_cast<std::size_t>(h / 2)].points;
        if (h % 2 == 0)
            for (auto p = points.begin(); p != points.end(); ++p)
                append(ring, *p);
        else
            for (auto p = points.rbegin(); p != points.rend(); ++p)
                append(ring, *p);
    }

    /// Traces every ring of half-edges for which `isBorder` holds; calls sink(ring of half-edges).
    template <typename Predicate, typename Sink>
    void trace(Predicate isBorder, Sink sink) const
    {
        std::vector<char> done(static_cast<std::size_t>(count()), 0);
        std::vector<int> ring;
        for (int start = 0; start < count(); ++start) {
            if (done[static_cast<std::size_t>(start)] || !isBorder(start))
                continue;
            ring.clear();
            for (int h = start; !done[static_cast<std::size_t>(h)]; h = next(h, isBorder)) {
                done[static_cast<std::size_t>(h)] = 1;
                ring.push_back(h);
            }
            sink(ring);
        }
    }

private:
    static std::uint64_t key(FixedPoint p) noexcept
    {
        return (std::uint64_t{static_cast<std::uint32_t>(p.x)} << 32)
               | static_cast<std::uint32_t>(p.y);
    }

    [[nodiscard]] FixedPoint second(int h) const
    {
        const auto& points = arcs_[static_cast<std::size_t>(h / 2)].points;
        return h % 2 == 0 ? points[1] : points[points.size() - 2];
    }

    /// Counter-clockwise order of the first segments, from the positive x axis.
    [[nodiscard]] bool before(int a, int b) const
    {
        const FixedPoint o = origin(a);
        const FixedPoint pa = second(a);
        const FixedPoint pb = second(b);
        const auto upper = [o](FixedPoint p) { return p.y > o.y || (p.y == o.y && p.x > o.x); };
        if (upper(pa) != upper(pb))
            return upper(pa);
        const std::int64_t turn = cross(o, pa, pb);
        return turn != 0 ? turn > 0 : a < b;
    }

    const std::vector<Arc>& arcs_;
    std::unordered_map<std::uint64_t, std::vector<int>> around_;
    std::vector<std::size_t> position_;
};

double lengthOf(const Arc& arc)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < arc.points.size(); ++i)
        sum += std::hypot(static_cast<double>(arc.points[i + 1].x) - arc.points[i].x,
                          static_cast<double>(arc.points[i + 1].y) - arc.points[i].y);
    return sum;
}

struct Face {
    int cell = kUnknown;
    bool main = false; ///< holds its cell's seed, or has been joined to one that does
};

/// Gives every face its cell and joins the faces that the boundary cut off to a neighbour.
void assignFaces(std::vector<Arc>& arcs, const std::vector<FixedPoint>& seeds)
{
    const HalfEdges edges(arcs);
    std::vector<Face> faces;
    std::vector<int> faceLeft(static_cast<std::size_t>(edges.count()), -1);
    const auto inside = [&](int h) { return edges.left(h) != PlanarMap::kOutside; };
    edges.trace(inside, [&](const std::vector<int>& ring) {
        Face face;
        std::vector<FixedPoint> outline;
        for (const int h : ring) {
            faceLeft[static_cast<std::size_t>(h)] = static_cast<int>(faces.size());
            if (edges.left(h) != kUnknown)
                face.cell = edges.left(h);
            edges.appendPoints(h, outline);
        }
        if (face.cell >= 0 && face.cell < static_cast<int>(seeds.size()))
            face.main = contains(outline, seeds[static_cast<std::size_t>(face.cell)]);
        faces.push_back(face);
    });

    for (bool changed = true; changed;) {
        changed = false;
        std::map<int, std::map<int, double>> border; // orphan face → cell → common length
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            const int sides[2] = {faceLeft[2 * i], faceLeft[2 * i + 1]};
            for (int s = 0; s < 2; ++s) {
                const int mine = sides[s];
                const int other = sides[1 - s];
                if (mine < 0 || other < 0)
                    continue;
                if (!faces[static_cast<std::size_t>(mine)].main
                    && faces[static_cast<std::size_t>(other)].main)
                    border[mine][faces[static_cast<std::size_t>(other)].cell] += lengthOf(arcs[i]);
            }
        }
        for (const auto& [orphan, neighbours] : border) {
            const auto longest =
                std::max_element(neighbours.begin(), neighbours.end(),
                                 [](const auto& x, const auto& y) { return x.second < y.second; });
            faces[static_cast<std::size_t>(orphan)] = {longest->first, true};
            changed = true;
        }
    }
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const auto cellOf = [&](int face) {
            return face < 0 ? PlanarMap::kOutside : faces[static_cast<std::size_t>(face)].cell;
        };
        arcs[i].left = cellOf(faceLeft[2 * i]);
        arcs[i].right = cellOf(faceLeft[2 * i + 1]);
    }
    std::erase_if(arcs, [](const Arc& arc) { return arc.left == arc.right; });
}

} // namespace

FixedPoint toFixed(domain::LonLat position) noexcept
{
    return {static_cast<std::int32_t>(std::llround(position.lon * 1e7)),
            static_cast<std::int32_t>(std::llround(position.lat * 1e7))};
}

domain::LonLat toLonLat(FixedPoint point) noexcept
{
    return {point.x / 1e7, point.y / 1e7};
}

std::int64_t twiceArea(const std::vector<FixedPoint>& ring) noexcept
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += cross(ring.front(), ring[i], ring[i + 1]);
    return sum;
}

PlanarMap PlanarMap::clip(const std::vector<Arc>& arcs, const std::vector<FixedPoint>& boundary,
                          const std::vector<FixedPoint>& seeds)
{
    PlanarMap map;
    std::vector<Crossing> met;
    for (const Arc& arc : arcs)
        if (arc.points.size() > 1)
            keepInside(arc, boundary, map.arcs_, met);
    std::vector<Arc> outline = boundaryPieces(boundary, std::move(met));
    std::move(outline.begin(), outline.end(), std::back_inserter(map.arcs_));
    assignFaces(map.arcs_, seeds);
    return map;
}

std::vector<std::vector<int>> PlanarMap::adjacency(int cells) const
{
    std::vector<std::vector<int>> neighbours(static_cast<std::size_t>(cells));
    for (const Arc& arc : arcs_)
        if (arc.left >= 0 && arc.right >= 0) {
            neighbours[static_cast<std::size_t>(arc.left)].push_back(arc.right);
            neighbours[static_cast<std::size_t>(arc.right)].push_back(arc.left);
        }
    for (std::vector<int>& list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

std::vector<domain::Polygon> PlanarMap::dissolve(const std::vector<int>& groupOf, int groups) const
{
    const HalfEdges edges(arcs_);
    const auto groupLeft = [&](int h) {
        const int cell = edges.left(h);
        return cell < 0 ? kOutside : groupOf[static_cast<std::size_t>(cell)];
    };
    std::vector<domain::Polygon> polygons(static_cast<std::size_t>(groups));
    const auto isBorder = [&](int h) {
        const int mine = groupLeft(h);
        return mine >= 0 && mine != groupLeft(h ^ 1);
    };
    edges.trace(isBorder, [&](const std::vector<int>& halfEdges) {
        std::vector<FixedPoint> points;
        for (const int h : halfEdges)
            edges.appendPoints(h, points);
        domain::Ring ring;
        ring.reserve(points.size());
        for (const FixedPoint p : points)
            ring.push_back(toLonLat(p));
        std::vector<domain::Ring>& rings =
            polygons[static_cast<std::size_t>(groupLeft(halfEdges.front()))].rings;
        if (twiceArea(points) > 0)
            rings.insert(rings.begin(), std::move(ring));
        else
            rings.push_back(std::move(ring));
    });
    return polygons;
}

} // namespace zhitu::demo
