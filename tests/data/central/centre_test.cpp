// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "data/central/demo_load.h"
#include "data/central/migrations.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::central {
namespace {

using test::TemporaryCentre;

std::int64_t number(PgConnection& connection, const std::string& sql)
{
    return connection.query(sql).integer(0, 0);
}

TEST(Centre, IsMigratedOnceAndKnowsItsNumber)
{
    TemporaryCentre centre;
    PgConnection connection = centre.admin();
    EXPECT_EQ(schemaOf(connection), newestSchema());
    EXPECT_EQ(migrateCentre(connection, [](const std::string&) {}), 0);
    connection.execute("UPDATE zhitu.schema_migration SET sha256 = '\\x00' WHERE number = 2");
    EXPECT_THROW(migrateCentre(connection, [](const std::string&) {}), UserError);
    connection.execute("INSERT INTO zhitu.schema_migration VALUES (999, 'later', '\\x00')");
    EXPECT_THROW(migrateCentre(connection, [](const std::string&) {}), UserError);
}

TEST(Centre, TakesTheDemoDistrict)
{
    TemporaryCentre centre;
    PgConnection connection = centre.admin();
    ASSERT_TRUE(loadDemo(connection, test::demoFile(), [](double) { return true; }));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.grid"), 3633);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.camera"), 45036);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.\"case\""), 200000);
    EXPECT_GT(number(connection, "SELECT count(*) FROM zhitu.case_event"), 1000000);
    // Once more: nothing is there twice.
    ASSERT_TRUE(loadDemo(connection, test::demoFile(), [](double) { return true; }));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.\"case\""), 200000);
}

} // namespace
} // namespace zhitu::central
