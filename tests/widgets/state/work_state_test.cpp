// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state/work_state.h"

#include <gtest/gtest.h>

#include <random>

namespace zhitu::widgets {
namespace {

using domain::Subject;

Chosen camera(std::int64_t id)
{
    return {{Subject::Kind::Camera, id, {}, {}}, {}};
}

class WorkStateTest : public testing::Test {
protected:
    void rest() { now_ += WorkState::kOneMovementMs; }
    /// Undoes once and counts what was told.
    int told(const std::function<void()>& change)
    {
        int signalsSeen = 0;
        const auto a = QObject::connect(&state_, &WorkState::chosenChanged, [&] { ++signalsSeen; });
        const auto b = QObject::connect(&state_, &WorkState::viewChanged, [&] { ++signalsSeen; });
        change();
        QObject::disconnect(a);
        QObject::disconnect(b);
        return signalsSeen;
    }

    qint64 now_ = 0;
    WorkState state_{nullptr, [this] { return now_; }};
};

TEST_F(WorkStateTest, SelectionsAreUndoneOneByOne)
{
    state_.choose(camera(1));
    state_.choose(camera(2));
    state_.undo();
    EXPECT_EQ(state_.chosen(), camera(1));
    state_.undo();
    EXPECT_EQ(state_.chosen(), Chosen{});
    EXPECT_FALSE(state_.canUndo());
    state_.redo();
    state_.redo();
    EXPECT_EQ(state_.chosen(), camera(2));
    EXPECT_FALSE(state_.canRedo());
}

TEST_F(WorkStateTest, OneMovementIsOneStep)
{
    state_.setView({{106, 30}, 10});
    rest();
    for (int i = 0; i < 50; ++i, now_ += 16)
        state_.setView({{106 + 0.01 * i, 30}, 10.5});
    rest();
    state_.setView({{107, 30}, 12});
    state_.undo();
    EXPECT_EQ(state_.view(), (View{{106.49, 30}, 10.5}));
    state_.undo();
    EXPECT_EQ(state_.view(), (View{{106, 30}, 10}));
}

TEST_F(WorkStateTest, ASelectionBetweenEndsAMovement)
{
    state_.setView({{106, 30}, 10});
    state_.choose(camera(1));
    state_.setView({{107, 30}, 10});
    state_.undo();
    EXPECT_EQ(state_.view(), (View{{106, 30}, 10}));
    EXPECT_EQ(state_.chosen(), camera(1));
}

TEST_F(WorkStateTest, WhatChangesTogetherIsUndoneTogether)
{
    state_.setView({{106, 30}, 10});
    rest();
    state_.together([&] {
        state_.choose(camera(3));
        state_.setView({{108, 31}, 17});
    });
    state_.setView({{108.1, 31}, 17}); // a step of its own, however soon
    state_.undo();
    EXPECT_EQ(state_.view(), (View{{108, 31}, 17}));
    EXPECT_EQ(told([&] { state_.undo(); }), 2);
    EXPECT_EQ(state_.chosen(), Chosen{});
    EXPECT_EQ(state_.view(), (View{{106, 30}, 10}));
}

TEST_F(WorkStateTest, NothingNewIsNoStep)
{
    state_.choose(camera(1));
    EXPECT_EQ(told([&] { state_.choose(camera(1)); }), 0);
    state_.undo();
    EXPECT_FALSE(state_.canUndo());
}

TEST_F(WorkStateTest, ANewStepForgetsWhatWasUndone)
{
    state_.choose(camera(1));
    state_.undo();
    state_.choose(camera(2));
    EXPECT_FALSE(state_.canRedo());
}

TEST_F(WorkStateTest, OtherDataStartsAfresh)
{
    state_.choose(camera(1));
    state_.reset();
    EXPECT_EQ(state_.chosen(), Chosen{});
    EXPECT_FALSE(state_.canUndo());
    EXPECT_FALSE(state_.canRedo());
}

/// Whatever is done, undoing all of it and doing it again ends where it was.
TEST_F(WorkStateTest, RandomWorkCanBeUndoneAndDoneAgain)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int i = 0; i < 1000; ++i) {
        now_ += random() % (2 * WorkState::kOneMovementMs);
        switch (random() % 7) {
        case 6: {
            domain::Filter filter = domain::workFilter();
            filter.overdueOnly = random() % 2 == 0;
            state_.setFilter(filter);
            break;
        }
        case 0:
            state_.choose(camera(random() % 4));
            break;
        case 1:
            state_.undo();
            break;
        case 2:
            state_.redo();
            break;
        case 3:
            state_.setArea(std::string(random() % 3, '5'));
            break;
        default:
            state_.setView({{100 + static_cast<double>(random() % 8), 30}, 10});
        }
    }
    while (state_.canRedo())
        state_.redo();
    const Chosen chosen = state_.chosen();
    const View view = state_.view();
    const std::string area = state_.area();
    const domain::Filter filter = state_.filter();
    std::size_t steps = 0;
    for (; state_.canUndo(); ++steps)
        state_.undo();
    EXPECT_LE(steps, WorkState::kMostSteps);
    while (state_.canRedo())
        state_.redo();
    EXPECT_EQ(state_.chosen(), chosen);
    EXPECT_EQ(state_.view(), view);
    EXPECT_EQ(state_.area(), area);
    EXPECT_EQ(state_.filter(), filter);
}

} // namespace
} // namespace zhitu::widgets
