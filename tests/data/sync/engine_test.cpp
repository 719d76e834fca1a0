// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The engine as a program uses it: real threads, a real server that comes and goes.
#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <fstream>

#include "data/cache/reader.h"
#include "data/cache/repair.h"
#include "data/cache/rtree_triggers.h"
#include "data/sync/command_json.h"
#include "data/sync/engine.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using namespace std::chrono_literals;
using test::TemporaryCentre;

class EngineTest : public testing::Test {
protected:
    EngineTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
    }

    void start(const std::string& readFrom = {})
    {
        make(readFrom);
        engine_->start();
    }
    void make(const std::string& readFrom = {})
    {
        engine_.reset();
        file_.clear();
        EngineOptions options;
        options.folder = store();
        options.readFrom = options.sendTo = centre_.cluster().conninfo("operator1");
        if (!readFrom.empty())
            options.readFrom = readFrom;
        options.sealer = std::make_shared<test::PlainSealer>();
        options.actor.post = "岗位operator1";
        options.patience = 3s;
        engine_ = std::make_unique<SyncEngine>(options);
        QObject::connect(engine_.get(), &SyncEngine::generationReady, &context_,
                         [this](const auto& file) { file_ = file; });
    }
    std::filesystem::path store() const { return folder_ / "store"; }
    /// Soon nothing in the store holds this text, in whatever file.
    void expectNowhere(const char* text)
    {
        const auto holders = [&] {
            std::string names;
            for (const std::string& name : test::namesIn(store()))
                if (test::readAll(store() / name).find(text) != std::string::npos)
                    names += name + ' ';
            return names;
        };
        EXPECT_TRUE(eventually([&] { return holders().empty(); })) << holders();
    }

    template <typename Condition>
    testing::AssertionResult eventually(Condition condition, std::chrono::milliseconds most = 20s)
    {
        const QDeadlineTimer deadline(most);
        while (!condition()) {
            if (deadline.hasExpired())
                return testing::AssertionFailure()
                       << "not within " << most.count()
                       << " ms; problem: " << engine_->status().problem.toStdString() << " link "
                       << static_cast<int>(engine_->status().link);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            std::this_thread::sleep_for(5ms);
        }
        return testing::AssertionSuccess();
    }
    testing::AssertionResult live()
    {
        return eventually(
            [this] { return engine_->status().link == LinkState::Live && !file_.empty(); });
    }
    std::int64_t count(const std::string& sql)
    {
        return cache::Connection(file_.string(), cache::Access::ReadOnly).queryInt(sql);
    }
    std::string accept(std::int64_t caseId)
    {
        domain::CaseAct act;
        act.caseId = caseId;
        act.action = domain::CaseAction::Accept;
        const std::string id = makeUuid7();
        engine_->enter({id, kActOnCase, toJson(act), 1, 1'800'000'000});
        return id;
    }
    std::int64_t eventsAtCentre(std::int64_t caseId)
    {
        return centre_.admin()
            .query("SELECT count(*) FROM zhitu.case_event WHERE case_id = $1::bigint",
                   {std::to_string(caseId)})
            .integer(0, 0);
    }

    TemporaryCentre centre_;
    test::TemporaryFolder folder_;
    QObject context_;
    std::filesystem::path file_;
    std::unique_ptr<SyncEngine> engine_;
};

TEST_F(EngineTest, FetchesThenFollowsThenPushes)
{
    start();
    ASSERT_TRUE(live());
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 20);
    centre_.admin().execute(
        "SET ROLE zhitu_loader; UPDATE zhitu.camera SET status = 3 WHERE id = 7");
    EXPECT_TRUE(
        eventually([&] { return count("SELECT status FROM camera WHERE id = 7") == 3; }, 2s));
    accept(1);
    EXPECT_TRUE(
        eventually([&] { return count("SELECT state FROM \"case\" WHERE id = 1") == 2; }, 2s));
    EXPECT_TRUE(eventually([&] { return eventsAtCentre(1) == 2; }, 5s));
    EXPECT_TRUE(eventually([&] {
        return engine_->status().waiting == 0 && count("SELECT count(*) FROM zhitu_base_case") == 0;
    }));
}

/// Another server may be behind what was fetched anew: what it never heard of is sent once more.
TEST_F(EngineTest, AGenerationThatIsFetchedAnewSendsAgainWhatWasDoneWith)
{
    start();
    ASSERT_TRUE(live());
    accept(1);
    const auto atRest = [this] {
        return engine_->status().waiting == 0 && engine_->status().applied == 0
               && eventsAtCentre(1) == 2;
    };
    ASSERT_TRUE(eventually(atRest));
    const std::filesystem::path before = file_;
    centre_.admin().execute(
        "SET session_replication_role = replica; DELETE FROM zhitu.command; DELETE FROM "
        "zhitu.case_event WHERE case_id = 1 AND serial = 2; UPDATE zhitu.\"case\" SET state = 1, "
        "version = 1, last_serial = 1 WHERE id = 1");
    engine_->fetchAnew();
    ASSERT_TRUE(eventually([&] { return file_ != before; }));
    EXPECT_TRUE(eventually(atRest));
}

