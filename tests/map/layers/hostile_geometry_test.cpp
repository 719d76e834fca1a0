// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Geometry that no surveyor would hand in, through the whole path: a GeoPackage that holds it, the
/// map's data, both ways of drawing. Nothing crashes, nothing floods the picture, and what has an
/// inside shows it.
#include <QPainter>
#include <cmath>
#include <limits>

#include "data/cache/bulk_loader.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/sqlite.h"
#include "tests/data/cache/small_cache.h"
#include "tests/map/demo_map.h"
#include "tests/map/exact_places.h"

namespace zhitu::map {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

struct Area {
    std::string name;
    domain::Polygon polygon; ///< within 0 to 1
    bool simple = true;      ///< false: its rings cross, so that nobody can say what is inside
};

domain::Ring comb(int teeth)
{
    domain::Ring ring{{0, 0}};
    for (int i = 0; i < teeth; ++i) {
        ring.push_back({(i + 0.2) / teeth, 1});
        ring.push_back({(i + 1.0) / teeth, i + 1 == teeth ? 0 : 0.1});
    }
    ring.push_back({0, 0});
    return ring;
}

const domain::Ring kSquare{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};

std::vector<Area> areas()
{
    const domain::Ring hole{{.2, .2}, {.2, .8}, {.8, .8}, {.8, .2}, {.2, .2}};
    return {
        {"plain", {{kSquare}}},
        {"with a hole", {{kSquare, hole}}},
        {"with holes that touch the outline and each other",
         {{kSquare,
           {{0, .5}, {.3, .7}, {.5, .5}, {.3, .3}, {0, .5}},
           {{.5, .5}, {.7, .7}, {.9, .5}, {.7, .3}, {.5, .5}}}}},
        {"walked the other way round",
         {{{{0, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 0}},
           {{.2, .2}, {.8, .2}, {.8, .8}, {.2, .8}, {.2, .2}}}}},
        {"sliver", {{{{0, 0}, {1, 1e-7}, {1, 2e-7}, {0, 0}}}}},
        {"line there and back", {{{{0, 0}, {1, 1}, {.5, .5}, {0, 0}}}}},
        {"one place", {{{{.5, .5}, {.5, .5}, {.5, .5}, {.5, .5}}}}},
        {"with a spike",
         {{{{0, 0}, {.6, 0}, {.6, .3}, {1, .3}, {.6, .3}, {.6, .6}, {0, .6}, {0, 0}}}}},
        {"each place twice",
         {{{{0, 0}, {0, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 1}, {0, 1}, {0, 1}, {0, 0}}}}},
        {"touching itself", {{{{0, 0}, {.5, .5}, {0, 1}, {1, 1}, {.5, .5}, {1, 0}, {0, 0}}}}},
        {"comb of 400 teeth", {{comb(400)}}},
        {"hole that is all of it", {{kSquare, kSquare}}, false},
        {"hole outside",
         {{{{0, 0}, {.4, 0}, {.4, .4}, {0, .4}, {0, 0}},
           {{.6, .6}, {.6, .9}, {.9, .9}, {.9, .6}, {.6, .6}}}},
         false},
        {"crossing itself", {{{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}}}}, false},
    };
}

constexpr int kColumns = 5;
constexpr double kSide = 0.008;  ///< degrees of an area
constexpr double kEvery = 0.012; ///< degrees from one to the next
constexpr domain::LonLat kFirst{106.2, 29.9};

domain::Polygon placed(const domain::Polygon& polygon, std::size_t number)
{
    domain::Polygon moved = polygon;
    const double lon = kFirst.lon + kEvery * static_cast<double>(number % kColumns);
    const double lat = kFirst.lat + kEvery * static_cast<double>(number / kColumns);
    for (domain::Ring& ring : moved.rings)
        for (domain::LonLat& p : ring)
            p = {lon + kSide * p.lon, lat + kSide * p.lat};
    return moved;
}

