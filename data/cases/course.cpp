// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/course.h"

#include <algorithm>

#include "data/cache/outcome_sql.h"

namespace zhitu::cases {
namespace {

using domain::CaseAction;

std::string historySql()
{
    const auto ever = [](Course::Step bit, CaseAction action) {
        return std::to_string(bit) + " * max(" + cache::isStep(action) + ")";
    };
    return "(SELECT " + ever(Course::Dispatched, CaseAction::Dispatch) + " + "
           + ever(Course::Returned, CaseAction::Return) + " + "
           + ever(Course::Resolved, CaseAction::Resolve) + " + "
           + ever(Course::Reopened, CaseAction::Reopen) + " FROM case_event e WHERE "
           + cache::isEventOfCase() + ")";
}

/// What the last visit said: twice the satisfaction, and one where the matter is settled. NULL
/// where there was none.
std::string visitSql()
{
    return "(SELECT v.satisfaction * 2 + (v.resolved != 0) FROM visit v WHERE "
           + cache::isLastVisitOfCase() + ")";
}

void add(Share& share, bool ofThose, bool counts)
{
    share.whole += ofThose ? 1 : 0;
    share.part += ofThose && counts ? 1 : 0;
}

} // namespace

std::string courseColumns()
{
    return historySql() + ", " + visitSql();
}

std::string courseColumnsWhere(const std::string& condition)
{
    const std::string where = "CASE WHEN " + condition + " THEN ";
    return where + historySql() + " END, " + where + visitSql() + " END";
}

Course courseFrom(const cache::Statement& row, int first)
{
    Course course;
    course.took = static_cast<std::uint8_t>(row.integer(first)); // 0 where there is no history
    const std::int64_t said = row.integer(first + 1);
    course.visited = !row.isNull(first + 1);
    course.settled = (said & 1) != 0;
    course.satisfaction = static_cast<std::uint8_t>(std::clamp<std::int64_t>(said >> 1, 0, 5));
    return course;
}

void count(const Course& course, bool inTime, bool resolved, Indicators& to)
{
    ++to.due;
    add(to.inTime, true, inTime);
    add(to.resolved, true, resolved);
    add(to.returned, (course.took & Course::Dispatched) != 0,
        (course.took & Course::Returned) != 0);
    add(to.reopened, (course.took & Course::Resolved) != 0, (course.took & Course::Reopened) != 0);
    add(to.satisfied, course.visited && course.satisfaction > 0, course.satisfaction >= 4);
    add(to.settled, course.visited, course.settled);
}

} // namespace zhitu::cases
