// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/raster_file.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <atomic>
#include <cmath>

#include "data/gdal/gdal_library.h"
#include "data/user_error.h"
#include "tests/support/files.h"
#include "tests/support/turning.h"

namespace zhitu::tiles {
namespace {

namespace fs = std::filesystem;

/// Rasters made by GDAL's own programs; what is read from them is looked at with GDAL.
class RasterFileTest : public test::TurningTest {
protected:
    void run(const std::string& command) const
    {
        ASSERT_EQ(std::system((command + " >/dev/null 2>&1").c_str()), 0) << command;
    }
    [[nodiscard]] std::string at(const char* name) const
    {
        return (folder_.path() / name).string();
    }

    /// 400 × 400 pixels over 0.04° × 0.04° from 106.2° E, 30.0° N: red in the west half, green in
    /// the east, blue in the southern quarter.
    void makePicture()
    {
        std::string ppm = "P6\n400 400\n255\n";
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 400; ++x)
                ppm += y >= 300  ? std::string("\0\0\xff", 3)
                       : x < 200 ? std::string("\xff\0\0", 3)
                                 : std::string("\0\xff\0", 3);
        test::writeAll(at("picture.ppm"), ppm);
        run("gdal_translate -a_srs EPSG:4490 -a_ullr 106.2 30.0 106.24 29.96 " + at("picture.ppm")
            + " " + at("picture.tif"));
    }
    struct Pixel {
        int red = 0;
        int green = 0;
        int blue = 0;
        int alpha = 0;
    };
    /// What the tiles show at a place.
    static Pixel pixelAt(TileFile& file, double lon, double lat, int zoom)
    {
        const double n = std::ldexp(1.0, zoom) * 256;
        const auto x = static_cast<long>((lon + 180) / 360 * n);
        const double phi = lat * M_PI / 180;
        const auto y = static_cast<long>((1 - std::asinh(std::tan(phi)) / M_PI) / 2 * n);
        const TileAnswer answer = file.read({zoom, int(x / 256), int(y / 256)});
        if (answer.state != TileAnswer::State::Tile)
            return {};
        const test::TemporaryFolder folder;
        const fs::path name = folder.path() / "tile.png";
        test::writeAll(name, answer.bytes.toStdString());
        const Gdal& g = gdal();
        const GdalDataset png(g.openEx(name.c_str(), GDAL_OF_RASTER, nullptr, nullptr, nullptr));
        unsigned char bytes[4] = {};
        EXPECT_EQ(g.rasterCount(png.get()), 4);
        EXPECT_EQ(g.rasterIo(png.get(), GF_Read, int(x % 256), int(y % 256), 1, 1, bytes, 1, 1,
                             GDT_Byte, 4, nullptr, 4, 4, 1, nullptr),
                  CE_None);
        return {bytes[0], bytes[1], bytes[2], bytes[3]};
    }
    static void expectThePicture(TileFile& file, int zoom)
    {
        const double half = 0.0015; // beside the edges
        for (const double lat : {29.998, 29.98, 29.97 + half}) {
            EXPECT_GT(pixelAt(file, 106.22 - half, lat, zoom).red, 240) << zoom << " " << lat;
            EXPECT_LT(pixelAt(file, 106.22 - half, lat, zoom).green, 15);
            EXPECT_GT(pixelAt(file, 106.22 + half, lat, zoom).green, 240) << zoom << " " << lat;
            EXPECT_LT(pixelAt(file, 106.22 + half, lat, zoom).red, 15);
        }
        EXPECT_GT(pixelAt(file, 106.21, 29.97 - half, zoom).blue, 240) << zoom;
        EXPECT_EQ(pixelAt(file, 106.22, 29.98, zoom).alpha, 255);
        EXPECT_EQ(pixelAt(file, 106.2 - half, 29.98, zoom).alpha, 0);
        EXPECT_EQ(pixelAt(file, 106.22, 30.0 + half, zoom).alpha, 0);
    }
    [[nodiscard]] QString refusal(const std::string& name) const
    {
        try {
            (void)openTileFile(name);
        } catch (const UserError& error) {
            return error.message();
        }
        return {};
    }

