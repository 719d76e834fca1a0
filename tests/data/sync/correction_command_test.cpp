// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A correction from the outbox to the centre, and on to everybody's cache.
#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/correct/correctable.h"
#include "data/sync/command_json.h"
#include "data/sync/correction_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using Status = KeptCommand::Status;
using test::Follower;
using test::TemporaryCentre;

/// Somebody at a workstation.
class Desk {
public:
    Desk(const TemporaryCentre& centre, const std::string& user)
        : follower_(centre, user), connection_(centre.as(user)),
          outbox_(follower_.store().outboxFile())
    {
        follower_.catchUp();
    }
    correct::Row row(const std::string& table, std::int64_t id)
    {
        cache::CacheReader reader(*follower_.store().current());
        return *correct::readRow(reader, table, id);
    }
    /// Of what stands in his cache. \returns the id of the command
    std::string correct(const std::string& table, std::int64_t id, const correct::Typed& typed)
    {
        correct::Judged judged = correct::judge(row(table, id), typed);
        EXPECT_TRUE(judged.isSound());
        judged.correction.reason = "现场核实";
        const std::string command = makeUuid7();
        outbox_.append({command, kCorrectRow, toJson(judged.correction), 0, 0});
        return command;
    }
    Pushed push() { return pushAll(connection_, outbox_); }
    void pull()
    {
        follower_.catchUp();
        finishBrought(follower_.connection(), outbox_, follower_.puller().meta().watermark);
    }
    KeptCommand kept(const std::string& id)
    {
        for (const KeptCommand& kept : outbox_.all())
            if (kept.command.id == id)
                return kept;
        throw std::runtime_error("gone");
    }

private:
    Follower follower_;
    central::PgConnection connection_;
    Outbox outbox_;
};

class CorrectionCommandTest : public testing::Test {
protected:
    CorrectionCommandTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("admin1", "admin", {"500117"});
        centre_.addUser("admin2", "admin", {"500117001"});
        centre_.addUser("villager", "operator", {"500117001001"});
    }
    TemporaryCentre centre_;
};

TEST_F(CorrectionCommandTest, ArrivesAtEverybodysCache)
{
    Desk mine(centre_, "admin1");
    Desk other(centre_, "villager");
    const std::string id = mine.correct(
        "camera", 1, {{"name", QStringLiteral("东门")}, {"x", QStringLiteral("106.1")}});
    EXPECT_EQ(mine.push().applied, 1);
    mine.pull();
    EXPECT_EQ(mine.kept(id).status, Status::Done);
    other.pull();
    for (Desk* desk : {&mine, &other}) {
        const correct::Row row = desk->row("camera", 1);
        EXPECT_EQ(row.values.value(QStringLiteral("name")).toString(), QStringLiteral("东门"));
        EXPECT_EQ(row.values.value(QStringLiteral("x")).toDouble(), 106.1);
    }
}

/// Every value that a cache has is one that the centre knows again: to the last bit of a place.
TEST_F(CorrectionCommandTest, OfAnyValueOfAnyRowIsTaken)
{
    centre_.admin().execute(
        "UPDATE zhitu.camera SET geom = ST_SetSRID(ST_MakePoint(106 + random() / 4, 29 + "
        "random()), 4490), azimuth_deg = random() * 360, field_of_view_deg = 0.1 + random() * 300, "
        "range_m = 0.1 + random() * 100 WHERE id <= 5");
    Desk mine(centre_, "admin1");
    for (int id = 1; id <= 5; ++id)
        mine.correct("camera", id,
                     {{"x", QStringLiteral("106.2")},
                      {"y", QStringLiteral("29.5")},
                      {"azimuth_deg", QStringLiteral("1.5")},
                      {"field_of_view_deg", QStringLiteral("61")},
                      {"range_m", QStringLiteral("81")},
                      {"status", QStringLiteral("2")},
                      {"stream_url", QStringLiteral("rtsp://10.0.0.1/1")}});
    EXPECT_EQ(mine.push().applied, 5);
}

TEST_F(CorrectionCommandTest, OfWhatSomebodyElseHasChangedIsRefusedAndWrittenAnew)
{
    Desk mine(centre_, "admin1");
    Desk other(centre_, "admin2");
    const std::string first = mine.correct("organisation", 1, {{"name", QStringLiteral("甲企业")}});
    const std::string second =
        other.correct("organisation", 1, {{"name", QStringLiteral("乙企业")}});
    EXPECT_EQ(mine.push().applied, 1);
    EXPECT_EQ(other.push().refused, 1);
    const KeptCommand refused = other.kept(second);
    EXPECT_EQ(refused.status, Status::Refused);
    EXPECT_EQ(resultFrom(refused.result)->why, "changed");
    // Both are there to be seen: what he wanted in the command, what stands in the cache.
    other.pull();
    EXPECT_EQ(other.row("organisation", 1).values.value(QStringLiteral("name")).toString(),
              QStringLiteral("甲企业"));
    EXPECT_EQ(correctionFrom(refused.command.payload)->values.value(QStringLiteral("name")),
              QStringLiteral("乙企业"));
    other.correct("organisation", 1, {{"name", QStringLiteral("乙企业")}});
    EXPECT_EQ(other.push().applied, 1);
    EXPECT_EQ(mine.kept(first).status, Status::Applied);
}

TEST_F(CorrectionCommandTest, OfWhoMayNotWaitsAndHoldsNobodyUp)
{
    Desk villager(centre_, "villager");
    villager.correct("camera", 1, {{"name", QStringLiteral("东门")}});
    const Pushed pushed = villager.push();
    EXPECT_EQ(pushed.applied, 0);
    EXPECT_EQ(pushed.failed, 1);
    EXPECT_FALSE(pushed.problem.isEmpty());
    const central::PgResult count =
        centre_.admin().query("SELECT count(*) FROM zhitu.camera WHERE name = '东门'");
    EXPECT_EQ(count.text(0, 0), "0");
}

} // namespace
} // namespace zhitu::sync
