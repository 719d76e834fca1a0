// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/work_calendar.h"

#include <algorithm>
#include <array>

namespace zhitu::domain {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

constexpr hours kOffset{8};

struct Period {
    int from; ///< yyyymmdd
    int to;
};

// Days off on what would be working days, holidays with the weekends they run into.
constexpr std::array kHolidays{
    Period{20240101, 20240101}, Period{20240210, 20240217}, Period{20240404, 20240406},
    Period{20240501, 20240505}, Period{20240610, 20240610}, Period{20240915, 20240917},
    Period{20241001, 20241007}, Period{20250101, 20250101}, Period{20250128, 20250204},
    Period{20250404, 20250406}, Period{20250501, 20250505}, Period{20250531, 20250602},
    Period{20251001, 20251008}, Period{20260101, 20260103}, Period{20260215, 20260223},
    Period{20260404, 20260406}, Period{20260501, 20260505}, Period{20260619, 20260621},
    Period{20260925, 20260927}, Period{20261001, 20261007},
};

// Weekend days that are worked (调休).
constexpr std::array kAdjusted{20240204, 20240218, 20240407, 20240428, 20240511, 20240914, 20240929,
                               20241012, 20250126, 20250208, 20250427, 20250928, 20251011, 20260104,
                               20260214, 20260228, 20260509, 20260920, 20261010};

sys_days localDay(Instant at)
{
    return std::chrono::floor<days>(at + kOffset);
}

int asNumber(sys_days day)
{
    const std::chrono::year_month_day date{day};
    return static_cast<int>(date.year()) * 10000
           + static_cast<int>(static_cast<unsigned>(date.month()) * 100
                              + static_cast<unsigned>(date.day()));
}

bool worksFromRules(sys_days day)
{
    const int number = asNumber(day);
    if (std::binary_search(kAdjusted.begin(), kAdjusted.end(), number))
        return true;
    const std::chrono::weekday weekday{day};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
        return false;
    return std::none_of(kHolidays.begin(), kHolidays.end(),
                        [number](Period p) { return p.from <= number && number <= p.to; });
}

constexpr sys_days kFirstDay{year{2024} / 1 / 1};
constexpr sys_days kLastDay{year{2026} / 12 / 31};
constexpr auto kDays = static_cast<std::size_t>((kLastDay - kFirstDay).count()) + 1;

bool works(sys_days day)
{
    static const auto table = [] {
        std::array<bool, kDays> result{};
        for (std::size_t i = 0; i < kDays; ++i)
            result[i] = worksFromRules(kFirstDay + days(static_cast<int>(i)));
        return result;
    }();
    if (day < kFirstDay || day > kLastDay)
        return worksFromRules(day);
    return table[static_cast<std::size_t>((day - kFirstDay).count())];
}

struct Shift {
    seconds from;
    seconds to;
};
constexpr std::array kShifts{Shift{hours{9}, hours{12}},
                             Shift{hours{13} + minutes{30}, hours{17} + minutes{30}}};

} // namespace

const WorkCalendar& WorkCalendar::china()
{
    static const WorkCalendar calendar;
    return calendar;
}

bool WorkCalendar::isWorkingDay(Instant day) const noexcept
{
    return works(localDay(day));
}

Instant WorkCalendar::addWorkingHours(Instant from, int count) const noexcept
{
    seconds left = hours{count};
    sys_days day = localDay(from);
    seconds clock = from + kOffset - day;
    for (;; day += days{1}, clock = seconds{0}) {
        if (!works(day))
            continue;
        for (const Shift& shift : kShifts) {
            const seconds start = std::max(clock, shift.from);
            if (start > shift.to)
                continue;
            if (left <= shift.to - start)
                return Instant{day} + start + left - kOffset;
            left -= shift.to - start;
        }
    }
}

Instant WorkCalendar::addWorkingDays(Instant from, int count) const noexcept
{
    sys_days day = localDay(from);
    for (int left = count; left > 0;) {
        day += days{1};
        if (works(day))
            --left;
    }
    return Instant{day} + kShifts.back().to - kOffset;
}

Instant deadlineOf(const ServiceItem& item, Instant from) noexcept
{
    const WorkCalendar& calendar = WorkCalendar::china();
    return item.unit == DeadlineUnit::WorkingHours ? calendar.addWorkingHours(from, item.deadline)
                                                   : calendar.addWorkingDays(from, item.deadline);
}

} // namespace zhitu::domain
