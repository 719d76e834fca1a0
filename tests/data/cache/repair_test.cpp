// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/repair.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "data/cache/reader.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/store.h"
#include "data/user_error.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

namespace fs = std::filesystem;
const Progress kGoOn = [](double) { return true; };

const SavedTable& savedOf(const std::vector<SavedTable>& tables, std::string_view name)
{
    return *std::ranges::find(tables, name, &SavedTable::name);
}

class RepairTest : public testing::Test {
protected:
    RepairTest() { makeSmallCache(file_); }

    /// Overwrites the pages that hold the camera with this name.
    void breakPageWith(const std::string& text)
    {
        std::string bytes = test::readAll(file_);
        const std::size_t page = static_cast<std::size_t>(
            Connection(file_.string(), Access::ReadOnly).queryInt("PRAGMA page_size"));
        const std::size_t at = bytes.find(text);
        ASSERT_NE(at, std::string::npos);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at / page * page), page, '\xA5');
        test::writeAll(file_, bytes);
    }

    test::TemporaryFolder folder_;
    fs::path file_ = folder_ / "cache-1.gpkg";
};

TEST_F(RepairTest, SavesAllOfASoundFile)
{
    const auto repaired = repairFile(file_, kGoOn);
    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired->file, file_);
    EXPECT_TRUE(fs::exists(repaired->damaged));
    EXPECT_EQ(savedOf(repaired->tables, "camera").saved, 2000);
    EXPECT_FALSE(savedOf(repaired->tables, "camera").gaps);
    EXPECT_EQ(CacheReader(file_).counts().cases, 200);
    EXPECT_TRUE(checkCache(file_, kGoOn)->empty());
}

/// Only the rows of the damaged page are lost: what lies before and behind it is saved.
TEST_F(RepairTest, LosesNoMoreThanTheDamagedPage)
{
    breakPageWith("camera 1000");
    EXPECT_FALSE(checkCache(file_, kGoOn)->empty());
    const auto repaired = repairFile(file_, kGoOn);
    ASSERT_TRUE(repaired);
    const SavedTable& cameras = savedOf(repaired->tables, "camera");
    EXPECT_TRUE(cameras.gaps);
    EXPECT_LT(cameras.saved, 2000);
    EXPECT_GT(cameras.saved, 1900);
    CacheReader reader(file_);
    EXPECT_FALSE(reader.camera(1000));
    EXPECT_TRUE(reader.camera(1));
    EXPECT_TRUE(reader.camera(2000));
    EXPECT_TRUE(checkCache(file_, kGoOn)->empty());
}

TEST_F(RepairTest, LeavesOutRowsThatNoCacheMayHold)
{
    Connection connection(file_.string(), Access::ReadWrite);
    registerSpatialFunctions(connection);
    connection.execute("DROP TRIGGER rtree_camera_geom_update6");
    connection.execute("UPDATE camera SET geom = x'0102' WHERE id = 3");
    const auto repaired = repairFile(file_, kGoOn);
    ASSERT_TRUE(repaired);
    EXPECT_EQ(savedOf(repaired->tables, "camera").refused, 1);
    EXPECT_TRUE(checkCache(file_, kGoOn)->empty());
}

TEST_F(RepairTest, GoesOnWhereAWholeTableIsGone)
{
    Connection(file_.string(), Access::ReadWrite).execute("DROP TABLE grid_worker");
    const auto repaired = repairFile(file_, kGoOn);
    ASSERT_TRUE(repaired);
    EXPECT_TRUE(savedOf(repaired->tables, "grid_worker").gaps);
    EXPECT_EQ(savedOf(repaired->tables, "camera").saved, 2000);
    EXPECT_EQ(CacheReader(file_).counts().cameras, 2000);
}

TEST_F(RepairTest, SavesRowsWithAnyId)
{
    {
        Connection connection(file_.string(), Access::ReadWrite);
        registerSpatialFunctions(connection);
        connection.execute("UPDATE camera SET id = -5 WHERE id = 1");
        connection.execute("UPDATE camera SET id = 0 WHERE id = 2");
        connection.execute("UPDATE camera SET id = 9223372036854775807 WHERE id = 3");
    }
    breakPageWith("camera 1000");
    const auto repaired = repairFile(file_, kGoOn);
    ASSERT_TRUE(repaired);
    CacheReader reader(file_);
    for (const std::int64_t id : {std::int64_t{-5}, std::int64_t{0}, INT64_MAX, std::int64_t{2000}})
        EXPECT_TRUE(reader.camera(id)) << id;
}

TEST_F(RepairTest, ARepairedStoreGoesOnWithTheNextGeneration)
{
    CacheStore store(folder_.path());
    store.switchTo(*StoreLock::tryTake(folder_.path()), file_);
    breakPageWith("camera 1000");
    const std::string damaged = test::readAll(file_);
    const auto repaired = repairStore(folder_.path(), kGoOn);
    ASSERT_TRUE(repaired);
    EXPECT_EQ(store.current(), folder_ / "cache-2.gpkg");
    EXPECT_EQ(test::readAll(repaired->damaged), damaged);
}

TEST_F(RepairTest, AStoreThatIsBeingWrittenToIsLeftAlone)
{
    CacheStore store(folder_.path());
    const StoreLock lock = *StoreLock::tryTake(folder_.path());
    store.switchTo(lock, file_);
    EXPECT_THROW((void)repairStore(folder_.path(), kGoOn), UserError);
    EXPECT_EQ(store.current(), file_);
}

TEST_F(RepairTest, CancelledOrHopelessItChangesNothing)
{
    EXPECT_FALSE(repairFile(test::demoFile(), [](double) { return false; }));
    EXPECT_FALSE(repairFile(file_, [](double) { return false; }));
    std::string bytes = test::readAll(file_);
    std::fill(bytes.begin() + 100, bytes.end(), '\0');
    test::writeAll(file_, bytes);
    EXPECT_THROW((void)repairFile(file_, kGoOn), UserError);
    EXPECT_EQ(test::readAll(file_), bytes);
    EXPECT_THAT(test::namesIn(folder_.path()), testing::ElementsAre("cache-1.gpkg"));
}

} // namespace
} // namespace zhitu::cache
