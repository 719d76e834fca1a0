// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A filter says the same in code and in SQL.
#include "data/domain/filter.h"

#include <gtest/gtest.h>

#include <random>

#include "data/cache/reader.h"
#include "data/domain/case_machine.h"
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
    return filter;
}

TEST(Filter, KeepsTheSameCasesInCodeAndInSql)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    cache::CacheReader reader(test::demoFile());
    const Instant asOf = reader.asOf();
    std::vector<Case> all;
    reader.forEachCase({}, [&](const Case& c) { all.push_back(c); });
    ASSERT_EQ(all.size(), 200'000U);
    for (int round = 0; round < 12; ++round) {
        const Filter filter = anyFilter(random, asOf);
        std::vector<std::int64_t> expected;
        for (const Case& c : all)
            if (keepsCase(filter, c, asOf))
                expected.push_back(c.id);
        std::vector<std::int64_t> kept;
        const auto count = reader.forEachCase(filter, [&](const Case& c) { kept.push_back(c.id); });
        std::ranges::sort(kept);
        EXPECT_EQ(kept, expected);
        EXPECT_EQ(count, static_cast<std::int64_t>(expected.size()));
    }
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