domain::Grid gridOf(std::size_t number, domain::Polygon area)
{
    domain::Grid grid;
    grid.code = std::to_string(500117001001001 + number);
    grid.name = "G";
    grid.area = std::move(area);
    grid.areaKm2 = 1;
    return grid;
}

class HostileGeometryTest : public DemoMapTest {
protected:
    /// A district around all, and these grids.
    std::shared_ptr<const MapData> opened(const std::vector<domain::Grid>& grids,
                                          const std::function<void(cache::BulkLoader&)>& more = {},
                                          const std::vector<std::string>& spoil = {})
    {
        const auto file = folder_ / ("hostile" + std::to_string(files_++) + ".gpkg");
        cache::BulkLoader loader(file);
        loader.add(domain::Division{"500117000000", domain::DivisionLevel::District, "D", "",
                                    cache::square(106.19, 29.89, 0.08), true});
        for (const domain::Grid& grid : grids)
            loader.add(grid);
        if (more)
            more(loader);
        loader.setMeta("as_of", "1763600000");
        EXPECT_TRUE(loader.finish([](double) { return true; }));
        cache::Connection connection(file.string(), cache::Access::ReadWrite);
        cache::registerSpatialFunctions(connection); // the triggers call them
        for (const std::string& sql : spoil)
            connection.execute(sql);
        cache::CacheReader reader(file);
        return loadMapData(reader);
    }

    static Camera camera(double zoom)
    {
        return {toWorld({kFirst.lon + 2 * kEvery + kSide / 2, kFirst.lat + kEvery + kSide / 2}),
                zoom,
                {620, 420}};
    }

    /// Each grid in a colour of its own.
    static GridColours coloursOf(const MapData& data)
    {
        GridColours colours;
        for (std::size_t i = 0; i < data.grids.size(); ++i)
            colours.colours.push_back(QColor::fromHsv(static_cast<int>(i * 20), 255, 200).rgb());
        return colours;
    }

    static QImage painted(const MapData& data, const Camera& camera)
    {
        LayerState layers;
        layers.visible.fill(false);
        layers.visible[static_cast<std::size_t>(LayerId::Grids)] = true;
        QImage picture(camera.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&picture);
        paintMap(painter, {data, layers, coloursOf(data), {}, Theme::Light}, camera,
                 QRectF(QPointF(), camera.size), Ground::Painted);
        return picture;
    }

    /// Nothing of what is made from it ends the program, at any zoom.
    static void drawEverything(const std::shared_ptr<const MapData>& data)
    {
        FrameMaker maker;
        for (const double zoom : {3.0, 8.5, 11.0, 14.0, 16.0, 20.0})
            for (const bool asPicture : {true, false}) {
                FrameRequest request = requestFor(camera(zoom));
                request.symbols.data = data;
                request.symbols.points = data->points;
                request.figures = data->figures;
                request.asPicture = asPicture;
                request.layers.visible.fill(true);
                request.symbols.visible = request.layers.visible;
                EXPECT_FALSE(maker.make(request).failed) << zoom;
            }
    }

    test::TemporaryFolder folder_;
    int files_ = 0;
};

std::vector<domain::Grid> hostileGrids()
{
    std::vector<domain::Grid> grids;
    for (const Area& area : areas())
        grids.push_back(gridOf(grids.size(), placed(area.polygon, grids.size())));
    return grids;
}

