// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry/earcut.h"

#include <gtest/gtest.h>

#include <cmath>

#include "data/cache/reader.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

using Rings = std::vector<std::vector<QPointF>>;

double ringArea(const std::vector<QPointF>& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

double triangleArea(const Rings& rings, const std::vector<std::uint32_t>& indices)
{
    std::vector<QPointF> points;
    for (const auto& ring : rings)
        points.insert(points.end(), ring.begin(), ring.end());
    double sum = 0;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3)
        sum += ringArea({points[indices[i]], points[indices[i + 1]], points[indices[i + 2]]});
    return sum;
}

TEST(Earcut, ASquareIsTwoTriangles)
{
    const Rings square{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    EXPECT_EQ(earcut(square).size(), 6U);
    EXPECT_DOUBLE_EQ(triangleArea(square, earcut(square)), 1);
}

TEST(Earcut, AHoleStaysOpen)
{
    const Rings ring{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{1, 1}, {1, 3}, {3, 3}, {3, 1}}};
    EXPECT_NEAR(triangleArea(ring, earcut(ring)), 12, 1e-9);
}

/// Holes beside and behind each other, some touching at their corners, in any order.
TEST(Earcut, ManyHolesStayOpen)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    for (int round = 0; round < 200; ++round) {
        Rings rings{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}};
        double area = 100;
        for (int x = 1; x <= 9; x += 2)
            for (int y = 1; y <= 9; y += 2) {
                if (dice.between(0, 3) == 0)
                    continue;
                // A diamond that reaches half the way to its neighbours, or less.
                const double right = dice.between(0, 1) == 0 && x < 9 ? 1 : 0.6;
                const double left = dice.between(0, 1) == 0 && x > 1 ? 1 : 0.6;
                rings.push_back({{x + right, double(y)},
                                 {double(x), y + 0.6},
                                 {x - left, double(y)},
                                 {double(x), y - 0.6}});
                area -= (right + left) * 0.6;
            }
        std::shuffle(rings.begin() + 1, rings.end(), dice.engine());
        ASSERT_NEAR(triangleArea(rings, earcut(rings)), area, 1e-9) << round;
    }
}

/// A hole may touch the outline, and another hole, at a place each.
TEST(Earcut, HolesMayTouch)
{
    const std::vector<QPointF> outline{{0, 0}, {10, 0}, {10, 5}, {10, 10}, {0, 10}};
    const std::vector<QPointF> left{{2, 5}, {4, 7}, {6, 5}, {4, 3}};   // 8
    const std::vector<QPointF> right{{6, 5}, {8, 7}, {10, 5}, {8, 3}}; // 8, at a corner
    const std::vector<QPointF> bottom{{5, 0}, {4, 1}, {5, 2}, {6, 1}}; // 2, on an edge
    const std::vector<QPointF> top{{9, 10}, {9, 8}, {8.5, 9}};         // 0.5
    std::vector<std::vector<QPointF>> holes{left, right, bottom, top};
    std::ranges::sort(holes, {}, [](const auto& hole) { return hole.front().x(); });
    do {
        Rings rings{outline};
        rings.insert(rings.end(), holes.begin(), holes.end());
        EXPECT_NEAR(triangleArea(rings, earcut(rings)), 81.5, 1e-9);
    } while (std::ranges::next_permutation(holes, {}, [](const auto& hole) {
                 return hole.front().x();
             }).found);
}

TEST(Earcut, NothingAndSliversDoNotCrash)
{
    EXPECT_TRUE(earcut(Rings{}).empty());
    EXPECT_TRUE(earcut(Rings{{}}).empty());
    EXPECT_TRUE(earcut(Rings{{{0, 0}, {1, 1}}}).empty());
    (void)earcut(Rings{{{0, 0}, {1, 0}, {2, 0}, {1, 0}}});
    (void)earcut(Rings{{{0, 0}, {1, 1}, {1, 0}, {0, 1}}});
}

/// Every grid of the demo: the triangles cover it, no more and no less.
TEST(Earcut, CoversEveryGridExactly)
{
    cache::CacheReader reader(test::demoFile());
    for (const domain::Grid& grid : reader.grids()) {
        Rings rings;
        double area = 0;
        for (const domain::Ring& ring : grid.area.rings) {
            auto& points = rings.emplace_back();
            for (std::size_t i = 0; i + 1 < ring.size(); ++i)
                points.emplace_back(ring[i].lon - 106, ring[i].lat - 30);
            area += rings.size() == 1 ? ringArea(points) : -ringArea(points);
        }
        ASSERT_NEAR(triangleArea(rings, earcut(rings)), area, area * 1e-7) << grid.code;
    }
}

} // namespace
} // namespace zhitu::map
