// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/coverage.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "data/space/geodesic.h"
#include "data/space/region.h"
#include "data/space/way.h"
#include "tests/support/shapes.h"

namespace zhitu::space {
namespace {

using domain::LonLat;
using test::number;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr LonLat kHechuan{106.27, 29.97};

bool always()
{
    return true;
}

Sector sectorNear(test::Dice& dice, LonLat middle, double degrees)
{
    return {test::placeNear(dice, middle, degrees), number(dice, -400, 800),
            dice.between(0, 9) == 0 ? 360 : number(dice, 1, 300), number(dice, 5, 400)};
}

/// A quarter of a degree off where it should be would be seen.
TEST(Sector, ReachesAsFarAsTheCameraInItsDirection)
{
    test::Dice dice;
    for (int i = 0; i < 500; ++i) {
        const Sector sector = sectorNear(dice, {number(dice, 73, 135), number(dice, 4, 53)}, 0);
        const auto edge = farEdge(sector);
        ASSERT_GE(edge.size(), 5U);
        const double spread = std::min(sector.fieldOfViewDeg, 360.0);
        const auto chords = static_cast<double>(edge.size() - 1);
        EXPECT_LE(spread / chords, 8);
        for (std::size_t k = 0; k < edge.size(); ++k) {
            const Course course = courseOf(sector.at, edge[k]);
            EXPECT_NEAR(course.metres, sector.rangeM, sector.rangeM * 1e-4) << dice.told();
            const double bearing =
                sector.azimuthDeg - spread / 2 + spread * static_cast<double>(k) / chords;
            EXPECT_NEAR(std::remainder(course.azimuthDeg - bearing, 360), 0, 0.01) << dice.told();
        }
        const domain::Ring ring = ringOf(sector);
        EXPECT_EQ(ring.front(), ring.back());
        EXPECT_FALSE(crossesItself(std::span(ring).first(ring.size() - 1))) << dice.told();
        const double round = std::numbers::pi * std::pow(sector.rangeM, 2) * spread / 360;
        EXPECT_NEAR(signedAreaM2(ring), round, round * 0.0034) << dice.told();
    }
}

TEST(Sector, SeesWhatLiesInItsRing)
{
    test::Dice dice;
    int seen = 0;
    for (int i = 0; i < 300; ++i) {
        const Sector sector = sectorNear(dice, kHechuan, 0.1);
        const domain::Polygon drawn{{ringOf(sector)}};
        EXPECT_TRUE(sees(sector, sector.at));
        for (int k = 0; k < 100; ++k) {
            const LonLat p = test::placeNear(dice, sector.at, 0.003);
            ASSERT_EQ(sees(sector, p), domain::contains(drawn, p))
                << dice.told() << ' ' << i << ' ' << k;
            seen += sees(sector, p);
        }
    }
    EXPECT_GT(seen, 1000);
}

TEST(Sector, AMistakeSeesNothing)
{
    const Sector good{kHechuan, 10, 60, 100};
    EXPECT_TRUE(isUsable(good));
    const auto with = [&](auto change) {
        Sector s = good;
        change(s);
        return isUsable(s);
    };
    EXPECT_FALSE(with([](Sector& s) { s.at.lon = kNaN; }));
    EXPECT_FALSE(with([](Sector& s) { s.at.lat = 90; }));
    EXPECT_FALSE(with([](Sector& s) { s.azimuthDeg = kNaN; }));
    EXPECT_FALSE(with([](Sector& s) { s.fieldOfViewDeg = 0; }));
    EXPECT_FALSE(with([](Sector& s) { s.fieldOfViewDeg = kNaN; }));
    EXPECT_FALSE(with([](Sector& s) { s.rangeM = 0; }));
    EXPECT_FALSE(with([](Sector& s) { s.rangeM = 1e9; }));
    EXPECT_FALSE(with([](Sector& s) { s.rangeM = kNaN; }));
    EXPECT_TRUE(with([](Sector& s) { s.fieldOfViewDeg = 1000; })) << "all around";
}

TEST(Coverage, TellsHowFarItIsAndCanBeStopped)
{
    test::Dice dice;
    domain::Ring ring = test::star(dice, kHechuan, 0.01);
    ring.push_back(ring.front());
    std::vector<Sector> sectors;
    for (int n = 0; n < 2000; ++n)
        sectors.push_back(sectorNear(dice, kHechuan, 0.012));
    std::vector<double> shares;
    const auto note = [&](double share) { shares.push_back(share); };
    ASSERT_TRUE(coverageOf({{ring}}, sectors, always, note));
    EXPECT_GT(shares.size(), 30U) << dice.told();
    EXPECT_TRUE(std::ranges::is_sorted(shares)) << dice.told();
    EXPECT_GE(shares.front(), 0);
    EXPECT_LT(shares.front(), 0.1);
    EXPECT_EQ(shares.back(), 1);
    shares.clear();
    EXPECT_FALSE(
        coverageOf({{ring}}, sectors, [&] { return shares.empty() || shares.back() < 0.3; }, note));
    EXPECT_LT(shares.back(), 0.4) << dice.told();
}

/// By throwing places at it: what is blind is what no camera sees.
TEST(Coverage, BlindIsWhatNobodySees)
{
    test::Dice dice;
    for (int round = 0; round < 20; ++round) {
        domain::Ring ring = test::star(dice, kHechuan, 0.01);
        ring.push_back(ring.front());
        const domain::Polygon area{{ring}};
        std::vector<Sector> sectors;
        for (auto n = dice.between(0, 300); n > 0; --n)
            sectors.push_back(sectorNear(dice, kHechuan, 0.012));
        const auto coverage = coverageOf(area, sectors, always);
        ASSERT_TRUE(coverage);
        // The plane has the scale of its middle, and a star's area may lie a third of its radius
        // beside it: tan 30° × 0.0033° = 3.4e-5.
        EXPECT_NEAR(coverage->areaM2, areaM2(area), 5e-5 * coverage->areaM2) << dice.told();
        double parts = 0;
        for (const domain::Ring& part : coverage->blindParts)
            parts += signedAreaM2(part);
        EXPECT_NEAR(parts, coverage->blindM2, 1 + 1e-4 * coverage->blindM2) << dice.told();
        int blind = 0;
        int inside = 0;
        for (int k = 0; k < 2000; ++k) {
            const LonLat p = test::placeNear(dice, kHechuan, 0.01);
            const bool in = domain::contains(area, p);
            const bool is =
                in && std::ranges::none_of(sectors, [&](const Sector& s) { return sees(s, p); });
            const auto has = [&](const domain::Polygon& spot) { return domain::contains(spot, p); };
            ASSERT_EQ(std::ranges::count_if(coverage->blind, has), is ? 1 : 0)
                << dice.told() << ' ' << round << ": " << p.lon << ' ' << p.lat;
            inside += in;
            blind += is;
        }
        EXPECT_NEAR(coverage->blindM2 / coverage->areaM2, double(blind) / inside, 0.08);
    }
}

TEST(Coverage, OfOneCameraIsItsSector)
{
    const Region region = Region::circle(kHechuan, 1000);
    const Sector sector{kHechuan, 45, 90, 300};
    const double size = signedAreaM2(ringOf(sector));
    const auto one = coverageOf(region.polygon(), {{sector}}, always);
    EXPECT_NEAR(one->coveredM2(), size, 1);
    const auto twice = coverageOf(region.polygon(), {{sector, sector, sector}}, always);
    EXPECT_NEAR(twice->coveredM2(), size, 1) << "what several see counts once";
    const Sector all{kHechuan, 0, 360, 5000};
    EXPECT_NEAR(coverageOf(region.polygon(), {{all}}, always)->share(), 1, 1e-9);
    EXPECT_TRUE(coverageOf(region.polygon(), {{all}}, always)->blind.empty());
    const auto none = coverageOf(region.polygon(), {}, always);
    EXPECT_NEAR(none->share(), 0, 1e-7);
    EXPECT_EQ(none->blind.size(), 1U);
    domain::Polygon ring = region.polygon();
    domain::Ring hole = Region::circle(kHechuan, 400).polygon().rings.front();
    std::ranges::reverse(hole);
    ring.rings.push_back(hole);
    EXPECT_NEAR(coverageOf(ring, {{sector}}, always)->share(), 0, 1e-7)
        << "it looks into the hole only";
}

TEST(Coverage, OfNonsenseIsNothing)
{
    EXPECT_EQ(coverageOf({}, {}, always)->areaM2, 0);
    EXPECT_EQ(coverageOf({{{}}}, {}, always)->share(), 0);
    const Region region = Region::circle(kHechuan, 100);
    const Sector mistake{{kNaN, kNaN}, kNaN, kNaN, kNaN};
    EXPECT_NEAR(coverageOf(region.polygon(), {{mistake}}, always)->share(), 0, 1e-6);
    EXPECT_FALSE(coverageOf(region.polygon(), {{mistake}}, [] { return false; }));
    EXPECT_EQ(coverageAlong({}, {}, always)->lengthM, 0);
    EXPECT_EQ(coverageAlong({{kHechuan, kHechuan}}, {}, always)->lengthM, 0);
    const domain::LineString way{kHechuan, {106.3, 30}};
    EXPECT_FALSE(coverageAlong(way, {}, [] { return false; }));
    EXPECT_TRUE(coverageOf({{{{-180, -89}, {180, -89}, {180, 89}, {-180, 89}, {-180, -89}}}}, {},
                           always)); // whatever it says
}

/// Against a step every metre.
TEST(CoverageAlong, AWayIsUnseenWhereNobodySeesIt)
{
    test::Dice dice;
    for (int round = 0; round < 30; ++round) {
        domain::LineString way{kHechuan};
        for (auto legs = dice.between(1, 4); legs > 0; --legs)
            way.push_back(placeAfter(way.back(), number(dice, 0, 360), number(dice, 50, 2000)));
        std::vector<Sector> sectors;
        for (auto n = dice.between(0, 60); n > 0; --n)
            sectors.push_back(sectorNear(dice, way[way.size() / 2], 0.008));
        const auto coverage = coverageAlong(way, sectors, always);
        ASSERT_TRUE(coverage);
        EXPECT_NEAR(coverage->lengthM, lengthM(way), 1e-3);
        const domain::LineString steps = inPieces(way, 1);
        double unseen = 0; // the legs are not whole metres long, and neither are the steps
        int changes = 2;
        bool before = false;
        LonLat last = steps.front();
        for (const LonLat& p : steps) {
            const bool is =
                std::ranges::none_of(sectors, [&](const Sector& s) { return sees(s, p); });
            unseen += is ? distanceM(last, p) : 0;
            changes += is != before;
            before = is;
            last = p;
        }
        EXPECT_NEAR(coverage->unseenM, unseen, changes + 1) << dice.told() << ' ' << round;
        double stretches = 0;
        for (const domain::LineString& stretch : coverage->unseen) {
            ASSERT_GE(stretch.size(), 2U);
            stretches += lengthM(stretch);
        }
        EXPECT_NEAR(stretches, coverage->unseenM, 1e-2) << dice.told() << ' ' << round;
    }
}

TEST(CoverageAlong, TellsTheBlindStretchBetweenTwoCameras)
{
    const LonLat end = placeAfter(kHechuan, 90, 2000);
    const Sector first{kHechuan, 0, 360, 300};
    const Sector last{end, 0, 360, 500};
    const auto coverage = coverageAlong({{kHechuan, end}}, {{first, last}}, always);
    ASSERT_EQ(coverage->unseen.size(), 1U);
    EXPECT_NEAR(coverage->unseenM, 1200, 2.5); // the circles are of chords
    EXPECT_NEAR(distanceM(kHechuan, coverage->unseen[0].front()), 300, 1);
    EXPECT_NEAR(distanceM(end, coverage->unseen[0].back()), 500, 1.5);
    EXPECT_EQ(coverageAlong({{kHechuan, end}}, {}, always)->unseen.size(), 1U);
}

} // namespace
} // namespace zhitu::space
