// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/case_row.h"

#include <algorithm>
#include <charconv>

#include "data/cache/gpkg_geometry.h"

namespace zhitu::cache {
namespace {

using domain::Instant;

constexpr std::int64_t kLatest = 253'402'300'799; // a year beyond 9999 would overflow

} // namespace

Instant toInstant(std::int64_t seconds)
{
    return Instant{std::chrono::seconds{std::clamp<std::int64_t>(seconds, 0, kLatest)}};
}

Instant instant(const Statement& row, int column)
{
    return toInstant(row.integer(column));
}

std::optional<Instant> optionalInstant(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instant(row, column));
}

std::string joinedParts(const std::vector<std::int64_t>& departments)
{
    std::string joined;
    for (const std::int64_t department : departments)
        joined += (joined.empty() ? "" : ",") + std::to_string(department);
    return joined;
}

std::vector<std::int64_t> partsFrom(std::string_view joined)
{
    std::vector<std::int64_t> departments;
    while (!joined.empty()) {
        const std::string_view part = joined.substr(0, joined.find(','));
        std::int64_t department = 0;
        if (std::from_chars(part.data(), part.data() + part.size(), department).ptr
            == part.data() + part.size())
            departments.push_back(department);
        joined.remove_prefix(std::min(part.size() + 1, joined.size()));
    }
    return departments;
}

std::optional<domain::Case> caseOf(const Statement& row)
{
    const auto position = decodePoint(row.blob(1));
    if (!position)
        return std::nullopt;
    domain::Case c;
    c.id = row.integer(0);
    c.position = *position;
    c.number = row.text(2);
    c.title = row.text(3);
    c.itemId = row.integer(4);
    c.categoryId = static_cast<int>(row.integer(5));
    c.state = static_cast<domain::CaseState>(row.integer(6));
    c.grade = static_cast<domain::CaseGrade>(row.integer(7));
    c.channel = static_cast<domain::CaseChannel>(row.integer(8));
    c.level = static_cast<domain::DivisionLevel>(row.integer(9));
    c.departmentId = row.integer(10);
    c.supervised = row.integer(11) != 0;
    c.gridCode = row.text(12);
    c.reportedAt = instant(row, 13);
    c.deadlineAt = instant(row, 14);
    c.resolvedAt = optionalInstant(row, 15);
    c.closedAt = optionalInstant(row, 16);
    c.version = row.integer(17);
    if (c.state == domain::CaseState::Suspended)
        c.suspendedFrom = static_cast<domain::CaseState>(row.integer(18));
    c.openParts = partsFrom(row.text(19));
    c.extensionAsked = row.integer(20) != 0;
    c.uuid = row.text(21);
    c.extensionUntil = optionalInstant(row, 22);
    c.suspendedAt = optionalInstant(row, 23);
    if (c.supervised)
        c.supervisedBy = static_cast<domain::DivisionLevel>(row.integer(24));
    c.superviseUntil = optionalInstant(row, 25);
    c.turnedBy = static_cast<domain::CaseAction>(row.integer(26));
    c.turnedAt = instant(row, 27);
    return c;
}

} // namespace zhitu::cache
