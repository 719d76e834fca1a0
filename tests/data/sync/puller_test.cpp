// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <fstream>

#include "data/sync/bootstrap_part.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using test::Follower;
using test::TemporaryCentre;

class PullerTest : public testing::Test {
protected:
    PullerTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("district", "operator", {"500117"});
        centre_.addUser("town", "operator", {"500117001"});
        centre_.addUser("analyst", "analyst", {"500117"});
    }

    void loader(const std::string& sql)
    {
        central::PgConnection connection = centre_.admin();
        connection.execute("SET ROLE zhitu_loader");
        connection.execute(sql);
    }

    TemporaryCentre centre_;
};

TEST_F(PullerTest, BootstrapFetchesTheScopeAndNothingElse)
{
    Follower district(centre_, "district");
    Follower town(centre_, "town");
    Follower analyst(centre_, "analyst");
    for (Follower* follower : {&district, &town, &analyst}) {
        follower->catchUp();
        follower->expectEqual();
    }
    EXPECT_EQ(district.count("SELECT count(*) FROM camera"), 20);
    EXPECT_EQ(town.count("SELECT count(*) FROM camera"), 10);
    EXPECT_EQ(town.count("SELECT count(*) FROM division"),
              5); // the district, both towns, two villages
    EXPECT_EQ(district.count("SELECT count(*) FROM case_personal"), 12);
    EXPECT_EQ(analyst.count("SELECT count(*) FROM case_personal"), 0);
    EXPECT_EQ(analyst.count("SELECT count(*) FROM case_event"), 12);
}

TEST_F(PullerTest, WhereNothingHasHappenedTheNewestRowOfAnybodyTells)
{
    centre_.admin().execute("DELETE FROM zhitu.change_log WHERE area_code NOT LIKE '500117002%'");
    Follower town(centre_, "town");
    town.catchUp();
    ASSERT_EQ(town.puller().meta().tokens.size(), 1U);
    town.disconnect();
    EXPECT_EQ(town.puller().pull(town.connection()).kind, Pulled::Kind::Nothing);
    centre_.admin().execute("DELETE FROM zhitu.change_log");
    town.disconnect();
    EXPECT_EQ(town.puller().pull(town.connection()).kind, Pulled::Kind::Repaired);
}

TEST_F(PullerTest, ExpectsAboutAsManyRowsAsTheAreaHas)
{
    centre_.admin().execute("ANALYZE");
    centre_.addUser("everywhere", "operator", {""});
    for (const char* user : {"district", "town", "everywhere"}) {
        Follower follower(centre_, user);
        follower.catchUp();
        EXPECT_GT(follower.fetchedRows, 0);
        EXPECT_NEAR(static_cast<double>(follower.expectedRows),
                    static_cast<double>(follower.fetchedRows),
                    static_cast<double>(follower.fetchedRows) / 5)
            << user;
    }
}

