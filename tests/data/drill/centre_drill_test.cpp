// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A director at a real drill centre: what its steps do there, what it refuses, what reaches the
/// trainees, and that nothing is done twice or lost when it is killed.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <thread>

#include "data/central/accounts.h"
#include "data/drill/centre_stage.h"
#include "data/drill/record.h"
#include "data/drill/score.h"
#include "data/drill/told.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/drill/small_drill.h"
#include "tests/data/sync/follower.h"
#include "tests/support/dice.h"

namespace zhitu::drill {
namespace {

using std::chrono::minutes;
using test::TemporaryCentre;
using testing::HasSubstr;

words::BothTexts words(const char* text)
{
    return {QString::fromUtf8(text), QString::fromUtf8(text)};
}

Step report(std::string id, int minute, const char* division, domain::DivisionLevel level)
{
    Step step;
    step.id = std::move(id);
    step.at = minutes(minute);
    step.kind = StepKind::Report;
    step.place = DivisionName{division};
    step.title = words("积水");
    step.text = words("水深");
    step.item = "I1";
    step.level = level;
    step.reporter = "测试甲";
    return step;
}

Step tell(std::string id, const char* division, const char* title)
{
    Step step;
    step.id = std::move(id);
    step.kind = StepKind::Weather;
    step.place = DivisionName{division};
    step.title = words(title);
    step.text = words("请注意");
    return step;
}

class CentreDrillTest : public SmallDrill {};

TEST_F(CentreDrillTest, DoesEveryKindOfStep)
{
    Step again;
    again.id = "again";
    again.at = minutes(5);
    again.kind = StepKind::Again;
    again.of = "water";
    again.title = words("又来电");
    again.text = words("更深");
    again.reporter = "测试乙";
    Step fail;
    fail.id = "fail";
    fail.at = minutes(6);
    fail.kind = StepKind::CamerasFail;
    fail.place = DivisionName{"甲镇"};
    fail.title = words("断线");
    fail.cameras.fault = true;
    fail.cameras.most = 7;
    Step near = fail;
    near.id = "near";
    near.place = SiteName{"乙一村001网格学校"};
    near.cameras = {"单位", 3, 12'000, 0, false};
    Step work;
    work.id = "work";
    work.at = minutes(30);
    work.kind = StepKind::CamerasWork;
    work.of = "fail";
    work.title = words("恢复");
    Step order = tell("order", "500117001001", "转移");
    order.at = minutes(7);
    order.kind = StepKind::Order;
    scenario_.steps = {report("water", 2, "甲一村", domain::DivisionLevel::Village),
                       again,
                       fail,
                       near,
                       order,
                       work};

    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    Director director(scenario_, stage, standing());
    director.jump(minutes(10));
    director.advance();
    EXPECT_EQ(
        atCentre("SELECT c.title || c.grid_code || c.level || c.state || p.reporter || p.narrative "
                 "|| e.actor FROM zhitu.\"case\" c JOIN zhitu.case_personal p ON p.id = c.id JOIN "
                 "zhitu.case_event e ON e.case_id = c.id AND e.serial = 1 WHERE c.id > 12"),
        "积水50011700100100161测试甲水深岗位trainer");
    EXPECT_EQ(
        atCentre("SELECT string_agg(r.narrative, ',') FROM zhitu.further_report_personal r WHERE "
                 "r.reporter = '测试乙'"),
        "更深");
    EXPECT_EQ(
        atCentre("SELECT count(*) FROM zhitu.camera WHERE status = 3 AND grid_code ^@ '500117001'"),
        "7");
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.camera WHERE status = 2"), "5") << "of 乙一村";
    EXPECT_EQ(
        atCentre("SELECT kind || title || division_code FROM zhitu.drill_message ORDER BY id DESC "
                 "LIMIT 1"),
        "3转移500117001001");
    director.jump(minutes(60));
    director.advance();
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.camera WHERE status = 3"), "0");
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.camera WHERE status = 2"), "5")
        << "nobody mended those";
    stage.end();
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.camera WHERE status <> 1"), "0")
        << "the drill is over";
    EXPECT_THROW(stage.setClock(minutes(1), 1), central::PgError) << "it is over";
}

TEST_F(CentreDrillTest, AStepIsDoneOnceWhoeverAsksForIt)
{
    scenario_.steps = {report("water", 0, "甲一村", domain::DivisionLevel::Village)};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    const StepOutcome first = stage.perform(scenario_.steps[0], "water", {});
    const StepOutcome second = stage.perform(scenario_.steps[0], "water", minutes(3));
    EXPECT_FALSE(first.again);
    EXPECT_TRUE(second.again);
    EXPECT_EQ(second.caseId, first.caseId);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE id > 12"), "1");
    EXPECT_NE(stage.perform(scenario_.steps[0], "water-2", minutes(3)).caseId, first.caseId);
}

TEST_F(CentreDrillTest, SaysWhatAScenarioOfElsewhereNamesThatIsNotHere)
{
    Step away = report("away", 1, "别处村", domain::DivisionLevel::Village);
    Reaction dispatch;
    dispatch.deed = Deed::Dispatch;
    dispatch.within = minutes(5);
    dispatch.department = "D44";
    away.reactions = {dispatch};
    Step item = report("item", 2, "甲一村", domain::DivisionLevel::Village);
    item.item = "S99";
    Step sea = report("sea", 3, "", domain::DivisionLevel::Village);
    sea.place = domain::LonLat{120, 20};
    Step cameras;
    cameras.id = "cameras";
    cameras.at = minutes(4);
    cameras.kind = StepKind::CamerasFail;
    cameras.place = DivisionName{"甲镇"};
    cameras.title = words("x");
    cameras.cameras.owner = "没有的单位";
    Step site = tell("site", "", "x");
    site.at = minutes(5);
    site.place = SiteName{"没有的学校"};
    scenario_.steps = {away, item, sea, cameras, site};
    scenario_.district = "500118";
    central::PgConnection trainer = centre_.as("trainer");
    try {
        (void)CentreStage::begin(trainer, scenario_);
        FAIL() << "was begun";
    } catch (const UserError& error) {
        const std::string said = error.message().toStdString();
        for (const char* expected :
             {"district 500118", "“away”", "别处村", "“D44”", "“item”", "“S99”", "“sea”",
              "120.00000", "“cameras”", "no working camera", "“site”", "没有的学校",
              "nothing was begun"})
            EXPECT_THAT(said, HasSubstr(expected));
    }
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.drill_run"), "0");
}

TEST_F(CentreDrillTest, OnlyOneIsPlayedAtATimeAndOnlyByATrainer)
{
    scenario_.steps = {tell("a", "合川区", "x")};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    EXPECT_THROW((void)CentreStage::begin(trainer, scenario_), UserError);
    central::PgConnection trainee = centre_.as("operator1");
    try {
        CentreStage(CentreStage::resume(trainee, stage.run())).end();
        FAIL() << "a trainee ended it";
    } catch (const central::PgError& error) {
        EXPECT_EQ(error.sqlState(), "42501");
    }
    stage.end();
    CentreStage::begin(trainer, scenario_).end();
    EXPECT_EQ(runsOf(trainer).size(), 2U);
}

TEST_F(CentreDrillTest, WhatIsToldReachesThoseWhomItIsFor)
{
    centre_.addUser("villager", "operator", {"500117001001"});
    test::Follower village(centre_, "villager");
    village.catchUp();
    const std::int64_t before = village.count("SELECT count(*) FROM drill_message");
    Step spot = tell("spot", "", "桥面结冰");
    spot.place = domain::LonLat{106.6, 29.25};
    scenario_.steps = {spot, tell("all", "合川区", "全区"), tell("town", "乙镇", "邻镇"),
                       tell("own", "甲一村", "本村"), tell("other", "乙二村", "他村")};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    Director director(scenario_, stage, standing());
    director.advance();
    village.catchUp();
    EXPECT_EQ(village.count("SELECT count(*) FROM drill_message"), before + 4);
    EXPECT_EQ(village.count("SELECT count(*) FROM drill_message WHERE title = '他村'"), 0);
    EXPECT_EQ(
        village.count("SELECT count(*) FROM drill_message WHERE title = '本村' AND kind = 2 AND "
                      "lon IS NULL AND division_code = '500117001001'"),
        1);
    cache::CacheReader reader(*village.store().current());
    const std::vector<Told> told = readTold(reader, 4);
    ASSERT_EQ(told.size(), 4U);
    EXPECT_EQ(told[3].position, (domain::LonLat{106.6, 29.25})) << "about a place, for everybody";
    EXPECT_EQ(told[3].divisionCode, "500117000000");
    EXPECT_EQ(told[0].title.toStdString(), "本村") << "the newest first";
    EXPECT_EQ(told[0].kind, ToldKind::Weather);
    EXPECT_EQ(told[0].divisionCode, "500117001001");
    EXPECT_EQ(told[1].title.toStdString(), "邻镇");
    village.expectEqual();
}

TEST_F(CentreDrillTest, KilledInTheMiddleOfAStepItGoesOnAndNothingIsDoneTwiceOrLost)
{
    constexpr int kReports = 60;
    for (int i = 0; i < kReports; ++i)
        scenario_.steps.push_back(report("r" + std::to_string(i), i / 2,
                                         i % 3 == 0 ? "甲一村" : "乙二村",
                                         domain::DivisionLevel::Village));
    {
        central::PgConnection trainer = centre_.as("trainer");
        (void)CentreStage::begin(trainer, scenario_);
    }
    test::Dice dice;
    const auto done = [&] { return std::stoi(atCentre("SELECT count(*) FROM zhitu.drill_step")); };
    int kills = 0;
    ScenarioTime before{};
    for (int tries = 0; tries < 2 * kReports && done() < kReports; ++tries) {
        std::array<int, 2> signs{};
        ASSERT_EQ(pipe(signs.data()), 0);
        const pid_t child = fork();
        if (child == 0) { // a director of its own, until it is killed
            try {
                central::PgConnection trainer = centre_.as("trainer");
                const OpenRun open = *openRunAt(trainer);
                CentreStage stage = CentreStage::resume(trainer, open.id);
                Director director(open.scenario, stage, standing(), open.resumed);
                while (director.next() != nullptr) {
                    director.jump(director.next()->at);
                    if (write(signs[1], "x", 1) != 1)
                        _exit(1);
                    director.advance();
                }
            } catch (...) {
                _exit(1);
            }
            _exit(0);
        }
        close(signs[1]);
        // It has begun with so many of the pairs of steps; where in the last one it is, is chance.
        char sign = 0;
        for (std::int64_t begun = dice.between(1, 6); begun > 0 && read(signs[0], &sign, 1) == 1;)
            --begun;
        std::this_thread::sleep_for(dice.upTo(std::chrono::milliseconds(8)));
        kill(child, SIGKILL);
        close(signs[0]);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        kills += WIFSIGNALED(status) ? 1 : 0;
        ASSERT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << "the director failed";
        central::PgConnection trainer = centre_.as("trainer");
        const auto open = openRunAt(trainer);
        ASSERT_TRUE(open);
        EXPECT_GE(open->resumed.at, before) << dice.told();
        before = open->resumed.at;
    }
    EXPECT_GT(kills, 0) << "it was never killed: nothing was tried";
    EXPECT_EQ(done(), kReports);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE id > 12"),
              std::to_string(kReports))
        << dice.told();
    EXPECT_EQ(atCentre("SELECT count(DISTINCT result ->> 'case') FROM zhitu.drill_step"),
              std::to_string(kReports));
}

/// A workstation: what it sees it has from its own cache, what it does goes through its outbox.
class Workstation {
public:
    Workstation(TemporaryCentre& centre, const std::string& user)
        : follower_(centre, user), outbox_(follower_.store().outboxFile())
    {
        follower_.catchUp();
    }
    bool act(domain::CaseAction action, std::int64_t department = 0)
    {
        follower_.catchUp();
        domain::CaseAct act;
        act.caseId =
            follower_.count("SELECT coalesce(max(id), 0) FROM \"case\" WHERE title = '积水'");
        act.action = action;
        act.departmentId = department;
        act.reason = "处置";
        outbox_.append({sync::makeUuid7(), sync::kActOnCase, sync::toJson(act),
                        follower_.count("SELECT version FROM \"case\" WHERE id = "
                                        + std::to_string(act.caseId)),
                        1'800'000'000});
        return sync::pushAll(follower_.connection(), outbox_).applied == 1;
    }
    std::int64_t count(const std::string& sql) { return follower_.count(sql); }

private:
    test::Follower follower_;
    sync::Outbox outbox_;
};

TEST_F(CentreDrillTest, TwoTraineesOnOneServerHaveTheirOwnAreasAndScores)
{
    central::PgConnection root = centre_.admin();
    central::putAccount(root, {"first", "operator", "甲镇席", 5, {"500117001"}}, {});
    central::putAccount(root, {"second", "operator", "乙镇席", 5, {"500117002"}}, {});
    central::putAccount(root, {"operator1", "operator", "岗位", 4, {}}, {}); // takes no part
    const auto withTasks = [](Step step) {
        Reaction accept;
        accept.within = minutes(5);
        accept.by = domain::DivisionLevel::Town;
        Reaction dispatch = accept;
        dispatch.deed = Deed::Dispatch;
        dispatch.within = minutes(10);
        dispatch.department = "D02";
        step.reactions = {accept, dispatch};
        return step;
    };
    scenario_.steps = {withTasks(report("first", 1, "甲一村", domain::DivisionLevel::Town)),
                       withTasks(report("second", 1, "乙一村", domain::DivisionLevel::Town))};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    Director director(scenario_, stage, standing());
    Workstation first(centre_, "first");
    Workstation second(centre_, "second");
    director.jump(minutes(1));
    director.advance();
    director.jump(minutes(3));
    EXPECT_TRUE(first.act(domain::CaseAction::Accept));
    director.jump(minutes(5));
    EXPECT_TRUE(first.act(domain::CaseAction::Dispatch, 2));
    director.jump(minutes(11)); // twice as long as he had
    EXPECT_TRUE(second.act(domain::CaseAction::Accept));
    EXPECT_TRUE(second.act(domain::CaseAction::Dispatch, 3)); // the wrong one
    director.jump(minutes(60));
    director.advance();
    stage.end();
    EXPECT_EQ(first.count("SELECT count(*) FROM \"case\" WHERE title = '积水'"), 1)
        << "his own only";

    const Record record = readRecord(trainer, stage.run());
    ASSERT_EQ(record.acts.size(), 4U);
    EXPECT_EQ(record.acts[0].at, minutes(3));
    EXPECT_EQ(record.acts[0].post, "甲镇席");
    EXPECT_EQ(record.acts[2].at, minutes(11));
    const Score score = scoreOf(record);
    ASSERT_EQ(score.trainees.size(), 2U);
    EXPECT_EQ(score.trainees[0].who.user, "first");
    EXPECT_EQ(score.trainees[0].total, 100.0);
    EXPECT_EQ(score.trainees[1].who.user, "second");
    EXPECT_EQ(score.trainees[1].total, 37.5); // a half for the time, a quarter for the department
    EXPECT_EQ(score.total, 68.8);
}

} // namespace
} // namespace zhitu::drill
