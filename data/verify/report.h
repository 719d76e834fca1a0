// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a run of verification brought: for each rule how many rows were looked at, how many are
/// wrong, and which.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "data/domain/case.h"
#include "data/verify/finding.h"
#include "data/verify/rule.h"

namespace zhitu::verify {

struct Count {
    std::int64_t checked = 0; ///< rows that the rule is about
    std::int64_t found = 0;   ///< of these, those that are wrong and not waived
    std::int64_t waived = 0;

    friend bool operator==(const Count&, const Count&) = default;
};

/// A row that is wrong, without its words: what a history goes by.
struct FoundRow {
    std::int64_t row = 0;
    std::int64_t partner = 0;
    std::string area;
    std::string origin;
    bool waived = false;

    friend bool operator==(const FoundRow&, const FoundRow&) = default;
};

struct RuleResult {
    Count total;
    /// By the nine digits of the town, by the six of the district for what stands above the towns;
    /// "" for what belongs to no area.
    std::map<std::string, Count> towns;
    std::map<std::string, Count> origins; ///< by the names of origin.h
    std::vector<Finding> findings; ///< the first Options::mostFindings, in the order of the rows
    std::vector<FoundRow> rows;    ///< the first Options::mostRows
    std::int64_t notCompared = 0;  ///< near duplicates: rows that stand too close together

    [[nodiscard]] bool hasAllRows() const noexcept
    {
        return static_cast<std::int64_t>(rows.size()) == total.found + total.waived;
    }
};

struct Report {
    std::shared_ptr<const RuleBook> book;
    std::vector<RuleResult> results; ///< of each rule, in their order
    domain::Instant dataAt{};        ///< the data's own time
    std::string source;              ///< which data: centre and user, or the demo and its seed
    std::string area;                ///< digits that it was kept to; empty: all

    /// Findings of that severity that nobody has waived.
    [[nodiscard]] std::int64_t foundOf(Severity severity) const;
};

/// Of the code of a place: see RuleResult::towns.
[[nodiscard]] std::string townOf(std::string_view area);

} // namespace zhitu::verify
