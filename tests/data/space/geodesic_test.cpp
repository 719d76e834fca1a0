// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/geodesic.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "tests/support/dice.h"

namespace zhitu::space {
namespace {

using domain::LonLat;

constexpr double kA = 6378137.0;
constexpr double kF = 1 / 298.257222101;

// The lengths that the ellipsoid's own formulas give.
TEST(Geodesic, DistancesAreThoseOfTheEllipsoid)
{
    // A degree of the equator.
    EXPECT_NEAR(distanceM({106, 0}, {107, 0}), kA * std::numbers::pi / 180, 1e-6);
    // A short step north: the radius of curvature in the meridian.
    const double e2 = kF * (2 - kF);
    const double lat = 29.97;
    const double w = 1 - e2 * std::pow(std::sin(lat * std::numbers::pi / 180), 2);
    const double meridian = kA * (1 - e2) / std::pow(w, 1.5) * std::numbers::pi / 180;
    EXPECT_NEAR(distanceM({106.27, lat - 5e-4}, {106.27, lat + 5e-4}), meridian * 1e-3, 1e-4);
    // From pole to pole: 20,003,931.4586 m, as GRS 80 has it.
    EXPECT_NEAR(distanceM({10, -90}, {10, 90}), 20'003'931.4586, 1e-3);
    // Over the antimeridian.
    EXPECT_NEAR(distanceM({179.5, 0}, {-179.5, 0}), kA * std::numbers::pi / 180, 1e-6);
}

TEST(Geodesic, ALineIsAsLongAsItsParts)
{
    const domain::LineString line{{106.2, 29.9}, {106.3, 30}, {106.25, 30.1}};
    EXPECT_DOUBLE_EQ(lengthM(line), distanceM(line[0], line[1]) + distanceM(line[1], line[2]));
    EXPECT_EQ(lengthM(std::span(line).first(1)), 0);
    EXPECT_EQ(lengthM({}), 0);
}

TEST(Geodesic, AreasAreThoseOfTheEllipsoid)
{
    // An eighth of the earth between the equator and the pole: 510,065,621.7 km² in all.
    EXPECT_NEAR(signedAreaM2(domain::Ring{{0, 0}, {90, 0}, {0, 90}}), 510'065'621'724'000.0 / 8,
                1e6);
    const domain::Ring square{{106, 30}, {106.01, 30}, {106.01, 30.01}, {106, 30.01}, {106, 30}};
    const double area = signedAreaM2(square);
    // Its sides, to a thousandth: it is no square.
    EXPECT_NEAR(area, distanceM(square[0], square[1]) * distanceM(square[1], square[2]),
                area * 1e-3);
    EXPECT_DOUBLE_EQ(signedAreaM2(std::span(square).first(4)), area) << "closed or not";
    EXPECT_NEAR(signedAreaM2(domain::Ring(square.rbegin(), square.rend())), -area, 1e-6);
    const domain::Ring hole{
        {106.002, 30.002}, {106.002, 30.004}, {106.004, 30.004}, {106.002, 30.002}};
    EXPECT_NEAR(areaM2({{square, hole}}), area + signedAreaM2(hole), 1e-6);
    EXPECT_LT(areaM2({{square, hole}}), area);
    EXPECT_EQ(signedAreaM2({}), 0);
    EXPECT_EQ(signedAreaM2(std::span(square).first(2)), 0);
}

TEST(Geodesic, TellsARingThatCrossesItself)
{
    const domain::Ring bow{{0, 0}, {1, 1}, {1, 0}, {0, 1}};
    EXPECT_TRUE(crossesItself(bow));
    EXPECT_FALSE(crossesItself(domain::Ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}}));
    EXPECT_FALSE(crossesItself(domain::Ring{{0, 0}, {1, 0}, {1, 1}}));
    EXPECT_FALSE(crossesItself(domain::Ring{{0, 0}, {1, 0}}));
    EXPECT_FALSE(crossesItself({}));
    EXPECT_TRUE(crossesItself(domain::Ring{{0, 0}, {2, 0}, {2, 1}, {1, 0}, {0, 1}}))
        << "it touches";
}

TEST(Geodesic, CuttingAPolygonInTwoLosesNothing)
{
    test::Dice dice;
    const auto degrees = [&](double from, double to) {
        return from + (to - from) * static_cast<double>(dice.between(0, 1'000'000)) / 1e6;
    };
    for (int i = 0; i < 200; ++i) {
        // A star around a middle, its points in the order of their bearing.
        const LonLat middle{degrees(73, 135), degrees(4, 53)};
        domain::Ring star;
        const int points = static_cast<int>(dice.between(4, 30));
        for (int p = 0; p < points; ++p) {
            const double bearing = 2 * std::numbers::pi * p / points;
            const double reach = degrees(0.001, 0.1);
            star.push_back(
                {middle.lon + reach * std::cos(bearing), middle.lat + reach * std::sin(bearing)});
        }
        double parts = 0;
        for (int p = 0; p < points; ++p)
            parts += signedAreaM2(domain::Ring{middle, star[static_cast<std::size_t>(p)],
                                               star[static_cast<std::size_t>((p + 1) % points)]});
        const double whole = signedAreaM2(star);
        EXPECT_NEAR(whole, parts, 0.01 + std::abs(whole) * 1e-9) << dice.told() << ' ' << i;
        EXPECT_GT(whole, 0);
        EXPECT_FALSE(crossesItself(star)) << dice.told() << ' ' << i;
    }
}

} // namespace
} // namespace zhitu::space
