// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/sqlite.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace zhitu::cache
