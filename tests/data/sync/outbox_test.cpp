// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/outbox.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <barrier>
#include <csignal>
#include <future>

#include "data/sync/command_json.h"
#include "data/sync/uuid7.h"
#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::sync {
namespace {

using testing::ElementsAre;
using testing::MatchesRegex;

Command commandNamed(const std::string& id)
{
    return {id, "case.accept", R"({"case":1})", 3, 1'763'600'000};
}

class OutboxTest : public testing::Test {
protected:
    std::vector<std::string> waitingIds() const
    {
        std::vector<std::string> ids;
        for (const Command& command : Outbox(file_).waiting())
            ids.push_back(command.id);
        return ids;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "outbox.db";
};

TEST_F(OutboxTest, KeepsCommandsInOrderUntilTheyAreAnswered)
{
    {
        Outbox outbox(file_);
        for (const char* id : {"c", "a", "b", "a"}) // the second "a" is a repeat
            outbox.append(commandNamed(id));
    }
    EXPECT_THAT(waitingIds(), ElementsAre("c", "a", "b"));
    EXPECT_EQ(Outbox::waitingCountIn(file_), 3);
    Outbox(file_).remove("a");
    EXPECT_THAT(waitingIds(), ElementsAre("c", "b"));
    const Command first = Outbox(file_).waiting().front();
    EXPECT_EQ(first.kind, "case.accept");
    EXPECT_EQ(first.payload, R"({"case":1})");
    EXPECT_EQ(first.baseVersion, 3);
}

TEST_F(OutboxTest, IsMadeOnceByProcessesThatStartTogether)
{
    for (int round = 0; round < 40; ++round) {
        const std::filesystem::path file = folder_ / ("outbox-" + std::to_string(round) + ".db");
        std::barrier start(4);
        std::vector<std::future<std::string>> openers;
        for (int i = 0; i < 4; ++i)
            openers.push_back(std::async(std::launch::async, [&]() -> std::string {
                start.arrive_and_wait();
                try {
                    Outbox(file).append(commandNamed(makeUuid7()));
                    return {};
                } catch (const UserError& error) {
                    return error.what();
                }
            }));
        for (std::future<std::string>& opener : openers)
            EXPECT_EQ(opener.get(), "") << "round " << round;
        EXPECT_EQ(Outbox::waitingCountIn(file), 4);
    }
}

TEST_F(OutboxTest, KeepsDrafts)
{
    {
        Outbox outbox(file_);
        outbox.saveDraft("case/7", "路灯");
        outbox.saveDraft("case/7", "路灯不亮");
        outbox.saveDraft("case/8", "x");
        outbox.removeDraft("case/8");
    }
    Outbox outbox(file_);
    EXPECT_EQ(outbox.draft("case/7"), "路灯不亮");
    EXPECT_EQ(outbox.draft("case/8"), std::nullopt);
}

/// A process that is killed right after append() returned: everything it was told is there.
TEST_F(OutboxTest, SurvivesKillMinus9)
{
    int done[2];
    ASSERT_EQ(::pipe(done), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Outbox outbox(file_);
        for (int i = 0;; ++i) {
            outbox.append(commandNamed(std::to_string(i)));
            if (::write(done[1], &i, sizeof i) != sizeof i)
                ::_exit(1);
        }
    }
    int last = -1;
    while (last < 60)
        ASSERT_EQ(::read(done[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(done[1]);
    for (int next = 0; ::read(done[0], &next, sizeof next) == sizeof next;)
        last = next;
    ::close(done[0]);
    const auto ids = waitingIds();
    ASSERT_GE(ids.size(), static_cast<std::size_t>(last) + 1);
    for (int i = 0; i <= last; ++i)
        EXPECT_EQ(ids[static_cast<std::size_t>(i)], std::to_string(i));
}

/// As version 2 kept them: a step of a case without a number named the command that reported it.
TEST_F(OutboxTest, AFileOfVersionTwoIsGoneOnWith)
{
    {
        cache::Connection old(file_.string(), cache::Access::Create);
        old.execute(R"sql(
PRAGMA application_id = 1514689615;
CREATE TABLE command (
    serial INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    payload TEXT NOT NULL, base_version INTEGER NOT NULL, entered_at INTEGER NOT NULL,
    status INTEGER NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '',
    applied_xid INTEGER NOT NULL DEFAULT 0);
CREATE TABLE draft (form TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX command_status ON command(status);
INSERT INTO command(id, kind, payload, base_version, entered_at) VALUES
    ('r1', 'case.report', '{"grid":"500117001001001","title":"a"}', 0, 1),
    ('r2', 'case.report', '{"grid":"500117001001001","title":"b"}', 0, 1),
    ('a1', 'case.act', '{"reported_by":"r1","action":2}', 1, 1),
    ('a2', 'case.act', '{"reported_by":"r2","action":2}', 1, 1),
    ('a3', 'case.act', '{"case":7,"action":2}', 1, 1);
PRAGMA user_version = 2;
)sql");
    }
    Outbox outbox(file_);
    std::vector<std::string> keys;
    for (const KeptCommand& kept : outbox.all())
        keys.push_back(kept.caseKey);
    EXPECT_THAT(keys, testing::ElementsAre("r1", "r2", "r1", "r2", "7"));
    const auto act = actFrom(outbox.all()[2].command.payload, 1);
    ASSERT_TRUE(act);
    EXPECT_EQ(act->caseUuid, "r1");
    EXPECT_EQ(actFrom(withBaseVersion(outbox.all()[2].command.payload, 1), 1)->caseUuid, "r1");
    EXPECT_THAT(withBaseVersion(outbox.all()[2].command.payload, 1),
                testing::HasSubstr("\"uuid\":\"r1\""));
    EXPECT_EQ(outbox.giveUp("r1"), 2);
}

TEST_F(OutboxTest, ACommandTakesTheDraftsPlace)
{
    Outbox outbox(file_);
    outbox.saveDraft("case/new", "a");
    outbox.saveDraft("case/7", "b");
    outbox.append(commandNamed("c"), "case/new");
    EXPECT_FALSE(outbox.draft("case/new"));
    EXPECT_EQ(outbox.draft("case/7"), "b");
}

/// No room for another byte (a limit on the size of files stands in for a full disk): append()
/// says so, and what was stored is still there.
TEST_F(OutboxTest, SurvivesAFullDisk)
{
    {
        Outbox outbox(file_);
        outbox.append(commandNamed("before"));
    }
    const auto size = std::filesystem::file_size(file_);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{size, size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int refused = 0;
        try {
            Outbox outbox(file_);
            Command command = commandNamed("after");
            command.payload = std::string(200'000, 'x');
            outbox.append(command);
        } catch (const UserError&) {
            refused = 1;
        }
        ::_exit(refused == 1 ? 42 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_THAT(waitingIds(), ElementsAre("before"));
}

TEST_F(OutboxTest, RefusesAFileThatIsNotAnOutboxAndLeavesIt)
{
    cache::Connection(file_.string(), cache::Access::Create).execute("CREATE TABLE mine (a)");
    const std::string before = test::readAll(file_);
    EXPECT_THROW(Outbox{file_}, UserError);
    EXPECT_EQ(test::readAll(file_), before);
    test::writeAll(file_, std::string(5000, 'x'));
    EXPECT_THROW(Outbox{file_}, UserError);
    EXPECT_EQ(test::readAll(file_), std::string(5000, 'x'));
}

TEST_F(OutboxTest, RefusesANewerOne)
{
    Outbox(file_).append(commandNamed("a"));
    cache::Connection(file_.string(), cache::Access::ReadWrite).execute("PRAGMA user_version = 99");
    const std::string before = test::readAll(file_);
    EXPECT_THROW(Outbox{file_}, UserError);
    EXPECT_THROW((void)Outbox::waitingCountIn(file_), UserError);
    EXPECT_EQ(test::readAll(file_), before);
}

TEST(Uuid7, HasTheFormOfItsVersionAndGrowsWithTime)
{
    const std::string first = makeUuid7();
    EXPECT_THAT(first, MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-"
                                    "[0-9a-f]{12}"));
    ::usleep(2000);
    EXPECT_LT(first.substr(0, 13), makeUuid7().substr(0, 13));
    EXPECT_NE(makeUuid7(), makeUuid7());
}

} // namespace
} // namespace zhitu::sync
