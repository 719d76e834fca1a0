// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/china_datums.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "data/space/geodesic.h"
#include "tests/support/dice.h"

namespace zhitu::space {
namespace {

using domain::LonLat;

/// The places that the tests of open-source converters share.
TEST(ChinaDatumsTest, KnownPlacesAreWhereOthersPutThem)
{
    struct Known {
        LonLat wgs84;
        LonLat gcj02;
    };
    for (const auto& [wgs84, gcj02] :
         {Known{{121.5272106, 31.1774276}, {121.531541859215, 31.17530398364597}},
          Known{{113.912316, 22.543847}, {113.9171764808363, 22.540796131694766}},
          Known{{116.377817, 39.911954}, {116.38404722455657, 39.91334545536069}}})
        EXPECT_LT(distanceM(fromCgcs2000(wgs84, Datum::Gcj02), gcj02), 0.01);
    // Tiananmen, from GCJ-02 to BD-09, as the same converters have it.
    const LonLat bd09 = fromCgcs2000(toCgcs2000({116.404, 39.915}, Datum::Gcj02), Datum::Bd09);
    EXPECT_LT(distanceM(bd09, {116.41036949371029, 39.92133699351022}), 0.01);
}

TEST(ChinaDatumsTest, ThereAndBackIsTheSamePlace)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::uniform_real_distribution<double> east(73, 137);
    std::uniform_real_distribution<double> north(2, 55);
    for (const Datum datum : {Datum::Gcj02, Datum::Bd09}) {
        constexpr int kPlaces = 20'000;
        double worst = 0;
        double shifts = 0;
        for (int i = 0; i < kPlaces; ++i) {
            const LonLat place{east(dice.engine()), north(dice.engine())};
            const LonLat shifted = fromCgcs2000(place, datum);
            shifts += distanceM(place, shifted);
            worst = std::max(worst, distanceM(place, toCgcs2000(shifted, datum)));
        }
        EXPECT_LT(worst, 0.001) << "metres"; // asked: 0.5
        // On the whole, not everywhere: both parts of the shift change their sign, and there are
        // places where the two are nothing at once.
        EXPECT_GT(shifts / kPlaces, 100) << "metres";
    }
}

TEST(ChinaDatumsTest, OutsideOfTheBoxNothingIsShifted)
{
    for (const LonLat place : {LonLat{2.35, 48.85}, {-74, 40.7}, {180, 90}, {-180, -90}, {0, 0}})
        for (const Datum datum : {Datum::Gcj02, Datum::Bd09, Datum::Cgcs2000}) {
            EXPECT_EQ(fromCgcs2000(place, datum), place);
            EXPECT_EQ(toCgcs2000(place, datum), place);
        }
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(std::isnan(toCgcs2000({nan, 30}, Datum::Bd09).lon));
}

TEST(ChinaDatumsTest, NamesAreReadBack)
{
    for (const Datum datum : {Datum::Gcj02, Datum::Bd09, Datum::Cgcs2000})
        EXPECT_EQ(datumNamed(nameOf(datum)), datum);
    EXPECT_EQ(datumNamed(u"wgs"), std::nullopt);
}

} // namespace
} // namespace zhitu::space
