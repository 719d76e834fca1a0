// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The search over a whole demo district, against a plain pass over its rows.
#include "data/search/searcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "data/cache/reader.h"
#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "data/search/pinyin.h"
#include "data/search/search_index.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::search {
namespace {

bool always(double)
{
    return true;
}

class SearcherTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder_ = std::make_unique<test::TemporaryFolder>();
        sidecar_ = *folder_ / "demo.search";
        ASSERT_TRUE(buildSidecar(test::demoFile(), sidecar_, always));
    }
    static void TearDownTestSuite() { folder_.reset(); }

    Answer find(std::string_view query)
    {
        return searcher_.find(query, [] { return true; });
    }
    Hit first(std::string_view query)
    {
        const Answer answer = find(query);
        return answer.hits.empty() ? Hit{} : answer.hits.front();
    }

    static inline std::unique_ptr<test::TemporaryFolder> folder_;
    static inline std::filesystem::path sidecar_;
    Searcher searcher_{test::demoFile(), sidecar_};
};

TEST_F(SearcherTest, FindsADivisionByItsWholeNameFirst)
{
    const Hit hit = first("合阳城街道");
    EXPECT_EQ(hit.kind, HitKind::Division);
    EXPECT_EQ(hit.name, "合阳城街道");
    EXPECT_EQ(hit.subject.kind, domain::Subject::Kind::Division);
}

TEST_F(SearcherTest, FindsByInitials)
{
    EXPECT_EQ(first("hycjd").name, "合阳城街道");
    EXPECT_EQ(first("HYCJD").name, "合阳城街道");
}

TEST_F(SearcherTest, FindsTheMostCommonWordWithTheDistrictFirst)
{
    const Answer answer = find("合川");
    ASSERT_FALSE(answer.hits.empty());
    EXPECT_EQ(answer.hits.front().kind, HitKind::Division);
    EXPECT_LE(answer.hits.size(), kHits);
}

