// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/ranking.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using Key = std::string;

Indicators inTime(std::int64_t part, std::int64_t whole)
{
    Indicators of;
    of.inTime = of.returned = {part, whole};
    return of;
}

std::vector<std::pair<Key, int>> order(const std::map<Key, Indicators>& of, Indicator indicator)
{
    std::vector<std::pair<Key, int>> found;
    for (const auto& ranked : worstFirst(of, indicator))
        found.emplace_back(ranked.key, ranked.rank);
    return found;
}

TEST(Ranking, TheWorstAreFirstAndFewCasesHaveNoRank)
{
    const std::map<Key, Indicators> of{{"all", inTime(20, 20)},   {"few", inTime(0, 19)},
                                       {"half", inTime(10, 20)},  {"none", inTime(0, 0)},
                                       {"same", inTime(50, 100)}, {"worst", inTime(1, 100)}};
    using testing::ElementsAre;
    using testing::Pair;
    EXPECT_THAT(order(of, Indicator::InTime),
                ElementsAre(Pair("worst", 1), Pair("half", 2), Pair("same", 2), Pair("all", 4),
                            Pair("few", 0), Pair("none", 0)));
    // Of what is bad, the most is the worst.
    EXPECT_THAT(order(of, Indicator::Returned),
                ElementsAre(Pair("all", 1), Pair("half", 2), Pair("same", 2), Pair("worst", 4),
                            Pair("few", 0), Pair("none", 0)));
    EXPECT_TRUE(worstFirst(std::map<Key, Indicators>{}, Indicator::InTime).empty());
}

TEST(Ranking, PartWholeAndRestAreTheNumbersOfTheFilter)
{
    cache::CacheReader reader(test::demoFile());
    const domain::Instant now = reader.asOf();
    domain::Filter town;
    town.areaPrefix = "500117104";
    const Indicators found = readIndicators(reader, town, now, [] { return true; }).value();
    const auto rows = [&](domain::Outcome outcome) {
        return reader.forEachCase(casesDue(town, now, outcome), [](const domain::Case&) {});
    };
    for (const Indicator indicator : kIndicators) {
        const Share& share = shareOf(found, indicator);
        const OutcomesOf outcomes = outcomesOf(indicator);
        EXPECT_GT(share.whole, 0);
        EXPECT_EQ(rows(outcomes.part), share.part) << static_cast<int>(indicator);
        EXPECT_EQ(rows(outcomes.whole), share.whole) << static_cast<int>(indicator);
        EXPECT_EQ(outcomes.rest.has_value(), isGood(indicator));
        if (outcomes.rest) {
            EXPECT_EQ(rows(*outcomes.rest), share.whole - share.part);
        }
    }
}

} // namespace
} // namespace zhitu::cases