/// Every pixel that is not beside an outline has the colour of the grid that it lies in, by the
/// even-odd rule over the rings as they are in the file.
TEST_F(HostileGeometryTest, APictureShowsTheInsideAndNothingElse)
{
    const auto data = opened(hostileGrids());
    ASSERT_EQ(data->grids.size(), areas().size());
    const GridColours colours = coloursOf(*data);
    std::vector<int> seen(data->grids.size());
    for (const double zoom : {10.3, 13.0, 14.6, 16.2}) {
        const Camera view = camera(zoom);
        const QImage picture = painted(*data, view);
        const ExactOutlines outlines(data->grids, view);
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3) {
                const QPointF p(x + 0.5, y + 0.5);
                if (outlines.distance(p) < 2)
                    continue;
                QRgb expected = 0;
                bool known = true;
                for (std::size_t i = 0; i < data->grids.size(); ++i)
                    if (domain::contains(data->grids[i].area, toLonLat(view.toWorld(p)))) {
                        expected = colours.colours[i];
                        ++seen[i];
                    }
                const QRgb found = picture.pixel(x, y);
                known = expected != 0
                            ? found == expected
                            : std::ranges::find(colours.colours, found) == colours.colours.end();
                ASSERT_TRUE(known) << "zoom " << zoom << ": " << x << ' ' << y;
            }
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const std::string name = areas()[i].name;
        const bool flat = name == "sliver" || name == "line there and back" || name == "one place"
                          || name == "hole that is all of it" || name.starts_with("comb");
        EXPECT_EQ(seen[i] > 20, !flat) << name;
    }
}

/// The triangles for a graphics card cover each grid once and nothing else; those of rings that
/// cross stay within their box.
TEST_F(HostileGeometryTest, TrianglesCoverTheInsideAndNothingElse)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    const auto data = opened(hostileGrids());
    Camera view = camera(15);
    view.size = {1800, 1200}; // all of them
    const ExactOutlines outlines(data->grids, view);
    std::vector<std::vector<QPointF>> triangles(data->grids.size()); // pixels of the view
    for (const auto& batch : data->geometry().gridFill)
        for (const std::uint32_t index : batch->indices) {
            const FillBatch::Vertex& v = batch->vertices[index];
            triangles[static_cast<std::size_t>(v.feature)].push_back(
                view.toScreen({batch->origin.x + v.x, batch->origin.y + v.y}));
        }
    for (std::size_t i = 0; i < data->grids.size(); ++i) {
        const domain::Polygon& area = data->grids[i].area;
        const QRectF box = worldBounds(area);
        const QRectF room = QRectF(view.toScreen({box.left(), box.top()}),
                                   view.toScreen({box.right(), box.bottom()}))
                                .adjusted(-20, -20, 20, 20);
        for (int round = 0; round < 400; ++round) {
            const QPointF p(test::number(dice, room.left(), room.right()),
                            test::number(dice, room.top(), room.bottom()));
            if (outlines.distance(p) < 0.5)
                continue;
            int covered = 0;
            for (std::size_t t = 0; t + 2 < triangles[i].size(); t += 3) {
                const auto side = [&](QPointF a, QPointF b) {
                    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
                };
                const QPointF* corner = &triangles[i][t];
                const double s[] = {side(corner[0], corner[1]), side(corner[1], corner[2]),
                                    side(corner[2], corner[0])};
                covered += (s[0] > 0 && s[1] > 0 && s[2] > 0) || (s[0] < 0 && s[1] < 0 && s[2] < 0)
                               ? 1
                               : 0;
            }
            if (areas()[i].simple) {
                ASSERT_EQ(covered, domain::contains(area, toLonLat(view.toWorld(p))) ? 1 : 0)
                    << areas()[i].name << ": " << p.x() << ' ' << p.y();
            } else if (!room.adjusted(19, 19, -19, -19).contains(p)) {
                ASSERT_EQ(covered, 0) << areas()[i].name;
            }
        }
    }
}

TEST_F(HostileGeometryTest, IsDrawnAtEveryZoomInBothWays)
{
    drawEverything(opened(hostileGrids()));
}

/// A click finds what the picture shows.
TEST_F(HostileGeometryTest, AreasAreFoundWhereTheyAre)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    const auto data = opened(hostileGrids());
    for (int i = 0; i < 3000; ++i) {
        const domain::LonLat place{test::number(dice, 106.19, 106.27),
                                   test::number(dice, 29.89, 29.97)};
        std::optional<std::size_t> expected;
        for (std::size_t g = 0; g < data->grids.size(); ++g)
            if (domain::contains(data->grids[g].area, place))
                expected = g;
        if (expected && areas()[*expected].name == "hole outside")
            continue; // it has no inside that is agreed on
        ASSERT_EQ(data->gridAreas->at(place), expected) << place.lon << ' ' << place.lat;
    }
}

