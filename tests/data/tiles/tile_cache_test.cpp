// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_cache.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "data/user_error.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::tiles {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMb = 1'000'000;

class TileCacheTest : public ::testing::Test {
protected:
    static CachedTile tileOf(int bytes, char letter = 'x')
    {
        return {QByteArray(bytes, letter), 1'700'000'000};
    }
    static OfflineArea someArea()
    {
        OfflineArea area;
        area.baseMap = "own-1";
        area.name = QStringLiteral("合阳城街道");
        area.box = {106.2, 29.9, 106.3, 30.0};
        area.leastZoom = 10;
        area.mostZoom = 16;
        return area;
    }

    test::TemporaryFolder folder_;
    fs::path file_ = folder_.path() / "tiles.db";
};

TEST_F(TileCacheTest, WhatIsPutIsFoundBySourceAndNumber)
{
    {
        TileCache cache(file_, kMb);
        EXPECT_EQ(cache.put("a", {12, 3, 4}, tileOf(10, 'a')), std::nullopt);
        EXPECT_EQ(cache.put("b", {12, 3, 4}, tileOf(10, 'b')), std::nullopt);
        EXPECT_EQ(cache.put("a", {12, 3, 5}, {{}, 7}), std::nullopt);
    }
    TileCache cache(file_, kMb);
    EXPECT_EQ(cache.find("a", {12, 3, 4})->bytes, QByteArray(10, 'a'));
    EXPECT_EQ(cache.find("b", {12, 3, 4})->bytes, QByteArray(10, 'b'));
    EXPECT_EQ(cache.find("a", {12, 3, 4})->fetched, 1'700'000'000);
    EXPECT_TRUE(cache.find("a", {12, 3, 5})->bytes.isEmpty());
    EXPECT_FALSE(cache.find("a", {12, 4, 3}));
    EXPECT_FALSE(cache.find("c", {12, 3, 4}));
    EXPECT_EQ(cache.put("a", {12, 3, 4}, tileOf(20, 'n')), std::nullopt);
    EXPECT_EQ(cache.find("a", {12, 3, 4})->bytes, QByteArray(20, 'n'));
}

TEST_F(TileCacheTest, ItStaysWithinItsLimitAndKeepsWhatWasLookedAtLast)
{
    TileCache cache(file_, kMb);
    for (int i = 0; i < 9; ++i)
        ASSERT_EQ(cache.put("a", {12, i, 0}, tileOf(100'000)), std::nullopt);
    // Seconds are what "used" counts in: these are made to have been looked at long ago.
    cache::Connection other(file_.string(), cache::Access::ReadWrite);
    other.execute("UPDATE tile SET used = 1000 - key");
    other.execute("UPDATE tile SET used = 5000 WHERE key = (SELECT max(key) FROM tile)");
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(cache.put("a", {13, i, 0}, tileOf(100'000)), std::nullopt);
    EXPECT_LE(cache.size().passing, kMb);
    EXPECT_TRUE(cache.find("a", {12, 8, 0}));  // the largest key, looked at last
    EXPECT_FALSE(cache.find("a", {12, 7, 0})); // the longest ago
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(cache.find("a", {13, i, 0}));
    EXPECT_LT(fs::file_size(file_), std::uintmax_t(kMb * 13 / 10));
}

TEST_F(TileCacheTest, TilesOfAreasStayWhateverTheLimit)
{
    TileCache cache(file_, kMb);
    const std::int64_t first = cache.store(someArea());
    const std::int64_t second = cache.store(someArea());
    EXPECT_NE(first, second);
    for (int i = 0; i < 10; ++i) {
        ASSERT_EQ(cache.put("a", {14, i, 0}, tileOf(90'000)), std::nullopt);
        EXPECT_TRUE(cache.keep(first, "a", {14, i, 0}));
        EXPECT_TRUE(cache.keep(first, "a", {14, i, 0})); // twice is once
        if (i < 5) {
            EXPECT_TRUE(cache.keep(second, "a", {14, i, 0}));
        }
    }
    EXPECT_FALSE(cache.keep(first, "a", {14, 99, 0}));
    cache.setLimit(1);
    cache.clear();
    EXPECT_EQ(cache.size().kept, 900'000);
    EXPECT_EQ(cache.size().passing, 0);
    cache.removeArea(first);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(cache.find("a", {14, i, 0}).has_value(), i < 5) << i;
    cache.removeArea(second);
    EXPECT_EQ(cache.size().kept, 0);
    EXPECT_TRUE(cache.areas().empty());
}

TEST_F(TileCacheTest, AreasAreReadBackAndChanged)
{
    OfflineArea area = someArea();
    {
        TileCache cache(file_, kMb);
        area.id = cache.store(area);
        area.done = 17;
        area.missing = 2;
        EXPECT_EQ(cache.store(area), area.id);
    }
    TileCache cache(file_, kMb);
    ASSERT_EQ(cache.areas().size(), 1U);
    EXPECT_EQ(cache.areas().front(), area);
}

TEST_F(TileCacheTest, AFileThatIsDamagedIsMadeAnew)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    for (int round = 0; round < test::rounds(6); ++round) {
        TileCache cache(file_, 10 * kMb);
        for (int i = 0; i < 40; ++i)
            ASSERT_EQ(cache.put("a", {14, i, 0}, tileOf(5'000)), std::nullopt);
        std::string bytes = test::readAll(file_);
        for (int i = 0; i < 200; ++i)
            bytes[std::size_t(dice.between(0, std::int64_t(bytes.size()) - 1))] =
                static_cast<char>(dice.between(0, 255));
        test::writeAll(file_, bytes);
        TileCache again(file_, 10 * kMb);
        for (int i = 0; i < 40; ++i) {
            (void)again.find("a", {14, i, 0}); // whatever is in it: nothing is thrown
            EXPECT_EQ(again.put("a", {14, i, 0}, tileOf(5'000, 'n')), std::nullopt);
        }
    }
    test::writeAll(file_, "no database at all");
    TileCache cache(file_, kMb);
    EXPECT_EQ(cache.put("a", {1, 0, 0}, tileOf(5)), std::nullopt);
    EXPECT_TRUE(cache.find("a", {1, 0, 0}));
}

/// In the header, where SQLite says “another format” or “no right to write” and means damage.
TEST_F(TileCacheTest, AFileWhoseHeaderIsDamagedIsMadeAnew)
{
    constexpr std::size_t page = 4096;
    const auto damaged = [&](std::size_t at, char value, bool pages) {
        fs::remove(file_);
        {
            TileCache cache(file_, kMb);
            for (int i = 0; i < 40; ++i)
                EXPECT_EQ(cache.put("a", {14, i, 0}, tileOf(5'000)), std::nullopt);
        }
        std::string bytes = test::readAll(file_);
        bytes[at] = value;
        for (std::size_t i = page; pages && i < bytes.size(); i += page)
            bytes[i] = 0x55; // what kind of page it is
        test::writeAll(file_, bytes);
        TileCache cache(file_, kMb);
        EXPECT_FALSE(cache.find("a", {14, 0, 0})) << at;
        EXPECT_EQ(cache.put("a", {14, 0, 0}, tileOf(5)), std::nullopt) << at;
        EXPECT_TRUE(cache.find("a", {14, 0, 0})) << at;
    };
    damaged(18, 9, false); // the version of who may write
    damaged(19, 9, false); // and of who may read
    damaged(63, 77, true); // the number of our format, and more
}

TEST_F(TileCacheTest, TheFileOfAnotherZhituIsLeftAsItIs)
{
    {
        TileCache cache(file_, kMb);
        ASSERT_EQ(cache.put("a", {1, 0, 0}, tileOf(5)), std::nullopt);
    }
    cache::Connection(file_.string(), cache::Access::ReadWrite)
        .execute("PRAGMA user_version=2; ALTER TABLE tile RENAME COLUMN bytes TO content");
    const std::string before = test::readAll(file_);
    TileCache cache(file_, kMb);
    for (int i = 0; i < 3; ++i) {
        EXPECT_THROW((void)cache.find("a", {1, 0, 0}), UserError);
        EXPECT_NE(cache.put("a", {1, 0, 0}, tileOf(5)), std::nullopt);
    }
    EXPECT_TRUE(test::readAll(file_) == before);
}

TEST_F(TileCacheTest, TwoProgramsShareOneFile)
{
    TileCache one(file_, kMb);
    TileCache other(file_, kMb);
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(one.put("a", {14, i, 0}, tileOf(10)), std::nullopt);
        EXPECT_EQ(other.put("a", {14, i, 1}, tileOf(10)), std::nullopt);
    }
    for (int i = 0; i < 50; ++i) {
        EXPECT_TRUE(one.find("a", {14, i, 1}));
        EXPECT_TRUE(other.find("a", {14, i, 0}));
    }
}

TEST_F(TileCacheTest, AFolderThatCannotBeWrittenToIsSaid)
{
    test::writeAll(folder_.path() / "taken", "a file where a folder should be");
    TileCache cache(folder_.path() / "taken" / "tiles.db", kMb);
    const auto problem = cache.put("a", {1, 0, 0}, tileOf(5));
    ASSERT_TRUE(problem);
    EXPECT_FALSE(problem->isEmpty());
}

/// Places of an area's tiles against walking over all tiles of each level.
TEST(OfflineAreaTest, ItsTilesAreThoseThatTouchTheBox)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::uniform_real_distribution<double> lon(-180, 180);
    std::uniform_real_distribution<double> lat(-89, 89);
    for (int round = 0; round < 50; ++round) {
        OfflineArea area;
        area.box = {lon(dice.engine()), lat(dice.engine()), lon(dice.engine()), lat(dice.engine())};
        if (area.box.west > area.box.east)
            std::swap(area.box.west, area.box.east);
        if (area.box.south > area.box.north)
            std::swap(area.box.south, area.box.north);
        area.leastZoom = int(dice.between(0, 3));
        area.mostZoom = int(dice.between(area.leastZoom, 6));
        std::set<TileId> wanted;
        for (int zoom = area.leastZoom; zoom <= area.mostZoom; ++zoom)
            for (int x = 0; x < 1 << zoom; ++x)
                for (int y = 0; y < 1 << zoom; ++y) {
                    const auto latOf = [&](int row) {
                        const double n = M_PI * (1 - 2.0 * row / (1 << zoom));
                        return std::atan(std::sinh(n)) * 180 / M_PI;
                    };
                    const double west = x * 360.0 / (1 << zoom) - 180;
                    const double east = (x + 1) * 360.0 / (1 << zoom) - 180;
                    // Beyond Web Mercator's end the last row goes on.
                    const double north = y == 0 ? 90 : latOf(y);
                    const double south = y == (1 << zoom) - 1 ? -90 : latOf(y + 1);
                    if (west <= area.box.east && east > area.box.west && south < area.box.north
                        && north >= area.box.south)
                        wanted.insert({zoom, x, y});
                }
        std::set<TileId> got;
        const std::int64_t count = tileCount(area);
        for (std::int64_t i = 0; i < count; ++i)
            got.insert(tileAt(area, i));
        EXPECT_EQ(count, std::int64_t(got.size())) << "one twice";
        EXPECT_EQ(got, wanted);
    }
}

} // namespace
} // namespace zhitu::tiles
