// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The client's wall clock jumps by a day, forwards and backwards, while it runs. The order of
/// things is the centre's, and no wait of the client is measured by that clock.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

constexpr std::int64_t kDay = 86'400;

class ClockTest : public World {
protected:
    void SetUp() override
    {
#ifdef __SANITIZE_ADDRESS__
        GTEST_SKIP() << "the sanitizer wants to be loaded first";
#endif
    }
    void jumpTo(std::int64_t seconds)
    {
        // In one step: the client must never read half a number.
        writeAll(offset_.string() + ".new", std::to_string(seconds));
        std::filesystem::rename(offset_.string() + ".new", offset_);
    }
    [[nodiscard]] Words onTheWrongClock(Words command) const
    {
        const Words wrong{"env", "LD_PRELOAD=" CLOCK_SHIM,
                          "ZHITU_CLOCK_OFFSET=" + offset_.string()};
        command.insert(command.begin(), wrong.begin(), wrong.end());
        return command;
    }
    void enterOnTheWrongClock()
    {
        ClientProcess enters(onTheWrongClock(report("错钟的报告")));
        ASSERT_EQ(enters.wait(30s), 0) << enters.output();
        rememberToldBy(enters);
    }

    std::filesystem::path offset_ = *folder_ / "offset";
};

TEST_F(ClockTest, TheShimShiftsTheClock)
{
    jumpTo(-3 * kDay);
    ClientProcess date(onTheWrongClock({"date", "+%s"}));
    ASSERT_EQ(date.wait(10s), 0);
    EXPECT_NEAR(std::stod(date.output()), static_cast<double>(::time(nullptr) - 3 * kDay), 5);
}

TEST_F(ClockTest, JumpsOfADayChangeNothing)
{
    jumpTo(0);
    ASSERT_TRUE(comesToRest());
    ClientProcess client(onTheWrongClock(sync()));
    ASSERT_TRUE(client.says("live", 30s)) << client.output();
    int range = 2'000;
    for (const std::int64_t jump : {kDay, std::int64_t{0}, -kDay, kDay, -kDay}) {
        jumpTo(jump);
        enterOnTheWrongClock();
        EXPECT_TRUE(cameraArrives(++range, 5s)) << jump << client.output();
        EXPECT_TRUE(eventually(
            10s,
            [&] {
                return atCentre("SELECT count(*) FROM zhitu.command WHERE result IS NOT NULL")
                       == std::ssize(told_);
            }))
            << jump << client.output();
    }
    // A line that breaks while the clock is a day behind: the wait for the next try is no day.
    centre_.cluster().crash();
    ASSERT_TRUE(client.says("offline", 30s)) << client.output();
    jumpTo(-kDay);
    centre_.cluster().start();
    EXPECT_TRUE(cameraArrives(++range, 40s)) << client.output();
    client.kill();
    // Times that anybody reads are the centre's.
    EXPECT_EQ(
        atCentre(
            R"(SELECT count(*) FROM zhitu."case" WHERE id > 12 AND abs(extract(epoch FROM clock_timestamp() - reported_at)) > 600)"),
        0);
    ASSERT_TRUE(comesToRest());
    ASSERT_TRUE(isSound());
}

} // namespace
} // namespace zhitu::test
