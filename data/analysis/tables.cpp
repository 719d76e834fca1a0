// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/tables.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

#include "data/analysis/table_cells.h"
#include "data/china_time.h"

namespace zhitu::analysis {
namespace {

constexpr double kNotable = 3;       ///< standard deviations
constexpr double kLeastExpected = 5; ///< cases; fewer say nothing

using exchange::TableCell;

TableCell perKm2(std::int64_t cases, double km2)
{
    return km2 > 0 ? TableCell(static_cast<double>(cases) / km2) : TableCell();
}

QString dayOf(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime())
        .toString(QStringLiteral("yyyy-MM-dd"));
}

/// The days of a period whose ends are beginnings of days.
QString periodText(const domain::Filter& filter)
{
    const QString first = dayOf(*filter.reportedFrom);
    const QString last = dayOf(*filter.reportedBefore - std::chrono::seconds{1});
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

Tone toneOf(const CrossTab& tab, std::size_t row, std::size_t column)
{
    if (!(tab.expected(row, column) >= kLeastExpected))
        return Tone::Plain;
    const double residual = tab.residual(row, column);
    return residual >= kNotable ? Tone::More : residual <= -kNotable ? Tone::Less : Tone::Plain;
}

} // namespace

FigureTable tableOf(const CrossTab& tab, const Names& names)
{
    FigureTable table;
    table.title = Messages::tr("%1 by %2", "the rows and the columns of a table")
                      .arg(nameOf(tab.down), nameOf(tab.across));
    table.cases = tab.total();
    const bool rates = !tab.km2.empty();
    table.columns.push_back({nameOf(tab.down), 0, {}});
    table.columns.push_back({Messages::tr("All"), 0, {}});
    if (rates)
        table.columns.push_back(
            {Messages::tr("Per km²"), 1, Messages::tr("Cases by the area of the grids")});
    for (const AxisKey key : tab.acrossKeys)
        table.columns.push_back({nameOf(tab.across, key, tab.division, names), 0, {}});

    const auto rowFilter = [&](std::size_t row) {
        return narrowed(tab.filter, tab.down, tab.downKeys[row], tab.division);
    };
    std::vector<FigureCell> all{named(Messages::tr("All")),
                                counted(table.cases, tab.filter, Tone::Total)};
    double km2 = 0;
    for (const double part : tab.km2)
        km2 += part;
    if (rates)
        all.push_back(plain(perKm2(table.cases, km2)));
    for (std::size_t column = 0; column < tab.acrossKeys.size(); ++column)
        all.push_back(counted(
            tab.ofColumn(column),
            narrowed(tab.filter, tab.across, tab.acrossKeys[column], tab.division), Tone::Total));
    table.rows.push_back(std::move(all));
    table.totals = 1;
    for (std::size_t row = 0; row < tab.downKeys.size(); ++row) {
        const domain::Filter filter = rowFilter(row);
        std::vector<FigureCell> cells{
            named(nameOf(tab.down, tab.downKeys[row], tab.division, names)),
            counted(tab.ofRow(row), filter, Tone::Total)};
        if (rates)
            cells.push_back(plain(perKm2(tab.ofRow(row), tab.km2[row])));
        for (std::size_t column = 0; column < tab.acrossKeys.size(); ++column)
            cells.push_back(
                counted(tab.at(row, column),
                        narrowed(filter, tab.across, tab.acrossKeys[column], tab.division),
                        toneOf(tab, row, column)));
        table.rows.push_back(std::move(cells));
    }
    table.notes.push_back(ofCases(table.cases));
    table.notes.push_back(Messages::tr(
        "Marked: at least 3 standard deviations more (▲) or fewer (▼) than row and column alone "
        "would make one expect, where that is 5 or more (adjusted residuals, Haberman 1973)."));
    return table;
}

FigureTable tableOf(const WeekPattern& pattern)
{
    static constexpr std::array days{QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Monday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Tuesday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Wednesday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Thursday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Friday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Saturday"),
                                     QT_TRANSLATE_NOOP("zhitu::analysis::Messages", "Sunday")};
    FigureTable table;
    table.title = Messages::tr("Weekday by hour of report");
    table.cases = pattern.total();
    table.columns = {{Messages::tr("Weekday"), 0, {}}, {Messages::tr("All"), 0, {}}};
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
        table.columns.push_back({QString::number(hour), 0,
                                 Messages::tr("From %1:00 to %2:00").arg(hour).arg(hour + 1)});
    std::int64_t most = 1;
    for (const auto& day : pattern.counts)
        most = std::max(most, *std::ranges::max_element(day));
    std::vector<FigureCell> all{named(Messages::tr("All")),
                                counted(table.cases, pattern.filter, Tone::Total)};
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
        all.push_back(counted(pattern.ofHour(hour), inHours(pattern.filter, std::nullopt, hour),
                              Tone::Total));
    table.rows.push_back(std::move(all));
    table.totals = 1;
    for (std::size_t day = 0; day < kDaysOfWeek; ++day) {
        std::vector<FigureCell> cells{
            named(Messages::tr(days[day])),
            counted(pattern.ofDay(day), inHours(pattern.filter, day, std::nullopt), Tone::Total)};
        for (std::size_t hour = 0; hour < kHoursOfDay; ++hour) {
            cells.push_back(counted(pattern.counts[day][hour], inHours(pattern.filter, day, hour)));
            cells.back().shade =
                static_cast<double>(pattern.counts[day][hour]) / static_cast<double>(most);
        }
        table.rows.push_back(std::move(cells));
    }
    table.notes.push_back(ofCases(table.cases));
    table.notes.push_back(Messages::tr("By the time of report, on the clock in China."));
    return table;
}

FigureTable tableOf(const Comparison& comparison, const Names& names)
{
    FigureTable table;
    const bool areas = comparison.first.filter.areaPrefix != comparison.second.filter.areaPrefix;
    const auto sideName = [&](const ComparedSide& side) {
        return areas ? areaName(side.filter.areaPrefix, names) : periodText(side.filter);
    };
    const QString first = sideName(comparison.first);
    const QString second = sideName(comparison.second);
    const QString unit = areas ? Messages::tr("per km²") : Messages::tr("per day");
    table.title = Messages::tr("%1 against %2").arg(first, second);
    table.cases = comparison.all.first + comparison.all.second;
    table.columns = {
        {nameOf(comparison.axis), 0, {}},
        {first, 0, {}},
        {second, 0, {}},
        {Messages::tr("Change"), 0, {}},
        {QStringLiteral("%1 %2").arg(first, unit), 2, {}},
        {QStringLiteral("%1 %2").arg(second, unit), 2, {}},
        {Messages::tr("Times as often"), 2, {}},
        {Messages::tr("from"), 2, Messages::tr("Of 100 such bounds 95 hold the true value")},
        {Messages::tr("to"), 2, Messages::tr("Of 100 such bounds 95 hold the true value")}};
    const auto perUnit = [](std::int64_t cases, double exposure) {
        return exposure > 0 ? TableCell(static_cast<double>(cases) / exposure) : TableCell();
    };
    const auto addLine = [&](const QString& name, const ComparedLine& line,
                             const domain::Filter& firstRows, const domain::Filter& secondRows) {
        const auto ratio = rateRatio(line.first, comparison.first.exposure, line.second,
                                     comparison.second.exposure);
        FigureCell times = plain(ratio ? TableCell(ratio->ratio) : TableCell());
        times.tone = !ratio            ? Tone::Plain
                     : ratio->low > 1  ? Tone::More
                     : ratio->high < 1 ? Tone::Less
                                       : Tone::Plain;
        table.rows.push_back({named(name), counted(line.first, firstRows, Tone::Total),
                              counted(line.second, secondRows, Tone::Total),
                              plain(line.first - line.second),
                              plain(perUnit(line.first, comparison.first.exposure)),
                              plain(perUnit(line.second, comparison.second.exposure)), times,
                              plain(ratio ? TableCell(ratio->low) : TableCell()),
                              plain(ratio ? TableCell(ratio->high) : TableCell())});
    };
    addLine(Messages::tr("All"), comparison.all, comparison.first.filter, comparison.second.filter);
    table.totals = 1;
    for (const ComparedLine& line : comparison.lines)
        addLine(nameOf(comparison.axis, line.key, comparison.division, names), line,
                narrowed(comparison.first.filter, comparison.axis, line.key, comparison.division),
                narrowed(comparison.second.filter, comparison.axis, line.key, comparison.division));
    table.notes = {
        QStringLiteral("%1: %2; %3: %4")
            .arg(first, ofCases(comparison.all.first), second, ofCases(comparison.all.second)),
        areas ? Messages::tr("Area of the grids: %1 km² and %2 km².")
                    .arg(comparison.first.exposure, 0, 'f', 1)
                    .arg(comparison.second.exposure, 0, 'f', 1)
              : Messages::tr("Days until now: %1 and %2.")
                    .arg(comparison.first.exposure, 0, 'f', 1)
                    .arg(comparison.second.exposure, 0, 'f', 1),
        Messages::tr("Marked where 1 lies outside the 95 % bounds of the rate ratio (Rothman, "
                     "Greenland and Lash 2008); not judged below 5 cases.")};
    return table;
}

} // namespace zhitu::analysis
