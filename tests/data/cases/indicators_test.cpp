// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/indicators.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using domain::Case;
using domain::CaseAction;
using domain::CaseState;
using domain::Instant;
using std::chrono::days;

constexpr Instant kNow{std::chrono::seconds{1'795'000'000}};

class IndicatorsTest : public testing::Test {
protected:
    /// \param daysAgo when it was due \param resolvedAfter days behind that; nothing: it is not
    Case& add(int daysAgo, std::optional<int> resolvedAfter, std::vector<CaseAction> steps,
              CaseState state = CaseState::Closed)
    {
        Case record = cache::sampleCase(std::ssize(cases_) + 1);
        record.state = state;
        record.deadlineAt = kNow - days{daysAgo};
        record.reportedAt = record.deadlineAt - days{5};
        if (resolvedAfter)
            record.resolvedAt = record.deadlineAt + days{*resolvedAfter};
        int serial = 0;
        for (const CaseAction step : steps)
            events_.push_back(
                {record.id, ++serial, step, state, record.reportedAt, "x", "x", 1, {}});
        cases_.push_back(record);
        return cases_.back();
    }
    void visit(int satisfaction, bool settled)
    {
        visits_.push_back({std::ssize(visits_) + 1, cases_.back().id, cases_.back().gridCode, kNow,
                           satisfaction, settled});
    }
    Indicators read(const domain::Filter& filter = {})
    {
        const std::filesystem::path file = folder_ / "x.gpkg";
        std::filesystem::remove(file);
        cache::BulkLoader loader(file);
        for (const Case& record : cases_)
            loader.add(record);
        for (const auto& event : events_)
            loader.add(event);
        for (const auto& visit : visits_)
            loader.add(visit);
        if (!loader.finish([](double) { return true; }))
            throw std::logic_error("was not cancelled");
        cache::CacheReader reader(file);
        return readIndicators(reader, filter, kNow, [] { return true; }).value();
    }

    test::TemporaryFolder folder_;
    std::vector<Case> cases_;
    std::vector<domain::CaseEvent> events_;
    std::vector<domain::Visit> visits_;
};

constexpr auto kDispatch = CaseAction::Dispatch;
constexpr auto kResolve = CaseAction::Resolve;

TEST_F(IndicatorsTest, AreSharesOfTheCasesThatWereDue)
{
    add(3, -1, {kDispatch, kResolve});
    visit(2, false);
    visit(5, true); // the last one counts
    add(4, 1, {kDispatch, CaseAction::Return, kDispatch, kResolve, CaseAction::Reopen, kResolve});
    visit(0, true); // nothing was said of it
    add(5, 0, {kDispatch, kResolve});
    visit(3, false);
    add(6, std::nullopt, {kDispatch, CaseAction::Return}, CaseState::Accepted);
    add(6, std::nullopt, {}, CaseState::Rejected);           // is not due
    add(6, std::nullopt, {kDispatch}, CaseState::Suspended); // neither
    add(-1, -2, {kDispatch, kResolve});                      // nor this one yet
    add(40, -1, {kDispatch, kResolve});                      // and this one long ago
    const auto share = [](const Share& s) { return std::pair(s.part, s.whole); };
    const Indicators found = read();
    EXPECT_TRUE(found.ofDays);
    EXPECT_EQ(found.due, 4);
    EXPECT_EQ(share(found.inTime), std::pair(2L, 4L));
    EXPECT_EQ(share(found.resolved), std::pair(3L, 4L));
    EXPECT_EQ(share(found.returned), std::pair(2L, 4L));
    EXPECT_EQ(share(found.reopened), std::pair(1L, 3L));
    EXPECT_EQ(share(found.satisfied), std::pair(1L, 2L));
    EXPECT_EQ(share(found.settled), std::pair(2L, 3L));
    EXPECT_DOUBLE_EQ(found.inTime.value().value(), 0.5);
}

TEST_F(IndicatorsTest, FollowTheFilterButForTheStates)
{
    add(3, -1, {kDispatch, kResolve}).gridCode = "500117002001001";
    add(40, -1, {kDispatch, kResolve}).categoryId = 2;
    add(41, 2, {kDispatch, kResolve});
    domain::Filter filter = domain::workFilter();
    EXPECT_EQ(read(filter).due, 1);
    filter.overdueOnly = true;
    EXPECT_EQ(read(filter).due, 1);
    filter.areaPrefix = "500117001";
    EXPECT_EQ(read(filter).due, 0);
    EXPECT_FALSE(read(filter).inTime.value());
    filter.reportedFrom = kNow - days{60};
    const Indicators since = read(filter);
    EXPECT_FALSE(since.ofDays);
    EXPECT_EQ(since.due, 2);
    filter.categories = {2};
    EXPECT_EQ(read(filter).due, 1);
}

/// The numbers of a set, each with the filter that lists what it counts.
std::vector<std::pair<std::int64_t, domain::Outcome>> figuresOf(const Indicators& found)
{
    using O = domain::Outcome;
    return {{found.due, O::Due},
            {found.inTime.part, O::InTime},
            {found.inTime.whole - found.inTime.part, O::NotInTime},
            {found.resolved.part, O::Resolved},
            {found.resolved.whole - found.resolved.part, O::Unresolved},
            {found.returned.whole, O::Dispatched},
            {found.returned.part, O::Returned},
            {found.reopened.whole, O::EverResolved},
            {found.reopened.part, O::Reopened},
            {found.satisfied.whole, O::Judged},
            {found.satisfied.part, O::Satisfied},
            {found.satisfied.whole - found.satisfied.part, O::Unsatisfied},
            {found.settled.whole, O::Visited},
            {found.settled.part, O::Settled},
            {found.settled.whole - found.settled.part, O::Unsettled}};
}

TEST_F(IndicatorsTest, HaveTheRowsBehindThemCountedByTheFilter)
{
    cache::CacheReader reader(test::demoFile());
    const Instant now = reader.asOf();
    for (const char* prefix : {"", "500117104", "500117001002"}) {
        domain::Filter filter;
        filter.areaPrefix = prefix;
        const Indicators found = readIndicators(reader, filter, now, [] { return true; }).value();
        for (const auto& [number, outcome] : figuresOf(found))
            EXPECT_EQ(
                reader.forEachCase(casesDue(filter, now, outcome), [](const Case&) {}).value(),
                number)
                << prefix << " " << static_cast<int>(outcome);
    }
}

TEST_F(IndicatorsTest, OfTheDemoAreThoseOfAnotherCount)
{
    cache::CacheReader reader(test::demoFile());
    const Instant now = reader.asOf();
    const Indicators found = readIndicators(reader, {}, now, [] { return true; }).value();
    const auto count = [&](const std::string& sql) {
        return reader.connection().queryInt(
            "WITH c AS (SELECT * FROM \"case\" WHERE state NOT IN (10, 11) AND deadline_at < "
            + std::to_string(now.time_since_epoch().count()) + " AND deadline_at >= "
            + std::to_string((now - days{30}).time_since_epoch().count()) + ") " + sql);
    };
    EXPECT_EQ(found.due, count("SELECT count(*) FROM c"));
    EXPECT_GT(found.due, 1000);
    EXPECT_EQ(found.inTime.part, count("SELECT count(*) FROM c WHERE resolved_at <= deadline_at"));
    EXPECT_EQ(found.returned.part,
              count("SELECT count(DISTINCT e.case_id) FROM case_event e JOIN c ON c.id = e.case_id "
                    "WHERE e.action = 6"));
    EXPECT_EQ(
        found.satisfied.part,
        count("SELECT count(*) FROM c WHERE (SELECT satisfaction FROM visit v WHERE v.case_id "
              "= c.id ORDER BY visited_at DESC LIMIT 1) >= 4"));
    int asked = 0;
    EXPECT_FALSE(readIndicators(reader, {}, now, [&] { return ++asked < 2; }));
}

} // namespace
} // namespace zhitu::cases
