// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/patrol_tables.h"

#include "data/analysis/table_cells.h"
#include "data/cache/cancel.h"
#include "data/cache/conditions.h"
#include "data/report/messages.h"
#include "data/report/patrol_days.h"

namespace zhitu::report {
using analysis::FigureTable;

std::optional<FigureTable> readPatrolDayTable(const TableSource&, const Scope& scope)
{
    const auto days = readPatrolDays(scope);
    if (!days)
        return std::nullopt;
    FigureTable table;
    table.title = Messages::tr("Video patrol by day");
    table.columns = {{Messages::tr("Day"), 0, {}},       {Messages::tr("Sites due"), 0, {}},
                     {Messages::tr("Looked at"), 0, {}}, {Messages::tr("Patrolled, %"), 1, {}},
                     {Messages::tr("Missed"), 0, {}},    {Messages::tr("With a finding"), 0, {}}};
    for (const PatrolDay& day : *days)
        table.rows.push_back({analysis::named(QString::fromStdString(day.day)),
                              analysis::plain(day.due), analysis::plain(day.done),
                              analysis::percent(day.done, day.due),
                              analysis::plain(day.due - day.done), analysis::plain(day.found)});
    table.notes.push_back(
        Messages::tr("%n days with a round.", nullptr, static_cast<int>(table.rows.size())));
    return table;
}

std::optional<FigureTable> readMissedSites(const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title = Messages::tr("Sites that were missed");
    table.columns = {{Messages::tr("Site"), 0, {}},
                     {Messages::tr("Place"), 0, {}},
                     {Messages::tr("Days due"), 0, {}},
                     {Messages::tr("Missed"), 0, {}},
                     {Messages::tr("With a finding"), 0, {}}};
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        cache::Conditions due;
        due.add("due_on BETWEEN ? AND ?",
                {dayText(scope.firstDay).toStdString(), dayText(scope.lastDay).toStdString()});
        due.addArea("patrol_check.grid_code", scope.filter.areaPrefix);
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT coalesce((SELECT name FROM key_site s WHERE s.id = site_id), ''), "
            "min(grid_code), count(*), count(*) - count(checked_at), total(found != 0) FROM "
            "patrol_check"
            + due.where()
            + " GROUP BY site_id HAVING count(*) > count(checked_at) ORDER BY 4 DESC, "
              "site_id LIMIT "
            + std::to_string(source.most));
        due.bind(rows);
        while (rows.step())
            table.rows.push_back(
                {analysis::named(QString::fromStdString(rows.text(0))),
                 analysis::plain(analysis::gridPlace(rows.text(1).substr(0, 12), scope.names)),
                 analysis::plain(rows.integer(2)), analysis::plain(rows.integer(3)),
                 analysis::plain(rows.integer(4))});
    });
    if (!whole)
        return std::nullopt;
    table.notes.push_back(Messages::tr("%n sites were missed at least once.", nullptr,
                                       static_cast<int>(table.rows.size())));
    return table;
}

} // namespace zhitu::report
