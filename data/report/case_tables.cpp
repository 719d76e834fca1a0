// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/case_tables.h"

#include <algorithm>
#include <map>

#include "data/analysis/cross_tab.h"
#include "data/analysis/table_cells.h"
#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/case_row.h"
#include "data/cases/day_picture.h"
#include "data/cases/dispute_shares.h"
#include "data/cases/ranking.h"
#include "data/report/messages.h"
#include "data/words/indicator_words.h"
#include "data/words/words.h"

namespace zhitu::report {
namespace {

using analysis::Axis;
using analysis::FigureTable;
using analysis::Tone;

/// The keys of an axis that have cases, and towns without one.
struct Keys {
    std::vector<analysis::AxisKey> keys;
    analysis::Division division;
};

std::optional<Keys> keysOf(Axis axis, const Scope& scope)
{
    const Axis other = axis == Axis::Level ? Axis::Category : Axis::Level;
    const auto tab =
        analysis::readCrossTab(scope.reader, scope.filter, axis, other, scope.now, scope.goOn);
    return tab ? std::optional(Keys{tab->downKeys, tab->division}) : std::nullopt;
}

analysis::FigureCell shareCell(const cases::Share& share)
{
    return analysis::percent(share.part, share.whole);
}

void addCount(std::vector<analysis::FigureCell>& row, std::int64_t number,
              const domain::Filter& rows)
{
    row.push_back(analysis::counted(number, rows, Tone::Total));
}

using LineOf = std::function<bool(const domain::Filter&, std::vector<analysis::FigureCell>&)>;

/// A line for everything, and one for each key. \returns false where the work is to end
bool addLines(FigureTable& table, Axis axis, const Scope& scope, const LineOf& lineOf)
{
    const auto keys = keysOf(axis, scope);
    if (!keys)
        return false;
    std::vector<analysis::FigureCell> all{analysis::named(Messages::tr("All"))};
    if (!lineOf(scope.filter, all))
        return false;
    table.rows.push_back(std::move(all));
    table.totals = 1;
    for (const analysis::AxisKey key : keys->keys) {
        std::vector<analysis::FigureCell> row{
            analysis::named(analysis::nameOf(axis, key, keys->division, scope.names))};
        if (!lineOf(analysis::narrowed(scope.filter, axis, key, keys->division), row))
            return false;
        table.rows.push_back(std::move(row));
    }
    return true;
}

std::optional<FigureTable> listOf(const QString& title, const domain::Filter& filter,
                                  const char* order, const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title = title;
    table.columns = {{Messages::tr("Number"), 0, {}},  {Messages::tr("Title"), 0, {}},
                     {Messages::tr("Place"), 0, {}},   {Messages::tr("Lead"), 0, {}},
                     {Messages::tr("State"), 0, {}},   {Messages::tr("Reported"), 0, {}},
                     {Messages::tr("Deadline"), 0, {}}};
    cache::Conditions kept;
    kept.addArea("grid_code", filter.areaPrefix);
    kept.addCases(filter, scope.now);
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        table.cases = cache::CasePass(filter, scope.now).count(scope.reader.connection());
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT number, title, grid_code, department_id, state, reported_at, deadline_at FROM "
            "\"case\""
            + kept.where() + " ORDER BY " + order + ", id LIMIT " + std::to_string(source.most));
        kept.bind(rows);
        while (rows.step())
            table.rows.push_back(
                {analysis::named(QString::fromStdString(rows.text(0))),
                 analysis::plain(QString::fromStdString(rows.text(1))),
                 analysis::plain(analysis::gridPlace(rows.text(2).substr(0, 12), scope.names)),
                 analysis::plain(
                     analysis::nameOf(Axis::Department, rows.integer(3), {}, scope.names)),
                 analysis::plain(words::textOf(static_cast<domain::CaseState>(rows.integer(4)))),
                 analysis::plain(cache::instant(rows, 5)),
                 analysis::plain(cache::instant(rows, 6))});
    });
    if (!whole)
        return std::nullopt;
    table.notes.push_back(analysis::ofCases(table.cases));
    if (table.cases > static_cast<std::int64_t>(table.rows.size()))
        table.notes.push_back(
            analysis::leftOut(static_cast<std::size_t>(table.cases) - table.rows.size()));
    return table;
}

} // namespace

