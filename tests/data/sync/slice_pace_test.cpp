// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/slice_pace.h"

#include <gtest/gtest.h>

namespace zhitu::sync {
namespace {

using namespace std::chrono_literals;

/// What a machine needs for so many rows: something for each slice, and something for each row.
void follow(SlicePace& pace, std::chrono::microseconds eachRow)
{
    for (int i = 0; i < 20; ++i)
        pace.took(5ms + pace.rows() * eachRow);
}

TEST(SlicePaceTest, FindsTheRowsThatTakeAsLongAsTheyShould)
{
    SlicePace pace(2000, 50ms);
    EXPECT_EQ(pace.rows(), 2000);
    follow(pace, 20us);
    EXPECT_NEAR(pace.rows(), 2250, 25);
    follow(pace, 90us); // something else has begun beside it
    EXPECT_NEAR(pace.rows(), 500, 10);
    follow(pace, 20us);
    EXPECT_NEAR(pace.rows(), 2250, 25);
}

TEST(SlicePaceTest, NeverComesToNothingAndNeverToEverything)
{
    SlicePace pace(2000, 50ms);
    for (int i = 0; i < 20; ++i)
        pace.took(1h);
    EXPECT_EQ(pace.rows(), SlicePace::kLeastRows);
    for (int i = 0; i < 20; ++i)
        pace.took(0ns);
    EXPECT_EQ(pace.rows(), SlicePace::kMostRows);
}

TEST(SlicePaceTest, OneSlowSliceHalvesItAtMost)
{
    SlicePace pace(2000, 50ms);
    pace.took(10s);
    EXPECT_EQ(pace.rows(), 1000);
}

TEST(SlicePaceTest, WhoeverBeginsWithFewRowsKeepsThem)
{
    SlicePace pace(100, 50ms);
    pace.took(1h);
    EXPECT_EQ(pace.rows(), 100);
}

} // namespace
} // namespace zhitu::sync
