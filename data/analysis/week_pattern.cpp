// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/week_pattern.h"

#include <algorithm>
#include <numeric>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/case_sql.h"

namespace zhitu::analysis {

std::int64_t WeekPattern::ofDay(std::size_t day) const
{
    return std::accumulate(counts[day].begin(), counts[day].end(), std::int64_t{0});
}

std::int64_t WeekPattern::ofHour(std::size_t hour) const
{
    std::int64_t sum = 0;
    for (const auto& day : counts)
        sum += day[hour];
    return sum;
}

std::int64_t WeekPattern::total() const
{
    std::int64_t sum = 0;
    for (std::size_t day = 0; day < kDaysOfWeek; ++day)
        sum += ofDay(day);
    return sum;
}

std::optional<WeekPattern> readWeekPattern(cache::CacheReader& reader, const domain::Filter& filter,
                                           domain::Instant now, const std::function<bool()>& goOn)
{
    WeekPattern pattern;
    pattern.filter = filter;
    cache::Connection& connection = reader.connection();
    const bool done = cache::interruptibly(connection, goOn, [&] {
        const cache::CasePass pass(filter, now);
        cache::Statement rows =
            connection.prepare(std::string("SELECT ") + cache::kHourOfReport + ", count(*) FROM "
                               + pass.from(connection) + " GROUP BY 1");
        pass.bind(rows);
        while (rows.step()) {
            const auto hour = static_cast<std::size_t>(rows.integer(0));
            if (hour < kDaysOfWeek * kHoursOfDay)
                pattern.counts[hour / kHoursOfDay][hour % kHoursOfDay] += rows.integer(1);
        }
    });
    return done ? std::optional(pattern) : std::nullopt;
}

domain::Filter inHours(domain::Filter filter, std::optional<std::size_t> day,
                       std::optional<std::size_t> hour)
{
    std::vector<int> hours;
    for (std::size_t i = 0; i < kDaysOfWeek * kHoursOfDay; ++i)
        if ((!day || i / kHoursOfDay == *day) && (!hour || i % kHoursOfDay == *hour))
            hours.push_back(static_cast<int>(i));
    if (filter.hoursOfWeek.empty()) {
        filter.hoursOfWeek = std::move(hours);
    } else {
        std::vector<int> both;
        std::ranges::set_intersection(filter.hoursOfWeek, hours, std::back_inserter(both));
        filter.hoursOfWeek = std::move(both);
    }
    return filter;
}

} // namespace zhitu::analysis
