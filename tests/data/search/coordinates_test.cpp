// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/coordinates.h"

#include <gtest/gtest.h>

namespace zhitu::search {
namespace {

class Notation : public testing::TestWithParam<const char*> {};

TEST_P(Notation, IsUnderstood)
{
    const auto place = parseCoordinate(GetParam());
    ASSERT_TRUE(place.has_value()) << GetParam();
    EXPECT_NEAR(place->lon, 106.27, 2e-6) << GetParam();
    EXPECT_NEAR(place->lat, 29.98, 2e-6) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(AllUsual, Notation,
                         testing::Values("29.98,106.27", "29.98 106.27", "106.27 29.98",
                                         "106.27， 29.98", "N29.98 E106.27", "E106.27 N29.98",
                                         "29.98N 106.27E", "29.98N106.27E", "29.98° N, 106.27° E",
                                         "北纬29.98 东经106.27", "东经106.27°，北纬29.98°",
                                         "geo:29.98,106.27", "lat: 29.98, lon: 106.27",
                                         "(106.27, 29.98)", "29°58'48\"N 106°16'12\"E",
                                         "29°58′48″N 106°16′12″E", "29°58.8'N 106°16.2'E",
                                         "北纬29度58分48秒，东经106度16分12秒",
                                         "29 58 48 N 106 16 12 E", "２９．９８，１０６．２７"));

TEST(Coordinates, ReadGaussKrugerMetresWithTheirZone)
{
    // What GDAL makes of 106.27 E 29.98 N in EPSG 4523 (3° zone 35) and 4496 (6° zone 18).
    for (const char* text : {"35622567.2 3318575.2", "3318575.2,35622567.2",
                             "Y35622567.2 X3318575.2", "18622567.2 3318575.2"}) {
        const auto place = parseCoordinate(text);
        ASSERT_TRUE(place.has_value()) << text;
        EXPECT_NEAR(place->lon, 106.27, 2e-6) << text;
        EXPECT_NEAR(place->lat, 29.98, 2e-6) << text;
    }
}

TEST(Coordinates, OtherTextsAreNone)
{
    for (const char* text :
         {"", "合川", "12 34", "2024 11", "29.98", "91.5 N 106 E", "29.98, 206.27",
          "29.98,106.27,3", "N29.98 N106.27", "29°61'00\"N 106°16'12\"E", "5001172026112000012",
          "1e5,2e5", "nan, nan", "29.98,,106.27", "99622567 3318575.2"})
        EXPECT_FALSE(parseCoordinate(text).has_value()) << text;
    EXPECT_FALSE(parseCoordinate(std::string(1'000'000, '1')).has_value());
}

TEST(Coordinates, TheSouthAndTheWestAreNegative)
{
    const auto place = parseCoordinate("33.5S 70.25W");
    ASSERT_TRUE(place.has_value());
    EXPECT_DOUBLE_EQ(place->lat, -33.5);
    EXPECT_DOUBLE_EQ(place->lon, -70.25);
}

} // namespace
} // namespace zhitu::search
