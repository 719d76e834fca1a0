// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How good the data is, as a number, from what a run has counted.
///
/// score = 100 × (1 − Σ w·found / Σ w·checked), over the rules of a table, a town or a system that
/// rows come from, and a characteristic (Dimension), w being the weight of the rule: the share of
/// elements that meet what is asked of them, as GB/T 36344-2018 measures each of its indicators,
/// weighted. What is waived counts as right. One row that three rules look at is three checks.
#pragma once

#include <map>
#include <optional>

#include "data/verify/report.h"

namespace zhitu::verify {

inline constexpr const char* kAllTowns = "*";
inline constexpr const char* kAllOrigins = "*";

/// What a score is of. An empty table: all of them.
struct ScoreKey {
    std::string table;
    /// As in RuleResult::towns; kAllTowns: all of them.
    std::string town;
    Dimension dimension = Dimension::All;
    /// As in RuleResult::origins; one of them is over all tables and towns.
    std::string origin = kAllOrigins;

    friend auto operator<=>(const ScoreKey&, const ScoreKey&) = default;
};

struct Score {
    std::int64_t n = 0;     ///< checks, not weighted: a score of five checks says little
    std::int64_t found = 0; ///< not weighted
    double checks = 0;      ///< weighted
    double defects = 0;     ///< weighted

    /// In [0, 100]; nothing where nothing was checked.
    [[nodiscard]] std::optional<double> value() const
    {
        if (!(checks > 0))
            return std::nullopt;
        return 100 * (1 - defects / checks);
    }
};

using Scores = std::map<ScoreKey, Score>;

/// Of every table and of all, every town and all, every characteristic and all, and of every system
/// that rows come from, as far as anything was checked there.
[[nodiscard]] Scores scoresOf(const Report& report);

} // namespace zhitu::verify
