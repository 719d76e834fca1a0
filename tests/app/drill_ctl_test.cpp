// SPDX-License-Identifier: GPL-3.0-or-later
// zhituctl drill as a trainer meets it: a centre made, a scenario played, paused, gone on with,
// scored.
#include <gmock/gmock.h>

#include <QProcess>
#include <csignal>

#include "data/central/accounts.h"
#include "data/central/migrations.h"
#include "data/demo/builder.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using Arguments = std::vector<std::string>;

Outcome drill(Arguments arguments, const std::string& language = "en")
{
    arguments.insert(arguments.begin(), "drill");
    arguments.insert(arguments.end(), {"--lang", language});
    return run(ZHITUCTL_PROGRAM, arguments);
}

constexpr const char* kScenario = R"({"format": 1, "id": "tiny",
 "title": {"zh": "小演练", "en": "Tiny drill"}, "summary": {"zh": "说明", "en": "About it"},
 "district": "500117", "length": "0:30", "steps": [
  {"id": "first", "at": "0:01", "kind": "report", "place": {"site": "洛阳溪社区学校"},
   "title": {"zh": "积水", "en": "Water"}, "item": "S10", "level": 6, "channel": 2, "reporter": "测试甲",
   "expect": [{"do": "accept", "within": 5}]},
  {"id": "line", "at": "0:02", "kind": "cameras_fail", "place": {"division": "500117001023"},
   "title": {"zh": "断线", "en": "Line cut"}, "cameras": {"most": 9}},
  {"id": "later", "at": "0:10", "kind": "report", "place": {"site": "洛阳溪社区学校"},
   "title": {"zh": "失窃", "en": "A theft"}, "item": "S07", "level": 6, "channel": 2, "reporter": "测试乙",
   "expect": [{"do": "accept", "within": 5}]},
  {"id": "last", "at": "0:29", "kind": "message", "place": {"division": "合川区"},
   "title": {"zh": "结束", "en": "Nearly over"}}]})";

