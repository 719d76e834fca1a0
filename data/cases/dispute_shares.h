// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What became of disputes, as shares of the disputes among the cases that were due (应结案, see
/// indicators.h). The formulas stand at the shares.
#pragma once

#include "data/cases/indicators.h"

namespace zhitu::cases {

/// What the field is held to: 98 % of the disputes settled.
inline constexpr std::int64_t kSettledLinePercent = 98;

struct DisputeShares {
    bool ofDays = false; ///< only what came due in the last kIndicatorDays
    std::int64_t due = 0;
    Share settled; ///< agreed on, and not broken since, of those due (化解率)
    Share village; ///< settled while a village's centre held it, of those due (不出村)
    Share town;    ///< the same by village or town (不出镇)
    Share
        fulfilled; ///< fulfilled, of those settled or broken whose day to fulfil has come (履行率)
    std::int64_t broken = 0; ///< agreed on and broken, of those due (协议反悔)

    /// How many more would have to be settled to reach the line; 0: it is reached.
    [[nodiscard]] std::int64_t missing() const noexcept
    {
        const std::int64_t needed = (due * kSettledLinePercent + 99) / 100;
        return needed > settled.part ? needed - settled.part : 0;
    }
    friend bool operator==(const DisputeShares&, const DisputeShares&) = default;
};

/// The states, the overdue ones and the outcome of the filter are left out, as in readIndicators().
/// \returns nothing where `goOn`, asked every few milliseconds, said false \throws UserError
[[nodiscard]] std::optional<DisputeShares> readDisputeShares(cache::CacheReader& reader,
                                                             const domain::Filter& filter,
                                                             domain::Instant now,
                                                             const std::function<bool()>& goOn);

} // namespace zhitu::cases
