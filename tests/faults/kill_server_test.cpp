// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The server is killed as by a power cut, and started again, while the client fetches, pulls and
/// pushes. The client is not restarted: it has to get over it alone.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

class KillServerTest : public World {
protected:
    /// A transaction that was answered must survive: this server flushes, unlike the others.
    KillServerTest() { centre_.admin().execute("ALTER SYSTEM SET fsync = on"), reload(); }

    void reload() { centre_.admin().execute("SELECT pg_reload_conf()"); }
    void powerCut(std::chrono::milliseconds dark)
    {
        centre_.cluster().crash();
        std::this_thread::sleep_for(dark);
        centre_.cluster().start();
    }
};

TEST_F(KillServerTest, WhileItIsFetchedFrom)
{
    addCameras(30'000);
    for (int i = 0; i < rounds(3); ++i) {
        freshStore();
        ClientProcess client(sync());
        std::this_thread::sleep_for(dice_.upTo(1200ms));
        powerCut(dice_.upTo(300ms));
        ASSERT_TRUE(client.says("live", 60s)) << dice_.told() << client.output();
        client.kill();
        ASSERT_TRUE(comesToRest()) << "round " << i;
        ASSERT_TRUE(isSound()) << "round " << i;
    }
}

TEST_F(KillServerTest, WhileItIsPulledFromAndPushedTo)
{
    addCameras(3'000);
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    for (int i = 0; i < rounds(6); ++i) {
        for (int k = 0; k < 3; ++k)
            enterReport();
        change("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        std::this_thread::sleep_for(dice_.upTo(400ms));
        powerCut(dice_.upTo(300ms));
        const std::string marked = std::to_string(7'000 + i);
        change("UPDATE zhitu.camera SET range_m = " + marked + " WHERE id = 3");
        EXPECT_TRUE(eventually(
            40s,
            [&] {
                return inCache("SELECT count(*) FROM camera WHERE range_m = " + marked) == 1
                       && atCentre("SELECT count(*) FROM zhitu.command") == std::ssize(told_);
            }))
            << dice_.told() << client.output();
    }
    client.kill();
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
}

} // namespace
} // namespace zhitu::test
