// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/patrol/round.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <format>

#include "data/cache/reader.h"
#include "data/demo/random.h"
#include "data/sync/replica.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::patrol {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using testing::ElementsAre;

constexpr sys_days kToday = sys_days{std::chrono::year{2026} / 11 / 20};
constexpr domain::Instant kNow = kToday + std::chrono::hours{2}; // ten o'clock in China

std::string text(sys_days day)
{
    return std::format("{:%F}", day);
}

std::string gridOf(std::int64_t site)
{
    return site % 3 == 0 ? "500117002001001" : "50011700100100" + std::to_string(1 + site % 4);
}

domain::PatrolCheck checkOf(std::int64_t id, std::int64_t site, sys_days day, bool checked,
                            bool found = false)
{
    domain::PatrolCheck check{id,        1,  "500117000000", site, gridOf(site),
                              text(day), {}, found,          {},   {}};
    if (checked) {
        check.checkedAt = day + std::chrono::hours{1};
        check.post = "巡查岗";
        check.answers = found ? "1-,2+" : "1+,2+";
    }
    return check;
}

class RoundTest : public testing::Test {
protected:
    /// \param stops sites of the round, in its order
    void make(const std::vector<std::int64_t>& stops,
              const std::vector<domain::PatrolCheck>& checks,
              const std::vector<domain::PatrolFind>& finds = {}, const char* from = "2026-01-01")
    {
        file_ = folder_ / std::to_string(++files_);
        cache::BulkLoader loader(file_);
        loader.add(domain::PatrolPlan{1, "每日巡查", "500117000000", from, {}});
        loader.add(domain::PatrolPlan{2, "旧计划", "500117000000", "2025-01-01", "2026-11-19"});
        for (std::int64_t site = 1; site <= 12; ++site)
            loader.add(domain::KeySite{site,
                                       "部位" + std::to_string(site),
                                       domain::KeySiteKind::Bridge,
                                       {106.1, 29.5},
                                       gridOf(site)});
        for (std::size_t i = 0; i < stops.size(); ++i)
            loader.add(domain::PatrolStop{static_cast<std::int64_t>(i) + 1, 1, "500117000000",
                                          static_cast<int>(i) + 1, stops[i], gridOf(stops[i])});
        for (const domain::PatrolPoint& point : domain::referencePatrolPoints())
            loader.add(point);
        for (const domain::PatrolCheck& check : checks)
            loader.add(check);
        for (const domain::PatrolFind& find : finds)
            loader.add(find);
        loader.add(cache::sampleCase(7));
        ASSERT_TRUE(loader.finish([](double) { return true; }));
        reader_ = std::make_unique<cache::CacheReader>(file_);
    }
    Round read(const std::string& area = {}, const std::string& day = {})
    {
        return readRound(*reader_, {1, area, day}, kNow);
    }
    /// The same figures by SQL: due, done, found.
    std::vector<int> bySql(const std::string& area, const std::string& day)
    {
        cache::Statement row = reader_->connection().prepare(R"sql(
WITH due AS (SELECT site_id FROM patrol_check WHERE plan_id = 1 AND due_on = ?1 AND substr(grid_code, 1, length(?2)) = ?2
             UNION SELECT site_id FROM patrol_stop WHERE plan_id = 1 AND substr(grid_code, 1, length(?2)) = ?2
                   AND (?1 >= ?3 OR NOT EXISTS (SELECT 1 FROM patrol_check WHERE plan_id = 1 AND due_on = ?1)))
SELECT count(*), count(c.checked_at), coalesce(sum(c.checked_at IS NOT NULL AND c.found), 0)
FROM due LEFT JOIN patrol_check c ON c.plan_id = 1 AND c.due_on = ?1 AND c.site_id = due.site_id
                                     AND substr(c.grid_code, 1, length(?2)) = ?2)sql");
        const std::string today = text(kToday);
        row.bind(1, std::string_view(day))
            .bind(2, std::string_view(area))
            .bind(3, std::string_view(today));
        EXPECT_TRUE(row.step());
        return {static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                static_cast<int>(row.integer(2))};
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_;
    std::unique_ptr<cache::CacheReader> reader_;
    int files_ = 0;
};

std::vector<int> figuresOf(const DayShare& share)
{
    return {share.due, share.done, share.found};
}

TEST_F(RoundTest, HoldsTheStopsInTheirOrderWithWhatIsKnownOfThem)
{
    make({5, 2, 9},
         {checkOf(1, 2, kToday, true, true), checkOf(2, 5, kToday, false),
          checkOf(3, 9, kToday - days{1}, false), checkOf(4, 2, kToday - days{1}, true)},
         {{1, 1, gridOf(2), kNow, "巡查岗", "u", 7}});
    const Round round = read();
    EXPECT_EQ(round.plan.name, "每日巡查");
    EXPECT_EQ(round.plans.size(), 1U) << "the other one has ended";
    EXPECT_EQ(round.day, "2026-11-20");
    ASSERT_EQ(round.stops.size(), 3U);
    EXPECT_EQ(round.stops[0].siteId, 5);
    EXPECT_EQ(round.stops[0].state, StopState::Open);
    EXPECT_EQ(round.stops[1].state, StopState::Found);
    EXPECT_EQ(round.stops[1].name, "部位2");
    EXPECT_EQ(round.stops[1].answers, (std::vector<domain::PatrolAnswer>{{1, false}, {2, true}}));
    ASSERT_EQ(round.stops[1].finds.size(), 1U);
    EXPECT_TRUE(round.stops[1].finds[0].caseIsHere);
    EXPECT_EQ(round.stops[1].finds[0].caseTitle, "case 7");
    EXPECT_EQ(round.stops[2].state, StopState::Open) << "came to the round today";
    // Of the day before 9 was missed; 5 was not due. Nobody began the others: all three are missed.
    EXPECT_EQ(round.stops[2].missedBefore, 7);
    EXPECT_EQ(round.stops[0].missedBefore, 6);
    EXPECT_EQ(round.past.size(), 7U);
    EXPECT_THAT(figuresOf(round.past.back()), ElementsAre(2, 1, 0));
    EXPECT_THAT(figuresOf(round.share), ElementsAre(3, 1, 1));
    EXPECT_EQ(round.points.size(), 6U);

    const Round yesterday = read({}, text(kToday - days{1}));
    ASSERT_EQ(yesterday.stops.size(), 2U);
    EXPECT_EQ(yesterday.stops[1].state, StopState::Missed);
}

TEST_F(RoundTest, WhatWaitsToBeSentBeginsNoDay)
{
    make({5, 2, 9}, {checkOf(sync::kFirstTemporaryRow + 1, 2, kToday - days{1}, true)});
    const Round yesterday = read({}, text(kToday - days{1}));
    EXPECT_THAT(figuresOf(yesterday.share), ElementsAre(3, 1, 0)) << "two were missed";
    EXPECT_EQ(read().stops[0].missedBefore, 7);
}

TEST_F(RoundTest, GoesOnWithTheNextOpenStop)
{
    make({1, 2, 3, 4}, {checkOf(1, 2, kToday, true), checkOf(2, 4, kToday, true)});
    const Round round = read();
    EXPECT_EQ(round.nextOpen(0), 0U);
    EXPECT_EQ(round.nextOpen(1), 2U);
    EXPECT_EQ(round.nextOpen(3), 0U) << "round";
    make({2}, {checkOf(1, 2, kToday, true)});
    EXPECT_EQ(read().nextOpen(0), std::nullopt);
    make({}, {});
    EXPECT_EQ(read().nextOpen(0), std::nullopt);
}

TEST_F(RoundTest, APlanThatBeganLatelyHasMissedNothingBefore)
{
    make({1, 2}, {}, {}, "2026-11-18");
    const Round round = read();
    EXPECT_EQ(round.past.size(), 2U);
    EXPECT_EQ(round.stops[0].missedBefore, 2);
    make({1, 2}, {}, {}, "2026-11-21");
    EXPECT_EQ(read().plan.id, 0) << "not yet";
    EXPECT_TRUE(read().stops.empty());
}

TEST_F(RoundTest, TheFiguresAreThoseOfSql)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        demo::Random random(seed);
        std::vector<std::int64_t> stops;
        for (std::int64_t site = 1; site <= 12; ++site)
            if (random.chance(0.7))
                stops.push_back(site);
        std::vector<domain::PatrolCheck> checks;
        for (int ago = 0; ago <= kPastDays; ++ago) {
            if (random.chance(0.2))
                continue; // nobody began that day
            for (std::int64_t site = 1; site <= 12; ++site)
                if (random.chance(0.6))
                    checks.push_back(checkOf(static_cast<std::int64_t>(checks.size()) + 1, site,
                                             kToday - days{ago}, random.chance(0.7),
                                             random.chance(0.2)));
        }
        for (domain::PatrolCheck& check : checks)
            check.found = check.found && check.checkedAt;
        make(stops, checks);
        for (const std::string area : {"", "500117001", "500117002001", "500117001001003"}) {
            const Round round = read(area);
            EXPECT_EQ(figuresOf(round.share), bySql(area, round.day)) << seed << ' ' << area;
            EXPECT_EQ(round.past.size(), 7U);
            for (const DayShare& day : round.past) {
                EXPECT_EQ(figuresOf(day), bySql(area, day.day)) << seed << ' ' << day.day;
                EXPECT_EQ(figuresOf(read(area, day.day).share), figuresOf(day));
            }
        }
    }
}

