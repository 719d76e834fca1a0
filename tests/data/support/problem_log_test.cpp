// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/problem_log.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "tests/support/files.h"

namespace zhitu::support {
namespace {

using testing::HasSubstr;
using testing::Not;

Problem problem(const std::string& words, std::int64_t atSec = 1'763'600'000)
{
    Problem one;
    one.atSec = atSec;
    one.place = Place::Search;
    one.happened = QString::fromStdString(words);
    return one;
}

TEST(ProblemFrom, TakesAMessageApart)
{
    const Problem english = problemFrom(
        Place::Data, QStringLiteral("“a. b.gpkg” could not be made (no. 5). Nothing was changed. "
                                    "Check the folder. Try again."));
    EXPECT_EQ(english.happened, QStringLiteral("“a. b.gpkg” could not be made (no. 5)."));
    EXPECT_EQ(english.safe, QStringLiteral("Nothing was changed."));
    EXPECT_EQ(english.advice, QStringLiteral("Check the folder. Try again."));
    const Problem chinese =
        problemFrom(Place::Data, QStringLiteral("“甲。乙”无法写入。原文件未改动。请检查。再试。"));
    EXPECT_EQ(chinese.happened, QStringLiteral("“甲。乙”无法写入。"));
    EXPECT_EQ(chinese.safe, QStringLiteral("原文件未改动。"));
    EXPECT_EQ(chinese.advice, QStringLiteral("请检查。再试。"));
    const Problem two = problemFrom(Place::Data, QStringLiteral("It failed. Try again."));
    EXPECT_TRUE(two.safe.isEmpty());
    EXPECT_EQ(two.advice, QStringLiteral("Try again."));
    EXPECT_EQ(problemFrom(Place::Data, QStringLiteral("no end")).happened,
              QStringLiteral("no end"));
    EXPECT_GT(two.atSec, 1'700'000'000);
}

class ProblemLogTest : public testing::Test {
protected:
    std::vector<std::string> words() const
    {
        std::vector<std::string> all;
        for (const Problem& one : log_.list())
            all.push_back(one.happened.toStdString());
        return all;
    }

    test::TemporaryFolder folder_;
    ProblemLog log_{folder_ / "state"};
};

TEST_F(ProblemLogTest, KeepsThemNewestFirstAndForgetsThemWhenTold)
{
    EXPECT_TRUE(log_.list().empty());
    EXPECT_TRUE(log_.clear());
    EXPECT_TRUE(log_.append(problem("first", 100)));
    Problem second = problem("second", 200);
    second.safe = QStringLiteral("safe");
    second.advice = QStringLiteral("advice");
    EXPECT_TRUE(log_.append(second));
    EXPECT_THAT(words(), testing::ElementsAre("second", "first"));
    const Problem read = ProblemLog(folder_ / "state").list().front();
    EXPECT_TRUE(read.saysTheSameAs(second));
    EXPECT_EQ(read.atSec, 200);
    struct stat facts = {};
    ASSERT_EQ(::stat(log_.file().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    EXPECT_TRUE(log_.clear());
    EXPECT_TRUE(log_.list().empty());
}

TEST_F(ProblemLogTest, WhatIsSaidAgainIsOneEntry)
{
    for (int i = 0; i < 3; ++i)
        (void)log_.append(problem("same", 100 + i));
    (void)log_.append(problem("other", 200));
    (void)log_.append(problem("same", 300));
    ASSERT_THAT(words(), testing::ElementsAre("same", "other", "same"));
    EXPECT_EQ(log_.list()[2].times, 3);
    EXPECT_EQ(log_.list()[2].atSec, 102);
}

TEST_F(ProblemLogTest, PassesOverDamagedAndHostileLines)
{
    (void)log_.append(problem("good"));
    std::string content = test::readAll(log_.file());
    content += "{\"at\":1,\"place\":\"search\",\"happened\":\"half of a li";
    test::writeAll(log_.file(), content);
    (void)log_.append(problem("after"));
    content = test::readAll(log_.file());
    content += "null\n[]\n{}\n\xff\xfe\n" + std::string(100'000, '{') + "\n"
               + R"({"at":5,"place":"nowhere","happened":"x"})" + "\n"
               + R"({"at":-5,"place":"map","happened":"x"})" + "\n"
               + R"({"at":1e300,"place":"map","happened":"x"})" + "\n"
               + R"({"at":7,"place":"map","happened":{"a":1}})" + "\n"
               + R"({"at":8,"place":"map","happened":"a\u202e\u0007b\nc"})" + "\n"
               + R"({"at":9,"place":"map","happened":")" + std::string(20'000, 'y') + "\"}\n";
    test::writeAll(log_.file(), content);
    EXPECT_THAT(words(), testing::ElementsAre("after", "good", "a b c")); // of one second
}

TEST_F(ProblemLogTest, StaysSmall)
{
    for (int i = 0; i < 450; ++i)
        (void)log_.append(
            problem("problem " + std::to_string(i) + std::string(300, '.'), 1000 + i));
    EXPECT_LE(std::filesystem::file_size(log_.file()), 256U * 1024);
    const auto all = words();
    EXPECT_LE(all.size(), ProblemLog::kMostProblems);
    EXPECT_GE(all.size(), ProblemLog::kMostProblems / 2);
    EXPECT_THAT(all.front(), HasSubstr("problem 449"));
    // A huge text is cut off, a huge file read from its end.
    (void)log_.append(problem(std::string(1'000'000, 'z'), 9000));
    EXPECT_LE(words().front().size(), 1000U);
    test::writeAll(log_.file(), std::string(5'000'000, 'x') + test::readAll(log_.file()));
    EXPECT_EQ(words().front().front(), 'z');
    (void)log_.append(problem("last", 9001));
    EXPECT_LE(std::filesystem::file_size(log_.file()), 256U * 1024);
    EXPECT_EQ(words().front(), "last");
}

TEST_F(ProblemLogTest, HoldsNothingPersonalAndNoSecret)
{
    Problem one = problem("“" + std::string(std::getenv("HOME") ? std::getenv("HOME") : "/root")
                          + "/a.gpkg” of 13912345678 at 106.26734, 29.99012");
    one.advice = QStringLiteral("postgresql://op:geheim@centre/zhitu password=hunter2");
    (void)log_.append(one);
    const std::string content = test::readAll(log_.file());
    EXPECT_THAT(content, HasSubstr("“~/a.gpkg”"));
    for (const char* secret : {"139123", "106.2", "29.99", "geheim", "hunter2"})
        EXPECT_THAT(content, Not(HasSubstr(secret)));
}

TEST_F(ProblemLogTest, ThreadsAndProcessesAppendSideBySide)
{
    constexpr int each = 20;
    const pid_t child = ::fork();
    if (child == 0) {
        ProblemLog log(folder_ / "state");
        bool good = true;
        for (int i = 0; i < each; ++i)
            good = log.append(problem("child " + std::to_string(i), 5000 + i)) && good;
        ::_exit(good ? 0 : 1);
    }
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([this, t] {
            for (int i = 0; i < each; ++i)
                EXPECT_TRUE(log_.append(
                    problem("thread " + std::to_string(t) + '/' + std::to_string(i), 4000 + i)));
        });
    for (std::thread& thread : threads)
        thread.join();
    int status = 1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(words().size(), 4U * each);
}

TEST_F(ProblemLogTest, WhereTheDiskTakesNothingItIsListedAllTheSame)
{
    (void)log_.append(problem("before", 100));
    const auto size = std::filesystem::file_size(log_.file());
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{size, size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool told = !log_.append(problem("after", 200)) && words().front() == "after";
        ::_exit(told ? 42 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_THAT(words(), testing::ElementsAre("before"));
}

TEST_F(ProblemLogTest, AFolderThatIsNoneOrAFileThatIsNoneDoesNoHarm)
{
    test::writeAll(folder_ / "file", "x");
    ProblemLog log(folder_ / "file");
    EXPECT_FALSE(log.append(problem("a")));
    EXPECT_EQ(log.list().size(), 1U);
    (void)log_.append(problem("a"));
    std::filesystem::remove(log_.file());
    ASSERT_EQ(::mkfifo(log_.file().c_str(), 0600), 0);
    EXPECT_TRUE(ProblemLog(folder_ / "state").list().empty()); // and does not wait for a writer
    EXPECT_FALSE(log_.append(problem("b")));
    std::filesystem::remove(log_.file());
    test::writeAll(folder_ / "precious", "mine");
    std::filesystem::create_symlink(folder_ / "precious", log_.file());
    EXPECT_FALSE(log_.append(problem("c")));
    EXPECT_EQ(test::readAll(folder_ / "precious"), "mine");
}

} // namespace
} // namespace zhitu::support
