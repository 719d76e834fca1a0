// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/lines.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;

Edge edgeOf(World a, World b)
{
    const std::pair p{a.x, a.y};
    const std::pair q{b.x, b.y};
    return p < q ? Edge{p, q} : Edge{q, p};
}

/// Each border of the demo's grids is drawn exactly once, whoever shares it.
TEST(SharedBorders, DrawEveryBorderOnce)
{
    cache::CacheReader reader(test::demoFile());
    const auto grids = reader.grids();
    std::vector<const domain::Polygon*> areas;
    std::set<Edge> expected;
    for (const cache::GridRecord& record : grids) {
        areas.push_back(&record.grid.area);
        for (const domain::Ring& ring : record.grid.area.rings)
            for (std::size_t i = 0; i + 1 < ring.size(); ++i)
                expected.insert(edgeOf(toWorld(ring[i]), toWorld(ring[i + 1])));
    }
    std::map<Edge, int> drawn;
    for (const Polyline& line : sharedBorders(areas))
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            ++drawn[edgeOf(line[i], line[i + 1])];
    EXPECT_EQ(drawn.size(), expected.size());
    for (const auto& [edge, times] : drawn) {
        ASSERT_EQ(times, 1);
        ASSERT_TRUE(expected.contains(edge));
    }
}

TEST(MakeLines, ALineHasTwoVerticesForEachOfItsPoints)
{
    const Polyline line{{0.5, 0.5}, {0.5001, 0.5}, {0.5001, 0.5001}};
    const auto batch = makeLines({0.5, 0.5}, {&line, 1});
    EXPECT_GE(batch->vertices.size(), 6U);
    EXPECT_EQ(batch->indices.size() % 3, 0U);
    for (const std::uint32_t index : batch->indices)
        EXPECT_LT(index, batch->vertices.size());
}

} // namespace
} // namespace zhitu::map
