// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Transactions that are committed in another order than they were begun and wrote: none is missed,
/// and what waits for a long one is said to wait.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

class LateCommitTest : public World {
protected:
    /// A connection that may hold a transaction open for as long as the test likes.
    central::PgConnection loader()
    {
        central::PgConnection connection = centre_.admin();
        connection.execute("SET transaction_timeout = 0; SET ROLE zhitu_loader");
        return connection;
    }
};

TEST_F(LateCommitTest, ALongTransactionWithSubtransactionsIsDelivered)
{
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    central::PgConnection late = loader();
    late.execute("BEGIN; UPDATE zhitu.camera SET status = 3 WHERE id = 1; SAVEPOINT a; "
                 "UPDATE zhitu.camera SET status = 3 WHERE id = 2; SAVEPOINT b; "
                 "UPDATE zhitu.camera SET status = 3 WHERE id = 3; ROLLBACK TO b; "
                 "UPDATE zhitu.camera SET status = 3 WHERE id = 4; RELEASE a");
    const auto end = std::chrono::steady_clock::now() + (isNightly() ? 60s : 5s);
    int others = 0;
    while (std::chrono::steady_clock::now() < end) {
        change("UPDATE zhitu.camera SET range_m = " + std::to_string(2'000 + ++others)
               + " WHERE id = 9");
        std::this_thread::sleep_for(200ms);
    }
    // Held back by him: nothing came.
    EXPECT_EQ(inCache("SELECT count(*) FROM camera WHERE range_m > 2000 AND id = 9"), 0);
    EXPECT_EQ(inCache("SELECT count(*) FROM camera WHERE status = 3"), 0);
    late.execute("SAVEPOINT c; UPDATE zhitu.camera SET status = 3 WHERE id = 5; COMMIT");
    EXPECT_TRUE(eventually(10s, [&] {
        return inCache("SELECT count(*) FROM camera WHERE status = 3 AND id IN (1, 2, 4, 5)") == 4
               && inCache("SELECT count(*) FROM camera WHERE range_m = "
                          + std::to_string(2'000 + others))
                      == 1;
    })) << client.output();
    EXPECT_EQ(inCache("SELECT count(*) FROM camera WHERE id = 3 AND status = 3"), 0);
    client.kill();
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
}

TEST_F(LateCommitTest, OnceWaitsForWhatIsHeldBack)
{
    ASSERT_TRUE(comesToRest());
    central::PgConnection late = loader();
    late.execute("BEGIN; UPDATE zhitu.camera SET status = 3 WHERE id = 1");
    change("UPDATE zhitu.camera SET status = 2 WHERE id = 2");
    ClientProcess client(sync({"--once"}));
    EXPECT_EQ(client.wait(1500ms), std::nullopt) << client.output();
    late.execute("COMMIT");
    EXPECT_EQ(client.wait(20s), 0) << client.output();
    ASSERT_TRUE(isSound());
}

/// Writers whose sequence numbers, transaction numbers and commits come in different orders.
TEST_F(LateCommitTest, OfManySmallTransactionsNoneIsMissed)
{
    constexpr int kWriters = 6;
    addCameras(600);
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    const int each = (isNightly() ? 1'000'000 : 2'000) / kWriters;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer)
        writers.emplace_back([&, writer, seed = dice_.between(0, 1'000'000)] {
            std::mt19937_64 chance(static_cast<std::uint64_t>(seed));
            central::PgConnection connection = loader();
            connection.execute("SET synchronous_commit = off");
            for (int i = 0; i < each; ++i) {
                // Rows of his own: no lock orders the writers. A number first and the row later, or
                // the other way round; some are rolled back.
                const auto row =
                    std::to_string(30 + writer + kWriters * static_cast<int>(chance() % 90));
                const auto update =
                    "UPDATE zhitu.camera SET range_m = 1 + (range_m::int + 7) % 40000 WHERE id = "
                    + row + ';';
                switch (chance() % 6) {
                case 0:
                    connection.execute(
                        "BEGIN; SELECT pg_current_xact_id(); SELECT pg_sleep(0.002); " + update
                        + "COMMIT");
                    break;
                case 1:
                    connection.execute("BEGIN; " + update + " SELECT pg_sleep(0.002); COMMIT");
                    break;
                case 2:
                    connection.execute("BEGIN; SAVEPOINT a; " + update + " ROLLBACK TO a; " + update
                                       + "COMMIT");
                    break;
                case 3:
                    connection.execute("BEGIN; " + update + "ROLLBACK");
                    break;
                default:
                    connection.execute(update);
                }
            }
        });
    for (std::thread& writer : writers)
        writer.join();
    EXPECT_TRUE(cameraArrives(50000, 30s));
    // Before anything is compared or fetched again: the feed alone has brought everything.
    EXPECT_TRUE(equalsCentre()) << dice_.told();
    client.kill();
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
}

} // namespace
} // namespace zhitu::test
