// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/case_times.h"

#include <algorithm>
#include <numeric>

#include "data/china_time.h"

namespace zhitu::map {
namespace {

constexpr std::int64_t kMinutesPerDay = 24 * 60;
constexpr std::int64_t kMostDays = 30'000; // since 1970: the year 2052
constexpr std::int64_t kDaysToCome = 366;  // before they have to be made anew
constexpr std::int64_t kMinutesPerWeek = 7 * kMinutesPerDay;
constexpr std::int64_t kFirstMonday = 4; // 1970-01-05

/// Since midnight of 1970-01-01 in China.
std::int64_t chinaMinute(domain::Instant at)
{
    const std::int64_t seconds = at.time_since_epoch().count() + kChinaOffsetSec;
    return seconds >= 0 ? seconds / 60 : -((59 - seconds) / 60);
}

bool isSane(std::int64_t minute)
{
    return minute >= 0 && minute < kMostDays * kMinutesPerDay;
}

domain::Instant midnight(std::int64_t day)
{
    return domain::Instant(std::chrono::seconds(day * kMinutesPerDay * 60 - kChinaOffsetSec));
}

} // namespace

bool isWithin(domain::Instant reported, const TimeWindow& window) noexcept
{
    const std::int64_t minute = chinaMinute(reported);
    if (!isSane(minute) || minute < chinaMinute(window.from)
        || minute >= chinaMinute(window.before))
        return false;
    const std::int64_t ofWeek =
        (minute - kFirstMonday * kMinutesPerDay + kMinutesPerWeek) % kMinutesPerWeek;
    return window.hours.test(static_cast<std::size_t>(ofWeek / 60));
}

CaseTimes::CaseTimes(std::span<const CasePoint> cases, std::span<const std::uint32_t> leaves)
{
    std::int64_t earliest = kMostDays * kMinutesPerDay;
    std::int64_t latest = -1;
    for (const CasePoint& c : cases)
        if (const std::int64_t minute = chinaMinute(c.reported); isSane(minute)) {
            earliest = std::min(earliest, minute);
            latest = std::max(latest, minute);
        }
    if (latest < 0)
        return;
    firstDay_ = earliest / kMinutesPerDay;
    const std::int64_t days = latest / kMinutesPerDay - firstDay_ + 1 + kDaysToCome;
    perHour_.assign(static_cast<std::size_t>(days) * 24, 0);
    auto made = std::make_shared<Leaves>();
    std::vector<std::uint32_t> flagged;
    made->minutes.reserve(leaves.size());
    flagged.reserve(leaves.size());
    for (const std::uint32_t ref : leaves) {
        const std::uint32_t minute = minuteOf(cases[ref].reported);
        made->minutes.push_back(minute);
        flagged.push_back(cases[ref].overdue ? minute : end());
        if (minute < end())
            ++perHour_[minute / 60];
    }
    made->all = TimeCounts(made->minutes);
    made->flagged = TimeCounts(flagged);
    leaves_ = std::move(made);
    sumDays();
}

std::optional<CaseTimes> CaseTimes::with(std::span<const TimeChange> changes) const
{
    CaseTimes changed = *this;
    for (const TimeChange& change : changes) {
        if (change.before)
            if (const std::uint32_t minute = minuteOf(*change.before); minute < end())
                --changed.perHour_[minute / 60];
        if (!change.now)
            continue;
        if (const std::uint32_t minute = minuteOf(*change.now); minute < end())
            ++changed.perHour_[minute / 60];
        else if (isSane(chinaMinute(*change.now)))
            return std::nullopt;
    }
    changed.sumDays();
    return changed;
}

void CaseTimes::sumDays()
{
    perDay_.clear();
    shownDay_ = 0;
    std::size_t filled = 0; // as far as there are cases
    for (std::size_t hour = 0; hour < perHour_.size(); hour += 24) {
        const auto day = perHour_.begin() + static_cast<std::ptrdiff_t>(hour);
        const auto sum = std::accumulate(day, day + 24, std::uint32_t{0});
        if (sum == 0 && perDay_.empty()) {
            ++shownDay_;
            continue;
        }
        perDay_.push_back(sum);
        if (sum > 0)
            filled = perDay_.size();
    }
    perDay_.resize(filled);
}

std::uint32_t CaseTimes::end() const noexcept
{
    return static_cast<std::uint32_t>(perHour_.size() * 60);
}

std::uint32_t CaseTimes::minuteOf(domain::Instant reported) const
{
    const std::int64_t minute = chinaMinute(reported);
    const std::int64_t since = minute - firstDay_ * kMinutesPerDay;
    return isSane(minute) && since >= 0 && since < end() ? static_cast<std::uint32_t>(since)
                                                         : end();
}

std::uint32_t CaseTimes::clamped(domain::Instant at) const
{
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(
        chinaMinute(at) - firstDay_ * kMinutesPerDay, 0, std::int64_t{end()}));
}

