// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day against a plain look at every row.
#include "data/cases/day_picture.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "data/domain/case_machine.h"
#include "tests/data/cache/small_cache.h"
#include "tests/data/cache/whole_cases.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using domain::Case;
using domain::CaseState;
using domain::Filter;
using domain::Instant;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

bool always()
{
    return true;
}

DayPicture readPicture(cache::CacheReader& reader, const std::string& area, Instant now)
{
    CaseBook book;
    EXPECT_TRUE(book.follow(reader, now, always));
    return pictureOfDay(book, area, now);
}

/// Friday, 20 November 2026, 10:30 in China.
constexpr Instant kNow{seconds{1'795'141'800}};

/// Counts what a filter keeps by looking at each row.
class PlainLook {
public:
    PlainLook(cache::CacheReader& reader, Instant now) : all_(test::readAllCases(reader)), now_(now)
    {
    }
    std::int64_t operator()(const Filter& filter) const
    {
        return std::ranges::count_if(all_, [&](const test::WholeCase& c) {
            return c.record.gridCode.starts_with(filter.areaPrefix)
                   && keepsCase(filter, c.record, now_, c.course);
        });
    }

private:
    std::vector<test::WholeCase> all_;
    Instant now_;
};

/// Of everything, narrowed to an area or in another way.
void expectLoad(const PlainLook& count, const Load& load,
                const std::function<void(Filter&)>& narrow, const std::string& what)
{
    const auto rows = [&](Filter filter) {
        narrow(filter);
        return count(filter);
    };
    EXPECT_EQ(load.open, rows(rows::open())) << what;
    EXPECT_EQ(load.overdue, rows(rows::overdue())) << what;
    EXPECT_EQ(load.supervised, rows(rows::supervised())) << what;
}

void expectEveryFigure(const PlainLook& count, const DayPicture& picture)
{
    const Instant now = picture.now;
    const auto inArea = [&](Filter filter) {
        filter.areaPrefix = picture.areaPrefix;
        return filter;
    };
    expectLoad(count, picture.all, [&](Filter& f) { f.areaPrefix = picture.areaPrefix; }, "all");
    for (const auto& [level, load] : picture.byLevel)
        expectLoad(
            count, load,
            [&](Filter& f) {
                f = inArea(f);
                f.levels = {static_cast<domain::DivisionLevel>(level)};
            },
            "level " + std::to_string(level));
    for (const auto& [category, load] : picture.byCategory)
        expectLoad(
            count, load,
            [&](Filter& f) {
                f = inArea(f);
                f.categories = {static_cast<int>(category)};
            },
            "category " + std::to_string(category));
    for (const auto& [department, load] : picture.byDepartment)
        expectLoad(
            count, load,
            [&](Filter& f) {
                f = inArea(f);
                f.departments = {department};
            },
            "department " + std::to_string(department));
    for (const auto& [place, load] : picture.byPlace)
        expectLoad(count, load, [&](Filter& f) { f.areaPrefix = place; }, place);
    for (std::size_t week = 0; week <= kComparedWeeks; ++week) {
        const auto ago = static_cast<int>(week);
        const auto of = [&](const Compared& c) { return week == 0 ? c.today : c.before[week - 1]; };
        EXPECT_EQ(of(picture.takenIn), count(inArea(rows::takenInUntilNow(now, ago)))) << week;
        EXPECT_EQ(of(picture.resolved), count(inArea(rows::resolvedUntilNow(now, ago)))) << week;
        EXPECT_EQ(of(picture.open), count(inArea(rows::openThen(now, ago)))) << week;
        EXPECT_EQ(of(picture.overdue), count(inArea(rows::overdueThen(now, ago)))) << week;
    }
    ASSERT_EQ(picture.trend.size(), std::size_t{kTrendDays});
    EXPECT_EQ(picture.trend.back().day, dayOf(now));
    for (const TrendDay& day : picture.trend) {
        EXPECT_EQ(day.takenIn, count(inArea(rows::takenInOn(day.day, now)))) << day.day;
        EXPECT_EQ(day.resolved, count(inArea(rows::resolvedOn(day.day, now)))) << day.day;
        EXPECT_EQ(day.open, count(inArea(rows::openAtEndOf(day.day, now)))) << day.day;
    }
}

TEST(DayPicture, OfTheDemoIsWhatEveryRowSays)
{
    cache::CacheReader reader(test::demoFile());
    const Instant now = reader.asOf();
    ASSERT_EQ(now, kNow);
    const PlainLook count(reader, now);
    const DayPicture picture = readPicture(reader, {}, now);
    EXPECT_EQ(picture.byPlace.size(), 30U);
    EXPECT_EQ(picture.byLevel.size(), 3U);
    EXPECT_EQ(picture.byCategory.size(), 7U);
    EXPECT_GT(picture.all.open, 1000);
    EXPECT_EQ(picture.trend.back().open, picture.all.open);
    EXPECT_GT(picture.takenIn.today, 0);
    EXPECT_GT(picture.resolved.mean(), 0);
    expectEveryFigure(count, picture);
}

TEST(DayPicture, OfATownTellsItsVillagesApart)
{
    cache::CacheReader reader(test::demoFile());
    const PlainLook count(reader, kNow);
    const DayPicture town = readPicture(reader, "500117001", kNow);
    EXPECT_EQ(town.placeDigits, 12U);
    EXPECT_GT(town.byPlace.size(), 5U);
    EXPECT_TRUE(std::ranges::all_of(town.byPlace, [](const auto& place) {
        return place.first.size() == 12 && place.first.starts_with("500117001");
    }));
    expectEveryFigure(count, town);
    expectEveryFigure(count, readPicture(reader, "500117001002", kNow));
}

TEST(DayPicture, ItsRowsAreTheOnesThatTheListReads)
{
    cache::CacheReader reader(test::demoFile());
    const DayPicture picture = readPicture(reader, {}, kNow);
    const auto listed = [&](const Filter& filter) {
        return reader.forEachCase(filter, [](const Case&) {}).value();
    };
    EXPECT_EQ(listed(rows::open()), picture.all.open);
    EXPECT_EQ(listed(rows::overdue()), picture.all.overdue);
    EXPECT_EQ(listed(rows::supervised()), picture.all.supervised);
    EXPECT_EQ(listed(rows::takenInUntilNow(kNow, 0)), picture.takenIn.today);
    EXPECT_EQ(listed(rows::resolvedUntilNow(kNow, 2)), picture.resolved.before[1]);
    const TrendDay& day = picture.trend[12];
    EXPECT_EQ(listed(rows::openAtEndOf(day.day, kNow)), day.open);
}

TEST(DayPicture, IndicatorsOfTheGroupsAreThoseOfEachGroupAlone)
{
    cache::CacheReader reader(test::demoFile());
    const GroupedIndicators groups = readPicture(reader, {}, kNow).indicators;
    EXPECT_EQ(groups.byPlace.size(), 30U);
    EXPECT_GT(groups.byDepartment.size(), 20U);
    for (const auto& [place, indicators] : groups.byPlace) {
        Filter filter;
        filter.areaPrefix = place;
        EXPECT_EQ(readIndicators(reader, filter, kNow, always), indicators) << place;
    }
    for (const auto& [department, indicators] : groups.byDepartment) {
        Filter filter;
        filter.departments = {department};
        EXPECT_EQ(readIndicators(reader, filter, kNow, always), indicators) << department;
    }
}

class SmallPicture : public testing::Test {
protected:
    Case& add(Instant reported, CaseState state = CaseState::Handling,
              std::optional<Instant> resolved = {})
    {
        Case record = cache::sampleCase(std::ssize(cases_) + 1);
        record.state = state;
        record.reportedAt = record.turnedAt = reported;
        record.deadlineAt = kNow + days{1};
        record.resolvedAt = resolved;
        cases_.push_back(record);
        return cases_.back();
    }
    /// Looked at row by row as well.
    DayPicture read()
    {
        cache::BulkLoader loader(folder_ / "x.gpkg");
        for (const Case& record : cases_)
            loader.add(record);
        if (!loader.finish([](double) { return true; }))
            throw std::logic_error("was not cancelled");
        cache::CacheReader reader(folder_ / "x.gpkg");
        DayPicture picture = readPicture(reader, {}, kNow);
        expectEveryFigure(PlainLook(reader, kNow), picture);
        return picture;
    }

    test::TemporaryFolder folder_;
    std::vector<Case> cases_;
    Instant midnight_ = startOfDay(dayOf(kNow));
};

TEST_F(SmallPicture, OfNothingIsEmptyButWhole)
{
    const DayPicture picture = read();
    EXPECT_EQ(picture.all, Load{});
    EXPECT_EQ(picture.takenIn, Compared{});
    EXPECT_TRUE(picture.byPlace.empty());
    EXPECT_TRUE(picture.indicators.byPlace.empty());
}

TEST_F(SmallPicture, ADayBeginsAtMidnightInChinaAndEndsNow)
{
    EXPECT_EQ(midnight_, kNow - hours{10} - std::chrono::minutes{30});
    add(midnight_);
    add(midnight_ - seconds{1}); // yesterday
    add(kNow);                   // this very second
    add(kNow + seconds{1});      // a clock that runs ahead
    const DayPicture picture = read();
    EXPECT_EQ(picture.takenIn.today, 2);
    EXPECT_EQ(picture.trend.back().takenIn, 2);
    EXPECT_EQ(picture.trend[kTrendDays - 2].takenIn, 1);
    EXPECT_EQ(picture.all.open, 4);
    EXPECT_EQ(picture.trend.back().open, 3);
}

TEST_F(SmallPicture, TheSameWeekdayCountsUntilTheSameTimeOfDay)
{
    add(kNow - days{7});
    add(kNow - days{7} + seconds{1});       // later on that day
    add(midnight_ - days{14});              //
    add(midnight_ - days{14} - seconds{1}); // a day earlier
    add(kNow - days{28});
    add(kNow - days{35}); // before what is compared
    const DayPicture picture = read();
    EXPECT_EQ(picture.takenIn.before, (std::array<std::int64_t, kComparedWeeks>{1, 1, 0, 1}));
    EXPECT_DOUBLE_EQ(picture.takenIn.mean(), 0.75);
    EXPECT_EQ(picture.trend[kTrendDays - 8].takenIn, 2);
}

TEST_F(SmallPicture, WhatWasOpenWhenADayEndedFollowsFromWhenItEnded)
{
    const Instant end = midnight_ - seconds{1}; // of yesterday
    add(end - days{40}, CaseState::Closed, end - days{2});
    add(end - days{40}, CaseState::Resolved, end + seconds{1});
    add(end - days{40}, CaseState::Closed, end - days{35}); // before all of it
    add(end - days{1}, CaseState::Rejected).turnedAt = end;
    add(end - days{1} + seconds{1}, CaseState::Suspended);
    add(end - days{1}, CaseState::Closed, end - days{3}); // times that cannot be are no harm
    const DayPicture picture = read();
    const auto open = [&](int ago) {
        return picture.trend[static_cast<std::size_t>(kTrendDays - 1 - ago)].open;
    };
    EXPECT_EQ(open(29), 2);
    EXPECT_EQ(open(3), 1);
    EXPECT_EQ(open(2), 2); // and the one that is rejected a day later
    EXPECT_EQ(open(1), 2);
    EXPECT_EQ(open(0), 1);
}

TEST_F(SmallPicture, WhatIsSuspendedIsOpenButNeverOverdue)
{
    add(kNow - days{9}).deadlineAt = kNow - days{1};
    Case& suspended = add(kNow - days{9}, CaseState::Suspended);
    suspended.deadlineAt = kNow - days{1};
    suspended.supervised = true;
    Case& resolved = add(kNow - days{9}, CaseState::Resolved, kNow - days{2});
    resolved.supervised = true; // nobody supervises what is done
    resolved.departmentId = 3;
    const DayPicture picture = read();
    EXPECT_EQ(picture.all, (Load{2, 1, 1}));
    EXPECT_EQ(picture.byDepartment, (std::map<std::int64_t, Load>{{0, {2, 1, 1}}}));
}

} // namespace
} // namespace zhitu::cases
