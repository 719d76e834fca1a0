// SPDX-License-Identifier: GPL-3.0-or-later
// zhituctl demo anonymise as an administrator or a script meets it.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "data/cache/sqlite.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::test {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class AnonymiseCommand : public testing::Test {
protected:
    Outcome anonymise(std::vector<std::string> options)
    {
        std::vector<std::string> arguments{"demo", "anonymise", "--lang", "en"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(ZHITUCTL_PROGRAM, arguments);
    }
    /// Starts it, ends it by the signal once it has written so much. \returns its status
    int endedBy(int signal, std::uintmax_t bytes)
    {
        const std::string demo = demoFile().string();
        const std::string target = (folder_ / "copy.gpkg").string();
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(STDERR_FILENO);
            ::execl(ZHITUCTL_PROGRAM, ZHITUCTL_PROGRAM, "demo", "anonymise", "--cache",
                    demo.c_str(), "--out", target.c_str(), nullptr);
            ::_exit(127);
        }
        std::error_code none;
        for (;;) {
            const auto size = std::filesystem::file_size(target + ".part", none);
            int status = 0;
            if (!none && size >= bytes)
                break;
            if (::waitpid(child, &status, WNOHANG) == child)
                return status;
            std::this_thread::sleep_for(5ms);
        }
        ::kill(child, signal);
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

    TemporaryFolder folder_;
};

TEST_F(AnonymiseCommand, MakesACopyThatIsSoundAndThatOtherProgramsRead)
{
    const std::string copy = (folder_ / "copy.gpkg").string();
    const Outcome made = anonymise({"--cache", demoFile().string(), "--out", copy, "--k", "7"});
    ASSERT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_THAT(made.output,
                AllOf(HasSubstr("k = 7. Smallest group in the copy: cases 7"),
                      HasSubstr("Cases: 200,000 of 200,000"), HasSubstr("Generalised, village: ")));
    EXPECT_THAT(made.errors, Not(HasSubstr("--seed")));
    EXPECT_THAT(namesIn(folder_.path()), ElementsAre("copy.gpkg", "copy.gpkg.json"));
    EXPECT_EQ(run(ZHITUCTL_PROGRAM, {"cache", "check", copy}).exitCode, 0);
    EXPECT_THAT(run(ZHITUCTL_PROGRAM, {"verify", "--lang", "en", "--cache", copy}).output,
                HasSubstr("errors: 0, "));
    const Outcome seen = run("ogrinfo", {"-so", copy, "case"});
    EXPECT_EQ(seen.exitCode, 0);
    EXPECT_THAT(seen.output,
                AllOf(HasSubstr("Feature Count: 200000"), HasSubstr("Geometry: Point")));

    const Outcome again = anonymise({"--cache", demoFile().string(), "--out", copy});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.errors, HasSubstr("exists already"));
}

TEST_F(AnonymiseCommand, RefusesAWrongCommandLine)
{
    const std::string out = (folder_ / "x.gpkg").string();
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {},
             {"--out", out},
             {"--cache", demoFile().string()},
             {"--cache", demoFile().string(), "--out", out, "--k", "1"},
             {"--cache", demoFile().string(), "--out", out, "--k", "1001"},
             {"--cache", demoFile().string(), "--out", out, "--seed", "x"},
             {"--cache", demoFile().string(), "--out", out, "--force"},
             {"--cache", demoFile().string(), "--out", out, "more"}})
        EXPECT_EQ(anonymise(wrong).exitCode, 2) << testing::PrintToString(wrong);
    EXPECT_EQ(anonymise({"--cache", folder_.path().string(), "--out", out}).exitCode, 1);
    EXPECT_THAT(namesIn(folder_.path()), testing::Not(testing::Contains("x.gpkg")));
}

TEST_F(AnonymiseCommand, LeavesNothingWhenItIsInterrupted)
{
    const int status = endedBy(SIGINT, 8'000'000);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 130);
    EXPECT_THAT(namesIn(folder_.path()), IsEmpty());
}

TEST_F(AnonymiseCommand, LeavesNothingThatLooksLikeAResultWhenItIsKilled)
{
    Dice dice;
    for (int i = 0; i < rounds(2); ++i) {
        const int status =
            endedBy(SIGKILL, static_cast<std::uintmax_t>(dice.between(1, 150'000'000)));
        ASSERT_TRUE(WIFSIGNALED(status)) << dice.told();
        for (const std::string& name : namesIn(folder_.path()))
            EXPECT_TRUE(name.find(".part") != std::string::npos) << name << dice.told();
    }
    // What is left is taken over by the next one.
    EXPECT_EQ(anonymise({"--cache", demoFile().string(), "--out", (folder_ / "copy.gpkg").string()})
                  .exitCode,
              0);
    EXPECT_THAT(namesIn(folder_.path()), ElementsAre("copy.gpkg", "copy.gpkg.json"));
}

} // namespace
} // namespace zhitu::test
