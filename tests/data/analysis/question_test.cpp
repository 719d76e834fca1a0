// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Every table of analysts against the rows of the demo district: what a number says, exactly so
/// many cases the filter behind it keeps.
#include "data/analysis/question.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include "data/cases/day_picture.h"
#include "data/space/region.h"
#include "tests/data/cache/whole_cases.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::analysis {
namespace {

using domain::Filter;
using domain::Instant;

bool always()
{
    return true;
}

class QuestionTest : public testing::Test {
protected:
    cache::CacheReader reader_{test::demoFile()};
    Instant now_ = reader_.asOf();
    test::Dice dice_;

    /// By looking at each row, without any SQL of the program.
    std::int64_t count(const Filter& filter)
    {
        if (all_.empty())
            all_ = test::readAllCases(reader_);
        std::vector<space::Region> grounds;
        for (const domain::Ground& ground : filter.grounds)
            grounds.push_back(space::regionOf(ground));
        return std::ranges::count_if(all_, [&](const test::WholeCase& c) {
            return c.record.gridCode.starts_with(filter.areaPrefix)
                   && keepsCase(filter, c.record, now_, c.course)
                   && std::ranges::all_of(grounds, [&](const space::Region& ground) {
                          return ground.contains(c.record.position);
                      });
        });
    }

