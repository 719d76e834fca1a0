// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/region.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "data/space/geodesic.h"
#include "data/space/way.h"
#include "tests/support/shapes.h"

namespace zhitu::space {
namespace {

using domain::LonLat;
using test::number;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr LonLat kHechuan{106.27, 29.97};

bool inAnyBox(const Region& region, LonLat p)
{
    return std::ranges::any_of(region.boxes(), [&](const GeoBox& box) { return box.contains(p); });
}

/// Anywhere on the earth, at any size, most often a hair beside the edge.
TEST(Region, ACircleHasWhatIsNotFartherThanItsRadius)
{
    test::Dice dice;
    int inside = 0;
    for (int i = 0; i < 5000; ++i) {
        const LonLat centre{number(dice, -180, 180), number(dice, -90, 90)};
        const double radius = std::pow(10, number(dice, 0, 7));
        const Region region = Region::circle(centre, radius);
        ASSERT_EQ(region.fault(), RegionFault::None);
        const double off = dice.between(0, 1) == 0
                               ? number(dice, 0, 2) * radius
                               : radius + number(dice, -1, 1) * std::pow(10, number(dice, -6, 2));
        const LonLat p = placeAfter(centre, number(dice, 0, 360), std::max(off, 0.0));
        const bool is = distanceM(centre, p) <= radius;
        inside += is;
        ASSERT_EQ(region.contains(p), is)
            << dice.told() << ' ' << i << ": " << centre.lon << ' ' << centre.lat << ' ' << radius;
        ASSERT_TRUE(!is || inAnyBox(region, p)) << dice.told() << ' ' << i;
    }
    EXPECT_GT(inside, 1000);
    EXPECT_LT(inside, 4000);
}

TEST(Region, TheAreaOfACircleIsThatOfTheGround)
{
    for (const double radius : {1.0, 200.0, 2000.0, 50'000.0}) {
        const double flat = std::numbers::pi * radius * radius;
        const Region region = Region::circle(kHechuan, radius);
        EXPECT_NEAR(region.areaM2(), flat, flat * 1e-5 + 1e-3) << radius;
        EXPECT_EQ(region.radiusM(), radius);
    }
}

TEST(Region, TheOutlineOfACircleLiesOnIt)
{
    const Region region = Region::circle({179.99, 30}, 5000);
    ASSERT_EQ(region.polygon().rings.size(), 1U);
    EXPECT_GT(signedAreaM2(region.polygon().rings.front()), 0) << "counter-clockwise";
    for (const LonLat& p : region.polygon().rings.front()) {
        EXPECT_NEAR(distanceM({179.99, 30}, p), 5000, 1e-6);
        EXPECT_NEAR(p.lon, 179.99, 1) << "no leap over the antimeridian";
    }
    ASSERT_EQ(region.boxes().size(), 2U);
    EXPECT_TRUE(region.contains({-179.99, 30}));
    EXPECT_FALSE(region.contains({-179.9, 30}));
}

TEST(Region, APolygonHasWhatThePolygonHas)
{
    test::Dice dice;
    int inside = 0;
    for (int i = 0; i < 300; ++i) {
        const domain::LineString corners = test::star(dice, kHechuan, number(dice, 0.001, 0.5));
        domain::LineString turned = corners;
        if (dice.between(0, 1) == 0)
            std::ranges::reverse(turned);
        const Region region = Region::outline(turned);
        ASSERT_EQ(region.fault(), RegionFault::None) << dice.told() << ' ' << i;
        domain::Ring ring = corners;
        ring.push_back(ring.front());
        EXPECT_NEAR(region.areaM2(), signedAreaM2(ring), 1e-6 * region.areaM2());
        for (int k = 0; k < 50; ++k) {
            const LonLat p = test::placeNear(dice, kHechuan, 0.3);
            const bool is = domain::contains({{ring}}, p);
            inside += is;
            ASSERT_EQ(region.contains(p), is) << dice.told() << ' ' << i;
        }
    }
    EXPECT_GT(inside, 100);
}

/// The distance to a geodesic, by going along it in steps of a metre.
double distanceToWay(LonLat p, const domain::LineString& way)
{
    double least = kInfinity;
    for (const LonLat& q : inPieces(way, 1))
        least = std::min(least, distanceM(p, q));
    return least;
}

TEST(Region, ACorridorHasWhatIsNearItsAxis)
{
    test::Dice dice;
    int inside = 0;
    for (int i = 0; i < 20; ++i) {
        const LonLat start{number(dice, -180, 180), number(dice, -75, 75)};
        domain::LineString axis{start};
        const auto legs = dice.between(1, 4);
        for (int leg = 0; leg < legs; ++leg)
            axis.push_back(placeAfter(axis.back(), number(dice, 0, 360), number(dice, 10, 3000)));
        const double half = std::pow(10, number(dice, 1, 3));
        const Region region = Region::corridor(axis, half);
        ASSERT_EQ(region.fault(), RegionFault::None) << dice.told() << ' ' << i;
        for (int k = 0; k < 12; ++k) {
            const LonLat on = axis[static_cast<std::size_t>(dice.between(0, legs))];
            const LonLat p = placeAfter(on, number(dice, 0, 360), number(dice, 0, 2 * half));
            const double away = distanceToWay(p, axis);
            if (std::abs(away - half) < 0.05 + 0.13 / half) // a step of a metre is as exact
                continue;
            inside += away < half;
            ASSERT_EQ(region.contains(p), away < half)
                << dice.told() << ' ' << i << ": " << away << " of " << half;
            ASSERT_TRUE(away > half || inAnyBox(region, p)) << dice.told() << ' ' << i;
        }
    }
    EXPECT_GT(inside, 50);
}

TEST(Region, ALongLegIsAGeodesic)
{
    const LonLat a{105, 30};
    const LonLat b{107, 30};
    const Course course = courseOf(a, b);
    const LonLat middle = placeAfter(a, course.azimuthDeg, course.metres / 2);
    const Region region = Region::corridor({a, b}, 20);
    EXPECT_TRUE(region.contains(middle));
    EXPECT_TRUE(region.contains({middle.lon, middle.lat + 19.9 / 110'850}));
    EXPECT_FALSE(region.contains({middle.lon, middle.lat + 20.1 / 110'850}));
    EXPECT_FALSE(region.contains({middle.lon, 30})) << "not along the parallel, 840 m beside it";
}

TEST(Region, TheOutlineOfACorridorEnclosesWhatItHas)
{
    test::Dice dice;
    for (int i = 0; i < 40; ++i) {
        domain::LineString axis{kHechuan};
        const auto legs = dice.between(1, 5);
        for (int leg = 0; leg < legs; ++leg)
            axis.push_back(placeAfter(axis.back(), number(dice, 0, 360), number(dice, 50, 3000)));
        const double half = number(dice, 20, 800);
        const Region region = Region::corridor(axis, half);
        int differ = 0;
        for (int k = 0; k < 1000; ++k) {
            const LonLat p = test::placeNear(dice, region.middle(), 0.03);
            differ += region.contains(p) != domain::contains(region.polygon(), p);
        }
        EXPECT_LE(differ, 4) << dice.told() << ' ' << i << ": only between chords and arcs";
        if (legs == 1) {
            const double round = std::numbers::pi * half * half + 2 * half * lengthM(axis);
            EXPECT_NEAR(region.areaM2(), round, round * 0.006) << dice.told() << ' ' << i;
        }
    }
}

TEST(Region, SaysWhatIsWrongWithAnOutline)
{
    using enum RegionFault;
    EXPECT_EQ(Region::circle(kHechuan, 0).fault(), NoExtent);
    EXPECT_EQ(Region::circle(kHechuan, -5).fault(), NoExtent);
    EXPECT_EQ(Region::circle(kHechuan, kNaN).fault(), NoPlace);
    EXPECT_EQ(Region::circle({kNaN, 30}, 100).fault(), NoPlace);
    EXPECT_EQ(Region::circle({106, 91}, 100).fault(), NoPlace);
    EXPECT_EQ(Region::circle({kInfinity, 30}, 100).fault(), NoPlace);
    EXPECT_EQ(Region::outline({}).fault(), TooFewPoints);
    EXPECT_EQ(Region::outline({kHechuan, {106.3, 30}}).fault(), TooFewPoints);
    EXPECT_EQ(Region::outline({kHechuan, {106.3, 30}, kHechuan}).fault(), TooFewPoints);
    EXPECT_EQ(Region::outline({{0, 0}, {1, 1}, {1, 0}, {0, 1}}).fault(), CrossesItself);
    EXPECT_EQ(Region::outline({{0, 0}, {1, 1}, {1, kNaN}}).fault(), NoPlace);
    EXPECT_EQ(Region::outline({{0, 0}, {1, 0}, {1, 0}, {1, 1}}).fault(), None)
        << "a double click sets a corner twice";
    EXPECT_EQ(Region::area({}).fault(), TooFewPoints);
    EXPECT_EQ(Region::area({{{{0, 0}, {1, 0}, {2, 0}, {0, 0}}}}).fault(), NoExtent);
    EXPECT_EQ(Region::corridor({}, 100).fault(), TooFewPoints);
    EXPECT_EQ(Region::corridor({kHechuan, kHechuan}, 100).fault(), TooFewPoints);
    EXPECT_EQ(Region::corridor({kHechuan, {106.3, 30}}, 0).fault(), NoExtent);
    EXPECT_EQ(Region::corridor({kHechuan, {106.3, 30}}, kNaN).fault(), NoPlace);
    EXPECT_EQ(Region::corridor({kHechuan, {106.3, 30}}, 1e9).fault(), TooLarge);
    EXPECT_EQ(Region::corridor({{0, 0}, {100, 0}}, 100).fault(), TooLarge);
    EXPECT_EQ(Region::corridor({{10, 89.9}, {20, 89.9}}, 100).fault(), TooLarge);
    EXPECT_EQ(Region::corridor({{0, 88}, {179, 88}}, 100).fault(), TooLarge) << "over the pole";
}

TEST(Region, OfNoUseContainsNothing)
{
    for (const Region& region :
         {Region::circle(kHechuan, 0), Region::circle(kHechuan, kInfinity), Region::outline({}),
          Region::corridor({kHechuan, {106.3, 30}}, 0)}) {
        EXPECT_FALSE(region.contains(kHechuan));
        EXPECT_TRUE(region.boxes().empty());
        EXPECT_TRUE(region.polygon().rings.empty());
        EXPECT_EQ(region.areaM2(), 0);
    }
}

TEST(Region, HoldsAtThePolesAndForTheWholeEarth)
{
    const Region polar = Region::circle({15, 89.999}, 10'000);
    EXPECT_TRUE(polar.contains({-165, 89.95}));
    EXPECT_TRUE(polar.contains({0, 90}));
    EXPECT_FALSE(polar.contains({0, 89.5}));
    EXPECT_TRUE(polar.polygon().rings.empty());
    const Region all = Region::circle(kHechuan, 30'000'000);
    EXPECT_TRUE(all.contains({-73.7, -29.97}));
    EXPECT_TRUE(all.contains({0, -90}));
    EXPECT_FALSE(all.contains({kNaN, 0}));
    EXPECT_FALSE(all.contains({0, kInfinity}));
    const Region across = Region::corridor({{179.9, 10}, {-179.9, 10.1}}, 500);
    EXPECT_EQ(across.boxes().size(), 2U);
    EXPECT_TRUE(across.contains({-179.9, 10.1}));
    EXPECT_TRUE(across.contains({180, 10.05}));
    EXPECT_TRUE(across.contains({-180, 10.05}));
    EXPECT_FALSE(across.contains({0, 10.05}));
}

} // namespace
} // namespace zhitu::space
