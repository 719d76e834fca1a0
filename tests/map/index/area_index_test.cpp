// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/area_index.h"

#include <gtest/gtest.h>

#include <random>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

/// Against brute force over all grids of the demo district.
TEST(AreaIndex, FindsTheGridThatContainsThePlace)
{
    cache::CacheReader reader(test::demoFile());
    const auto grids = reader.grids();
    std::vector<const domain::Polygon*> areas;
    for (const domain::Grid& grid : grids)
        areas.push_back(&grid.area);
    const AreaIndex index(areas);

    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(105.95, 106.7);
    std::uniform_real_distribution<double> lat(29.8, 30.4);
    int inside = 0;
    for (int i = 0; i < 400; ++i) {
        const domain::LonLat place{lon(random), lat(random)};
        std::optional<std::size_t> expected;
        for (std::size_t g = 0; g < areas.size(); ++g)
            if (domain::contains(*areas[g], place))
                expected = g;
        ASSERT_EQ(index.at(place), expected) << place.lon << ' ' << place.lat;
        inside += expected.has_value();
    }
    EXPECT_GT(inside, 100);
    EXPECT_LT(inside, 400);
}

} // namespace
} // namespace zhitu::map
