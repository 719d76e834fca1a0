// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/compose.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

#include "data/analysis/axis.h"
#include "data/analysis/cell_text.h"
#include "data/analysis/cross_tab.h"
#include "data/cache/conditions.h"
#include "data/cases/day_picture.h"
#include "data/drill/cache_mark.h"
#include "data/report/messages.h"
#include "data/report/tables.h"
#include "data/report/values.h"
#include "data/words/words.h"

namespace zhitu::report {
namespace {

QString nameIn(const exchange::TableCell& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

/// Without the sums, which would dwarf the rest.
Chart chartOf(const analysis::FigureTable& table, const ChartPart& part)
{
    Chart chart{part.kind, table.title, {}, {}, 0};
    for (std::size_t row = table.totals; row < table.rows.size(); ++row)
        chart.labels.push_back(nameIn(table.rows[row].front().value));
    for (const int column : part.columns) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= table.columns.size())
            continue; // a cross-tab has as many columns as there are keys
        chart.decimals = std::max(chart.decimals, table.columns[at].decimals);
        Series series{table.columns[at].name, {}};
        for (std::size_t row = table.totals; row < table.rows.size(); ++row)
            series.values.push_back(analysis::numberOf(table.rows[row][at].value));
        chart.series.push_back(std::move(series));
    }
    return chart;
}

/// Writes the parts one after another.
class Composer {
public:
    Composer(Document& document, const MapMaker& maps, std::size_t steps,
             const std::function<bool(double)>& progress)
        : document_(document), maps_(maps), steps_(static_cast<double>(steps)), progress_(progress)
    {
    }

    /// \returns false where it was stopped
    bool add(const std::vector<Part>& parts, const Scope& scope)
    {
        Values values(scope);
        for (const Part& part : parts) {
            if (!std::visit([&](const auto& one) { return add(one, scope, values); }, part)
                || !progress_(std::min(1.0, ++done_ / steps_)))
                return false;
        }
        return true;
    }

private:
    bool add(const HeadingPart& part, const Scope&, Values& values)
    {
        const auto text = values.filled(part.text.local());
        if (text)
            document_.blocks.emplace_back(Heading{part.level, *text});
        return text.has_value();
    }
    bool add(const TextPart& part, const Scope&, Values& values)
    {
        const auto text = values.filled(part.text.local());
        if (text)
            document_.blocks.emplace_back(Paragraph{*text, part.note});
        return text.has_value();
    }
    bool add(const FiguresPart& part, const Scope&, Values& values)
    {
        KeyFigures figures;
        for (const QString& name : part.values) {
            const auto value = values.value(name);
            if (!value)
                return false;
            figures.push_back({value->name, value->text, value->note});
        }
        document_.blocks.emplace_back(std::move(figures));
        return true;
    }
    bool add(const TablePart& part, const Scope& scope, Values& values)
    {
        auto table = readTable(part.source, scope);
        const auto title = values.filled(part.title.local());
        if (!table || !title)
            return false;
        if (!title->isEmpty())
            table->title = *title;
        document_.blocks.emplace_back(std::move(*table));
        return true;
    }
    bool add(const ChartPart& part, const Scope& scope, Values& values)
    {
        const auto table = readTable(part.source, scope);
        const auto title = values.filled(part.title.local());
        if (!table || !title)
            return false;
        Chart chart = chartOf(*table, part);
        if (!title->isEmpty())
            chart.title = *title;
        document_.blocks.emplace_back(std::move(chart));
        return true;
    }
    bool add(const MapPart& part, const Scope& scope, Values& values)
    {
        if (!maps_)
            return true;
        auto picture = maps_(part, scope);
        const auto title = values.filled(part.title.local());
        if (!picture || !title)
            return false;
        if (!title->isEmpty())
            picture->caption = *title;
        document_.blocks.emplace_back(std::move(*picture));
        return true;
    }
    bool add(const BreakPart&, const Scope&, Values&)
    {
        document_.blocks.emplace_back(PageBreak{});
        return true;
    }
    bool add(const EachPart& part, const Scope& scope, Values&);

