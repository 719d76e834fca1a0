// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Desks at three levels take random steps of the same cases, at once, offline and online, with
/// answers lost and programs killed; at rest the loop's promises hold at the centre and in every
/// cache.
#include <gmock/gmock.h>

#include "data/cache/case_row.h"
#include "data/domain/case_machine.h"
#include "tests/data/sync/desk.h"
#include "tests/support/dice.h"

namespace zhitu::sync {
namespace {

using domain::CaseAction;
using domain::CaseState;
using domain::DivisionLevel;
using test::Desk;
using test::TemporaryCentre;

class CaseLoopModel : public testing::Test {
protected:
    CaseLoopModel()
    {
        centre_.addSmallDistrict();
        // All over the same cases, or nobody would ever be second.
        for (const auto& [user, level] :
             {std::pair{"district1", 4}, {"district2", 4}, {"town", 5}, {"village", 6}}) {
            centre_.addUser(user, "operator", {level == 6 ? "500117001001" : "500117001"});
            centre_.admin().query("UPDATE zhitu.account SET level = $2 WHERE user_name = $1",
                                  {user, std::to_string(level)});
            desks_.push_back(std::make_unique<Desk>(
                centre_, user, FeedLimits{4, 2, 20},
                domain::Actor{std::string("岗位") + user, static_cast<DivisionLevel>(level)}));
        }
        eventsBefore_ = atCentre("SELECT count(*) FROM zhitu.case_event");
    }

    void step(Desk& desk, std::mt19937_64& random)
    {
        switch (random() % 14) {
        case 0:
            desk.follower().disconnect();
            break;
        case 1:
            desk.restart();
            break;
        case 2:
            if (random() % 4 == 0)
                desk.enter(random); // a new case
            break;
        case 3:
        case 4:
        case 5:
        case 6:
            desk.take(random);
            break;
        case 7:
        case 8:
            desk.send(random() % 3 == 0);
            break;
        default:
            desk.pull();
        }
    }

    std::int64_t atCentre(const std::string& sql) const
    {
        return centre_.admin().query(sql).integer(0, 0);
    }
    /// Cases of which something is not as it must be. \param wrong a condition on c, the case
    void expectNone(const std::string& wrong, const char* promise) const
    {
        const central::PgResult rows = centre_.admin().query(
            "SELECT string_agg(c.id::text, ' ') FROM zhitu.\"case\" c WHERE " + wrong);
        EXPECT_EQ(rows.text(0, 0), "") << promise;
    }

    /// What holds of every case at any time.
    void expectPromises() const
    {
        expectNone("(c.department_id IS NULL) AND coalesce(c.suspended_from, c.state) IN (3, 4, 5)",
                   "exactly one owner: a department where it is with one, else the centre");
        expectNone(
            "c.last_serial <> (SELECT count(*) FROM zhitu.case_event e WHERE e.case_id = c.id)",
            "no lost history: it counts 1, 2, … to its last event");
        expectNone(
            "c.version <> (SELECT count(*) FROM zhitu.case_event e WHERE e.case_id = c.id AND "
            "NOT zhitu.only_tells(e.action))",
            "a version is a step, and what only tells is none");
        expectNone(
            "c.deadline_at <> coalesce((SELECT e.until FROM zhitu.case_event e WHERE e.case_id "
            "= c.id AND e.action IN (1, 9, 12, 21) AND e.until IS NOT NULL ORDER BY e.serial "
            "DESC LIMIT 1), c.deadline_at)",
            "a deadline is what the history said last of it");
        expectNone(
            "EXISTS (SELECT FROM (SELECT action, lag(state_after) OVER (ORDER BY serial) AS "
            "was FROM zhitu.case_event e WHERE e.case_id = c.id) s WHERE s.was = 9 AND s.action "
            "NOT IN (21, 26, 31, 32) OR s.was = 10 AND s.action <> 26)",
            "what is closed changes by reopening only, what is rejected never");
        expectNone(
            "c.turned_by <> coalesce((SELECT e.action FROM zhitu.case_event e WHERE e.case_id = "
            "c.id AND zhitu.changes_turn(e.action) ORDER BY e.serial DESC LIMIT 1), 0::smallint)",
            "whose turn it is follows from the history");
    }

