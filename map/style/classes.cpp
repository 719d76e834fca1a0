// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/classes.h"

#include <algorithm>
#include <cmath>

namespace zhitu::map {
namespace {

std::vector<double> equalIntervals(std::span<const double> sorted, int count)
{
    std::vector<double> bounds;
    for (int k = 1; k <= count; ++k) {
        const double bound = k == count
                                 ? sorted.back()
                                 : sorted.front() + (sorted.back() - sorted.front()) * k / count;
        if (bounds.empty() || bound > bounds.back())
            bounds.push_back(bound);
    }
    return bounds;
}

/// Each class takes its share of what the classes before it left: where one value fills more than
/// its share (most grids have one open case), the others still tell the rest apart.
std::vector<double> quantiles(std::span<const double> sorted, int count)
{
    std::vector<double> bounds;
    // Nothing is a class of its own: most grids have no open case at all.
    if (sorted.front() == 0)
        bounds.push_back(0);
    std::span<const double> rest = sorted;
    while (true) {
        if (!bounds.empty())
            rest = rest.subspan(static_cast<std::size_t>(
                std::upper_bound(rest.begin(), rest.end(), bounds.back()) - rest.begin()));
        const auto left = static_cast<std::size_t>(count) - bounds.size();
        if (rest.empty() || left == 0)
            return bounds;
        bounds.push_back(rest[(rest.size() + left - 1) / left - 1]);
    }
}

} // namespace

std::vector<double> classBounds(std::span<const double> values, Classification how, int count)
{
    std::vector<double> sorted;
    for (const double v : values)
        if (std::isfinite(v))
            sorted.push_back(v);
    if (sorted.empty() || count < 1)
        return {};
    std::sort(sorted.begin(), sorted.end());
    return how == Classification::Quantile ? quantiles(sorted, count)
                                           : equalIntervals(sorted, count);
}

int classOf(double value, std::span<const double> bounds)
{
    const auto at = std::lower_bound(bounds.begin(), bounds.end(), value);
    const auto index = static_cast<int>(at - bounds.begin());
    return std::min(index, static_cast<int>(bounds.size()) - 1);
}

} // namespace zhitu::map
