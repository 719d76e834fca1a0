// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/case_pass.h"

#include "data/domain/codes.h"

namespace zhitu::cases {
namespace {

constexpr const char* kTable = "\"case\"";
constexpr int kLookUp = 5; ///< passes over a row that cost as much as looking one up

bool isNarrow(const std::string& areaPrefix)
{
    constexpr std::size_t town = 9;
    return areaPrefix.size() >= town;
}

std::int64_t count(cache::Connection& connection, const cache::Conditions& conditions)
{
    cache::Statement row =
        connection.prepare(std::string("SELECT count(*) FROM ") + kTable + conditions.where());
    conditions.bind(row);
    return row.step() ? row.integer(0) : 0;
}

} // namespace

void addArea(cache::Conditions& conditions, const std::string& areaPrefix)
{
    if (!isNarrow(areaPrefix))
        return conditions.addArea("grid_code", areaPrefix);
    conditions.add("likelihood(grid_code >= ?, 0.001) AND likelihood(grid_code < ?, 0.001)",
                   {areaPrefix, domain::behindPrefix(areaPrefix)});
}

std::string caseTable(cache::Connection& connection, const std::string& areaPrefix,
                      const cache::Conditions& found)
{
    const bool byIndex =
        isNarrow(areaPrefix) || count(connection, found) * kLookUp < count(connection, {});
    return std::string(kTable) + (byIndex ? "" : " NOT INDEXED");
}

DuePass::DuePass(const domain::Filter& due, domain::Instant now) : areaPrefix_(due.areaPrefix)
{
    found_.addRange("deadline_at", due.deadlineFrom, due.deadlineBefore);
    addArea(conditions_, due.areaPrefix);
    conditions_.addCases(due, now);
}

std::string DuePass::from(cache::Connection& connection) const
{
    return caseTable(connection, areaPrefix_, found_) + conditions_.where();
}

} // namespace zhitu::cases
