// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/indicators.h"

#include "data/cache/cancel.h"
#include "data/cache/case_sql.h"
#include "data/cache/conditions.h"
#include "data/cache/reader.h"

namespace zhitu::cases {
namespace {

using cache::Conditions;
using cache::Statement;

std::int64_t seconds(domain::Instant at)
{
    return at.time_since_epoch().count();
}

/// The same cases for each of the shares.
Conditions conditionsOf(const domain::Filter& filter, domain::Instant now)
{
    domain::Filter all = filter;
    all.states.clear();
    all.overdueOnly = false;
    Conditions conditions;
    conditions.addArea("grid_code", filter.areaPrefix);
    conditions.addCases(all, now);
    conditions.add(cache::kCaseCanBeDue);
    conditions.add("deadline_at < ?", {seconds(now)});
    if (!filter.reportedFrom && !filter.reportedBefore)
        conditions.add("deadline_at >= ?", {seconds(now - std::chrono::days{kIndicatorDays})});
    return conditions;
}

} // namespace

std::optional<Indicators> readIndicators(cache::CacheReader& reader, const domain::Filter& filter,
                                         domain::Instant now, const std::function<bool()>& goOn)
{
    cache::Connection& connection = reader.connection();
    const Conditions conditions = conditionsOf(filter, now);
    const std::string cases =
        "(SELECT id, deadline_at, resolved_at FROM \"case\"" + conditions.where() + ") AS c";
    const auto one = [&](const std::string& sql) {
        Statement row = connection.prepare(sql);
        conditions.bind(row);
        row.step(); // an aggregate always has a row
        return row;
    };
    Indicators found;
    found.ofDays = !filter.reportedFrom && !filter.reportedBefore;
    const bool whole = cache::interruptibly(connection, goOn, [&] {
        {
            const Statement row = one("SELECT count(*), total(resolved_at <= deadline_at), "
                                      "count(resolved_at) FROM "
                                      + cases);
            found.due = row.integer(0);
            found.inTime = {row.integer(1), found.due};
            found.resolved = {row.integer(2), found.due};
        }
        {
            // 4 dispatch, 6 return, 15 resolve, 21 reopen; 1024 numbers are a case's.
            const Statement row = one(
                "SELECT total(dispatched), total(returned), total(resolved), total(reopened) FROM "
                "(SELECT max(e.action = 4) AS dispatched, max(e.action = 6) AS returned, "
                "max(e.action = 15) AS resolved, max(e.action = 21) AS reopened FROM "
                + cases
                + " JOIN case_event e ON e.id BETWEEN c.id * 1024 AND c.id * 1024 + 1023 GROUP BY "
                  "c.id)");
            found.returned = {row.integer(1), row.integer(0)};
            found.reopened = {row.integer(3), row.integer(2)};
        }
        {
            const Statement row =
                one("SELECT count(*), total(v.satisfaction > 0), total(v.satisfaction >= 4), "
                    "total(v.resolved) FROM "
                    + cases
                    + " JOIN visit v ON v.id = (SELECT max(w.id) FROM visit w WHERE w.case_id = "
                      "c.id)");
            found.satisfied = {row.integer(2), row.integer(1)};
            found.settled = {row.integer(3), row.integer(0)};
        }
    });
    return whole ? std::optional(found) : std::nullopt;
}

} // namespace zhitu::cases
