// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The rules of scoring, one by one, on records written by hand.
#include <gmock/gmock.h>

#include "data/drill/replay.h"
#include "data/drill/score_words.h"
#include "data/sync/command_json.h"

namespace zhitu::drill {
namespace {

using domain::CaseAction;
using domain::DivisionLevel;
using std::chrono::minutes;
using testing::HasSubstr;

constexpr std::int64_t kCase = 7;
constexpr std::int64_t kOther = 8;

class ScoreTest : public testing::Test {
protected:
    ScoreTest()
    {
        record_.scenario.length = minutes(120);
        record_.end = minutes(120);
        record_.known.departments = {{"D11", 11}, {"D06", 6}};
        record_.known.departmentNames = {{11, {QStringLiteral("应急局"), {}}},
                                         {6, {QStringLiteral("公安局"), {}}}};
        record_.known.items = {{"S10", 10}, {"S07", 70}};
        record_.trainees = {{"district", "区席", 4, {"500117"}},
                            {"town", "镇席", 5, {"500117001"}},
                            {"village", "村席", 6, {"500117001001"}}};
        step("a", kCase);
        step("b", kOther);
    }
    void step(const std::string& id, std::int64_t caseId)
    {
        Step step;
        step.id = id;
        step.kind = StepKind::Report;
        step.at = minutes(10);
        record_.scenario.steps.push_back(step);
        DoneStep done;
        done.key = id;
        done.at = minutes(10);
        done.caseId = caseId;
        done.title = {QString::fromStdString(id), {}};
        done.area = "500117001001001";
        record_.steps.push_back(done);
    }
    Reaction& expect(Deed deed, int within)
    {
        Reaction reaction;
        reaction.deed = deed;
        reaction.within = minutes(within);
        record_.scenario.steps[0].reactions.push_back(reaction);
        return record_.scenario.steps[0].reactions.back();
    }
    Act& act(int minute, const std::string& user, CaseAction action, std::int64_t department = 0)
    {
        const auto who = std::ranges::find(record_.trainees, user, &Trainee::user);
        Act act;
        act.at = minutes(minute);
        act.wall = Micros(minute);
        act.user = user;
        act.post = who->post;
        act.level = who->level;
        act.kind = sync::kActOnCase;
        act.caseId = kCase;
        act.action = action;
        act.departmentId = department;
        record_.acts.push_back(act);
        return record_.acts.back();
    }
    std::string reason() { return reasonText(first(), record_).toStdString(); }
    ReactionScore first() { return scoreOf(record_).reactions.at(0); }
    double totalOf(const std::string& user)
    {
        for (const TraineeScore& score : scoreOf(record_).trainees)
            if (score.who.user == user)
                return score.total.value_or(-1);
        return -2;
    }

