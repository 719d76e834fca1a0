// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/indicators.h"

#include <algorithm>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/reader.h"
#include "data/cases/course.h"

namespace zhitu::cases {
namespace {

using cache::Statement;
using domain::CaseAction;

} // namespace

bool isOfDays(const domain::Filter& filter) noexcept
{
    return !filter.reportedFrom && !filter.reportedBefore;
}

domain::Filter casesDue(const domain::Filter& filter, domain::Instant now, domain::Outcome outcome)
{
    domain::Filter due = filter;
    due.states.clear();
    due.overdueOnly = false;
    due.outcome = outcome;
    due.deadlineBefore = std::min(now, filter.deadlineBefore.value_or(now));
    if (isOfDays(filter)) {
        const domain::Instant first = now - std::chrono::days{kIndicatorDays};
        due.deadlineFrom = std::max(first, filter.deadlineFrom.value_or(first));
    }
    return due;
}

std::optional<Indicators> readIndicators(cache::CacheReader& reader, const domain::Filter& filter,
                                         domain::Instant now, const std::function<bool()>& goOn)
{
    Indicators found;
    found.ofDays = isOfDays(filter);
    cache::Connection& connection = reader.connection();
    const cache::DuePass pass(casesDue(filter, now), now);
    const bool whole = cache::interruptibly(connection, goOn, [&] {
        cache::Statement rows =
            connection.prepare("SELECT resolved_at <= deadline_at, resolved_at IS NOT NULL, "
                               + courseColumns() + " FROM " + pass.from(connection));
        pass.bind(rows);
        while (rows.step())
            count(courseFrom(rows, 2), rows.integer(0) != 0, rows.integer(1) != 0, found);
    });
    return whole ? std::optional(found) : std::nullopt;
}

} // namespace zhitu::cases
