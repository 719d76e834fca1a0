// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/duplicates.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/space/geodesic.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using domain::Case;
using domain::Instant;
using std::chrono::days;

constexpr domain::LonLat kHere{106.5, 29.5};
constexpr Instant kNow{std::chrono::seconds{1'795'000'000}};

Case caseAt(std::int64_t id, double metres, int daysAgo, std::int64_t item, const char* title)
{
    Case record = cache::sampleCase(id);
    record.position = space::placeAfter(kHere, 70, metres);
    record.reportedAt = kNow - days{daysAgo};
    record.itemId = item;
    record.categoryId = static_cast<int>(item / 10);
    record.title = title;
    return record;
}

Telling telling(const char* text = "")
{
    return {kHere, 21, 2, text, kNow};
}

class DuplicatesTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::int64_t> found(const std::vector<Case>& cases,
                                                  const Telling& asked)
    {
        const std::filesystem::path file = folder_ / (std::to_string(++made_) + ".gpkg");
        cache::BulkLoader loader(file);
        for (const Case& record : cases)
            loader.add(record);
        if (!loader.finish([](double) { return true; }))
            throw std::logic_error("was not cancelled");
        cache::CacheReader reader(file);
        std::vector<std::int64_t> ids;
        for (const Duplicate& duplicate : likelyDuplicates(reader, asked, [] { return true; }))
            ids.push_back(duplicate.record.id);
        return ids;
    }

    test::TemporaryFolder folder_;
    int made_ = 0;
};

TEST_F(DuplicatesTest, AreTheSameThingNearByAndRecentTheLikestFirst)
{
    EXPECT_EQ(
        found({caseAt(1, 120, 4, 21, "甲网格：噪声扰民"), caseAt(2, 20, 0, 21, "甲网格：噪声扰民"),
               caseAt(3, 20, 0, 31, "甲网格：路灯不亮")},
              telling("楼下夜市噪声扰民")),
        (std::vector<std::int64_t>{2, 1}));
}

TEST_F(DuplicatesTest, WhatIsEndedFarOrLongAgoIsNoDuplicate)
{
    Case closed = caseAt(1, 10, 1, 21, "甲网格：噪声扰民");
    closed.state = domain::CaseState::Closed;
    Case rejected = caseAt(2, 10, 1, 21, "甲网格：噪声扰民");
    rejected.state = domain::CaseState::Rejected;
    EXPECT_THAT(found({closed, rejected, caseAt(3, 301, 0, 21, "甲网格：噪声扰民"),
                       caseAt(4, 10, 31, 21, "甲网格：噪声扰民")},
                      telling("噪声扰民")),
                testing::IsEmpty());
}

TEST_F(DuplicatesTest, WordsFindItBeforeTheItemIsChosen)
{
    Telling early = telling("楼下烧烤摊噪声扰民");
    early.itemId = 0;
    early.categoryId = 0;
    EXPECT_EQ(found({caseAt(1, 15, 0, 21, "甲网格：噪声扰民")}, early),
              (std::vector<std::int64_t>{1}));
    early.text = "井盖松动";
    EXPECT_THAT(found({caseAt(1, 15, 0, 21, "甲网格：噪声扰民")}, early), testing::IsEmpty());
}

TEST_F(DuplicatesTest, ThereAreNeverTooManyToLookAt)
{
    std::vector<Case> cases;
    for (int i = 1; i <= 40; ++i)
        cases.push_back(caseAt(i, i, 1, 21, "甲网格：噪声扰民"));
    EXPECT_EQ(found(cases, telling()), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
}

/// The index finds what a pass over all rows finds.
TEST_F(DuplicatesTest, AreThoseOfAPassOverAllRows)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::vector<Case> cases;
    for (int i = 1; i <= 400; ++i)
        cases.push_back(caseAt(i, static_cast<double>(dice.between(0, 500)),
                               static_cast<int>(dice.between(0, 40)), dice.between(19, 23),
                               i % 3 == 0 ? "乙网格：油烟异味" : "甲网格：噪声扰民"));
    const Telling asked = telling("噪声扰民");
    std::vector<std::pair<double, std::int64_t>> all;
    for (const Case& record : cases) {
        const double metres = space::distanceM(kHere, record.position);
        const double likeness = likenessOf(asked, record, metres);
        if (metres <= kNearM && kNow - record.reportedAt <= days{kRecentDays} && likeness >= 0.5)
            all.emplace_back(likeness, record.id);
    }
    std::ranges::sort(all, std::ranges::greater{});
    ASSERT_GT(all.size(), kMostDuplicates);
    const auto likest = found(cases, asked);
    ASSERT_EQ(likest.size(), kMostDuplicates);
    for (std::size_t i = 0; i < likest.size(); ++i) { // equals may come in any order
        const auto& record = cases[static_cast<std::size_t>(likest[i]) - 1];
        EXPECT_NEAR(likenessOf(asked, record, space::distanceM(kHere, record.position)),
                    all[i].first, 1e-9);
    }
}

} // namespace
} // namespace zhitu::cases
