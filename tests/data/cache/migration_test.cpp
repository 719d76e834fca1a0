// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/migration.h"

#include <gtest/gtest.h>

#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

const VersionSlot kSlot{
    [](Connection& c) { return c.queryInt("PRAGMA user_version"); },
    [](Connection& c, std::int64_t v) { c.execute("PRAGMA user_version = " + std::to_string(v)); }};

const std::vector<Migration> kSteps{
    {1, [](Connection& c) { c.execute("CREATE TABLE a (x); INSERT INTO a VALUES (7)"); }},
    {2, [](Connection& c) { c.execute("ALTER TABLE a ADD COLUMN y DEFAULT 5"); }},
    {3, [](Connection& c) { c.execute("UPDATE a SET y = x + y; DROP TABLE missing"); }},
};

std::span<const Migration> first(std::size_t count)
{
    return std::span(kSteps).first(count);
}

class MigrationTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    Connection connection_{(folder_ / "m.db").string(), Access::Create};
};

TEST_F(MigrationTest, GoesFromEveryEarlierVersionToTheLast)
{
    migrate(connection_, kSlot, first(1));
    EXPECT_EQ(connection_.queryInt("PRAGMA user_version"), 1);
    migrate(connection_, kSlot, first(2));
    EXPECT_EQ(connection_.queryInt("PRAGMA user_version"), 2);
    EXPECT_EQ(connection_.queryInt("SELECT x + y FROM a"), 12);
    migrate(connection_, kSlot, first(2)); // nothing left to do
    EXPECT_EQ(connection_.queryInt("SELECT count(*) FROM a"), 1);
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheVersionBeforeItWhole)
{
    EXPECT_THROW(migrate(connection_, kSlot, first(3)), SqliteError);
    EXPECT_EQ(connection_.queryInt("PRAGMA user_version"), 2);
    EXPECT_EQ(connection_.queryInt("SELECT y FROM a"), 5);
}

TEST_F(MigrationTest, LeavesALaterVersionAlone)
{
    connection_.execute("PRAGMA user_version = 9");
    migrate(connection_, kSlot, first(2));
    EXPECT_EQ(connection_.queryInt("PRAGMA user_version"), 9);
    EXPECT_EQ(connection_.queryInt("SELECT count(*) FROM sqlite_schema"), 0);
}

} // namespace
} // namespace zhitu::cache
