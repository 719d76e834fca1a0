// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The checks of a video patrol from the outbox to the centre and back: two desks at one round.
#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/patrol/round.h"
#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using patrol::StopState;
using Status = KeptCommand::Status;
using test::Follower;
using test::TemporaryCentre;

domain::Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// One operator at his workstation.
class PatrolDesk {
public:
    PatrolDesk(const TemporaryCentre& centre, const std::string& user)
        : follower_(centre, user), connection_(centre.as(user)),
          outbox_(follower_.store().outboxFile()),
          overlay_(outbox_, &follower_.sealer(), domain::Actor{"岗位" + user})
    {
        follower_.overlay = &overlay_;
        follower_.catchUp();
    }

    std::string enter(const char* kind, const std::string& payload)
    {
        const std::string id = makeUuid7();
        outbox_.append({id, kind, payload, 0, now().time_since_epoch().count()});
        overlay_.refresh(follower_.writer(), follower_.puller().meta().watermark);
        return id;
    }
    std::string check(std::int64_t site, const std::string& finding = {},
                      const std::string& day = patrol::dayOf(now()), std::int64_t plan = 1)
    {
        domain::PatrolAct act{plan, site, day, {{1, true}, {3, finding.empty()}}, finding};
        return enter(kCheckSite, toJson(act));
    }
    Pushed push() { return pushAll(connection_, outbox_); }
    void pull()
    {
        follower_.catchUp();
        finishBrought(follower_.connection(), outbox_, follower_.puller().meta().watermark);
        follower_.catchUp();
    }
    patrol::Round round(const std::string& area = {}, const std::string& day = {})
    {
        cache::CacheReader reader(*follower_.store().current());
        return patrol::readRound(reader, {1, area, day}, now());
    }
    patrol::Stop stop(std::int64_t site)
    {
        for (patrol::Stop& stop : round().stops)
            if (stop.siteId == site)
                return stop;
        throw std::runtime_error("not on the round");
    }
    /// What was said of a find.
    std::string said(std::int64_t id)
    {
        return follower_.writer().read([&](cache::Connection& cache) {
            cache::Statement row = cache.prepare("SELECT finding FROM patrol_finding WHERE id = ?");
            row.bind(1, id);
            return row.step() ? follower_.sealer()
                                    .unseal(row.blob(0), sealPlace("patrol_finding", "finding", id))
                                    .value_or("?")
                              : std::string("none");
        });
    }
    KeptCommand kept(const std::string& id)
    {
        for (const KeptCommand& kept : outbox_.all())
            if (kept.command.id == id)
                return kept;
        throw std::runtime_error("gone");
    }
    CommandResult result(const std::string& id) { return *resultFrom(kept(id).result); }
    Follower& follower() { return follower_; }
    central::PgConnection& connection() { return connection_; }
    Outbox& outbox() { return outbox_; }

private:
    Follower follower_;
    central::PgConnection connection_;
    Outbox outbox_;
    CaseOverlay overlay_;
};

class PatrolCommandTest : public testing::Test {
protected:
    PatrolCommandTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
        centre_.addUser("operator2", "operator", {"500117"});
        centre_.addUser("villager", "operator", {"500117001001"});
    }
    std::string atCentre(const std::string& sql)
    {
        const central::PgResult rows = centre_.admin().query(sql);
        return rows.rows() == 0 ? std::string("none") : std::string(rows.text(0, 0));
    }

    TemporaryCentre centre_;
};

