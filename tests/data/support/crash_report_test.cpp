// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/crash_report.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDateTime>
#include <csignal>

#include "data/support/session_marker.h"
#include "tests/support/files.h"

namespace zhitu::support {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
namespace fs = std::filesystem;

CrashReport report(std::int64_t atSec, int signal = SIGSEGV)
{
    CrashReport one;
    one.atSec = atSec;
    one.pid = 77;
    one.version = QStringLiteral("0.1.0");
    one.signal = signal;
    one.backtrace = {QStringLiteral("zhitu(+0x1234)[0x55d0c0ffee00]"),
                     QStringLiteral("libc.so.6(abort+0xdf)[0x7f0000000001]")};
    return one;
}

class CrashReportsTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    CrashReports reports_{folder_.path()};
};

TEST_F(CrashReportsTest, ListsThemNewestFirstAndRemembersThatTheUserWasTold)
{
    EXPECT_THAT(reports_.list(), IsEmpty());
    EXPECT_FALSE(reports_.add(report(1000)));
    EXPECT_FALSE(reports_.add(report(2000, SIGABRT)));
    ASSERT_THAT(reports_.unseen(), SizeIs(2));
    const CrashReport newest = reports_.unseen().front();
    EXPECT_EQ(newest.atSec, 2000);
    EXPECT_EQ(newest.signal, SIGABRT);
    EXPECT_EQ(newest.pid, 77);
    EXPECT_THAT(newest.backtrace, SizeIs(2));
    EXPECT_FALSE(reports_.markSeen(newest));
    ASSERT_THAT(reports_.unseen(), SizeIs(1));
    EXPECT_EQ(reports_.unseen().front().atSec, 1000);
    ASSERT_THAT(reports_.list(), SizeIs(2));
    EXPECT_TRUE(reports_.list().front().seen);
    EXPECT_FALSE(reports_.markSeen(reports_.list().front())); // once more does no harm
}

TEST_F(CrashReportsTest, KeepsTwenty)
{
    for (int i = 1; i <= 30; ++i)
        (void)reports_.add(report(1000 + i));
    EXPECT_THAT(reports_.list(), SizeIs(20));
    EXPECT_EQ(reports_.list().back().atSec, 1011);
    EXPECT_THAT(test::namesIn(reports_.folder()), SizeIs(20));
}

TEST_F(CrashReportsTest, SaysInWordsWhatHappened)
{
    std::vector<QString> said;
    for (const int signal : {0, SIGSEGV, SIGABRT, SIGBUS, SIGFPE}) {
        const QString summary = report(1, signal).summary();
        EXPECT_FALSE(summary.isEmpty());
        EXPECT_THAT(said, testing::Not(testing::Contains(summary)));
        said.push_back(summary);
    }
}