    Record record_;
};

TEST_F(ScoreTest, InTimeIsAllOfItAndLaterLess)
{
    expect(Deed::Accept, 10);
    act(20, "village", CaseAction::Accept);
    EXPECT_EQ(first().verdict, Verdict::Full);
    EXPECT_EQ(first().share, 1);
    EXPECT_EQ(*first().took, minutes(10));
    record_.acts[0].at = minutes(30); // twice as long
    EXPECT_EQ(first().verdict, Verdict::Late);
    EXPECT_DOUBLE_EQ(first().share, 0.5);
    EXPECT_THAT(reason(), HasSubstr("too late"));
    record_.acts[0].at = minutes(110);
    EXPECT_DOUBLE_EQ(first().share, 0.25);
    EXPECT_EQ(scoreOf(record_).total, 25.0);
}

TEST_F(ScoreTest, WhatNobodyDidIsMissedAndWhatIsNotOverIsNotCounted)
{
    expect(Deed::Accept, 10);
    EXPECT_EQ(first().verdict, Verdict::Missed);
    EXPECT_EQ(scoreOf(record_).total, 0.0);
    record_.end = minutes(15);
    EXPECT_EQ(first().verdict, Verdict::NotPlayed);
    EXPECT_EQ(scoreOf(record_).total, std::nullopt);
    record_.steps.clear();
    EXPECT_THAT(reason(), HasSubstr("not played"));
}

TEST_F(ScoreTest, WhatNeverTookPlaceAsksNothingOfAnybody)
{
    expect(Deed::Merge, 10).other = "b";
    EXPECT_EQ(first().verdict, Verdict::Missed);
    record_.steps[1].leftOut = Refusal{RefusalCode::NoPlace, {}};
    EXPECT_EQ(first().verdict, Verdict::NotPlayed);
    EXPECT_EQ(first().why, Why::OtherNotPlayed);
    record_.steps.pop_back();
    EXPECT_EQ(first().why, Why::OtherNotPlayed);
    EXPECT_EQ(totalOf("village"), -1.0) << "nothing was asked of him";
    record_.scenario.steps[0].reactions.clear();
    expect(Deed::Accept, 10);
    EXPECT_EQ(first().verdict, Verdict::Missed);
    record_.steps[0].nothingTold = true;
    EXPECT_EQ(first().why, Why::NothingTold);
    record_.steps[0].leftOut = Refusal{RefusalCode::NoPlace, {}};
    EXPECT_EQ(first().why, Why::LeftOut);
    EXPECT_EQ(scoreOf(record_).total, std::nullopt);
    // Somebody may have done it all the same, by chance: it earns nothing.
    act(11, "village", CaseAction::Accept);
    EXPECT_EQ(scoreOf(record_).possible, 0);
}

TEST_F(ScoreTest, AnotherLevelThanWhoseTaskItIsHalvesIt)
{
    expect(Deed::Accept, 10).by = DivisionLevel::Town;
    act(11, "district", CaseAction::Accept);
    EXPECT_EQ(first().verdict, Verdict::Partly);
    EXPECT_DOUBLE_EQ(first().share, 0.5);
    EXPECT_EQ(totalOf("town"), 0.0) << "it was his task, and another did it";
    EXPECT_EQ(totalOf("district"), -1.0) << "he had none";
}

TEST_F(ScoreTest, TheRightDepartmentIsAllOfItAndTheWrongOneAQuarter)
{
    expect(Deed::Dispatch, 20).department = "D11";
    act(12, "village", CaseAction::Dispatch, 6);
    EXPECT_DOUBLE_EQ(first().share, 0.25);
    EXPECT_EQ(expectedText(first(), record_).toStdString(), "dispatch to 应急局 within 20 minutes");
    EXPECT_THAT(reason(), HasSubstr("公安局"));
    act(15, "village", CaseAction::Dispatch, 11);
    EXPECT_DOUBLE_EQ(first().share, 0.75);
    EXPECT_THAT(reason(), HasSubstr("after “公安局”"));
    record_.acts.erase(record_.acts.begin());
    EXPECT_DOUBLE_EQ(first().share, 1);
}

TEST_F(ScoreTest, IsRaisedWhereTheLevelIsReached)
{
    Reaction& reaction = expect(Deed::Raise, 20);
    reaction.level = DivisionLevel::District;
    act(11, "village", CaseAction::Escalate);
    EXPECT_DOUBLE_EQ(first().share, 0.25);
    act(12, "town", CaseAction::Escalate);
    EXPECT_DOUBLE_EQ(first().share, 1);
    EXPECT_EQ(first().act, 1U);
}

TEST_F(ScoreTest, WhatWasToStayOpenCostsWhenItIsEndedTooEarly)
{
    expect(Deed::Accept, 10);
    expect(Deed::KeepOpen, 60).weight = 2;
    EXPECT_EQ(scoreOf(record_).reactions[1].verdict, Verdict::Missed) << "nobody took it up";
    act(11, "village", CaseAction::Accept);
    EXPECT_EQ(scoreOf(record_).reactions[1].verdict, Verdict::Full);
    EXPECT_EQ(scoreOf(record_).total, 100.0);
    act(69, "village", CaseAction::Resolve);
    EXPECT_EQ(scoreOf(record_).reactions[1].verdict, Verdict::Wrong);
    EXPECT_DOUBLE_EQ(scoreOf(record_).reactions[1].points, -2);
    EXPECT_EQ(scoreOf(record_).total, 0.0) << "never below";
    record_.acts[1].at = minutes(70);
    EXPECT_EQ(scoreOf(record_).reactions[1].verdict, Verdict::Full);
}

TEST_F(ScoreTest, AMergerTheOtherWayRoundIsHalf)
{
    expect(Deed::Merge, 10).other = "b";
    Act& merged = act(11, "village", CaseAction::MergeInto);
    merged.otherCaseId = kOther;
    EXPECT_DOUBLE_EQ(first().share, 1);
    merged.caseId = kOther;
    merged.otherCaseId = kCase;
    EXPECT_DOUBLE_EQ(first().share, 0.5);
    merged.otherCaseId = 99;
    EXPECT_EQ(first().verdict, Verdict::Missed);
}

TEST_F(ScoreTest, WhatIsTakenInGoesByPlaceAndItem)
{
    Reaction& reaction = expect(Deed::TakeIn, 10);
    reaction.item = "S10";
    reaction.place = DivisionName{"500117001000"};
    record_.known.areas["500117001000"] = "500117001";
    Act& report = act(11, "town", CaseAction::Report);
    report.kind = sync::kReportCase;
    report.caseId = 50;
    report.grid = "500117001002003";
    report.itemId = 10;
    EXPECT_DOUBLE_EQ(first().share, 1);
    report.itemId = 70;
    EXPECT_DOUBLE_EQ(first().share, 0.5);
    report.grid = "500117002002003";
    EXPECT_EQ(first().verdict, Verdict::Missed);
}

TEST_F(ScoreTest, SeesTheSitesThatWereLookedAt)
{
    Reaction& reaction = expect(Deed::Check, 10);
    reaction.place = SiteName{"甲学校"};
    record_.known.sites["甲学校"] = 3;
    record_.known.areas["甲学校"] = "500117001001001";
    Act& check = act(11, "village", CaseAction::Comment);
    check.kind = sync::kCheckSite;
    check.caseId = 0;
    check.action.reset();
    check.siteId = 4;
    EXPECT_EQ(first().verdict, Verdict::Missed);
    check.siteId = 3;
    EXPECT_EQ(first().verdict, Verdict::Full);
}

TEST_F(ScoreTest, EachTraineeHasTheTasksOfHisAreaAndLevel)
{
    expect(Deed::Accept, 10).by = DivisionLevel::Village;
    Reaction& dispatch = expect(Deed::Dispatch, 20);
    dispatch.by = DivisionLevel::Town;
    dispatch.department = "D11";
    record_.trainees.push_back({"elsewhere", "乡席", 5, {"500117002"}});
    act(11, "village", CaseAction::Accept);
    EXPECT_EQ(totalOf("village"), 100.0);
    EXPECT_EQ(totalOf("town"), 0.0);
    EXPECT_EQ(totalOf("elsewhere"), -1.0);
    EXPECT_EQ(scoreOf(record_).total, 50.0);
}

TEST_F(ScoreTest, WhatAColleagueWithTheSameTaskDidIsLeftOut)
{
    expect(Deed::Accept, 10).by = DivisionLevel::Village;
    record_.trainees.push_back({"village2", "村二席", 6, {"500117001001"}});
    act(11, "village2", CaseAction::Accept);
    EXPECT_EQ(totalOf("village2"), 100.0);
    EXPECT_EQ(totalOf("village"), -1.0);
}

TEST_F(ScoreTest, TheReplayTellsBothInTheOrderOfTheirTimes)
{
    act(9, "town", CaseAction::Comment).caseTitle = QStringLiteral("积水");
    act(12, "village", CaseAction::Dispatch, 11).caseTitle = QStringLiteral("积水");
    const std::vector<Moment> moments = replayOf(record_);
    ASSERT_EQ(moments.size(), 4U);
    EXPECT_FALSE(moments[0].ofDrill);
    EXPECT_EQ(moments[0].who.toStdString(), "镇席");
    EXPECT_TRUE(moments[1].ofDrill);
    EXPECT_TRUE(moments[2].ofDrill);
    EXPECT_THAT(describe(moments[3], record_).toStdString(), HasSubstr("“积水” → 应急局"));
}

} // namespace
} // namespace zhitu::drill
