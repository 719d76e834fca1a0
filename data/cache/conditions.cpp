// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/conditions.h"

#include <algorithm>

#include "data/cache/case_sql.h"
#include "data/cache/ground_sql.h"
#include "data/cache/outcome_sql.h"
#include "data/domain/case_machine.h"
#include "data/domain/codes.h"
#include "data/space/region.h"

namespace zhitu::cache {
namespace {

SqlValue seconds(domain::Instant at)
{
    return std::int64_t{at.time_since_epoch().count()};
}

void bindOne(Statement& statement, int index, const SqlValue& value)
{
    std::visit(
        [&](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                statement.bindNull(index);
            else if constexpr (std::is_same_v<Held, std::string>)
                statement.bind(index, std::string_view(held));
            else
                statement.bind(index, held);
        },
        value);
}

} // namespace

void Conditions::add(const std::string& condition, std::vector<SqlValue> values)
{
    text_ += (text_.empty() ? "" : " AND ") + condition;
    values_.insert(values_.end(), std::make_move_iterator(values.begin()),
                   std::make_move_iterator(values.end()));
}

void Conditions::addOneOf(const std::string& column, std::vector<SqlValue> values)
{
    if (values.empty())
        return;
    std::string marks = "?";
    for (std::size_t i = 1; i < values.size(); ++i)
        marks += ", ?";
    add(column + " IN (" + marks + ")", std::move(values));
}

void Conditions::addArea(const std::string& column, const std::string& prefix)
{
    if (!prefix.empty())
        add(column + " >= ? AND " + column + " < ?", {prefix, domain::behindPrefix(prefix)});
}

void Conditions::addCases(const domain::Filter& filter, domain::Instant asOf, bool byDeadline)
{
    if (filter.states == domain::unendedStates()) {
        add(kCaseNotEnded); // the same, in the words of the index
    } else if (byDeadline && filter.states.size() == 1) {
        add("state = ?", {static_cast<std::int64_t>(filter.states.front())}); // in that order
    } else if (byDeadline && !filter.states.empty()
               && std::ranges::none_of(filter.states, domain::isEnded)) {
        add(kCaseNotEnded);
        addOneOf("+state", filter.states);
    } else {
        addOneOf("state", filter.states);
    }
    addOneOf("category_id", filter.categories);
    addOneOf("item_id", filter.items);
    addOneOf("level", filter.levels);
    addOneOf("department_id", filter.departments);
    // The plus keeps the planner from an index of the states: the deadline leaves fewer rows, and
    // in the order of the list.
    if (filter.overdueOnly)
        add("+" + std::string(kCaseClockRuns) + " AND " + kCaseNotEnded + " AND deadline_at < ?",
            {seconds(asOf)});
    if (filter.supervisedOnly)
        add("supervised != 0");
    addRange("reported_at", filter.reportedFrom, filter.reportedBefore);
    addOneOf(kHourOfReport, filter.hoursOfWeek);
    if (!filter.text.empty())
        add("(instr(lower(number), lower(?)) > 0 OR instr(lower(title), lower(?)) > 0)",
            {filter.text, filter.text});
    addGrounds("case", filter.grounds);
    addRange("deadline_at", filter.deadlineFrom, filter.deadlineBefore);
    addRange("resolved_at", filter.resolvedFrom, filter.resolvedBefore);
    if (filter.openAt) {
        const SqlValue then = seconds(*filter.openAt);
        add(std::string("reported_at <= ? AND (") + kCaseIsOpen
                + " OR (state = 10 AND turned_at > ?) OR (state != 10 AND resolved_at > ?))",
            {then, then, then});
    }
    if (filter.outcome) {
        add(cameOutSql(*filter.outcome));
        add("deadline_at < ?", {seconds(asOf)});
    }
}

void Conditions::addRange(const std::string& column, const std::optional<domain::Instant>& from,
                          const std::optional<domain::Instant>& before)
{
    if (from)
        add(column + " >= ?", {seconds(*from)});
    if (before)
        add(column + " < ?", {seconds(*before)});
}

void Conditions::addGrounds(const std::string& table, const std::vector<domain::Ground>& grounds)
{
    for (const domain::Ground& ground : grounds) {
        std::string boxes;
        std::vector<SqlValue> sides;
        const space::Region region = space::regionOf(ground);
        for (const space::GeoBox& box : region.boxes()) {
            boxes += (boxes.empty() ? "" : " OR ")
                     + std::string("(minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?)");
            sides.insert(sides.end(), {box.east, box.west, box.north, box.south});
        }
        if (boxes.empty()) { // of no use: it holds nothing
            add("0");
            continue;
        }
        add("id IN (SELECT id FROM \"rtree_" + table + "_geom\" WHERE " + boxes + ")",
            std::move(sides));
        add("zhitu_lies_in(geom, ?)", {groundText(ground)});
    }
}

void Conditions::addCameras(const domain::Filter& filter)
{
    addGrounds("camera", filter.grounds);
    addOneOf("tier", filter.tiers);
    addOneOf("status", filter.statuses);
}

void Conditions::bind(Statement& statement, int first) const
{
    for (const SqlValue& value : values_)
        bindOne(statement, first++, value);
}

} // namespace zhitu::cache
