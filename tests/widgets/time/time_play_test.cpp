// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_play.h"

#include <gtest/gtest.h>

#include <random>

namespace zhitu::widgets {
namespace {

using domain::Instant;
using std::chrono::hours;
using std::chrono::minutes;

const Instant kFirst{std::chrono::seconds(1'772'380'800)};
const Instant kLast = kFirst + hours(24 * 29);
const Instant kEnd = kLast + hours(24);

TimePlay playOfMonth()
{
    TimePlay play;
    play.setDays(std::pair(kFirst, kLast));
    return play;
}

TEST(TimePlay, BeginsWithTheLastWeek)
{
    const TimePlay play = playOfMonth();
    EXPECT_EQ(play.window().before, kEnd);
    EXPECT_EQ(play.length(), hours(7 * 24));
}

TEST(TimePlay, StopsAtTheEndAndBeginsAgain)
{
    TimePlay play = playOfMonth();
    EXPECT_FALSE(play.advance());
    play.rewind();
    EXPECT_EQ(play.window().from, kFirst);
    play.setStep(hours(24));
    int steps = 0;
    while (play.advance())
        ++steps;
    EXPECT_EQ(steps, 30 - 7);
    EXPECT_EQ(play.window().before, kEnd);
}

TEST(TimePlay, FollowsNewDays)
{
    TimePlay play = playOfMonth();
    play.setDays(std::pair(kFirst, kLast + hours(24))); // at the end: it goes along
    EXPECT_EQ(play.window().before, kEnd + hours(24));
    play.setWindow(kFirst, kFirst + hours(24)); // elsewhere: it stays
    play.setDays(std::pair(kFirst, kLast + hours(48)));
    EXPECT_EQ(play.window().from, kFirst);
    play.setDays(std::nullopt);
    EXPECT_FALSE(play.hasDays());
    EXPECT_FALSE(play.advance());
    play.setDays(std::pair(kFirst, kLast)); // no cases for a while: nothing chosen is lost
    EXPECT_EQ(play.window().from, kFirst);
    EXPECT_EQ(play.length(), hours(24));
}

/// Whatever is asked for, the window lies within the days, to full hours, an hour long at least.
TEST(TimePlay, NeverLeavesTheDays)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    TimePlay play = playOfMonth();
    const auto any = [&] { return kFirst + minutes(static_cast<int>(random() % 90'000) - 20'000); };
    for (int i = 0; i < 3000; ++i) {
        switch (random() % 4) {
        case 0:
            play.setWindow(any(), any());
            break;
        case 1:
            play.setLength(hours(random() % 2000));
            break;
        case 2:
            play.setStep(hours(1 + random() % 200));
            (void)play.advance(static_cast<int>(random() % 5) - 2);
            break;
        default:
            play.rewind();
        }
        ASSERT_GE(play.window().from, kFirst);
        ASSERT_LE(play.window().before, kEnd);
        ASSERT_GE(play.length(), TimePlay::kShortest);
        ASSERT_EQ((play.window().from - kFirst).count() % 3600, 0);
        ASSERT_EQ((play.window().before - kFirst).count() % 3600, 0);
    }
}

} // namespace
} // namespace zhitu::widgets
