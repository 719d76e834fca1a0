// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/case_pass.h"

#include "data/domain/codes.h"

namespace zhitu::cache {
namespace {

constexpr const char* kTable = "\"case\"";
constexpr int kLookUp = 5; ///< passes over a row that cost as much as looking one up

bool isNarrow(const std::string& areaPrefix)
{
    constexpr std::size_t town = 9;
    return areaPrefix.size() >= town;
}

std::int64_t count(Connection& connection, const Conditions& conditions)
{
    Statement row =
        connection.prepare(std::string("SELECT count(*) FROM ") + kTable + conditions.where());
    conditions.bind(row);
    return row.step() ? row.integer(0) : 0;
}

/// Of a town or less the planner is told that few rows lie there: it has no statistics, and would
/// take an index of states or times.
void addArea(Conditions& conditions, const std::string& areaPrefix)
{
    if (!isNarrow(areaPrefix))
        return conditions.addArea("grid_code", areaPrefix);
    conditions.add("likelihood(grid_code >= ?, 0.001) AND likelihood(grid_code < ?, 0.001)",
                   {areaPrefix, domain::behindPrefix(areaPrefix)});
}

} // namespace

std::string caseTable(Connection& connection, std::int64_t found)
{
    return std::string(kTable) + (found * kLookUp < count(connection, {}) ? "" : " NOT INDEXED");
}

CasePass::CasePass(const domain::Filter& filter, domain::Instant now)
{
    conditions_.addArea("grid_code", filter.areaPrefix);
    conditions_.addCases(filter, now);
}

std::int64_t CasePass::count(Connection& connection) const
{
    return zhitu::cache::count(connection, conditions_);
}

std::string CasePass::from(Connection& connection) const
{
    return caseTable(connection, count(connection)) + conditions_.where();
}

DuePass::DuePass(const domain::Filter& due, domain::Instant now) : areaPrefix_(due.areaPrefix)
{
    found_.addRange("deadline_at", due.deadlineFrom, due.deadlineBefore);
    addArea(conditions_, due.areaPrefix);
    conditions_.addCases(due, now);
}

std::string DuePass::from(Connection& connection) const
{
    const std::string table = isNarrow(areaPrefix_)
                                  ? std::string(kTable)
                                  : caseTable(connection, count(connection, found_));
    return table + conditions_.where();
}

} // namespace zhitu::cache