    test::TemporaryFolder folder_;
};

TEST_F(RasterFileTest, APictureInDegreesLiesWhereItBelongs)
{
    makePicture();
    const auto file = openTileFile(at("picture.tif"));
    for (const int zoom : {13, 14, 15, 17})
        expectThePicture(*file, zoom);
    EXPECT_EQ(file->read({14, 0, 0}).state, TileAnswer::State::None);
    EXPECT_EQ(file->read({40, 0, 0}).state, TileAnswer::State::None);
    const BaseMap map = file->description();
    EXPECT_EQ(map.name, u"picture");
    // 0.0001° a pixel is about 11 m: level 14 has 9.6 m.
    EXPECT_NEAR(map.layers.front().mostZoom, 14, 1);
}

TEST_F(RasterFileTest, SoDoesOneInGaussKruegerAndOneInAGeoPackage)
{
    makePicture();
    // CGCS2000 / 3-degree Gauss–Krüger zone 35 (central meridian 105° E).
    run("gdalwarp -t_srs EPSG:4523 -dstalpha " + at("picture.tif") + " " + at("gk.tif"));
    expectThePicture(*openTileFile(at("gk.tif")), 15);
    run("gdal_translate -of GPKG -co TILING_SCHEME=GoogleMapsCompatible -co TILE_FORMAT=PNG "
        + at("picture.tif") + " " + at("tiles.gpkg"));
    expectThePicture(*openTileFile(at("tiles.gpkg")), 15);
    run("gdal_translate -of COG " + at("picture.tif") + " " + at("cog.tif"));
    expectThePicture(*openTileFile(at("cog.tif")), 15);
}

TEST_F(RasterFileTest, PalettesAndGreyArePicturesToo)
{
    makePicture();
    run("gdal_translate -of GIF -b 1 " + at("picture.tif") + " " + at("p.gif")); // has a palette
    run("gdal_translate -a_srs EPSG:4490 -a_ullr 106.2 30.0 106.24 29.96 " + at("p.gif") + " "
        + at("palette.tif"));
    const auto palette = openTileFile(at("palette.tif"));
    EXPECT_EQ(pixelAt(*palette, 106.22, 29.98, 15).alpha, 255);
    run("gdal_translate -b 1 " + at("picture.tif") + " " + at("grey.tif"));
    const auto grey = openTileFile(at("grey.tif"));
    const Pixel west = pixelAt(*grey, 106.21, 29.98, 15);
    EXPECT_EQ(west.red, 255);
    EXPECT_EQ(west.blue, 255);
    EXPECT_EQ(pixelAt(*grey, 106.23, 29.98, 15).red, 0);
}

TEST_F(RasterFileTest, WhatCannotBeUsedSaysWhy)
{
    makePicture();
    run("gdal_translate -a_srs '' " + at("picture.ppm") + " " + at("nowhere.tif"));
    EXPECT_TRUE(refusal(at("nowhere.tif")).contains(u"coordinate system"));
    run("gdal_translate -ot UInt16 " + at("picture.tif") + " " + at("heights.tif"));
    EXPECT_TRUE(refusal(at("heights.tif")).contains(u"measured values"));
    test::writeAll(at("text.tif"), "II*\0 nonsense");
    EXPECT_TRUE(refusal(at("text.tif")).contains(u"damaged"));
    // A virtual raster may name any file or address: it is not opened.
    run("gdal_translate -of VRT " + at("picture.tif") + " " + at("virtual.vrt"));
    EXPECT_TRUE(refusal(at("virtual.vrt")).contains(u"damaged"));
    EXPECT_TRUE(refusal("/vsicurl/http://127.0.0.1:1/x.tif").contains(u"no file"));
}

/// Who leaves does not wait for a picture that takes long to be read.
TEST_F(RasterFileTest, WhatIsBeingReadCanBeGivenUp)
{
    run("gdal_create -of GTiff -outsize 120000 120000 -bands 3 -ot Byte -co SPARSE_OK=TRUE -co "
        "TILED=YES -a_srs EPSG:4490 -a_ullr 100 40 120 20 "
        + at("huge.tif"));
    QElapsedTimer clock;
    int answers = 0;
    {
        FileTiles tiles(QString::fromStdString(at("huge.tif")));
        std::atomic<bool> isRead = false;
        tiles.fetch({18, 211'171, 108'140}, [&](const TileAnswer& answer) { // it is open then
            EXPECT_EQ(answer.state, TileAnswer::State::Tile);
            isRead = true;
        });
        EXPECT_TRUE(eventually([&] { return isRead.load(); }));
        tiles.fetch({4, 12, 6}, [&](const TileAnswer& answer) { // all of its pixels
            EXPECT_EQ(answer.state, TileAnswer::State::Failed);
            ++answers;
        });
        QThread::msleep(500);
        ASSERT_EQ(answers, 0) << "it was read in no time";
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_EQ(answers, 1);
}

TEST_F(RasterFileTest, ATruncatedFileDisturbsNothing)
{
    makePicture();
    const std::string whole = test::readAll(at("picture.tif"));
    for (const double share : {0.05, 0.3, 0.6, 0.95}) {
        test::writeAll(at("half.tif"), whole.substr(0, std::size_t(double(whole.size()) * share)));
        FileTiles tiles(QString::fromStdString(at("half.tif")));
        std::atomic<int> answers = 0;
        for (int i = 0; i < 4; ++i)
            tiles.fetch({15, 26050 + i, 13560}, [&](const TileAnswer& answer) {
                EXPECT_TRUE(answer.state != TileAnswer::State::Failed || !answer.problem.isEmpty());
                ++answers;
            });
        EXPECT_TRUE(eventually([&] { return answers == 4; }));
    }
}

} // namespace
} // namespace zhitu::tiles