TEST_F(CrashReportsTest, TakesNothingButWhatTheFormatKnows)
{
    (void)reports_.add(report(1000));
    const fs::path good = reports_.list().front().file;
    const std::string text = test::readAll(good);
    test::writeAll(reports_.folder() / "crash-2000-1.txt",
                   text
                       + "note: call 13912345678\n/home/zhangwei/secret\nreason: 张三; rm -rf\n"
                         "signal: x\nevil(\x1b[31m)[0x1]\n"
                       + std::string(200'000, 'x'));
    test::writeAll(reports_.folder() / "crash-2001-1.txt", "something else\n" + text);
    test::writeAll(reports_.folder() / "crash-2002-1.txt", "");
    test::writeAll(reports_.folder() / "crash-x-1.txt", text);
    fs::create_symlink("/etc/passwd", reports_.folder() / "crash-2003-1.txt");
    fs::create_directory(reports_.folder() / "crash-2004-1.txt");
    for (const CrashReport& one : reports_.list()) {
        const std::string said = textOf(one).toStdString();
        for (const char* canary : {"139123", "zhangwei", "张三", "evil", "root:"})
            EXPECT_EQ(said.find(canary), std::string::npos) << said;
    }
    EXPECT_LE(reports_.list().size(), 2U);
}

class SessionMarkerTest : public CrashReportsTest {
protected:
    /// Runs in a process of its own, which is killed at the end.
    void killedRun()
    {
        int ready[2];
        ASSERT_EQ(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const SessionMarker marker(folder_.path(), QStringLiteral("0.1.0"));
            (void)!::write(ready[1], "x", 1);
            ::pause();
            ::_exit(0);
        }
        char byte = 0;
        ASSERT_EQ(::read(ready[0], &byte, 1), 1);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        pid_ = child;
    }

    pid_t pid_ = 0;
};

TEST_F(SessionMarkerTest, AProperEndLeavesNothing)
{
    for (int i = 0; i < 2; ++i)
        const SessionMarker marker(folder_.path(), QStringLiteral("0.1.0"));
    EXPECT_THAT(reports_.list(), IsEmpty());
    EXPECT_THAT(test::namesIn(folder_ / "sessions"), IsEmpty());
}

TEST_F(SessionMarkerTest, AKilledRunIsToldOfOnce)
{
    killedRun();
    EXPECT_THAT(reports_.list(), IsEmpty());
    const SessionMarker next(folder_.path(), QStringLiteral("0.1.0"));
    const SessionMarker afterThat(folder_.path(), QStringLiteral("0.1.0"));
    ASSERT_THAT(reports_.unseen(), SizeIs(1));
    const CrashReport told = reports_.unseen().front();
    EXPECT_EQ(told.signal, 0);
    EXPECT_EQ(told.reason, QStringLiteral("killed"));
    EXPECT_EQ(told.pid, pid_);
    EXPECT_NEAR(double(told.atSec), double(QDateTime::currentSecsSinceEpoch()), 60);
}

TEST_F(SessionMarkerTest, AnotherStartOfTheComputerIsAPowerCut)
{
    fs::create_directories(folder_ / "sessions");
    test::writeAll(folder_ / "sessions/1763600000-5.session", "0.1.0\n1763600000\n5\nanother\n");
    const SessionMarker marker(folder_.path(), QStringLiteral("0.1.0"));
    ASSERT_THAT(reports_.unseen(), SizeIs(1));
    EXPECT_EQ(reports_.unseen().front().reason, QStringLiteral("restart"));
}

TEST_F(SessionMarkerTest, ARunThatReportedItselfIsNotToldOfTwice)
{
    killedRun();
    CrashReport own = report(QDateTime::currentSecsSinceEpoch());
    own.pid = pid_;
    (void)reports_.add(own);
    const SessionMarker next(folder_.path(), QStringLiteral("0.1.0"));
    ASSERT_THAT(reports_.list(), SizeIs(1));
    EXPECT_EQ(reports_.list().front().signal, SIGSEGV);
}

TEST_F(SessionMarkerTest, TwoRunningProgramsDoNotTakeEachOtherForDead)
{
    int begin[2];
    ASSERT_EQ(::pipe(begin), 0);
    const pid_t child = ::fork(); // before there is a thread: its locks would be copied as they are
    if (child == 0) {
        char word = 0;
        if (::read(begin[0], &word, 1) != 1)
            ::_exit(1);
        {
            const SessionMarker second(folder_.path(), QStringLiteral("0.1.0"));
        }
        ::_exit(reports_.list().empty() ? 42 : 0);
    }
    const SessionMarker first(folder_.path(), QStringLiteral("0.1.0"));
    EXPECT_EQ(::write(begin[1], "x", 1), 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(begin[0]);
    ::close(begin[1]);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_TRUE(fs::exists(first.file()));
}

TEST_F(SessionMarkerTest, RubbishIsClearedAwayAndAFolderThatCannotBeUsedIsNoHindrance)
{
    fs::create_directories(folder_ / "sessions");
    test::writeAll(folder_ / "sessions/a.session", std::string(100'000, '\xff'));
    test::writeAll(folder_ / "sessions/b.session", "");
    const SessionMarker marker(folder_.path(), QStringLiteral("0.1.0"));
    EXPECT_THAT(reports_.list(), IsEmpty());
    EXPECT_THAT(test::namesIn(folder_ / "sessions"), SizeIs(1));
    test::writeAll(folder_ / "file", "x");
    const SessionMarker none(folder_ / "file", QStringLiteral("0.1.0"));
    EXPECT_TRUE(none.file().empty());
}

} // namespace
} // namespace zhitu::support
