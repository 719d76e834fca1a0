// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Real programs that end badly, and what the next start knows of it.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

#include "data/support/crash_report.h"
#include "tests/support/files.h"

namespace zhitu::test {
namespace {

using support::CrashReport;
using support::CrashReports;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
namespace fs = std::filesystem;

class CrashTest : public testing::Test {
protected:
    /// A program of a user whose folders are in here.
    pid_t start(const char* program, const std::vector<std::string>& arguments) const
    {
        const pid_t child = ::fork();
        if (child != 0)
            return child;
        ::setenv("HOME", home_.c_str(), 1);
        ::setenv("XDG_STATE_HOME", (home_ / "state").c_str(), 1);
        ::setenv("XDG_DATA_HOME", (home_ / "data").c_str(), 1);
        ::setenv("XDG_CONFIG_HOME", (home_ / "config").c_str(), 1);
        ::setenv("XDG_CACHE_HOME", (home_ / "cache").c_str(), 1);
        ::setenv("ASAN_OPTIONS",
                 "detect_leaks=0:handle_segv=0:handle_abort=0:handle_sigbus=0:"
                 "handle_sigfpe=0:handle_sigill=0:use_sigaltstack=0",
                 1);
        std::vector<char*> list{const_cast<char*>(program)};
        for (const std::string& argument : arguments)
            list.push_back(const_cast<char*>(argument.c_str()));
        list.push_back(nullptr);
        ::execv(program, list.data());
        ::_exit(127);
    }

    /// How it ended, as waitpid says.
    static int endOf(pid_t child)
    {
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

    [[nodiscard]] static bool wait(const std::function<bool()>& condition)
    {
        for (int i = 0; i < 600; ++i) {
            if (condition())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return false;
    }

    /// The desktop program, once it is really running.
    pid_t startZhitu() const
    {
        const pid_t child = start(ZHITU_PROGRAM, {"--lang", "en"});
        EXPECT_TRUE(wait([&] {
            std::error_code error;
            for (fs::directory_iterator at(home_ / "state/zhitu/sessions", error), end;
                 !error && at != end; at.increment(error))
                if (at->path().string().ends_with('-' + std::to_string(child) + ".session"))
                    return true;
            return false;
        }));
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        return child;
    }

    CrashReports reports() const { return CrashReports(home_ / "state/zhitu"); }

    TemporaryFolder folder_;
    fs::path home_ = folder_ / "home-of-zhang-canary";
};

TEST_F(CrashTest, EveryBadEndLeavesAReportAndIsTrueToItsSignal)
{
    const std::pair<const char*, int> ends[] = {
        {"segv", SIGSEGV},   {"abort", SIGABRT},    {"7", SIGBUS},
        {"8", SIGFPE},       {"4", SIGILL},         {"throw", SIGABRT},
        {"thread", SIGABRT}, {"overflow", SIGSEGV}, {"two", SIGSEGV}};
    for (const auto& [mode, signal] : ends) {
        std::error_code ignored;
        fs::remove_all(home_, ignored);
        const int status = endOf(start(CRASH_PROBE, {mode}));
        ASSERT_TRUE(WIFSIGNALED(status)) << mode;
        EXPECT_EQ(WTERMSIG(status), signal) << mode;
        ASSERT_THAT(reports().unseen(), SizeIs(1)) << mode;
        const CrashReport report = reports().unseen().front();
        EXPECT_EQ(report.signal, signal) << mode;
        EXPECT_EQ(report.version, QStringLiteral("0.0.7"));
        EXPECT_FALSE(report.backtrace.isEmpty()) << mode;
        EXPECT_TRUE(report.backtrace.join(u' ').contains(u"crash_probe(")
                    || report.backtrace.join(u' ').contains(u"libc.so"))
            << mode << report.backtrace.join(u'\n').toStdString();
        EXPECT_THAT(readAll(report.file), Not(HasSubstr("canary")));
        const bool thrown = signal == SIGABRT && std::string(mode) != "abort";
        EXPECT_EQ(report.reason.startsWith(QStringLiteral("std::")), thrown) << mode;
    }
}

TEST_F(CrashTest, WithoutAFolderForReportsTheEndIsTrueAllTheSame)
{
    writeAll(folder_ / "home-of-zhang-canary", "no folder");
    EXPECT_EQ(WTERMSIG(endOf(start(CRASH_PROBE, {"abort"}))), SIGABRT);
}

TEST_F(CrashTest, ZhituThatCrashesSaysWhereAndTheNextStartKnows)
{
    const pid_t child = startZhitu();
    ASSERT_EQ(::kill(child, SIGSEGV), 0);
    const int status = endOf(child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGSEGV);
    ASSERT_THAT(reports().unseen(), SizeIs(1));
    const CrashReport report = reports().unseen().front();
    EXPECT_EQ(report.signal, SIGSEGV);
    EXPECT_EQ(report.pid, child);
    EXPECT_GE(report.backtrace.size(), 5);
    EXPECT_TRUE(report.backtrace.join(u' ').contains(u"zhitu("));
    const std::string text = readAll(report.file);
    EXPECT_THAT(text, Not(HasSubstr("canary")));
    EXPECT_THAT(text, Not(HasSubstr("/"))); // no folder of anything

    // It is told of once, though the session's marker was left behind as well.
    const pid_t next = startZhitu();
    ASSERT_THAT(reports().list(), SizeIs(1));
    ::kill(next, SIGTERM);
    EXPECT_EQ(WTERMSIG(endOf(next)), SIGTERM);
    EXPECT_THAT(namesIn(home_ / "state/zhitu/sessions"), IsEmpty());
}

TEST_F(CrashTest, ZhituThatIsKilledIsKnownOfAtTheNextStartOnly)
{
    const pid_t first = startZhitu();
    const pid_t second = startZhitu(); // beside it: the first is alive
    EXPECT_THAT(reports().list(), IsEmpty());
    ::kill(first, SIGKILL);
    EXPECT_EQ(WTERMSIG(endOf(first)), SIGKILL);
    EXPECT_THAT(reports().list(), IsEmpty());
    const pid_t third = startZhitu();
    ASSERT_THAT(reports().unseen(), SizeIs(1));
    EXPECT_EQ(reports().unseen().front().signal, 0);
    EXPECT_EQ(reports().unseen().front().pid, first);
    EXPECT_EQ(reports().unseen().front().reason, QStringLiteral("killed"));
    for (const pid_t child : {second, third}) {
        ::kill(child, SIGTERM);
        EXPECT_EQ(WTERMSIG(endOf(child)), SIGTERM);
    }
    EXPECT_THAT(reports().list(), SizeIs(1)); // to be asked to end is no bad end
}

} // namespace
} // namespace zhitu::test
