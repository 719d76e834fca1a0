// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/patrol_days.h"

#include "data/cache/cancel.h"
#include "data/cache/conditions.h"

namespace zhitu::report {

std::optional<std::vector<PatrolDay>> readPatrolDays(const Scope& scope)
{
    std::vector<PatrolDay> days;
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        cache::Conditions due;
        due.add("due_on BETWEEN ? AND ?",
                {dayText(scope.firstDay).toStdString(), dayText(scope.lastDay).toStdString()});
        due.addArea("grid_code", scope.filter.areaPrefix);
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT due_on, count(*), count(checked_at), total(found != 0) FROM patrol_check"
            + due.where() + " GROUP BY 1 ORDER BY 1");
        due.bind(rows);
        while (rows.step())
            days.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    });
    return whole ? std::optional(std::move(days)) : std::nullopt;
}

} // namespace zhitu::report
