// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/earcut.h"

#include <algorithm>
#include <limits>

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

/// Joins a clockwise hole to the loop through a bridge from its rightmost corner.
void bridge(Loop& loop, Loop hole)
{
    const auto rightmost =
        std::max_element(hole.begin(), hole.end(), [](const Corner& a, const Corner& b) {
            return a.point.x() < b.point.x();
        });
    std::rotate(hole.begin(), rightmost, hole.end());
    const QPointF from = hole.front().point;
    // The nearest edge hit by a ray to the right, then the corner of it that is seen best.
    std::size_t best = loop.size();
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const QPointF a = loop[i].point;
        const QPointF b = loop[(i + 1) % loop.size()].point;
        if ((a.y() > from.y()) == (b.y() > from.y()))
            continue;
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
    hole.push_back(hole.front());
    hole.push_back(loop[best]);
    loop.insert(loop.begin() + static_cast<std::ptrdiff_t>(best) + 1, hole.begin(), hole.end());
}

bool isEar(const Loop& loop, std::size_t i)
{
    const std::size_t n = loop.size();
    const QPointF a = loop[(i + n - 1) % n].point;
    const QPointF b = loop[i].point;
    const QPointF c = loop[(i + 1) % n].point;
    if (cross(a, b, c) <= 0)
        return false;
    for (std::size_t k = 0; k < n; ++k) {
        const QPointF p = loop[k].point;
        if (p == a || p == b || p == c)
            continue;
        if (inTriangle(a, b, c, p))
            return false;
    }
    return true;
}

} // namespace

std::vector<std::uint32_t> earcut(std::span<const std::vector<QPointF>> rings)
{
    Loop loop;
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
            bridge(loop, std::move(ring));
    }

    std::vector<std::uint32_t> triangles;
    if (loop.size() < 3)
        return triangles;
    triangles.reserve((loop.size() - 2) * 3);
    std::size_t i = 0;
    std::size_t misses = 0;
    while (loop.size() > 3) {
        const std::size_t n = loop.size();
        i %= n;
        // After a whole round without an ear what is left is degenerate: cut anyway.
        if (isEar(loop, i) || misses > n) {
            triangles.insert(triangles.end(),
                             {loop[(i + n - 1) % n].index, loop[i].index, loop[(i + 1) % n].index});
            loop.erase(loop.begin() + static_cast<std::ptrdiff_t>(i));
            misses = 0;
        } else {
            ++i;
            ++misses;
        }
    }
    triangles.insert(triangles.end(), {loop[0].index, loop[1].index, loop[2].index});
    return triangles;
}

} // namespace zhitu::map
