// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A disk that is full at every single write. What was stored stays stored, and once there is room
/// everything goes on without anybody doing anything.
#include <thread>

#include "tests/faults/world.h"
#include "tests/support/small_disk.h"

namespace zhitu::test {
namespace {
namespace fs = std::filesystem;

class DiskFullTest : public World {
protected:
    void SetUp() override
    {
        if (!disk_.isMounted())
            GTEST_SKIP() << "only root may make a small disk";
    }
    void newStore()
    {
        freshStore();
        static int serial = 0;
        for (const fs::directory_entry& entry : fs::directory_iterator(disk_.path()))
            fs::remove_all(entry.path());
        store_ = disk_.path() / ("store" + std::to_string(++serial));
    }

    SmallDisk disk_{"64m"};
};

TEST_F(DiskFullTest, WhileItFetches)
{
    addCameras(8'000);
    newStore();
    const std::int64_t before = disk_.room();
    ASSERT_TRUE(comesToRest());
    const std::int64_t needed = before - disk_.room();
    const int steps = rounds(12);
    for (int i = 0; i < steps; ++i) {
        newStore();
        ASSERT_TRUE(disk_.leave(needed * i / steps + dice_.between(0, 8) * 4096));
        ClientProcess client(sync({"--once"}));
        const auto code = client.wait(60s);
        EXPECT_TRUE(
            code
            && (*code == 0 || (*code < 128 && client.output().find("disk") != std::string::npos)))
            << client.output();
        disk_.makeRoom();
        ASSERT_TRUE(comesToRest(1)) << i << dice_.told();
        ASSERT_TRUE(isSound()) << i << client.output();
    }
}

TEST_F(DiskFullTest, WhileItRuns)
{
    addCameras(2'000);
    newStore();
    ASSERT_TRUE(comesToRest());
    ClientProcess client(sync());
    ASSERT_TRUE(client.says("live", 30s));
    for (int i = 0; i < rounds(3); ++i) {
        const std::size_t saidBefore = client.output().size();
        ASSERT_TRUE(disk_.leave(dice_.between(0, 12) * 4096));
        change(
            "UPDATE zhitu.camera SET status = 1 + (status % 3), name = left(name || '改改改', 60)");
        // What he is told is stored has to be; what cannot be stored is said.
        for (int k = 0; k < 3; ++k) {
            ClientProcess enters(report("满盘时的报告"));
            const auto code = enters.wait(30s);
            rememberToldBy(enters);
            EXPECT_TRUE(code == 0 || enters.output().find("disk") != std::string::npos)
                << enters.output();
        }
        std::this_thread::sleep_for(dice_.upTo(500ms));
        ASSERT_TRUE(nothingToldIsLost()) << i;
        disk_.makeRoom();
        ASSERT_TRUE(cameraArrives(6'000 + i, 40s)) << dice_.told() << client.output();
        EXPECT_EQ(client.output().find("set aside", saidBefore), std::string::npos)
            << client.output();
        ASSERT_TRUE(eventually(40s, [&] {
            return atCentre("SELECT count(*) FROM zhitu.command WHERE result IS NOT NULL")
                   >= std::ssize(told_);
        })) << client.output();
    }
    client.kill();
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
    EXPECT_EQ(currentFile().filename(), "cache-1.gpkg");
}

TEST_F(DiskFullTest, WhileItStarts)
{
    addCameras(2'000);
    newStore();
    ASSERT_TRUE(comesToRest());
    for (int i = 0; i < rounds(12); ++i) {
        enterReport();
        change("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        if (i % 2 == 1) // as in a store that was copied here
            fs::remove(currentFile().string() + "-shm");
        ASSERT_TRUE(disk_.leave(i * 4096));
        ClientProcess client(sync({"--once"}));
        const auto code = client.wait(60s);
        EXPECT_TRUE(
            code
            && (*code == 0 || (*code < 128 && client.output().find("disk") != std::string::npos)))
            << i << client.output();
        ASSERT_TRUE(nothingToldIsLost()) << i;
        disk_.makeRoom();
        ASSERT_TRUE(comesToRest(1)) << i << dice_.told();
        ASSERT_TRUE(isSound()) << i << client.output();
    }
    EXPECT_EQ(currentFile().filename(), "cache-1.gpkg");
}

} // namespace
} // namespace zhitu::test
