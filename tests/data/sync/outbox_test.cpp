// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/outbox.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <barrier>
#include <csignal>
#include <future>

#include "data/cache/sqlite.h"
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

/// A seal of 16 bytes that opens in its place only.
class Xor : public Sealer {
public:
    std::vector<std::byte> seal(std::string_view text, const std::string& place) const override
    {
        std::vector<std::byte> sealed(16, std::byte(place.size()));
        for (const char letter : text)
            sealed.push_back(std::byte(letter) ^ std::byte(0x5a));
        return sealed;
    }
    std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                      const std::string& place) const override
    {
        if (sealed.size() < 16 || sealed[0] != std::byte(place.size()))
            return std::nullopt;
        std::string text;
        for (const std::byte byte : sealed.subspan(16))
            text += static_cast<char>(byte ^ std::byte(0x5a));
        return text;
    }
    std::vector<std::byte> digest(std::string_view) const override { return {}; }
};

std::string photo(std::size_t bytes, char letter = 'p')
{
    return "canary-photo" + std::string(bytes, letter);
}

EnteredFile fileOf(const std::string& id, const std::string& caseUuid, const std::string& content)
{
    domain::AttachmentSaid said;
    said.caseUuid = caseUuid;
    said.fileName = "canary-name.jpg";
    said.mediaType = "image/jpeg";
    said.bytes = static_cast<std::int64_t>(content.size());
    said.sha256 = std::string(64, '0');
    return {{id, kAttach, toJson(said), 0, 1}, std::make_shared<const std::string>(content)};
}

Command actNamed(const std::string& id, domain::CaseAction action, std::int64_t base)
{
    domain::CaseAct act;
    act.caseUuid = "u";
    act.action = action;
    act.reason = "x";
    return {id, kActOnCase, toJson(act), base, 1};
}

TEST_F(OutboxTest, KeepsAFileWithItsCommandAndSealed)
{
    const std::string content = photo(300'000);
    {
        Outbox outbox(file_, std::make_shared<Xor>());
        outbox.saveDraft("case/u", "x");
        outbox.append(actNamed("a", domain::CaseAction::Comment, 1), "case/u", {},
                      {fileOf("f1", "u", content), fileOf("f2", "u", photo(1))});
        outbox.append(actNamed("a", domain::CaseAction::Comment, 1), {}, {},
                      {fileOf("f1", "u", content)}); // a repeat
        EXPECT_FALSE(outbox.draft("case/u"));
    }
    Outbox outbox(file_, std::make_shared<Xor>());
    const auto all = outbox.all();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1].belongsTo, "a");
    EXPECT_EQ(all[1].contentBytes, static_cast<std::int64_t>(content.size()));
    EXPECT_EQ(all[1].caseKey, "u");
    EXPECT_TRUE(all[1].tells);
    EXPECT_EQ(outbox.content(all[1].serial), content);
    EXPECT_EQ(outbox.contentPart(all[1].serial, 2)->size(), content.size() - 2 * 131'072);
    EXPECT_EQ(outbox.contentPart(all[1].serial, 3), std::nullopt);
    EXPECT_EQ(outbox.content(all[2].serial), photo(1));
    EXPECT_EQ(outbox.content(all[0].serial), std::nullopt);
    EXPECT_THAT(test::readAll(file_), testing::Not(testing::HasSubstr("canary")));
    // Nothing opens without the key, and what is given up is not left behind.
    EXPECT_EQ(Outbox(file_).content(all[1].serial), std::nullopt);
    EXPECT_EQ(outbox.giveUp("a"), 3);
    EXPECT_TRUE(outbox.all().empty());
    std::string sealed;
    for (const std::byte byte : Xor().seal(photo(40), "place"))
        sealed += static_cast<char>(byte);
    EXPECT_THAT(test::readAll(file_), testing::Not(testing::HasSubstr(sealed.substr(16))));
}

