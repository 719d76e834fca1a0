// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/classes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace zhitu::map {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ClassBounds, QuantilesShareTheValuesOut)
{
    std::vector<double> values;
    for (int i = 1; i <= 100; ++i)
        values.push_back(i);
    EXPECT_THAT(classBounds(values, Classification::Quantile, 4), ElementsAre(25, 50, 75, 100));
}

TEST(ClassBounds, NothingIsAClassOfItsOwn)
{
    const std::vector<double> values{0, 0, 0, 0, 0, 0, 1, 2, 3, 4};
    EXPECT_THAT(classBounds(values, Classification::Quantile, 3), ElementsAre(0, 2, 4));
}

TEST(ClassBounds, OneValueThatFillsMostStillLeavesTheRestToldApart)
{
    std::vector<double> values(90, 1);
    for (const double v : {2.0, 3.0, 4.0, 8.0})
        values.push_back(v);
    EXPECT_THAT(classBounds(values, Classification::Quantile, 4), ElementsAre(1, 3, 4, 8));
}

TEST(ClassBounds, EqualIntervals)
{
    const std::vector<double> values{0, 10, 2, 7};
    EXPECT_THAT(classBounds(values, Classification::EqualInterval, 5), ElementsAre(2, 4, 6, 8, 10));
}

TEST(ClassBounds, LeavesOutWhatIsNoNumber)
{
    const double nan = std::nan("");
    const std::vector<double> none{nan, nan};
    EXPECT_THAT(classBounds(none, Classification::Quantile, 5), IsEmpty());
    const std::vector<double> one{nan, 3};
    EXPECT_THAT(classBounds(one, Classification::Quantile, 5), ElementsAre(3));
    EXPECT_THAT(classBounds(one, Classification::EqualInterval, 5), ElementsAre(3));
}

TEST(ClassBounds, AreAscendingAndEndWithTheMaximum)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> values;
        for (unsigned n = 1 + random() % 60; n > 0; --n)
            values.push_back(static_cast<double>(random() % (1 + random() % 20)));
        for (const auto how : {Classification::Quantile, Classification::EqualInterval}) {
            const auto bounds = classBounds(values, how, 5);
            ASSERT_FALSE(bounds.empty());
            ASSERT_LE(bounds.size(), 5U);
            ASSERT_TRUE(std::ranges::is_sorted(bounds));
            ASSERT_EQ(std::ranges::adjacent_find(bounds), bounds.end());
            ASSERT_DOUBLE_EQ(bounds.back(), std::ranges::max(values));
            for (const double v : values) {
                const int c = classOf(v, bounds);
                ASSERT_LE(v, bounds[static_cast<std::size_t>(c)] + 1e-9);
                ASSERT_TRUE(c == 0 || v > bounds[static_cast<std::size_t>(c) - 1]);
            }
        }
    }
}

} // namespace
} // namespace zhitu::map