    Filter anyFilter()
    {
        Filter filter;
        static const std::vector<std::string> areas{"", "500117001", "500117104", "500117001001"};
        filter.areaPrefix = areas[static_cast<std::size_t>(dice_.between(0, 3))];
        if (dice_.between(0, 2) == 0)
            filter.states = domain::openStates();
        if (dice_.between(0, 2) == 0)
            filter.categories = {static_cast<int>(dice_.between(1, 7)), 3};
        if (dice_.between(0, 2) == 0)
            filter.reportedFrom = now_ - std::chrono::days{dice_.between(5, 500)};
        if (dice_.between(0, 3) == 0)
            filter.overdueOnly = true;
        if (dice_.between(0, 3) == 0)
            filter.hoursOfWeek = {9, 10, 34, 100};
        if (dice_.between(0, 3) == 0)
            filter.grounds.push_back({{{106.26, 29.98}}, 3'000});
        if (dice_.between(0, 4) == 0)
            filter.text = "路";
        return filter;
    }

    FigureTable ask(const Question& question)
    {
        auto table = answerTo(question, reader_, now_, always);
        EXPECT_TRUE(table);
        return table ? std::move(*table) : FigureTable();
    }

    /// A few of the cells, chosen by chance, each against all rows.
    void expectRowsBehind(const FigureTable& table, const std::string& what)
    {
        std::vector<const FigureCell*> cells;
        for (const auto& row : table.rows) {
            ASSERT_EQ(row.size(), table.columns.size()) << what;
            for (const FigureCell& cell : row)
                if (cell.rows)
                    cells.push_back(&cell);
        }
        std::ranges::shuffle(cells, dice_.engine());
        cells.resize(std::min<std::size_t>(cells.size(), 8));
        for (const FigureCell* cell : cells) {
            const auto* number = std::get_if<std::int64_t>(&cell->value);
            ASSERT_NE(number, nullptr) << what;
            EXPECT_EQ(*number, count(*cell->rows)) << what << " " << dice_.told();
            EXPECT_EQ(*number, reader_.forEachCase(*cell->rows, [](const domain::Case&) {}))
                << what << " " << dice_.told();
        }
    }

private:
    std::vector<test::WholeCase> all_;
};

TEST_F(QuestionTest, EveryNumberIsThatOfItsRows)
{
    for (int round = 0; round < test::rounds(2); ++round) {
        Question question;
        question.filter = anyFilter();
        for (const Kind kind : kKinds) {
            question.kind = kind;
            question.down = kAxes[static_cast<std::size_t>(dice_.between(0, 6))];
            question.across = kAxes[static_cast<std::size_t>(dice_.between(0, 6))];
            if (kind == Kind::Areas || kind == Kind::Periods) {
                const auto axes = comparedAxes(kind);
                question.down = axes[static_cast<std::size_t>(
                    dice_.between(0, static_cast<std::int64_t>(axes.size()) - 1))];
                question.otherArea = "500117103";
                question.before = static_cast<Before>(dice_.between(0, 1));
            }
            if (kind == Kind::CrossTab && question.down == question.across)
                continue;
            expectRowsBehind(ask(question), "kind " + std::to_string(static_cast<int>(kind)));
        }
    }
}

TEST_F(QuestionTest, EveryKindFindsSomethingInHalfAYear)
{
    Question question;
    question.filter.reportedFrom = now_ - std::chrono::days{180};
    question.otherArea = "500117103";
    for (const Kind kind : kKinds) {
        question.kind = kind;
        const FigureTable table = ask(question);
        EXPECT_FALSE(table.rows.empty()) << static_cast<int>(kind);
        EXPECT_GT(table.cases, 0) << static_cast<int>(kind);
    }
}

TEST_F(QuestionTest, ACrossTabIsWholeAndItsSumsAreRight)
{
    Question question;
    question.filter.reportedFrom = now_ - std::chrono::days{365};
    for (const Axis down : kAxes)
        for (const Axis across : kAxes) {
            if (down == across)
                continue;
            const auto tab = readCrossTab(reader_, question.filter, down, across, now_, always);
            ASSERT_TRUE(tab);
            EXPECT_EQ(tab->total(), count(question.filter));
            std::int64_t rows = 0;
            for (std::size_t row = 0; row < tab->downKeys.size(); ++row)
                rows += tab->ofRow(row);
            EXPECT_EQ(rows, tab->total());
            if (down == Axis::Place) {
                EXPECT_EQ(tab->downKeys.size(), 30U) << "towns with no case are there too";
                for (const double km2 : tab->km2)
                    EXPECT_GT(km2, 0);
            }
            if (down == Axis::Time) {
                EXPECT_EQ(tab->division.unit, TimeUnit::Month);
                EXPECT_TRUE(std::ranges::is_sorted(tab->downKeys));
            }
        }
}

/// The residuals of a table whose rows and columns have nothing to do with each other follow the
/// standard normal distribution; those of a published one are as published.
TEST_F(QuestionTest, ResidualsAreAsPublished)
{
    // A. Agresti, Categorical Data Analysis (2nd ed.), table 3.8 has this shape of example; here
    // the arithmetic is done by hand: 2 × 2, rows 30 and 70, columns 40 and 60, 20 in the corner.
    CrossTab tab;
    tab.downKeys = {1, 2};
    tab.acrossKeys = {1, 2};
    tab.counts = {20, 10, 20, 50};
    EXPECT_DOUBLE_EQ(tab.expected(0, 0), 12.0);
    EXPECT_NEAR(tab.residual(0, 0), 8 / std::sqrt(12 * 0.7 * 0.6), 1e-12);
    EXPECT_NEAR(tab.residual(0, 1), -tab.residual(0, 0), 1e-12);
    // Squared, that of a 2 × 2 table is Pearson's chi-squared.
    const double chi = 100.0 * std::pow(20 * 50 - 10 * 20, 2) / (30.0 * 70 * 40 * 60);
    EXPECT_NEAR(std::pow(tab.residual(0, 0), 2), chi, 1e-9);
}

TEST_F(QuestionTest, TimeIsDividedByTheCalendar)
{
    const auto dayOf = [](int year, unsigned month, unsigned day) {
        return std::int64_t{std::chrono::sys_days(std::chrono::year{year} / static_cast<int>(month)
                                                  / static_cast<int>(day))
                                .time_since_epoch()
                                .count()};
    };
    EXPECT_EQ(beginOf(dayOf(2026, 11, 28), TimeUnit::Week), dayOf(2026, 11, 23)); // a Monday
    EXPECT_EQ(beginOf(dayOf(2026, 11, 23), TimeUnit::Week), dayOf(2026, 11, 23));
    EXPECT_EQ(beginOf(dayOf(2024, 2, 29), TimeUnit::Month), dayOf(2024, 2, 1));
    EXPECT_EQ(endOf(dayOf(2024, 2, 1), TimeUnit::Month), dayOf(2024, 3, 1));
    EXPECT_EQ(endOf(dayOf(2025, 12, 1), TimeUnit::Month), dayOf(2026, 1, 1));
    EXPECT_EQ(beginOf(dayOf(2025, 12, 31), TimeUnit::Year), dayOf(2025, 1, 1));
    EXPECT_EQ(endOf(dayOf(2025, 1, 1), TimeUnit::Year), dayOf(2026, 1, 1));
    EXPECT_EQ(unitFor(30), TimeUnit::Day);
    EXPECT_EQ(unitFor(200), TimeUnit::Week);
    EXPECT_EQ(unitFor(365), TimeUnit::Month);
    EXPECT_EQ(unitFor(4'000), TimeUnit::Year);
}

TEST_F(QuestionTest, ARateRatioHasItsBounds)
{
    // 20 in 10 days against 10 in 10 days: 2, by exp(ln 2 ± 1.96 √(1/20 + 1/10)).
    const auto ratio = rateRatio(20, 10, 10, 10);
    ASSERT_TRUE(ratio);
    EXPECT_DOUBLE_EQ(ratio->ratio, 2);
    EXPECT_NEAR(ratio->low, 0.9362, 1e-4);
    EXPECT_NEAR(ratio->high, 4.2727, 1e-4);
    EXPECT_FALSE(rateRatio(4, 10, 100, 10)) << "too few to tell";
    EXPECT_FALSE(rateRatio(20, 0, 10, 10)) << "of nothing";
    // In 95 of 100 comparisons of equal rates 1 lies within.
    int outside = 0;
    std::poisson_distribution<std::int64_t> counts(60);
    for (int i = 0; i < 2'000; ++i) {
        const auto r = rateRatio(counts(dice_.engine()), 7, counts(dice_.engine()), 7);
        outside += r && (r->low > 1 || r->high < 1) ? 1 : 0;
    }
    EXPECT_NEAR(outside, 100, 50) << dice_.told(); // five standard deviations
}

TEST_F(QuestionTest, PeriodsAreAsLongAndLieBefore)
{
    Filter filter;
    filter.reportedFrom = cases::startOfDay(20'000);
    filter.reportedBefore = cases::startOfDay(20'007);
    const auto [now, before] = periodsOf(filter, Before::Directly, now_);
    EXPECT_EQ(now.filter.reportedFrom, filter.reportedFrom);
    EXPECT_EQ(before.filter.reportedBefore, filter.reportedFrom);
    EXPECT_EQ(before.filter.reportedFrom, cases::startOfDay(19'993));
    EXPECT_DOUBLE_EQ(before.exposure, 7);
    // 2024-02-29 has no day of its own a year before.
    const std::int64_t leap =
        std::chrono::sys_days(std::chrono::year{2024} / 2 / 29).time_since_epoch().count();
    filter.reportedFrom = cases::startOfDay(leap);
    filter.reportedBefore = cases::startOfDay(leap + 1);
    const auto year = periodsOf(filter, Before::LastYear, now_).second;
    EXPECT_EQ(year.filter.reportedFrom, cases::startOfDay(leap - 366));
    EXPECT_EQ(year.filter.reportedBefore, cases::startOfDay(leap - 365));
    // What is yet to come of a period is no time of it.
    filter.reportedFrom = now_ - std::chrono::hours{12};
    filter.reportedBefore = now_ + std::chrono::hours{12};
    EXPECT_DOUBLE_EQ(periodsOf(filter, Before::Directly, now_).first.exposure, 0.5);
    const auto usual = periodsOf({}, Before::Directly, now_).first;
    EXPECT_DOUBLE_EQ(usual.exposure, 30);
    EXPECT_EQ(usual.filter.reportedBefore, cases::startOfDay(cases::dayOf(now_)));
}

TEST_F(QuestionTest, GivesUpWhenItIsAskedTo)
{
    for (const Kind kind : kKinds) {
        Question question;
        question.kind = kind;
        EXPECT_FALSE(answerTo(question, reader_, now_, [] { return false; }))
            << static_cast<int>(kind);
    }
}

TEST_F(QuestionTest, ATableBecomesASheet)
{
    const test::TemporaryFolder folder;
    const FigureTable table = ask({});
    writeTable(table, folder / "t.csv");
    const std::string text = test::readAll(folder / "t.csv");
    EXPECT_EQ(std::ranges::count(text, '\n'),
              static_cast<std::ptrdiff_t>(1 + table.rows.size() + table.notes.size()));
}

} // namespace
} // namespace zhitu::analysis
