// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/newest_work.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QThread>
#include <atomic>
#include <vector>

#include "tests/support/demo_generations.h"

namespace zhitu::widgets {
namespace {

/// Work that waits in its thread until it is let go on, or given up.
class NewestWorkTest : public testing::Test {
protected:
    NewestWorkTest() { work_.open(caches_.generation(1)); }
    ~NewestWorkTest() override { open_ = true; }

    NewestWork::Work question(int number)
    {
        return [this, number](cache::CacheReader* reader,
                              const NewestWork::GoOn& goOn) -> NewestWork::Rest {
            ++begun_;
            while (!open_ && goOn())
                QThread::msleep(1);
            if (reader == nullptr || !goOn())
                return {};
            return [this, number] { answers_.push_back(number); };
        };
    }
    void answerAll()
    {
        open_ = true;
        ASSERT_TRUE(QTest::qWaitFor([&] { return !work_.isWorking(); }));
    }

    test::DemoGenerations caches_;
    std::atomic<bool> open_ = false;
    std::atomic<int> begun_ = 0;
    std::vector<int> answers_;
    NewestWork work_{QStringLiteral("test")};
};

TEST_F(NewestWorkTest, WhatIsUnderWayIsAskedAgainOfWhatIsOpenedAnew)
{
    work_.ask(question(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun_ == 1; }));
    work_.open(caches_.generation(2));
    answerAll();
    EXPECT_EQ(answers_, std::vector{1});
    EXPECT_EQ(begun_, 2);
}

TEST_F(NewestWorkTest, OnlyTheNewestIsAskedAgain)
{
    work_.ask(question(1));
    work_.follow(question(2));
    work_.open(caches_.generation(2));
    answerAll();
    EXPECT_EQ(answers_, std::vector{2});
}

TEST_F(NewestWorkTest, WhatHasItsAnswerOrWasDroppedIsNotAskedAgain)
{
    work_.ask(question(1));
    answerAll();
    work_.open(caches_.generation(2));
    open_ = false;
    work_.ask(question(2));
    work_.drop();
    work_.open(caches_.generation(2));
    answerAll();
    EXPECT_EQ(answers_, std::vector{1});
}

TEST_F(NewestWorkTest, AnotherWorkIsAskedNothing)
{
    work_.ask(question(1));
    work_.open(caches_.named("other.gpkg"));
    answerAll();
    EXPECT_TRUE(answers_.empty());
}

} // namespace
} // namespace zhitu::widgets
