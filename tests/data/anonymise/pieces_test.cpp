// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts that the guarantee rests on, each by itself.
#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "data/anonymise/classes.h"
#include "data/anonymise/column_plan.h"
#include "data/anonymise/course_times.h"
#include "data/anonymise/run_key.h"
#include "data/anonymise/source.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::anonymise {
namespace {

using testing::IsEmpty;

TEST(ColumnPlan, DecidesAboutEveryColumnThatThereIs)
{
    EXPECT_THAT(undecided(cache::tables()), IsEmpty());
}

TEST(ColumnPlan, SaysWhichNewColumnNobodyHasDecidedAbout)
{
    std::vector<cache::Table> grown(cache::tables().begin(), cache::tables().end());
    for (cache::Table& table : grown)
        if (table.name == "visit" || table.name == "visit_personal")
            table.columns.push_back({"said_by", "TEXT NOT NULL"});
    grown.push_back({"care_file", "New", cache::GeometryType::Point, {{"name", "TEXT"}}, {}});
    EXPECT_EQ(undecided(grown).join(u' '),
              u"visit.said_by visit_personal.said_by care_file.id care_file.geom care_file.name");
}

TEST(Source, GivesOutNoColumnThatIsMadeUpOrWithheld)
{
    const auto source = openSource(test::demoFile());
    int refused = 0;
    for (const cache::Table& table : cache::tables())
        for (const cache::Column& column : table.columns) {
            const std::string sql = "SELECT " + std::string(column.name) + " FROM "
                                    + cache::quotedName(table.name) + " LIMIT 1";
            const auto treatment = treatmentOf(table.name, column.name);
            if (treatment == Treatment::Made || treatment == Treatment::Withheld) {
                EXPECT_THROW(static_cast<void>(source->prepare(sql)), cache::SqliteError) << sql;
                ++refused;
            } else {
                EXPECT_NO_THROW(static_cast<void>(source->prepare(sql))) << sql;
            }
        }
    EXPECT_GE(refused, 70);
    for (const char* sql :
         {"SELECT id FROM case_personal", "SELECT count(*) FROM attachment",
          "SELECT title FROM zhitu_base_case", "SELECT * FROM case_event", "DELETE FROM camera",
          "ATTACH 'x' AS y", "SELECT id FROM camera WHERE stream_url <> ''"})
        EXPECT_THROW(source->execute(sql), cache::SqliteError) << sql;
}

TEST(IdMap, IsAPermutationThatMeetsNoIdOfTheSourceAndNoOtherKey)
{
    for (const std::int64_t most : {1LL, 63LL, 64LL, 5'000LL, 4'000'000LL, 770'000'000'001LL}) {
        const RunKey one = RunKey::fromSeed(1);
        const RunKey other = RunKey::made();
        const IdMap map = one.ids("case", most);
        const IdMap again = other.ids("case", most);
        const IdMap events = one.ids("visit", most);
        std::set<std::int64_t> seen;
        std::int64_t alike = 0;
        std::int64_t tables = 0;
        const std::int64_t step = std::max<std::int64_t>(1, most / 5'000);
        std::int64_t ids = 0;
        for (std::int64_t id = 1; id <= most; id += step, ++ids) {
            EXPECT_GT(map(id), most);
            EXPECT_LE(map(id), std::max<std::int64_t>(8 * most, 8192));
            EXPECT_TRUE(seen.insert(map(id)).second);
            alike += map(id) == again(id) ? 1 : 0;
            tables += map(id) == events(id) ? 1 : 0;
        }
        EXPECT_LE(alike, 1 + ids / 20) << most;
        EXPECT_LE(tables, 1 + ids / 20) << most;
        EXPECT_EQ(map(0), 0);
        EXPECT_EQ(map(-3), 0);
        EXPECT_EQ(map(most + 1), 0);
    }
}

TEST(Chance, IsUniformAndReplays)
{
    const RunKey key = RunKey::fromSeed(7);
    Chance chance = key.chance(Draw::Point, 3);
    Chance same = key.chance(Draw::Point, 3);
    Chance other = key.chance(Draw::Point, 4);
    std::array<int, 10> counts{};
    int differ = 0;
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t drawn = chance.below(10);
        ++counts[drawn];
        ASSERT_EQ(same.below(10), drawn);
        differ += other.below(10) != drawn ? 1 : 0;
    }
    for (const int count : counts)
        EXPECT_NEAR(count, 10'000, 500); // five standard deviations
    EXPECT_NEAR(differ, 90'000, 500);
}

/// Random rows of six attributes; each class is as promised, and no row is lost.
TEST(Classes, AreOfKRowsAtLeastAndLoseNone)
{
    test::Dice dice;
    for (int round = 0; round < test::rounds(60); ++round) {
        const auto rows = static_cast<std::size_t>(dice.between(0, 3'000));
        const auto k = static_cast<std::size_t>(dice.between(2, 12));
        const std::int64_t spread = dice.between(1, 40);
        std::vector<std::array<std::int64_t, 6>> values(rows);
        for (auto& row : values)
            for (std::int64_t& value : row)
                value = dice.between(0, spread) * dice.between(0, 1);
        std::vector<std::uint32_t> all(rows);
        std::iota(all.begin(), all.end(), 0U);
        std::vector<Attribute> soft;
        for (std::size_t a = 1; a < 6; ++a)
            soft.emplace_back([&, a](std::uint32_t row) { return values[row][a]; });
        const Attribute hard = [&](std::uint32_t row) { return values[row][0]; };
        const Classes made =
            makeClasses(all, hard, soft, k, RunKey::fromSeed(7).chance(Draw::Classes, round));
        std::vector<std::uint32_t> found = made.left;
        std::map<std::int64_t, std::size_t> ofKind;
        for (const auto& row : values)
            ++ofKind[row[0]];
        for (const std::uint32_t row : made.left)
            EXPECT_LT(ofKind[values[row][0]], k) << dice.told();
        for (const auto& members : made.members) {
            ASSERT_GE(members.size(), k) << dice.told();
            found.insert(found.end(), members.begin(), members.end());
            for (const std::uint32_t row : members)
                ASSERT_EQ(values[row][0], values[members.front()][0]) << dice.told();
            if (members.size() >= 3 * k) { // larger ones only where nothing tells them apart
                for (const std::uint32_t row : members)
                    ASSERT_EQ(values[row], values[members.front()]) << dice.told();
            }
        }
        std::ranges::sort(found);
        ASSERT_EQ(found, all) << dice.told();
    }
}

TEST(Classes, KeepTheFirstAttributeWhereverKRowsHaveIt)
{
    // 40 rows of each of five towns, all else different: no class has two towns in it.
    std::vector<std::uint32_t> all(200);
    std::iota(all.begin(), all.end(), 0U);
    const std::vector<Attribute> soft{[](std::uint32_t row) { return std::int64_t{row / 40}; },
                                      [](std::uint32_t row) { return std::int64_t{row}; }};
    const Classes made = makeClasses(
        all, [](std::uint32_t) { return std::int64_t{0}; }, soft, 5,
        RunKey::fromSeed(2).chance(Draw::Classes));
    EXPECT_EQ(made.members.size(), 40U);
    for (const auto& members : made.members)
        for (const std::uint32_t row : members)
            EXPECT_EQ(row / 40, members.front() / 40);
}

/// Order, equality and the side of the present stay, whatever the times are.
TEST(CourseTimes, KeepOrderAndTheSideOfThePresent)
{
    test::Dice dice;
    for (int round = 0; round < test::rounds(3'000); ++round) {
        const std::int64_t present = 1'795'141'800;
        const std::int64_t span = dice.between(1, 200) * dice.between(1, 100'000);
        std::vector<std::int64_t> instants;
        for (std::int64_t i = dice.between(1, 15); i > 0; --i)
            instants.push_back(present - dice.between(-span / 4, span));
        const std::int64_t start = *std::ranges::min_element(instants);
        if (start > present)
            continue;
        const std::int64_t newPresent = present - 604'800 * dice.between(6, 52);
        const std::int64_t newStart =
            std::min(newPresent, start + (newPresent - present) + dice.between(-span, span));
        const CourseTimes times(instants, start, newStart, {present, newPresent},
                                RunKey::fromSeed(3).chance(Draw::Course, round));
        EXPECT_LE(times(start), newStart) << dice.told();
        EXPECT_GE(times(start), newStart - 16) << dice.told();
        for (const std::int64_t a : instants) {
            EXPECT_EQ(times(a) <= newPresent, a <= present) << dice.told();
            EXPECT_NE(times(a), a);
            for (const std::int64_t b : instants)
                EXPECT_EQ(times(a) < times(b), a < b) << dice.told();
        }
    }
}

} // namespace
} // namespace zhitu::anonymise
