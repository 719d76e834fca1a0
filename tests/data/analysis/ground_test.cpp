// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "data/analysis/density.h"
#include "data/analysis/repeat_places.h"
#include "data/space/geodesic.h"
#include "data/space/region.h"
#include "tests/support/dice.h"

namespace zhitu::analysis {
namespace {

bool always()
{
    return true;
}

std::vector<domain::LonLat> anyPlaces(test::Dice& dice, int count)
{
    std::vector<domain::LonLat> places;
    for (int i = 0; i < count; ++i)
        places.push_back({106.2 + static_cast<double>(dice.between(0, 10'000)) / 1e5,
                          29.9 + static_cast<double>(dice.between(0, 10'000)) / 1e5});
    return places;
}

TEST(GroundPoints, FindsWhatIsNearAsAPassOverAllDoes)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    for (int round = 0; round < 20; ++round) {
        const std::vector<domain::LonLat> places =
            anyPlaces(dice, static_cast<int>(dice.between(1, 600)));
        const auto cell = static_cast<double>(dice.between(20, 3'000));
        const GroundPoints points(places, cell);
        ASSERT_EQ(points.size(), places.size());
        const GroundPoint at{static_cast<double>(dice.between(-5'000, 5'000)),
                             static_cast<double>(dice.between(-5'000, 5'000))};
        const auto metres = static_cast<double>(dice.between(10, 4'000));
        const space::Region circle = space::Region::circle(points.placeOf(at), metres);
        std::int64_t inside = 0;
        for (const domain::LonLat& place : places)
            inside += circle.contains(place) ? 1 : 0;
        EXPECT_EQ(points.countWithin(at, metres), inside);
    }
}

TEST(Density, IsTheSumOfTheKernelsAndHoldsEveryCase)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    const std::vector<domain::LonLat> places = anyPlaces(dice, 400);
    constexpr double h = 700;
    const GroundPoints points(places, h);
    double volume = 0;
    constexpr double step = 70;
    for (double north = -8'000; north <= 8'000; north += step)
        for (double east = -8'000; east <= 8'000; east += step)
            volume += densityAt(points, {east, north}, h) * step * step / 1e6;
    EXPECT_NEAR(volume, 400, 0.5);
    for (int round = 0; round < 50; ++round) {
        const GroundPoint at{static_cast<double>(dice.between(-4'000, 4'000)),
                             static_cast<double>(dice.between(-4'000, 4'000))};
        double sum = 0; // eq. 4.5 of Silverman, by geodesics
        for (const domain::LonLat& place : places)
            if (const double t = space::distanceM(place, points.placeOf(at)) / h; t < 1)
                sum += 3 / (std::numbers::pi * h * h) * (1 - t * t) * (1 - t * t) * 1e6;
        EXPECT_NEAR(densityAt(points, at, h), sum, 1e-3 * (1 + sum));
    }
}

TEST(Density, ItsTopsAreWhereItIsHighest)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::vector<domain::LonLat> places = anyPlaces(dice, 300);
    for (int i = 0; i < 80; ++i)
        places.push_back({106.25 + 1e-6 * i, 29.95});
    const auto tops = densityTops(places, 500, always);
    ASSERT_TRUE(tops && !tops->empty());
    EXPECT_LT(space::distanceM(tops->front().place, {106.25, 29.95}), 130); // a step and a bit
    for (std::size_t i = 0; i < tops->size(); ++i) {
        if (i > 0) {
            EXPECT_LE((*tops)[i].perKm2, (*tops)[i - 1].perKm2 + 1e-6);
        }
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_GT(space::distanceM((*tops)[i].place, (*tops)[k].place), 499);
    }
    EXPECT_TRUE(densityTops({}, 500, always)->empty());
    EXPECT_FALSE(densityTops(places, 500, [] { return false; }));
}

TEST(RepeatPlaces, CirclesDoNotTouchAndCountWhatLiesInThem)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::vector<domain::LonLat> places = anyPlaces(dice, 3'000);
    for (int i = 0; i < 40; ++i)
        places.push_back({106.25 + 1e-6 * i, 29.95});
    const auto circles = repeatCircles(places, kRepeatRadiusM, always);
    ASSERT_TRUE(circles && circles->size() > 1);
    EXPECT_GE(circles->front().cases, 38);
    EXPECT_LT(space::distanceM(circles->front().middle, {106.25, 29.95}), 60);
    for (std::size_t i = 0; i < circles->size(); ++i) {
        const auto& circle = (*circles)[i];
        const space::Region region = space::Region::circle(circle.middle, kRepeatRadiusM);
        std::int64_t inside = 0;
        for (const domain::LonLat& place : places)
            inside += region.contains(place) ? 1 : 0;
        EXPECT_EQ(circle.cases, inside);
        EXPECT_GE(circle.cases, kLeastRepeats);
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_GT(space::distanceM(circle.middle, (*circles)[k].middle), 2 * kRepeatRadiusM);
    }
    EXPECT_TRUE(repeatCircles({}, kRepeatRadiusM, always)->empty());
    EXPECT_FALSE(repeatCircles(places, kRepeatRadiusM, [] { return false; }));
}

} // namespace
} // namespace zhitu::analysis