TEST_F(PatrolCommandTest, ACheckIsSeenAtOnceAndBeginsTheDayAtTheCentre)
{
    PatrolDesk mine(centre_, "operator1");
    const patrol::Round before = mine.round();
    ASSERT_EQ(before.plan.id, 1);
    ASSERT_EQ(before.stops.size(), 4U);
    EXPECT_EQ(before.share.done, 0);
    const std::string id = mine.check(2);
    const patrol::Stop laid = mine.stop(2);
    EXPECT_EQ(laid.state, StopState::Done);
    EXPECT_EQ(laid.post, "岗位operator1");
    EXPECT_EQ(laid.answers, (std::vector<domain::PatrolAnswer>{{1, true}, {3, true}}));
    EXPECT_EQ(mine.round().share.done, 1);
    EXPECT_EQ(mine.round().share.due, 4) << "what is laid over begins no day";

    EXPECT_EQ(mine.push().applied, 1);
    mine.pull();
    EXPECT_EQ(mine.kept(id).status, Status::Done);
    EXPECT_EQ(mine.stop(2).state, StopState::Done);
    EXPECT_EQ(atCentre("SELECT count(*) || ' ' || count(checked_at) || ' ' || max(post) || ' ' || "
                       "max(answers) FROM zhitu.patrol_check WHERE plan_id = 1 AND due_on = '"
                       + patrol::dayOf(now()) + "'"),
              "4 1 岗位operator1 1+,3+");
    mine.follower().expectEqual();
}

TEST_F(PatrolCommandTest, WhatIsFoundIsSealedAndBecomesACaseThatIsKnown)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string found = mine.check(1, "消防通道被占用");
    domain::CaseReport report;
    report.itemId = 1;
    report.title = "消防通道被占用";
    report.channel = domain::CaseChannel::CameraEvent;
    report.position = {106.1, 29.5};
    report.gridCode = "500117001001001";
    report.deadlineAt = now();
    const std::string reported = mine.enter(kReportCase, toJson(report));
    mine.enter(kLinkFinding, toJson(domain::PatrolLink{found, 0, reported}));

    const patrol::Stop laid = mine.stop(1);
    EXPECT_EQ(laid.state, StopState::Found);
    ASSERT_EQ(laid.finds.size(), 1U);
    EXPECT_EQ(laid.finds[0].row.caseId, kFirstTemporaryCase + 2) << "of the second entry";
    EXPECT_EQ(laid.finds[0].caseTitle, "消防通道被占用");
    EXPECT_EQ(mine.said(laid.finds[0].row.id), "消防通道被占用");

    EXPECT_EQ(mine.push().applied, 3);
    mine.pull();
    EXPECT_EQ(atCentre("SELECT c.title || ' ' || f.post FROM zhitu.patrol_find f JOIN "
                       "zhitu.\"case\" c ON c.id = f.case_id WHERE f.uuid = '"
                       + found + "' AND c.uuid = '" + reported + "'"),
              "消防通道被占用 岗位operator1");
    const patrol::Stop brought = mine.stop(1);
    ASSERT_EQ(brought.finds.size(), 1U);
    EXPECT_LT(brought.finds[0].row.caseId, kFirstTemporaryCase);
    EXPECT_FALSE(brought.finds[0].caseNumber.empty());
    EXPECT_EQ(mine.said(brought.finds[0].row.id), "消防通道被占用");
    mine.follower().expectEqual();
}

TEST_F(PatrolCommandTest, OfTwoTheFirstCountsAndTheSecondLosesNothing)
{
    PatrolDesk mine(centre_, "operator1");
    PatrolDesk other(centre_, "operator2");
    mine.check(3, "围墙破损"); // while the line is cut
    other.check(3);
    EXPECT_EQ(other.push().applied, 1);
    const std::string second = mine.check(4);
    EXPECT_EQ(mine.push().applied, 2);
    EXPECT_EQ(mine.result(second).first, "") << "nobody was before him";
    mine.pull();
    other.pull();
    for (PatrolDesk* desk : {&mine, &other}) {
        const patrol::Stop stop = desk->stop(3);
        EXPECT_EQ(stop.post, "岗位operator2") << "the first";
        EXPECT_EQ(stop.answers, (std::vector<domain::PatrolAnswer>{{1, true}, {3, true}}));
        EXPECT_EQ(stop.state, StopState::Found);
        ASSERT_EQ(stop.finds.size(), 1U);
        EXPECT_EQ(stop.finds[0].row.post, "岗位operator1");
        EXPECT_EQ(desk->said(stop.finds[0].row.id), "围墙破损");
    }
    // Both found something: both stay.
    const std::string late = mine.check(4, "又发现");
    EXPECT_EQ(mine.push().applied, 1);
    EXPECT_EQ(mine.result(late).first, "岗位operator1");
    EXPECT_GT(mine.result(late).firstAt, 0);
    other.check(4, "也发现");
    EXPECT_EQ(other.push().applied, 1);
    mine.pull();
    other.pull();
    EXPECT_EQ(mine.stop(4).finds.size(), 2U);
    EXPECT_EQ(other.stop(4).finds.size(), 2U);
    mine.follower().expectEqual();
    other.follower().expectEqual();
}

