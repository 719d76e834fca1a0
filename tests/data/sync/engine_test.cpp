// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The engine as a program uses it: real threads, a real server that comes and goes.
#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "data/cache/reader.h"
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
        engine_.reset();
        file_.clear();
        EngineOptions options;
        options.folder = folder_ / "store";
        options.readFrom = options.sendTo = centre_.cluster().conninfo("operator1");
        if (!readFrom.empty())
            options.readFrom = readFrom;
        options.sealer = std::make_shared<test::PlainSealer>();
        options.actor = "岗位operator1";
        options.patience = 3s;
        engine_ = std::make_unique<SyncEngine>(options);
        QObject::connect(engine_.get(), &SyncEngine::generationReady, &context_,
                         [this](const auto& file) { file_ = file; });
        engine_->start();
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
    const auto fetched = folder_ / "store" / "cache-1.gpkg";
    ASSERT_TRUE(std::filesystem::exists(fetched));
    EXPECT_TRUE(file_.empty());
    start(); // as after kill -9
    ASSERT_TRUE(eventually([&] { return engine_->status().link == LinkState::NeedsUser; }));
    admin.execute("GRANT EXECUTE ON FUNCTION zhitu.read_slice TO zhitu_member");
    engine_->retryNow();
    ASSERT_TRUE(live());
    EXPECT_EQ(file_, fetched);
    EXPECT_FALSE(std::filesystem::exists(folder_ / "store" / "cache-2.gpkg"));
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
    for (const std::string& name : test::namesIn(folder_ / "store"))
        EXPECT_THAT(test::readAll(folder_ / "store" / name),
                    testing::Not(testing::HasSubstr("摄像机1")))
            << name;
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
