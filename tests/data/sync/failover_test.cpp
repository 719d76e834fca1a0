// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A primary and its hot standby: lagging, promoted, and promoted with a lost tail.
#include <gmock/gmock.h>

#include <thread>

#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using test::Follower;
using test::TemporaryCentre;
using test::TemporaryCluster;

class FailoverTest : public testing::Test {
protected:
    FailoverTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
    }

    void change(const std::string& conninfo, const std::string& sql)
    {
        central::PgConnection connection(conninfo, {});
        connection.execute("SET ROLE zhitu_loader");
        connection.execute(sql);
    }
    void changePrimary(const std::string& sql) { change(centre_.cluster().conninfo(), sql); }

    /// Until the standby has replayed what the primary has written.
    void waitForReplay(TemporaryCluster& standby)
    {
        central::PgConnection primary = centre_.admin();
        central::PgConnection behind(standby.conninfo(), {});
        const std::string lsn(primary.query("SELECT pg_current_wal_lsn()").text(0, 0));
        for (int i = 0; i < 400; ++i) {
            if (behind.query("SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn", {lsn}).boolean(0, 0))
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        throw std::runtime_error("the standby does not follow");
    }

    /// The primary is gone; a standby that had stopped before takes its place, and gives the
    /// numbers of the transactions that it never heard of to others.
    void takeOver(TemporaryCluster& standby)
    {
        centre_.cluster().crash();
        standby.start();
        standby.promote();
        for (int i = 0; i < 50; ++i)
            change(standby.conninfo(), "UPDATE zhitu.camera SET status = 3 WHERE id = 20");
    }

    /// How many rows a client of this user fetches.
    static std::int64_t rowsFor(central::PgConnection& connection)
    {
        std::int64_t rows = 0;
        for (const int number : probe(connection, 0).tables)
            rows += connection
                        .query("SELECT count(*) FROM (" + wireSelect(*replicaByNumber(number))
                               + ") AS wire")
                        .integer(0, 0);
        return rows;
    }

    TemporaryCentre centre_;
};

TEST_F(FailoverTest, AStandbyIsReadFromAndALaggingOneIsOnlyLate)
{
    const auto standby = centre_.cluster().makeStandby();
    waitForReplay(*standby);
    Follower follower(centre_, "operator1");
    follower.connectTo(standby->conninfo("operator1"));
    follower.catchUp();
    follower.expectEqual();
    changePrimary("UPDATE zhitu.camera SET status = 2 WHERE id < 5");
    waitForReplay(*standby);
    EXPECT_EQ(follower.catchUp(), 4);
    // He has seen more on the primary than the standby will know for a while.
    central::PgConnection(standby->conninfo(), {}).execute("SELECT pg_wal_replay_pause()");
    changePrimary("UPDATE zhitu.camera SET status = 3 WHERE id < 8");
    follower.connectTo(centre_.cluster().conninfo("operator1"));
    EXPECT_GE(follower.catchUp(), 7);
    follower.connectTo(standby->conninfo("operator1"));
    const Pulled late = follower.puller().pull(follower.connection());
    EXPECT_NE(late.kind, Pulled::Kind::Repaired);
    EXPECT_EQ(follower.count("SELECT count(*) FROM camera WHERE status = 3"),
              7); // nothing went back
    central::PgConnection(standby->conninfo(), {}).execute("SELECT pg_wal_replay_resume()");
    changePrimary("UPDATE zhitu.camera SET status = 1 WHERE id = 9");
    waitForReplay(*standby);
    follower.catchUp();
    follower.expectEqual();
}

TEST_F(FailoverTest, APromotionWithoutLossRepairsNothing)
{
    const auto standby = centre_.cluster().makeStandby();
    Follower follower(centre_, "operator1");
    follower.catchUp();
    changePrimary("UPDATE zhitu.camera SET status = 2 WHERE id < 5");
    follower.catchUp();
    waitForReplay(*standby);
    centre_.cluster().crash();
    standby->promote();
    follower.connectTo(standby->conninfo("operator1"));
    EXPECT_NE(follower.puller().pull(follower.connection()).kind, Pulled::Kind::Repaired);
    change(standby->conninfo(), "UPDATE zhitu.camera SET status = 3 WHERE id < 3");
    follower.catchUp();
    EXPECT_NE(follower.last.kind, Pulled::Kind::Repaired);
    follower.expectEqual();
}

