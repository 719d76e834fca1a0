// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A disk that has turned bytes over while the client was not running. The cache can be had again;
/// what the user entered cannot, and is in another file.
#include <fcntl.h>
#include <unistd.h>

#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {
namespace fs = std::filesystem;

class DamageTest : public World {
protected:
    void flip(const fs::path& file, std::int64_t least, std::int64_t most)
    {
        const int descriptor = ::open(file.c_str(), O_RDWR);
        ASSERT_GE(descriptor, 0);
        const std::int64_t at = dice_.between(least, most);
        char byte = 0;
        ASSERT_EQ(::pread(descriptor, &byte, 1, at), 1);
        byte = static_cast<char>(byte ^ static_cast<char>(dice_.between(1, 255)));
        ASSERT_EQ(::pwrite(descriptor, &byte, 1, at), 1);
        ::close(descriptor);
    }
    /// A few bytes of some pages: anywhere, in the header, or everything behind a point.
    void damage(const fs::path& file)
    {
        const auto size = static_cast<std::int64_t>(fs::file_size(file));
        switch (dice_.between(0, 4)) {
        case 0:
            flip(file, 0, 99);
            break;
        case 1:
            fs::resize_file(file, static_cast<std::uintmax_t>(dice_.between(0, size - 1)));
            break;
        default:
            for (std::int64_t i = dice_.between(1, 60); i > 0; --i)
                flip(file, 0, size - 1);
        }
    }
};

TEST_F(DamageTest, ACacheIsSetAsideOrMendedAndTheOutboxSurvives)
{
    addCameras(1'000);
    ASSERT_TRUE(comesToRest());
    for (int i = 0; i < rounds(20); ++i) {
        enterReport();
        damage(currentFile());
        if (const auto rest = comesToRest(4); !rest)
            FAIL() << "round " << i << rest.message();
        ASSERT_TRUE(nothingToldIsLost()) << "round " << i;
        // A byte of a text or a number that was turned over looks like any other: who doubts asks
        // for a comparison with the centre.
        ClientProcess compares(sync({"--once", "--verify"}));
        ASSERT_EQ(compares.wait(60s), 0) << dice_.told() << compares.output();
        ASSERT_TRUE(isSound()) << "round " << i << compares.output();
    }
}

TEST_F(DamageTest, AHalfFetchedGenerationIsBegunAnew)
{
    addCameras(20'000);
    for (int i = 0; i < rounds(6); ++i) {
        freshStore();
        {
            ClientProcess client(sync());
            ASSERT_TRUE(eventually(20s, [&] {
                std::error_code none;
                return fs::file_size(store_ / "bootstrap.part", none) > 1'000'000 && !none;
            }));
            std::this_thread::sleep_for(dice_.upTo(200ms));
            client.kill();
        }
        if (fs::exists(store_ / "bootstrap.part"))
            damage(store_ / "bootstrap.part");
        if (const auto rest = comesToRest(4); !rest)
            FAIL() << "round " << i << rest.message();
        ClientProcess compares(sync({"--once", "--verify"}));
        ASSERT_EQ(compares.wait(60s), 0) << dice_.told() << compares.output();
        ASSERT_TRUE(isSound()) << "round " << i << compares.output();
    }
}

} // namespace
} // namespace zhitu::test
