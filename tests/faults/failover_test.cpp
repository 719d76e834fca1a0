// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The primary is lost during a push and its standby takes over, with all it had or without its
/// tail. The client knows both from the start.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

class FaultyFailoverTest : public World {
protected:
    [[nodiscard]] std::string either() const
    {
        return "host=" + centre_.cluster().folder().string() + ',' + standby_->folder().string()
               + " user=operator1 dbname=centre target_session_attrs=read-write";
    }
    void waitForReplay()
    {
        const std::string lsn(centre_.admin().query("SELECT pg_current_wal_lsn()").text(0, 0));
        central::PgConnection behind(standby_->conninfo(), {});
        ASSERT_TRUE(eventually(30s, [&] {
            return behind.query("SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn", {lsn})
                .boolean(0, 0);
        }));
    }
    void takeOver()
    {
        standby_->promote();
        centreNow_ = "host=" + standby_->folder().string() + " dbname=centre";
    }
    /// The client that has run on, and one that starts afterwards, are in step with the new
    /// primary.
    void expectAllIsWell(ClientProcess& client)
    {
        EXPECT_TRUE(cameraArrives(4321, 60s)) << dice_.told() << client.output();
        EXPECT_TRUE(eventually(60s,
                               [&] {
                                   return atCentre("SELECT count(*) FROM zhitu.command WHERE "
                                                   "result ->> 'status' = 'applied'")
                                          == std::ssize(told_);
                               }))
            << dice_.told() << client.output();
        client.kill();
        ASSERT_TRUE(comesToRest(3, either()));
        ASSERT_TRUE(isSound());
    }

    std::unique_ptr<TemporaryCluster> standby_ = centre_.cluster().makeStandby();
};

TEST_F(FaultyFailoverTest, WithoutLossDuringAPush)
{
    ASSERT_TRUE(comesToRest(3, either()));
    ClientProcess client(syncWith(either()));
    ASSERT_TRUE(client.says("live", 30s)) << client.output();
    for (int k = 0; k < 4; ++k)
        enterReport();
    std::this_thread::sleep_for(dice_.upTo(2500ms));
    // From here on nobody is answered, so that all that was answered is on the standby.
    centre_.admin().execute("ALTER ROLE operator1 NOLOGIN");
    centre_.admin().query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'operator1'");
    std::this_thread::sleep_for(100ms);
    waitForReplay();
    centre_.cluster().crash();
    takeOver();
    central::PgConnection(standby_->conninfo(), {}).execute("ALTER ROLE operator1 LOGIN");
    expectAllIsWell(client);
}

TEST_F(FaultyFailoverTest, WithALostTailDuringAPush)
{
    ASSERT_TRUE(comesToRest(3, either()));
    enterReport();
    ASSERT_TRUE(comesToRest(3, either()));
    waitForReplay();
    ClientProcess client(syncWith(either()));
    ASSERT_TRUE(client.says("live", 30s)) << client.output();
    standby_->crash(); // it hears nothing of what follows
    change("UPDATE zhitu.camera SET status = 1 + (status % 3) WHERE id < 9; DELETE FROM "
           "zhitu.address WHERE id = 1");
    enterAccept(2);
    for (int k = 0; k < 3; ++k)
        enterReport();
    std::this_thread::sleep_for(dice_.between(0, 1) == 0 ? dice_.upTo(2500ms) : 4000ms);
    centre_.cluster().crash();
    standby_->start();
    takeOver();
    expectAllIsWell(client);
}

} // namespace
} // namespace zhitu::test
