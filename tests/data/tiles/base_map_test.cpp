// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/base_map.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <array>

#include "data/tiles/tianditu.h"
#include "data/tiles/tile_grid.h"

namespace zhitu::tiles {
namespace {

TileLayer at(const QString& address)
{
    TileLayer layer;
    layer.address = address;
    return layer;
}

TEST(BaseMapTest, AddressesThatCanBeUsed)
{
    for (const char* address :
         {"https://tiles.example.org/{z}/{x}/{y}.png", "http://10.0.0.7:8080/t/{z}/{x}/{-y}.jpg",
          "https://t{s}.example.org/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}",
          "HTTPS://Tiles.Example.org/{z}/{x}/{y}"})
        EXPECT_EQ(problemOfAddress(QLatin1String(address)), std::nullopt) << address;
}

TEST(BaseMapTest, AddressesThatCannotSayWhy)
{
    for (const char* address :
         {"", "tiles.example.org/{z}/{x}/{y}.png", "ftp://example.org/{z}/{x}/{y}",
          "file:///etc/{z}/{x}/{y}", "javascript:{z}{x}{y}", "https:///{z}/{x}/{y}",
          "https://name:secret@example.org/{z}/{x}/{y}", "https://e.org/{z}/{x}/{y}?tk=secret123",
          "https://e.org/{z}/{x}/{y}?access_token=secret", "https://example.org/{z}/{x}.png",
          "https://example.org/{z}/{y}.png", "https://example.org/{x}/{y}.png",
          "https://example.org/{z}/{x}/{y}/{token}", "https://exa mple.org/{z}/{x}/{y}"}) {
        const auto problem = problemOfAddress(QLatin1String(address));
        ASSERT_TRUE(problem) << address;
        EXPECT_FALSE(problem->contains(u"secret")) << problem->toStdString();
    }
}

TEST(BaseMapTest, AnAddressIsFilledIn)
{
    EXPECT_EQ(addressOf(at(QStringLiteral("https://e.org/{z}/{x}/{y}")), {5, 3, 7}, {}),
              u"https://e.org/5/3/7");
    EXPECT_EQ(addressOf(at(QStringLiteral("https://e.org/{z}/{x}/{-y}")), {5, 3, 7}, {}),
              u"https://e.org/5/3/24");
    TileLayer layer = at(QStringLiteral("https://t{s}.e.org/{z}/{x}/{-y}?k={key}"));
    layer.hosts = {QStringLiteral("0"), QStringLiteral("1")};
    layer.grid = TileGrid::Geographic; // 16 rows at level 5
    layer.matrices = {{}, {}, {}, {}, {}, QStringLiteral("EPSG:4490:5 a")};
    EXPECT_EQ(addressOf(layer, {5, 3, 7}, QStringLiteral("a&b=c/d")),
              u"https://t0.e.org/EPSG%3A4490%3A5%20a/3/8?k=a%26b%3Dc%2Fd");
}

/// The tile of 天安门 in level 18: what lies 12,958,175 m to the east and 4,825,924 m to the north,
/// over 256.
TEST(BaseMapTest, BaiduNumbersItsTilesFromTheMiddle)
{
    TileLayer layer = at(QStringLiteral("https://e.org/x={x};y={y};z={z}"));
    layer.grid = TileGrid::Baidu;
    layer.datum = space::Datum::Bd09;
    const TilePlace place = placeOf({116.404, 39.915}, TileGrid::Baidu, 18);
    EXPECT_EQ(addressOf(layer, {18, int(place.x), int(place.y)}, {}),
              u"https://e.org/x=50617;y=18851;z=18");
    const TilePlace far = placeOf({-0.001, -0.001}, TileGrid::Baidu, 18);
    EXPECT_EQ(addressOf(layer, {18, int(far.x), int(far.y)}, {}), u"https://e.org/x=M1;y=M1;z=18");
}

TEST(BaseMapTest, WhatIsStoredIsReadBack)
{
    std::vector<BaseMap> all = tiandituMaps();
    BaseMap own;
    own.id = QStringLiteral("own-1");
    own.name = QStringLiteral("航拍 2026");
    own.layers = {at(QStringLiteral("/data/航拍.mbtiles"))};
    own.layers[0].datum = space::Datum::Bd09;
    own.layers[0].grid = TileGrid::Geographic;
    own.layers[0].leastZoom = 3;
    own.layers[0].mostZoom = 21;
    own.layers[0].tileSide = 512;
    own.layers[0].extent = AreaBox{106.1, 29.8, 106.5, 30.2};
    own.layers[0].matrices = {QStringLiteral("a"), QStringLiteral("b")};
    own.attribution = QStringLiteral("© A");
    own.isImagery = true;
    own.mayBeKept = true;
    all.push_back(own);
    own.layers[0].grid = TileGrid::Baidu;
    all.push_back(own);
    for (const BaseMap& map : all)
        EXPECT_EQ(baseMapFrom(toJson(map)), map) << map.id.toStdString();
    QJsonObject old = toJson(tiandituMaps(TileGrid::Geographic).front());
    QJsonArray layers = old.value(u"layers").toArray();
    for (QJsonValueRef entry : layers) {
        QJsonObject layer = entry.toObject();
        layer.remove(QStringLiteral("grid"));
        layer.insert(QStringLiteral("geographic"), true); // as it was stored before
        entry = layer;
    }
    old.insert(QStringLiteral("layers"), layers);
    EXPECT_EQ(baseMapFrom(old), tiandituMaps(TileGrid::Geographic).front());
    own.layers[0].leastZoom = own.layers[0].mostZoom = 0; // which Baidu's grid does not have
    EXPECT_FALSE(baseMapFrom(toJson(own)));
    EXPECT_TRUE(all.front().needsKey());
    EXPECT_TRUE(all.front().isOnline());
    EXPECT_FALSE(own.needsKey());
    EXPECT_FALSE(own.isOnline());
}

TEST(BaseMapTest, TiandituInBothOfItsGrids)
{
    for (const TileGrid grid : {TileGrid::WebMercator, TileGrid::Geographic}) {
        const char letter = grid == TileGrid::Geographic ? 'c' : 'w';
        const std::vector<BaseMap> maps = tiandituMaps(grid);
        ASSERT_EQ(maps.size(), 3U);
        const std::array<std::array<const char*, 2>, 3> names{
            {{"vec", "cva"}, {"img", "cia"}, {"ter", "cta"}}};
        for (std::size_t i = 0; i < maps.size(); ++i) {
            EXPECT_TRUE(isTianditu(maps[i].id));
            EXPECT_EQ(maps[i].id, tiandituMaps()[i].id);
            ASSERT_EQ(maps[i].layers.size(), 2U);
            for (std::size_t layer = 0; layer < 2; ++layer) {
                EXPECT_EQ(maps[i].layers[layer].grid, grid);
                EXPECT_EQ(addressOf(maps[i].layers[layer], {10, 813, 171}, QStringLiteral("K")),
                          QStringLiteral("https://t0.tianditu.gov.cn/%1_%2/wmts?SERVICE=WMTS"
                                         "&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=default"
                                         "&TILEMATRIXSET=%2&FORMAT=tiles&TILEMATRIX=10&TILEROW=171"
                                         "&TILECOL=813&tk=K")
                              .arg(QLatin1String(names[i][layer]))
                              .arg(QLatin1Char(letter)));
            }
        }
    }
}

TEST(BaseMapTest, WhatIsNoneOfOursIsNotTaken)
{
    const QJsonObject good = toJson(tiandituMaps().front());
    const auto spoilt = [&](const char* key, const QJsonValue& value) {
        QJsonObject json = good;
        json.insert(QLatin1String(key), value);
        return baseMapFrom(json);
    };
    EXPECT_TRUE(baseMapFrom(good));
    EXPECT_FALSE(baseMapFrom({}));
    EXPECT_FALSE(spoilt("id", 7));
    EXPECT_FALSE(spoilt("name", QString()));
    EXPECT_FALSE(spoilt("layers", QJsonArray()));
    const QJsonObject layer = good.value(u"layers").toArray().first().toObject();
    const auto spoiltLayer = [&](const char* key, const QJsonValue& value) {
        QJsonObject json = layer;
        json.insert(QLatin1String(key), value);
        return spoilt("layers", QJsonArray{json});
    };
    EXPECT_FALSE(spoiltLayer("address", QStringLiteral("https://e.org/no")));
    EXPECT_FALSE(spoiltLayer("datum", QStringLiteral("mars")));
    EXPECT_FALSE(spoiltLayer("mostZoom", 90));
    EXPECT_FALSE(spoiltLayer("leastZoom", -1));
    EXPECT_FALSE(spoiltLayer("leastZoom", 19));
    EXPECT_FALSE(spoiltLayer("tileSide", 300));
    EXPECT_FALSE(spoilt("layers", QJsonArray{layer, layer, layer, layer, layer}));
}

} // namespace
} // namespace zhitu::tiles
