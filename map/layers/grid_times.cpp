// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_times.h"

#include <algorithm>
#include <numeric>
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
    for (const std::uint32_t minute : sorted) {
        const auto behind = std::ranges::upper_bound(
            stretches, minute, {}, [](const auto& stretch) { return stretch.first; });
        count += behind != stretches.begin() && minute < std::prev(behind)->second ? 1 : 0;
    }
    return count;
}

} // namespace

GridTimes::GridTimes(const PointSet& points, std::size_t grids)
    : begins_(grids + 1, 0), minutes_(points.caseTimes->minutes().empty() ? 0 : points.cases.size())
{
    if (minutes_.empty())
        return;
    std::partial_sum(points.casesPerGrid.begin(), points.casesPerGrid.end(), begins_.begin() + 1);
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    const auto leaves = points.caseIndex->leaves();
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
        if (const std::uint32_t grid = points.cases[leaves[leaf]].grid; grid != kNoGrid)
            minutes_[next[grid]++] = points.caseTimes->minutes()[leaf];
    for (std::size_t grid = 0; grid < grids; ++grid)
        std::sort(minutes_.begin() + begins_[grid], minutes_.begin() + begins_[grid + 1]);
}

std::vector<std::uint32_t> GridTimes::counts(const CaseTimes::Stretches& stretches) const
{
    std::vector<std::uint32_t> counts;
    counts.reserve(begins_.size());
    for (std::size_t grid = 0; grid + 1 < begins_.size(); ++grid)
        counts.push_back(countWithin(
            std::span(minutes_).subspan(begins_[grid], begins_[grid + 1] - begins_[grid]),
            stretches));
    return counts;
}

} // namespace zhitu::map
