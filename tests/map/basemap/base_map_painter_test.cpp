// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/base_map_painter.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/tile_origin.h"

namespace zhitu::map {
namespace {

using tiles::TileId;

QColor colourOf(TileId id)
{
    return {id.x * 37 % 256, id.y * 53 % 256, id.zoom * 11 % 256};
}

class BaseMapPainterTest : public ::testing::Test {
protected:
    BaseMapPainterTest()
    {
        camera_.centre = toWorld({106.276, 29.985});
        camera_.zoom = 13.3;
        camera_.size = {900, 700};
        source_.tiles = [this](const BaseMapSource::Wish& wish) {
            asked_ += wish.tiles.size();
            std::map<TileId, QByteArray> pictures;
            for (const TileId id : wish.tiles)
                if (id != missing_)
                    pictures[id] = test::plainTile(colourOf(id));
            return pictures;
        };
    }
    QImage painted(int rows)
    {
        QImage picture(900, 700, QImage::Format_RGB32);
        picture.fill(Qt::white);
        BaseMapPainter painter(source_, camera_, 1);
        for (int top = 0; top < 700; top += rows) {
            const int height = std::min(rows, 700 - top);
            QImage band(picture.scanLine(top), 900, height, picture.bytesPerLine(),
                        picture.format());
            QPainter p(&band);
            p.translate(0, -top);
            painter.paint(p, {0, double(top), 900, double(height)});
        }
        return picture;
    }
    [[nodiscard]] TileId tileAt(QPointF pixel, int zoom) const
    {
        const World at = camera_.toWorld(pixel);
        return {zoom, int(at.x * std::exp2(zoom)), int(at.y * std::exp2(zoom))};
    }

    Camera camera_;
    BaseMapSource source_;
    TileId missing_{-1, 0, 0};
    std::size_t asked_ = 0;
};

TEST_F(BaseMapPainterTest, EachTileLiesWhereItBelongs)
{
    const QImage picture = painted(700);
    for (int x = 20; x < 900; x += 61)
        for (int y = 20; y < 700; y += 61) {
            // Not at an edge between two, where they are mixed.
            const TileId id = tileAt(QPointF(x + 0.5, y + 0.5), 13);
            bool inside = true;
            for (const QPointF d : {QPointF(-2, -2), QPointF(3, 3), QPointF(-2, 3), QPointF(3, -2)})
                inside = inside && tileAt(QPointF(x, y) + d, 13) == id;
            if (inside) {
                EXPECT_EQ(picture.pixelColor(x, y), colourOf(id)) << x << " " << y;
            }
        }
}

TEST_F(BaseMapPainterTest, BandsAreTheWholeAndTilesAreAskedForOnce)
{
    const QImage whole = painted(700);
    const std::size_t once = asked_;
    const QImage bands = painted(64);
    EXPECT_EQ(asked_, 2 * once);
    int differ = 0;
    for (int y = 0; y < 700; ++y)
        for (int x = 0; x < 900; ++x)
            differ += whole.pixel(x, y) != bands.pixel(x, y);
    EXPECT_LT(differ, 900 * 700 / 1000); // edges of tiles at the edge of a band
}

TEST_F(BaseMapPainterTest, WhatCannotBeHadIsCountedAndLeftOut)
{
    missing_ = tileAt({450, 350}, 13);
    const QImage picture = painted(64);
    EXPECT_EQ(source_.missing->load(), 1);
    EXPECT_EQ(picture.pixelColor(450, 350), QColor(Qt::white));
}

TEST_F(BaseMapPainterTest, OpacityLetsTheGroundThrough)
{
    source_.opacity = 0.5;
    const QColor seen = painted(700).pixelColor(450, 350);
    const QColor tile = colourOf(tileAt({450.5, 350.5}, 13));
    EXPECT_NEAR(seen.red(), (tile.red() + 255) / 2, 2);
}

TEST_F(BaseMapPainterTest, ASheetThatIsGivenUpAsksForNoMore)
{
    source_.dark = true;
    const auto pictures = source_.tiles;
    int asked = 0;
    source_.tiles = [&](const BaseMapSource::Wish& wish) {
        EXPECT_TRUE(wish.dark);
        EXPECT_EQ(wish.goOn(), asked == 0);
        ++asked;
        return pictures(wish);
    };
    source_.goOn = [&] { return asked == 0; };
    (void)painted(100);
    EXPECT_EQ(asked, 1);
}

TEST_F(BaseMapPainterTest, AHugeSheetAsksForCoarserTiles)
{
    camera_.size = {200'000, 200'000};
    BaseMapPainter painter(source_, camera_, 4);
    QImage small(10, 10, QImage::Format_RGB32);
    QPainter p(&small);
    painter.paint(p, {0, 0, 200'000, 200'000});
    EXPECT_LE(asked_, 2100U);
    EXPECT_GT(asked_, 400U);
}

} // namespace
} // namespace zhitu::map