/// zhituctl drill play in a process of its own.
class Playing {
public:
    explicit Playing(const Arguments& arguments)
    {
        QStringList list{QStringLiteral("drill"), QStringLiteral("play"), QStringLiteral("--lang"),
                         QStringLiteral("en")};
        for (const std::string& argument : arguments)
            list.append(QString::fromStdString(argument));
        process_.start(QStringLiteral(ZHITUCTL_PROGRAM), list);
    }
    ~Playing()
    {
        process_.kill();
        process_.waitForFinished();
    }
    bool says(const char* text)
    {
        while (!said_.contains(text)) {
            if (!process_.waitForReadyRead(60'000))
                return false;
            said_ += process_.readAllStandardOutput();
        }
        return true;
    }
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(process_.processId()), signal);
        process_.waitForFinished(60'000);
        return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
    }
    std::string errors() { return process_.readAllStandardError().toStdString(); }

private:
    QProcess process_;
    QByteArray said_;
};

TEST(DrillCommand, ListsAndReadsWithoutACentre)
{
    const Outcome list = drill({"list"});
    EXPECT_EQ(list.exitCode, 0) << list.errors;
    EXPECT_THAT(list.output, AllOf(HasSubstr("flood"), HasSubstr("2:30"),
                                   HasSubstr("Flood at the three-river confluence")));
    EXPECT_EQ(drill({"check", "gas-leak"}).exitCode, 0);
    const TemporaryFolder folder;
    writeAll(folder / "bad.json", "{\"format\": 1}");
    const Outcome bad = drill({"check", (folder / "bad.json").string()});
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_THAT(bad.errors, AllOf(HasSubstr("bad.json"), HasSubstr("“id”"), HasSubstr("missing")));
    EXPECT_EQ(drill({"check"}).exitCode, 2);
    EXPECT_EQ(drill({"play", "flood"}).exitCode, 2) << "no centre was named";
}

TEST(DrillCommand, MakesACentrePlaysPausesGoesOnScoresAndDebriefs)
{
    TemporaryCluster cluster;
    central::PgConnection(cluster.conninfo("zhitu", "postgres"), {})
        .execute("CREATE DATABASE centre");
    const TemporaryFolder folder;
    const std::string root = cluster.conninfo();
    ASSERT_TRUE(demo::build(folder / "demo.gpkg", {1, 1, 100}, [](double) { return true; }));
    const Arguments make{"centre",   "make",   "--title",
                         "演练一",   "--from", (folder / "demo.gpkg").string(),
                         "--centre", root};
    const Outcome made = drill(make);
    ASSERT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_THAT(made.output, HasSubstr("“演练一” is a drill centre from now on"));
    EXPECT_EQ(drill(make).exitCode, 0) << "a load that was cut off is gone on with";
    {
        central::PgConnection connection(root, {});
        central::putAccount(connection, {"trainer", "trainer", "演练导演", 4, {"500117"}}, {});
        central::putAccount(connection, {"trainee", "operator", "值班席", 6, {"500117"}}, {});
    }
    const std::string centre = cluster.conninfo("trainer");
    const std::string scenario = (folder / "tiny.json").string();
    writeAll(scenario, kScenario);
    EXPECT_THAT(drill({"check", scenario, "--centre", centre}).output, HasSubstr("can be played"));
    EXPECT_EQ(drill({"check", "flood", "--centre", centre}).exitCode, 0);
    {
        Playing playing({scenario, "--from", "2", "--centre", centre});
        ASSERT_TRUE(playing.says("Line cut (9 cameras)")) << playing.errors();
        EXPECT_EQ(playing.end(SIGINT), 130);
        EXPECT_THAT(playing.errors(), HasSubstr("The drill stands at 0:02"));
    }
    EXPECT_THAT(
        drill({"status", "--centre", centre}).output,
        AllOf(HasSubstr("演练一"), HasSubstr("Tiny drill"), HasSubstr("is being played, at 0:02")));
    EXPECT_THAT(drill({"play", "flood", "--centre", centre}).errors,
                HasSubstr("“Tiny drill” is being played"));
    // What is missing meanwhile is said, with the way on.
    central::PgConnection(root, {}).execute(
        "UPDATE zhitu.service_item SET code = 'X07' WHERE code = 'S07'");
    for (int tries = 0; tries < 2; ++tries) {
        const Outcome refused = drill({"play", scenario, "--from", "29", "--centre", centre});
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_THAT(refused.errors,
                    AllOf(HasSubstr("“A theft” (later)"), HasSubstr("no such item"),
                          HasSubstr("stands at 0:29"), HasSubstr("--leave-out later")));
    }
    EXPECT_EQ(drill({"play", scenario, "--leave-out", "nothing", "--centre", centre}).exitCode, 2);
    {
        Playing playing({scenario, "--leave-out", "later", "--centre", centre});
        ASSERT_TRUE(playing.says("Nearly over")) << playing.errors();
        EXPECT_EQ(playing.end(SIGKILL), -1);
    }
    const Outcome played = drill({"play", scenario, "--speed", "60", "--centre", centre});
    EXPECT_EQ(played.exitCode, 0) << played.errors;
    EXPECT_THAT(played.output, AllOf(HasSubstr("Going on with drill no. 1"), HasSubstr("is over"),
                                     HasSubstr("9 cameras that it made fail work again"),
                                     Not(HasSubstr("Water")), Not(HasSubstr("Nearly"))));
    EXPECT_EQ(central::PgConnection(root, {})
                  .query("SELECT count(*) FROM zhitu.drill_camera d JOIN zhitu.camera c ON c.id = "
                         "d.camera_id WHERE c.status <> d.before")
                  .integer(0, 0),
              0);
    const Outcome score = drill({"score", "--centre", centre});
    EXPECT_THAT(score.output,
                AllOf(HasSubstr("accept within 5 minutes"), HasSubstr("nobody did"),
                      HasSubstr("值班席: 0.0 of 100"), HasSubstr("In all: 0.0 of 100"),
                      HasSubstr("A theft: accept within 5 minutes – the step was left out")));
    // It was played in English, and is read in Chinese.
    EXPECT_THAT(drill({"score", "--centre", centre}, "zh_CN").output,
                AllOf(HasSubstr("小演练"), HasSubstr("积水"), HasSubstr("无人处理"),
                      Not(HasSubstr("Water")), Not(HasSubstr("nobody"))));
    EXPECT_THAT(drill({"status", "--centre", centre}, "zh_CN").output,
                AllOf(HasSubstr("小演练"), Not(HasSubstr("Tiny"))));
    const std::string pdf = (folder / "debrief.pdf").string();
    EXPECT_EQ(drill({"debrief", "--run", "1", "--out", pdf, "--centre", centre}).exitCode, 0);
    EXPECT_THAT(run("pdftotext", {pdf, "-"}).output, HasSubstr("Debriefing: Tiny drill"));
    EXPECT_EQ(drill({"debrief", "--out", pdf, "--centre", centre}, "zh_CN").exitCode, 0);
    EXPECT_THAT(run("pdftotext", {pdf, "-"}).output,
                AllOf(HasSubstr("小演练"), HasSubstr("失窃"), Not(HasSubstr("Line cut"))));
    EXPECT_THAT(drill({"score", "--run", "7", "--centre", centre}).errors,
                HasSubstr("no drill no. 7"));
    EXPECT_EQ(drill({"end", "--centre", centre}).exitCode, 1) << "none is played";
}

TEST(DrillCommand, DoesNothingAtARealCentre)
{
    TemporaryCentre real;
    real.addSmallDistrict();
    real.addUser("trainer", "trainer", {"500117"});
    const std::string centre = real.cluster().conninfo("trainer");
    for (const Arguments& command : {Arguments{"play", "flood"},
                                     {"status"},
                                     {"score"},
                                     {"end"},
                                     {"inject", "x"},
                                     {"debrief", "--out", "/tmp/x.pdf"},
                                     {"check", "flood"}}) {
        Arguments all = command;
        all.insert(all.end(), {"--centre", centre});
        const Outcome said = drill(all);
        EXPECT_EQ(said.exitCode, 1) << command.front();
        EXPECT_THAT(said.errors, HasSubstr("no drill centre")) << command.front();
    }
    const Outcome made =
        drill({"centre", "make", "--title", "x", "--centre", real.cluster().conninfo()});
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_THAT(made.errors, HasSubstr("is in use"));
    // Nor beside it.
    real.admin().execute("CREATE DATABASE beside");
    const Outcome beside = drill(
        {"centre", "make", "--title", "x", "--centre", real.cluster().conninfo("zhitu", "beside")});
    EXPECT_EQ(beside.exitCode, 1);
    EXPECT_THAT(beside.errors, HasSubstr("same server"));
    central::PgConnection untouched(real.cluster().conninfo("zhitu", "beside"), {});
    EXPECT_EQ(central::schemaOf(untouched), 0);
}

} // namespace
} // namespace zhitu::test
