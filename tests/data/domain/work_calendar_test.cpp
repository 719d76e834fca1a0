// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/work_calendar.h"

#include <gtest/gtest.h>

namespace zhitu::domain {
namespace {

using namespace std::chrono;

/// A moment by the clock on the wall in China.
Instant china(int y, unsigned m, unsigned d, int hour = 12, int minute = 0)
{
    return sys_days{year{y} / month{m} / day{d}} + hours{hour - 8} + minutes{minute};
}

const WorkCalendar& calendar()
{
    return WorkCalendar::china();
}

TEST(WorkCalendar, KnowsHolidaysAndAdjustedDays)
{
    EXPECT_FALSE(calendar().isWorkingDay(china(2025, 10, 8))) << "National Day holiday";
    EXPECT_TRUE(calendar().isWorkingDay(china(2025, 10, 9)));
    EXPECT_TRUE(calendar().isWorkingDay(china(2025, 10, 11))) << "a Saturday that is worked";
    EXPECT_FALSE(calendar().isWorkingDay(china(2025, 10, 12))) << "Sunday";
    EXPECT_FALSE(calendar().isWorkingDay(china(2026, 2, 16))) << "Spring Festival";
    EXPECT_TRUE(calendar().isWorkingDay(china(2026, 2, 14))) << "a Saturday that is worked";
    EXPECT_TRUE(calendar().isWorkingDay(china(2024, 4, 7))) << "a Sunday that is worked";
}

TEST(WorkCalendar, TheDayTurnsAtMidnightInChina)
{
    EXPECT_TRUE(calendar().isWorkingDay(china(2025, 10, 10, 23, 59)));
    EXPECT_FALSE(calendar().isWorkingDay(china(2025, 10, 12, 0, 1)));
}

TEST(WorkCalendar, HoursRunOnlyWhileWorkRuns)
{
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 11, 3, 9), 2), china(2025, 11, 3, 11));
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 11, 3, 11), 2), china(2025, 11, 3, 14, 30));
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 11, 3, 9), 7), china(2025, 11, 3, 17, 30));
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 11, 7, 17), 1), china(2025, 11, 10, 9, 30))
        << "over a weekend";
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 11, 8, 3), 1), china(2025, 11, 10, 10))
        << "reported on a Saturday night";
    EXPECT_EQ(calendar().addWorkingHours(china(2025, 9, 30, 17), 1), china(2025, 10, 9, 9, 30))
        << "over the National Day holiday";
}

TEST(WorkCalendar, DaysEndWithWorkAndTheFirstDoesNotCount)
{
    EXPECT_EQ(calendar().addWorkingDays(china(2025, 11, 3), 1), china(2025, 11, 4, 17, 30));
    EXPECT_EQ(calendar().addWorkingDays(china(2025, 11, 7), 5), china(2025, 11, 14, 17, 30));
    EXPECT_EQ(calendar().addWorkingDays(china(2025, 9, 30), 2), china(2025, 10, 10, 17, 30));
    EXPECT_EQ(calendar().addWorkingDays(china(2025, 10, 10), 1), china(2025, 10, 11, 17, 30))
        << "onto a Saturday that is worked";
}

TEST(WorkCalendar, MoreTimeNeverEndsEarlier)
{
    for (int start = 0; start < 24 * 400; start += 7) {
        const Instant from = china(2025, 1, 1, 0) + hours{start};
        Instant last = from;
        for (int count = 0; count <= 20; ++count) {
            const Instant end = calendar().addWorkingHours(from, count);
            EXPECT_GE(end, last);
            last = end;
        }
    }
}

} // namespace
} // namespace zhitu::domain
