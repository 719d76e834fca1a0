// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/declutter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace zhitu::map {
namespace {

double gapBetween(const Disc& a, const Disc& b)
{
    return std::hypot(a.middle.x() - b.middle.x(), a.middle.y() - b.middle.y()) - a.radius
           - b.radius;
}

TEST(PushOff, SeparatesWhatOverlaps)
{
    std::vector<Disc> movable{{{100, 100}, 15}, {{50, 50}, 15}};
    const std::vector<Disc> fixed{{{108, 100}, 12}};
    pushOff(movable, fixed, 40);
    EXPECT_GE(gapBetween(movable[0], fixed[0]), 0);
    EXPECT_LT(movable[0].middle.x(), 100); // away, not across
    EXPECT_EQ(movable[1].middle, QPointF(50, 50));
}

TEST(PushOff, OfTheSamePlaceGoesBelow)
{
    std::vector<Disc> movable{{{0, 0}, 10}};
    const std::vector<Disc> fixed{{{0, 0}, 10}};
    pushOff(movable, fixed, 30);
    EXPECT_EQ(movable[0].middle.x(), 0);
    EXPECT_GE(movable[0].middle.y(), 20);
}

TEST(PushOff, NeverGoesFartherThanItMay)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> at(0, 200);
    std::vector<Disc> movable;
    std::vector<Disc> fixed;
    for (int i = 0; i < 60; ++i) {
        movable.push_back({{at(random), at(random)}, 14});
        fixed.push_back({{at(random), at(random)}, 14});
    }
    const std::vector<Disc> before = movable;
    pushOff(movable, fixed, 26);
    for (std::size_t i = 0; i < movable.size(); ++i)
        EXPECT_LE(std::hypot(movable[i].middle.x() - before[i].middle.x(),
                             movable[i].middle.y() - before[i].middle.y()),
                  26.001);
}

TEST(LabelRoom, NamesNeverTouchEachOther)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> at(0, 400);
    LabelRoom room;
    std::vector<QRectF> placed;
    for (int i = 0; i < 300; ++i) {
        const QPointF anchor(at(random), at(random));
        const QSizeF size(60, 18);
        if (const auto offset = room.place(anchor, size, i % 2 == 0)) {
            const QRectF box(anchor + *offset - QPointF(30, 9), size);
            for (const QRectF& other : placed)
                ASSERT_FALSE(other.intersects(box));
            placed.push_back(box);
        }
    }
    EXPECT_GT(placed.size(), 30U);
    EXPECT_LT(placed.size(), 300U);
}

TEST(LabelRoom, OnlyANeededNameLiesOverAnObstacle)
{
    LabelRoom room;
    room.addObstacle({{100, 100}, 200});
    EXPECT_FALSE(room.place({100, 100}, {60, 18}, false));
    EXPECT_TRUE(room.place({100, 100}, {60, 18}, true));
}

TEST(LabelRoom, ANeededNameLeavesTheFiguresFree)
{
    // One on each side: each of the nearest places touches one of them.
    LabelRoom room;
    const std::vector<Disc> discs{
        {{100, 84}, 16}, {{100, 116}, 16}, {{70, 100}, 18}, {{130, 100}, 18}};
    for (const Disc& disc : discs)
        room.addObstacle(disc);
    const QSizeF size(48, 18);
    const auto offset = room.place({100, 100}, size, true);
    ASSERT_TRUE(offset);
    const QRectF box(QPointF(100, 100) + *offset - QPointF(24, 9), size);
    for (const Disc& disc : discs)
        EXPECT_FALSE(box.contains(disc.middle));
}

TEST(LabelRoom, WhereThereIsNoRoomARimIsHiddenBeforeAFigure)
{
    LabelRoom room;
    room.addObstacle({{100, 0}, 200}); // reaches over every place
    const auto offset = room.place({100, 100}, {48, 18}, true);
    ASSERT_TRUE(offset);
    EXPECT_GT(100 + offset->y() - 9, 0.6 * 200); // its upper edge
}

TEST(LabelRoom, WhatIsNotNeededStaysNear)
{
    LabelRoom room;
    room.addObstacle({{100, 100}, 34}); // room only farther out
    EXPECT_FALSE(room.place({100, 100}, {20, 18}, false));
    const auto offset = room.place({100, 100}, {20, 18}, true);
    ASSERT_TRUE(offset);
    EXPECT_GT(std::abs(offset->y()), 34 + 9 - 0.01);
}

} // namespace
} // namespace zhitu::map
