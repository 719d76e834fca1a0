// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhituctl keeps a store in step with a centre that moves.
#include <gmock/gmock.h>

#include "data/cache/store.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
namespace fs = std::filesystem;

class SyncCtlTest : public testing::Test {
protected:
    SyncCtlTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
    }

    Outcome onStore(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--store", folder_ / "store", "--key-folder",
                                           folder_ / "keys", "--lang", "en"});
        return run(ZHITUCTL_PROGRAM, arguments);
    }
    Outcome syncOnce(const std::string& database, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"sync", "--once", "--centre", in(database)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return onStore(arguments);
    }
    std::int64_t eventsOfCase1(const std::string& database)
    {
        central::PgConnection admin(centre_.cluster().conninfo("zhitu", database), {});
        return admin.query("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1").integer(0, 0);
    }
    [[nodiscard]] std::string in(const std::string& database) const
    {
        return const_cast<TemporaryCentre&>(centre_).cluster().conninfo("operator1", database);
    }

    TemporaryCentre centre_;
    TemporaryFolder folder_;
};

TEST_F(SyncCtlTest, WhatWasEnteredFollowsACentreThatMovedOnceOneSaysSo)
{
    Outcome outcome = syncOnce("centre");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output << outcome.errors;
    outcome = onStore({"case", "act", "--case", "1", "--action", "2"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.errors;
    central::PgConnection(centre_.cluster().conninfo("zhitu", "template1"), {})
        .execute("CREATE DATABASE moved TEMPLATE centre");

    outcome = syncOnce("moved");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.output, AllOf(HasSubstr("1 entry here was made for another centre"),
                                      HasSubstr("--same-centre")));
    EXPECT_EQ(eventsOfCase1("moved"), 1);

    outcome = syncOnce("moved", {"--same-centre"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.output << outcome.errors;
    EXPECT_EQ(eventsOfCase1("moved"), 2);
    EXPECT_EQ(eventsOfCase1("centre"), 1);
    EXPECT_THAT(onStore({"case", "commands"}).output,
                AllOf(HasSubstr("case.act"), Not(HasSubstr("waiting"))));
}

/// What a timer takes out of the cache is an entry of the audit, once, under the user of the store.
TEST_F(SyncCtlTest, WhatIsTakenOutByCommandIsWrittenIntoTheAudit)
{
    ASSERT_EQ(syncOnce("centre").exitCode, 0);
    const auto ctl = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--lang", "en"});
        return run(ZHITUCTL_PROGRAM, arguments);
    };
    const std::string store = folder_ / "store";
    Outcome outcome = ctl({"export", "cameras", "--cache", store, "--area", "500117001", "--out",
                           folder_ / "cameras.csv"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.errors;
    outcome = ctl({"report", "daily", "--cache", store, "--out", folder_ / "day.xlsx"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.errors;
    // What came to nothing is none.
    outcome = ctl({"export", "cameras", "--cache", store, "--out", folder_ / "cameras.csv"});
    EXPECT_NE(outcome.exitCode, 0) << "it is there already";
    ASSERT_EQ(syncOnce("centre").exitCode, 0);
    ASSERT_EQ(syncOnce("centre").exitCode, 0);
    const central::PgResult entries = centre_.admin().query(
        "SELECT user_name || ' ' || subject || ' ' || reason FROM zhitu.audit_entry WHERE action = "
        "'export.written' ORDER BY serial");
    ASSERT_EQ(entries.rows(), 2);
    EXPECT_THAT(
        std::string(entries.text(0, 0)),
        AllOf(StartsWith("operator1 layer cameras cameras.csv · 10 rows"), HasSubstr("500117001")));
    EXPECT_THAT(std::string(entries.text(1, 0)), StartsWith("operator1 report daily day.xlsx"));

    // Where it cannot be written down nothing is taken out.
    fs::create_directory(folder_ / "closed");
    fs::copy_file(*cache::CacheStore(folder_ / "store").current(), folder_ / "closed/one.gpkg");
    fs::create_directory(folder_ / "closed/exports.db");
    outcome = ctl({"export", "cameras", "--cache", folder_ / "closed/one.gpkg", "--out",
                   folder_ / "other.csv"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("Nothing was taken out"));
    EXPECT_FALSE(fs::exists(folder_ / "other.csv"));
}

/// It ends where nothing more can be done without somebody.
TEST_F(SyncCtlTest, OnceEndsThoughSomethingWaitsBehindAConflict)
{
    ASSERT_EQ(syncOnce("centre").exitCode, 0);
    ASSERT_EQ(onStore({"case", "act", "--case", "1", "--action", "2"}).exitCode, 0);
    centre_.admin().execute("SET ROLE zhitu_loader; UPDATE zhitu.\"case\" SET version = 5 WHERE id "
                            "= 1");
    EXPECT_EQ(syncOnce("centre").exitCode, 1);
    ASSERT_EQ(onStore({"case", "act", "--case", "1", "--action", "2"}).exitCode, 0);
    const Outcome outcome = syncOnce("centre");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.output, AllOf(HasSubstr("1 entry was refused or met a change"),
                                      HasSubstr("1 entry waits behind")));
}

TEST_F(SyncCtlTest, AConflictIsDecidedWithoutAWindow)
{
    ASSERT_EQ(syncOnce("centre").exitCode, 0);
    const auto act = [&] { // \returns the entry
        const Outcome entered = onStore({"case", "act", "--case", "1", "--action", "2"});
        EXPECT_EQ(entered.exitCode, 0) << entered.errors;
        return entered.output.substr(0, 36);
    };
    const auto decide = [&](const std::string& entry, const std::string& choice) {
        return onStore({"case", "decide", entry, "--choice", choice});
    };
    // What the client does not know yet makes its step a conflict.
    const auto change = [&](int version) {
        centre_.admin().execute("SET ROLE zhitu_loader; UPDATE zhitu.\"case\" SET version = "
                                + std::to_string(version) + " WHERE id = 1");
    };
    const std::string first = act();
    EXPECT_EQ(decide(first, "again").exitCode, 1) << "it only waits";
    EXPECT_EQ(decide(first, "perhaps").exitCode, 2);
    change(5);
    EXPECT_EQ(syncOnce("centre").exitCode, 1);
    const std::string behind = act();
    Outcome dropped = decide(first, "drop");
    EXPECT_EQ(dropped.exitCode, 0) << dropped.errors;
    EXPECT_THAT(dropped.output, HasSubstr("2 entries"));
    EXPECT_EQ(syncOnce("centre").exitCode, 0);
    EXPECT_EQ(eventsOfCase1("centre"), 1);

    const std::string second = act();
    change(9);
    EXPECT_EQ(syncOnce("centre").exitCode, 1);
    EXPECT_EQ(decide(behind, "again").exitCode, 1) << "it is gone";
    EXPECT_EQ(decide(second, "again").exitCode, 0);
    EXPECT_EQ(syncOnce("centre").exitCode, 0);
    EXPECT_EQ(eventsOfCase1("centre"), 2);
}

/// Reading may be done from a standby; what is entered goes to the primary.
TEST_F(SyncCtlTest, SendsToWhicheverServerTakesIt)
{
    const auto standby = centre_.cluster().makeStandby();
    const std::string both = "host=" + standby->folder().string() + ","
                             + centre_.cluster().folder().string()
                             + " user=operator1 dbname=centre";
    Outcome outcome = onStore({"sync", "--once", "--centre", both});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output << outcome.errors;
    ASSERT_EQ(onStore({"case", "act", "--case", "1", "--action", "2"}).exitCode, 0);
    outcome = onStore({"sync", "--once", "--centre", both});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.output << outcome.errors;
    EXPECT_EQ(eventsOfCase1("centre"), 2);
}

TEST_F(SyncCtlTest, TakesNoServerThatNeedNotProveItsName)
{
    for (const char* address :
         {"host=centre.example sslmode=require",
          "hostaddr=192.0.2.1 host=localhost sslmode=disable",
          "host=localhost,centre.example sslmode=prefer", "dbname=zhitu sslmode=allow"}) {
        const Outcome outcome = onStore({"sync", "--once", "--centre", address});
        EXPECT_EQ(outcome.exitCode, 2) << address;
        EXPECT_THAT(outcome.errors, HasSubstr("prove its name")) << address;
    }
    ::setenv("PGSSLMODE", "disable", 1);
    const Outcome outcome =
        onStore({"sync", "--once", "--centre", "host=127.0.0.1 port=1 user=li dbname=zhitu"});
    EXPECT_EQ(outcome.exitCode, 1);
    ::unsetenv("PGSSLMODE");
}

} // namespace
} // namespace zhitu::test