TEST_F(PatrolCommandTest, ARepeatIsAnsweredAsBefore)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string id = mine.check(1, "积水");
    const std::string sql = "SELECT zhitu.check_site('" + id + "', $1::jsonb) - 'xid'";
    const std::string payload = mine.kept(id).command.payload;
    EXPECT_EQ(mine.push().applied, 1);
    const std::string first(mine.connection().query(sql, {payload}).text(0, 0));
    EXPECT_EQ(first, mine.connection().query(sql, {payload}).text(0, 0));
    EXPECT_EQ(first.find("first"), std::string::npos) << first;
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.patrol_find WHERE uuid = '" + id + "'"), "1");
    EXPECT_THROW(
        mine.connection().query(sql, {R"({"plan": 1, "site": 2, "due_on": "2026-11-28"})"}),
        central::PgError)
        << "the id of another command";
}

TEST_F(PatrolCommandTest, IsRefusedWithAReasonWhereItDoesNotFit)
{
    PatrolDesk mine(centre_, "operator1");
    PatrolDesk villager(centre_, "villager");
    const std::string today = patrol::dayOf(now());
    const std::string early = patrol::dayOf(now() + std::chrono::days{1});
    const std::string old = patrol::dayOf(now() - std::chrono::days{8});
    const std::string lastWeek = patrol::dayOf(now() - std::chrono::days{7});
    struct Try {
        PatrolDesk& desk;
        std::string id;
        const char* why;
    };
    const std::string outside =
        atCentre("SELECT max(id)::text FROM zhitu.key_site WHERE grid_code ^@ '500117002'");
    std::vector<Try> tries{
        {mine, mine.check(1, "还在", early), "due_day"},
        {mine, mine.check(1, "还在", old), "due_day"},
        {mine, mine.check(999, "还在", today), "stop"},
        {mine, mine.check(1, "还在", today, 999), "plan"},
        {villager, villager.check(std::stoll(outside), "还在", today, 1), "plan"},
        {mine, mine.enter(kLinkFinding, toJson(domain::PatrolLink{makeUuid7(), 1, {}})), "finding"},
        {mine, mine.enter(kLinkFinding, toJson(domain::PatrolLink{makeUuid7(), 999, {}})), "case"}};
    const std::string late = mine.check(1, "补", lastWeek);
    (void)mine.push();
    (void)villager.push();
    for (const Try& each : tries) {
        EXPECT_EQ(each.desk.kept(each.id).status, Status::Refused) << each.why;
        EXPECT_EQ(each.desk.result(each.id).why, each.why);
        EXPECT_NE(explanationOf(each.why).toStdString(), each.why);
    }
    EXPECT_EQ(mine.kept(late).status, Status::Applied) << "what waited for the line is taken";
    // The text is still there.
    EXPECT_EQ(patrolActFrom(mine.kept(tries[2].id).command.payload)->finding, "还在");
    EXPECT_EQ(mine.round().share.done, 0) << "nothing refused is laid over";
}

