// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Coverage and what is inside, against PostGIS: other people's geometry (GEOS, PROJ), which makes
/// its own sectors from position, bearing and range.
#include <gtest/gtest.h>

#include <cstdio>

#include "data/space/coverage.h"
#include "data/space/geodesic.h"
#include "data/space/region.h"
#include "tests/support/shapes.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::space {
namespace {

using domain::LonLat;
using test::number;

constexpr LonLat kHechuan{106.27, 29.97};
/// CGCS2000, Gauss and Krüger, zone of 3° about 105° E, which reaches to 106.5°; its areas are at
/// most 4e-4 too large there.
constexpr const char* kZone = "4544";

bool always()
{
    return true;
}

std::string text(LonLat p)
{
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.12f %.12f", p.lon, p.lat);
    return digits;
}

std::string wkt(const domain::Polygon& polygon)
{
    std::string rings;
    for (const domain::Ring& ring : polygon.rings) {
        std::string points;
        for (const LonLat& p : ring)
            points += (points.empty() ? "" : ",") + text(p);
        rings += (rings.empty() ? "(" : ",(") + points + ')';
    }
    return "POLYGON(" + rings + ')';
}

class PostgisTest : public testing::Test {
protected:
    void SetUp() override
    {
        sql_.execute(R"(
            CREATE TABLE camera_view (at geography(point, 4490), azimuth float8, spread float8,
                                      range float8, shape geometry(polygon, 4490));
            -- As a sector is defined, with ten times as many chords, along geodesics.
            CREATE FUNCTION sector(at geography, azimuth float8, spread float8, range float8)
            RETURNS geometry LANGUAGE sql IMMUTABLE AS $$
                SELECT ST_MakePolygon(ST_MakeLine(ARRAY[at::geometry] || array_agg(
                           ST_Project(at, range, radians(azimuth - spread / 2 + spread * i / n))
                               ::geometry ORDER BY i) || ARRAY[at::geometry]))
                FROM (SELECT 10 * greatest(4, ceil(spread / 8))::int AS n) chords,
                     generate_series(0, n) i
            $$)");
    }

    std::vector<Sector> makeSectors(test::Dice& dice, double degrees)
    {
        std::vector<Sector> sectors;
        for (auto n = dice.between(1, 200); n > 0; --n)
            sectors.push_back({test::placeNear(dice, kHechuan, degrees), number(dice, 0, 360),
                               number(dice, 20, 300), number(dice, 20, 300)});
        sql_.execute("TRUNCATE camera_view");
        for (const Sector& s : sectors)
            sql_.query("INSERT INTO camera_view SELECT at, a, s, r, sector(at, a, s, r) FROM "
                       "(SELECT ST_GeogFromText($1) AS at, $2::float8 AS a, $3::float8 AS s, "
                       "$4::float8 AS r) v",
                       {"SRID=4490;POINT(" + text(s.at) + ")", std::to_string(s.azimuthDeg),
                        std::to_string(s.fieldOfViewDeg), std::to_string(s.rangeM)});
        return sectors;
    }
    double ask(const std::string& sql, const std::vector<std::string>& parameters)
    {
        const auto answer =
            sql_.query(sql, central::PgParameters(parameters.begin(), parameters.end()));
        return std::stod(std::string(answer.text(0, 0)));
    }

