// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/case_times.h"

#include <algorithm>

#include "data/china_time.h"
#include "map/layers/point_set.h"

namespace zhitu::map {
namespace {

constexpr std::int64_t kMinutesPerDay = 24 * 60;
constexpr std::int64_t kMostDays = 30'000; // since 1970: the year 2052
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

CaseTimes::CaseTimes(const std::vector<CasePoint>& cases, const ClusterIndex& index)
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
    const auto days = static_cast<std::size_t>(latest / kMinutesPerDay - firstDay_ + 1);
    perDay_.assign(days, 0);
    perHour_.assign(days * 24, 0);
    const auto never = static_cast<std::uint32_t>(days * kMinutesPerDay);
    std::vector<std::uint32_t> flagged;
    minutes_.reserve(index.size());
    flagged.reserve(index.size());
    for (const std::uint32_t ref : index.leaves()) {
        const CasePoint& c = cases[ref];
        const std::int64_t minute = chinaMinute(c.reported);
        const auto since = isSane(minute)
                               ? static_cast<std::uint32_t>(minute - firstDay_ * kMinutesPerDay)
                               : never;
        minutes_.push_back(since);
        flagged.push_back(c.overdue ? since : never);
        if (since != never) {
            ++perDay_[since / kMinutesPerDay];
            ++perHour_[since / 60];
        }
    }
    all_ = TimeCounts(minutes_);
    flagged_ = TimeCounts(flagged);
}

std::uint32_t CaseTimes::minuteOf(domain::Instant at) const
{
    const std::int64_t minute = chinaMinute(at) - firstDay_ * kMinutesPerDay;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(
        minute, 0, static_cast<std::int64_t>(perDay_.size()) * kMinutesPerDay));
}

CaseTimes::Stretches CaseTimes::stretchesOf(const TimeWindow& window) const
{
    const std::uint32_t from = minuteOf(window.from);
    const std::uint32_t before = minuteOf(window.before);
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

Cluster CaseTimes::within(const Stretches& stretches, const Cluster& cluster,
                          const ClusterIndex& index) const
{
    Cluster part = cluster;
    part.count = part.flagged = 0;
    for (const auto& [from, before] : stretches) {
        part.count += all_.count(cluster.first, cluster.count, from, before);
        if (cluster.flagged > 0)
            part.flagged += flagged_.count(cluster.first, cluster.count, from, before);
    }
    if (part.count != 1)
        return part;
    for (std::uint32_t leaf = cluster.first; leaf < cluster.first + cluster.count; ++leaf)
        if (std::ranges::any_of(stretches, [&](const auto& s) {
                return minutes_[leaf] >= s.first && minutes_[leaf] < s.second;
            })) {
            part.ref = index.leaves()[leaf];
            break;
        }
    return part;
}

std::optional<std::pair<domain::Instant, domain::Instant>> CaseTimes::days() const
{
    if (perDay_.empty())
        return std::nullopt;
    return std::pair(midnight(firstDay_),
                     midnight(firstDay_ + static_cast<std::int64_t>(perDay_.size()) - 1));
}

std::array<std::uint32_t, kHoursOfWeek> CaseTimes::perHourOfWeek(domain::Instant from,
                                                                 domain::Instant before) const
{
    std::array<std::uint32_t, kHoursOfWeek> sums{};
    const std::size_t end = minuteOf(before) / 60;
    const std::int64_t offset = (firstDay_ - kFirstMonday) * 24; // of the first hour in its week
    for (std::size_t hour = minuteOf(from) / 60; hour < end; ++hour) {
        constexpr auto week = static_cast<std::int64_t>(kHoursOfWeek);
        const std::int64_t at = (offset + static_cast<std::int64_t>(hour)) % week;
        sums[static_cast<std::size_t>((at + week) % week)] += perHour_[hour];
    }
    return sums;
}

std::uint32_t CaseTimes::count(const TimeWindow& window) const
{
    std::uint32_t sum = 0;
    for (const auto& [from, before] : stretchesOf(window))
        sum += all_.count(0, static_cast<std::uint32_t>(minutes_.size()), from, before);
    return sum;
}

} // namespace zhitu::map
