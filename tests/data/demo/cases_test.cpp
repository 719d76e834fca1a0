// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "data/cache/reader.h"
#include "data/demo/partition.h"
#include "data/domain/case_machine.h"
#include "data/domain/service_catalogue.h"
#include "data/domain/work_calendar.h"
#include "tests/support/files.h"

namespace zhitu::demo {
namespace {

using namespace std::chrono_literals;
using domain::Case;
using domain::CaseAction;
using domain::CaseEvent;
using domain::CaseState;

const District& hechuan()
{
    static const District district = makeDistrict(loadBaseData(), 1);
    return district;
}

constexpr int kCount = 20'000;

struct Story {
    Case record;
    std::vector<CaseEvent> events;
    std::vector<domain::Visit> visits;
};

const std::vector<Story>& stories()
{
    static const std::vector<Story> all = [] {
        std::vector<Story> made;
        generateCases(hechuan(), 1, kCount, [&](const CaseTale& tale) {
            made.push_back({tale.record,
                            {tale.events.begin(), tale.events.end()},
                            {tale.visits.begin(), tale.visits.end()}});
        });
        return made;
    }();
    return all;
}

int chinaHour(domain::Instant at)
{
    return static_cast<int>(((at.time_since_epoch() + 8h) % 24h) / 1h);
}

TEST(DemoCases, EveryHistoryObeysTheMachineAndEndsWhereTheCaseStands)
{
    for (const auto& [record, events, visits] : stories()) {
        ASSERT_FALSE(events.empty());
        const auto status = domain::replay(domain::DivisionLevel::Village, events);
        const auto asTown = domain::replay(domain::DivisionLevel::Town, events);
        const auto asDistrict = domain::replay(domain::DivisionLevel::District, events);
        const auto& end = status && status->state == record.state && status->level == record.level
                              ? status
                          : asTown && asTown->level == record.level ? asTown
                                                                    : asDistrict;
        ASSERT_TRUE(end) << record.number;
        EXPECT_EQ(end->state, record.state) << record.number;
        EXPECT_EQ(end->level, record.level) << record.number;
        EXPECT_EQ(end->supervised, record.supervised) << record.number;
        EXPECT_EQ(events.front().at, record.reportedAt);
        EXPECT_LE(events.back().at, demoNow());
        for (std::size_t i = 0; i < events.size(); ++i)
            EXPECT_EQ(events[i].serial, static_cast<int>(i) + 1);
    }
}

TEST(DemoCases, DeadlinesAreThoseOfTheirItemInWorkingTime)
{
    const auto items = domain::referenceItems();
    int extended = 0;
    for (const auto& [record, events, visits] : stories()) {
        const domain::ServiceItem& item = items[static_cast<std::size_t>(record.itemId) - 1];
        ASSERT_EQ(item.id, record.itemId);
        EXPECT_EQ(record.categoryId, item.categoryId);
        const auto granted =
            std::ranges::count(events, CaseAction::GrantExtension, &CaseEvent::action);
        // It is the last one that the history speaks of, and the first one is the item's.
        EXPECT_EQ(events.front().until, domain::deadlineOf(item, record.reportedAt));
        std::optional<domain::Instant> holds;
        for (const CaseEvent& e : events)
            if (e.action == CaseAction::Report || e.action == CaseAction::GrantExtension
                || e.action == CaseAction::Resume || e.action == CaseAction::Reopen)
                holds = e.until;
        EXPECT_EQ(record.deadlineAt, holds) << record.number;
        EXPECT_GE(record.deadlineAt, events.front().until) << record.number;
        extended += granted > 0;
        EXPECT_EQ(
            record.resolvedAt.has_value(),
            std::ranges::any_of(
                events, [](const CaseEvent& e) { return e.stateAfter == CaseState::Resolved; })
                && !domain::isOpen(record.state))
            << record.number;
    }
    EXPECT_GT(extended, kCount / 200);
}

TEST(DemoCases, HoursAndDaysLookLikeLife)
{
    std::array<int, 24> hours{};
    for (const auto& story : stories())
        ++hours[static_cast<std::size_t>(chinaHour(story.record.reportedAt))];
    EXPECT_GT(hours[10], 5 * hours[3]);
    EXPECT_GT(hours[15], 3 * hours[23]);
    const auto first = stories().front().record.reportedAt;
    const auto last = stories().back().record.reportedAt;
    EXPECT_GT(last - first, 24h * 720);
    EXPECT_LE(last, demoNow());
}

TEST(DemoCases, DepartmentsActInOfficeHoursUnlessItIsUrgent)
{
    const auto items = domain::referenceItems();
    const auto& calendar = domain::WorkCalendar::china();
    for (const auto& [record, events, visits] : stories()) {
        if (items[static_cast<std::size_t>(record.itemId) - 1].unit
            == domain::DeadlineUnit::WorkingHours)
            continue;
        for (const CaseEvent& e : events)
            if (e.action == CaseAction::Resolve || e.action == CaseAction::Visit) {
                ASSERT_TRUE(calendar.isWorkingDay(e.at)) << record.number;
                ASSERT_GE(chinaHour(e.at), 9) << record.number;
                ASSERT_LE(chinaHour(e.at), 18) << record.number;
            }
    }
}

TEST(DemoCases, SeasonsDifferByItem)
{
    // Share of an item's cases in June to August against December to February: some items belong
    // to the summer, some to the winter.
    std::map<std::int64_t, std::array<int, 2>> seasons;
    for (const auto& [record, events, visits] : stories()) {
        const std::chrono::year_month_day day{
            std::chrono::floor<std::chrono::days>(record.reportedAt + 8h)};
        const auto month = static_cast<unsigned>(day.month());
        if (month >= 6 && month <= 8)
            ++seasons[record.itemId][0];
        if (month == 12 || month <= 2)
            ++seasons[record.itemId][1];
    }
    int summer = 0;
    int winter = 0;
    for (const auto& [item, counts] : seasons) {
        summer += counts[0] > 2 * counts[1] && counts[0] > 50;
        winter += counts[1] > 1.5 * counts[0] && counts[1] > 50;
    }
    EXPECT_GE(summer, 1);
    EXPECT_GE(winter, 1);
}

TEST(DemoCases, MostAreClosedSomeAreOpenFewAreLate)
{
    int closed = 0;
    int open = 0;
    int overdue = 0;
    int due = 0;
    int inTime = 0;
    for (const auto& [record, events, visits] : stories()) {
        closed += record.state == CaseState::Closed;
        open += domain::isOpen(record.state);
        overdue += domain::clockRuns(record.state) && record.deadlineAt < demoNow();
        if (record.deadlineAt <= demoNow() && record.state != CaseState::Rejected) {
            ++due;
            inTime += record.resolvedAt && *record.resolvedAt <= record.deadlineAt;
        }
    }
    EXPECT_GT(closed, kCount * 9 / 10);
    EXPECT_GT(open, kCount / 500);
    EXPECT_LT(open, kCount / 20);
    EXPECT_GT(overdue, 0);
    EXPECT_LT(overdue, open / 2);
    EXPECT_GT(static_cast<double>(inTime) / due, 0.93);
}

TEST(DemoCases, LieInTheirGridAndMoreWherePeopleAre)
{
    std::unordered_map<std::string, const GridCell*> cells;
    for (const GridCell& cell : hechuan().cells)
        cells[cell.code] = &cell;
    double urban = 0;
    for (const auto& [record, events, visits] : stories()) {
        const GridCell* cell = cells[record.gridCode];
        ASSERT_NE(cell, nullptr);
        ASSERT_TRUE(domain::contains(cell->area, record.position)) << record.number;
        urban += cell->density > 0.5;
    }
    EXPECT_GT(urban / kCount, 0.3);
}

TEST(DemoCases, EveryVisitSaysHowItWent)
{
    int said = 0;
    int satisfied = 0;
    for (const auto& [record, events, visits] : stories()) {
        ASSERT_EQ(std::ranges::count(events, CaseAction::Visit, &CaseEvent::action),
                  std::ssize(visits));
        for (const domain::Visit& visit : visits) {
            EXPECT_EQ(visit.caseId, record.id);
            EXPECT_EQ(visit.gridCode, record.gridCode);
            said += visit.satisfaction > 0;
            satisfied += visit.satisfaction >= 4;
        }
    }
    EXPECT_GT(said, kCount * 3 / 4);
    EXPECT_GT(satisfied, said * 9 / 10);
    EXPECT_LT(satisfied, said);
}

/// The whole file: each case has a history whose last state is its own.
TEST(DemoCases, InTheFileEveryCaseHasItsHistory)
{
    cache::Connection connection(test::demoFile().string(), cache::Access::ReadOnly);
    EXPECT_EQ(connection.queryInt("SELECT count(*) FROM \"case\" c WHERE state <> (SELECT "
                                  "state_after FROM case_event e WHERE e.id BETWEEN c.id * 1024 "
                                  "AND c.id * 1024 + 1023 ORDER BY e.id DESC LIMIT 1)"),
              0);
    EXPECT_EQ(connection.queryInt("SELECT count(DISTINCT case_id) FROM case_event"), 200'000);
}

} // namespace
} // namespace zhitu::demo
