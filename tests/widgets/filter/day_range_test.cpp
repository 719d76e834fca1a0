// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/day_range.h"

#include <gtest/gtest.h>

namespace zhitu::widgets {
namespace {

const domain::Instant kNow{std::chrono::seconds{1'795'141'800}}; // 2026-11-20 10:30 in China

TEST(DayRange, TodayIsOneDayByTheClockInChina)
{
    EXPECT_EQ(lastDays(kNow, 1), (DayRange{{2026, 11, 20}, {2026, 11, 20}}));
    EXPECT_EQ(lastDays(kNow, 7), (DayRange{{2026, 11, 14}, {2026, 11, 20}}));
    // Five in the afternoon in Greenwich is the next day in China.
    const domain::Instant late{std::chrono::seconds{1'795'194'000}};
    EXPECT_EQ(lastDays(late, 1).last, QDate(2026, 11, 21));
}

TEST(DayRange, GoesIntoAFilterAndComesBack)
{
    domain::Filter filter;
    const DayRange days{{2026, 2, 27}, {2026, 3, 1}};
    setDays(filter, days);
    EXPECT_EQ(daysOf(filter, {}), days);
    EXPECT_EQ(*filter.reportedBefore - *filter.reportedFrom, std::chrono::days{3});
    domain::Filter turned;
    setDays(turned, {days.last, days.first}); // the other way round means the same
    EXPECT_EQ(turned, filter);
}

TEST(DayRange, AnOpenSideIsWhatTheCallerSays)
{
    const DayRange usual{{2020, 1, 1}, {2020, 1, 2}};
    EXPECT_EQ(daysOf({}, usual), usual);
}

} // namespace
} // namespace zhitu::widgets
