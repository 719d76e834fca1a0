// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a director does when, on a stage that only writes down.
#include <gmock/gmock.h>

#include "data/drill/director.h"
#include "data/user_error.h"

namespace zhitu::drill {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;

class NoteBook : public Stage {
public:
    StepOutcome perform(const Step&, const std::string& key, ScenarioTime at) override
    {
        if (failures > 0) {
            --failures;
            throw UserError(QStringLiteral("the line is cut"));
        }
        if (refused.contains(key))
            throw StepRefused(key, {}, {RefusalCode::NoPlace, {}});
        done.push_back(key + "@" + clockText(at).toStdString());
        return {};
    }
    void setClock(ScenarioTime scenario, int speed) override
    {
        clock.push_back(clockText(scenario).toStdString() + "x" + std::to_string(speed));
    }
    void leaveOut(const Step&, const std::string& key, ScenarioTime at, const Refusal& why) override
    {
        done.push_back("no " + key + "@" + clockText(at).toStdString() + " " + nameOf(why.code));
    }
    EndOutcome end() override { return {}; }

    std::vector<std::string> done;
    std::vector<std::string> clock;
    int failures = 0;
    std::set<std::string> refused;
};

Step note(std::string id, int minute)
{
    Step step;
    step.id = std::move(id);
    step.at = minutes(minute);
    return step;
}

class DirectorTest : public testing::Test {
protected:
    Director direct(Resumed resumed = {})
    {
        Scenario scenario;
        scenario.length = minutes(60);
        scenario.steps = {note("a", 0), note("b", 10), note("c", 10), note("d", 30)};
        scenario.steps[3].of = "b";
        return {scenario, stage_, [this] { return at_; }, std::move(resumed)};
    }
    NoteBook stage_;
    Micros at_{5};
};

TEST_F(DirectorTest, DoesWhatIsDueAndNothingElse)
{
    Director director = direct();
    EXPECT_EQ(director.untilNext(), Micros(0)); // the first is due at once
    director.play();
    director.advance();
    EXPECT_THAT(stage_.done, ElementsAre("a@0:00"));
    EXPECT_EQ(director.untilNext(), Micros(minutes(10)));
    at_ += minutes(9);
    director.advance();
    EXPECT_EQ(stage_.done.size(), 1U);
    at_ += minutes(1);
    director.advance();
    director.advance();
    EXPECT_THAT(stage_.done, ElementsAre("a@0:00", "b@0:10", "c@0:10"));
}

TEST_F(DirectorTest, AJumpPlaysWhatLiesBetweenInOrder)
{
    Director director = direct();
    director.jump(minutes(40));
    std::vector<std::string> told;
    director.advance([&](const DoneNow& done) { told.push_back(done.key); });
    EXPECT_THAT(told, ElementsAre("a", "b", "c", "d"));
    EXPECT_THAT(stage_.done, ElementsAre("a@0:40", "b@0:40", "c@0:40", "d@0:40"));
    EXPECT_EQ(director.next(), nullptr);
    EXPECT_FALSE(director.isOver());
    director.jump(minutes(500));
    EXPECT_EQ(director.now(), minutes(60));
    EXPECT_TRUE(director.isOver());
}

TEST_F(DirectorTest, TheStageIsToldOfTheClock)
{
    Director director = direct();
    director.play();
    director.setSpeed(10);
    at_ += minutes(1);
    director.pause();
    director.jump(minutes(20));
    EXPECT_THAT(stage_.clock, ElementsAre("0:00x1", "0:00x10", "0:10x0", "0:20x0"));
}

TEST_F(DirectorTest, WhatFailedIsDueAgain)
{
    Director director = direct();
    stage_.failures = 1;
    EXPECT_THROW(director.advance(), UserError);
    director.advance();
    EXPECT_THAT(stage_.done, ElementsAre("a@0:00"));
}

TEST_F(DirectorTest, ARefusedStepStandsUntilItIsDoneOrLeftOut)
{
    Director director = direct();
    stage_.refused = {"b"};
    director.play();
    at_ += minutes(12);
    EXPECT_THROW(director.advance(), StepRefused);
    EXPECT_TRUE(director.isPaused());
    EXPECT_EQ(stage_.clock.back(), "0:12x0");
    EXPECT_EQ(director.refused(), (RefusedStep{"b", {RefusalCode::NoPlace, {}}}));
    at_ += minutes(12);
    EXPECT_EQ(director.now(), minutes(12)) << "no time is lost";
    EXPECT_THROW(director.advance(), StepRefused);
    director.leaveOutRefused();
    EXPECT_FALSE(director.refused());
    director.jump(minutes(30));
    director.advance();
    EXPECT_THAT(stage_.done,
                ElementsAre("a@0:12", "no b@0:12 place", "c@0:30", "no d@0:30 follows"));
    EXPECT_EQ(director.next(), nullptr);
}

TEST_F(DirectorTest, ALineThatBreaksIsNoRefusal)
{
    Director director = direct();
    stage_.failures = 1;
    EXPECT_THROW(director.advance(), UserError);
    EXPECT_FALSE(director.refused());
}

TEST_F(DirectorTest, GoesOnWhereAnEarlierOneWas)
{
    Director director = direct({minutes(12), {"a", "b"}});
    EXPECT_EQ(director.now(), minutes(12));
    director.advance();
    EXPECT_THAT(stage_.done, ElementsAre("c@0:12"));
}

TEST_F(DirectorTest, WhatIsInjectedIsNotDoneAgain)
{
    Director director = direct();
    EXPECT_THROW((void)director.inject("nothing"), UserError);
    EXPECT_THROW((void)director.inject("d"), UserError) << "what it follows from is not done";
    (void)director.inject("c");
    director.jump(minutes(30));
    director.advance();
    EXPECT_THAT(stage_.done, ElementsAre("c@0:00", "a@0:30", "b@0:30", "d@0:30"));
    EXPECT_EQ(director.inject(note("a", 0)).key, "a-2");
    EXPECT_EQ(director.inject(note("x", 0)).key, "x");
    EXPECT_EQ(director.inject(note("x", 0)).key, "x-2");
}

TEST_F(DirectorTest, AtTheEndTheClockStands)
{
    Director director = direct();
    director.play();
    at_ += minutes(61);
    director.advance();
    EXPECT_TRUE(director.isPaused());
    EXPECT_TRUE(director.isOver());
    director.play();
    EXPECT_TRUE(director.isPaused());
}

} // namespace
} // namespace zhitu::drill
