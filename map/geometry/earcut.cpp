// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry/earcut.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace zhitu::map {
namespace {

double cross(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

double twiceArea(const std::vector<QPointF>& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
}

bool inTriangle(QPointF a, QPointF b, QPointF c, QPointF p)
{
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

struct Corner {
    QPointF point;
    std::uint32_t index;
};

using Loop = std::vector<Corner>;

/// Whether one leaves a corner into the loop where one goes to a place.
bool leadsInside(const Loop& loop, std::size_t corner, QPointF place)
{
    const std::size_t n = loop.size();
    const QPointF before = loop[(corner + n - 1) % n].point;
    const QPointF at = loop[corner].point;
    const QPointF after = loop[(corner + 1) % n].point;
    const bool ofFirst = cross(before, at, place) >= 0;
    const bool ofSecond = cross(at, after, place) >= 0;
    return cross(before, at, after) >= 0 ? ofFirst && ofSecond : ofFirst || ofSecond;
}

/// Where bridges and touching rings meet, several corners of the loop are at one place.
/// \param corner one of them \param place that the bridge comes from
std::size_t cornerTowards(const Loop& loop, std::size_t corner, QPointF place)
{
    if (leadsInside(loop, corner, place))
        return corner;
    for (std::size_t i = 0; i < loop.size(); ++i)
        if (loop[i].point == loop[corner].point && leadsInside(loop, i, place))
            return i;
    return corner;
}

double rightmostOf(const Loop& hole)
{
    return std::ranges::max_element(hole, {}, [](const Corner& c) { return c.point.x(); })
        ->point.x();
}

/// Joins a clockwise hole to the loop through a bridge from its rightmost corner. What lies to the
/// right of it has been joined before.
void bridge(Loop& loop, Loop& hole)
{
    const auto rightmost =
        std::max_element(hole.begin(), hole.end(), [](const Corner& a, const Corner& b) {
            return a.point.x() < b.point.x();
        });
    std::rotate(hole.begin(), rightmost, hole.end());
    const QPointF from = hole.front().point;
    if (const auto touched = std::ranges::find(loop, from, &Corner::point); touched != loop.end()) {
        // Without a bridge of no length, which would lead nowhere.
        const std::size_t corner =
            cornerTowards(loop, static_cast<std::size_t>(touched - loop.begin()), hole[1].point);
        hole.front() = loop[corner];
        std::rotate(hole.begin(), hole.begin() + 1, hole.end());
        loop.insert(loop.begin() + static_cast<std::ptrdiff_t>(corner) + 1, hole.begin(),
                    hole.end());
        return;
    }
    // The nearest edge hit by a ray to the right, then the corner of it that is seen best.
    std::size_t best = loop.size();
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const QPointF a = loop[i].point;
        const QPointF b = loop[(i + 1) % loop.size()].point;
        if (a.y() > from.y() || b.y() < from.y() || a.y() == b.y())
            continue; // the loop's inside is to the left of its edges
        const double x = a.x() + (from.y() - a.y()) * (b.x() - a.x()) / (b.y() - a.y());
        if (x >= from.x() && x < nearest) {
            nearest = x;
            best = a.x() > b.x() ? i : (i + 1) % loop.size();
        }
    }
    if (best == loop.size())
        return;
    // A reflex corner inside the triangle (from, hit, best) hides it; take the flattest of those.
    const QPointF hit(nearest, from.y());
    const QPointF target = loop[best].point;
    double flattest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const QPointF p = loop[i].point;
        const bool within = target.y() < from.y() ? inTriangle(from, target, hit, p)
                                                  : inTriangle(from, hit, target, p);
        if (!within || p.x() <= from.x())
            continue;
        const double slope = std::abs(p.y() - from.y()) / (p.x() - from.x());
        if (slope < flattest) {
            flattest = slope;
            best = i;
        }
    }
    best = cornerTowards(loop, best, from);
    hole.push_back(hole.front());
    hole.push_back(loop[best]);
    loop.insert(loop.begin() + static_cast<std::ptrdiff_t>(best) + 1, hole.begin(), hole.end());
}

struct Ear {
    QPointF a; ///< before the corner
    QPointF b;
    QPointF c; ///< after it

