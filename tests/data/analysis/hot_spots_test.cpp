// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/hot_spots.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "data/space/geodesic.h"
#include "tests/support/dice.h"

namespace zhitu::analysis {
namespace {

/// The example in the documentation of esda.getisord.G_Local (PySAL): six points, those within 15
/// of each other are neighbours, binary weights, star=True.
TEST(HotSpots, AgreesWithAPublishedExample)
{
    const std::vector<std::pair<double, double>> points{{10, 10}, {20, 10}, {40, 10},
                                                        {15, 20}, {30, 20}, {30, 30}};
    const std::vector<double> values{2, 3, 3.2, 5, 8, 7};
    Neighbours neighbours(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t k = 0; k < points.size(); ++k)
            if (i != k
                && std::hypot(points[i].first - points[k].first,
                              points[i].second - points[k].second)
                       <= 15)
                neighbours[i].push_back(static_cast<std::uint32_t>(k));
    const std::vector<double> published{-1.39727626, -0.28917762, 0.65064964,
                                        -0.28917762, 1.23452088,  2.02424331};
    const std::vector<double> scores = getisOrdStar(values, neighbours);
    ASSERT_EQ(scores.size(), published.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        EXPECT_NEAR(scores[i], published[i], 1e-8) << i;
}

TEST(HotSpots, SaysNothingWhereAllIsEqualOrAlone)
{
    EXPECT_EQ(getisOrdStar(std::vector<double>{4, 4, 4}, {{1}, {2}, {0}}),
              (std::vector<double>{0, 0, 0}));
    EXPECT_EQ(getisOrdStar(std::vector<double>{4}, {{}}), std::vector<double>{0});
    EXPECT_TRUE(getisOrdStar({}, {}).empty());
    // Each has all others beside it: the local sum is that of all, whatever it is.
    EXPECT_EQ(getisOrdStar(std::vector<double>{1, 2, 9}, {{1, 2}, {0, 2}, {0, 1}}),
              (std::vector<double>{0, 0, 0}));
    EXPECT_TRUE(spotsOf({}).empty());
}

TEST(HotSpots, TheNearestAreThose)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::vector<domain::LonLat> places;
    for (int i = 0; i < 300; ++i)
        places.push_back({106 + static_cast<double>(dice.between(0, 4'000)) / 1e4,
                          29.9 + static_cast<double>(dice.between(0, 4'000)) / 1e4});
    places.push_back(places.front()); // two at one spot
    const Neighbours found = nearestOf(places, 8);
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::vector<double> all;
        for (std::size_t k = 0; k < places.size(); ++k)
            if (k != i)
                all.push_back(space::distanceM(places[i], places[k]));
        std::ranges::sort(all);
        std::vector<double> near;
        for (const std::uint32_t k : found[i]) {
            EXPECT_NE(k, i);
            near.push_back(space::distanceM(places[i], places[k]));
        }
        std::ranges::sort(near);
        ASSERT_EQ(near.size(), 8U);
        // In the plane of one latitude a degree of longitude is up to 0.2 % another length.
        for (std::size_t k = 0; k < near.size(); ++k)
            EXPECT_NEAR(near[k], all[k], 0.004 * all[k] + 0.01) << i;
    }
    EXPECT_EQ(nearestOf(std::vector<domain::LonLat>{{106, 30}, {106, 30.1}}, 8),
              (Neighbours{{1}, {0}}));
}

TEST(HotSpots, APlantedOneIsFoundAndChanceIsNot)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::vector<domain::LonLat> places;
    for (int row = 0; row < 40; ++row)
        for (int column = 0; column < 40; ++column)
            places.push_back({106 + column * 0.01, 29.9 + row * 0.01});
    const Neighbours neighbours = nearestOf(places);
    int chance = 0;
    for (int round = 0; round < 20; ++round) {
        std::poisson_distribution<int> usual(5);
        std::vector<double> values;
        for (std::size_t i = 0; i < places.size(); ++i)
            values.push_back(usual(dice.engine()));
        const std::vector<Spot> none = spotsOf(getisOrdStar(values, neighbours));
        chance += std::ranges::any_of(none, [](Spot spot) { return std::abs(int(spot)) >= 2; });
        for (int row = 20; row < 25; ++row)
            for (int column = 10; column < 15; ++column)
                values[static_cast<std::size_t>(row * 40 + column)] += 12;
        const std::vector<Spot> spots = spotsOf(getisOrdStar(values, neighbours));
        EXPECT_EQ(spots[22 * 40 + 12], Spot::Hot99);
        EXPECT_EQ(spots[22 * 40 + 13], Spot::Hot99);
    }
    // Where nothing is, at most one map in twenty is expected to say so; twelve of twenty has a
    // chance below 1e-9.
    EXPECT_LT(chance, 12);
}

/// Benjamini and Hochberg's own example (1995, section 3.2): at 5 % four of fifteen are found.
TEST(HotSpots, TheFalseDiscoveryRateIsHeldAsPublished)
{
    const std::vector<double> published{0.0001, 0.0004, 0.0019, 0.0095, 0.0201,
                                        0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
                                        0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    std::vector<double> scores;
    for (const double p : published) { // the z of that p, by bisection
        double low = 0;
        double high = 10;
        for (int step = 0; step < 200; ++step)
            (pValue((low + high) / 2) > p ? low : high) = (low + high) / 2;
        scores.push_back((low + high) / 2);
    }
    const std::vector<Spot> spots = spotsOf(scores);
    EXPECT_EQ(std::ranges::count_if(spots, [](Spot spot) { return spot >= Spot::Hot95; }), 4);
}

} // namespace
} // namespace zhitu::analysis
