// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/row_table.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/support/dice.h"

namespace zhitu::map {
namespace {

struct Row {
    std::int64_t id = 0;
    int value = 0;

    friend bool operator==(const Row&, const Row&) = default;
};
using Table = RowTable<Row>;

std::map<std::int64_t, int> contentOf(const Table& table)
{
    std::map<std::int64_t, int> content;
    for (const Row& row : table)
        EXPECT_TRUE(content.emplace(row.id, row.value).second) << row.id << " is there twice";
    return content;
}

/// Whatever is done to it, it is what a map would be, and each row keeps its place.
TEST(RowTableTest, IsWhatWasPutIntoIt)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::map<std::int64_t, int> wanted;
    std::vector<Row> rows;
    for (std::int64_t id = 10; id < 900; id += 3) {
        rows.push_back({id, static_cast<int>(id)});
        wanted[id] = static_cast<int>(id);
    }
    std::ranges::shuffle(rows, dice.engine());
    Table table(rows);
    std::map<std::int64_t, Ref> places;
    for (int round = 0; round < 200; ++round) {
        const Table before = table;
        const auto then = wanted;
        for (std::int64_t i = dice.between(0, 5); i > 0; --i) {
            const std::int64_t id = dice.between(0, 1000);
            if (dice.between(0, 2) == 0) {
                table.remove(id);
                wanted.erase(id);
            } else {
                const int value = static_cast<int>(dice.between(0, 2) == 0 ? id : round);
                table.put({id, value});
                wanted[id] = value;
            }
        }
        ASSERT_EQ(contentOf(table), wanted) << round;
        ASSERT_EQ(contentOf(before), then) << "a copy is none of the other's business";
        ASSERT_EQ(table.size(), wanted.size());
        ASSERT_EQ(table.empty(), wanted.empty());
        for (auto row = table.begin(); row != table.end(); ++row) {
            EXPECT_EQ(table.at(row.ref()), &*row);
            EXPECT_EQ(places.emplace(row->id, row.ref()).first->second, row.ref());
        }
        for (std::int64_t id = 0; id <= 1000; id += 7)
            EXPECT_EQ(table.withId(id) != nullptr, wanted.contains(id));
        // The differences are exactly what has to be done to get from one to the other.
        std::map<std::int64_t, int> patched = then;
        table.forEachDifference(before, [&](Ref, const Row* was, const Row* is) {
            ASSERT_TRUE(was != nullptr || is != nullptr);
            if (was != nullptr) {
                EXPECT_EQ(patched.at(was->id), was->value);
                patched.erase(was->id);
            }
            if (is != nullptr)
                patched[is->id] = is->value;
        });
        EXPECT_EQ(patched, wanted);
        if (table.isSameAs(before)) {
            EXPECT_EQ(wanted, then);
        }
    }
    const Table laidDown = table.laidDown();
    EXPECT_TRUE(laidDown.isLaidDown());
    EXPECT_EQ(contentOf(laidDown), wanted);
    EXPECT_TRUE(table.isWorn());
    EXPECT_FALSE(laidDown.isWorn());
    EXPECT_NE(laidDown.first(), table.first());
}

TEST(RowTableTest, WhatIsAsItWasAgainDiffersInNothing)
{
    Table table({{1, 1}, {2, 2}});
    table.put({2, 5});
    table.remove(1);
    EXPECT_FALSE(table.isLaidDown());
    table.put({1, 1});
    table.put({2, 2});
    EXPECT_TRUE(table.isLaidDown());
}

TEST(RowTableTest, OfNothing)
{
    Table none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.begin(), none.end());
    EXPECT_EQ(none.at(0), nullptr);
    none.remove(3);
    EXPECT_TRUE(none.isLaidDown());
    none.put({3, 1});
    EXPECT_EQ(none.size(), 1U);
    EXPECT_EQ(none[0].id, 3);
}

} // namespace
} // namespace zhitu::map
