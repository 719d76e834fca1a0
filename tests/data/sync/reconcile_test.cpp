// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <future>

#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ReconcileTest : public testing::Test {
protected:
    ReconcileTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("district", "operator", {"500117"});
        centre_.addUser("town", "operator", {"500117001"});
        centre_.addUser("village", "operator", {"500117001001"});
    }

    test::TemporaryCentre centre_;
};

TEST_F(ReconcileTest, AnAreaIsCutAtItsOwnTowns)
{
    const auto cutsFor = [&](const char* user) {
        central::PgConnection connection = centre_.as(user);
        return cutsOf(connection);
    };
    EXPECT_THAT(cutsFor("district"), ElementsAre("500117001000", "500117002000"));
    EXPECT_THAT(cutsFor("town"), ElementsAre("500117001000"));
    EXPECT_THAT(cutsFor("village"), IsEmpty());
}

TEST_F(ReconcileTest, WhereverAnAreaIsCutItsDigestsAreTheSame)
{
    central::PgConnection connection = centre_.as("district");
    std::int64_t rows = 0;
    for (const Replica& replica : replicas()) {
        const Digests whole = digestsOfCentre(connection, replica);
        for (const auto& [village, digest] : whole)
            rows += digest.rows;
        for (const std::vector<std::string>& cuts :
             {cutsOf(connection), {"1"}, {"5", "500117001001", "50011700100199"}})
            EXPECT_EQ(digestsOfCentre(connection, replica, cuts), whole) << replica.table;
    }
    EXPECT_GT(rows, 50);
}

/// One who acts on a case and reports another while his line is down.
class ReconcileWithEntriesTest : public ReconcileTest {
protected:
    ReconcileWithEntriesTest()
        : mine_(centre_, "district"), outbox_(mine_.store().outboxFile()),
          overlay_(outbox_, &mine_.sealer(), {"district"})
    {
        mine_.catchUp();
        puller_ = std::make_unique<Puller>(mine_.writer(), &mine_.sealer(), &overlay_);
        pullAll();
    }

    Pulled pullAll(const PullProgress& progress = [](double) { return true; })
    {
        Pulled first = puller_->pull(mine_.connection(), false, progress);
        while (puller_->pull(mine_.connection()).kind != Pulled::Kind::Nothing)
            ;
        return first;
    }

    void enter()
    {
        domain::CaseAct act;
        act.caseId = mine_.count("SELECT min(id) FROM \"case\" WHERE state = 1");
        act.action = domain::CaseAction::Accept;
        act.baseVersion =
            mine_.count("SELECT version FROM \"case\" WHERE id = " + std::to_string(act.caseId));
        domain::CaseReport report;
        report.itemId = 1;
        report.title = "路灯不亮";
        report.position = {106.1, 29.5};
        report.gridCode = "500117001001001";
        report.reporter = "示例甲";
        outbox_.append({makeUuid7(), kActOnCase, toJson(act), act.baseVersion, 1'800'000'000});
        outbox_.append({makeUuid7(), kReportCase, toJson(report), 0, 1'800'000'000});
        overlay_.refresh(mine_.writer(), puller_->meta().watermark);
    }

    Differences compare()
    {
        return differences(mine_.connection(), *mine_.writer().openReader(), puller_->meta().tables,
                           &mine_.sealer(), [](double) { return true; });
    }

    std::int64_t laidOver() { return mine_.count("SELECT count(*) FROM zhitu_laid_over"); }

    test::Follower mine_;
    Outbox outbox_;
    CaseOverlay overlay_;
    std::unique_ptr<Puller> puller_;
};

TEST_F(ReconcileWithEntriesTest, WhatLiesOverTheRowsIsNoDifference)
{
    EXPECT_THAT(compare(), IsEmpty());
    enter();
    ASSERT_GT(laidOver(), 3);
    EXPECT_FALSE(mine_.isEqual()) << "nothing was laid over the rows that are compared";
    EXPECT_THAT(compare(), IsEmpty());
}

TEST_F(ReconcileWithEntriesTest, WhatIsUnderThemIs)
{
    enter();
    {
        cache::CacheWriter::Batch batch(mine_.writer());
        batch.connection().execute("UPDATE zhitu_base_case SET title = title || '?'");
        batch.commit();
    }
    EXPECT_THAT(compare(), testing::SizeIs(1));
    puller_->distrust();
    EXPECT_EQ(pullAll().kind, Pulled::Kind::Repaired);
    EXPECT_GT(laidOver(), 3);
    EXPECT_THAT(compare(), IsEmpty());
    cache::CacheWriter::Batch batch(mine_.writer());
    overlay_.lift(batch);
    batch.commit();
    mine_.expectEqual();
}

TEST_F(ReconcileWithEntriesTest, WhileItComparesNobodyIsKeptFromEntering)
{
    puller_->distrust();
    std::future<void> entry;
    const Pulled pulled = pullAll([&](double share) {
        if (share > 0.3 && !entry.valid()) { // some tables are compared, others are not
            entry = std::async(std::launch::async, [this] { enter(); });
            EXPECT_EQ(entry.wait_for(std::chrono::seconds(20)), std::future_status::ready);
        }
        return true;
    });
    entry.get();
    EXPECT_EQ(pulled.kind, Pulled::Kind::Repaired);
    EXPECT_EQ(pulled.rows, 0);
    EXPECT_GT(laidOver(), 3);
}

} // namespace
} // namespace zhitu::sync
