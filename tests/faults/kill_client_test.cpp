// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// kill -9 of the client at any moment: while it fetches, builds indexes, pulls, applies, pushes,
/// and while somebody enters a command.
#include <iostream>
#include <thread>

#include "data/cache/store.h"
#include "tests/faults/world.h"

namespace zhitu::test {
namespace {
namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;

class KillClientTest : public World {
protected:
    std::chrono::milliseconds timeOf(const std::function<void()>& work)
    {
        const auto start = Clock::now();
        work();
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
    }
    /// Starts the client and kills it.
    /// \param once the time counts from where it has said this
    /// \returns what it had said
    std::string killed(const Words& command, std::chrono::milliseconds after,
                       const std::string& once = {})
    {
        ClientProcess client(command);
        (void)client.says(once, 10s);
        std::this_thread::sleep_for(after);
        client.kill();
        rememberToldBy(client);
        return client.output();
    }
};

TEST_F(KillClientTest, WhileItFetchesAndBuildsIndexes)
{
    addCameras(30'000);
    std::chrono::milliseconds whole = timeOf([&] { ASSERT_TRUE(comesToRest()); });
    ASSERT_TRUE(isSound());
    int fetching = 0;
    int firstPull = 0;
    for (int i = 0; i < rounds(6); ++i) {
        freshStore();
        // At any moment; while the rows come; once they are there, when it is the indexes' turn.
        const auto least = i % 3 == 2 ? whole * 6 / 10 : 0ms;
        const std::string said = i % 3 == 1 ? killed(sync(), dice_.upTo(whole * 3 / 10), "fetching")
                                            : killed(sync(), least + dice_.upTo(whole - least));
        fetching += said.find("fetching") != std::string::npos && currentFile().empty() ? 1 : 0;
        if (fs::exists(store_) && cache::CacheStore(store_).notYetUsed())
            ++firstPull; // whole, and not in use yet
        if (dice_.between(0, 2) == 0)
            killed(sync(), dice_.upTo(whole));
        ASSERT_TRUE(comesToRest()) << "round " << i;
        ASSERT_TRUE(isSound()) << "round " << i;
    }
    std::cout << "killed while fetching: " << fetching << ", in the first pull: " << firstPull
              << std::endl;
    EXPECT_GT(fetching, 0) << "the moment was never met";
}

TEST_F(KillClientTest, WhileItPullsAndApplies)
{
    addCameras(8'000);
    ASSERT_TRUE(comesToRest());
    for (int i = 0; i < rounds(14); ++i) {
        change("UPDATE zhitu.camera SET status = 1 + (status % 3), name = name || '改' WHERE "
               "length(name) < 60 AND id % 2 = "
               + std::to_string(i % 2)
               + "; DELETE FROM zhitu.camera WHERE id = " + std::to_string(100 + i));
        killed(sync(), dice_.upTo(700ms));
        ASSERT_TRUE(comesToRest()) << "round " << i;
        ASSERT_TRUE(isSound()) << "round " << i;
    }
}

TEST_F(KillClientTest, WhileItPushes)
{
    const std::string answered = "SELECT count(*) FROM zhitu.command WHERE result IS NOT NULL";
    ASSERT_TRUE(comesToRest());
    for (int k = 0; k < 3; ++k)
        enterReport();
    const auto whole = timeOf([&] { ASSERT_TRUE(comesToRest()); });
    int amid = 0;
    for (int i = 0; i < rounds(12); ++i) {
        for (int k = 0; k < 3; ++k)
            enterReport();
        const std::int64_t before = atCentre(answered);
        killed(sync(), dice_.upTo(whole));
        const std::int64_t sent = atCentre(answered) - before;
        amid += sent > 0 && sent < 3 ? 1 : 0;
        ASSERT_TRUE(comesToRest()) << "round " << i;
        ASSERT_TRUE(isSound()) << "round " << i;
    }
    std::cout << "killed amid the commands: " << amid << std::endl;
    EXPECT_TRUE(amid > 0 || rounds(12) < 100) << "the moment was never met";
}

TEST_F(KillClientTest, WhileACommandIsEntered)
{
    ASSERT_TRUE(comesToRest());
    const auto whole = timeOf([&] { enterReport(); });
    for (int i = 0; i < rounds(20); ++i) {
        // Beside a client that is at work on the same store, and is killed as well.
        ClientProcess running(sync());
        std::this_thread::sleep_for(dice_.upTo(100ms));
        killed(report("中断的报告"), dice_.upTo(whole + 10ms));
        running.kill();
        ASSERT_TRUE(nothingToldIsLost()) << "round " << i;
        if (i % 4 == 3) {
            ASSERT_TRUE(comesToRest()) << "round " << i;
            ASSERT_TRUE(isSound()) << "round " << i;
        }
    }
}

} // namespace
} // namespace zhitu::test
