// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QProcess>
#include <chrono>
#include <csignal>
#include <thread>

#include "data/demo/builder.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {
namespace {
namespace fs = std::filesystem;

using central::PgConnection;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Arguments = std::vector<std::string>;

Outcome ctl(Arguments arguments)
{
    arguments.insert(arguments.end(), {"--lang", "en"});
    return run(ZHITUCTL_PROGRAM, arguments);
}

/// zhituctl in a process that a test talks to while it runs.
class Running {
public:
    explicit Running(const Arguments& arguments, const std::string& folder = {})
    {
        QStringList list;
        for (const std::string& argument : arguments)
            list.append(QString::fromStdString(argument));
        list.append({QStringLiteral("--lang"), QStringLiteral("en")});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!folder.empty())
            environment.insert(QStringLiteral("TMPDIR"), QString::fromStdString(folder));
        process_.setProcessEnvironment(environment);
        process_.setReadChannel(QProcess::StandardError);
        process_.start(QStringLiteral(ZHITUCTL_PROGRAM), list);
    }
    ~Running()
    {
        process_.kill();
        process_.waitForFinished();
    }
    void type(const char* text)
    {
        process_.write(text);
        process_.closeWriteChannel();
    }
    /// Waits for a text on the standard error.
    bool says(const char* text)
    {
        while (!errors_.contains(text)) {
            if (!process_.waitForReadyRead(30'000))
                return false;
            errors_ += process_.readAllStandardError();
        }
        return true;
    }
    void interrupt() { ::kill(static_cast<pid_t>(process_.processId()), SIGINT); }
    Outcome end()
    {
        process_.waitForFinished(120'000);
        return {process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1,
                process_.readAllStandardOutput().toStdString(),
                (errors_ + process_.readAllStandardError()).toStdString()};
    }

private:
    QProcess process_;
    QByteArray errors_;
};

class CentralCtlTest : public testing::Test {
protected:
    static void SetUpTestSuite() { centre_ = std::make_unique<TemporaryCentre>(); }
    static void TearDownTestSuite() { centre_.reset(); }

    static std::string conninfo(const std::string& user = "zhitu")
    {
        return centre_->cluster().conninfo(user);
    }
    static Outcome onCentre(Arguments arguments)
    {
        arguments.insert(arguments.end(), {"--centre", conninfo()});
        return ctl(arguments);
    }
    static std::string text(const std::string& sql)
    {
        PgConnection connection = centre_->admin();
        return std::string(connection.query(sql).text(0, 0));
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    TemporaryFolder folder_;
};

std::unique_ptr<TemporaryCentre> CentralCtlTest::centre_;

TEST_F(CentralCtlTest, MakesACentreInAnEmptyDatabase)
{
    centre_->admin().execute("CREATE DATABASE empty");
    const std::string empty = centre_->cluster().conninfo("zhitu", "empty");
    for (const Arguments& command : {Arguments{"central", "status"},
                                     {"central", "load-demo", "--from", "x"},
                                     {"central", "vacuum-log"},
                                     {"central", "user", "remove", "li"},
                                     {"audit", "head", "--out", (folder_ / "head").string()}}) {
        Arguments all = command;
        all.insert(all.end(), {"--centre", empty});
        const Outcome said = ctl(all);
        EXPECT_EQ(said.exitCode, 1) << said.errors;
        EXPECT_THAT(said.errors, HasSubstr("holds no centre"));
    }
    const Outcome made = ctl({"central", "migrate", "--centre", empty});
    EXPECT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_THAT(made.output, AllOf(HasSubstr("applied: 001_foundation"), HasSubstr("now at")));
    const Outcome again = ctl({"central", "migrate", "--centre", empty});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_THAT(again.output, AllOf(Not(HasSubstr("applied")), HasSubstr("up to date already")));
}

TEST_F(CentralCtlTest, TakesNoPasswordOnTheCommandLineAndRepeatsNone)
{
    for (const char* address :
         {"host=/nowhere dbname=zhitu password=geheim", "postgresql://li:geheim@nowhere/zhitu",
          "postgresql://nowhere/zhitu?password=geheim", "host=/nowhere sslpassword=geheim"}) {
        const Outcome said = ctl({"central", "status", "--centre", address});
        EXPECT_EQ(said.exitCode, 2) << address;
        EXPECT_THAT(said.errors, AllOf(HasSubstr(".pgpass"), Not(HasSubstr("geheim"))));
    }
    for (const char* wrong : {"geheim", "passwrd=geheim", "postgresql://li:geheim@[nowhere",
                              "host='geheim", "postgresql://li@nowhere/z?geheim=1"}) {
        const Outcome said = ctl({"central", "status", "--centre", wrong});
        EXPECT_EQ(said.exitCode, 2) << wrong;
        EXPECT_THAT(said.errors, AllOf(HasSubstr("no address"), Not(HasSubstr("geheim"))));
    }
}

TEST_F(CentralCtlTest, RefusesAWrongCommandLineWithExitCode2)
{
    const auto add = [](Arguments more) {
        Arguments all{"central", "user", "add"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    const Arguments sound{"li",      "--role", "operator", "--post", "值班席04",
                          "--level", "4",      "--area",   "500117"};
    const auto with = [&](std::size_t at, const std::string& value) {
        Arguments changed = sound;
        changed[at] = value;
        return add(changed);
    };
    const Arguments lines[] = {{"central"},
                               {"central", "user"},
                               {"central", "user", "list"},
                               {"central", "nonsense"},
                               {"central", "migrate", "more"},
                               {"central", "load-demo", "more"},
                               {"central", "vacuum-log", "--keep-months", "0"},
                               {"central", "vacuum-log", "--keep-months", "x"},
                               {"central", "user", "remove"},
                               {"central", "user", "remove", "a", "b"},
                               {"audit", "head"},
                               {"audit", "verify"},
                               {"audit", "verify", "--head", ""},
                               add({}),
                               add({"li"}),
                               with(0, ""),
                               with(0, "zhitu_owner"),
                               with(0, "pg_monitor"),
                               with(0, "two words"),
                               with(0, std::string(64, 'x')),
                               with(2, "king"),
                               with(4, " "),
                               with(6, "3"),
                               with(6, "7"),
                               with(8, "5001"),
                               with(8, "500117,"),
                               with(8, "500117001001001"),
                               with(8, "x")};
    for (Arguments line : lines) {
        line.insert(line.end(), {"--centre", conninfo()});
        EXPECT_EQ(ctl(line).exitCode, 2) << testing::PrintToString(line);
    }
    EXPECT_EQ(ctl({"central", "status"}).exitCode, 2) << "which centre?";
    EXPECT_EQ(text("SELECT count(*) FROM zhitu.account WHERE user_name = 'li'"), "0");
}

TEST_F(CentralCtlTest, SaysWhenNobodyAnswers)
{
    const Outcome said = ctl({"central", "status", "--centre", "host=/nowhere dbname=zhitu"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.errors, HasSubstr("does not answer"));
}

TEST_F(CentralCtlTest, LetsSomebodySignInAndTakesItBack)
{
    const Outcome added =
        onCentre({"central", "user", "add", "wang", "--role", "operator", "--post", "值班席04",
                  "--level", "5", "--area", "500117001,500117002001"});
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(text("SELECT role || ' ' || post || ' ' || level FROM zhitu.account WHERE "
                   "user_name = 'wang'"),
              "operator 值班席04 5");
    const std::string areas =
        "SELECT string_agg(prefix, ' ' ORDER BY prefix) FROM zhitu.user_scope WHERE user_name = "
        "'wang'";
    EXPECT_EQ(text(areas), "500117001 500117002001");
    EXPECT_EQ(text("SELECT rolpassword IS NULL FROM pg_authid WHERE rolname = 'wang'"), "t");
    // Once more is a change.
    EXPECT_EQ(onCentre({"central", "user", "add", "wang", "--role", "analyst", "--post", "研判席",
                        "--level", "4", "--area", "all"})
                  .exitCode,
              0);
    EXPECT_EQ(text(areas), "");
    EXPECT_EQ(text("SELECT pg_has_role('wang', 'zhitu_operator', 'MEMBER')"), "f");
    EXPECT_EQ(text("SELECT pg_has_role('wang', 'zhitu_analyst', 'MEMBER')"), "t");
    EXPECT_EQ(onCentre({"central", "user", "suspend", "wang"}).exitCode, 0);
    EXPECT_EQ(text("SELECT count(*) FROM zhitu.user_scope WHERE user_name = 'wang'"), "0");
    EXPECT_EQ(text("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'wang'"), "t");
    EXPECT_EQ(onCentre({"central", "user", "suspend", "nobody"}).exitCode, 1);
    EXPECT_EQ(onCentre({"central", "user", "remove", "wang"}).exitCode, 0);
    EXPECT_EQ(text("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'wang'"), "f");
    EXPECT_EQ(text("SELECT count(*) FROM zhitu.user_scope WHERE user_name = 'wang'"), "0");
    const Outcome unknown = onCentre({"central", "user", "remove", "nobody"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.errors, HasSubstr("no account “nobody”"));
}

TEST_F(CentralCtlTest, TouchesNoAccountOfTheDatabaseItself)
{
    for (const Arguments& words :
         {Arguments{"central", "user", "add", "zhitu", "--role", "operator", "--post", "席",
                    "--level", "5", "--area", "500117"},
          Arguments{"central", "user", "remove", "zhitu"}}) {
        const Outcome outcome = onCentre(words);
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_THAT(outcome.errors, HasSubstr("administers the database itself"));
    }
    EXPECT_EQ(text("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'zhitu'"), "t");
}

TEST_F(CentralCtlTest, ReadsAPasswordThatThenWorks)
{
    Running adding({"central", "user", "add", "zhao", "--role", "operator", "--post", "值班席05",
                    "--level", "4", "--area", "500117", "--ask-password", "--centre", conninfo()});
    adding.type("geheim\nnot this\n");
    const Outcome added = adding.end();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_THAT(added.output + added.errors, Not(HasSubstr("geheim")));
    // From now on he is asked for it, and .pgpass has it.
    const fs::path rules = centre_->cluster().data() / "pg_hba.conf";
    writeAll(rules, "local all zhao scram-sha-256\n" + readAll(rules));
    centre_->admin().execute("SELECT pg_reload_conf()");
    writeAll(folder_ / "pgpass", "*:*:*:zhao:geheim\n");
    fs::permissions(folder_ / "pgpass", fs::perms::owner_read | fs::perms::owner_write);
    ::setenv("PGPASSFILE", (folder_ / "pgpass").c_str(), 1);
    const Outcome known = ctl({"central", "status", "--centre", conninfo("zhao")});
    EXPECT_THAT(known.errors, HasSubstr("does not allow")) << "signed in, but no administrator";
    writeAll(folder_ / "pgpass", "*:*:*:zhao:wrong\n");
    const Outcome wrong = ctl({"central", "status", "--centre", conninfo("zhao")});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_THAT(wrong.errors, HasSubstr("does not accept"));
    ::unsetenv("PGPASSFILE");
    EXPECT_THAT(ctl({"central", "status", "--centre", conninfo("zhao")}).errors,
                HasSubstr("asks for a password"));
}

TEST_F(CentralCtlTest, RefusesNoPasswordWhereOneIsAskedFor)
{
    const Outcome said =
        onCentre({"central", "user", "add", "qian", "--role", "operator", "--post", "值班席06",
                  "--level", "4", "--area", "500117", "--ask-password"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_EQ(text("SELECT count(*) FROM pg_roles WHERE rolname = 'qian'"), "0");
}

/// What a terminal shows while the two passwords are typed.
std::pair<int, std::string> typedOnATerminal(const std::string& conninfo, const char* first,
                                             const char* second)
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execl(ZHITUCTL_PROGRAM, "zhituctl", "central", "user", "add", "sun", "--role", "operator",
                "--post", "P", "--level", "4", "--area", "all", "--ask-password", "--lang", "en",
                "--centre", conninfo.c_str(), nullptr);
        ::_exit(99);
    }
    std::string shown;
    std::vector<std::pair<const char*, const char*>> talk{{"Password of sun: ", first},
                                                          {"The same again: ", second}};
    char buffer[512];
    for (ssize_t got = 0; (got = ::read(terminal, buffer, sizeof buffer)) > 0;) {
        shown.append(buffer, static_cast<std::size_t>(got));
        if (!talk.empty() && shown.ends_with(talk.front().first)) {
            const std::string line = talk.front().second;
            EXPECT_EQ(::write(terminal, line.data(), line.size()),
                      static_cast<ssize_t>(line.size()));
            talk.erase(talk.begin());
        }
    }
    ::close(terminal);
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, shown};
}

TEST_F(CentralCtlTest, ATerminalAsksTwiceAndShowsNothing)
{
    const auto [differed, shown] = typedOnATerminal(conninfo(), "geheim\n", "geheimer\n");
    EXPECT_EQ(differed, 1) << shown;
    EXPECT_THAT(shown, AllOf(HasSubstr("differ"), Not(HasSubstr("geheim"))));
    EXPECT_EQ(text("SELECT count(*) FROM pg_roles WHERE rolname = 'sun'"), "0");
    const auto [stopped, half] = typedOnATerminal(conninfo(), "geheim\n", "\x03");
    EXPECT_EQ(stopped, 130) << half;
    EXPECT_EQ(text("SELECT count(*) FROM pg_roles WHERE rolname = 'sun'"), "0");
    const auto [agreed, whole] = typedOnATerminal(conninfo(), "geheim\n", "geheim\n");
    EXPECT_EQ(agreed, 0) << whole;
    EXPECT_THAT(whole, Not(HasSubstr("geheim")));
    EXPECT_EQ(text("SELECT left(rolpassword, 13) FROM pg_authid WHERE rolname = 'sun'"),
              "SCRAM-SHA-256");
}

TEST_F(CentralCtlTest, KeepsAHeadAndVerifiesAgainstIt)
{
    PgConnection connection = centre_->admin();
    for (int i = 0; i < 10; ++i)
        connection.query("SELECT zhitu.write_audit('case.applied', 'case/1', 'why')");
    const std::string head = (folder_ / "head").string();
    EXPECT_EQ(onCentre({"audit", "head", "--out", head}).exitCode, 0);
    EXPECT_THAT(readAll(head), HasSubstr("zhitu-audit-head 1\nserial "));
    EXPECT_EQ(onCentre({"audit", "head", "--out", head}).exitCode, 1) << "never over a file";
    const Outcome sound = onCentre({"audit", "verify", "--head", head});
    EXPECT_EQ(sound.exitCode, 0) << sound.output << sound.errors;
    EXPECT_THAT(sound.output, HasSubstr("is sound"));
    const std::string last = text("SELECT serial FROM zhitu.audit_head");
    connection.execute("ALTER TABLE zhitu.audit_entry DISABLE TRIGGER ALL; "
                       "DELETE FROM zhitu.audit_entry WHERE serial = "
                       + last);
    const Outcome cut = onCentre({"audit", "verify", "--head", head});
    EXPECT_EQ(cut.exitCode, 1);
    EXPECT_THAT(cut.output, HasSubstr("ends before entry " + last));
    EXPECT_THAT(cut.errors, HasSubstr("not sound"));
    connection.execute("UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 3");
    EXPECT_THAT(onCentre({"audit", "verify", "--head", head}).output,
                HasSubstr("Entry 3 was altered"));
    writeAll(head, "nonsense");
    const Outcome none = onCentre({"audit", "verify", "--head", head});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_THAT(none.errors, HasSubstr("no head of an audit chain"));
    connection.execute("TRUNCATE zhitu.audit_entry; UPDATE zhitu.audit_head SET serial = 0, hash = "
                       "decode(repeat('00', 32), 'hex'); "
                       "ALTER TABLE zhitu.audit_entry ENABLE TRIGGER ALL");
}

TEST_F(CentralCtlTest, RemovesOldMonthsOfTheLog)
{
    centre_->admin().execute(
        "SET ROLE zhitu_owner; CREATE TABLE zhitu.change_log_2020_01 PARTITION OF zhitu.change_log "
        "FOR VALUES FROM ('2020-01-01 00:00+08') TO ('2020-02-01 00:00+08')");
    const Outcome trimmed = onCentre({"central", "vacuum-log"});
    EXPECT_EQ(trimmed.exitCode, 0) << trimmed.errors;
    EXPECT_THAT(trimmed.output, HasSubstr("months removed: 1"));
    EXPECT_EQ(text("SELECT to_regclass('zhitu.change_log_2020_01') IS NULL"), "t");
    EXPECT_THAT(onCentre({"central", "vacuum-log", "--keep-months", "1"}).output,
                HasSubstr("months removed: 0"));
}

TEST_F(CentralCtlTest, LoadsACacheFileAndGoesOnAfterCtrlC)
{
    demo::BuildOptions small;
    small.casesPerDistrict = 3000;
    ASSERT_TRUE(demo::build(folder_ / "small.gpkg", small, [](double) { return true; }));
    const Arguments load{"central",  "load-demo", "--from", (folder_ / "small.gpkg").string(),
                         "--centre", conninfo()};
    Running loading(load);
    ASSERT_TRUE(loading.says("Loading into the centre: "));
    loading.interrupt();
    const Outcome stopped = loading.end();
    EXPECT_EQ(stopped.exitCode, 130) << stopped.errors;
    const Outcome loaded = ctl(load);
    EXPECT_EQ(loaded.exitCode, 0) << loaded.errors;
    EXPECT_EQ(text("SELECT count(*) FROM zhitu.\"case\""), "3000");
    EXPECT_EQ(text("SELECT count(*) FROM zhitu.grid"), "3633");
    const Outcome absent =
        onCentre({"central", "load-demo", "--from", (folder_ / "absent.gpkg").string()});
    EXPECT_EQ(absent.exitCode, 1);
}

TEST_F(CentralCtlTest, BuildsTheDemoInATemporaryFileThatDoesNotStay)
{
    fs::create_directory(folder_ / "tmp");
    Running loading({"central", "load-demo", "--centre", conninfo()}, folder_ / "tmp");
    ASSERT_TRUE(loading.says("Making the demo: "));
    loading.interrupt();
    EXPECT_EQ(loading.end().exitCode, 130);
    EXPECT_THAT(namesIn(folder_ / "tmp"), IsEmpty());
}

TEST_F(CentralCtlTest, CtrlCEndsAWaitForTheServer)
{
    PgConnection other = centre_->admin();
    other.query("SELECT pg_advisory_lock(7245001)"); // as another migration would hold it
    Running waiting({"central", "migrate", "--centre", conninfo()});
    PgConnection watcher = centre_->admin();
    for (int i = 0; i < 100; ++i) {
        if (watcher
                .query("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE "
                       "'SELECT pg_advisory_lock%' AND wait_event_type = 'Lock')")
                .boolean(0, 0))
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    waiting.interrupt();
    const Outcome stopped = waiting.end();
    EXPECT_EQ(stopped.exitCode, 130);
    EXPECT_THAT(stopped.errors, HasSubstr("Interrupted"));
}

TEST_F(CentralCtlTest, AHealthyCentreHasNoWarning)
{
    const Outcome said = onCentre({"central", "status"});
    EXPECT_EQ(said.exitCode, 0) << said.output << said.errors;
    EXPECT_THAT(said.output,
                AllOf(HasSubstr("server: primary"), HasSubstr("line: local socket"),
                      HasSubstr("  case_event"), HasSubstr("oldest open write: none"),
                      HasSubstr("standbys: none"), HasSubstr("transaction_timeout: 5000 ms")));
    EXPECT_THAT(said.errors, IsEmpty());
}

TEST(CentralCtl, StatusWarnsOfEachThatIsWrong)
{
    TemporaryCentre centre("max_prepared_transactions = 2\narchive_mode = on\n"
                           "archive_command = 'false'");
    const auto standby = centre.cluster().makeStandby("10min");
    PgConnection admin = centre.admin();
    // A line of its own waits for news; another one writes and does not end.
    PgConnection listener = centre.admin();
    listener.execute("LISTEN zhitu_change");
    PgConnection writer = centre.admin();
    writer.execute("SET transaction_timeout = 0; BEGIN; SELECT pg_current_xact_id()");
    admin.execute("ALTER DATABASE centre RESET transaction_timeout;"
                  "INSERT INTO zhitu.schema_migration VALUES (999, 'later', '\\x00')");
    admin.execute("DO $$ BEGIN FOR i IN 0..13 LOOP EXECUTE format('CREATE TABLE "
                  "zhitu.change_log_%s PARTITION OF zhitu.change_log FOR VALUES FROM (%L) TO (%L)',"
                  "to_char(date '2020-01-01' + make_interval(months => i), 'YYYY_MM'), "
                  "(date '2020-01-01' + make_interval(months => i)) AT TIME ZONE 'Asia/Shanghai', "
                  "(date '2020-02-01' + make_interval(months => i)) AT TIME ZONE 'Asia/Shanghai'); "
                  "END LOOP; END $$");
    centre.addSmallDistrict();
    centre.addUser("li", "operator", {"500117", "500119"});
    admin.execute(
        "SELECT pg_create_physical_replication_slot('gone', true); SELECT pg_switch_wal()");
    std::this_thread::sleep_for(std::chrono::seconds(11));
    const std::string conninfo = centre.cluster().conninfo();
    const Outcome said = ctl({"central", "status", "--centre", conninfo});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.output,
                AllOf(HasSubstr("of them waiting for news: 1"),
                      HasSubstr("user zhitu, database "
                                "centre"),
                      HasSubstr("2020_01 – "), HasSubstr("max_prepared_transactions: 2"),
                      HasSubstr("streaming")));
    for (const char* warning :
         {"newer than this program", "keeps 14 past months", "has been writing for",
          "max_prepared_transactions is not 0", "transaction_timeout is not set", "slot “gone”",
          "archive WAL failed", "li 500119"})
        EXPECT_THAT(said.errors, HasSubstr(warning));
    EXPECT_THAT(said.errors, Not(HasSubstr("li 500117")));
    writer.execute("ROLLBACK");
    // An account without the right to look says that it sees little.
    admin.execute("CREATE ROLE watcher LOGIN; GRANT zhitu_owner TO watcher");
    EXPECT_THAT(ctl({"central", "status", "--centre", centre.cluster().conninfo("watcher")}).errors,
                HasSubstr("pg_monitor"));
    // A standby that has gone is missing; what it has is shown where it is asked itself.
    const Outcome there = ctl({"central", "status", "--centre", standby->conninfo()});
    EXPECT_THAT(there.output, HasSubstr("server: standby"));
    standby->stop();
    EXPECT_THAT(ctl({"central", "status", "--centre", conninfo}).output,
                HasSubstr("standbys: none"));
}

} // namespace
} // namespace zhitu::test
