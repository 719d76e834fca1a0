// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What Zhitu exports it takes back: in every format and every coordinate system all rows of the
/// demo district stand there already.
#include <gmock/gmock.h>

#include <cmath>

#include "data/exchange/layer_export.h"
#include "data/import/source_crs.h"
#include "data/space/china_datums.h"
#include "tests/data/import/town_import.h"
#include "tests/support/dice.h"
#include "tests/support/shapes.h"

namespace zhitu::import {
namespace {

using exchange::ExportFormat;

struct Trip {
    ExportFormat format;
    const char* ending;
};
constexpr Trip kTrips[] = {{ExportFormat::GeoPackage, ".gpkg"}, {ExportFormat::GeoJson, ".geojson"},
                           {ExportFormat::Shapefile, ".shp"},   {ExportFormat::FlatGeobuf, ".fgb"},
                           {ExportFormat::Csv, ".csv"},         {ExportFormat::Xlsx, ".xlsx"}};

/// Of a town of the demo district, in that format and system.
std::filesystem::path exported(const test::TemporaryFolder& folder, exchange::Layer layer,
                               const Trip& trip, const char* crs)
{
    const std::filesystem::path path =
        folder / (crs + std::to_string(static_cast<int>(layer)) + trip.ending);
    exchange::LayerExport wanted{test::demoFile(), path, layer, trip.format, {}, {}, {}};
    wanted.filter.areaPrefix = "500117001";
    wanted.crs = exchange::crsNamed(QString::fromLatin1(crs));
    (void)exchange::exportLayer(wanted, [](double) { return true; });
    return path;
}

void expectSame(const std::filesystem::path& path, Kind kind, const std::optional<SourceCrs>& crs,
                const SourceCrs& expected)
{
    cache::CacheReader cache(test::demoFile());
    Source source;
    source.file = path;
    source.format = *sourceFormatOf(path);
    Preview preview = look(source, kind, {}, cache);
    ASSERT_TRUE(preview.faults.isEmpty()) << preview.faults.join(u' ').toStdString();
    if (!crs) { // found out without being told
        EXPECT_EQ(*preview.mapping.crs, expected) << nameOf(*preview.mapping.crs).toStdString();
        EXPECT_TRUE(preview.certain);
    }
    preview.mapping.crs = expected;
    const auto plan =
        makePlan(source, preview.mapping, {}, cache, [](std::int64_t) { return true; });
    EXPECT_GT(plan->counts.rows, 50);
    EXPECT_EQ(plan->counts.refused + plan->counts.near + plan->counts.fresh, 0)
        << (plan->rows.empty() || plan->rows[0].problems.empty()
                ? std::string()
                : plan->rows[0].problems[0].text.toStdString());
}

TEST(RoundTrip, CamerasOfEveryFormatStandThereAlready)
{
    for (const Trip& trip : kTrips) {
        SCOPED_TRACE(trip.ending);
        const test::TemporaryFolder folder;
        const bool wgs84 = trip.format == ExportFormat::GeoJson;
        expectSame(
            exported(folder, exchange::Layer::Cameras, trip, wgs84 ? "wgs84" : "cgcs2000"),
            Kind::Cameras, {},
            *sourceCrsNamed(trip.format == ExportFormat::Csv || trip.format == ExportFormat::Xlsx
                                ? u"cgcs2000"
                            : wgs84 ? u"wgs84"
                                    : u"cgcs2000"));
    }
}

TEST(RoundTrip, OfEveryCoordinateSystemItIsFoundOutWhichItIs)
{
    for (const char* crs : {"gk:35", "gk:36", "gk:105E", "gk:108E", "gcj02", "webmercator"}) {
        SCOPED_TRACE(crs);
        const test::TemporaryFolder folder;
        const auto path =
            exported(folder, exchange::Layer::Cameras, {ExportFormat::Csv, ".csv"}, crs);
        expectSame(path, Kind::Cameras, {}, *sourceCrsNamed(QString::fromLatin1(crs)));
    }
}

TEST(RoundTrip, OrganisationsAddressesAndGrids)
{
    const test::TemporaryFolder folder;
    expectSame(exported(folder, exchange::Layer::Organisations, {ExportFormat::GeoPackage, ".gpkg"},
                        "gk:35"),
               Kind::Organisations, {}, *sourceCrsNamed(u"gk:35"));
    expectSame(exported(folder, exchange::Layer::Addresses, {ExportFormat::Xlsx, ".xlsx"}, "gcj02"),
               Kind::Addresses, {}, *sourceCrsNamed(u"gcj02"));
    expectSame(
        exported(folder, exchange::Layer::Grids, {ExportFormat::Shapefile, ".shp"}, "cgcs2000"),
        Kind::Grids, {}, *sourceCrsNamed(u"cgcs2000"));
    expectSame(
        exported(folder, exchange::Layer::Grids, {ExportFormat::GeoPackage, ".gpkg"}, "gk:36"),
        Kind::Grids, {}, *sourceCrsNamed(u"gk:36"));
}

/// There and back by other formulas: GDAL's for the projections, ours for the shifted systems.
TEST(SourceCrs, PlacesComeBackToATenthOfAMillimetre)
{
    test::Dice dice;
    for (const char* name : {"gk:35", "gk:105E", "webmercator", "wgs84", "cgcs2000", "gcj02"}) {
        const exchange::ExportCrs out = *exchange::crsNamed(QString::fromLatin1(name));
        const exchange::CrsPath there(out);
        for (const bool northFirst : {false, true}) {
            SourceCrs in = *sourceCrsNamed(QString::fromLatin1(name));
            in.northFirst = northFirst;
            const SourcePath back(in);
            for (int i = 0; i < 200; ++i) {
                const domain::LonLat place = test::placeNear(dice, {106.3, 30.0}, 0.5);
                domain::LonLat moved = place;
                ASSERT_TRUE(there.take({&moved, 1}));
                if (northFirst)
                    std::swap(moved.lon, moved.lat);
                const auto again = back.take(moved);
                ASSERT_TRUE(again);
                EXPECT_NEAR(again->lon, place.lon, 1e-9) << name;
                EXPECT_NEAR(again->lat, place.lat, 1e-9) << name;
            }
        }
    }
}

TEST(SourceCrs, WhatIsNoPlaceIsNone)
{
    const SourcePath path(*sourceCrsNamed(u"gk:35"));
    EXPECT_FALSE(path.take({std::nan(""), 0}));
    EXPECT_FALSE(path.take({INFINITY, 0}));
    EXPECT_FALSE(SourcePath(*sourceCrsNamed(u"cgcs2000")).take({200, 30}));
    EXPECT_THROW(SourcePath(SourceCrs{SourceCrs::Shift::None, 999'999}), UserError);
    EXPECT_FALSE(sourceCrsNamed(u"mars"));
    EXPECT_FALSE(sourceCrsNamed(u"EPSG:-1"));
    EXPECT_EQ(nameOf(*sourceCrsNamed(u"gk:35,north")), QStringLiteral("EPSG:4523,north"));
}

} // namespace
} // namespace zhitu::import