TEST_F(PullerTest, AHalfFetchedGenerationThatContradictsItselfIsBegunAnew)
{
    // More than a connection and a delivery hold: the table is under way when it is noticed.
    loader(
        "INSERT INTO zhitu.camera(device_id, name, tier, status, owner, geom, azimuth_deg, "
        "field_of_view_deg, range_m, grid_code) SELECT '5001170100131' || lpad(n::text, 7, '0'), "
        "name, tier, status, owner, geom, azimuth_deg, field_of_view_deg, range_m, grid_code "
        "FROM zhitu.camera, generate_series(1, 60000) n WHERE id = 1");
    const test::TemporaryFolder folder;
    cache::CacheStore store(folder / "store");
    const auto lock = cache::StoreLock::tryTake(store.folder());
    const test::PlainSealer sealer;
    const auto fetch = [&](bool stop) {
        central::PgConnection connection = centre_.as("district");
        return sync::bootstrap(
            connection, store, *lock, &sealer, [&](const sync::BootstrapProgress& progress) {
                return !stop || progress.rows < 60'000 || !progress.table.empty();
            });
    };
    EXPECT_FALSE(fetch(true)); // the cameras are whole, and nothing is published
    cache::Connection((store.folder() / "bootstrap.part").string(), cache::Access::ReadWrite)
        .execute("UPDATE zhitu_bootstrap SET whole = 0, last_id = 0 WHERE table_name = 'camera'");
    try {
        (void)fetch(false);
        FAIL();
    } catch (const central::PgError& error) { // whoever follows connects again and goes on
        EXPECT_TRUE(error.mayPass());
    }
    const auto file = fetch(false);
    ASSERT_TRUE(file);
    EXPECT_EQ(cache::Connection(file->string(), cache::Access::ReadOnly)
                  .queryInt("SELECT count(*) FROM camera"),
              60'020);
}

TEST_F(PullerTest, AGenerationThatWasNeverUsedIsTakenUp)
{
    const test::TemporaryFolder folder;
    cache::CacheStore store(folder / "store");
    const auto lock = cache::StoreLock::tryTake(store.folder());
    const test::PlainSealer sealer;
    int told = 0;
    const auto fetch = [&](const char* user) {
        central::PgConnection connection = centre_.as(user);
        told = 0;
        return *sync::bootstrap(connection, store, *lock, &sealer,
                                [&](const sync::BootstrapProgress&) { return ++told > 0; });
    };
    const auto firstPull = [&](const std::filesystem::path& file) {
        central::PgConnection connection = centre_.as("district");
        cache::CacheWriter writer(*lock, file);
        return Puller(writer, &sealer, nullptr).pull(connection);
    };
    const auto file = fetch("district");
    loader("UPDATE zhitu.camera SET status = 2 WHERE id = 3");
    EXPECT_EQ(fetch("district"), file);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(firstPull(file).kind, Pulled::Kind::Applied);
    EXPECT_EQ(fetch("district"), file);
    // Another run of the server may be another server.
    centre_.cluster().crash();
    centre_.cluster().start();
    EXPECT_EQ(fetch("district"), file);
    EXPECT_EQ(firstPull(file).kind, Pulled::Kind::Repaired);
    // Another's, or one of another area, goes.
    (void)fetch("town");
    EXPECT_GT(told, 0);
    centre_.addUser("town", "operator", {"500117001", "500117002"});
    (void)fetch("town");
    EXPECT_GT(told, 0);
    const auto next = fetch("district");
    EXPECT_GT(told, 0);
    EXPECT_THAT(test::namesIn(store.folder()),
                testing::ElementsAre(next.filename().string(), "lock"));
    // One that is in use, or was, is left alone, also where the pointer is no help.
    store.switchTo(*lock, next);
    forgetFetch(*std::make_unique<cache::Connection>(next.string(), cache::Access::ReadWrite));
    EXPECT_NE(fetch("district"), next);
    EXPECT_GT(told, 0);
    store.remove(*lock, *store.notYetUsed());
    std::ofstream(store.folder() / "current") << "what is this";
    EXPECT_NE(fetch("district"), next);
    EXPECT_GT(told, 0);
    EXPECT_TRUE(std::filesystem::exists(next));
    // What cannot be read is no reason to stop.
    std::filesystem::resize_file(*store.notYetUsed(), 50);
    (void)fetch("district");
    EXPECT_GT(told, 0);
}

TEST_F(PullerTest, ChangesArriveAndNothingNewCostsNothing)
{
    Follower town(centre_, "town");
    town.catchUp();
    centre_.admin().execute("ALTER ROLE town SET log_statement = 'all'");
    town.disconnect();
    (void)town.catchUp();
    const auto asked = [this] {
        const std::string log = test::readAll(centre_.cluster().folder() / "log");
        std::size_t times = 0;
        for (const char* kind : {"LOG:  statement:", "LOG:  execute"})
            for (auto at = log.find(kind); at != std::string::npos; at = log.find(kind, at + 1))
                ++times;
        return times;
    };
    const std::size_t before = asked();
    EXPECT_GT(before, 0U);
    EXPECT_EQ(town.puller().pull(town.connection()).kind, Pulled::Kind::Nothing);
    EXPECT_EQ(asked(), before + 1) << "one short question";
    loader("UPDATE zhitu.camera SET status = 2 WHERE grid_code = '500117001001001'");
    EXPECT_EQ(town.catchUp(), 5);
    town.expectEqual();
    loader("DELETE FROM zhitu.address WHERE grid_code = '500117001002001'");
    EXPECT_EQ(town.catchUp(), 1);
    loader("UPDATE zhitu.camera SET status = 3 WHERE grid_code LIKE '500117002%'"); // not his
    EXPECT_EQ(town.catchUp(), 0);
    town.expectEqual();
}

TEST_F(PullerTest, ARowThatMovesLeavesOneClientAndReachesTheOther)
{
    Follower district(centre_, "district");
    Follower town(centre_, "town");
    district.catchUp();
    town.catchUp();
    loader("UPDATE zhitu.\"case\" SET grid_code = '500117002001001' WHERE grid_code = "
           "'500117001001001'");
    loader("UPDATE zhitu.camera SET grid_code = '500117001001001' WHERE grid_code = "
           "'500117002002001'");
    district.catchUp();
    town.catchUp();
    district.expectEqual();
    town.expectEqual();
    EXPECT_EQ(town.count("SELECT count(*) FROM \"case\""), 3);
    EXPECT_EQ(town.count("SELECT count(*) FROM case_event"), 3);
    EXPECT_EQ(town.count("SELECT count(*) FROM camera"), 15);
}

TEST_F(PullerTest, TwoRowsMaySwapTheirCodes)
{
    Follower district(centre_, "district");
    district.catchUp();
    loader("BEGIN; UPDATE zhitu.camera SET device_id = '00000000001320000000' WHERE id = 1;"
           "UPDATE zhitu.camera SET device_id = (SELECT '5001170100132' || lpad(g.id::text || 1, "
           "7, '0') FROM zhitu.grid g ORDER BY id LIMIT 1) WHERE id = 2;"
           "COMMIT");
    district.catchUp();
    district.expectEqual();
}

TEST_F(PullerTest, ATransactionThatCommitsLateIsNeverSkipped)
{
    Follower district(centre_, "district");
    district.catchUp();
    central::PgConnection slow = centre_.admin();
    slow.execute("SET transaction_timeout = 0; SET ROLE zhitu_loader; BEGIN; SAVEPOINT a;"
                 "UPDATE zhitu.camera SET status = 2 WHERE id = 1; RELEASE a; SAVEPOINT b;"
                 "UPDATE zhitu.camera SET status = 2 WHERE id = 2");
    loader("UPDATE zhitu.camera SET status = 3 WHERE id = 3"); // commits before
    const Pulled waiting = district.puller().pull(district.connection());
    EXPECT_TRUE(waiting.state.pending); // held back, and says so
    EXPECT_EQ(waiting.kind, Pulled::Kind::Nothing);
    slow.execute("COMMIT");
    EXPECT_EQ(district.catchUp(), 3);
    district.expectEqual();
}

/// An import is taken in slices, and what people do meanwhile is seen before its turn.
TEST_F(PullerTest, WhatPeopleDoIsSeenBeforeTheImportIs)
{
    Follower district(centre_, "district");
    district.limits = {100, 10, 1000};
    district.catchUp();
    for (int batch = 0; batch < 8; ++batch)
        loader("INSERT INTO zhitu.address(text, geom, grid_code) SELECT '地址' || n, "
               "ST_SetSRID(ST_MakePoint(106.1, 29.5), 4490), '500117001001001' "
               "FROM generate_series(1, 60) n");
    loader("UPDATE zhitu.camera SET status = 3 WHERE id = 7");
    const auto camera = [&] { return district.count("SELECT status FROM camera WHERE id = 7"); };
    const auto addresses = [&] { return district.count("SELECT count(*) FROM address"); };
    const std::int64_t before = addresses();
    const Pulled first = district.puller().pull(district.connection());
    EXPECT_TRUE(first.behind);
    EXPECT_EQ(camera(), 3);
    EXPECT_EQ(addresses(), before + 60) << "whole transactions of at most 100 rows";
    EXPECT_LT(district.puller().meta().watermark, first.state.upto);
    loader("UPDATE zhitu.camera SET status = 2 WHERE id = 7");
    district.open(); // nothing is lost where the program ends in between
    EXPECT_TRUE(district.puller().pull(district.connection()).behind);
    EXPECT_EQ(camera(), 2);
    EXPECT_EQ(addresses(), before + 120);
    district.catchUp();
    EXPECT_EQ(addresses(), before + 480);
    district.expectEqual();
    // One transaction is never cut, however long it is.
    loader("UPDATE zhitu.address SET text = text || '号'");
    const Pulled whole = district.puller().pull(district.connection());
    EXPECT_FALSE(whole.behind);
    EXPECT_GT(whole.rows, 480);
    district.expectEqual();
}

TEST_F(PullerTest, ANarrowerScopePurgesAtTheNextPull)
{
    Follower district(centre_, "district");
    district.catchUp();
    centre_.addUser("district", "operator", {"500117001001"});
    EXPECT_EQ(district.puller().pull(district.connection()).kind, Pulled::Kind::Purged);
    district.expectEqual();
    EXPECT_EQ(district.count("SELECT count(*) FROM \"case\""), 3);
    EXPECT_EQ(district.count("SELECT count(*) FROM case_event"), 3);
    centre_.addUser("district", "operator", {});
    EXPECT_EQ(district.puller().pull(district.connection()).kind, Pulled::Kind::Purged);
    EXPECT_EQ(district.count("SELECT count(*) FROM camera"), 0);
    EXPECT_EQ(district.count("SELECT count(*) FROM division"), 0);
    centre_.addUser("district", "operator", {"500117"});
    EXPECT_EQ(district.puller().pull(district.connection()).why, Pulled::Why::ScopeGrown);
    district.catchUp();
    district.expectEqual();
    centre_.addUser("district", "analyst", {"500117"}); // another role: nothing personal any more
    district.disconnect();
    district.catchUp();
    district.expectEqual();
    EXPECT_EQ(district.count("SELECT count(*) FROM case_personal"), 0);
}

/// Cost follows what changed, not what the log holds: whatever its size, it is never read through.
TEST_F(PullerTest, ALongLogIsNeverReadThrough)
{
    loader("INSERT INTO zhitu.address(text, geom, grid_code) SELECT '地址' || n, "
           "ST_SetSRID(ST_MakePoint(106.1, 29.5), 4490), "
           "'500117001001001' FROM generate_series(1, 30000) n");
    central::PgConnection admin = centre_.admin();
    admin.execute("VACUUM ANALYZE");
    Follower district(centre_, "district");
    district.catchUp();
    const auto scans = [&] {
        district.connection().execute("SELECT pg_stat_force_next_flush()");
        admin.execute("SELECT pg_stat_clear_snapshot()");
        return admin
            .query("SELECT sum(seq_scan)::bigint FROM pg_stat_all_tables WHERE relname LIKE "
                   "'change_log%'")
            .integer(0, 0);
    };
    const std::int64_t before = scans();
    for (int i = 0; i < 20; ++i) {
        district.puller().pull(district.connection());
        loader("UPDATE zhitu.camera SET status = 1 + status % 3 WHERE id = 1");
        district.catchUp();
    }
    EXPECT_EQ(scans(), before);
}

TEST_F(PullerTest, AClientOlderThanTheLogBeginsAnew)
{
    Follower town(centre_, "town");
    town.catchUp();
    loader("UPDATE zhitu.camera SET status = 2");
    central::PgConnection admin = centre_.admin();
    admin.execute("UPDATE zhitu.log_horizon SET first_xid = pg_current_xact_id()");
    EXPECT_EQ(town.puller().pull(town.connection()).why, Pulled::Why::TooOld);
    town.catchUp();
    town.expectEqual();
}

} // namespace
} // namespace zhitu::sync
