// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/area_fetch.h"

#include <gtest/gtest.h>

#include "data/tiles/tile_plan.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"
#include "tests/support/small_disk.h"
#include "tests/support/tile_origin.h"
#include "tests/support/turning.h"

namespace zhitu::tiles {
namespace {

using namespace std::chrono_literals;
using test::TileOrigin;
using Mood = TileOrigin::Mood;

class AreaFetchTest : public test::TurningTest {
protected:
    AreaFetchTest()
    {
        TileLayer layer;
        layer.address = origin_.address();
        layer.datum = space::Datum::Gcj02;
        map_.id = QStringLiteral("own-1");
        map_.name = QStringLiteral("own");
        map_.layers = {layer};
        area_.baseMap = "own-1";
        area_.name = QStringLiteral("area");
        area_.box = {106.25, 29.95, 106.3, 30.0};
        area_.leastZoom = 10;
        area_.mostZoom = 15;
        area_.id = cache_->store(area_);
        network_.firstPause = 50ms;
        network_.patience = 500ms;
    }
    void begin()
    {
        finished_ = false;
        fetch_ = std::make_unique<AreaFetch>(map_, cache_->areas().front(), cache_, network_);
        QObject::connect(fetch_.get(), &AreaFetch::progressed,
                         [this](const OfflineArea& area) { told_ = area; });
        QObject::connect(fetch_.get(), &AreaFetch::waiting,
                         [this](const QString& problem) { problem_ = problem; });
        QObject::connect(fetch_.get(), &AreaFetch::finished, [this] { finished_ = true; });
        fetch_->start();
    }
    /// Every tile that the area's tiles are made of is kept.
    [[nodiscard]] testing::AssertionResult isWhole()
    {
        fetch_.reset(); // what is being written is written
        cache_->clear();
        const std::string source = NetworkTiles::cacheName(map_.layers.front());
        for (std::int64_t i = 0; i < tileCount(area_); ++i)
            for (const TileId part : planFor(map_.layers.front(), tileAt(area_, i)).tiles)
                if (!cache_->find(source, part))
                    return testing::AssertionFailure()
                           << part.zoom << "/" << part.x << "/" << part.y << " is not there";
        return testing::AssertionSuccess();
    }

    test::TemporaryFolder folder_;
    TileOrigin origin_;
    BaseMap map_;
    OfflineArea area_;
    NetworkOptions network_;
    std::shared_ptr<TileCache> cache_ =
        std::make_shared<TileCache>(folder_.path() / "tiles.db", 100'000'000);
    std::unique_ptr<AreaFetch> fetch_;
    OfflineArea told_;
    QString problem_;
    bool finished_ = false;
};

TEST_F(AreaFetchTest, AllTilesOfAnAreaAreKept)
{
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 60s));
    EXPECT_EQ(told_.done, tileCount(area_));
    EXPECT_EQ(told_.missing, 0);
    EXPECT_TRUE(isWhole());
    EXPECT_EQ(cache_->areas().front().done, tileCount(area_));
    // Again: nothing is asked for twice.
    const int asked = origin_.asked();
    area_.id = cache_->areas().front().id;
    area_.done = 0;
    (void)cache_->store(area_);
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 60s));
    EXPECT_EQ(origin_.asked(), asked);
}

/// Stopped at any moment, and by whatever: it goes on where it was.
TEST_F(AreaFetchTest, WhatWasStoppedGoesOn)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    for (int i = 0; i < 8; ++i) {
        begin();
        QElapsedTimer clock;
        clock.start();
        const auto until = dice.upTo(400ms);
        eventually([&] { return clock.durationElapsed() > until; });
        fetch_.reset();
    }
    begin(); // on a busy machine nothing may have been done so far
    ASSERT_TRUE(eventually([&] { return told_.done > 0; }));
    fetch_.reset();
    EXPECT_GT(cache_->areas().front().done, 0);
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 60s));
    EXPECT_EQ(told_.missing, 0);
    EXPECT_TRUE(isWhole());
}

TEST_F(AreaFetchTest, ASourceThatIsGoneIsWaitedFor)
{
    cache_->removeArea(area_.id); // of more tiles than are fetched before it goes
    area_.id = 0;
    area_.mostZoom = 17;
    area_.id = cache_->store(area_);
    begin();
    ASSERT_TRUE(eventually([&] { return told_.done > 0; }));
    origin_.goAway();
    ASSERT_TRUE(eventually([&] { return !problem_.isEmpty(); }));
    QElapsedTimer clock;
    clock.start();
    eventually([&] { return clock.durationElapsed() > 500ms; });
    EXPECT_FALSE(finished_);
    origin_.comeBack();
    ASSERT_TRUE(eventually([&] { return finished_; }, 60s));
    EXPECT_EQ(told_.missing, 0) << "those that failed while nobody was there";
    EXPECT_TRUE(isWhole());
}

TEST_F(AreaFetchTest, SingleTilesThatCannotBeHadAreCounted)
{
    // Rubbish for one tile only: it is tried again, then the others go on without it.
    const TileId bad = planFor(map_.layers.front(), tileAt(area_, 5)).tiles.front();
    origin_.setPicture(
        [bad](TileId id) { return id == bad ? QByteArray("<html>") : test::plainTile(Qt::red); });
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 60s));
    EXPECT_EQ(told_.done, tileCount(area_));
    EXPECT_GE(told_.missing, 1);
    EXPECT_LE(told_.missing, 4);
}

/// A source that begins further in, and answers rubbish before.
TEST_F(AreaFetchTest, AnAreaWhoseFirstTilesAreBadGoesOn)
{
    origin_.setPicture(
        [](TileId id) { return id.zoom < 13 ? QByteArray("<html>") : test::plainTile(Qt::red); });
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 10s))
        << told_.done << " of " << tileCount(area_) << ", " << told_.missing << " missing, asked "
        << origin_.asked() << ", " << problem_.toStdString();
    EXPECT_EQ(told_.done, tileCount(area_));
    EXPECT_GT(told_.missing, 2);
    EXPECT_LT(told_.missing, tileCount(area_) / 2);
}

TEST_F(AreaFetchTest, WhatTheDiskDoesNotTakeIsMissing)
{
    test::SmallDisk disk("2m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root makes disks";
    cache_ = std::make_shared<TileCache>(disk.path() / "tiles.db", 100'000'000);
    area_.id = 0;
    area_.id = cache_->store(area_);
    ASSERT_TRUE(disk.leave(0));
    begin();
    ASSERT_TRUE(eventually([&] { return finished_; }, 10s))
        << told_.done << " done, " << told_.missing << " missing";
    EXPECT_EQ(told_.missing, tileCount(area_));
}

TEST_F(AreaFetchTest, AnAreaThatIsRemovedMeanwhileLeavesNothing)
{
    begin();
    ASSERT_TRUE(eventually([&] { return told_.done > 0; }));
    cache_->removeArea(cache_->areas().front().id);
    eventually([&] { return finished_; }, 60s);
    fetch_.reset();
    EXPECT_TRUE(cache_->areas().empty());
    EXPECT_EQ(cache_->size().kept, 0);
}

} // namespace
} // namespace zhitu::tiles
