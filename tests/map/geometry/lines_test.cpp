// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry/lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "data/cache/reader.h"
#include "map/geometry/world_tiles.h"
#include "tests/support/dice.h"
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
    for (const domain::Grid& grid : grids) {
        areas.push_back(&grid.area);
        for (const domain::Ring& ring : grid.area.rings)
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

/// Simplified, neighbours still share every border: the lines keep their ends, and none strays
/// farther than the tolerance.
TEST(Simplified, KeepsEndsAndStaysNear)
{
    cache::CacheReader reader(test::demoFile());
    const auto grids = reader.grids();
    std::vector<const domain::Polygon*> areas;
    for (const domain::Grid& grid : grids)
        areas.push_back(&grid.area);
    const std::vector<Polyline> lines = sharedBorders(areas);
    const double tolerance = 1e-6; // seven tenths of a pixel at zoom 11.4
    const std::vector<Polyline> fewer = simplified(lines, tolerance);
    ASSERT_EQ(fewer.size(), lines.size());
    std::size_t before = 0;
    std::size_t after = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        before += lines[i].size();
        after += fewer[i].size();
        ASSERT_EQ(fewer[i].front(), lines[i].front());
        ASSERT_EQ(fewer[i].back(), lines[i].back());
        std::size_t k = 0;
        for (const World& p : lines[i]) {
            if (k + 1 < fewer[i].size() && p == fewer[i][k + 1])
                ++k;
            const World a = fewer[i][k];
            const World b = fewer[i][std::min(k + 1, fewer[i].size() - 1)];
            const double length = std::hypot(b.x - a.x, b.y - a.y);
            const double away =
                length > 0
                    ? std::abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length
                    : 0;
            ASSERT_LE(away, tolerance * 1.0001);
        }
    }
    EXPECT_LT(after * 2, before);
}

TEST(Simplified, AClosedLineDoesNotCollapse)
{
    const Polyline ring{{0, 0}, {1e-9, 0}, {1e-9, 1e-9}, {0, 0}};
    EXPECT_GE(simplified({&ring, 1}, 1).front().size(), 3U);
}

TEST(MakeLines, ALineHasTwoVerticesForEachOfItsPoints)
{
    const Polyline line{{0.5, 0.5}, {0.5001, 0.5}, {0.5001, 0.5001}};
    const auto batch = makeLines({0.5, 0.5}, {&line, 1}).front();
    EXPECT_GE(batch->vertices.size(), 6U);
    EXPECT_EQ(batch->indices.size() % 3, 0U);
    for (const std::uint32_t index : batch->indices)
        EXPECT_LT(index, batch->vertices.size());
}

/// However a line turns, each of its parts is as wide at one end as at the other, and lies on both
/// sides of where it goes.
TEST(MakeLines, EveryPartIsOfOneWidth)
{
    test::Dice dice;
    for (int i = 0; i < 300; ++i) {
        Polyline line;
        const auto points = dice.between(2, 9);
        for (int p = 0; p < points; ++p)
            line.push_back({static_cast<double>(dice.between(0, 400)) / 1e3,
                            static_cast<double>(dice.between(0, 400)) / 1e3});
        if (dice.between(0, 1) == 1)
            line.push_back(line.front());
        const auto [ends, _] = std::ranges::unique(line);
        line.erase(ends, line.end());
        if (line.size() < 2)
            continue;
        const auto batches = makeLines({0, 0}, {&line, 1});
        ASSERT_EQ(batches.size(), 1U);
        const LineBatch& batch = *batches.front();
        std::size_t parts = 0;
        for (std::size_t at = 0; at < batch.indices.size(); at += 6) {
            const LineBatch::Vertex& from = batch.vertices[batch.indices[at]];
            const LineBatch::Vertex& to = batch.vertices[batch.indices[at + 2]];
            const double dx = to.x - from.x;
            const double dy = to.y - from.y;
            const double length = std::hypot(dx, dy);
            if (length < 1e-6)
                continue; // the joint of a hairpin
            ++parts;
            for (const LineBatch::Vertex& v : {from, to})
                ASSERT_NEAR((v.nx * -dy + v.ny * dx) / length, 1, 1e-3) << dice.told() << ' ' << i;
        }
        EXPECT_EQ(parts, line.size() - 1);
    }
}

/// Cut into squares, every line is there once, and the bounds say how far each square reaches.
TEST(MakeLines, SquaresHoldEveryLineOnce)
{
    std::vector<Polyline> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back({{0.5 + i * 1e-4, 0.5}, {0.5 + i * 1e-4, 0.5 + 1e-5 * i}});
    const auto whole = makeLines({0.5, 0.5}, lines);
    const auto cut = makeLines({0.5, 0.5}, lines, kTileSide);
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_GT(cut.size(), 3U);
    std::size_t indices = 0;
    for (const auto& batch : cut) {
        indices += batch->indices.size();
        for (const LineBatch::Vertex& v : batch->vertices)
            EXPECT_TRUE(batch->bounds.contains(0.5 + v.x, 0.5 + v.y));
    }
    EXPECT_EQ(indices, whole.front()->indices.size());
}

} // namespace
} // namespace zhitu::map
