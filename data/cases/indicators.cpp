// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/indicators.h"

#include <algorithm>

#include "data/cache/cancel.h"
#include "data/cache/outcome_sql.h"
#include "data/cache/reader.h"
#include "data/cases/case_pass.h"

namespace zhitu::cases {
namespace {

using cache::Statement;
using domain::CaseAction;

/// What is asked of each case: which of these steps its history has, as bits.
enum Took : std::int64_t { Dispatched = 1, Returned = 2, Resolved = 4, Reopened = 8 };

std::string historySql()
{
    const auto ever = [](Took bit, CaseAction action) {
        return std::to_string(bit) + " * max(" + cache::isStep(action) + ")";
    };
    return "(SELECT " + ever(Dispatched, CaseAction::Dispatch) + " + "
           + ever(Returned, CaseAction::Return) + " + " + ever(Resolved, CaseAction::Resolve)
           + " + " + ever(Reopened, CaseAction::Reopen) + " FROM case_event e WHERE "
           + cache::isEventOfCase() + ")";
}

/// What the last visit said: twice the satisfaction, and one where the matter is settled. NULL
/// where there was none.
std::string visitSql()
{
    return "(SELECT v.satisfaction * 2 + (v.resolved != 0) FROM visit v WHERE "
           + cache::isLastVisitOfCase() + ")";
}

/// A case that is due, in the columns of forEachDue().
void add(const Statement& row, Indicators& to)
{
    const auto count = [](Share& share, bool ofThose, bool counts) {
        share.whole += ofThose ? 1 : 0;
        share.part += ofThose && counts ? 1 : 0;
    };
    const std::int64_t took = row.integer(4); // 0 where there is no history
    const bool visited = !row.isNull(5);
    const std::int64_t said = row.integer(5) >> 1;
    ++to.due;
    count(to.inTime, true, row.integer(2) != 0);
    count(to.resolved, true, row.integer(3) != 0);
    count(to.returned, (took & Dispatched) != 0, (took & Returned) != 0);
    count(to.reopened, (took & Resolved) != 0, (took & Reopened) != 0);
    count(to.satisfied, visited && said > 0, said >= 4);
    count(to.settled, visited, (row.integer(5) & 1) != 0);
}

/// One after another the cases that are due, in one pass. \returns false where it was stopped
bool forEachDue(cache::CacheReader& reader, const domain::Filter& filter, domain::Instant now,
                const std::function<bool()>& goOn,
                const std::function<void(const Statement&)>& sink)
{
    cache::Connection& connection = reader.connection();
    const DuePass pass(casesDue(filter, now), now);
    return cache::interruptibly(connection, goOn, [&] {
        Statement rows = connection.prepare(
            "SELECT grid_code, department_id, resolved_at <= deadline_at, resolved_at IS NOT NULL, "
            + historySql() + ", " + visitSql() + " FROM " + pass.from(connection));
        pass.bind(rows);
        while (rows.step())
            sink(rows);
    });
}

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
    const bool whole =
        forEachDue(reader, filter, now, goOn, [&](const Statement& row) { add(row, found); });
    return whole ? std::optional(found) : std::nullopt;
}

std::optional<GroupedIndicators> readIndicatorsByGroup(cache::CacheReader& reader,
                                                       const domain::Filter& filter,
                                                       domain::Instant now, std::size_t digits,
                                                       const std::function<bool()>& goOn)
{
    GroupedIndicators found;
    const auto group = [&](auto& groups, const auto& key) -> Indicators& {
        Indicators& of = groups[key];
        of.ofDays = isOfDays(filter);
        return of;
    };
    const bool whole = forEachDue(reader, filter, now, goOn, [&](const Statement& row) {
        add(row, group(found.byPlace, row.text(0).substr(0, digits)));
        add(row, group(found.byDepartment, row.integer(1)));
    });
    return whole ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace zhitu::cases