TEST_F(SearcherTest, FindsNumbersWholeByBeginningAndByEnd)
{
    cache::CacheReader reader(test::demoFile());
    const auto record = reader.caseDetails(123'456)->record;
    EXPECT_EQ(first(record.number).subject.id, record.id);
    EXPECT_EQ(first(record.number.substr(0, 17)).kind, HitKind::Case);
    const auto camera = *reader.camera(4'321);
    EXPECT_EQ(first(camera.deviceId).subject.id, camera.id);
    const Answer tail = find(record.number.substr(record.number.size() - 5));
    EXPECT_TRUE(
        std::ranges::any_of(tail.hits, [](const Hit& h) { return h.kind == HitKind::Case; }));
    for (const Hit& hit : tail.hits)
        EXPECT_THAT(hit.name + hit.number,
                    testing::HasSubstr(record.number.substr(record.number.size() - 5)));
}

TEST_F(SearcherTest, FindsAddressesAsSpots)
{
    const Answer answer = find("2支路8号");
    const auto address = std::ranges::find(answer.hits, HitKind::Address, &Hit::kind);
    ASSERT_NE(address, answer.hits.end());
    EXPECT_EQ(address->subject.kind, domain::Subject::Kind::Spot);
    EXPECT_NEAR(address->subject.spot.lon, 106.2, 0.5);
    EXPECT_EQ(address->subject.code, address->name);
}

class NewestFirst : public SearcherTest, public testing::WithParamInterface<const char*> {};

// By initials too: 自生村 begins with zs, and must not be preferred for it.
INSTANTIATE_TEST_SUITE_P(Queries, NewestFirst, testing::Values("噪声", "zsrm"));

TEST_P(NewestFirst, AmongCases)
{
    const Answer answer = find(GetParam());
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    int cases = 0;
    for (const Hit& hit : answer.hits)
        if (hit.kind == HitKind::Case) {
            EXPECT_LT(hit.subject.id, before);
            EXPECT_TRUE(hit.state.has_value());
            before = hit.subject.id;
            ++cases;
        }
    EXPECT_GT(cases, 2);
}

/// Any two neighbouring characters, and any run of initials, of any row find a row that has them;
/// and nothing is found that has them not.
TEST_F(SearcherTest, AgreesWithAPassOverTheRows)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    cache::CacheReader reader(test::demoFile());
    for (int i = 0; i < 150; ++i) {
        const auto camera = *reader.camera(1 + random() % 45'000);
        const std::u32string name = foldText(camera.name);
        const std::string initials = pinyinInitials(name);
        const std::size_t length = 2 + random() % 5;
        const std::size_t at = random() % (name.size() - length);
        std::u32string part = name.substr(at, length);
        const std::string query =
            i % 2 == 0 ? QString::fromStdU32String(part).toStdString()
                       : initials.substr(std::min(at, initials.size() - length), length);
        const Answer answer = find(query);
        EXPECT_FALSE(answer.hits.empty()) << query << " of " << camera.name;
        for (const Hit& hit : answer.hits)
            EXPECT_NE(matchOf(wordsOf(foldText(query)), hit.name, hit.number), Match::None)
                << query << " found " << hit.name;
    }
}

TEST_F(SearcherTest, FindsOneCameraByItsInitials)
{
    cache::CacheReader reader(test::demoFile());
    const auto camera = *reader.camera(30'000);
    const Hit hit = first(pinyinInitials(foldText(camera.name)));
    EXPECT_EQ(hit.kind, HitKind::Camera);
    EXPECT_EQ(pinyinInitials(foldText(hit.name)), pinyinInitials(foldText(camera.name)));
}

TEST_F(SearcherTest, HostileQueriesFindNothingAndBreakNothing)
{
    for (const char* query : {"\"", "' OR 1=1 --", "*", "NEAR(", "names:x", "^", "_", "$",
                              "\xff\xfe", "a\" OR \"b", "AND", "()", "-", "  ", ""})
        EXPECT_NO_THROW((void)find(query)) << query;
    EXPECT_TRUE(find(std::string(100'000, 'x')).hits.empty());
}

TEST_F(SearcherTest, StopsWhenAskedTo)
{
    const Answer answer = searcher_.find("合川", [] { return false; });
    EXPECT_FALSE(answer.complete);
    EXPECT_EQ(first("合阳城街道").kind, HitKind::Division); // usable as before
}

TEST_F(SearcherTest, WithoutASidecarCodesAreStillFound)
{
    Searcher bare(test::demoFile(), {});
    cache::CacheReader reader(test::demoFile());
    const auto record = reader.caseDetails(77)->record;
    const Answer answer = bare.find(record.number, [] { return true; });
    ASSERT_EQ(answer.hits.size(), 1U);
    EXPECT_FALSE(answer.namesSearched);
    EXPECT_EQ(answer.hits.front().subject.id, 77);
    EXPECT_TRUE(bare.find("合川", [] { return true; }).hits.empty());
}

TEST(SearchIndex, IsMadeAnewWhenTheCacheChanges)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "cache.gpkg";
    cache::makeSmallCache(file, 50);
    const auto sidecar = sidecarOf(file);
    EXPECT_FALSE(isCurrent(sidecar, file));
    ASSERT_TRUE(buildSidecar(file, sidecar, always));
    EXPECT_TRUE(isCurrent(sidecar, file));
    {
        const auto lock = cache::StoreLock::tryTake(folder.path());
        cache::CacheWriter writer(*lock, file);
        cache::CacheWriter::Batch batch(writer);
        domain::Camera camera = cache::sampleCamera(7);
        camera.name = "renamed";
        batch.put(camera);
        batch.commit();
    }
    EXPECT_FALSE(isCurrent(sidecar, file));
    ASSERT_TRUE(buildSidecar(file, sidecar, always)); // over the old one
    EXPECT_TRUE(isCurrent(sidecar, file));
    Searcher searcher(file, sidecar);
    EXPECT_EQ(searcher.find("renamed", [] { return true; }).hits.size(), 1U);
}

TEST(SearchIndex, FollowsTheRowsThatChangeWithoutBeingMadeAnew)
{
    const test::TemporaryFolder folder;
    const cache::CacheStore store(folder / "store");
    const auto lock = cache::StoreLock::tryTake(store.folder());
    const auto file = store.folder() / "cache-1.gpkg";
    cache::makeSmallCache(file, 50);
    const auto sidecar = sidecarOf(file);
    ASSERT_TRUE(buildSidecar(file, sidecar, always));
    cache::CacheWriter writer(*lock, file);
    const auto found = [&](const char* query) {
        return Searcher(file, sidecar).find(query, [] { return true; }).hits.size();
    };
    domain::Camera camera = cache::sampleCamera(7);
    camera.name = "涞滩古镇东门";
    domain::Case fresh = cache::sampleCase(999);
    fresh.title = "新上报的路灯故障";
    {
        cache::CacheWriter::Batch batch(writer);
        batch.put(camera);
        batch.put(fresh);
        batch.remove("case", 5);
        batch.commit();
    }
    EXPECT_FALSE(isCurrent(sidecar, file));
    EXPECT_TRUE(updateSidecar(file, sidecar));
    EXPECT_TRUE(isCurrent(sidecar, file));
    EXPECT_EQ(found("涞滩古镇"), 1U);
    EXPECT_EQ(found("路灯故障"), 1U);
    EXPECT_TRUE(updateSidecar(file, sidecar)); // nothing to do
    {
        cache::CacheWriter::Batch batch(writer);
        batch.remove("case", 999);
        batch.commit();
    }
    EXPECT_TRUE(updateSidecar(file, sidecar));
    EXPECT_EQ(found("路灯故障"), 0U);
    {
        cache::CacheWriter::Batch batch(writer);
        batch.setMeta("recent_from", "1000000"); // the cache has forgotten
        batch.commit();
    }
    EXPECT_FALSE(updateSidecar(file, sidecar));
}

TEST(SearchIndex, CancelledOrBrokenItIsNotTakenForWhole)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "cache.gpkg";
    cache::makeSmallCache(file, 9000);
    const auto sidecar = sidecarOf(file);
    EXPECT_FALSE(buildSidecar(file, sidecar, [](double) { return false; }));
    EXPECT_EQ(test::namesIn(folder.path()), std::vector<std::string>{"cache.gpkg"});
    test::writeAll(sidecar, "not a database at all");
    EXPECT_FALSE(isCurrent(sidecar, file));
}

} // namespace
} // namespace zhitu::search
