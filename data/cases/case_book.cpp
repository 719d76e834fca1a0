// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/case_book.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "data/cache/cancel.h"
#include "data/cache/case_row.h"
#include "data/cache/case_sql.h"
#include "data/cache/reader.h"
#include "data/cache/schema.h"
#include "data/domain/outcome.h"

namespace zhitu::cases {
namespace {

using cache::Statement;
using domain::Instant;

constexpr std::size_t kMostFollowed = 50'000; ///< more are read with all
constexpr std::size_t kGridDigits = 15;

/// \param more columns behind those of lineOf()
std::string linesSql(const std::string& condition, const std::string& more = {})
{
    const std::string matters = std::string("(") + cache::kCaseIsOpen
                                + " OR reported_at >= ?1 OR deadline_at >= ?1 OR turned_at >= ?1 "
                                  "OR resolved_at >= ?1)";
    return "SELECT id, grid_code, department_id, reported_at, deadline_at, turned_at, resolved_at, "
           "category_id, state, level, supervised"
           + more + " FROM \"case\" NOT INDEXED WHERE " + matters + condition;
}

std::int64_t numberOf(std::string_view gridCode)
{
    std::int64_t number = 0;
    const auto end = gridCode.data() + gridCode.size();
    return gridCode.size() == kGridDigits
                   && std::from_chars(gridCode.data(), end, number).ptr == end
               ? number
               : 0;
}

CaseLine lineOf(const Statement& row)
{
    CaseLine line;
    line.id = row.integer(0);
    line.grid = numberOf(row.text(1));
    line.departmentId = row.integer(2);
    line.reported = cache::instant(row, 3);
    line.deadline = cache::instant(row, 4);
    line.turned = cache::instant(row, 5);
    line.resolved = cache::optionalInstant(row, 6);
    line.categoryId = static_cast<std::int32_t>(row.integer(7));
    line.state = static_cast<domain::CaseState>(row.integer(8));
    line.level = static_cast<domain::DivisionLevel>(row.integer(9));
    line.supervised = row.integer(10) != 0;
    return line;
}

/// Cases whose row, history or visits are others since; nothing: nobody knows.
std::optional<std::vector<std::int64_t>> changedCases(cache::CacheReader& reader,
                                                      std::int64_t serial)
{
    const auto cases = reader.changedSince(serial, "case");
    const auto events = reader.changedSince(serial, "case_event");
    const auto visits = reader.changedSince(serial, "visit");
    if (!cases || !events || !visits
        || cases->size() + events->size() + visits->size() > kMostFollowed)
        return std::nullopt;
    std::unordered_set<std::int64_t> ids(cases->begin(), cases->end());
    for (const std::int64_t event : *events)
        ids.insert(event / cache::kEventsPerCase);
    Statement visited = reader.connection().prepare("SELECT case_id FROM visit WHERE id = ?");
    for (const std::int64_t visit : *visits) { // one that is gone went with its case
        visited.bind(1, visit);
        if (visited.step())
            ids.insert(visited.integer(0));
        visited.reset();
    }
    return std::vector(ids.begin(), ids.end());
}

} // namespace

bool CaseBook::follow(cache::CacheReader& reader, Instant now, const std::function<bool()>& goOn)
{
    cache::Connection& connection = reader.connection();
    return cache::interruptibly(connection, goOn, [&] {
        const std::int64_t serial = reader.changeSerial();
        const Instant from = now - std::chrono::days{kBookDays};
        const auto changed =
            serial_ && from >= from_ ? changedCases(reader, *serial_) : std::nullopt;
        if (changed) {
            readAgain(connection, *changed);
        } else {
            serial_.reset();
            from_ = from;
            readAll(connection, now);
        }
        serial_ = serial;
        readCourses(connection, now);
    });
}

/// With the courses, which one by one would cost as much again.
void CaseBook::readAll(cache::Connection& connection, Instant now)
{
    lines_.clear();
    gone_ = 0;
    const std::string due = "deadline_at >= ?1 AND deadline_at < ?2";
    Statement rows =
        connection.prepare(linesSql(" ORDER BY id", ", " + due + ", " + courseColumnsWhere(due)));
    rows.bind(1, from_.time_since_epoch().count()).bind(2, now.time_since_epoch().count());
    while (rows.step()) {
        CaseLine& line = lines_.emplace_back(lineOf(rows));
        if ((line.courseRead = rows.integer(11) != 0))
            line.course = courseFrom(rows, 12);
    }
}

void CaseBook::readAgain(cache::Connection& connection, std::span<const std::int64_t> ids)
{
    Statement row = connection.prepare(linesSql(" AND id = ?2"));
    row.bind(1, from_.time_since_epoch().count());
    for (const std::int64_t id : ids) {
        row.bind(2, id);
        if (row.step())
            put(lineOf(row));
        else
            remove(id);
        row.reset();
    }
    if (gone_ * 8 > lines_.size())
        gone_ -= std::erase_if(lines_, [](const CaseLine& line) { return line.gone; });
}

void CaseBook::readCourses(cache::Connection& connection, Instant now)
{
    Statement row = connection.prepare("SELECT " + courseColumns() + " FROM \"case\" WHERE id = ?");
    for (CaseLine& line : lines_) {
        if (line.courseRead || line.gone || line.deadline >= now || line.deadline < from_)
            continue;
        row.bind(1, line.id);
        if (row.step())
            line.course = courseFrom(row, 0);
        row.reset();
        line.courseRead = true;
    }
}

void CaseBook::put(const CaseLine& line)
{
    const auto at = std::ranges::lower_bound(lines_, line.id, {}, &CaseLine::id);
    if (at == lines_.end() || at->id != line.id) {
        lines_.insert(at, line);
        return;
    }
    gone_ -= at->gone ? 1 : 0;
    *at = line;
}

void CaseBook::remove(std::int64_t id)
{
    const auto at = std::ranges::lower_bound(lines_, id, {}, &CaseLine::id);
    if (at == lines_.end() || at->id != id || at->gone)
        return;
    at->gone = true;
    ++gone_;
}

} // namespace zhitu::cases
