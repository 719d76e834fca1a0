// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From the outbox to the centre and back: effects are laid over at once, commands are applied once
/// and in order, conflicts come back.
#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using domain::CaseAction;
using domain::CaseState;
using Status = KeptCommand::Status;
using test::Follower;
using test::TemporaryCentre;

/// What one seals, one with another key cannot open.
class KeySealer : public test::PlainSealer {
public:
    explicit KeySealer(std::string key) : key_(std::move(key)) {}
    std::vector<std::byte> seal(std::string_view text, const std::string& place) const override
    {
        return PlainSealer::seal(text, key_ + place);
    }
    std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                      const std::string& place) const override
    {
        return PlainSealer::unseal(sealed, key_ + place);
    }

private:
    std::string key_;
};

class CommandTest : public testing::Test {
protected:
    CommandTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
        centre_.addUser("operator2", "operator", {"500117001"});
        mine_ = std::make_unique<Follower>(centre_, "operator1");
        mine_->catchUp();
        outbox_ = std::make_unique<Outbox>(mine_->store().outboxFile());
        overlay_ = std::make_unique<CaseOverlay>(*outbox_, &mine_->sealer(),
                                                 domain::Actor{"岗位operator1"});
        reopen();
    }

    void reopen()
    {
        puller_ = std::make_unique<Puller>(mine_->writer(), &mine_->sealer(), overlay_.get());
    }

    void sealWith(const std::string& key)
    {
        outbox_ =
            std::make_unique<Outbox>(mine_->store().outboxFile(), std::make_shared<KeySealer>(key));
        overlay_ = std::make_unique<CaseOverlay>(*outbox_, &mine_->sealer(),
                                                 domain::Actor{"岗位operator1"});
        reopen();
    }

    std::string enter(std::string kind, std::string payload, std::int64_t base = 0)
    {
        const std::string id = makeUuid7();
        outbox_->append({id, std::move(kind), std::move(payload), base, 1'800'000'000});
        overlay_->refresh(mine_->writer(), puller_->meta().watermark);
        return id;
    }
    std::string act(std::int64_t caseId, CaseAction action, std::int64_t base,
                    const std::string& reason = {}, std::int64_t department = 0)
    {
        domain::CaseAct wanted;
        wanted.caseId = caseId;
        wanted.action = action;
        wanted.reason = reason;
        wanted.departmentId = department;
        return enter(kActOnCase, toJson(wanted), base);
    }
    std::string report(const std::string& grid = "500117001001001")
    {
        domain::CaseReport wanted;
        wanted.itemId = 1;
        wanted.title = "路灯不亮";
        wanted.position = {106.1, 29.5};
        wanted.gridCode = grid;
        wanted.deadlineAt = domain::Instant{std::chrono::seconds{1'900'000'000}};
        wanted.reporter = "示例甲";
        wanted.phone = "00000001";
        return enter(kReportCase, toJson(wanted));
    }

    Pushed push()
    {
        central::PgConnection connection = centre_.as("operator1");
        return pushAll(connection, *outbox_);
    }
    /// As the engine does after each pull.
    void pull()
    {
        for (int i = 0; i < 50; ++i) {
            const Pulled pulled = puller_->pull(mine_->connection());
            finishBrought(mine_->connection(), *outbox_, puller_->meta().watermark);
            if (pulled.kind == Pulled::Kind::Nothing && !pulled.state.pending)
                return;
        }
    }

    std::optional<domain::Case> seen(std::int64_t id)
    {
        const auto details = cache::CacheReader(*mine_->store().current()).caseDetails(id);
        return details ? std::optional(details->record) : std::nullopt;
    }
    std::size_t eventsOf(std::int64_t id)
    {
        return cache::CacheReader(*mine_->store().current()).caseDetails(id)->events.size();
    }
    Status statusOf(const std::string& id)
    {
        for (const KeptCommand& kept : outbox_->all())
            if (kept.command.id == id)
                return kept.status;
        throw std::runtime_error("gone");
    }
    std::int64_t atCentre(const std::string& sql)
    {
        return centre_.admin().query(sql).integer(0, 0);
    }

    TemporaryCentre centre_;
    std::unique_ptr<Follower> mine_;
    std::unique_ptr<Outbox> outbox_;
    std::unique_ptr<CaseOverlay> overlay_;
    std::unique_ptr<Puller> puller_;
};

TEST_F(CommandTest, AnEffectIsSeenAtOnceAndStaysUntilTheFeedHasBroughtIt)
{
    const std::string accept = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(seen(1)->state, CaseState::Accepted); // before anything was sent
    EXPECT_EQ(eventsOf(1), 2U);
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(statusOf(accept), Status::Applied);
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(1)->state, CaseState::Accepted); // not yet pulled
    pull();
    EXPECT_EQ(statusOf(accept), Status::Done);
    EXPECT_EQ(seen(1)->state, CaseState::Accepted);
    EXPECT_EQ(eventsOf(1), 2U);
    EXPECT_EQ(mine_->count("SELECT count(*) FROM zhitu_laid_over"), 0);
    EXPECT_EQ(mine_->count("SELECT count(*) FROM zhitu_base_case"), 0);
    mine_->expectEqual();
}

TEST_F(CommandTest, AWholeCaseIsTakenInAndHandledOffline)
{
    const std::string reported = report();
    const std::int64_t temporary = kFirstTemporaryCase + 1;
    ASSERT_TRUE(seen(temporary));
    EXPECT_EQ(seen(temporary)->title, "路灯不亮");
    domain::CaseAct accept;
    accept.caseUuid = reported;
    accept.action = CaseAction::Accept;
    enter(kActOnCase, toJson(accept), 1);
    accept.action = CaseAction::Dispatch;
    accept.departmentId = 2;
    enter(kActOnCase, toJson(accept), 2);
    EXPECT_EQ(seen(temporary)->state, CaseState::Dispatched);
    EXPECT_EQ(eventsOf(temporary), 3U);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 3);
    pull();
    EXPECT_FALSE(seen(temporary));
    const std::int64_t numbered =
        atCentre("SELECT id FROM zhitu.\"case\" WHERE title = '路灯不亮'");
    EXPECT_EQ(seen(numbered)->state, CaseState::Dispatched);
    EXPECT_EQ(seen(numbered)->departmentId, 2);
    mine_->expectEqual();
}

TEST_F(CommandTest, AMergedCaseGoesOnAsTheOther)
{
    central::PgConnection root = centre_.admin();
    root.execute(
        "DELETE FROM zhitu.dispute_party; DELETE FROM zhitu.mediation_session; DELETE FROM "
        "zhitu.dispute_personal; DELETE FROM zhitu.dispute");
    pull();
    domain::CaseAct merge;
    merge.caseId = 1;
    merge.action = CaseAction::MergeInto;
    merge.reason = "同一件事";
    merge.otherCaseId = 2;
    const auto others = eventsOf(2);
    const std::string merged = enter(kActOnCase, toJson(merge), 1);
    EXPECT_EQ(seen(1)->state, CaseState::Rejected) << "at once";
    EXPECT_EQ(eventsOf(2), others + 1);
    EXPECT_EQ(push().applied, 1);
    pull();
    mine_->expectEqual();
    EXPECT_EQ(statusOf(merged), Status::Done);
    cache::CacheReader reader(*mine_->store().current());
    EXPECT_EQ(reader.caseDetails(1)->events.back().otherCaseId, 2);
    EXPECT_EQ(reader.caseDetails(2)->events.back().otherCaseId, 1);
    EXPECT_EQ(reader.caseDetails(2)->events.back().action, CaseAction::ReportAgain);
    EXPECT_EQ(seen(2)->version, 1) << "it was only told something";
    EXPECT_GE(atCentre("SELECT count(*) FROM zhitu.further_report f JOIN "
                       "zhitu.further_report_personal p USING (id) JOIN zhitu.case_personal o ON "
                       "o.id = 1 AND o.reporter = p.reporter AND o.phone = p.phone WHERE f.case_id "
                       "= 2"),
              1)
        << "who reported stays with both";
    // All that was told goes on with it.
    merge.caseId = 2;
    merge.otherCaseId = 5;
    merge.action = CaseAction::MergeInto;
    const auto told = [&](int id) {
        return atCentre("SELECT count(*) FROM zhitu.further_report WHERE case_id = "
                        + std::to_string(id));
    };
    const auto before = told(5);
    const auto twos = told(2);
    ASSERT_GE(twos, 1);
    enter(kActOnCase, toJson(merge), 1);
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(told(5), before + twos + 1) << "its own, and what had been told of it";
    // What has ended takes nothing any more; nor does a case take itself.
    merge.caseId = 3;
    merge.otherCaseId = 1;
    const std::string late = enter(kActOnCase, toJson(merge), 1);
    merge.caseId = 4;
    merge.otherCaseId = 4;
    const std::string itself = enter(kActOnCase, toJson(merge), 1);
    EXPECT_EQ(push().refused, 2);
    EXPECT_EQ(statusOf(late), Status::Refused);
    EXPECT_EQ(statusOf(itself), Status::Refused);
}

TEST_F(CommandTest, ADisputeIsNotMerged)
{
    domain::CaseAct merge;
    merge.caseId = 1;
    merge.action = CaseAction::MergeInto;
    merge.reason = "同一件事";
    merge.otherCaseId = 2;
    enter(kActOnCase, toJson(merge), 1);
    EXPECT_EQ(seen(1)->state, CaseState::Reported) << "nothing is laid over";
    EXPECT_EQ(push().refused, 1);
}

TEST_F(CommandTest, WhoIsToHandleItIsInTheHistory)
{
    act(1, CaseAction::Accept, 1);
    domain::CaseAct dispatch;
    dispatch.caseId = 1;
    dispatch.action = CaseAction::Dispatch;
    dispatch.departmentId = 2;
    dispatch.handler = "值班岗2";
    enter(kActOnCase, toJson(dispatch), 2);
    const auto handler = [&] {
        return cache::CacheReader(*mine_->store().current()).caseDetails(1)->events.back().handler;
    };
    EXPECT_EQ(handler(), "值班岗2");
    EXPECT_EQ(push().applied, 2);
    pull();
    EXPECT_EQ(handler(), "值班岗2");
    mine_->expectEqual();
}

TEST_F(CommandTest, PullsInBetweenLeaveTheEffectInPlace)
{
    act(1, CaseAction::Accept, 1);
    domain::CaseAct supervise;
    supervise.caseId = 2;
    supervise.action = CaseAction::Supervise;
    supervise.reason = "督办";
    supervise.workingDays = 3;
    enter(kActOnCase, toJson(supervise), 1);
    central::PgConnection loader = centre_.admin();
    loader.execute(
        "SET ROLE zhitu_loader; UPDATE zhitu.\"case\" SET title = '另一个标题' WHERE id = 1;"
        "UPDATE zhitu.camera SET status = 3");
    pull();
    EXPECT_EQ(seen(1)->title, "另一个标题");
    EXPECT_EQ(seen(1)->state, CaseState::Accepted);
    EXPECT_TRUE(seen(2)->supervised);
}

TEST_F(CommandTest, AConflictComesBackAndHoldsWhatIsBehindIt)
{
    central::PgConnection other = centre_.as("operator2");
    other.query("SELECT zhitu.act_on_case(gen_random_uuid(), '{\"case\": 1, \"action\": 2, "
                "\"base_version\": 1}')");
    const std::string accept = act(1, CaseAction::Accept, 1);
    const std::string dispatch = act(1, CaseAction::Dispatch, 2, {}, 1);
    const std::string elsewhere = act(2, CaseAction::Accept, 1);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.conflicts, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_EQ(statusOf(dispatch),
              Status::Waiting); // never sent by accident onto somebody else's state
    EXPECT_EQ(statusOf(elsewhere), Status::Applied);
    EXPECT_EQ(atCentre("SELECT state FROM zhitu.\"case\" WHERE id = 1"), 2);
    pull();
    // He gives up on accepting; what was behind it goes as well.
    EXPECT_EQ(outbox_->giveUp(accept), 2);
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(1)->state, CaseState::Accepted);
    mine_->expectEqual();
}