TEST_F(FailoverTest, ALostTailIsNoticedAndRepairedAndNoCommandIsLost)
{
    const auto standby = centre_.cluster().makeStandby();
    waitForReplay(*standby);
    Follower follower(centre_, "operator1");
    follower.catchUp();
    Outbox outbox(follower.store().outboxFile());
    CaseOverlay overlay(outbox, &follower.sealer(), {"岗位"});
    Puller puller(follower.writer(), &follower.sealer(), &overlay);

    standby->crash(); // from here on it hears nothing
    changePrimary(
        "UPDATE zhitu.camera SET status = 2 WHERE id < 5; DELETE FROM zhitu.address WHERE id = 1");
    domain::CaseAct accept;
    accept.caseId = 1;
    accept.action = domain::CaseAction::Accept;
    outbox.append({makeUuid7(), kActOnCase, toJson(accept), 1, 1'800'000'000});
    EXPECT_EQ(pushAll(follower.connection(), outbox).applied, 1);
    puller.pull(follower.connection());
    finishBrought(follower.connection(), outbox, puller.meta().watermark);
    EXPECT_EQ(follower.count("SELECT count(*) FROM camera WHERE status = 2"), 4);

    centre_.cluster().crash();
    standby->start();
    standby->promote();
    change(standby->conninfo(), "UPDATE zhitu.camera SET status = 3 WHERE id = 20");
    follower.connectTo(standby->conninfo("operator1"));
    puller.forgetServer();
    const Pulled repaired = puller.pull(follower.connection());
    EXPECT_EQ(repaired.kind, Pulled::Kind::Repaired);
    EXPECT_EQ(follower.count("SELECT count(*) FROM camera WHERE status = 2"), 0);
    // What the old primary had applied is sent again, and applied once.
    outbox.sendAgain();
    EXPECT_EQ(pushAll(follower.connection(), outbox).applied, 1);
    outbox.sendAgain();
    EXPECT_EQ(pushAll(follower.connection(), outbox).applied, 1); // answered as before
    for (int i = 0; i < 5; ++i)
        puller.pull(follower.connection());
    finishBrought(follower.connection(), outbox, puller.meta().watermark);
    EXPECT_EQ(follower.connection()
                  .query("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1")
                  .integer(0, 0),
              2);
    follower.expectEqual();
}

TEST_F(FailoverTest, OneThatNumbersBelowUsIsReadFromThere)
{
    const auto standby = centre_.cluster().makeStandby();
    Follower follower(centre_, "operator1");
    follower.catchUp();
    changePrimary("UPDATE zhitu.camera SET status = 2 WHERE id < 5");
    waitForReplay(*standby);
    standby->crash();
    {
        central::PgConnection primary = centre_.admin(); // such numbers are in no log
        for (int i = 0; i < 50; ++i)
            primary.execute("SELECT pg_current_xact_id()");
    }
    follower.catchUp();
    const Xid watermark = follower.puller().meta().watermark;

    centre_.cluster().crash();
    standby->start();
    standby->promote();
    follower.connectTo(standby->conninfo("operator1"));
    EXPECT_NE(follower.puller().pull(follower.connection()).kind, Pulled::Kind::Repaired);
    change(standby->conninfo(), "UPDATE zhitu.camera SET status = 3 WHERE id < 3");
    ASSERT_LT(probe(follower.connection(), 0).upto, watermark);
    EXPECT_EQ(follower.catchUp(), 2);
    follower.expectEqual();
    follower.disconnect();
    change(standby->conninfo(), "UPDATE zhitu.camera SET status = 1 WHERE id < 2");
    EXPECT_GE(follower.catchUp(), 1);
    follower.expectEqual();
}

/// What was fetched from the one that is gone, and had not yet come into its log's turn.
TEST_F(FailoverTest, APartThatAnotherServerBeganIsCompared)
{
    const auto standby = centre_.cluster().makeStandby();
    waitForReplay(*standby);
    standby->crash(); // from here on it hears nothing
    central::PgConnection writing = centre_.admin();
    writing.execute("BEGIN; SELECT pg_current_xact_id()");
    changePrimary("UPDATE zhitu.camera SET status = 2 WHERE id < 5");
    Follower follower(centre_, "operator1");
    {
        auto lock = cache::StoreLock::tryTake(follower.store().folder());
        cache::CacheStore store(follower.store().folder());
        const std::int64_t all = rowsFor(follower.connection());
        ASSERT_FALSE(
            bootstrap(follower.connection(), store, *lock, &follower.sealer(),
                      [&](const BootstrapProgress& progress) { return progress.rows < all; }));
    }
    takeOver(*standby);
    follower.connectTo(standby->conninfo("operator1"));
    follower.begin();
    EXPECT_EQ(follower.count("SELECT count(*) FROM camera WHERE status = 2"), 4); // gone on with
    EXPECT_EQ(follower.puller().pull(follower.connection()).kind, Pulled::Kind::Repaired);
    follower.catchUp();
    follower.expectEqual();
}

/// The new primary gives the number of the transaction that had applied a command to another.
TEST_F(FailoverTest, ACommandIsDoneWithOnlyWhereTheServerKnowsIt)
{
    const auto standby = centre_.cluster().makeStandby();
    waitForReplay(*standby);
    Follower follower(centre_, "operator1");
    follower.connectTo(standby->conninfo("operator1"));
    follower.catchUp(); // nothing that is lost is ever read
    Outbox outbox(follower.store().outboxFile());
    standby->crash();
    domain::CaseAct accept;
    accept.caseId = 1;
    accept.action = domain::CaseAction::Accept;
    outbox.append({makeUuid7(), kActOnCase, toJson(accept), 1, 1'800'000'000});
    {
        central::PgConnection primary = centre_.as("operator1");
        EXPECT_EQ(pushAll(primary, outbox).applied, 1);
    }
    takeOver(*standby);
    follower.connectTo(standby->conninfo("operator1"));
    follower.catchUp();
    EXPECT_EQ(outbox.appliedBelow(follower.puller().meta().watermark).size(), 1U);
    EXPECT_EQ(finishBrought(follower.connection(), outbox, follower.puller().meta().watermark), 1);
    EXPECT_EQ(outbox.counts().waiting, 1);
    EXPECT_EQ(pushAll(follower.connection(), outbox).applied, 1);
    follower.catchUp();
    EXPECT_EQ(finishBrought(follower.connection(), outbox, follower.puller().meta().watermark), 1);
    EXPECT_EQ(outbox.counts().waiting, 0);
    EXPECT_EQ(outbox.counts().applied, 0);
    EXPECT_EQ(follower.count("SELECT state FROM \"case\" WHERE id = 1"), 2);
}

} // namespace
} // namespace zhitu::sync
