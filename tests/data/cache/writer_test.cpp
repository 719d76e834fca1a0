// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/writer.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

#include "data/cache/check.h"
#include "data/cache/reader.h"
#include "data/cache/rtree_triggers.h"
#include "data/user_error.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

class WriterTest : public testing::Test {
protected:
    WriterTest() { makeSmallCache(file_); }

    std::vector<QString> problems() const
    {
        return checkCache(file_, [](double) { return true; }).value();
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "cache-1.gpkg";
    StoreLock lock_ = *StoreLock::tryTake(folder_.path());
};

/// The R-tree holds what the geometries say, after any order of inserts, updates, moves, deletes.
TEST_F(WriterTest, KeepsTheRTreeEqualToTheGeometries)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    CacheWriter writer(lock_, file_);
    for (int batches = 0; batches < 20; ++batches) {
        CacheWriter::Batch batch(writer);
        for (int i = 0; i < 100; ++i) {
            const auto id = static_cast<std::int64_t>(1 + random() % 3000);
            switch (random() % 4) {
            case 0:
                batch.remove("camera", id);
                break;
            case 1:
                batch.put(static_cast<std::int64_t>(1 + random() % 4),
                          domain::Grid{"50011700100100" + std::to_string(1 + random() % 4) + "x"
                                           + std::to_string(random()),
                                       "G", domain::GridKind::Basic, true,
                                       square(106 + 0.001 * (random() % 900), 29.3, 0.01), 1,
                                       true});
                break;
            default: {
                domain::Camera camera = sampleCamera(id);
                camera.position.lon += 0.0001 * static_cast<double>(random() % 1000);
                batch.put(camera);
            }
            }
        }
        batch.commit();
    }
    EXPECT_TRUE(problems().empty()) << problems().front().toStdString();
}

TEST_F(WriterTest, TheCheckSeesAnRTreeThatLies)
{
    Connection connection(file_.string(), Access::ReadWrite);
    registerSpatialFunctions(connection);
    connection.execute(
        "UPDATE rtree_camera_geom SET minx = minx + 1, maxx = maxx + 1 WHERE id = 7");
    connection.execute("DELETE FROM rtree_camera_geom WHERE id = 8");
    connection.execute("INSERT INTO rtree_camera_geom VALUES (999999, 1, 1, 1, 1)");
    const auto found = problems();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[0].contains(u"2 rows are missing or misplaced")) << found[0].toStdString();
    EXPECT_TRUE(found[1].contains(u"1 entries")) << found[1].toStdString();
}

TEST_F(WriterTest, ABatchIsSeenWholeOrNotAtAll)
{
    CacheWriter writer(lock_, file_);
    CacheReader reader(file_);
    {
        CacheWriter::Batch batch(writer);
        batch.put(sampleCamera(5001));
        batch.put(sampleCamera(5002));
        EXPECT_FALSE(reader.camera(5001));
    } // never committed
    EXPECT_FALSE(reader.camera(5001));
    CacheWriter::Batch batch(writer);
    batch.put(sampleCamera(5001));
    batch.remove("camera", 1);
    batch.commit();
    EXPECT_TRUE(reader.camera(5001));
    EXPECT_FALSE(reader.camera(1));
}

TEST_F(WriterTest, ASteadyReaderSeesOneState)
{
    CacheWriter writer(lock_, file_);
    CacheReader reader(file_);
    const auto put = [&](std::int64_t id) {
        CacheWriter::Batch batch(writer);
        batch.put(sampleCamera(id));
        batch.commit();
    };
    put(5001); // the file is in WAL mode from now on
    {
        const Transaction steady = reader.steady();
        EXPECT_TRUE(reader.camera(5001));
        put(5002);
        EXPECT_FALSE(reader.camera(5002));
    }
    EXPECT_TRUE(reader.camera(5002));
}

TEST_F(WriterTest, ReadersAndTheWriterDoNotWaitForEachOther)
{
    CacheWriter writer(lock_, file_);
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            CacheReader reader(file_);
            while (!stop) {
                // Cameras come and go in pairs, so every reader must see an even number.
                EXPECT_EQ(reader.counts().cameras % 2, 0);
                ++reads;
            }
        });
    for (int round = 0; round < 60; ++round) {
        CacheWriter::Batch batch(writer);
        batch.put(sampleCamera(6000 + 2 * round));
        batch.put(sampleCamera(6001 + 2 * round));
        batch.commit();
        if (round % 10 == 0)
            writer.checkpoint();
    }
    while (reads < 30)
        std::this_thread::yield();
    stop = true;
    readers.clear();
    EXPECT_EQ(CacheReader(file_).counts().cameras, 2120);
    EXPECT_TRUE(problems().empty());
}

TEST_F(WriterTest, TheWalStaysShortHoweverOftenOneBeginsAnew)
{
    for (int run = 0; run < 12; ++run) {
        CacheWriter writer(lock_, file_); // closing it leaves the WAL as it is
        CacheReader reader(file_);
        for (int batch = 0; batch < 4; ++batch) {
            CacheWriter::Batch changes(writer);
            for (int i = 0; i < 40; ++i) {
                domain::Camera camera = sampleCamera(8000 + i);
                camera.name = std::string(20'000, static_cast<char>('a' + run));
                changes.put(camera);
            }
            changes.commit();
            writer.checkpointIfLong();
        }
    }
    EXPECT_LT(std::filesystem::file_size(file_.string() + "-wal"),
              20U << 20); // of 38 MB that were written
    EXPECT_TRUE(problems().empty());
}

TEST_F(WriterTest, WritesNothingThroughABatchThatWasNotCommitted)
{
    CacheWriter writer(lock_, file_);
    const std::int64_t before = CacheReader(file_).counts().cameras;
    {
        CacheWriter::Batch batch(writer);
        batch.put(sampleCamera(7001));
    }
    EXPECT_EQ(CacheReader(file_).counts().cameras, before);
    CacheWriter::Batch next(writer); // the one before has let go
    next.put(sampleCamera(7002));
    next.commit();
    EXPECT_EQ(CacheReader(file_).counts().cameras, before + 1);
}

} // namespace
} // namespace zhitu::cache
