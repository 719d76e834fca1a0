// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_times.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <span>

namespace zhitu::map {
namespace {

/// \param sorted minutes \param stretches one behind the other
std::uint32_t countWithin(std::span<const std::uint32_t> sorted,
                          const CaseTimes::Stretches& stretches)
{
    std::uint32_t count = 0;
    if (stretches.size() < sorted.size()) {
        for (const auto& [from, before] : stretches) {
            const auto first = std::ranges::lower_bound(sorted, from);
            count +=
                static_cast<std::uint32_t>(std::lower_bound(first, sorted.end(), before) - first);
        }
        return count;
    }
    for (const std::uint32_t minute : sorted)
        count += isIn(stretches, minute) ? 1 : 0;
    return count;
}

} // namespace

GridTimes::GridTimes(const PointSet& points, std::size_t grids)
    : first_(points.cases.first()), begins_(grids + 1, 0)
{
    const auto inGrid = [](const CasePoint& c) { return c.grid != kNoGrid; };
    for (const CasePoint& c : *first_ | std::views::filter(inGrid))
        ++begins_[c.grid + std::size_t{1}];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    minutes_.resize(begins_.back());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (const CasePoint& c : *first_ | std::views::filter(inGrid))
        minutes_[next[c.grid]++] = points.caseTimes->minuteOf(c.reported);
    for (std::size_t grid = 0; grid < grids; ++grid)
        std::sort(minutes_.begin() + begins_[grid], minutes_.begin() + begins_[grid + 1]);
}

std::vector<std::uint32_t> GridTimes::counts(const PointSet& points,
                                             const CaseTimes::Stretches& stretches) const
{
    std::vector<std::uint32_t> counts;
    counts.reserve(begins_.size());
    for (std::size_t grid = 0; grid + 1 < begins_.size(); ++grid)
        counts.push_back(countWithin(
            std::span(minutes_).subspan(begins_[grid], begins_[grid + 1] - begins_[grid]),
            stretches));
    const auto isCounted = [&](const CasePoint* c) {
        return c != nullptr && c->grid != kNoGrid
               && isIn(stretches, points.caseTimes->minuteOf(c->reported));
    };
    points.cases.forEachChange([&](Ref, const CasePoint* was, const CasePoint* is) {
        if (isCounted(was))
            --counts[was->grid];
        if (isCounted(is))
            ++counts[is->grid];
    });
    return counts;
}

} // namespace zhitu::map