CaseTimes::Stretches CaseTimes::stretchesOf(const TimeWindow& window) const
{
    const std::uint32_t from = clamped(window.from);
    const std::uint32_t before = clamped(window.before);
    if (from >= before)
        return {};
    if (window.hours.all())
        return {{from, before}};
    Stretches stretches;
    // Of the week that the window begins in, and all after it: each run of hours that count.
    const std::int64_t start = firstDay_ * kMinutesPerDay; // since 1970
    const std::int64_t since = start + from - kFirstMonday * kMinutesPerDay;
    std::int64_t week =
        start + from - ((since % kMinutesPerWeek) + kMinutesPerWeek) % kMinutesPerWeek;
    for (; week < start + before; week += kMinutesPerWeek)
        for (std::size_t hour = 0; hour < kHoursOfWeek;) {
            const std::size_t first = hour;
            while (hour < kHoursOfWeek && window.hours.test(hour))
                ++hour;
            const std::int64_t begin =
                std::max<std::int64_t>(week + static_cast<std::int64_t>(first) * 60 - start, from);
            const std::int64_t end =
                std::min<std::int64_t>(week + static_cast<std::int64_t>(hour) * 60 - start, before);
            if (begin < end)
                stretches.emplace_back(begin, end);
            hour = std::max(hour, first + 1);
        }
    return stretches;
}

std::optional<std::pair<domain::Instant, domain::Instant>> CaseTimes::days() const
{
    if (perDay_.empty())
        return std::nullopt;
    const std::int64_t first = firstDay_ + shownDay_;
    return std::pair(midnight(first),
                     midnight(first + static_cast<std::int64_t>(perDay_.size()) - 1));
}

std::array<std::uint32_t, kHoursOfWeek> CaseTimes::perHourOfWeek(domain::Instant from,
                                                                 domain::Instant before) const
{
    std::array<std::uint32_t, kHoursOfWeek> sums{};
    const std::size_t end = clamped(before) / 60;
    const std::int64_t offset = (firstDay_ - kFirstMonday) * 24; // of the first hour in its week
    for (std::size_t hour = clamped(from) / 60; hour < end; ++hour) {
        constexpr auto week = static_cast<std::int64_t>(kHoursOfWeek);
        const std::int64_t at = (offset + static_cast<std::int64_t>(hour)) % week;
        sums[static_cast<std::size_t>((at + week) % week)] += perHour_[hour];
    }
    return sums;
}

bool isIn(const CaseTimes::Stretches& stretches, std::uint32_t minute)
{
    const auto behind =
        std::ranges::upper_bound(stretches, minute, {}, &CaseTimes::Stretches::value_type::first);
    return behind != stretches.begin() && minute < std::prev(behind)->second;
}

PointFilter::Counts CasesWithin::countLeaves(std::uint32_t first, std::uint32_t count,
                                             std::uint32_t flagged) const
{
    Counts counts;
    for (const auto& [from, before] : stretches_) {
        counts.all += times_.leaves_->all.count(first, count, from, before);
        if (flagged > 0)
            counts.flagged += times_.leaves_->flagged.count(first, count, from, before);
    }
    return counts;
}

bool CasesWithin::keepsLeaf(std::uint32_t leaf) const
{
    return leaf < times_.leaves_->minutes.size() && isIn(stretches_, times_.leaves_->minutes[leaf]);
}

bool CasesWithin::keepsRef(std::uint32_t ref) const
{
    return isIn(stretches_, times_.minuteOf(cases_[ref].reported));
}

} // namespace zhitu::map
