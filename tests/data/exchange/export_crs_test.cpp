// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/export_crs.h"

#include <gtest/gtest.h>

#include <QString>
#include <cmath>

#include "data/space/china_datums.h"

namespace zhitu::exchange {
namespace {

using domain::LonLat;

TEST(ExportCrs, IsCalledByNameByZoneByMeridianAndByCode)
{
    EXPECT_EQ(crsNamed(u"CGCS2000"), (ExportCrs{CrsKind::Cgcs2000, 4490}));
    EXPECT_EQ(crsNamed(u"epsg:4326"), (ExportCrs{CrsKind::Wgs84, 4326}));
    EXPECT_EQ(crsNamed(u"EPSG:3857"), crsNamed(u"webmercator"));
    EXPECT_EQ(crsNamed(u"gcj02"), (ExportCrs{CrsKind::Gcj02, 0}));
    EXPECT_EQ(crsNamed(u"gk:35"), (ExportCrs{CrsKind::GaussKruger, 4523}));
    EXPECT_EQ(crsNamed(u"GK:105e"), (ExportCrs{CrsKind::GaussKruger, 4544}));
    EXPECT_EQ(crsNamed(u"EPSG:4554"), (ExportCrs{CrsKind::GaussKruger, 4554}));
    for (const QStringView wrong :
         {u"", u"gk:", u"gk:24", u"gk:46", u"gk:106E", u"gk:72E", u"gk:138E", u"gk:-35", u"EPSG:0",
          u"EPSG:4512", u"EPSG:4555", u"EPSG:2326", u"EPSG:", u"4490", u"bd09"})
        EXPECT_FALSE(crsNamed(wrong).has_value()) << wrong.toUtf8().constData();
}

/// The numbers that we reckon with are EPSG's: PROJ's own database has to call them so.
TEST(ExportCrs, EveryZoneIsWhatPrOJCallsIt)
{
    for (int zone = 25; zone <= 45; ++zone) {
        const auto byZone = crsNamed(QStringLiteral("gk:%1").arg(zone));
        ASSERT_TRUE(byZone.has_value());
        EXPECT_EQ(officialName(*byZone),
                  QStringLiteral("CGCS2000 / 3-degree Gauss-Kruger zone %1").arg(zone));
        const auto byMeridian = crsNamed(QStringLiteral("gk:%1E").arg(zone * 3));
        ASSERT_TRUE(byMeridian.has_value());
        EXPECT_EQ(officialName(*byMeridian),
                  QStringLiteral("CGCS2000 / 3-degree Gauss-Kruger CM %1E").arg(zone * 3));
    }
    EXPECT_EQ(officialName({CrsKind::Cgcs2000, 4490}),
              QStringLiteral("China Geodetic Coordinate System 2000"));
    EXPECT_TRUE(officialName({CrsKind::Gcj02, 0}).contains(QStringLiteral("no EPSG code")));
}

TEST(ExportCrs, TheZoneOfADistrictIsThatOfTheNearestMeridian)
{
    const ExportCrs any{CrsKind::GaussKruger, 0};
    EXPECT_EQ(inZoneOf(any, 106.3)->epsg, 4488 + 35);
    EXPECT_EQ(inZoneOf(any, 106.51)->epsg, 4488 + 36);
    EXPECT_EQ(inZoneOf(any, 73.6)->epsg, 4488 + 25);
    EXPECT_FALSE(inZoneOf(any, 0).has_value());
    EXPECT_FALSE(inZoneOf(any, std::nan("")).has_value());
    EXPECT_EQ(inZoneOf({CrsKind::Wgs84, 4326}, 0)->epsg, 4326);
}

TEST(ExportCrs, WhatItIsCalledIsTakenBack)
{
    for (const QStringView name : {u"cgcs2000", u"wgs84", u"webmercator", u"gcj02", u"gk"})
        EXPECT_EQ(nameOf(*crsNamed(name)), name);
    for (int zone = kFirstZone; zone <= kLastZone; ++zone)
        for (const bool numbered : {true, false}) {
            const ExportCrs crs = gaussKruger(zone, numbered);
            EXPECT_EQ(crsNamed(nameOf(crs)), crs);
            EXPECT_EQ(zoneOf(crs), zone);
            EXPECT_EQ(isNumbered(crs), numbered);
        }
    EXPECT_FALSE(zoneOf(*crsNamed(u"gk")).has_value());
    EXPECT_FALSE(zoneOf(*crsNamed(u"wgs84")).has_value());
}

TEST(CrsPath, EastComesFirstAndZonesHaveTheirNumberBeforeTheEasting)
{
    LonLat place[]{{105, 30}};
    ASSERT_TRUE(CrsPath(*crsNamed(u"gk:35")).take(place));
    EXPECT_NEAR(place[0].lon, 35'500'000, 1e-4); // on the central meridian
    EXPECT_NEAR(place[0].lat, 3'320'113, 1);     // 30° of the meridian
    LonLat same[]{{105, 30}};
    ASSERT_TRUE(CrsPath(*crsNamed(u"gk:105E")).take(same));
    EXPECT_NEAR(same[0].lon, 500'000, 1e-4);
    EXPECT_NEAR(same[0].lat, place[0].lat, 1e-6);
    LonLat mercator[]{{106.3, 30}};
    ASSERT_TRUE(CrsPath(*crsNamed(u"webmercator")).take(mercator));
    EXPECT_NEAR(mercator[0].lon, 6378137 * 106.3 * M_PI / 180, 1e-4);
    EXPECT_NEAR(mercator[0].lat, 6378137 * std::asinh(std::tan(30 * M_PI / 180)), 1e-4);
}

TEST(CrsPath, Wgs84IsANullTransformationAndSaysSo)
{
    LonLat places[]{{106.26734, 29.99012}, {73.5, 53.5}, {135.08, 18.1}};
    const CrsPath path(*crsNamed(u"wgs84"));
    ASSERT_TRUE(path.take(places));
    EXPECT_EQ(places[0], (LonLat{106.26734, 29.99012}));
    EXPECT_EQ(places[2], (LonLat{135.08, 18.1}));
    EXPECT_FALSE(path.operation().isEmpty());
    EXPECT_EQ(accuracyM(*crsNamed(u"wgs84")), 1);
    EXPECT_TRUE(accuracyOf(*crsNamed(u"wgs84")).contains(QStringLiteral("1 m")));
}

TEST(CrsPath, Gcj02IsOurOwnFunction)
{
    LonLat places[]{{106.26734, 29.99012}};
    ASSERT_TRUE(CrsPath(*crsNamed(u"gcj02")).take(places));
    EXPECT_EQ(places[0], space::fromCgcs2000({106.26734, 29.99012}, space::Datum::Gcj02));
    EXPECT_FALSE(accuracyM(*crsNamed(u"gcj02")).has_value()) << "nobody has published it";
}

TEST(CrsPath, APlaceThatIsNoneIsToldAndTheNextOneIsRightAgain)
{
    const CrsPath path(*crsNamed(u"gk:35"));
    LonLat wrong[]{{105, 30}, {5000, 9000}};
    EXPECT_FALSE(path.take(wrong));
    LonLat right[]{{105, 30}};
    EXPECT_TRUE(path.take(right));
    EXPECT_NEAR(right[0].lon, 35'500'000, 1e-4);
}

} // namespace
} // namespace zhitu::exchange
