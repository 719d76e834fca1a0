// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Going over many cases at once: by an index where that finds few, else over the table as it lies.
#pragma once

#include <string>

#include "data/cache/conditions.h"

namespace zhitu::cases {

/// The area as a condition on "case". Of a town or less the planner is told that few rows lie
/// there: it has no statistics, and would take an index of states or times.
void addArea(cache::Conditions& conditions, const std::string& areaPrefix);

/// What to write behind FROM: where `found`, which an index covers, holds for more than a fifth of
/// all cases, looking up each of them costs more than passing all.
[[nodiscard]] std::string caseTable(cache::Connection& connection, const std::string& areaPrefix,
                                    const cache::Conditions& found);

/// The cases of a filter with a due range, in that area.
class DuePass {
public:
    /// \param due see casesDue()
    DuePass(const domain::Filter& due, domain::Instant now);

    /// What stands behind FROM, with its conditions. Counts, so that the shorter way is gone.
    [[nodiscard]] std::string from(cache::Connection& connection) const;
    void bind(cache::Statement& statement) const { conditions_.bind(statement); }

private:
    std::string areaPrefix_;
    cache::Conditions found_;
    cache::Conditions conditions_;
};

} // namespace zhitu::cases
