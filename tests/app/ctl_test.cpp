// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "tests/support/files.h"

namespace zhitu::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Outcome ctl(std::vector<std::string> arguments)
{
    return run(ZHITUCTL_PROGRAM, arguments);
}

TEST(Zhituctl, SaysWhatItCanDoInBothLanguages)
{
    EXPECT_THAT(ctl({"--help"}).output, HasSubstr("检查"));
    const Outcome english = ctl({"--help", "--lang", "en"});
    EXPECT_EQ(english.exitCode, 0);
    EXPECT_THAT(english.output, HasSubstr("read every page"));
    const Outcome ofOne = ctl({"central", "load-demo", "--help", "--lang", "en"});
    EXPECT_EQ(ofOne.exitCode, 0);
    EXPECT_EQ(ofOne.output, "zhituctl central load-demo [--from CACHEFILE] --centre CONNINFO\n"
                            "    the demo district, or what a cache file holds, into the centre\n");
    const Outcome ofSome = ctl({"central", "user", "-h", "--lang", "en"});
    EXPECT_THAT(ofSome.output,
                AllOf(HasSubstr("user add"), HasSubstr("user remove"),
                      Not(HasSubstr("central status")), Not(HasSubstr("CONNINFO is"))));
    EXPECT_THAT(ctl({"case", "help", "--lang", "en"}).output, HasSubstr("case commands"));
}

TEST(Zhituctl, RefusesAWrongCommandLineWithExitCode2)
{
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {},
             {"nonsense"},
             {"cache", "nonsense"},
             {"cache", "check"},
             {"cache", "check", "a", "b"},
             {"cache", "check", "a", "--force"},
             {"cache", "snapshot", "a"},
             {"demo", "build"},
             {"demo", "build", "--out"},
             {"demo", "build", "--out", "x", "--scale", "0"},
             {"demo", "build", "--out", "x", "--scale", "39"},
             {"demo", "build", "--out", "x", "--seed", "-1"},
             {"demo", "build", "--out", "x", "--seed", "many"},
             {"export"},
             {"export", "case_personal"},
             {"export", "cases", "--out", "x.gpkg"},
             {"export", "cases", "--out", "x.doc", "--cache", "a"},
             {"export", "cases", "--out", "x.gpkg", "--cache", "a", "--crs", "gk:50"},
             {"export", "cases", "--out", "x.geojson", "--cache", "a", "--crs", "gk:35"},
             {"export", "cases", "--out", "x.gpkg", "--cache", "a", "--from", "yesterday"},
             {"export", "cases", "--out", "x.gpkg", "--cache", "a", "--state", "12"},
             {"export", "cases", "--out", "x.gpkg", "--cache", "a", "--area", "合川"},
             {"export", "cameras", "--out", "x.gpkg", "--cache", "a", "--state", "open"},
             {"--help", "--lang", "fr"}}) {
        const Outcome said = ctl(wrong);
        EXPECT_EQ(said.exitCode, 2) << testing::PrintToString(wrong);
        EXPECT_THAT(said.errors, HasSubstr("zhituctl: "));
    }
}

TEST(Zhituctl, InfoCheckAndSnapshotOfTheDemo)
{
    const TemporaryFolder folder;
    const std::string demo = demoFile().string();
    const Outcome info = ctl({"cache", "info", demo, "--lang", "en"});
    EXPECT_EQ(info.exitCode, 0);
    EXPECT_THAT(info.output, HasSubstr("200,000"));
    EXPECT_THAT(info.output, HasSubstr("schema_version: 10"));
    const std::string snapshot = (folder / "s.gpkg").string();
    EXPECT_EQ(ctl({"cache", "snapshot", demo, "--out", snapshot}).exitCode, 0);
    const Outcome checked = ctl({"cache", "check", snapshot});
    EXPECT_EQ(checked.exitCode, 0) << checked.output;
}

TEST(Zhituctl, ExplainsAFileThatIsNoCache)
{
    const TemporaryFolder folder;
    writeAll(folder / "x.gpkg", "nothing");
    for (const char* command : {"info", "check", "repair"}) {
        const Outcome said = ctl({"cache", command, (folder / "x.gpkg").string(), "--lang", "en"});
        EXPECT_EQ(said.exitCode, 1);
        EXPECT_THAT(said.errors, HasSubstr("is not a GeoPackage"));
    }
    EXPECT_EQ(readAll(folder / "x.gpkg"), "nothing");
}