/// What is told of a case waits for nobody's decision on a step, and does not go with it.
TEST_F(CommandTest, WhatIsToldPassesAConflictAndStaysWhenThatIsGivenUp)
{
    centre_.admin().execute("UPDATE zhitu.\"case\" SET title = 'x' WHERE id = 1");
    const std::string step = act(1, CaseAction::Accept, 1);
    domain::FurtherReport further;
    further.caseId = 1;
    further.channel = domain::CaseChannel::Hotline;
    further.reason = "路灯又灭";
    further.reporter = "示例乙";
    const std::string told = enter(kReportAgain, toJson(further));
    const std::string comment = act(1, CaseAction::Comment, 2, "已知悉");
    const std::string behind = act(1, CaseAction::Comment, 2, {}); // refused: it says nothing
    EXPECT_EQ(eventsOf(1), 4U);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.conflicts, 1);
    EXPECT_EQ(pushed.applied, 2);
    EXPECT_EQ(statusOf(step), Status::Conflict);
    EXPECT_EQ(statusOf(told), Status::Applied);
    EXPECT_EQ(statusOf(comment), Status::Applied);
    EXPECT_EQ(statusOf(behind), Status::Refused);
    EXPECT_EQ(outbox_->counts().held, 0);
    pull();
    EXPECT_EQ(eventsOf(1), 3U) << "neither twice nor gone; the step in conflict is not laid";
    EXPECT_EQ(seen(1)->version, 2) << "by the title, not by what was told";
    EXPECT_EQ(outbox_->giveUp(step), 1);
    EXPECT_EQ(statusOf(behind), Status::Refused);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1 AND action = 27"),
              1);
}

