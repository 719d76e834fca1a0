// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/conveyor.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

namespace zhitu::sync {
namespace {

using namespace std::chrono_literals;

TEST(Conveyor, BringsThingsInTheirOrderAndEnds)
{
    Conveyor<int> conveyor(2);
    const std::jthread brings([&] {
        for (int i = 0; i < 100; ++i)
            EXPECT_TRUE(conveyor.bring(i));
        conveyor.end();
    });
    int next = 0;
    while (!conveyor.isEmptied())
        if (const auto thing = conveyor.take(50ms))
            EXPECT_EQ(*thing, next++);
    EXPECT_EQ(next, 100);
}

/// Who was busy with the last thing when it broke off does not ask for another one first.
TEST(Conveyor, WhatBrokeOffIsNeverTakenForTheEnd)
{
    Conveyor<int> conveyor(2);
    ASSERT_TRUE(conveyor.bring(1));
    EXPECT_EQ(conveyor.take(1ms), 1);
    conveyor.end(std::make_exception_ptr(std::runtime_error("the line was cut")));
    EXPECT_THROW((void)conveyor.isEmptied(), std::runtime_error);
}

TEST(Conveyor, WhatCameBeforeItBrokeOffIsStillTaken)
{
    Conveyor<int> conveyor(2);
    ASSERT_TRUE(conveyor.bring(1));
    conveyor.end(std::make_exception_ptr(std::runtime_error("the line was cut")));
    EXPECT_FALSE(conveyor.isEmptied());
    EXPECT_EQ(conveyor.take(1ms), 1);
    EXPECT_THROW((void)conveyor.isEmptied(), std::runtime_error);
}

TEST(Conveyor, WhoBringsIsToldThatNobodyTakesAnyMore)
{
    Conveyor<int> conveyor(1);
    ASSERT_TRUE(conveyor.bring(1));
    const std::jthread leaves([&] {
        std::this_thread::sleep_for(20ms);
        conveyor.abandon();
    });
    EXPECT_FALSE(conveyor.bring(2));
}

} // namespace
} // namespace zhitu::sync
