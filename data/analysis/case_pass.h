// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One way over the cases that a filter keeps, for all that is counted of them.
#pragma once

#include <string>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/conditions.h"

namespace zhitu::analysis {

/// SQL: the day a case was reported on, days since 1970-01-01 by the clock in China. Times are
/// never before 1970.
inline constexpr const char* kDayOfReport = "(reported_at + 28800) / 86400";
/// SQL: the hour of the week, 0: Monday from 0 to 1 o'clock; 1970-01-01 was a Thursday.
inline constexpr const char* kHourOfReport = "((reported_at + 28800) / 3600 + 72) % 168";

/// Through an index where few cases are kept, else as the table lies.
class CasePass {
public:
    /// \param filter with its area \param now that deadlines are reached at
    CasePass(const domain::Filter& filter, domain::Instant now)
    {
        conditions_.addArea("grid_code", filter.areaPrefix);
        conditions_.addCases(filter, now);
    }

    /// What stands behind FROM, with its conditions. Counts, to know the shorter way.
    [[nodiscard]] std::string from(cache::Connection& connection) const
    {
        cache::Statement count =
            connection.prepare("SELECT count(*) FROM \"case\"" + conditions_.where());
        conditions_.bind(count);
        return cache::caseTable(connection, count.step() ? count.integer(0) : 0)
               + conditions_.where();
    }
    void bind(cache::Statement& statement) const { conditions_.bind(statement); }

private:
    cache::Conditions conditions_;
};

} // namespace zhitu::analysis