TEST_F(OutboxTest, AllOfAFormIsKeptOrNothingWhereTheDiskIsFull)
{
    {
        Outbox outbox(file_);
        outbox.append(commandNamed("before"));
        outbox.saveDraft("case/u", "draft");
    }
    const auto size = std::filesystem::file_size(file_);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{size + 500'000, size + 500'000}; // one of the two would fit
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int refused = 0;
        try {
            Outbox outbox(file_);
            outbox.append(actNamed("a", domain::CaseAction::Comment, 1), "case/u", {},
                          {fileOf("f1", "u", photo(300'000)), fileOf("f2", "u", photo(300'000))});
        } catch (const UserError&) {
            refused = 1;
        }
        ::_exit(refused == 1 ? 42 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_THAT(waitingIds(), ElementsAre("before"));
    EXPECT_EQ(Outbox(file_).draft("case/u"), "draft");
    EXPECT_EQ(cache::Connection(file_.string(), cache::Access::ReadWrite)
                  .queryInt("SELECT count(*) FROM content_part"),
              0);
}

TEST_F(OutboxTest, FilesSurviveKillMinus9WithWhatTheyCameWith)
{
    int done[2];
    ASSERT_EQ(::pipe(done), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Outbox outbox(file_);
        for (int i = 0;; ++i) {
            const std::string id = std::to_string(i);
            outbox.append(
                actNamed(id, domain::CaseAction::Comment, 1), {}, {},
                {fileOf("f" + id, "u", photo(400'000)), fileOf("g" + id, "u", photo(200'000))});
            if (::write(done[1], &i, sizeof i) != sizeof i)
                ::_exit(1);
        }
    }
    int last = -1;
    while (last < 8)
        ASSERT_EQ(::read(done[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(done[1]);
    for (int next = 0; ::read(done[0], &next, sizeof next) == sizeof next;)
        last = next;
    ::close(done[0]);
    Outbox outbox(file_);
    const auto all = outbox.all();
    ASSERT_EQ(all.size() % 3, 0U); // no form by halves
    ASSERT_GE(all.size() / 3, static_cast<std::size_t>(last) + 1);
    for (const KeptCommand& kept : all)
        if (kept.command.kind == kAttach)
            EXPECT_EQ(outbox.content(kept.serial)->size(),
                      static_cast<std::size_t>(kept.contentBytes));
}

TEST_F(OutboxTest, FilesFollowWhatTheyCameWith)
{
    using domain::CaseAction;
    Outbox outbox(file_);
    outbox.append(actNamed("resolve", CaseAction::Resolve, 5), {}, {},
                  {fileOf("f1", "u", photo(9))});
    outbox.append(actNamed("comment", CaseAction::Comment, 5), {}, {},
                  {fileOf("f2", "u", photo(9))});
    outbox.append(actNamed("review", CaseAction::ApproveReview, 6), {}, {},
                  {fileOf("f3", "u", photo(9))});
    outbox.settle("resolve", KeptCommand::Status::Conflict, R"({"status":"conflict","version":7})");
    // What hangs on what is undecided is held; the comment and its file are not.
    EXPECT_EQ(outbox.counts().waiting, 5);
    EXPECT_EQ(outbox.counts().held, 3);
    outbox.insist("resolve", 7);
    const auto all = outbox.all();
    ASSERT_EQ(all.size(), 6U);
    EXPECT_EQ(all[0].command.baseVersion, 7);
    EXPECT_EQ(all[1].command.id, "f1");
    EXPECT_EQ(all[1].belongsTo, all[0].command.id);
    EXPECT_EQ(all[4].command.baseVersion, 8); // files count for no version
    EXPECT_EQ(all[5].belongsTo, all[4].command.id);
    EXPECT_EQ(outbox.content(all[1].serial), photo(9));
    // Entered anew in its place: its file stays with it, and one comes.
    outbox.settle(all[0].command.id, KeptCommand::Status::Refused,
                  R"({"status":"refused","why":"state"})");
    outbox.append(actNamed("again", CaseAction::Resolve, 7), {}, all[0].command.id,
                  {fileOf("f4", "u", photo(9))});
    for (const KeptCommand& kept : outbox.all())
        if (kept.command.id == "f1" || kept.command.id == "f4") {
            EXPECT_EQ(kept.belongsTo, "again");
            EXPECT_TRUE(outbox.content(kept.serial));
        }
    // Given up with all that hangs on it; the comment stays, with its own.
    outbox.settle("again", KeptCommand::Status::Refused, R"({"status":"refused","why":"state"})");
    EXPECT_EQ(outbox.giveUp("again"), 5);
    EXPECT_THAT(waitingIds(), ElementsAre("comment", "f2"));
    EXPECT_EQ(cache::Connection(file_.string(), cache::Access::ReadWrite)
                  .queryInt("SELECT count(*) FROM content_part"),
              1);
}

TEST_F(OutboxTest, FilesOfAReportThatIsEnteredAnewAreOfTheNewCase)
{
    Outbox outbox(file_);
    const Command report{"r1", kReportCase, R"({"grid":"500117001001001","title":"a"})", 0, 1};
    outbox.append(report, {}, {}, {fileOf("f1", "r1", photo(9))});
    outbox.settle("r1", KeptCommand::Status::Refused, R"({"status":"refused","why":"item"})");
    EXPECT_EQ(outbox.counts().held, 1);
    Command again = report;
    again.id = "r2";
    outbox.append(again, {}, "r1");
    const auto all = outbox.all();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].caseKey, "r2");
    EXPECT_EQ(all[1].belongsTo, "r2");
    EXPECT_EQ(attachmentFrom(all[1].command.payload)->caseUuid, "r2");
    EXPECT_EQ(outbox.content(all[1].serial), photo(9));
}

TEST_F(OutboxTest, ContentsThatAreDoneGoButForTheNewest)
{
    Outbox outbox(file_);
    const std::string content = photo((24 << 20) - 12);
    for (const std::string id : {"1", "2", "3"}) {
        outbox.append(actNamed(id, domain::CaseAction::Comment, 1), {}, {},
                      {fileOf("f" + id, "u", content)});
        outbox.settle("f" + id, KeptCommand::Status::Applied, R"({"status":"applied","xid":"5"})");
        outbox.finish("f" + id);
    }
    const auto all = outbox.all();
    EXPECT_EQ(outbox.content(all[1].serial), std::nullopt); // 72 MiB are more than 64
    EXPECT_EQ(outbox.content(all[3].serial), content);
    EXPECT_EQ(outbox.content(all[5].serial), content);
}

/// As the version before wrote it.
TEST_F(OutboxTest, AFileOfVersionFourIsGoneOnWith)
{
    {
        cache::Connection old(file_.string(), cache::Access::Create);
        old.execute(R"sql(
PRAGMA application_id = 1514689615;
CREATE TABLE command (
    serial INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    payload TEXT NOT NULL, base_version INTEGER NOT NULL, entered_at INTEGER NOT NULL,
    status INTEGER NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '',
    applied_xid INTEGER NOT NULL DEFAULT 0, case_key TEXT NOT NULL DEFAULT '',
    centre TEXT NOT NULL DEFAULT '', tells INTEGER NOT NULL DEFAULT 0);
CREATE TABLE draft (form TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE note (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX command_status ON command(status);
INSERT INTO command(id, kind, payload, base_version, entered_at, case_key, tells) VALUES
    ('a1', 'case.act', '{"case":7,"action":2}', 1, 1, '7', 0),
    ('a2', 'case.report_again', '{"case":7,"channel":1,"reason":"x"}', 1, 1, '7', 1);
INSERT INTO draft VALUES ('case/7', 'x');
PRAGMA user_version = 4;
)sql");
    }
    Outbox outbox(file_);
    EXPECT_EQ(outbox.draft("case/7"), "x");
    outbox.append(actNamed("a3", domain::CaseAction::Comment, 1), {}, {},
                  {fileOf("f", "u", photo(9))});
    EXPECT_THAT(waitingIds(), ElementsAre("a1", "a2", "a3", "f"));
    EXPECT_EQ(outbox.all()[1].belongsTo, "");
    EXPECT_EQ(outbox.content(outbox.all()[3].serial), photo(9));
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
