// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/comparison.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

#include "data/analysis/cross_tab.h"
#include "data/cache/conditions.h"
#include "data/cases/day_picture.h"

namespace zhitu::analysis {
namespace {

constexpr std::int64_t kUsualDays = 30;
constexpr double kSecondsOfDay = 86'400;

/// The same moment of the same date a year earlier; of 29 February the 28th.
domain::Instant aYearBefore(domain::Instant at)
{
    namespace chrono = std::chrono;
    const std::int64_t day = cases::dayOf(at);
    const chrono::year_month_day date{chrono::sys_days(chrono::days{day})};
    chrono::year_month_day earlier = date - chrono::years{1};
    if (!earlier.ok())
        earlier = earlier.year() / earlier.month() / chrono::last;
    return at
           - (cases::startOfDay(day)
              - cases::startOfDay(chrono::sys_days(earlier).time_since_epoch().count()));
}

/// What is yet to come of a period does not count as time of it.
ComparedSide periodOf(domain::Filter filter, domain::Instant from, domain::Instant before,
                      domain::Instant now)
{
    filter.reportedFrom = from;
    filter.reportedBefore = before;
    const auto seconds = std::max<std::int64_t>(0, (std::min(before, now) - from).count());
    return {std::move(filter), static_cast<double>(seconds) / kSecondsOfDay};
}

} // namespace

std::optional<RateRatio> rateRatio(std::int64_t first, double firstExposure, std::int64_t second,
                                   double secondExposure)
{
    if (first < kLeastCompared || second < kLeastCompared || !(firstExposure > 0)
        || !(secondExposure > 0))
        return std::nullopt;
    constexpr double z = 1.959964; // 97.5 % of the normal distribution lie below
    const auto a = static_cast<double>(first);
    const auto b = static_cast<double>(second);
    const double ratio = a / firstExposure / (b / secondExposure);
    const double spread = std::exp(z * std::sqrt(1 / a + 1 / b));
    return RateRatio{ratio, ratio / spread, ratio * spread};
}

std::optional<Comparison> readComparison(cache::CacheReader& reader, const ComparedSide& first,
                                         const ComparedSide& second, Axis axis, domain::Instant now,
                                         const std::function<bool()>& goOn)
{
    Comparison comparison{first, second, axis, {}, {}, {}};
    std::map<AxisKey, ComparedLine> lines;
    // Across by level, which has the fewest keys.
    const Axis other = axis == Axis::Level ? Axis::Category : Axis::Level;
    for (const auto& [side, count] :
         {std::pair{&first, &ComparedLine::first}, std::pair{&second, &ComparedLine::second}}) {
        const auto tab = readCrossTab(reader, side->filter, axis, other, now, goOn);
        if (!tab)
            return std::nullopt;
        comparison.division = tab->division;
        for (std::size_t row = 0; row < tab->downKeys.size(); ++row) {
            ComparedLine& line = lines[tab->downKeys[row]];
            line.key = tab->downKeys[row];
            line.*count += tab->ofRow(row);
            comparison.all.*count += tab->ofRow(row);
        }
    }
    for (const auto& [key, line] : lines)
        comparison.lines.push_back(line);
    std::ranges::stable_sort(comparison.lines, std::ranges::greater{},
                             [](const ComparedLine& line) { return line.first + line.second; });
    return comparison;
}

std::pair<ComparedSide, ComparedSide> periodsOf(const domain::Filter& filter, Before before,
                                                domain::Instant now)
{
    const domain::Instant end =
        filter.reportedBefore.value_or(cases::startOfDay(cases::dayOf(now)));
    const domain::Instant begin =
        filter.reportedFrom.value_or(cases::startOfDay(cases::dayOf(end) - kUsualDays));
    const auto length = end - begin;
    return {periodOf(filter, begin, end, now),
            before == Before::Directly
                ? periodOf(filter, begin - length, begin, now)
                : periodOf(filter, aYearBefore(begin), aYearBefore(end), now)};
}

double groundOf(cache::CacheReader& reader, const std::string& areaPrefix)
{
    cache::Conditions within;
    within.addArea("code", areaPrefix);
    within.add("valid != 0");
    cache::Statement row =
        reader.connection().prepare("SELECT sum(area_km2) FROM grid" + within.where());
    within.bind(row);
    return row.step() ? row.real(0) : 0;
}

} // namespace zhitu::analysis