    Document& document_;
    const MapMaker& maps_;
    double steps_;
    double done_ = 0;
    const std::function<bool(double)>& progress_;
};

/// First digits of the parts of an area, in the order of their codes.
std::vector<std::string> placesWithin(cache::CacheReader& reader, const std::string& areaPrefix)
{
    const std::size_t digits = cases::placeDigits(areaPrefix);
    cache::Conditions within;
    within.addArea("code", areaPrefix);
    within.add("valid != 0");
    cache::Statement rows =
        reader.connection().prepare("SELECT DISTINCT substr(code, 1, " + std::to_string(digits)
                                    + ") FROM grid" + within.where() + " ORDER BY 1");
    within.bind(rows);
    std::vector<std::string> places;
    while (rows.step())
        places.push_back(rows.text(0));
    return places;
}

bool Composer::add(const EachPart& part, const Scope& scope, Values&)
{
    for (const std::string& place : placesWithin(scope.reader, scope.filter.areaPrefix)) {
        Scope within = scope;
        within.filter.areaPrefix = place;
        if (!add(part.parts, within))
            return false;
    }
    return true;
}

std::size_t stepsOf(const std::vector<Part>& parts, std::size_t places)
{
    std::size_t steps = 0;
    for (const Part& part : parts) {
        ++steps;
        if (const auto* each = std::get_if<EachPart>(&part))
            steps += places * each->parts.size();
    }
    return steps;
}

std::vector<QString> imprintOf(cache::CacheReader& reader, const Scope& scope,
                               const Document& document)
{
    const domain::CentreIdentity origin = reader.origin();
    std::vector<QString> lines{
        Messages::tr("Data as of %1, by the clock in China.").arg(words::timeText(scope.now)),
        Messages::tr(
            "Cases reported from %1 to %2; area: %3. Open, overdue and due are judged as of "
            "the time of the data.")
            .arg(dayText(scope.firstDay), dayText(scope.lastDay),
                 analysis::areaName(scope.filter.areaPrefix, scope.names))};
    if (!document.drill.isEmpty())
        lines.insert(
            lines.begin(),
            Messages::tr("Drill “%1”: nothing in this report is real.").arg(document.drill));
    lines.push_back(document.demo
                        ? Messages::tr("Source: the demo district of Zhitu. People, cases and part "
                                       "of the geometry are made up.")
                        : Messages::tr("Source: the centre’s database, as this workstation’s cache "
                                       "holds it. Internal; not to be passed on."));
    return lines;
}

} // namespace

std::pair<std::int64_t, std::int64_t> lastWhole(Period period, domain::Instant now)
{
    using analysis::TimeUnit;
    const std::int64_t today = cases::dayOf(now);
    const auto before = [&](TimeUnit unit) {
        const std::int64_t last = analysis::beginOf(today, unit) - 1;
        return std::pair(analysis::beginOf(last, unit), last);
    };
    switch (period) {
    case Period::Day:
        return before(TimeUnit::Day);
    case Period::Week:
        return before(TimeUnit::Week);
    case Period::Month:
        return before(TimeUnit::Month);
    case Period::Quarter: {
        namespace chrono = std::chrono;
        const chrono::year_month_day date{chrono::sys_days(chrono::days{today})};
        const unsigned month = static_cast<unsigned>(date.month());
        const chrono::year_month_day first =
            date.year() / chrono::month{(month - 1) / 3 * 3 + 1} / 1;
        const std::int64_t end = chrono::sys_days(first).time_since_epoch().count();
        return {chrono::sys_days(first - chrono::months{3}).time_since_epoch().count(), end - 1};
    }
    case Period::Year:
        return before(TimeUnit::Year);
    }
    return before(TimeUnit::Month);
}

std::optional<Document> composeReport(const ReportOrder& order, cache::CacheReader& reader,
                                      const MapMaker& maps,
                                      const std::function<bool(double)>& progress)
{
    const cache::Transaction steady = reader.steady();
    const analysis::Names names = analysis::readNames(reader);
    double reached = 0;
    Scope scope{reader,
                names,
                {},
                order.firstDay,
                order.lastDay,
                reader.asOf(),
                [&] {
                    return progress(reached); }};
    scope.filter.areaPrefix = order.areaPrefix;
    scope.filter.reportedFrom = cases::startOfDay(order.firstDay);
    scope.filter.reportedBefore = cases::startOfDay(order.lastDay + 1);

    Document document;
    document.title = order.form.name.local();
    document.demo = reader.isDemo();
    document.drill = drill::titleIn(reader.connection());
    document.asOf = scope.now;
    document.language =
        QLocale().language() == QLocale::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    const QString first = dayText(order.firstDay);
    const QString last = dayText(order.lastDay);
    document.subtitle = QStringLiteral("%1 · %2").arg(
        analysis::areaName(order.areaPrefix, names),
        first == last ? first : QStringLiteral("%1 – %2").arg(first, last));
    document.imprint = imprintOf(reader, scope, document);

    const auto step = [&](double share) {
        reached = share;
        return progress(share);
    };
    const std::function<bool(double)> reporting = step;
    Composer composer(document, maps,
                      stepsOf(order.form.parts, placesWithin(reader, order.areaPrefix).size()),
                      reporting);
    if (!composer.add(order.form.parts, scope))
        return std::nullopt;
    return document;
}

} // namespace zhitu::report
