// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/classes.h"

#include <algorithm>
#include <cmath>

namespace zhitu::map {

std::vector<double> classBounds(std::span<const double> values, Classification how, int count)
{
    std::vector<double> sorted;
    for (const double v : values)
        if (std::isfinite(v))
            sorted.push_back(v);
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> bounds;
    if (sorted.empty() || count < 1)
        return bounds;
    // Nothing is a class of its own: most grids have no open case, and quantiles of the rest tell.
    const auto rest = static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), 0.0)
                                               - sorted.begin());
    const bool zeros =
        how == Classification::Quantile && sorted.front() == 0 && rest < sorted.size();
    if (zeros)
        bounds.push_back(0);
    const std::size_t from = zeros ? rest : 0;
    const int steps = zeros ? count - 1 : count;
    for (int k = 1; k <= steps; ++k) {
        double bound = 0;
        if (how == Classification::Quantile) {
            const auto at = static_cast<std::size_t>(
                std::ceil(static_cast<double>(sorted.size() - from) * k / steps));
            bound = sorted[from + std::max<std::size_t>(at, 1) - 1];
        } else {
            bound = k == steps ? sorted.back()
                               : sorted.front() + (sorted.back() - sorted.front()) * k / steps;
        }
        if (bounds.empty() || bound > bounds.back())
            bounds.push_back(bound);
    }
    return bounds;
}

int classOf(double value, std::span<const double> bounds)
{
    const auto at = std::lower_bound(bounds.begin(), bounds.end(), value);
    const auto index = static_cast<int>(at - bounds.begin());
    return std::min(index, static_cast<int>(bounds.size()) - 1);
}

} // namespace zhitu::map
