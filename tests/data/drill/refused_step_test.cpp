// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// At a real drill centre: what a drill made fail works again when it ends, whoever ends it and
/// however it was broken off; and a step that the centre refuses is tried again, or left out.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

#include "data/central/migrations.h"
#include "data/drill/centre_stage.h"
#include "data/drill/replay.h"
#include "data/drill/score_words.h"
#include "data/report/drill_debrief.h"
#include "tests/data/drill/small_drill.h"

namespace zhitu::drill {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;

Step step(std::string id, int minute, StepKind kind)
{
    Step step;
    step.id = std::move(id);
    step.at = minutes(minute);
    step.kind = kind;
    step.title = {QString::fromStdString("中文" + step.id),
                  QString::fromStdString("en " + step.id)};
    step.text = step.title;
    if (kind == StepKind::Report) {
        step.place = DivisionName{"甲一村"};
        step.item = "I1";
        step.reporter = "测试甲";
    } else if (kind == StepKind::CamerasFail) {
        step.place = DivisionName{"甲镇"};
    } else if (kind == StepKind::Message) {
        step.place = DivisionName{"合川区"};
    }
    return step;
}

class RefusedStepTest : public SmallDrill {
protected:
    /// As an import would, or somebody who mends cameras.
    void somebodySets(const std::string& sql)
    {
        centre_.admin().execute("SET ROLE zhitu_loader; " + sql);
    }
    std::string statuses()
    {
        return atCentre("SELECT string_agg(status::text, '' ORDER BY id) FROM zhitu.camera");
    }
    /// The item of the reports is gone from the catalogue, or there again.
    void takeItemAway(bool away)
    {
        centre_.admin().execute(std::string("UPDATE zhitu.service_item SET code = ")
                                + (away ? "'X1' WHERE code = 'I1'" : "'I1' WHERE code = 'X1'"));
    }
    static std::vector<std::string> wordsOf(const Record& record)
    {
        std::vector<std::string> all;
        for (const Moment& moment : replayOf(record))
            all.push_back(describe(moment, record).toStdString());
        return all;
    }
};

TEST_F(RefusedStepTest, EndingGivesBackWhatFailedAndLeavesWhatSomebodyElseHasSet)
{
    Step broken = step("broken", 1, StepKind::CamerasFail);
    broken.cameras.fault = true;
    broken.cameras.most = 4;
    Step line = step("line", 2, StepKind::CamerasFail); // those that still work
    scenario_.steps = {broken, line};
    // Some had not worked before, and that is none of the drill's business.
    somebodySets(
        "UPDATE zhitu.camera SET status = 2 WHERE id = (SELECT max(id) FROM zhitu.camera)");
    const std::string before = statuses();
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    Director director(scenario_, stage, standing());
    director.jump(minutes(5));
    director.advance();
    ASSERT_EQ(std::ranges::count(statuses(), '3'), 4);
    ASSERT_GT(std::ranges::count(statuses(), '2'), 1);
    // One is mended, one that hung on the line turns out to be broken.
    const auto oneOf = [&](const std::string& step) {
        return std::stoul(
            atCentre("SELECT min(camera_id) FROM zhitu.drill_camera WHERE step = '" + step + "'"));
    };
    const std::size_t mended = oneOf("broken");
    const std::size_t other = oneOf("line");
    somebodySets("UPDATE zhitu.camera SET status = 1 WHERE id = " + std::to_string(mended)
                 + "; UPDATE zhitu.camera SET status = 3 WHERE id = " + std::to_string(other));
    const std::int64_t held = std::stoll(atCentre(
        "SELECT count(*) FROM zhitu.drill_camera WHERE run_id = " + std::to_string(stage.run())));
    const EndOutcome outcome = stage.end();
    EXPECT_EQ(outcome.cameras, held - 2);
    EXPECT_EQ(outcome.kept, 2);
    std::string expected = before;
    expected.at(other - 1) = '3';
    EXPECT_EQ(statuses(), expected);
    // The clients are told as of any other change.
    EXPECT_EQ(atCentre("SELECT count(DISTINCT key) >= " + std::to_string(held)
                       + " FROM zhitu.change_log WHERE table_id = 10"),
              "t");
    const Record record = readRecord(trainer, stage.run());
    EXPECT_EQ(record.steps.back().kind.toStdString(), "end");
    EXPECT_THAT(wordsOf(record).back(),
                testing::AllOf(HasSubstr("is ended"), HasSubstr("work again"),
                               HasSubstr("stay as somebody else has set them")));
}

TEST_F(RefusedStepTest, AStepThatMendsLeavesWhatSomebodyElseHasSetToo)
{
    Step work = step("work", 10, StepKind::CamerasWork);
    work.of = "line";
    scenario_.steps = {step("line", 1, StepKind::CamerasFail), work};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    Director director(scenario_, stage, standing());
    director.jump(minutes(1));
    director.advance();
    somebodySets("UPDATE zhitu.camera SET status = 3 WHERE id = 1");
    director.jump(minutes(10));
    std::int64_t kept = 0;
    director.advance([&](const DoneNow& done) { kept = done.outcome.kept; });
    EXPECT_EQ(kept, 1);
    EXPECT_EQ(statuses().front(), '3');
    EXPECT_EQ(statuses().find('2'), std::string::npos);
    // What was given back is nobody's of the drill any more, even if it looks like it.
    somebodySets("UPDATE zhitu.camera SET status = 2 WHERE id = 3");
    const EndOutcome outcome = stage.end();
    EXPECT_EQ(outcome.cameras, 0);
    EXPECT_EQ(atCentre("SELECT status FROM zhitu.camera WHERE id = 3"), "2");
}

TEST_F(RefusedStepTest, ADirectorWasKilledAndAnotherProgramEndsItsDrill)
{
    scenario_.steps = {step("line", 1, StepKind::CamerasFail)};
    const std::string before = statuses();
    {
        central::PgConnection trainer = centre_.as("trainer");
        (void)CentreStage::begin(trainer, scenario_);
    }
    std::array<int, 2> signs{};
    ASSERT_EQ(pipe(signs.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        try {
            central::PgConnection trainer = centre_.as("trainer");
            const OpenRun open = *openRunAt(trainer);
            CentreStage stage = CentreStage::resume(trainer, open.id);
            Director director(open.scenario, stage, standing(), open.resumed);
            director.jump(minutes(1));
            director.advance();
            if (write(signs[1], "x", 1) == 1)
                pause();
        } catch (...) {
            _exit(1);
        }
        _exit(0);
    }
    close(signs[1]);
    char sign = 0;
    ASSERT_EQ(read(signs[0], &sign, 1), 1);
    kill(child, SIGKILL);
    close(signs[0]);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    ASSERT_NE(statuses(), before) << "nothing had failed: nothing was tried";
    central::PgConnection trainer = centre_.as("trainer");
    EXPECT_GT(CentreStage::resume(trainer, openRunAt(trainer)->id).end().cameras, 0);
    EXPECT_EQ(statuses(), before);
}

TEST_F(RefusedStepTest, WhatAnEarlierSchemaLeftOutOfOrderWorksWhenTheNextDrillBegins)
{
    scenario_.steps = {step("line", 1, StepKind::CamerasFail)};
    const std::string before = statuses();
    central::PgConnection trainer = centre_.as("trainer");
    {
        CentreStage stage = CentreStage::begin(trainer, scenario_);
        (void)stage.perform(scenario_.steps[0], "line", minutes(1));
        // As it ended then.
        centre_.admin().execute("UPDATE zhitu.drill_run SET ended_at = clock_timestamp()");
    }
    ASSERT_NE(statuses(), before);
    // The same cameras can be meant again.
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    EXPECT_EQ(statuses(), before);
    EXPECT_GT(stage.perform(scenario_.steps[0], "line", minutes(1)).cameras, 0);
    stage.end();
    EXPECT_EQ(statuses(), before);
}

TEST_F(RefusedStepTest, TheMigrationKnowsWhatStepsHadSetAndWhatWasGivenBack)
{
    centre_.admin().execute("CREATE DATABASE second");
    central::PgConnection second(centre_.cluster().conninfo("zhitu", "second"), {});
    central::migrateCentre(second, [](const std::string&) {}, 25);
    second.execute(R"(SET session_replication_role = replica;
        INSERT INTO zhitu.drill_run(scenario_id, title, scenario, begun_by) VALUES ('a', '题', '{}', 'x');
        INSERT INTO zhitu.drill_step(run_id, step, scenario_ms, what, result) VALUES
            (1, 'a', 0, '{"kind": "cameras_fail", "status": 3}', '{}'),
            (1, 'b', 0, '{"kind": "cameras_fail", "status": 2}', '{}'),
            (1, 'c', 0, '{"kind": "cameras_work", "of": "a"}', '{}');
        INSERT INTO zhitu.drill_camera VALUES (1, 'a', 7, 1), (1, 'b', 8, 1);
        SET session_replication_role = origin)");
    central::migrateCentre(second, [](const std::string&) {});
    EXPECT_EQ(second
                  .query("SELECT string_agg(concat_ws(' ', step, set_to, given_back), ',' ORDER BY "
                         "step) FROM zhitu.drill_camera")
                  .text(0, 0),
              "a 3 t,b 2 f");
}

TEST_F(RefusedStepTest, ARefusedStepSaysWhyStandsAndIsTriedAgain)
{
    scenario_.steps = {step("hint", 1, StepKind::Message), step("water", 2, StepKind::Report),
                       step("later", 3, StepKind::Message)};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    takeItemAway(true);
    Director director(scenario_, stage, standing());
    director.play();
    director.jump(minutes(5));
    try {
        director.advance();
        FAIL() << "it was done";
    } catch (const StepRefused& refused) {
        EXPECT_EQ(refused.step(), "water");
        EXPECT_EQ(refused.refusal().code, RefusalCode::NoItem);
        EXPECT_THAT(refused.message().toStdString(),
                    testing::AllOf(HasSubstr("en water"), HasSubstr("no such item")));
    }
    EXPECT_TRUE(director.isPaused());
    ASSERT_TRUE(director.refused());
    EXPECT_EQ(director.refused()->key, "water");
    EXPECT_EQ(atCentre("SELECT speed FROM zhitu.drill_clock ORDER BY id DESC LIMIT 1"), "0");
    EXPECT_EQ(atCentre("SELECT string_agg(step, ',') FROM zhitu.drill_step"), "hint");
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE id > 12"), "0");
    EXPECT_THROW(director.advance(), StepRefused) << "still";
    takeItemAway(false);
    director.advance();
    EXPECT_FALSE(director.refused());
    EXPECT_EQ(atCentre("SELECT string_agg(step, ',' ORDER BY serial) FROM zhitu.drill_step"),
              "hint,water,later");
}

TEST_F(RefusedStepTest, WhatWasLeftOutIsInTheRecordAndNobodyIsAskedForIt)
{
    Step water = step("water", 2, StepKind::Report);
    Reaction accept;
    accept.within = minutes(5);
    water.reactions = {accept};
    Step again = step("more", 3, StepKind::Again);
    again.of = "water";
    again.reporter = "测试乙";
    Reaction check;
    check.deed = Deed::Check;
    check.within = minutes(5);
    check.place = SiteName{"乙一村001网格学校"};
    again.reactions = {check};
    Step other = step("other", 4, StepKind::Report);
    Reaction merge;
    merge.deed = Deed::Merge;
    merge.within = minutes(5);
    merge.other = "water";
    other.reactions = {accept, merge};
    scenario_.steps = {water, again, other};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    {
        takeItemAway(true);
        Director director(scenario_, stage, standing());
        director.jump(minutes(2));
        EXPECT_THROW(director.advance(), StepRefused);
        director.leaveOutRefused();
        EXPECT_FALSE(director.refused());
        takeItemAway(false);
    }
    // Another program goes on with it.
    const OpenRun open = *openRunAt(trainer);
    EXPECT_THAT(open.resumed.leftOut, ElementsAre("water"));
    Director director(open.scenario, stage, standing(), open.resumed);
    EXPECT_THROW((void)director.inject("water"), UserError);
    EXPECT_THROW((void)director.inject("more"), UserError);
    std::vector<std::string> done;
    director.jump(minutes(10));
    director.advance(
        [&](const DoneNow& one) { done.push_back(one.key + (one.leftOut ? "-" : "+")); });
    EXPECT_THAT(done, ElementsAre("more-", "other+"));
    director.jump(minutes(60));
    director.advance();
    stage.end();

    const Record record = readRecord(trainer, stage.run());
    EXPECT_EQ(doneIn(record, "water")->leftOut->code, RefusalCode::NoItem);
    EXPECT_EQ(doneIn(record, "more")->leftOut->code, RefusalCode::Follows);
    EXPECT_THAT(wordsOf(record),
                ElementsAre("left out: en water (the catalogue of the centre has no such item)",
                            "left out: en more (it follows from a step that was left out)",
                            "en other", "the drill is ended"));
    const Score score = scoreOf(record);
    ASSERT_EQ(score.reactions.size(), 4U);
    std::vector<std::string> reasons;
    for (const ReactionScore& one : score.reactions)
        reasons.push_back(reasonText(one, record).toStdString());
    EXPECT_THAT(reasons, ElementsAre("the step was left out", "the step was left out", "nobody did",
                                     HasSubstr("was not played")));
    EXPECT_EQ(score.possible, 1) << "only that of the one that took place";
    EXPECT_EQ(score.trainees[0].missed, 1);
    std::string debriefing;
    for (const report::Block& block : report::debriefOf(record, score).blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block))
            debriefing += heading->text.toStdString() + '\n';
        else if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            debriefing += paragraph->text.toStdString() + '\n';
    EXPECT_THAT(debriefing, testing::AllOf(HasSubstr("Steps that were left out"),
                                           HasSubstr("0:10  en more – ")));
}

TEST_F(RefusedStepTest, WhatMayPassIsNoRefusal)
{
    scenario_.steps = {step("line", 1, StepKind::CamerasFail)};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    central::PgConnection other = centre_.admin();
    other.execute("BEGIN; SELECT FROM zhitu.camera FOR UPDATE");
    trainer.execute("SET lock_timeout = '200ms'");
    try {
        (void)stage.perform(scenario_.steps[0], "line", minutes(1));
        FAIL() << "it did not wait for the lock";
    } catch (const central::PgError& error) {
        EXPECT_TRUE(error.mayPass()) << error.what();
    }
    other.execute("ROLLBACK");
    EXPECT_GT(stage.perform(scenario_.steps[0], "line", minutes(1)).cameras, 0);
    // Nor is a drill that is over.
    stage.end();
    EXPECT_THROW((void)stage.perform(scenario_.steps[0], "line-2", minutes(1)), central::PgError);
}

TEST_F(RefusedStepTest, ARecordOfAnEarlierProgramIsRead)
{
    scenario_.steps = {step("water", 2, StepKind::Report)};
    central::PgConnection trainer = centre_.as("trainer");
    CentreStage stage = CentreStage::begin(trainer, scenario_);
    for (const char* key : {"water", "by-hand"})
        trainer.query("SELECT zhitu.drill_do($1::bigint, $2, 0, '{\"kind\": \"note\", \"title\": "
                      "\"只有中文\"}')",
                      {std::to_string(stage.run()), key});
    const Record record = readRecord(trainer, stage.run());
    EXPECT_EQ(record.run.title.chinese.toStdString(), "小演练");
    EXPECT_EQ(record.run.title.english.toStdString(), "Small drill");
    EXPECT_THAT(wordsOf(record), ElementsAre("en water", "只有中文"));
    stage.end();
    // Whatever stands where the scenario should, the others are read.
    (void)trainer.query("SELECT zhitu.drill_begin('odd', '题目', 'no scenario')");
    const std::vector<RunInfo> runs = runsOf(trainer);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].title.english.toStdString(), "题目");
}

} // namespace
} // namespace zhitu::drill
