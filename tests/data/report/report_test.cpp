// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What reports say, against plain SQL on the demo district.
#include <gmock/gmock.h>

#include <QDate>
#include <QLocale>

#include "data/cases/day_picture.h"
#include "data/report/tables.h"
#include "data/report/values.h"
#include "tests/data/report/report_order.h"

namespace zhitu::report {
namespace {

class ReportTest : public testing::Test {
protected:
    ReportTest() { QLocale::setDefault(QLocale::c()); }

    cache::CacheReader reader_{test::demoFile()};
    analysis::Names names_ = analysis::readNames(reader_);

    Scope scopeOf(const std::string& area, Period period)
    {
        const auto [first, last] = lastWhole(period, reader_.asOf());
        Scope scope{reader_, names_, {}, first, last, reader_.asOf(), [] { return true; }};
        scope.filter.areaPrefix = area;
        scope.filter.reportedFrom = cases::startOfDay(first);
        scope.filter.reportedBefore = cases::startOfDay(last + 1);
        return scope;
    }
    /// By somebody who has not read the program. FROM and BEFORE are the days, AREA the district.
    std::int64_t count(std::string where, const Scope& scope)
    {
        const auto put = [&](const std::string& mark, const std::string& text) {
            for (auto at = where.find(mark); at != std::string::npos; at = where.find(mark))
                where.replace(at, mark.size(), text);
        };
        put("FROM_", std::to_string(scope.firstDay * 86'400 - 28'800));
        put("BEFORE_", std::to_string((scope.lastDay + 1) * 86'400 - 28'800));
        put("NOW_", std::to_string(scope.now.time_since_epoch().count()));
        return reader_.connection().queryInt("SELECT count(*) FROM \"case\" WHERE grid_code LIKE '"
                                             + scope.filter.areaPrefix + "%' AND " + where);
    }
    std::string value(Values& values, const char* name)
    {
        const auto found = values.value(QLatin1String(name));
        return found ? found->text.toStdString() : "stopped";
    }
};

TEST_F(ReportTest, FiguresAreThoseOfTheRows)
{
    for (const std::string area : {"", "500117001", "500117104"}) {
        const Scope scope = scopeOf(area, Period::Month);
        Values values(scope);
        const std::string reported = "reported_at >= FROM_ AND reported_at < BEFORE_";
        const auto text = [](std::int64_t n) {
            return QLocale().toString(qint64{n}).toStdString();
        };
        EXPECT_EQ(value(values, "cases.taken-in"), text(count(reported, scope)));
        EXPECT_EQ(value(values, "cases.resolved"),
                  text(count("resolved_at >= FROM_ AND resolved_at < BEFORE_", scope)));
        EXPECT_EQ(
            value(values, "shares.due"),
            text(count(reported + " AND deadline_at < NOW_ AND state NOT IN (10, 11)", scope)));
        const std::int64_t due =
            count(reported + " AND deadline_at < NOW_ AND state NOT IN (10, 11)", scope);
        const std::int64_t inTime =
            count(reported
                      + " AND deadline_at < NOW_ AND state NOT IN (10, 11) AND resolved_at <= "
                        "deadline_at",
                  scope);
        ASSERT_GT(due, inTime);
        EXPECT_THAT(value(values, "shares.in-time"),
                    testing::StartsWith(QString::number(100.0 * static_cast<double>(inTime)
                                                            / static_cast<double>(due),
                                                        'f', 1)
                                            .toStdString()));
        EXPECT_EQ(value(values, "cameras.all"),
                  text(reader_.connection().queryInt(
                      "SELECT count(*) FROM camera WHERE grid_code LIKE '" + area + "%'")));
    }
}

TEST_F(ReportTest, AllValuesAndTablesHaveSomethingToSay)
{
    // The rounds of the demo district begin two weeks before its time.
    Scope scope = scopeOf({}, Period::Month);
    scope.lastDay = cases::dayOf(scope.now);
    scope.filter.reportedBefore = cases::startOfDay(scope.lastDay + 1);
    Values values(scope);
    for (const QString& name : valueNames()) {
        const auto found = values.value(name);
        ASSERT_TRUE(found) << name.toStdString();
        EXPECT_FALSE(found->text.isEmpty()) << name.toStdString();
    }
    for (const QString& name : tableNames()) {
        TableSource source;
        source.name = name;
        const auto table = readTable(source, scope);
        ASSERT_TRUE(table) << name.toStdString();
        EXPECT_FALSE(table->title.isEmpty());
        EXPECT_FALSE(table->rows.empty()) << name.toStdString();
        EXPECT_FALSE(table->notes.empty()) << name.toStdString() << ": of how many?";
        EXPECT_LE(table->rows.size(), table->totals + source.most);
        for (const auto& row : table->rows)
            EXPECT_EQ(row.size(), table->columns.size()) << name.toStdString();
        for (const auto& row : table->rows)
            for (const analysis::FigureCell& cell : row)
                if (const auto* number = std::get_if<std::int64_t>(&cell.value);
                    number != nullptr && cell.rows) {
                    ASSERT_EQ(*number, reader_.forEachCase(*cell.rows, [](const domain::Case&) {}))
                        << name.toStdString();
                }
    }
}

TEST_F(ReportTest, SharesByTownAreThoseOfItsCases)
{
    const Scope scope = scopeOf({}, Period::Month);
    TableSource source;
    source.name = QStringLiteral("shares");
    const auto table = readTable(source, scope);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 31U); // all, and thirty towns
    std::int64_t sum = 0;
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        const auto due = std::get<std::int64_t>(table->rows[row][1].value);
        sum += due;
        const std::string& town =
            table->rows[row][1].rows ? table->rows[row][1].rows->areaPrefix : std::string("none");
        if (due == 0)
            continue;
        Scope within = scope;
        within.filter.areaPrefix = town;
        const std::int64_t inTime =
            count("reported_at >= FROM_ AND reported_at < BEFORE_ AND deadline_at < NOW_ AND state "
                  "NOT IN (10, 11) AND resolved_at <= deadline_at",
                  within);
        EXPECT_NEAR(std::get<double>(table->rows[row][2].value),
                    100.0 * static_cast<double>(inTime) / static_cast<double>(due), 1e-9);
    }
    EXPECT_EQ(std::get<std::int64_t>(table->rows[0][1].value), sum);
}

