// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A filter says the same in code and in SQL.
#include "data/domain/filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "data/cache/reader.h"
#include "data/domain/case_machine.h"
#include "tests/data/cache/whole_cases.h"
#include "tests/support/files.h"

namespace zhitu::domain {
namespace {

template <typename Value>
std::vector<Value> some(std::mt19937& random, std::vector<Value> all)
{
    std::erase_if(all, [&](const Value&) { return random() % 2 == 0; });
    return all;
}

Filter anyFilter(std::mt19937& random, Instant asOf)
{
    Filter filter = random() % 2 == 0 ? workFilter() : Filter{};
    if (random() % 3 == 0)
        filter.states = some(random, std::vector{CaseState::Reported, CaseState::Handling,
                                                 CaseState::Closed, CaseState::Rejected});
    if (random() % 2 == 0)
        filter.categories = some(random, std::vector{1, 2, 3, 4, 5, 6, 7});
    filter.overdueOnly = random() % 4 == 0;
    filter.supervisedOnly = random() % 4 == 0;
    if (random() % 2 == 0)
        filter.reportedFrom = asOf - std::chrono::hours{random() % 10'000};
    if (random() % 2 == 0)
        filter.reportedBefore = asOf - std::chrono::hours{random() % 5'000};
    if (random() % 3 == 0)
        filter.levels = some(random, std::vector{DivisionLevel::District, DivisionLevel::Town,
                                                 DivisionLevel::Village});
    if (random() % 3 == 0)
        for (std::int64_t id = 0; id < 44; id += 1 + static_cast<std::int64_t>(random() % 5))
            filter.departments.push_back(id);
    if (random() % 4 == 0)
        for (std::int64_t id = 1; id <= 35; id += 1 + static_cast<std::int64_t>(random() % 4))
            filter.items.push_back(id);
    if (random() % 4 == 0)
        for (int hour = 0; hour < kHoursOfWeek; hour += 1 + static_cast<int>(random() % 5))
            filter.hoursOfWeek.push_back(hour);
    if (random() % 4 == 0)
        filter.text = std::vector<std::string>{"路", "HC", "hc2026", "%", "'"}[random() % 5];
    if (random() % 4 == 0)
        filter.deadlineFrom = asOf - std::chrono::hours{random() % 10'000};
    if (random() % 4 == 0)
        filter.deadlineBefore = asOf - std::chrono::hours{random() % 1'000};
    if (random() % 4 == 0)
        filter.resolvedFrom = asOf - std::chrono::hours{random() % 10'000};
    if (random() % 4 == 0)
        filter.resolvedBefore = asOf - std::chrono::hours{random() % 1'000};
    if (random() % 4 == 0)
        filter.openAt = asOf - std::chrono::hours{random() % 1'000};
    if (random() % 2 == 0)
        filter.outcome = static_cast<Outcome>(1 + random() % kOutcomes);
    return filter;
}

TEST(Filter, KeepsTheSameCasesInCodeAndInSql)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    cache::CacheReader reader(test::demoFile());
    const Instant asOf = reader.asOf();
    const std::vector<test::WholeCase> all = test::readAllCases(reader);
    ASSERT_EQ(all.size(), 200'000U);
    for (int round = 0; round < 30; ++round) {
        const Filter filter = anyFilter(random, asOf);
        std::vector<std::int64_t> expected;
        for (const auto& [c, course] : all)
            if (keepsCase(filter, c, asOf, course))
                expected.push_back(c.id);
        std::vector<std::int64_t> kept;
        const auto count = reader.forEachCase(filter, [&](const Case& c) { kept.push_back(c.id); });
        std::ranges::sort(kept);
        EXPECT_EQ(kept, expected);
        EXPECT_EQ(count, static_cast<std::int64_t>(expected.size()));
    }
}

TEST(Filter, EveryOutcomeIsTheSameInCodeAndInSql)
{
    cache::CacheReader reader(test::demoFile());
    const Instant asOf = reader.asOf();
    const std::vector<test::WholeCase> all = test::readAllCases(reader);
    for (int n = 1; n <= kOutcomes; ++n) {
        Filter filter;
        filter.outcome = static_cast<Outcome>(n);
        const auto expected = std::ranges::count_if(all, [&](const test::WholeCase& c) {
            return keepsCase(filter, c.record, asOf, c.course);
        });
        EXPECT_GT(expected, 0) << n;
        EXPECT_EQ(reader.forEachCase(filter, [](const Case&) {}), expected) << n;
    }
}

TEST(Filter, OpenAtATimeIsWhatWasReportedAndNeitherResolvedNorRejectedByThen)
{
    const Instant then{std::chrono::seconds{1'000}};
    const auto at = [](int second) { return Instant{std::chrono::seconds{second}}; };
    Filter filter;
    filter.openAt = then;
    Case c;
    c.reportedAt = at(1'000);
    EXPECT_TRUE(keepsCase(filter, c, {}));
    c.reportedAt = at(1'001);
    EXPECT_FALSE(keepsCase(filter, c, {}));
    c.reportedAt = at(10);
    c.state = CaseState::Closed;
    EXPECT_FALSE(keepsCase(filter, c, {})) << "nobody knows when";
    c.resolvedAt = at(1'000);
    EXPECT_FALSE(keepsCase(filter, c, {}));
    c.resolvedAt = at(1'001);
    EXPECT_TRUE(keepsCase(filter, c, {}));
    c.state = CaseState::Rejected;
    c.turnedAt = at(900);
    EXPECT_FALSE(keepsCase(filter, c, {}));
    c.turnedAt = at(1'001);
    EXPECT_TRUE(keepsCase(filter, c, {}));
    c.state = CaseState::Suspended;
    EXPECT_TRUE(keepsCase(filter, c, {}));
}

TEST(Filter, HoursOfTheWeekAreThoseOfTheClockInChina)
{
    const auto hourAt = [](std::int64_t seconds) {
        return hourOfWeek(Instant{std::chrono::seconds{seconds}});
    };
    // Monday, 23 November 2026, 0:00 in China is Sunday 16:00 in Greenwich.
    constexpr std::int64_t monday = 1'795'363'200;
    EXPECT_EQ(hourAt(monday), 0);
    EXPECT_EQ(hourAt(monday - 1), 167);
    EXPECT_EQ(hourAt(monday + 26 * 3600 + 1800), 26);
    EXPECT_EQ(hourAt(0), 3 * 24 + 8); // Thursday, 8 o'clock
}

TEST(Filter, OfTooManyOnlyTheNewestAreGivenAndAllAreCounted)
{
    cache::CacheReader reader(test::demoFile());
    std::vector<Instant> given;
    EXPECT_EQ(reader.forEachCase(
                  {}, [&](const Case& c) { given.push_back(c.reportedAt); }, 100),
              200'000);
    ASSERT_EQ(given.size(), 100U);
    std::vector<Instant> every;
    reader.forEachCase({}, [&](const Case& c) { every.push_back(c.reportedAt); });
    std::ranges::sort(every, std::greater{});
    every.resize(100);
    EXPECT_EQ(given, every);
}

TEST(Filter, ALongReadCanBeStopped)
{
    cache::CacheReader reader(test::demoFile());
    int seen = 0;
    EXPECT_FALSE(reader
                     .forEachCase(
                         {}, [&](const Case&) { ++seen; }, std::numeric_limits<std::int64_t>::max(),
                         [&] { return seen < 10; })
                     .has_value());
    EXPECT_LT(seen, 200'000);
}

TEST(Filter, TheOpenStatesAreThoseOfTheMachineAndOfSql)
{
    for (int n = 1; n <= 11; ++n) {
        const auto state = static_cast<CaseState>(n);
        EXPECT_EQ(std::ranges::count(openStates(), state), isOpen(state) ? 1 : 0) << n;
    }
}

TEST(Filter, TheWorkFilterKeepsWhatIsNotEnded)
{
    for (int n = 1; n <= 11; ++n) {
        Case c;
        c.state = static_cast<CaseState>(n);
        EXPECT_EQ(keepsCase(workFilter(), c, {}), !isEnded(c.state)) << n;
    }
}

} // namespace
} // namespace zhitu::domain
