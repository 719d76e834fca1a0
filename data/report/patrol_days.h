// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the rounds of video patrol went, day by day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/report/scope.h"

namespace zhitu::report {

struct PatrolDay {
    std::string day; ///< YYYY-MM-DD
    std::int64_t due = 0;
    std::int64_t done = 0;  ///< looked at on that day or later
    std::int64_t found = 0; ///< with a finding

    friend bool operator==(const PatrolDay&, const PatrolDay&) = default;
};

/// The days of the report that something was due on, in order.
/// \returns nothing where the work is to end \throws UserError
[[nodiscard]] std::optional<std::vector<PatrolDay>> readPatrolDays(const Scope& scope);

} // namespace zhitu::report