TEST_F(ReportTest, TheSameDataMakeTheSameReport)
{
    const Document one = test::demoReport(reader_, QStringLiteral("weekly"));
    const Document two = test::demoReport(reader_, QStringLiteral("weekly"));
    ASSERT_EQ(one.blocks.size(), two.blocks.size());
    EXPECT_EQ(one.subtitle, two.subtitle);
    EXPECT_EQ(one.imprint, two.imprint);
    EXPECT_TRUE(one.demo);
    EXPECT_GE(one.imprint.size(), 3U);
}

TEST_F(ReportTest, TheMonthlyOneHasAChapterForEachTown)
{
    const Document document = test::demoReport(reader_, QStringLiteral("monthly"));
    const auto towns = std::ranges::count_if(document.blocks, [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading != nullptr && heading->level == 2;
    });
    EXPECT_EQ(towns, 30);
}

TEST_F(ReportTest, IsGivenUpWhenItIsAskedTo)
{
    ReportOrder order{loadTemplate(QStringLiteral("monthly")), {}, 0, 0};
    std::tie(order.firstDay, order.lastDay) = lastWhole(Period::Month, reader_.asOf());
    int asked = 0;
    EXPECT_FALSE(composeReport(order, reader_, {}, [&](double) { return ++asked < 20; }));
    double before = 0;
    EXPECT_TRUE(composeReport(order, reader_, {}, [&](double share) {
        EXPECT_GE(share, before);
        EXPECT_LE(share, 1);
        before = share;
        return true;
    }));
    EXPECT_GT(before, 0.99);
}

TEST_F(ReportTest, TheLastWholePeriodIsOver)
{
    // Friday, 20 November 2026, 10:30 in China.
    const domain::Instant now{std::chrono::seconds{1'795'141'800}};
    const auto text = [](std::pair<std::int64_t, std::int64_t> days) {
        return (QDate(1970, 1, 1).addDays(days.first).toString(Qt::ISODate) + u'/'
                + QDate(1970, 1, 1).addDays(days.second).toString(Qt::ISODate))
            .toStdString();
    };
    EXPECT_EQ(text(lastWhole(Period::Day, now)), "2026-11-19/2026-11-19");
    EXPECT_EQ(text(lastWhole(Period::Week, now)), "2026-11-09/2026-11-15");
    EXPECT_EQ(text(lastWhole(Period::Month, now)), "2026-10-01/2026-10-31");
    EXPECT_EQ(text(lastWhole(Period::Quarter, now)), "2026-07-01/2026-09-30");
    EXPECT_EQ(text(lastWhole(Period::Year, now)), "2025-01-01/2025-12-31");
}

} // namespace
} // namespace zhitu::report
