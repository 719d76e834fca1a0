// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Every scenario of ours, played end to end at a drill centre with the demo district by trainees
/// who follow a script: a perfect, a slow and a careless team.
#include <gmock/gmock.h>

#include "data/central/accounts.h"
#include "data/central/demo_load.h"
#include "data/demo/builder.h"
#include "data/drill/centre_stage.h"
#include "data/drill/mark.h"
#include "data/drill/scenario_file.h"
#include "data/drill/score_words.h"
#include "data/report/drill_debrief.h"
#include "data/report/pages.h"
#include "tests/data/drill/trainee.h"

namespace zhitu::drill {
namespace {

using test::Manner;
using testing::HasSubstr;

class PlayedTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<test::TemporaryCentre>();
        central::PgConnection root = centre_->admin();
        markAsDrill(root, "演练");
        const test::TemporaryFolder folder;
        ASSERT_TRUE(demo::build(folder / "demo.gpkg", {1, 1, 500}, [](double) { return true; }));
        ASSERT_TRUE(central::loadDemo(root, folder / "demo.gpkg", [](double) { return true; }));
        central::putAccount(root, {"trainer", "trainer", "演练导演", 4, {"500117"}}, {});
        team_ = std::make_unique<test::ScriptedTeam>(*centre_);
    }
    static void TearDownTestSuite()
    {
        team_.reset();
        centre_.reset();
    }

    static Record played(const Scenario& scenario, Manner manner)
    {
        central::PgConnection trainer = centre_->as("trainer");
        CentreStage stage = CentreStage::begin(trainer, scenario);
        Director director(scenario, stage, [] { return Micros(1); });
        team_->play(director, manner);
        stage.end();
        return readRecord(trainer, stage.run());
    }
    static int count(const Score& score, Verdict verdict)
    {
        return static_cast<int>(
            std::ranges::count(score.reactions, verdict, &ReactionScore::verdict));
    }
    static std::string told(const Score& score, const Record& record)
    {
        std::string all;
        for (const ReactionScore& one : score.reactions)
            all += one.step + ": " + describe(one.reaction).toStdString() + " = "
                   + std::to_string(one.points) + " (" + reasonText(one, record).toStdString()
                   + ")\n";
        return all;
    }

    static std::unique_ptr<test::TemporaryCentre> centre_;
    static std::unique_ptr<test::ScriptedTeam> team_;
};
std::unique_ptr<test::TemporaryCentre> PlayedTest::centre_;
std::unique_ptr<test::ScriptedTeam> PlayedTest::team_;

TEST_F(PlayedTest, APerfectASlowAndACarelessTeamAreToldApart)
{
    for (const std::string& id : shippedScenarios()) {
        SCOPED_TRACE(id);
        const Scenario scenario = shippedScenario(id);
        const Record perfectly = played(scenario, Manner::Perfect);
        const Record slowly = played(scenario, Manner::Slow);
        const Record carelessly = played(scenario, Manner::Careless);
        const Score perfect = scoreOf(perfectly);
        const Score slow = scoreOf(slowly);
        const Score careless = scoreOf(carelessly);
        std::printf("%s: perfect %.1f, slow %.1f, careless %.1f\n", id.c_str(), *perfect.total,
                    *slow.total, *careless.total);
        EXPECT_GE(*perfect.total, 95) << told(perfect, perfectly);
        EXPECT_GT(*perfect.total, *slow.total + 10) << told(slow, slowly);
        EXPECT_GT(*slow.total, *careless.total + 10)
            << told(slow, slowly) << told(careless, carelessly);

        EXPECT_EQ(count(perfect, Verdict::Missed) + count(perfect, Verdict::Wrong)
                      + count(perfect, Verdict::Late),
                  0)
            << told(perfect, perfectly);
        EXPECT_GT(count(slow, Verdict::Late), count(slow, Verdict::Missed)) << told(slow, slowly);
        EXPECT_EQ(count(slow, Verdict::Wrong), 0) << told(slow, slowly);
        EXPECT_GT(count(careless, Verdict::Missed), 0) << told(careless, carelessly);
        EXPECT_GT(count(careless, Verdict::Wrong), 0) << told(careless, carelessly);
        EXPECT_THAT(told(slow, slowly), HasSubstr("too late"));
        EXPECT_THAT(told(careless, carelessly), HasSubstr("which is the wrong one"));
        EXPECT_THAT(told(careless, carelessly), HasSubstr("while it was still going on"));
        EXPECT_THAT(told(careless, carelessly), HasSubstr("nobody did"));
        for (const TraineeScore& trainee : perfect.trainees)
            if (trainee.total) {
                EXPECT_GE(*trainee.total, 95) << trainee.who.post;
            }
    }
}

TEST_F(PlayedTest, TheDebriefingIsAPdfThatAnotherProgramReadsAndTheSameEachTime)
{
    const Record record = played(shippedScenario("gas-leak"), Manner::Careless);
    const Score score = scoreOf(record);
    const test::TemporaryFolder folder;
    const report::Document document = report::debriefOf(record, score);
    EXPECT_GT(report::writePdf(document, folder / "a.pdf", [](double) { return true; }), 1);
    EXPECT_GT(report::writePdf(report::debriefOf(record, scoreOf(record)), folder / "b.pdf",
                               [](double) { return true; }),
              1);
    EXPECT_EQ(test::readAll(folder / "a.pdf"), test::readAll(folder / "b.pdf"));
    const test::Outcome text =
        test::run("pdftotext", {"-layout", (folder / "a.pdf").string(), "-"});
    ASSERT_EQ(text.exitCode, 0) << text.errors;
    for (const std::string& words :
         {std::string("Debriefing"), std::string("Nothing in this report has happened"),
          std::string("镇街值班席"), QLocale().toString(*score.total, 'f', 1).toStdString(),
          std::string("missed"), std::string("Moment by moment")})
        EXPECT_THAT(text.output, HasSubstr(words));
}

} // namespace
} // namespace zhitu::drill
