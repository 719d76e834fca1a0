// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/sqlite.h"

#include <gtest/gtest.h>

#include "data/cache/sqlite_error.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

TEST(SqliteTest, AnEmptyBlobIsNotNull)
{
    Connection connection(":memory:", Access::Create);
    Statement echo = connection.prepare("SELECT ?");
    echo.bindBlob(1, {});
    ASSERT_TRUE(echo.step());
    EXPECT_EQ(echo.type(0), SQLITE_BLOB);
}

/// SQLite says “too big”, not “malformed”, where a turned byte gives a value more than the limit.
TEST(SqliteTest, AValueWithAnImpossibleLengthIsDamage)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "long.db";
    {
        Connection connection(file.string(), Access::Create);
        connection.execute("CREATE TABLE t (a, b, c, d, e, f)");
        connection.execute("INSERT INTO t (rowid, a, b, c, d, e, f)"
                           " VALUES (-1, 'needle-a', 'b', 'c', 'd', 'e', 'f')");
    }
    // A cell: length of the payload (1 byte), rowid -1 (9), length of the header (1), a type for
    // each value (1). The same bytes as a payload of 4 GiB, rowid 2^28, and a first value of 2 GiB.
    std::string bytes = test::readAll(file);
    const std::size_t header = bytes.find("needle-a") - 7;
    const std::string huge = "\x8f\xff\xff\xff\x7f";
    bytes.replace(header - 10, 10, huge + std::string("\x81\x80\x80\x80\0", 5));
    bytes.replace(header + 1, 5, huge);
    test::writeAll(file, bytes);
    Connection connection(file.string(), Access::ReadOnly);
    Statement rows = connection.prepare("SELECT a FROM t");
    try {
        rows.step();
        ADD_FAILURE() << "was read";
    } catch (const SqliteError& error) {
        EXPECT_EQ(error.primaryCode(), SQLITE_TOOBIG) << error.what();
        EXPECT_TRUE(error.isDamage()) << error.what();
    }
}

} // namespace
} // namespace zhitu::cache