TEST_F(PatrolCommandTest, ADayThatWasBegunStaysAsItWasBegun)
{
    PatrolDesk mine(centre_, "operator1");
    mine.check(1);
    EXPECT_EQ(mine.push().applied, 1);
    centre_.admin().execute("SET ROLE zhitu_loader; DELETE FROM zhitu.patrol_stop WHERE plan_id = "
                            "1 AND site_id = 2");
    mine.pull();
    const patrol::Round round = mine.round();
    EXPECT_EQ(round.share.due, 4);
    EXPECT_EQ(round.stops.back().siteId, 2) << "behind those that are on the round";
    EXPECT_EQ(round.stops.back().placeInRound, 0);
    mine.check(2);
    EXPECT_EQ(mine.push().applied, 1);
    mine.pull();
    EXPECT_EQ(mine.round().share.done, 2);
}

TEST_F(PatrolCommandTest, ALinkWaitsForItsCaseAndGoesWithIt)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string found = mine.check(1, "井盖缺失");
    domain::CaseReport report;
    report.itemId = 4711; // there is no such item
    report.title = "井盖缺失";
    report.gridCode = "500117001001001";
    report.position = {106.1, 29.5};
    const std::string reported = mine.enter(kReportCase, toJson(report));
    const std::string link =
        mine.enter(kLinkFinding, toJson(domain::PatrolLink{found, 0, reported}));
    const Pushed pushed = mine.push();
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_EQ(pushed.refused, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(mine.kept(link).status, Status::Waiting);
    EXPECT_EQ(mine.outbox().giveUp(reported), 2) << "the link goes with the report";
}

TEST_F(PatrolCommandTest, ALinkIsNoStepOfTheCase)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string lost =
        mine.enter(kLinkFinding, toJson(domain::PatrolLink{makeUuid7(), 1, {}}));
    domain::CaseAct accept;
    accept.caseId = 1;
    accept.action = domain::CaseAction::Accept;
    const std::string accepted = makeUuid7();
    mine.outbox().append({accepted, kActOnCase, toJson(accept), 1, 1'800'000'000});
    EXPECT_EQ(mine.push().applied, 1) << "what only tells holds nothing up";
    EXPECT_EQ(mine.kept(lost).status, Status::Refused);
    EXPECT_EQ(mine.outbox().giveUp(lost), 1) << "and takes nothing with it";
    EXPECT_EQ(mine.kept(accepted).status, Status::Applied);
}

TEST_F(PatrolCommandTest, ALinkWaitsForItsFinding)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string found =
        mine.check(1, "井盖缺失", patrol::dayOf(now() + std::chrono::days{3})); // refused
    domain::PatrolLink link{found, 1, {}};
    const std::string id = makeUuid7();
    domain::CaseAct comment;
    comment.caseId = 1;
    comment.action = domain::CaseAction::Comment;
    comment.reason = "视频巡查发现";
    mine.outbox().append({makeUuid7(), kActOnCase, toJson(comment), 1, 1}, {}, {}, {},
                         Companion{{id, kLinkFinding, toJson(link), 0, 1}, found});
    const Pushed pushed = mine.push();
    EXPECT_EQ(pushed.refused, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(mine.kept(id).status, Status::Waiting);
    EXPECT_EQ(mine.outbox().giveUp(found), 2) << "there is nothing to link to";
}

TEST_F(PatrolCommandTest, WhatAnAccountMayNotDoHoldsNothingElseUp)
{
    PatrolDesk mine(centre_, "operator1");
    const std::string check = mine.check(1);
    domain::CaseAct accept;
    accept.caseId = 1;
    accept.action = domain::CaseAction::Accept;
    mine.outbox().append({makeUuid7(), kActOnCase, toJson(accept), 1, 1});
    centre_.admin().execute("REVOKE EXECUTE ON FUNCTION zhitu.check_site FROM zhitu_operator");
    Pushed pushed = mine.push();
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_EQ(pushed.failed, 1);
    EXPECT_FALSE(pushed.problem.isEmpty());
    EXPECT_EQ(mine.kept(check).status, Status::Waiting) << "the right may come back";
    centre_.admin().execute("GRANT EXECUTE ON FUNCTION zhitu.check_site TO zhitu_operator");
    pushed = mine.push();
    EXPECT_EQ(pushed.applied, 1);
}

} // namespace
} // namespace zhitu::sync
