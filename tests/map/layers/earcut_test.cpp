// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/earcut.h"

#include <gtest/gtest.h>

#include <cmath>

#include "data/cache/reader.h"
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