/// Areas at the ends of the world, and points there: the rest is drawn as if they were not.
TEST_F(HostileGeometryTest, TheEndsOfTheWorldDisturbNothing)
{
    const std::vector plain{gridOf(0, placed({{kSquare}}, 6))};
    std::vector<domain::Grid> grids = plain;
    // Before the antimeridian and behind it, at both poles, and a line around the world.
    grids.push_back(gridOf(1, {{{{179, 10}, {180, 10}, {180, 11}, {179, 11}, {179, 10}}}}));
    grids.push_back(gridOf(2, {{{{-180, 10}, {-179, 10}, {-179, 11}, {-180, 11}, {-180, 10}}}}));
    grids.push_back(gridOf(3, {{{{0, 89}, {90, 90}, {180, 89}, {-90, 90}, {0, 89}}}}));
    grids.push_back(gridOf(4, {{{{0, -90}, {90, -89}, {180, -90}, {0, -90}}}}));
    grids.push_back(
        gridOf(5, {{{{-180, -1e-9}, {180, -1e-9}, {180, 0}, {-180, 0}, {-180, -1e-9}}}}));
    const auto data = opened(grids, [](cache::BulkLoader& loader) {
        std::int64_t id = 0;
        for (const domain::LonLat place : {domain::LonLat{180, 0},
                                           {-180, 0},
                                           {0, 90},
                                           {0, -90},
                                           {180, 90},
                                           {-180, -90},
                                           {106.23, 29.93}}) {
            domain::Camera camera = cache::sampleCamera(++id);
            camera.position = place;
            camera.azimuthDeg = 30;
            camera.fieldOfViewDeg = 90;
            camera.rangeM = 200;
            loader.add(camera);
            domain::Case record = cache::sampleCase(id);
            record.position = place;
            loader.add(record);
            domain::KeySite site;
            site.id = id;
            site.name = "S";
            site.position = place;
            loader.add(site);
        }
    });
    ASSERT_EQ(data->grids.size(), grids.size());
    drawEverything(data);
    const auto alone = opened(plain);
    for (const double zoom : {10.0, 14.0})
        EXPECT_EQ(painted(*data, camera(zoom)), painted(*alone, camera(zoom))) << zoom;
}

/// Blobs that are no polygons: the row is not on the map, and the others are.
TEST_F(HostileGeometryTest, WhatIsNoPolygonIsLeftOut)
{
    std::vector<domain::Grid> grids{gridOf(0, placed({{kSquare}}, 6))};
    for (std::size_t i = 1; i < 8; ++i)
        grids.push_back(gridOf(i, placed({{kSquare}}, 7)));
    domain::Ring broken = kSquare;
    broken[1] = {kNan, kNan};
    grids[1].area = {{broken}};
    broken[1] = {std::numeric_limits<double>::infinity(), 0};
    grids[2].area = {{broken}};
    grids[3].area = {{{{0, 0}, {0.01, 0}, {0.01, 0.01}}}}; // open
    grids[4].area = {{{}}};                                // a ring of nothing
    // A multipolygon of one square, cut off; an empty polygon; a point; nothing at all.
    const auto spoil = [](std::size_t number, const std::string& hex) {
        return "UPDATE grid SET geom = X'" + hex + "' WHERE code = '"
               + std::to_string(500117001001001 + number) + "'";
    };
    const std::string header = "4750000112110000"; // GP, version 0, little-endian, 4370: no box
    const auto data =
        opened(grids, {},
               {spoil(5, header + "0106000000010000000103000000010000000400000000000000"),
                spoil(6, "47500011" + std::string("8A110000") + "010300000000000000"),
                spoil(7, header + "0101000000000000000000F87F000000000000F87F")});
    ASSERT_EQ(data->grids.size(), 1U);
    EXPECT_EQ(data->grids.front().code, grids.front().code);
    drawEverything(data);
}

} // namespace
} // namespace zhitu::map