/// What changed meanwhile is pulled before it is shown: a line that breaks then, or kill -9, costs
/// that pull and no second fetch.
TEST_F(EngineTest, WhatIsFetchedOutlivesAFirstPullThatFails)
{
    central::PgConnection admin = centre_.admin();
    admin.execute("REVOKE EXECUTE ON FUNCTION zhitu.read_slice FROM zhitu_member");
    start();
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    const auto fetched = store() / "cache-1.gpkg";
    ASSERT_TRUE(std::filesystem::exists(fetched));
    EXPECT_TRUE(file_.empty());
    start(); // as after kill -9
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    admin.execute("GRANT EXECUTE ON FUNCTION zhitu.read_slice TO zhitu_member");
    engine_->retryNow();
    ASSERT_TRUE(live());
    EXPECT_EQ(file_, fetched);
    EXPECT_FALSE(std::filesystem::exists(store() / "cache-2.gpkg"));
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 20);
}

TEST_F(EngineTest, WorksOnWithoutTheServerAndSendsWhenItIsBack)
{
    start();
    ASSERT_TRUE(live());
    centre_.cluster().crash();
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::Offline; }));
    accept(1);
    accept(2);
    EXPECT_TRUE(eventually(
        [&] { return count("SELECT count(*) FROM \"case\" WHERE state = 2") == 2; }, 2s));
    EXPECT_TRUE(eventually([&] { return engine_->status().waiting == 2; }));
    // The program ends and starts again, still without a line.
    start();
    EXPECT_TRUE(eventually([&] {
        return !file_.empty() && count("SELECT count(*) FROM \"case\" WHERE state = 2") == 2;
    }));
    centre_.cluster().start();
    engine_->retryNow();
    ASSERT_TRUE(live());
    EXPECT_TRUE(eventually([&] { return eventsAtCentre(1) == 2 && eventsAtCentre(2) == 2; }));
    EXPECT_TRUE(eventually([&] { return engine_->status().waiting == 0; }));
}

TEST_F(EngineTest, SaysWhatStandsInTheWay)
{
    centre_.addUser("operator1", "operator", {});
    start();
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    centre_.addUser("operator1", "operator", {"500117001"});
    engine_->retryNow();
    ASSERT_TRUE(live());
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 10);
    // His area is taken away: everything goes, also from the files.
    centre_.addUser("operator1", "operator", {});
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 0);
    expectNowhere("摄像机1");
}

/// Neither the wish to fetch everything anew nor a line that breaks over it keeps what he may no
/// longer see.
TEST_F(EngineTest, AnAreaThatIsTakenAwayGoesThoughAFetchIsWanted)
{
    start();
    ASSERT_TRUE(live());
    centre_.admin().execute("REVOKE SELECT ON zhitu.wire_camera FROM zhitu_member");
    engine_->fetchAnew();
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    centre_.addUser("operator1", "operator", {});
    engine_->retryNow();
    EXPECT_TRUE(eventually([&] { return count("SELECT count(*) FROM camera") == 0; }));
    expectNowhere("摄像机1");
}

/// One who looks on keeps what was purged in the file until another takes its place.
TEST_F(EngineTest, WhoIsMovedLeavesNothingBehindThoughAReaderIsInTheWay)
{
    centre_.addUser("operator1", "operator", {"500117001"});
    centre_.admin().execute("UPDATE zhitu.camera SET name = '甲镇独有' WHERE grid_code LIKE "
                            "'500117001%'");
    start();
    ASSERT_TRUE(live());
    const std::filesystem::path before = file_;
    std::ofstream(before.string() + ".search") << "甲镇独有"; // a sidecar
    cache::Connection reader(before.string(), cache::Access::ReadOnly);
    reader.execute("BEGIN");
    ASSERT_EQ(reader.queryInt("SELECT count(*) FROM camera"), 10);
    centre_.addUser("operator1", "operator", {"500117002"});
    ASSERT_TRUE(eventually([&] { return file_ != before; }, 30s));
    ASSERT_TRUE(live());
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 10);
    EXPECT_TRUE(eventually([&] { return !std::filesystem::exists(before); }));
    expectNowhere("甲镇独有");
}

TEST_F(EngineTest, WhoTakesOverAStoreFindsNothingOfTheOneBefore)
{
    centre_.admin().execute("UPDATE zhitu.camera SET name = '乙镇独有' WHERE grid_code LIKE "
                            "'500117002%'");
    start();
    ASSERT_TRUE(live());
    const std::filesystem::path before = file_;
    centre_.addUser("town", "operator", {"500117001"});
    start(centre_.cluster().conninfo("town"));
    ASSERT_TRUE(eventually([&] { return !file_.empty() && file_ != before; }));
    EXPECT_TRUE(eventually([&] { return !std::filesystem::exists(before); }));
    expectNowhere("乙镇独有");
}

