// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/network_tiles.h"

#include <gtest/gtest.h>

#include "data/tiles/picture_kind.h"
#include "tests/support/files.h"
#include "tests/support/tile_origin.h"
#include "tests/support/turning.h"

namespace zhitu::tiles {
namespace {

using namespace std::chrono_literals;
using test::TileOrigin;
using Mood = TileOrigin::Mood;
using State = TileAnswer::State;

class NetworkTilesTest : public test::TurningTest {
protected:
    NetworkTilesTest()
    {
        options_.key = QStringLiteral("S3CRET");
        options_.patience = 400ms;
        options_.firstPause = 200ms;
        begin();
    }
    void begin()
    {
        TileLayer layer;
        layer.address = origin_.address() + QStringLiteral("?tk={key}");
        tiles_ = std::make_unique<NetworkTiles>(layer, cache_, options_);
    }
    TileAnswer get(TileId id)
    {
        std::optional<TileAnswer> answer;
        tiles_->fetch(id, [&](const TileAnswer& got) { answer = got; });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(TileAnswer{State::Failed, {}, QStringLiteral("no answer")});
    }

    test::TemporaryFolder folder_;
    TileOrigin origin_;
    NetworkOptions options_;
    std::shared_ptr<TileCache> cache_ =
        std::make_shared<TileCache>(folder_.path() / "tiles.db", 100'000'000);
    std::unique_ptr<NetworkTiles> tiles_;
};

TEST_F(NetworkTilesTest, ATileIsFetchedOnce)
{
    EXPECT_EQ(get({12, 3, 4}).bytes, test::plainTile(Qt::red));
    EXPECT_EQ(get({12, 3, 4}).state, State::Tile);
    begin(); // the program is started again
    EXPECT_EQ(get({12, 3, 4}).state, State::Tile);
    EXPECT_EQ(origin_.asked(), 1);
    EXPECT_EQ(origin_.requests().front(), "GET /12/3/4.png?tk=S3CRET HTTP/1.1");
    EXPECT_EQ(test::readAll(folder_.path() / "tiles.db").find("S3CRET"), std::string::npos);
}

TEST_F(NetworkTilesTest, ThoseWhoAskForTheSameWaitForTheSame)
{
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        tiles_->fetch({5, 1, 1}, [&](const TileAnswer& answer) {
            EXPECT_EQ(answer.state, State::Tile);
            ++answers;
        });
    EXPECT_TRUE(eventually([&] { return answers == 20; }));
    EXPECT_EQ(origin_.asked(), 1);
}

TEST_F(NetworkTilesTest, AnOldTileIsShownAndFetchedAnew)
{
    options_.freshFor = 0s;
    begin();
    (void)get({5, 1, 1});
    origin_.setPicture([](TileId) { return test::plainTile(Qt::blue); });
    EXPECT_EQ(get({5, 1, 1}).bytes, test::plainTile(Qt::red));
    EXPECT_TRUE(eventually([&] { return origin_.asked() == 2; }));
    EXPECT_TRUE(eventually([&] { return get({5, 1, 1}).bytes == test::plainTile(Qt::blue); }));
}

TEST_F(NetworkTilesTest, WhatTheSourceDoesNotHaveIsRemembered)
{
    origin_.setMood(Mood::Absent);
    EXPECT_EQ(get({5, 1, 1}).state, State::None);
    EXPECT_EQ(get({5, 1, 1}).state, State::None);
    EXPECT_EQ(origin_.asked(), 1);
    EXPECT_TRUE(tiles_->problem().isEmpty());
}

/// Whatever it does, the answer is a failure with a reason, in bounded time and memory, nothing is
/// kept, the key is not told, and after that it is left alone, until it is well again.
TEST_F(NetworkTilesTest, ABadServerIsLeftAlone)
{
    for (const Mood mood : {Mood::Silent, Mood::Cut, Mood::Error, Mood::Refusing, Mood::Page,
                            Mood::Endless, Mood::Circles, Mood::Elsewhere, Mood::Gibberish,
                            Mood::Truncated, Mood::Bomb, Mood::Dripping, Mood::Away}) {
        SCOPED_TRACE(static_cast<int>(mood));
        options_.isWhole = [](const QByteArray& bytes) {
            return bytes == test::plainTile(Qt::red); // what decodes; see the map's decodeTile
        };
        begin();
        cache_->clear();
        origin_.setMood(mood);
        for (int i = 0; i < 3; ++i) {
            const TileAnswer answer = get({8, 1, i});
            EXPECT_EQ(answer.state, State::Failed);
            EXPECT_FALSE(answer.problem.isEmpty());
            EXPECT_FALSE(answer.problem.contains(u"S3CRET")) << answer.problem.toStdString();
            EXPECT_TRUE(answer.bytes.isEmpty());
        }
        EXPECT_FALSE(tiles_->problem().isEmpty());
        const int before = origin_.asked();
        EXPECT_EQ(get({8, 2, 2}).state, State::Failed);
        EXPECT_EQ(origin_.asked(), before) << "it is asked although it is left alone";
        EXPECT_EQ(cache_->size().passing, 0);

        origin_.setMood(Mood::Good);
        EXPECT_TRUE(eventually([&] { return tiles_->problem().isEmpty(); })) << "by itself";
        EXPECT_EQ(get({8, 2, 2}).state, State::Tile);
    }
}

TEST_F(NetworkTilesTest, AServerThatIsGoneLeavesWhatWasFetched)
{
    options_.freshFor = 0s;
    begin();
    (void)get({8, 1, 1});
    origin_.goAway();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(get({8, 5, i}).state, State::Failed);
    EXPECT_EQ(get({8, 1, 1}).state, State::Tile); // old, and better than none
    EXPECT_FALSE(tiles_->problem().isEmpty());
    origin_.comeBack();
    EXPECT_TRUE(eventually([&] { return tiles_->problem().isEmpty(); }));
    EXPECT_EQ(get({8, 5, 1}).state, State::Tile);
}

/// A portal that answers everything with "nothing here" empties no area that was downloaded.
TEST_F(NetworkTilesTest, NothingIsNoNewsOfAKeptPicture)
{
    options_.freshFor = 0s;
    begin();
    (void)get({8, 1, 1});
    OfflineArea area;
    area.id = cache_->store(area);
    TileLayer layer;
    layer.address = origin_.address() + QStringLiteral("?tk={key}");
    ASSERT_TRUE(cache_->keep(area.id, NetworkTiles::cacheName(layer), {8, 1, 1}));
    origin_.setMood(Mood::Absent);
    const int before = origin_.asked();
    EXPECT_EQ(get({8, 1, 1}).state, State::Tile);
    ASSERT_TRUE(eventually([&] { return origin_.asked() > before; }));
    begin(); // what was being written is written
    EXPECT_EQ(get({8, 1, 1}).state, State::Tile);
}

TEST_F(NetworkTilesTest, ADiskThatTakesNothingTakesNoTileAway)
{
    test::writeAll(folder_.path() / "taken", "a file where a folder should be");
    cache_ = std::make_shared<TileCache>(folder_.path() / "taken" / "tiles.db", 1'000'000);
    begin();
    EXPECT_EQ(get({8, 1, 1}).state, State::Tile);
}

TEST_F(NetworkTilesTest, ItCanGoWhileMuchIsAskedFor)
{
    for (int round = 0; round < 10; ++round) {
        begin();
        for (int i = 0; i < 1000; ++i)
            tiles_->fetch({12, i, round}, [](const TileAnswer&) {});
        eventually([&] { return origin_.asked() > round * 5; });
    }
    tiles_.reset();
}

TEST(NetworkTilesNameTest, TheCacheTellsLayersApartButNotKeys)
{
    TileLayer one;
    one.address = QStringLiteral("https://e.org/{z}/{x}/{y}?tk={key}");
    TileLayer other = one;
    other.address += QStringLiteral("&v=2");
    EXPECT_NE(NetworkTiles::cacheName(one), NetworkTiles::cacheName(other));
    other = one;
    other.grid = TileGrid::Baidu; // the same number is another address
    EXPECT_NE(NetworkTiles::cacheName(one), NetworkTiles::cacheName(other));
    other = one;
    other.mostZoom = 3; // asks for fewer of the same pictures
    EXPECT_EQ(NetworkTiles::cacheName(one), NetworkTiles::cacheName(other));
}

} // namespace
} // namespace zhitu::tiles