    Ear(const Loop& loop, std::size_t corner)
        : a(loop[(corner + loop.size() - 1) % loop.size()].point), b(loop[corner].point),
          c(loop[(corner + 1) % loop.size()].point)
    {
    }
    [[nodiscard]] double turn() const { return cross(a, b, c); }
    [[nodiscard]] bool has(QPointF p) const { return p == a || p == b || p == c; }
};

/// There and back, or nowhere: it holds nothing.
bool isSpike(const Ear& ear)
{
    return ear.a == ear.b || ear.b == ear.c
           || (ear.turn() == 0 && QPointF::dotProduct(ear.a - ear.b, ear.c - ear.b) > 0);
}

/// Takes away the spikes at a corner and the one before it. False: there was none.
bool dropSpikes(Loop& loop, std::size_t corner)
{
    bool dropped = false;
    for (std::size_t back = 0; back < 2 && loop.size() > 3;) {
        const std::size_t i = (corner + loop.size() - back) % loop.size();
        if (!isSpike(Ear(loop, i))) {
            ++back;
            continue;
        }
        loop.erase(loop.begin() + static_cast<std::ptrdiff_t>(i));
        corner = i % loop.size();
        back = 0;
        dropped = true;
    }
    return dropped;
}

/// Nothing of the loop is in the triangle or on its edges.
bool isFree(const Loop& loop, const Ear& ear)
{
    return std::ranges::none_of(loop, [&](const Corner& corner) {
        return !ear.has(corner.point) && inTriangle(ear.a, ear.b, ear.c, corner.point);
    });
}

/// The same where rings touch: the loop may lie on the triangle's edges, but not go through it.
bool isTouchedOnly(const Loop& loop, const Ear& ear, std::size_t corner)
{
    const std::size_t n = loop.size();
    if (!leadsInside(loop, (corner + n - 1) % n, ear.c)
        || !leadsInside(loop, (corner + 1) % n, ear.a))
        return false;
    for (std::size_t i = 0; i < n; ++i) {
        const QPointF p = loop[i].point;
        const QPointF q = loop[(i + 1) % n].point;
        if (cross(ear.a, ear.b, p) > 0 && cross(ear.b, ear.c, p) > 0 && cross(ear.c, ear.a, p) > 0)
            return false;
        const double ofP = cross(ear.a, ear.c, p);
        const double ofQ = cross(ear.a, ear.c, q);
        const double ofA = cross(p, q, ear.a);
        const double ofC = cross(p, q, ear.c);
        if (((ofP > 0 && ofQ < 0) || (ofP < 0 && ofQ > 0))
            && ((ofA > 0 && ofC < 0) || (ofA < 0 && ofC > 0)))
            return false;
    }
    return true;
}

} // namespace

std::vector<std::uint32_t> earcut(std::span<const std::vector<QPointF>> rings)
{
    Loop loop;
    std::vector<Loop> holes;
    std::uint32_t base = 0;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        Loop ring;
        for (std::size_t i = 0; i < rings[r].size(); ++i)
            ring.push_back({rings[r][i], base + static_cast<std::uint32_t>(i)});
        base += static_cast<std::uint32_t>(rings[r].size());
        if (ring.size() < 3)
            continue;
        if ((twiceArea(rings[r]) > 0) != (r == 0))
            std::reverse(ring.begin(), ring.end());
        if (r == 0)
            loop = std::move(ring);
        else
            holes.push_back(std::move(ring));
    }
    // Those to the right first (Eberly 2002): a bridge to the right crosses none that is left.
    std::ranges::stable_sort(holes, std::ranges::greater(), rightmostOf);
    for (Loop& hole : holes)
        bridge(loop, hole);

    // Before an ear is cut through one.
    for (std::size_t i = 0; i < loop.size();)
        i = dropSpikes(loop, i) ? 0 : i + 1;

    std::vector<std::uint32_t> triangles;
    if (loop.size() < 3)
        return triangles;
    triangles.reserve((loop.size() - 2) * 3);
    const auto cut = [&](std::size_t i) {
        const std::size_t n = loop.size();
        // What turns the other way is outside: rather a gap than a flood.
        if (Ear(loop, i).turn() >= 0)
            triangles.insert(triangles.end(),
                             {loop[(i + n - 1) % n].index, loop[i].index, loop[(i + 1) % n].index});
        loop.erase(loop.begin() + static_cast<std::ptrdiff_t>(i));
    };
    std::size_t i = 0;
    std::size_t misses = 0;
    while (loop.size() > 3) {
        const std::size_t n = loop.size();
        i %= n;
        const Ear ear(loop, i);
        // After a whole round without an ear rings touch, after two they cross: cut anyway.
        const bool wanted =
            misses > 2 * n
            || (ear.turn() > 0 && (misses > n ? isTouchedOnly(loop, ear, i) : isFree(loop, ear)));
        if (wanted) {
            cut(i);
            (void)dropSpikes(loop, i % loop.size());
            misses = 0;
        } else {
            ++i;
            ++misses;
        }
    }
    cut(1);
    return triangles;
}

} // namespace zhitu::map
