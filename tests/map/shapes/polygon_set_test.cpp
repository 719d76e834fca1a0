// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shapes/polygon_set.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <random>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

using Edge = std::pair<std::pair<float, float>, std::pair<float, float>>;

std::vector<const domain::Polygon*> areasOf(const std::vector<domain::Grid>& grids)
{
    std::vector<const domain::Polygon*> areas;
    for (const domain::Grid& grid : grids)
        areas.push_back(&grid.area);
    return areas;
}

/// How often each edge of a level is walked forwards less how often backwards; edges that close on
/// themselves cancel.
std::map<Edge, int> windingOf(const PolygonSet& set, double zoom)
{
    std::map<Edge, int> edges;
    for (std::size_t i = 0; i < set.size(); ++i)
        set.forEachRing(i, zoom, [&](std::span<const Offset> ring) {
            for (std::size_t k = 0; k < ring.size(); ++k) {
                const Offset a = ring[k];
                const Offset b = ring[(k + 1) % ring.size()];
                const std::pair from(a.x, a.y);
                const std::pair to(b.x, b.y);
                from < to ? ++edges[{from, to}] : --edges[{to, from}];
            }
        });
    return edges;
}

/// Of all edges of the demo district's grids only the outer border is walked once; a ring that
/// shrank away leaves nothing but what its neighbours walk to and fro.
TEST(PolygonSet, NeighboursShareTheirEdgesAtEveryLevel)
{
    cache::CacheReader reader(test::demoFile());
    const auto grids = reader.grids();
    const PolygonSet set(toWorld({106.28, 30.0}), areasOf(grids));
    double outer = 0; // length of the border, in world units
    for (const double zoom : {20.0, 13.5, 11.0, 9.5, 8.0}) {
        double open = 0;
        for (const auto& [edge, winding] : windingOf(set, zoom))
            open += std::abs(winding)
                    * std::hypot(static_cast<double>(edge.first.first - edge.second.first),
                                 static_cast<double>(edge.first.second - edge.second.second));
        if (zoom == 20)
            outer = open;
        // The net makes steps and saves bends; a gap would count the borders within, twenty times
        // as long.
        EXPECT_LT(open, outer * 1.05) << zoom;
        EXPECT_GT(open, outer * 0.8) << zoom;
    }
}

TEST(PolygonSet, LeavesOutVerticesButNotPlaces)
{
    cache::CacheReader reader(test::demoFile());
    const auto grids = reader.grids();
    const World origin = toWorld({106.28, 30.0});
    const PolygonSet set(origin, areasOf(grids));
    std::size_t before = std::numeric_limits<std::size_t>::max();
    for (const double zoom : {20.0, 13.0, 11.0, 9.0, 8.0}) {
        std::size_t points = 0;
        const double reach = 1 / (kTilePixels * std::exp2(zoom)); // a pixel
        for (std::size_t i = 0; i < set.size(); ++i)
            set.forEachRing(i, zoom, [&](std::span<const Offset> ring) {
                points += ring.size();
                for (const Offset& p : ring) {
                    const OffsetBox& box = set.box(i);
                    ASSERT_GE(p.x, box.left - reach);
                    ASSERT_LE(p.x, box.right + reach);
                    ASSERT_GE(p.y, box.top - reach);
                    ASSERT_LE(p.y, box.bottom + reach);
                }
            });
        EXPECT_LT(points, before) << zoom;
        before = points;
    }
}

TEST(PolygonSet, BearsWhatNoMapShouldHold)
{
    const double nan = std::nan("");
    const double infinite = std::numeric_limits<double>::infinity();
    const std::vector<domain::Polygon> polygons{
        {},                                      // no ring
        {{{}}},                                  // a ring of nothing
        {{{{106, 30}}}},                         // a point
        {{{{106, 30}, {106.1, 30}, {106, 30}}}}, // a line
        {{{{nan, nan}, {106, 30}, {106.1, 30}, {106, 30.1}, {nan, nan}}}},
        {{{{106, 30}, {infinite, 30}, {106.1, 30.2}, {106, 30.1}, {106, 30}}}},
        {{{{179, 10}, {-179, 10}, {-179, 11}, {179, 11}, {179, 10}}}}, // across the antimeridian
        {{{{0, 89}, {90, 90}, {180, 89}, {0, 89}}}},                   // at the pole
        {{{{106, 30}, {107, 30}, {107, 31}, {106, 31}, {106, 30}},
          {{106.2, 30.2}, {106.2, 30.4}, {106.4, 30.2}, {106.2, 30.2}}}}}; // with a hole
    std::vector<const domain::Polygon*> all;
    for (const domain::Polygon& p : polygons)
        all.push_back(&p);
    const PolygonSet set(toWorld({106, 30}), all);
    ASSERT_EQ(set.size(), polygons.size());
    std::vector<int> rings(set.size());
    for (const double zoom : {3.0, 9.0, 20.0})
        for (std::size_t i = 0; i < set.size(); ++i) {
            rings[i] = 0;
            set.forEachRing(i, zoom, [&](std::span<const Offset> ring) {
                ++rings[i];
                EXPECT_GE(ring.size(), 3U);
                for (const Offset& p : ring)
                    EXPECT_TRUE(std::isfinite(p.x) && std::isfinite(p.y));
            });
        }
    EXPECT_EQ(rings, (std::vector{0, 0, 0, 0, 1, 1, 1, 1, 2}));
    EXPECT_GT(set.box(0).left, set.box(0).right);
}

} // namespace
} // namespace zhitu::map
