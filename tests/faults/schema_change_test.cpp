// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The centre is migrated under a running client.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

class SchemaChangeTest : public World {
protected:
    void migrate(const std::string& sql)
    {
        centre_.admin().execute("SET transaction_timeout = 0; BEGIN; " + sql
                                + "; INSERT INTO zhitu.schema_migration(number, name, sha256) "
                                  "VALUES (999, 'later', ''); COMMIT");
    }
};

TEST_F(SchemaChangeTest, OneThatLeavesTheViewsAloneIsNotNoticed)
{
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    enterReport();
    migrate("ALTER TABLE zhitu.camera ADD COLUMN colour text NOT NULL DEFAULT 'grey'");
    change("UPDATE zhitu.camera SET colour = 'white', range_m = 4321 WHERE id = 3");
    EXPECT_TRUE(eventually(10s, [&] {
        return inCache("SELECT count(*) FROM camera WHERE range_m = 4321") == 1;
    })) << client.output();
    EXPECT_EQ(client.output().find("needs-user"), std::string::npos) << client.output();
    client.kill();
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
    freshStore();
    ASSERT_TRUE(comesToRest());
    EXPECT_TRUE(equalsCentre());
}

TEST_F(SchemaChangeTest, OneThatNeedsANewerProgramIsSaidAndWhatIsEnteredIsKept)
{
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    migrate("CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int LANGUAGE sql IMMUTABLE "
            "AS $$ SELECT 999 $$; "
            "ALTER VIEW zhitu.wire_camera RENAME COLUMN status TO condition");
    change("UPDATE zhitu.camera SET range_m = 4321 WHERE id = 3");
    EXPECT_TRUE(client.says("needs a newer program", 15s)) << client.output();
    const std::int64_t commands = atCentre("SELECT count(*) FROM zhitu.command");
    enterReport();
    EXPECT_TRUE(nothingToldIsLost());
    EXPECT_EQ(inCache("SELECT count(*) FROM camera"), 20); // and can be worked with
    std::this_thread::sleep_for(5s);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.command"), commands)
        << "an old program must not send what it may not know";
    client.kill();
    ClientProcess once(sync({"--once"}));
    EXPECT_EQ(once.wait(30s), 1);
    EXPECT_NE(once.output().find("needs a newer program"), std::string::npos) << once.output();
    EXPECT_TRUE(nothingToldIsLost());
    // The newer program: here the centre goes back to what this one knows.
    centre_.admin().execute(
        "ALTER VIEW zhitu.wire_camera RENAME COLUMN condition TO status; CREATE OR REPLACE "
        "FUNCTION "
        "zhitu.oldest_client() RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT 11 $$");
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
}

} // namespace
} // namespace zhitu::test
