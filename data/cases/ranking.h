// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Towns and departments by a stated indicator, those that need looking at first.
#pragma once

#include <array>
#include <vector>

#include "data/cases/day_picture.h"

namespace zhitu::cases {

/// The shares of Indicators. The numbers are kept in settings; never reuse one.
enum class Indicator : std::uint8_t {
    InTime = 1,
    Resolved = 2,
    Returned = 3,
    Reopened = 4,
    Satisfied = 5,
    Settled = 6
};
inline constexpr std::array kIndicators{Indicator::InTime,    Indicator::Resolved,
                                        Indicator::Returned,  Indicator::Reopened,
                                        Indicator::Satisfied, Indicator::Settled};

[[nodiscard]] const Share& shareOf(const Indicators& indicators, Indicator indicator) noexcept;
/// Whether a high share is a good one.
[[nodiscard]] bool isGood(Indicator indicator) noexcept;

/// Which cases a share counts, what it is of, and what is left: casesDue() lists them.
struct OutcomesOf {
    domain::Outcome part;
    domain::Outcome whole;
    std::optional<domain::Outcome> rest; ///< only of good shares: it is what needs looking at
};
[[nodiscard]] OutcomesOf outcomesOf(Indicator indicator) noexcept;

/// A share of fewer cases says nothing: it is shown, but has no rank.
inline constexpr std::int64_t kLeastRanked = 20;

template <typename Key>
struct Ranked {
    Key key;
    Indicators indicators;
    int rank = 0; ///< 1: the worst; equal shares have the same; 0: none
};

/// Worst first, behind them those of few cases with most cases first, and those of none.
[[nodiscard]] std::vector<Ranked<std::string>>
worstFirst(const std::map<std::string, Indicators>& of, Indicator indicator);
[[nodiscard]] std::vector<Ranked<std::int64_t>>
worstFirst(const std::map<std::int64_t, Indicators>& of, Indicator indicator);

} // namespace zhitu::cases