TEST_F(EngineTest, WhatWasFetchedForAnAreaThatWasTakenBackIsRemoved)
{
    centre_.addUser("operator1", "operator", {"500117001"});
    start();
    ASSERT_TRUE(live());
    engine_.reset();
    centre_.addUser("operator1", "operator", {"500117"});
    {
        cache::CacheStore folder(store());
        const auto lock = cache::StoreLock::tryTake(store());
        central::PgConnection connection = centre_.as("operator1");
        const test::PlainSealer sealer;
        ASSERT_TRUE(bootstrap(connection, folder, *lock, &sealer,
                              [](const BootstrapProgress&) { return true; }));
        // And another one that is not whole.
        std::filesystem::copy(store() / "cache-2.gpkg", store() / "bootstrap.part");
    }
    centre_.addUser("operator1", "operator", {"500117001"});
    start();
    ASSERT_TRUE(live());
    EXPECT_TRUE(eventually([&] {
        return !std::filesystem::exists(store() / "cache-2.gpkg")
               && !std::filesystem::exists(store() / "bootstrap.part");
    }));
    EXPECT_EQ(file_, store() / "cache-1.gpkg");
    EXPECT_EQ(count("SELECT count(*) FROM camera"), 10);
}

/// What a repair could not save comes back, and what only waited to be sent is no row of the
/// centre.
TEST_F(EngineTest, ARepairedCacheIsComparedWithItsCentre)
{
    start();
    ASSERT_TRUE(live());
    centre_.cluster().crash();
    accept(1);
    ASSERT_TRUE(eventually([&] { return count("SELECT state FROM \"case\" WHERE id = 1") == 2; }));
    engine_.reset();
    {
        cache::Connection cache(file_.string(), cache::Access::ReadWrite);
        cache::registerSpatialFunctions(cache);
        cache.execute("DELETE FROM camera WHERE id = 5");
    }
    ASSERT_TRUE(cache::repairStore(store(), [](double) { return true; }));
    centre_.cluster().start();
    start();
    ASSERT_TRUE(live());
    EXPECT_TRUE(eventually([&] {
        return count("SELECT count(*) FROM camera") == 20 && eventsAtCentre(1) == 2
               && engine_->status().waiting == 0
               && count("SELECT version FROM \"case\" WHERE id = 1") == 2;
    }));
}

TEST_F(EngineTest, AFetchThatWasStoppedStaysStoppedUntilItIsAskedForAgain)
{
    make();
    engine_->stopFetching();
    engine_->start();
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    EXPECT_THAT(engine_->status().problem.toStdString(), testing::HasSubstr("stopped"));
    EXPECT_TRUE(file_.empty());
    engine_->retryNow();
    ASSERT_TRUE(live());
    // With a cache it goes on with what it has.
    const std::filesystem::path before = file_;
    engine_->fetchAnew();
    engine_->stopFetching();
    centre_.admin().execute("UPDATE zhitu.camera SET status = 3 WHERE id = 7");
    EXPECT_TRUE(eventually([&] { return count("SELECT status FROM camera WHERE id = 7") == 3; }));
    EXPECT_TRUE(live());
    EXPECT_TRUE(file_ == before || file_ == store() / "cache-2.gpkg"); // it may have been quicker
}

TEST_F(EngineTest, ASecondOneOnTheSameStoreLooksOn)
{
    start();
    ASSERT_TRUE(live());
    EngineOptions options;
    options.folder = folder_ / "store";
    options.readFrom = options.sendTo = centre_.cluster().conninfo("operator1");
    options.sealer = std::make_shared<test::PlainSealer>();
    SyncEngine second(options);
    second.start();
    EXPECT_TRUE(eventually([&] { return second.status().link == LinkState::OtherWindow; }));
}

TEST_F(EngineTest, AStandbyThatIsPromotedIsListenedTo)
{
    const auto standby = centre_.cluster().makeStandby();
    start(standby->conninfo("operator1"));
    ASSERT_TRUE(live());
    ASSERT_TRUE(engine_->status().standby);
    centre_.cluster().crash();
    standby->promote();
    ASSERT_TRUE(eventually([this] { return !engine_->status().standby; }));
    ASSERT_TRUE(live());
    central::PgConnection loader(standby->conninfo(), {});
    loader.execute("SET ROLE zhitu_loader");
    for (int i = 0; i < 3; ++i) { // the first may be found by the pull that noticed the promotion
        std::this_thread::sleep_for(500ms);
        loader.execute("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        const std::int64_t status(
            loader.query("SELECT status FROM zhitu.camera WHERE id = 1").integer(0, 0));
        EXPECT_TRUE(eventually(
            [&] { return count("SELECT status FROM camera WHERE id = 1") == status; }, 5s))
            << i;
    }
}

} // namespace
} // namespace zhitu::sync

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
