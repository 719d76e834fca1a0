// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The clock of a scenario against a plain sum of what it went at, by chance.
#include <gtest/gtest.h>

#include "data/drill/drill_clock.h"
#include "tests/support/dice.h"

namespace zhitu::drill {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

struct Hand {
    Micros at{1'000'000};
    DrillClock::Source source()
    {
        return [this] { return at; };
    }
};

TEST(DrillClock, StandsUntilItIsPlayed)
{
    Hand hand;
    DrillClock clock(hand.source());
    hand.at += minutes(5);
    EXPECT_EQ(clock.now(), seconds(0));
    clock.play();
    hand.at += seconds(10);
    EXPECT_EQ(clock.now(), seconds(10));
    clock.setSpeed(60);
    hand.at += seconds(10);
    EXPECT_EQ(clock.now(), seconds(610));
    clock.pause();
    hand.at += seconds(10);
    EXPECT_EQ(clock.now(), seconds(610));
    EXPECT_EQ(clock.speed(), 60);
}

TEST(DrillClock, JumpsForwardsOnly)
{
    Hand hand;
    DrillClock clock(hand.source());
    clock.jump(minutes(10));
    EXPECT_EQ(clock.now(), minutes(10));
    clock.jump(minutes(5));
    EXPECT_EQ(clock.now(), minutes(10));
    EXPECT_TRUE(clock.isPaused());
    clock.jump(std::chrono::hours(1000));
    EXPECT_EQ(clock.now(), kLongestScenario);
}

TEST(DrillClock, SaysHowLongUntilATime)
{
    Hand hand;
    DrillClock clock(hand.source(), minutes(1), 30);
    EXPECT_EQ(clock.until(minutes(2)), std::nullopt);
    EXPECT_EQ(clock.until(minutes(1)), Micros(0));
    clock.play();
    EXPECT_EQ(clock.until(minutes(2)), Micros(2'000'000));
    hand.at += *clock.until(minutes(2));
    EXPECT_GE(clock.now(), minutes(2));
}

TEST(DrillClock, RefusesASpeedThatThereIsNot)
{
    Hand hand;
    DrillClock clock(hand.source());
    EXPECT_THROW(clock.setSpeed(0), std::logic_error);
    EXPECT_THROW(clock.setSpeed(61), std::logic_error);
}

TEST(DrillClock, IsTheSumOfWhatItWentAtWhateverIsDoneToIt)
{
    test::Dice dice;
    for (int round = 0; round < test::rounds(300); ++round) {
        Hand hand;
        DrillClock clock(hand.source(), milliseconds(dice.between(0, 60'000)));
        std::int64_t micros = clock.now().count() * 1000; // of the scenario, by plain addition
        int speed = 0;
        int wanted = 1;
        std::vector<std::pair<Micros, ScenarioTime>> seen;
        for (int i = 0; i < 60; ++i) {
            const std::int64_t step = dice.between(0, 5'000) * 1000;
            hand.at += Micros(step);
            micros += step * speed;
            ASSERT_EQ(clock.now(),
                      std::min<ScenarioTime>(kLongestScenario, milliseconds(micros / 1000)))
                << dice.told();
            seen.emplace_back(hand.at, clock.now());
            switch (dice.between(0, 3)) {
            case 0:
                clock.play();
                speed = wanted;
                break;
            case 1:
                clock.pause();
                speed = 0;
                break;
            case 2:
                wanted = static_cast<int>(dice.between(1, kFastest));
                clock.setSpeed(wanted);
                speed = speed == 0 ? 0 : wanted;
                break;
            default: {
                const ScenarioTime to(dice.between(0, 2 * micros / 1000));
                clock.jump(to);
                micros = std::max<std::int64_t>(micros, to.count() * 1000);
                while (!seen.empty() && seen.back().first == hand.at)
                    seen.pop_back(); // at this moment it is two times at once
            }
            }
            micros = clock.now().count() * 1000;
        }
        // What the log says of each moment is what the clock said then, and it never runs back.
        ScenarioTime before{};
        for (const auto& [at, time] : seen) {
            EXPECT_EQ(std::min(kLongestScenario, scenarioTimeAt(clock.log(), at)), time)
                << dice.told();
            EXPECT_GE(time, before);
            before = time;
        }
        EXPECT_EQ(scenarioTimeAt(clock.log(), Micros(0)), ScenarioTime(0));
    }
}

TEST(DrillClock, AChangeThatWasWrittenLateDoesNotMakeTimeRunBackwards)
{
    const std::vector<ClockChange> log{{Micros(0), {}, 60}, {Micros(1'000'000), seconds(30), 0}};
    EXPECT_EQ(scenarioTimeAt(log, Micros(400'000)), seconds(24));
    EXPECT_EQ(scenarioTimeAt(log, Micros(900'000)), seconds(30));
    EXPECT_EQ(scenarioTimeAt(log, Micros(9'000'000)), seconds(30));
}

} // namespace
} // namespace zhitu::drill