/// Ctrl+C: exit code 130, and nothing half-made.
TEST(Zhituctl, CollectsDiagnosticsOnceAndNeverOverAFile)
{
    const TemporaryFolder folder;
    const std::string target = (folder / "d.zip").string();
    const Outcome said =
        ctl({"support", "bundle", "--out", target, "--store", demoFile().string(), "--lang", "en"});
    EXPECT_EQ(said.exitCode, 0) << said.errors;
    EXPECT_THAT(said.output, HasSubstr("Nothing was sent"));
    const std::string content = readAll(target);
    EXPECT_EQ(content.substr(0, 2), "PK");
    EXPECT_EQ(ctl({"support", "bundle", "--out", target}).exitCode, 1);
    EXPECT_EQ(readAll(target), content);
    EXPECT_EQ(ctl({"support", "bundle"}).exitCode, 2);
    EXPECT_EQ(ctl({"support", "bundle", "more", "--out", target}).exitCode, 2);
    EXPECT_EQ(ctl({"support", "bundle", "--out", (folder / "e.zip").string(), "--store",
                   "/no/such/store"})
                  .exitCode,
              1);
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("d.zip"));
}

TEST(Zhituctl, ExportsALayerThatOtherProgramsRead)
{
    const TemporaryFolder folder;
    const std::string demo = demoFile().string();
    const std::string out = (folder / "cases.gpkg").string();
    const std::vector<std::string> wanted{
        "export", "cases",      "--cache", demo,   "--out",  out,
        "--area", "500117121",  "--state", "open", "--from", "2026-10-01",
        "--to",   "2026-11-20", "--crs",   "gk",   "--lang", "en"};
    const Outcome said = ctl(wanted);
    EXPECT_EQ(said.exitCode, 0) << said.errors;
    EXPECT_THAT(said.output, HasSubstr("3-degree Gauss-Kruger zone 35"));
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("cases.gpkg", "cases.gpkg.meta.json"));
    // The same days by the clock in China, in SQL of its own.
    const Outcome rows =
        run("/usr/bin/sqlite3",
            {demo, "SELECT count(*) FROM \"case\" WHERE grid_code LIKE '500117121%' AND state IN "
                   "(1, 2, 3, 4, 5, 11) AND datetime(reported_at + 28800, 'unixepoch') BETWEEN "
                   "'2026-10-01' AND '2026-11-20 23:59:59'"});
    const std::string count = rows.output.substr(0, rows.output.find('\n'));
    EXPECT_GT(std::stoi(count), 0);
    EXPECT_THAT(run("/usr/bin/ogrinfo", {"-ro", "-so", "-al", out}).output,
                AllOf(HasSubstr("Feature Count: " + count + "\n"), HasSubstr("Layer name: cases")));

    const std::string before = readAll(out);
    const Outcome again = ctl(wanted);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.errors, HasSubstr("exists already"));
    EXPECT_EQ(readAll(out), before);
    std::vector<std::string> forced = wanted;
    forced.emplace_back("--force");
    EXPECT_EQ(ctl(forced).exitCode, 0);
    // The kind of file can be said instead of shown by its ending.
    const Outcome named = ctl({"export", "centres", "--cache", demo, "--out",
                               (folder / "centres").string(), "--format", "csv", "--lang", "en"});
    EXPECT_EQ(named.exitCode, 0) << named.errors;
    EXPECT_THAT(named.output, HasSubstr("450 rows"));
    EXPECT_THAT(readAll(folder / "centres.csv"), HasSubstr("\xEF\xBB\xBFid,name,level"));
}

TEST(Zhituctl, CanBeInterrupted)
{
    const TemporaryFolder folder;
    const std::string out = (folder / "demo.gpkg").string();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(ZHITUCTL_PROGRAM, "zhituctl", "demo", "build", "--out", out.c_str(), nullptr);
        ::_exit(99);
    }
    while (!std::filesystem::exists(out + ".part"))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    ::kill(child, SIGINT);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 130);
    EXPECT_THAT(namesIn(folder.path()), IsEmpty());
}

} // namespace
} // namespace zhitu::test