std::optional<FigureTable> readDays(const TableSource&, const Scope& scope)
{
    domain::Filter resolved = ofArea(scope);
    resolved.resolvedFrom = scope.filter.reportedFrom;
    resolved.resolvedBefore = scope.filter.reportedBefore;
    const auto count = [&](const domain::Filter& filter, const char* column,
                           std::map<std::int64_t, std::int64_t>& into) {
        const cache::CasePass pass(filter, scope.now);
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT (" + std::string(column) + " + 28800) / 86400, count(*) FROM "
            + pass.from(scope.reader.connection()) + " GROUP BY 1");
        pass.bind(rows);
        while (rows.step())
            into[rows.integer(0)] += rows.integer(1);
    };
    std::map<std::int64_t, std::int64_t> takenIn;
    std::map<std::int64_t, std::int64_t> done;
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        count(scope.filter, "reported_at", takenIn);
        count(resolved, "resolved_at", done);
    });
    if (!whole)
        return std::nullopt;
    FigureTable table;
    table.title = Messages::tr("Taken in and resolved");
    table.columns = {{Messages::tr("Day"), 0, {}},
                     {Messages::tr("Taken in"), 0, {}},
                     {Messages::tr("Resolved"), 0, {}}};
    const analysis::TimeUnit unit = analysis::unitFor(scope.lastDay - scope.firstDay + 1);
    const analysis::Division division{0, unit};
    const auto between = [](const std::map<std::int64_t, std::int64_t>& days, std::int64_t from,
                            std::int64_t before) {
        std::int64_t sum = 0;
        for (auto day = days.lower_bound(from); day != days.end() && day->first < before; ++day)
            sum += day->second;
        return sum;
    };
    for (std::int64_t begin = analysis::beginOf(scope.firstDay, unit); begin <= scope.lastDay;
         begin = analysis::endOf(begin, unit)) {
        const std::int64_t end = analysis::endOf(begin, unit);
        domain::Filter then = resolved;
        then.resolvedFrom = std::max(*resolved.resolvedFrom, cases::startOfDay(begin));
        then.resolvedBefore = std::min(*resolved.resolvedBefore, cases::startOfDay(end));
        const std::int64_t in = between(takenIn, begin, end);
        table.cases += in;
        table.rows.push_back(
            {analysis::named(analysis::nameOf(Axis::Time, begin, division, scope.names)),
             analysis::counted(in, analysis::narrowed(scope.filter, Axis::Time, begin, division)),
             analysis::counted(between(done, begin, end), then)});
    }
    table.notes.push_back(analysis::ofCases(table.cases));
    return table;
}

std::optional<FigureTable> readShares(const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title =
        Messages::tr("How cases were handled, by %1").arg(analysis::nameOf(source.down).toLower());
    table.columns = {{analysis::nameOf(source.down), 0, {}}, {Messages::tr("Due"), 0, {}}};
    for (const cases::Indicator indicator : cases::kIndicators)
        table.columns.push_back(
            {Messages::tr("%1, %").arg(words::textOf(indicator)), 1, words::formulaOf(indicator)});
    const bool whole =
        addLines(table, source.down, scope,
                 [&](const domain::Filter& filter, std::vector<analysis::FigureCell>& row) {
                     const auto found =
                         cases::readIndicators(scope.reader, filter, scope.now, scope.goOn);
                     if (!found)
                         return false;
                     addCount(row, found->due, cases::casesDue(filter, scope.now));
                     for (const cases::Indicator indicator : cases::kIndicators)
                         row.push_back(shareCell(cases::shareOf(*found, indicator)));
                     table.cases = std::max(table.cases, found->due);
                     return true;
                 });
    if (!whole)
        return std::nullopt;
    table.notes.push_back(Messages::tr("Of %n cases due (deadline reached, neither rejected nor "
                                       "suspended), reported in these days.",
                                       nullptr, static_cast<int>(table.cases)));
    return table;
}

std::optional<FigureTable> readDisputes(const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title =
        Messages::tr("What became of disputes, by %1").arg(analysis::nameOf(source.down).toLower());
    table.columns = {
        {analysis::nameOf(source.down), 0, {}},     {Messages::tr("Disputes due"), 0, {}},
        {Messages::tr("Settled"), 0, {}},           {Messages::tr("Settled, %"), 1, {}},
        {Messages::tr("In the village, %"), 1, {}}, {Messages::tr("In the town, %"), 1, {}},
        {Messages::tr("Fulfilled, %"), 1, {}},      {Messages::tr("Broken"), 0, {}}};
    const bool whole =
        addLines(table, source.down, scope,
                 [&](const domain::Filter& filter, std::vector<analysis::FigureCell>& row) {
                     const auto found =
                         cases::readDisputeShares(scope.reader, filter, scope.now, scope.goOn);
                     if (!found)
                         return false;
                     row.push_back(analysis::plain(found->due));
                     row.push_back(analysis::plain(found->settled.part));
                     for (const cases::Share* share :
                          {&found->settled, &found->village, &found->town, &found->fulfilled})
                         row.push_back(shareCell(*share));
                     row.push_back(analysis::plain(found->broken));
                     table.cases = std::max(table.cases, found->due);
                     return true;
                 });
    if (!whole)
        return std::nullopt;
    table.notes.push_back(Messages::tr("Of %n disputes due, reported in these days.", nullptr,
                                       static_cast<int>(table.cases)));
    return table;
}

std::optional<FigureTable> readOverdueCases(const TableSource& source, const Scope& scope)
{
    domain::Filter overdue = ofArea(scope);
    overdue.overdueOnly = true;
    return listOf(Messages::tr("Overdue cases"), overdue, "deadline_at", source, scope);
}

std::optional<FigureTable> readSupervisedCases(const TableSource& source, const Scope& scope)
{
    domain::Filter supervised = ofArea(scope);
    supervised.supervisedOnly = true;
    supervised.states = domain::openStates();
    return listOf(Messages::tr("Supervised cases"), supervised, "deadline_at", source, scope);
}

} // namespace zhitu::report
