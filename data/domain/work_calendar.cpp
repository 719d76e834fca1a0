// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/work_calendar.h"

#include <algorithm>
#include <optional>

namespace zhitu::domain {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr hours kOffset{8};
/// So far a calendar without working days is searched, as at the centre.
constexpr int kMostDays = 100'000;

sys_days localDay(Instant at)
{
    return floor<days>(at + kOffset);
}

std::optional<sys_days> dayOf(std::int64_t yyyymmdd)
{
    if (yyyymmdd < 1'01'01 || yyyymmdd > 9999'12'31)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year{static_cast<int>(yyyymmdd / 10000)},
        std::chrono::month{static_cast<unsigned>(yyyymmdd / 100 % 100)},
        std::chrono::day{static_cast<unsigned>(yyyymmdd % 100)}};
    return date.ok() ? std::optional(sys_days{date}) : std::nullopt;
}

bool isSound(const WorkHours& h)
{
    return 0 <= h.opens && h.opens < h.pauses && h.pauses <= h.resumes && h.resumes < h.closes
           && h.closes <= 24 * 60;
}

} // namespace

WorkCalendar::WorkCalendar(std::span<const WorkDay> exceptions, std::span<const WorkHours> hours)
{
    for (const WorkDay& entry : exceptions)
        if (const auto day = dayOf(entry.date))
            exceptions_.push_back({*day, entry.works});
    std::ranges::sort(exceptions_, {}, &Exception::day);
    const auto add = [&](sys_days from, const WorkHours& h) {
        hours_.push_back({from,
                          {Shift{minutes{h.opens}, minutes{h.pauses}},
                           Shift{minutes{h.resumes}, minutes{h.closes}}}});
    };
    add(sys_days::min(), referenceWorkHours());
    for (const WorkHours& entry : hours)
        if (const auto day = dayOf(entry.from); day && isSound(entry))
            add(*day, entry);
    std::ranges::sort(hours_, {}, &Hours::from);
}

const WorkCalendar& WorkCalendar::china()
{
    static const WorkCalendar calendar(referenceWorkDays(), {});
    return calendar;
}

bool WorkCalendar::works(sys_days day) const noexcept
{
    const auto found = std::ranges::lower_bound(exceptions_, day, {}, &Exception::day);
    if (found != exceptions_.end() && found->day == day)
        return found->works;
    const std::chrono::weekday weekday{day};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

const std::array<WorkCalendar::Shift, 2>& WorkCalendar::shiftsOf(sys_days day) const noexcept
{
    return std::prev(std::ranges::upper_bound(hours_, day, {}, &Hours::from))->shifts;
}

bool WorkCalendar::isWorkingDay(Instant day) const noexcept
{
    return works(localDay(day));
}

Instant WorkCalendar::addWorkingTime(Instant from, seconds left) const noexcept
{
    sys_days day = localDay(from);
    seconds clock = from + kOffset - day;
    for (int i = 0; i < kMostDays; ++i, day += days{1}, clock = seconds{0}) {
        if (!works(day))
            continue;
        for (const Shift& shift : shiftsOf(day)) {
            const seconds start = std::max(clock, shift.begins);
            if (start > shift.ends)
                continue;
            if (left <= shift.ends - start)
                return Instant{day} + start + left - kOffset;
            left -= shift.ends - start;
        }
    }
    return Instant{day} - kOffset;
}

Instant WorkCalendar::addWorkingDays(Instant from, int count) const noexcept
{
    sys_days day = localDay(from);
    for (int i = 0, left = count; left > 0 && i < kMostDays; ++i) {
        day += days{1};
        if (works(day))
            --left;
    }
    return Instant{day} + shiftsOf(day).back().ends - kOffset;
}

seconds WorkCalendar::workingTime(Instant from, Instant upto) const noexcept
{
    seconds sum{0};
    const sys_days last = localDay(upto);
    for (sys_days day = localDay(from); day <= last; day += days{1}) {
        if (!works(day))
            continue;
        for (const Shift& shift : shiftsOf(day)) {
            const Instant begins = std::max(from, Instant{day} + shift.begins - kOffset);
            const Instant ends = std::min(upto, Instant{day} + shift.ends - kOffset);
            if (begins < ends)
                sum += ends - begins;
        }
    }
    return sum;
}

Instant deadlineOf(const ServiceItem& item, Instant from, const WorkCalendar& calendar) noexcept
{
    return item.unit == DeadlineUnit::WorkingHours ? calendar.addWorkingHours(from, item.deadline)
                                                   : calendar.addWorkingDays(from, item.deadline);
}

} // namespace zhitu::domain
