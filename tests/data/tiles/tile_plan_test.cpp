// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/space/baidu_mercator.h"
#include "tests/support/dice.h"

namespace zhitu::tiles {
namespace {

using domain::LonLat;
using space::Datum;
using std::numbers::pi;

TileLayer layerWith(Datum datum, TileGrid grid, int mostZoom = 18)
{
    TileLayer layer;
    layer.address = QStringLiteral("https://e.org/{z}/{x}/{y}");
    layer.datum = datum;
    layer.grid = grid;
    layer.mostZoom = mostZoom;
    return layer;
}

/// Web Mercator by its textbook formula, in tiles.
TilePlace mercator(LonLat p, int zoom)
{
    const double tilesAcross = std::pow(2, zoom);
    const double phi = p.lat * pi / 180;
    return {(p.lon + 180) / 360 * tilesAcross,
            (1 - std::log(std::tan(phi) + 1 / std::cos(phi)) / pi) / 2 * tilesAcross};
}

/// Baidu's metres over those of a tile, counted from where its square begins.
TilePlace baidu(LonLat p, int zoom)
{
    const space::BaiduPlace at = space::toBaiduMercator(p);
    const double tile = 256 * std::pow(2, 18 - zoom);
    const double middle = std::pow(2, zoom - 1);
    return {middle + at.east / tile, middle - at.north / tile};
}

TEST(TilePlanTest, ATileOfTheSameGridIsTakenAsItIs)
{
    const TilePlan plan =
        planFor(layerWith(Datum::Cgcs2000, TileGrid::WebMercator), {12, 3258, 1700});
    EXPECT_TRUE(plan.asItIs);
    EXPECT_EQ(plan.tiles, std::vector<TileId>({{12, 3258, 1700}}));
}

TEST(TilePlanTest, BeyondTheLastLevelAPartOfATileIsEnlarged)
{
    const TilePlan plan =
        planFor(layerWith(Datum::Cgcs2000, TileGrid::WebMercator, 10), {12, 4 * 814 + 3, 4 * 425});
    EXPECT_FALSE(plan.asItIs);
    EXPECT_EQ(plan.tiles, std::vector<TileId>({{10, 814, 425}}));
    EXPECT_NEAR(plan.net.front().x, 814.75, 1e-9);
    EXPECT_NEAR(plan.net.front().y, 425, 1e-9);
    EXPECT_NEAR(plan.net.back().x, 815, 1e-9);
    EXPECT_NEAR(plan.net.back().y, 425.25, 1e-9);
}

/// So that a server that calls every other tile an error is not taken for one that is gone.
TEST(TilePlanTest, OutsideOfItsExtentThereIsNothing)
{
    for (const TileGrid grid : {TileGrid::WebMercator, TileGrid::Geographic}) {
        TileLayer layer = layerWith(Datum::Cgcs2000, grid);
        layer.extent = AreaBox{106.1, 29.8, 106.5, 30.2};
        int shown = 0;
        for (int x = 380; x < 430; ++x)
            for (int y = 190; y < 230; ++y)
                for (const TileId id : planFor(layer, {9, x, y}).tiles) {
                    ++shown;
                    // A tile is 0.7 degrees wide.
                    EXPECT_EQ(id.x, 406 + (id.x == 407));
                    const double north = grid == TileGrid::Geographic
                                             ? 90 - id.y * 360.0 / 512
                                             : positionOf({0, double(id.y)}, 9).lat;
                    EXPECT_GT(north, 29.8);
                    EXPECT_LT(north, 31);
                }
        EXPECT_GT(shown, 0);
    }
}

TEST(TilePlanTest, PicturesOf512ShowTheLevelBefore)
{
    TileLayer layer = layerWith(Datum::Cgcs2000, TileGrid::WebMercator, 10);
    layer.tileSide = 512;
    layer.leastZoom = 3;
    EXPECT_EQ(planFor(layer, {9, 407, 211}).tiles, std::vector<TileId>({{8, 203, 105}}));
    EXPECT_EQ(planFor(layer, {3, 6, 3}).tiles, std::vector<TileId>({{3, 6, 3}})); // its first
    EXPECT_EQ(planFor(layer, {12, 3256, 1688}).tiles, std::vector<TileId>({{10, 814, 422}}));
}

TEST(TilePlanTest, BelowTheFirstLevelThereIsNothing)
{
    TileLayer layer = layerWith(Datum::Cgcs2000, TileGrid::WebMercator);
    layer.leastZoom = 6;
    EXPECT_TRUE(planFor(layer, {5, 1, 1}).tiles.empty());
    EXPECT_TRUE(planFor(layer, {5, 32, 1}).tiles.empty()); // no such tile
}

/// The place that the net gives for any position in a tile is where that position lies in the
/// source, to a fifth of a pixel; and its tile is among those that are asked for.
TEST(TilePlanTest, TheNetLeadsToTheRightPixel)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::uniform_real_distribution<double> share(0, 1);
    for (const Datum datum : {Datum::Cgcs2000, Datum::Gcj02, Datum::Bd09})
        for (const TileGrid grid : {TileGrid::WebMercator, TileGrid::Geographic, TileGrid::Baidu})
            for (int zoom = 4; zoom <= 19; ++zoom)
                for (int i = 0; i < 40; ++i) {
                    const LonLat place{95 + 25 * share(dice.engine()),
                                       20 + 20 * share(dice.engine())};
                    const TilePlace here = mercator(place, zoom);
                    const TileId id{zoom, int(here.x), int(here.y)};
                    const TilePlan plan = planFor(layerWith(datum, grid), id);
                    if (plan.asItIs)
                        continue;
                    const double u = (here.x - id.x) * kNet;
                    const double v = (here.y - id.y) * kNet;
                    const int column = std::min(int(u), kNet - 1);
                    const int row = std::min(int(v), kNet - 1);
                    const auto corner = [&](int r, int c) {
                        return plan.net[std::size_t(r) * (kNet + 1) + std::size_t(c)];
                    };
                    const auto mix = [](TilePlace a, TilePlace b, double s) {
                        return TilePlace{a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s};
                    };
                    const TilePlace got =
                        mix(mix(corner(row, column), corner(row, column + 1), u - column),
                            mix(corner(row + 1, column), corner(row + 1, column + 1), u - column),
                            v - row);
                    const LonLat there = space::fromCgcs2000(place, datum);
                    const double tilesAcross = std::pow(2, plan.zoom);
                    const TilePlace wanted =
                        grid == TileGrid::WebMercator ? mercator(there, plan.zoom)
                        : grid == TileGrid::Baidu     ? baidu(there, plan.zoom)
                                                  : TilePlace{(there.lon + 180) / 360 * tilesAcross,
                                                              (90 - there.lat) / 360 * tilesAcross};
                    EXPECT_NEAR(got.x * 256, wanted.x * 256, 0.2) << "zoom " << zoom;
                    EXPECT_NEAR(got.y * 256, wanted.y * 256, 0.2) << "zoom " << zoom;
                    EXPECT_TRUE(std::ranges::count(plan.tiles,
                                                   TileId{plan.zoom, int(wanted.x), int(wanted.y)}))
                        << "zoom " << zoom;
                    EXPECT_LE(plan.tiles.size(), grid == TileGrid::Baidu ? 9U : 6U);
                }
}

TEST(TilePlanTest, TheEndsOfTheWorldAskForNoTileThatIsNotThere)
{
    for (const TileGrid grid : {TileGrid::WebMercator, TileGrid::Geographic, TileGrid::Baidu})
        for (const Datum datum : {Datum::Gcj02, Datum::Cgcs2000})
            for (int zoom = 0; zoom < 6; ++zoom)
                for (const TileId id : {TileId{zoom, 0, 0}, TileId{zoom, (1 << zoom) - 1, 0},
                                        TileId{zoom, (1 << zoom) - 1, (1 << zoom) - 1}})
                    for (const TileId& asked : planFor(layerWith(datum, grid), id).tiles) {
                        EXPECT_TRUE(isValid(asked));
                        if (grid == TileGrid::Geographic) {
                            EXPECT_LT(asked.y, std::max(1, (1 << zoom) / 2));
                        }
                    }
}

} // namespace
} // namespace zhitu::tiles