    /// The histories, played again by the machine on this side.
    void expectReplayed() const
    {
        const central::PgResult cases = centre_.admin().query(
            "SELECT c.id, c.state, c.level, coalesce(c.department_id, 0), c.supervised, "
            "c.extension_asked, array_to_string(c.open_parts, ',') FROM zhitu.\"case\" c ORDER BY "
            "1");
        for (int i = 0; i < cases.rows(); ++i) {
            const std::string id(cases.text(i, 0));
            const central::PgResult rows = centre_.admin().query(
                "SELECT serial, action, state_after, reason, coalesce(department_id, 0) FROM "
                "zhitu.case_event WHERE case_id = $1 ORDER BY serial",
                {id});
            std::vector<domain::CaseEvent> history;
            int level = static_cast<int>(cases.integer(i, 2));
            for (int e = 0; e < rows.rows(); ++e) {
                const auto action = static_cast<CaseAction>(rows.integer(e, 1));
                level += action == CaseAction::Escalate   ? 1
                         : action == CaseAction::Delegate ? -1
                                                          : 0;
                history.push_back({0,
                                   static_cast<int>(rows.integer(e, 0)),
                                   action,
                                   static_cast<CaseState>(rows.integer(e, 2)),
                                   {},
                                   "x",
                                   std::string(rows.text(e, 3)),
                                   rows.integer(e, 4),
                                   {}});
            }
            const auto played = domain::replay(static_cast<DivisionLevel>(level), history);
            ASSERT_TRUE(played) << "case " << id;
            EXPECT_EQ(static_cast<int>(played->state), cases.integer(i, 1)) << "case " << id;
            EXPECT_EQ(static_cast<int>(played->level), cases.integer(i, 2)) << "case " << id;
            EXPECT_EQ(played->departmentId, cases.integer(i, 3)) << "case " << id;
            EXPECT_EQ(played->supervised, cases.boolean(i, 4)) << "case " << id;
            EXPECT_EQ(played->extensionAsked, cases.boolean(i, 5)) << "case " << id;
            EXPECT_EQ(cache::joinedParts(played->openParts), cases.text(i, 6)) << "case " << id;
        }
    }

    /// What was entered and not given up was done, once.
    void expectDoneOnce() const
    {
        const std::string applied =
            "SELECT count(*) FROM zhitu.command WHERE result ->> 'status' = 'applied'";
        for (const auto& desk : desks_)
            for (const std::string& id : desk->entered())
                EXPECT_EQ(atCentre(applied + " AND id = '" + id + "'"), 1) << id;
        EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event"),
                  eventsBefore_ + atCentre(applied + " AND kind LIKE 'case.%'")
                      + atCentre("SELECT count(*) FROM zhitu.case_event WHERE action = 33"))
            << "a merger is told to the other case as well";
        EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.alarm_mark") - 12,
                  atCentre(applied + " AND kind = 'alarm.mark'"));
    }

    TemporaryCentre centre_;
    std::vector<std::unique_ptr<Desk>> desks_;
    std::int64_t eventsBefore_ = 0;
};

TEST_F(CaseLoopModel, KeepsItsPromisesWhoeverDoesWhat)
{
    test::Dice dice;
    std::mt19937_64& random = dice.engine();
    for (int i = 0; i < test::rounds(6); ++i) {
        for (int s = 0; s < 220; ++s)
            step(*desks_[random() % desks_.size()], random);
        expectPromises(); // at any time
        for (const auto& desk : desks_)
            ASSERT_TRUE(desk->settle()) << "in round " << i << " of " << dice.told();
        for (const auto& desk : desks_) {
            ASSERT_TRUE(desk->settle()); // what the others have sent since
            desk->follower().expectEqual();
        }
        expectPromises();
        expectReplayed();
        expectDoneOnce();
        ASSERT_FALSE(HasFailure()) << "in round " << i << " of " << dice.told();
    }
    // Else the promises would have been kept by nobody's doing anything.
    const auto count = [&](const std::string& status) {
        return atCentre("SELECT count(*) FROM zhitu.command WHERE result ->> 'status' = '" + status
                        + "'");
    };
    EXPECT_GT(count("applied"), 100);
    EXPECT_GT(count("conflict"), 5);
    EXPECT_GT(count("refused"), 5);
}

} // namespace
} // namespace zhitu::sync
