// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is said of several measurements.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zhitu::bench {

/// \param share 0.5: the median; 1: the greatest
[[nodiscard]] inline double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values.empty() ? 0 : values[std::min(values.size() - 1, at)];
}

} // namespace zhitu::bench
