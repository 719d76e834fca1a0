// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/tile_picture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>

#include "map/projection/camera.h"
#include "tests/support/dice.h"
#include "tests/support/tile_origin.h"

namespace zhitu::map {
namespace {

using test::plainTile;
using tiles::TileId;
using tiles::TileLayer;

QByteArray saved(const QImage& picture, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

TEST(TilePictureTest, PicturesAreDecoded)
{
    QImage picture(256, 256, QImage::Format_RGB32);
    picture.fill(Qt::green);
    for (const char* format : {"PNG", "JPG", "WEBP"}) {
        const QImage tile = decodeTile(saved(picture, format));
        ASSERT_FALSE(tile.isNull()) << format;
        EXPECT_EQ(tile.size(), QSize(256, 256));
        EXPECT_NEAR(qGreen(tile.pixel(100, 100)), 255, 3) << format;
    }
    EXPECT_EQ(decodeTile(plainTile(Qt::red, 512)).width(), 512);
}

TEST(TilePictureTest, WhatIsNoTileIsNone)
{
    QImage picture(256, 256, QImage::Format_RGB32);
    picture.fill(Qt::green);
    for (const char* format : {"BMP", "PPM"})
        EXPECT_TRUE(decodeTile(saved(picture, format)).isNull()) << format;
    EXPECT_TRUE(decodeTile({}).isNull());
    EXPECT_TRUE(
        decodeTile("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull());
    EXPECT_TRUE(decodeTile(test::tileClaiming(60'000, 60'000)).isNull());
    EXPECT_TRUE(decodeTile(test::tileClaiming(1, 60'000)).isNull());
    EXPECT_TRUE(decodeTile(test::tileClaiming(0, 0)).isNull());
    EXPECT_TRUE(decodeTile(plainTile(Qt::red, 2048)).isNull());
    QImage wide(256, 128, QImage::Format_RGB32);
    wide.fill(Qt::green);
    EXPECT_TRUE(decodeTile(saved(wide, "PNG")).isNull());
    const QByteArray whole = plainTile(Qt::red);
    EXPECT_TRUE(decodeTile(whole.first(60)).isNull());
}

/// Under the sanitizers this looks into the decoders as well.
TEST(TilePictureTest, DamagedBytesNeverDoHarm)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    QImage picture(256, 256, QImage::Format_ARGB32);
    QPainter(&picture).fillRect(0, 0, 256, 256, QBrush(QColor(20, 90, 200), Qt::Dense4Pattern));
    for (const char* format : {"PNG", "JPG", "WEBP"}) {
        const QByteArray whole = saved(picture, format);
        for (int i = 0; i < test::rounds(150); ++i) {
            QByteArray bytes = whole.first(dice.between(1, whole.size()));
            for (std::int64_t flips = dice.between(0, 30); flips > 0; --flips)
                bytes[qsizetype(dice.between(0, bytes.size() - 1))] =
                    static_cast<char>(dice.between(0, 255));
            const QImage tile = decodeTile(bytes);
            EXPECT_LE(tile.width(), kMostTileSide);
        }
    }
}

/// A tile of the source whose colour tells its own pixel's place.
QImage numbered(TileId id)
{
    QImage tile(256, 256, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x)
            tile.setPixel(x, y, qRgb(x, y, (id.x % 16) * 16 + id.y % 16));
    return tile;
}

/// What a GCJ-02 source shows at a place comes out at that place, to half a pixel.
TEST(TilePictureTest, ShiftedSourcesAreDrawnInTheRightPlace)
{
    for (const auto datum : {space::Datum::Gcj02, space::Datum::Bd09})
        for (const int zoom : {9, 12, 15, 18}) {
            TileLayer layer;
            layer.address = QStringLiteral("https://e.org/{z}/{x}/{y}");
            layer.datum = datum;
            const domain::LonLat place{106.2763, 29.9721};
            const World at = toWorld(place);
            const double n = std::exp2(zoom);
            const TileId id{zoom, int(at.x * n), int(at.y * n)};
            const auto plan = planFor(layer, id);
            std::map<TileId, QImage> sources;
            for (const TileId source : plan.tiles)
                sources[source] = numbered(source);
            const QImage tile = tileFrom(plan, sources);
            const int x = int((at.x * n - id.x) * 256);
            const int y = int((at.y * n - id.y) * 256);
            // Where the middle of that pixel lies in the source.
            const World middle{(id.x + (x + 0.5) / 256) / n, (id.y + (y + 0.5) / 256) / n};
            const World there = toWorld(space::fromCgcs2000(toLonLat(middle), datum));
            const double sourceX = std::fmod(there.x * n * 256, 256) - 0.5;
            const double sourceY = std::fmod(there.y * n * 256, 256) - 0.5;
            if (sourceX < 1 || sourceX > 254 || sourceY < 1 || sourceY > 254)
                continue; // between two tiles the colours jump
            EXPECT_NEAR(qRed(tile.pixel(x, y)), sourceX, 1) << zoom;
            EXPECT_NEAR(qGreen(tile.pixel(x, y)), sourceY, 1) << zoom;
        }
}

/// What is enlarged is opaque to its very edge.
TEST(TilePictureTest, EnlargedTilesHaveNoSeams)
{
    TileLayer layer;
    layer.address = QStringLiteral("https://e.org/{z}/{x}/{y}");
    layer.mostZoom = 12;
    for (const TileId id :
         {TileId{17, 104232, 54240}, TileId{17, 104255, 54271}, {13, 6514, 3390}}) {
        const auto plan = planFor(layer, id);
        std::map<TileId, QImage> sources;
        for (const TileId source : plan.tiles)
            sources[source] = numbered(source);
        const QImage tile = tileFrom(plan, sources);
        for (int i = 0; i < 256; ++i)
            for (const QPoint at : {QPoint(i, 0), QPoint(i, 255), QPoint(0, i), QPoint(255, i)})
                ASSERT_EQ(qAlpha(tile.pixel(at)), 255) << at.x() << " " << at.y();
    }
}

TEST(TilePictureTest, MissingNeighboursLeaveTheRestTransparent)
{
    TileLayer layer;
    layer.address = QStringLiteral("https://e.org/{z}/{x}/{y}");
    layer.datum = space::Datum::Gcj02;
    const auto plan = planFor(layer, {15, 26057, 13561});
    ASSERT_GE(plan.tiles.size(), 2U);
    const QImage tile = tileFrom(plan, {{plan.tiles.front(), numbered(plan.tiles.front())}});
    int opaque = 0;
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x)
            opaque += qAlpha(tile.pixel(x, y)) == 255;
    EXPECT_GT(opaque, 1000);
    EXPECT_LT(opaque, 65'000);
    EXPECT_EQ(qAlpha(tileFrom(plan, {}).pixel(10, 10)), 0);
}

TEST(TilePictureTest, AtNightLightnessTurnsOverAndColoursStay)
{
    QImage tile(4, 1, QImage::Format_ARGB32_Premultiplied);
    tile.setPixel(0, 0, qRgb(255, 255, 255));
    tile.setPixel(1, 0, qRgb(0, 0, 0));
    tile.setPixel(2, 0, qRgb(170, 211, 223)); // a lake
    tile.setPixel(3, 0, 0);
    toneTile(tile, TileTone::Night);
    EXPECT_LT(qGray(tile.pixel(0, 0)), 40);
    EXPECT_GT(qGray(tile.pixel(1, 0)), 180);
    const QColor lake(tile.pixel(2, 0));
    EXPECT_NEAR(lake.hslHue(), QColor(170, 211, 223).hslHue(), 4);
    EXPECT_LT(lake.lightness(), 100);
    EXPECT_EQ(tile.pixel(3, 0), 0U);

    QImage photo(1, 1, QImage::Format_ARGB32_Premultiplied);
    photo.setPixel(0, 0, qRgb(200, 100, 40));
    toneTile(photo, TileTone::Dusk);
    EXPECT_EQ(photo.pixel(0, 0), qRgb(125, 62, 25));
}

} // namespace
} // namespace zhitu::map