    test::TemporaryCentre centre_;
    central::PgConnection sql_ = centre_.admin();
};

TEST_F(PostgisTest, CoverageIsThatOfPostgis)
{
    test::Dice dice;
    for (int round = 0; round < 12; ++round) {
        const std::vector<Sector> sectors = makeSectors(dice, 0.012);
        domain::LineString corners = test::star(dice, kHechuan, 0.012);
        const Region region = round % 3 == 0   ? Region::circle(kHechuan, number(dice, 200, 1200))
                              : round % 3 == 1 ? Region::corridor(corners, number(dice, 20, 200))
                                               : Region::outline(corners);
        ASSERT_EQ(region.fault(), RegionFault::None) << dice.told() << ' ' << round;
        const auto ours = coverageOf(region.polygon(), sectors, always);
        ASSERT_TRUE(ours);
        const std::string area = "SRID=4490;" + wkt(region.polygon());
        const std::string blind = "ST_Difference(ST_GeomFromEWKT($1), (SELECT ST_Union(shape) FROM "
                                  "camera_view))";
        const double theirArea = ask("SELECT ST_Area(ST_GeomFromEWKT($1)::geography)", {area});
        const double theirBlind = ask("SELECT ST_Area((" + blind + ")::geography)", {area});
        const double inZone =
            ask(std::string("SELECT ST_Area(ST_Transform(") + blind + ", " + kZone + "))", {area});
        // Their sectors are rounder: each larger by a third of a per cent, at its far edge, which
        // is most of what the edge of the union is made of.
        // The areas themselves differ by 1e-5, where an outline is long and thin by 4e-5.
        const double most = 0.01 * (theirArea - theirBlind) + 1e-4 * theirArea;
        EXPECT_NEAR(ours->areaM2, theirArea, 1e-4 * theirArea) << dice.told() << ' ' << round;
        EXPECT_NEAR(ours->blindM2, theirBlind, most) << dice.told() << ' ' << round;
        EXPECT_NEAR(ours->blindM2, inZone, most + 5e-4 * inZone) << dice.told() << ' ' << round;
    }
}

/// The very same sectors: what is left is the rounding.
TEST_F(PostgisTest, UnionAndDifferenceAreThoseOfPostgis)
{
    test::Dice dice;
    for (int round = 0; round < 8; ++round) {
        const std::vector<Sector> sectors = makeSectors(dice, 0.01);
        sql_.execute("TRUNCATE camera_view");
        for (const Sector& s : sectors)
            sql_.query("INSERT INTO camera_view (shape) VALUES (ST_GeomFromEWKT($1))",
                       {"SRID=4490;" + wkt({{ringOf(s)}})});
        const Region region = Region::circle(kHechuan, number(dice, 200, 1200));
        const auto ours = coverageOf(region.polygon(), sectors, always);
        const std::string area = "SRID=4490;" + wkt(region.polygon());
        const double theirs =
            ask("SELECT ST_Area(ST_Difference(ST_GeomFromEWKT($1), ST_Union(shape))::geography) "
                "FROM camera_view",
                {area});
        EXPECT_NEAR(ours->blindM2, theirs, 1 + 1e-5 * theirs) << dice.told() << ' ' << round;
        const LonLat from = test::placeNear(dice, kHechuan, 0.01);
        const LonLat to = test::placeNear(dice, kHechuan, 0.01);
        const auto way = coverageAlong({{from, to}}, sectors, always);
        const double unseen =
            ask("SELECT ST_Length(ST_Difference(ST_GeomFromEWKT($1), ST_Union(shape))::geography) "
                "FROM camera_view",
                {"SRID=4490;LINESTRING(" + text(from) + ',' + text(to) + ')'});
        // A geodesic here, straight in degrees there: centimetres apart, and by so much more as the
        // way grazes the edge of a sector.
        EXPECT_NEAR(way->unseenM, unseen, 0.5 + 1e-3 * space::distanceM(from, to))
            << dice.told() << ' ' << round;
    }
}

TEST_F(PostgisTest, WhatIsInsideIsThatOfPostgis)
{
    test::Dice dice;
    sql_.execute("CREATE TABLE thing (id int, at geography(point, 4490))");
    std::vector<LonLat> things;
    for (int i = 0; i < 2000; ++i) {
        things.push_back(test::placeNear(dice, kHechuan, 0.05));
        sql_.query("INSERT INTO thing VALUES ($1, ST_GeogFromText($2))",
                   {std::to_string(i), "SRID=4490;POINT(" + text(things.back()) + ")"});
    }
    for (int round = 0; round < 20; ++round) {
        const double radius = number(dice, 50, 6000);
        const domain::LineString axis{test::placeNear(dice, kHechuan, 0.04),
                                      test::placeNear(dice, kHechuan, 0.04)};
        const auto count = [&](const Region& region) {
            return std::ranges::count_if(things, [&](LonLat p) { return region.contains(p); });
        };
        const std::string within = "SELECT count(*) FROM thing WHERE ST_DWithin(at, "
                                   "ST_GeogFromText($1), $2::float8)";
        EXPECT_EQ(count(Region::circle(axis[0], radius)),
                  ask(within, {"SRID=4490;POINT(" + text(axis[0]) + ")", std::to_string(radius)}))
            << dice.told() << ' ' << round;
        EXPECT_EQ(count(Region::corridor(axis, radius / 10)),
                  ask(within, {"SRID=4490;LINESTRING(" + text(axis[0]) + ',' + text(axis[1]) + ')',
                               std::to_string(radius / 10)}))
            << dice.told() << ' ' << round;
    }
}

} // namespace
} // namespace zhitu::space
