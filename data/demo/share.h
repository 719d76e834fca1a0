// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Deals out a fixed number of things by weight.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhitu::demo {

/// How many of `total` things each weight gets: proportional, and exactly `total` together.
[[nodiscard]] inline std::vector<std::int64_t> share(std::int64_t total,
                                                     std::span<const double> weights)
{
    double sum = 0;
    for (const double w : weights)
        sum += w;
    std::vector<std::int64_t> shares;
    shares.reserve(weights.size());
    double running = 0;
    std::int64_t dealt = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        running += weights[i];
        const auto upTo =
            i + 1 == weights.size()
                ? total
                : static_cast<std::int64_t>(static_cast<double>(total) * running / sum);
        shares.push_back(upTo - dealt);
        dealt = upTo;
    }
    return shares;
}

} // namespace zhitu::demo