/// The case never came to be: what was told of it can still be taken in as one of its own.
TEST_F(CommandTest, AFurtherReportOutlivesTheReportItWasToldTo)
{
    const std::string first = report("500117001001999"); // no such grid
    domain::FurtherReport further;
    further.caseUuid = first;
    further.narrative = "还有一处";
    further.gridCode = "500117001001001";
    further.itemId = 1;
    const std::string told = enter(kReportAgain, toJson(further));
    domain::CaseAct accept;
    accept.caseUuid = first;
    accept.action = CaseAction::Accept;
    (void)enter(kActOnCase, toJson(accept), 1);
    EXPECT_EQ(push().refused, 1);
    EXPECT_EQ(statusOf(told), Status::Waiting);
    EXPECT_EQ(outbox_->counts().held, 2);
    EXPECT_EQ(outbox_->giveUp(first), 2) << "the step goes with it";
    EXPECT_EQ(push().refused, 1);
    EXPECT_EQ(statusOf(told), Status::Refused);
    const auto kept = furtherReportFrom(outbox_->all()[0].command.payload);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->narrative, "还有一处");
    EXPECT_EQ(kept->gridCode, "500117001001001");
    EXPECT_EQ(kept->itemId, 1);
}

/// What is entered anew takes the place of what was refused: nothing that was entered goes away,
/// and what waits behind it follows.
TEST_F(CommandTest, WhatIsEnteredAnewTakesThePlaceOfWhatWasRefused)
{
    const std::string refused = act(1, CaseAction::Dispatch, 1, {}, 999); // no such department
    const std::string told = act(1, CaseAction::Comment, 2, "说明");
    EXPECT_EQ(push().refused, 1);
    const std::string accept = act(1, CaseAction::Accept, 2); // behind it, and so held
    domain::CaseAct other;
    other.caseId = 1;
    other.action = CaseAction::Supervise;
    other.reason = "群众反映强烈";
    other.workingDays = 3;
    outbox_->append({makeUuid7(), kActOnCase, toJson(other), 1, 1'800'000'000}, {}, refused);
    const auto kept = outbox_->all();
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(actFrom(kept[0].command.payload, 0)->action, CaseAction::Supervise);
    EXPECT_EQ(kept[0].status, Status::Waiting);
    EXPECT_EQ(kept[2].command.baseVersion, 2);
    EXPECT_NE(kept[2].command.id, accept);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 2);
    EXPECT_EQ(pushed.conflicts + pushed.refused, 0);
    pull();
    EXPECT_EQ(seen(1)->state, CaseState::Accepted);
    EXPECT_TRUE(seen(1)->supervised);
    EXPECT_EQ(statusOf(told), Status::Done);
    mine_->expectEqual();
    // Where it is gone meanwhile the new one is entered all the same.
    outbox_->append({"x", kActOnCase, toJson(other), 1, 1}, {}, "gone");
    EXPECT_EQ(statusOf("x"), Status::Waiting);
}

TEST_F(CommandTest, WhatWasToldOfARefusedReportFollowsTheOneInsteadOfIt)
{
    const std::string refused = report("500117001001999"); // no such grid
    domain::CaseAct accept;
    accept.caseUuid = refused;
    accept.action = CaseAction::Accept;
    (void)enter(kActOnCase, toJson(accept), 1);
    accept.action = CaseAction::Comment;
    accept.reason = "说明";
    (void)enter(kActOnCase, toJson(accept), 2);
    EXPECT_EQ(push().refused, 1);
    auto mended = reportFrom(outbox_->all()[0].command.payload).value();
    mended.gridCode = "500117001001001";
    const std::string fresh = makeUuid7();
    outbox_->append({fresh, kReportCase, toJson(mended), 0, 1'800'000'000}, {}, refused);
    EXPECT_EQ(push().applied, 3);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event e JOIN zhitu.\"case\" c ON c.id = "
                       "e.case_id WHERE c.uuid = '"
                       + fresh + "'"),
              3);
}

/// Seen while it was only here: the centre knows since when, and the mark fits what it says.
TEST_F(CommandTest, AMarkOfOnesOwnStepFitsWhatTheCentreMakesOfIt)
{
    act(1, CaseAction::Accept, 1);
    act(1, CaseAction::Dispatch, 2, {}, 1);
    act(1, CaseAction::Return, 3, "不属本部门");
    domain::AlarmAct mark;
    mark.kind = domain::AlarmKind::Returned;
    mark.caseId = 1;
    mark.since = domain::Instant{std::chrono::seconds{1'800'000'000}}; // by the clock here
    mark.laid = true;
    (void)enter(kMarkAlarm, toJson(mark));
    EXPECT_EQ(push().applied, 4);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.alarm_mark m JOIN zhitu.\"case\" c ON c.id = "
                       "m.case_id WHERE c.id = 1 AND m.kind = 3 AND m.since = c.turned_at"),
              1);
    // A snooze that came too late is none; nobody is forwarded to who is not there.
    mark.mark = domain::MarkKind::Snoozed;
    mark.until = domain::Instant{std::chrono::seconds{1'700'000'000}};
    (void)enter(kMarkAlarm, toJson(mark));
    mark.mark = domain::MarkKind::Forwarded;
    mark.to = "没有的岗位";
    const std::string nobody = enter(kMarkAlarm, toJson(mark));
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_EQ(pushed.refused, 1);
    EXPECT_EQ(statusOf(nobody), Status::Refused);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.alarm_mark WHERE case_id = 1 AND kind = 3"), 1);
}

/// As a look at what is sealed: it is not put away unsent, and is an entry once.
TEST_F(CommandTest, WhatWasTakenOutIsAlwaysWrittenDown)
{
    const domain::ExportNote note{"list", "清单.xlsx", 12, R"({"overdue":true})",
                                  domain::Instant{std::chrono::seconds{1'800'000'000}}};
    EXPECT_EQ(exportNoteFrom(toJson(note))->file, note.file);
    const std::string id = enter(kNoteExport, toJson(note));
    EXPECT_EQ(outbox_->giveUp(id), 0) << "it stays";
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(push().applied, 0);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = 'export.written' AND "
                       "subject = 'list' AND reason = '清单.xlsx · 12 rows · {\"overdue\":true} "
                       "@2027-01-15T08:00:00Z'"),
              1);
}

/// Also when the case is not in one's area any more, and whatever becomes of other entries.
TEST_F(CommandTest, ALookAtWhatIsSealedIsAlwaysWrittenDown)
{
    const auto audited = [&](const std::string& about) {
        return atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = 'personal.revealed' "
                        "AND subject = 'case/"
                        + about + "' AND reason ^@ '回访 @2027-01-15T08:00:00Z'");
    };
    domain::Reveal look{1, {}, "回访", domain::Instant{std::chrono::seconds{1'800'000'000}}};
    const std::string first = enter(kReveal, toJson(look));
    EXPECT_EQ(outbox_->giveUp(first), 0) << "it stays";
    look.caseId = 0;
    look.caseUuid = report(); // not sent yet, and put away again
    (void)enter(kReveal, toJson(look));
    EXPECT_EQ(outbox_->giveUp(look.caseUuid), 1);
    const std::string mine = look.caseUuid;
    look.caseUuid = makeUuid7(); // of nobody that the centre knows
    (void)enter(kReveal, toJson(look));
    EXPECT_EQ(push().applied, 3);
    for (const std::string& about : {std::string("1"), mine, look.caseUuid})
        EXPECT_EQ(audited(about), 1) << about;
    EXPECT_EQ(push().applied, 0);
}

/// A history that is full is not gone on with in the numbers of the next case.
TEST_F(CommandTest, NothingIsLaidOverBehindTheEndOfAHistory)
{
    {
        cache::CacheWriter::Batch batch(mine_->writer());
        batch.put(domain::CaseEvent{
            1, 1023, CaseAction::Comment, CaseState::Accepted, {}, "x", "x", 0, {}});
        batch.commit();
    }
    const auto neighbours = eventsOf(2);
    (void)act(1, CaseAction::Comment, 1, "再说一句");
    EXPECT_EQ(eventsOf(2), neighbours);
    EXPECT_EQ(mine_->count("SELECT count(*) FROM case_event WHERE id = 2048"), 0);
}

TEST_F(CommandTest, InsistingBasesTheCommandOnWhatIsThereNow)
{
    centre_.admin().execute("UPDATE zhitu.\"case\" SET title = 'x' WHERE id = 1");
    const std::string accept = act(1, CaseAction::Accept, 1);
    act(1, CaseAction::Comment, 2, "说明");
    act(1, CaseAction::Dispatch, 2, {}, 1);
    EXPECT_EQ(push().conflicts, 1);
    const auto result = resultFrom(outbox_->all().front().result);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->version, 2);
    outbox_->insist(accept, result->version);
    EXPECT_EQ(push().applied, 2) << "the comment was not held";
    pull();
    EXPECT_EQ(seen(1)->state, CaseState::Dispatched);
    mine_->expectEqual();
}

TEST_F(CommandTest, ARepeatIsAppliedOnce)
{
    const std::string accept = act(1, CaseAction::Accept, 1);
    push();
    // The answer was lost on its way: the command still waits, and is sent again.
    outbox_->settle(accept, Status::Waiting, {});
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1"), 2);
}

TEST_F(CommandTest, ARefusalSaysWhyAndLosesNothing)
{
    const std::string nowhere = report("500117001001099");
    EXPECT_EQ(push().refused, 1);
    const auto kept = outbox_->all();
    EXPECT_EQ(statusOf(nowhere), Status::Refused);
    EXPECT_EQ(resultFrom(kept.front().result)->why, "place");
    EXPECT_THAT(kept.front().command.payload, testing::HasSubstr("路灯不亮"));
}

/// Half a migration, a broken trigger: it may be mended there, and nothing is given up for it.
TEST_F(CommandTest, AnErrorOfTheCentreIsNoAnswer)
{
    central::PgConnection admin = centre_.admin();
    admin.execute("CREATE FUNCTION public.breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                  "RAISE EXCEPTION 'half a migration'; END $$; CREATE TRIGGER breaks BEFORE INSERT "
                  "ON zhitu.case_event FOR EACH ROW WHEN (NEW.case_id = 1) EXECUTE FUNCTION "
                  "public.breaks()");
    const std::string accept = act(1, CaseAction::Accept, 1);
    const std::string dispatch = act(1, CaseAction::Dispatch, 2, {}, 1);
    const std::string elsewhere = act(2, CaseAction::Accept, 1);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.failed, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_TRUE(pushed.problem.contains(QStringLiteral("half a migration")));
    EXPECT_EQ(statusOf(accept), Status::Waiting);
    EXPECT_EQ(statusOf(dispatch), Status::Waiting);
    EXPECT_EQ(statusOf(elsewhere), Status::Applied);
    // No right to anything, for a moment: that is no answer either.
    admin.execute("DROP TRIGGER breaks ON zhitu.case_event; DELETE FROM zhitu.user_scope WHERE "
                  "user_name = 'operator1'");
    EXPECT_EQ(push().failed, 1);
    EXPECT_EQ(statusOf(accept), Status::Waiting);
    admin.execute("INSERT INTO zhitu.user_scope(user_name, prefix) VALUES ('operator1', '500117')");
    EXPECT_EQ(push().applied, 2);
    EXPECT_EQ(atCentre("SELECT state FROM zhitu.\"case\" WHERE id = 1"), 3);
}

TEST_F(CommandTest, WhatIsSealedWithAnotherKeyIsNotOvertaken)
{
    sealWith("a");
    const std::string accept = act(1, CaseAction::Accept, 1);
    sealWith("b");
    const std::string dispatch = act(1, CaseAction::Dispatch, 2, {}, 1);
    const std::string elsewhere = act(2, CaseAction::Accept, 1);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(statusOf(accept), Status::Waiting);
    EXPECT_EQ(statusOf(dispatch), Status::Waiting);
    EXPECT_EQ(statusOf(elsewhere), Status::Applied);
}

/// What an operator had taken in was lost with the centre's tail, and its id and number went to
/// somebody else's case before his was sent again.
TEST_F(CommandTest, ACaseIsMetByWhatNamesItForGood)
{
    const std::string reported = report();
    ASSERT_EQ(push().applied, 1);
    pull();
    const std::int64_t id = atCentre("SELECT id FROM zhitu.\"case\" WHERE title = '路灯不亮'");
    ASSERT_EQ(seen(id)->uuid, reported);
    domain::CaseAct accept;
    accept.caseId = id;
    accept.caseUuid = reported;
    accept.action = CaseAction::Accept;
    const std::string accepted = enter(kActOnCase, toJson(accept), 1);
    ASSERT_EQ(push().applied, 1);

    const std::string its = std::to_string(id);
    central::PgConnection admin = centre_.admin();
    admin.execute("SET session_replication_role = replica; DELETE FROM zhitu.case_personal WHERE "
                  "id = "
                  + its + "; DELETE FROM zhitu.case_event WHERE case_id = " + its
                  + "; DELETE FROM zhitu.\"case\" WHERE id = " + its
                  + "; DELETE FROM zhitu.command; ALTER TABLE zhitu.\"case\" ALTER id RESTART WITH "
                  + its);
    domain::CaseReport theirs;
    theirs.itemId = 1;
    theirs.title = "别人的事件";
    theirs.position = {106.1, 29.5};
    theirs.gridCode = "500117001001001";
    central::PgConnection other = centre_.as("operator2");
    other.query("SELECT zhitu.report_case(gen_random_uuid(), $1::jsonb)", {toJson(theirs)});
    ASSERT_EQ(atCentre("SELECT id FROM zhitu.\"case\" WHERE title = '别人的事件'"), id);
    puller_->distrust();
    pull(); // compares
    EXPECT_EQ(seen(id)->title, "别人的事件");
    outbox_->sendAgain();
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(id)->title, "别人的事件");
    EXPECT_EQ(seen(id)->state, CaseState::Reported);
    EXPECT_EQ(seen(temporaryCaseId(outbox_->all().front()))->state, CaseState::Accepted);

    EXPECT_EQ(push().applied, 2);
    pull();
    EXPECT_EQ(seen(id)->state, CaseState::Reported);
    const std::int64_t anew = atCentre("SELECT id FROM zhitu.\"case\" WHERE title = '路灯不亮'");
    EXPECT_NE(anew, id);
    EXPECT_EQ(seen(anew)->state, CaseState::Accepted);
    mine_->expectEqual();
}

TEST_F(CommandTest, WhatIsAnotherCentresIsNeitherSentNorShownUntilOneAdoptsIt)
{
    central::PgConnection connection = centre_.as("operator1");
    const std::string here = nameOf(identityOf(connection));
    outbox_->setCentre("elsewhere/operator1");
    const std::string done = act(3, CaseAction::Accept, 1);
    outbox_->settle(done, Status::Done, {});
    const std::string accept = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(push().applied, 0); // not to this server, whatever cache is open
    EXPECT_FALSE(pushAll(connection, *outbox_).problem.isEmpty());
    outbox_->setCentre(here);
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(1)->state, CaseState::Reported);
    outbox_->sendAgain();
    outbox_->sendUnseenAgain();
    EXPECT_EQ(outbox_->counts().elsewhere, 1);
    EXPECT_EQ(outbox_->counts().waiting, 0);
    const std::string own = act(2, CaseAction::Accept, 1);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 1);
    EXPECT_TRUE(pushed.problem.isEmpty());
    EXPECT_EQ(statusOf(own), Status::Applied);
    EXPECT_EQ(statusOf(accept), Status::Waiting);
    EXPECT_EQ(statusOf(done), Status::Done);
    // It has only moved: what it had been given before may be unknown here.
    EXPECT_EQ(outbox_->adopt(), 2);
    EXPECT_EQ(outbox_->counts().elsewhere, 0);
    EXPECT_EQ(push().applied, 3);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE state = 2"), 3);
    pull();
    mine_->expectEqual();
}

TEST_F(CommandTest, PuttingAwayWhatIsAnotherCentresTakesNothingOfThisOnes)
{
    central::PgConnection connection = centre_.as("operator1");
    outbox_->setCentre("elsewhere/operator1");
    const std::string theirs = act(1, CaseAction::Accept, 1);
    outbox_->setCentre(nameOf(identityOf(connection)));
    const std::string own = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(outbox_->giveUp(theirs), 1);
    EXPECT_EQ(statusOf(own), Status::Waiting);
    EXPECT_EQ(push().applied, 1);
}

/// One adopts what was entered for the centre before by oneself, and nothing else.
TEST_F(CommandTest, WhatAThirdCentreOrSomebodyElseWasGivenIsNotAdopted)
{
    central::PgConnection connection = centre_.as("operator1");
    const std::string here = nameOf(identityOf(connection));
    outbox_->setCentre("training/operator1");
    act(1, CaseAction::Accept, 1);
    outbox_->setCentre("before/operator1");
    const std::string before = act(2, CaseAction::Accept, 1);
    outbox_->setCentre(here);
    EXPECT_EQ(outbox_->adopt(), 1);
    EXPECT_EQ(outbox_->counts().elsewhere, 1);
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(statusOf(before), Status::Applied);
    outbox_->setCentre("before/operator2");
    act(3, CaseAction::Accept, 1);
    outbox_->setCentre(here);
    EXPECT_EQ(outbox_->adopt(), 0);
}

/// What one saw counts, whatever was switched to while one was writing.
TEST_F(CommandTest, AnEntryIsForTheCentreWhoseDataOneSaw)
{
    central::PgConnection connection = centre_.as("operator1");
    outbox_->setCentre(nameOf(identityOf(connection)));
    outbox_->append({makeUuid7(), kActOnCase, R"({"case":1,"action":2})", 1, 1, "elsewhere/x"});
    EXPECT_EQ(outbox_->counts().elsewhere, 1);
    EXPECT_EQ(push().applied, 0);
}

/// A dump brings the numbers of the cluster that it was made in.
TEST_F(CommandTest, AnAnswerFromADumpIsOfATransactionHere)
{
    const std::string accept = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(push().applied, 1);
    centre_.admin().execute(
        "SET session_replication_role = replica; UPDATE zhitu.command SET xid = "
        "'5000000000'");
    outbox_->settle(accept, Status::Waiting, {});
    EXPECT_EQ(push().applied, 1);
    pull();
    EXPECT_EQ(statusOf(accept), Status::Done);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1"), 2);
}

/// Somebody holds one case at the centre for longer than a transaction may take.
TEST_F(CommandTest, ACaseThatIsHeldKeepsNoOtherBack)
{
    central::PgConnection holder = centre_.admin();
    holder.execute("SET transaction_timeout = 0; BEGIN; SELECT 1 FROM zhitu.\"case\" WHERE id = 1 "
                   "FOR UPDATE");
    const std::string held = act(1, CaseAction::Accept, 1);
    const std::string free = act(2, CaseAction::Accept, 1);
    central::PgConnection connection = centre_.as("operator1");
    connection.execute("SET lock_timeout = '200ms'"); // as the engine's
    const Pushed pushed = pushAll(connection, *outbox_);
    EXPECT_EQ(pushed.failed, 1);
    EXPECT_EQ(statusOf(held), Status::Waiting);
    EXPECT_EQ(statusOf(free), Status::Applied);
}

TEST_F(CommandTest, WhatIsEnteredBeforeAnyCentreIsKnownIsTheFirstOnes)
{
    const std::string accept = act(1, CaseAction::Accept, 1);
    outbox_->setCentre("elsewhere/operator1");
    EXPECT_EQ(outbox_->all().front().command.centre, "elsewhere/operator1");
    EXPECT_EQ(push().applied, 0);
}

TEST_F(CommandTest, WhatAnErrorRefusedCanBeSentAgain)
{
    central::PgConnection admin = centre_.admin();
    admin.execute(
        "ALTER TABLE zhitu.case_event ADD CONSTRAINT broken CHECK (case_id <> 1) NOT VALID");
    const std::string accept = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(push().refused, 1);
    EXPECT_TRUE(resultFrom(outbox_->all().front().result)->isError());
    admin.execute("ALTER TABLE zhitu.case_event DROP CONSTRAINT broken");
    outbox_->tryAgain(accept);
    EXPECT_EQ(push().applied, 1);
}

/// What cannot be read any more and is done with stays so, and is in nobody's way.
TEST_F(CommandTest, WhatCannotBeReadIsNotSentAgain)
{
    sealWith("a");
    const std::string accept = act(1, CaseAction::Accept, 1);
    EXPECT_EQ(push().applied, 1);
    pull();
    sealWith("b");
    outbox_->sendAgain();
    EXPECT_EQ(statusOf(accept), Status::Done);
    // One that the server turns out not to know is said.
    const std::string lost = act(2, CaseAction::Accept, 1);
    outbox_->settle(lost, Status::Applied, {});
    sealWith("c");
    outbox_->sendAgain(lost);
    EXPECT_EQ(statusOf(lost), Status::Refused);
    EXPECT_EQ(resultFrom(outbox_->all().back().result)->why, "key");
    sealWith("b");
    act(1, CaseAction::Dispatch, 2, {}, 1);
    EXPECT_EQ(push().applied, 1);
}

TEST_F(CommandTest, TheEffectIsTheSameAfterARestart)
{
    report();
    act(1, CaseAction::Accept, 1);
    mine_->open();
    outbox_ = std::make_unique<Outbox>(mine_->store().outboxFile());
    overlay_ =
        std::make_unique<CaseOverlay>(*outbox_, &mine_->sealer(), domain::Actor{"岗位operator1"});
    reopen();
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(1)->state, CaseState::Accepted);
    EXPECT_EQ(eventsOf(1), 2U);
    ASSERT_TRUE(seen(kFirstTemporaryCase + 1));
    EXPECT_EQ(eventsOf(kFirstTemporaryCase + 1), 1U);
}

} // namespace
} // namespace zhitu::sync
