// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/batch_insert.h"

#include <gmock/gmock.h>

#include <array>

#include "data/cache/sqlite_error.h"
#include "tests/support/files.h"

namespace zhitu::sync {
namespace {

using testing::HasSubstr;

class BatchInsertTest : public testing::Test {
protected:
    void addDepartment(std::int64_t id, std::string_view code)
    {
        batch_.add(id);
        batch_.add(code);
        batch_.add(std::string_view("综治中心"));
        batch_.add(std::string_view(""));
        batch_.endRow(id);
    }
    std::int64_t count(const std::string& table)
    {
        return connection_->queryInt("SELECT count(*) FROM " + cache::quotedName(table));
    }

    test::TemporaryFolder folder_;
    std::unique_ptr<cache::Connection> connection_ = cache::createCache(folder_ / "c.gpkg");
    RowBatch batch_;
};

TEST_F(BatchInsertTest, EveryKindOfValueArrivesAsItIs)
{
    BatchInsert insert(*connection_);
    const std::array blob{std::byte{0}, std::byte{0xff}, std::byte{7}};
    batch_.add(std::int64_t{-9'000'000'000'000'000'000});
    batch_.addBlob(blob);
    for (const char* text : {"5001170100132000001", "甲镇\U0001F4F7"})
        batch_.add(std::string_view(text));
    batch_.add(std::int64_t{3});
    batch_.add(std::int64_t{1});
    batch_.add(std::string_view(""));
    batch_.add(359.25);
    batch_.add(0.0);
    batch_.add(1e-300);
    batch_.add(std::string_view("500117001001001"));
    batch_.add(std::string_view("rtsp://gateway.example/1"));
    batch_.endRow(-9'000'000'000'000'000'000);
    insert.insert(cache::table("camera"), batch_);
    cache::Statement row = connection_->prepare(
        "SELECT id, geom, device_id, name, owner, azimuth_deg, range_m FROM camera");
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.integer(0), -9'000'000'000'000'000'000);
    EXPECT_THAT(row.blob(1), testing::ElementsAreArray(blob));
    EXPECT_EQ(row.text(2), "5001170100132000001");
    EXPECT_EQ(row.text(3), "甲镇\U0001F4F7");
    EXPECT_EQ(row.text(4), "");
    EXPECT_FALSE(row.isNull(4));
    EXPECT_EQ(row.real(5), 359.25);
    EXPECT_EQ(row.real(6), 1e-300);
    EXPECT_FALSE(row.step());
}

TEST_F(BatchInsertTest, BatchesFollowEachOtherIntoSeveralTables)
{
    BatchInsert insert(*connection_);
    insert.insert(cache::table("department"), batch_); // empty
    for (int i = 1; i <= 3000; ++i)
        addDepartment(i, "D" + std::to_string(i));
    insert.insert(cache::table("department"), batch_);
    RowBatch category;
    category.add(std::int64_t{1});
    for (const char* text : {"C1", "类别", "Category"})
        category.add(std::string_view(text));
    category.endRow(1);
    insert.insert(cache::table("service_category"), category);
    batch_.clear();
    addDepartment(3001, "D3001");
    insert.insert(cache::table("department"), batch_);
    EXPECT_EQ(count("department"), 3001);
    EXPECT_EQ(count("service_category"), 1);
    EXPECT_EQ(connection_->queryText("SELECT code FROM department WHERE id = 2017"), "D2017");
}

TEST_F(BatchInsertTest, ABatchWithAnImpossibleRowLeavesNothingOfItself)
{
    BatchInsert insert(*connection_);
    addDepartment(7, "D7");
    insert.insert(cache::table("department"), batch_);
    batch_.clear();
    addDepartment(8, "D8");
    addDepartment(7, "again");
    EXPECT_THROW(insert.insert(cache::table("department"), batch_), cache::SqliteError);
    EXPECT_EQ(count("department"), 1);
    RowBatch empty;
    empty.add(std::int64_t{8});
    empty.add(std::string_view("D8"));
    empty.addNull();
    empty.add(std::string_view(""));
    empty.endRow(8);
    try {
        insert.insert(cache::table("department"), empty);
        FAIL();
    } catch (const cache::SqliteError& error) {
        EXPECT_THAT(error.what(), HasSubstr("department.name"));
    }
    batch_.clear();
    addDepartment(9, "D9"); // and it goes on
    insert.insert(cache::table("department"), batch_);
    EXPECT_EQ(count("department"), 2);
}

TEST_F(BatchInsertTest, LeavesNothingBehindOnTheConnection)
{
    {
        BatchInsert insert(*connection_);
        addDepartment(7, "D7");
        insert.insert(cache::table("department"), batch_);
    }
    EXPECT_THROW((void)connection_->queryInt("SELECT count(*) FROM zhitu_batch"),
                 cache::SqliteError);
    BatchInsert again(*connection_);
    EXPECT_EQ(connection_->queryInt("SELECT count(*) FROM zhitu_batch"), 0);
}

} // namespace
} // namespace zhitu::sync
