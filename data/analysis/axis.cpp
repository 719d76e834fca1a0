// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/axis.h"

#include <algorithm>
#include <chrono>

#include "data/cases/day_picture.h"

namespace zhitu::analysis {
namespace {

namespace chrono = std::chrono;

constexpr std::int64_t kMostParts = 40;

chrono::year_month_day dateOf(std::int64_t day) noexcept
{
    return chrono::sys_days(chrono::days{day});
}

std::int64_t numberOf(chrono::year_month_day date) noexcept
{
    return chrono::sys_days(date).time_since_epoch().count();
}

/// The narrower of two bounds.
void raise(std::optional<domain::Instant>& from, domain::Instant least)
{
    from = from ? std::max(*from, least) : least;
}

void lower(std::optional<domain::Instant>& before, domain::Instant most)
{
    before = before ? std::min(*before, most) : most;
}

} // namespace

TimeUnit unitFor(std::int64_t days) noexcept
{
    if (days <= kMostParts)
        return TimeUnit::Day;
    if (days <= kMostParts * 7)
        return TimeUnit::Week;
    return days <= kMostParts * 30 ? TimeUnit::Month : TimeUnit::Year;
}

std::int64_t beginOf(std::int64_t day, TimeUnit unit) noexcept
{
    const chrono::year_month_day date = dateOf(day);
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week: {
        const chrono::weekday weekday{chrono::sys_days(chrono::days{day})};
        return day - (static_cast<std::int64_t>(weekday.iso_encoding()) - 1);
    }
    case TimeUnit::Month:
        return numberOf(date.year() / date.month() / 1);
    case TimeUnit::Year:
        return numberOf(date.year() / 1 / 1);
    }
    return day;
}

std::int64_t endOf(std::int64_t begin, TimeUnit unit) noexcept
{
    const chrono::year_month_day date = dateOf(begin);
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week:
        return begin + 7;
    case TimeUnit::Month:
        return numberOf(date + chrono::months{1});
    case TimeUnit::Year:
        return numberOf(date + chrono::years{1});
    }
    return begin + 1;
}

domain::Filter narrowed(domain::Filter filter, Axis axis, AxisKey key, const Division& division)
{
    switch (axis) {
    case Axis::Place:
        filter.areaPrefix = digitsOf(key, division.placeDigits);
        break;
    case Axis::Category:
        filter.categories = {static_cast<int>(key)};
        break;
    case Axis::Item:
        filter.items = {key};
        break;
    case Axis::Department:
        filter.departments = {key};
        break;
    case Axis::Level:
        filter.levels = {static_cast<domain::DivisionLevel>(key)};
        break;
    case Axis::Time:
        raise(filter.reportedFrom, cases::startOfDay(key));
        lower(filter.reportedBefore, cases::startOfDay(endOf(key, division.unit)));
        break;
    case Axis::State:
        filter.states = {static_cast<domain::CaseState>(key)};
        break;
    }
    return filter;
}

std::string digitsOf(AxisKey place, std::size_t digits)
{
    std::string text = std::to_string(place);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

} // namespace zhitu::analysis
