// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/snapshot.h"

#include <gmock/gmock.h>

#include "data/cache/info.h"
#include "data/cache/schema.h"
#include "data/cache/writer.h"
#include "data/user_error.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

using test::run;
using testing::HasSubstr;
using testing::Not;

const Progress kGoOn = [](double) { return true; };

class SnapshotTest : public testing::Test {
protected:
    SnapshotTest() { makeSmallCache(file_); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "cache-1.gpkg";
    std::filesystem::path snapshot_ = folder_ / "snapshot.gpkg";
};

/// GDAL's own driver opens every layer, finds its features through the R-tree, and says nothing.
TEST_F(SnapshotTest, OpensWithOgrinfo)
{
    ASSERT_TRUE(writeSnapshot(test::demoFile(), snapshot_, kGoOn));
    const CacheInfo info = readInfo(snapshot_);
    for (const auto& [name, rows] : info.rows) {
        const auto said = run("ogrinfo", {"-ro", "-so", snapshot_.string(), name});
        EXPECT_EQ(said.exitCode, 0) << name << said.errors;
        EXPECT_THAT(said.errors, Not(HasSubstr("Warning"))) << name;
        EXPECT_THAT(said.errors, Not(HasSubstr("ERROR"))) << name;
        EXPECT_THAT(said.output, HasSubstr("Feature Count: " + std::to_string(rows))) << name;
    }
    const auto found = run("ogrinfo", {"-ro", "-so", snapshot_.string(), "grid", "-spat", "106.2",
                                       "29.9", "106.3", "30.0"});
    EXPECT_THAT(found.output, Not(HasSubstr("Feature Count: 0\n")));
    EXPECT_THAT(found.output, HasSubstr("China Geodetic Coordinate System 2000"));
}

/// QGIS, where it is installed, loads every layer. Its Python is asked for without one.
TEST_F(SnapshotTest, OpensWithQgisWhereInstalled)
{
    if (run("python3", {"-c", "import qgis.core"}).exitCode != 0)
        GTEST_SKIP() << "QGIS is not installed";
    ASSERT_TRUE(writeSnapshot(file_, snapshot_, kGoOn));
    std::string script = "import sys\nfrom qgis.core import *\napp = QgsApplication([], False)\n"
                         "app.initQgis()\n";
    for (const Table& table : tables())
        script += "layer = QgsVectorLayer('" + snapshot_.string()
                  + "|layername=" + std::string(table.name) + "', 'x', 'ogr')\n" + "sys.exit('"
                  + std::string(table.name) + "') if not layer.isValid() else 0\n";
    const auto said = run("python3", {"-c", script});
    EXPECT_EQ(said.exitCode, 0) << said.errors;
}

TEST_F(SnapshotTest, HoldsWhatTheWriterHasCommittedAndNeedsNoWal)
{
    const StoreLock lock = *StoreLock::tryTake(folder_.path());
    CacheWriter writer(lock, file_);
    CacheWriter::Batch batch(writer);
    batch.put(sampleCamera(9001));
    batch.commit();
    ASSERT_TRUE(writeSnapshot(file_, snapshot_, kGoOn));
    Connection connection(snapshot_.string(), Access::ReadOnly);
    EXPECT_EQ(connection.queryInt("SELECT count(*) FROM camera"), 2001);
    EXPECT_EQ(connection.queryText("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(connection.queryInt("PRAGMA application_id"), kGpkgApplicationId);
}

TEST_F(SnapshotTest, CancelledOrInTheWayItLeavesNothing)
{
    EXPECT_FALSE(writeSnapshot(test::demoFile(), snapshot_, [](double) { return false; }));
    EXPECT_THAT(test::namesIn(folder_.path()), testing::ElementsAre("cache-1.gpkg"));
    test::writeAll(snapshot_, "mine");
    EXPECT_THROW((void)writeSnapshot(file_, snapshot_, kGoOn), UserError);
    EXPECT_EQ(test::readAll(snapshot_), "mine");
}

} // namespace
} // namespace zhitu::cache
