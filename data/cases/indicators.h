// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How well cases are handled, as shares of the cases that were due (应结案). The formulas stand at
/// the shares.
#pragma once

#include <functional>
#include <optional>

#include "data/domain/filter.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::cases {

/// Without a time of report: of the cases that came due in so many days.
inline constexpr int kIndicatorDays = 30;

struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 0;

    /// In [0, 1]; nothing where there is nothing to divide by.
    [[nodiscard]] std::optional<double> value() const
    {
        return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole))
                         : std::nullopt;
    }
    friend bool operator==(const Share&, const Share&) = default;
};

/// All of the same cases: those whose deadline has been reached, neither rejected nor suspended.
struct Indicators {
    bool ofDays = false; ///< only what came due in the last kIndicatorDays
    std::int64_t due = 0;
    Share inTime;   ///< resolved by its deadline, of those due (按期办结率)
    Share resolved; ///< resolved, late or not, of those due (办结率)
    Share returned; ///< given back by a department at least once, of those ever dispatched (退单率)
    Share reopened; ///< reopened at least once, of those ever resolved (重办率)
    Share satisfied; ///< last visit said 4 or 5, of those whose last visit said something (满意率)
    Share settled;   ///< settled as the person sees it, of those visited (解决率)

    friend bool operator==(const Indicators&, const Indicators&) = default;
};

/// The states, the overdue ones and the outcome of the filter are left out: one asks how it went
/// with all.
/// \returns nothing where `goOn`, asked every few milliseconds, said false \throws UserError
[[nodiscard]] std::optional<Indicators> readIndicators(cache::CacheReader& reader,
                                                       const domain::Filter& filter,
                                                       domain::Instant now,
                                                       const std::function<bool()>& goOn);

/// No time of report is asked for: what came due in the last kIndicatorDays counts.
[[nodiscard]] bool isOfDays(const domain::Filter& filter) noexcept;

/// The cases that the indicators are of; with an outcome, the ones that a part or a whole counts.
[[nodiscard]] domain::Filter casesDue(const domain::Filter& filter, domain::Instant now,
                                      domain::Outcome outcome = domain::Outcome::Due);

} // namespace zhitu::cases