TEST(PatrolAnswers, AreReadAsTheyAreWritten)
{
    const std::vector<domain::PatrolAnswer> answers{{1, true}, {12, false}};
    EXPECT_EQ(domain::textOf(answers), "1+,12-");
    EXPECT_EQ(domain::answersFrom("1+,12-"), answers);
    EXPECT_TRUE(domain::answersFrom("").empty());
    for (const char* hostile :
         {",", "+", "1", "1*", "-1+", "0+", "1+2", "99999999999999999999+", "1+-", " 1+"})
        EXPECT_TRUE(domain::answersFrom(hostile).empty()) << hostile;
    EXPECT_EQ(domain::answersFrom("x,2-,").size(), 1U);
}

TEST(DemoPatrol, TheHundredSitesAreOneRoundThatIsHalfWalked)
{
    cache::CacheReader reader(test::demoFile());
    const Round round = readRound(reader, {}, domain::Instant{});
    EXPECT_EQ(round.day, "2026-11-20");
    ASSERT_EQ(round.stops.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(round.stops, {}, &Stop::gridCode));
    for (const Stop& stop : round.stops) {
        EXPECT_FALSE(stop.name.empty());
        EXPECT_TRUE(stop.position);
        EXPECT_NE(stop.state, StopState::Missed);
        if (stop.checkedAt) {
            EXPECT_LE(*stop.checkedAt, reader.asOf());
        }
    }
    EXPECT_GT(round.share.done, 20);
    EXPECT_LT(round.share.done, 60);
    int missed = 0;
    int found = 0;
    for (const DayShare& day : round.past) {
        EXPECT_EQ(day.due, 100);
        missed += day.due - day.done;
        found += day.found;
    }
    EXPECT_GT(missed, 0);
    EXPECT_GT(found, 0);
    EXPECT_EQ(round.points.size(), 6U);
}

} // namespace
} // namespace zhitu::patrol
