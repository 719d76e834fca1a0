// SPDX-License-Identifier: GPL-3.0-or-later
/// The machine of cases stands twice, here and at the centre: both are walked side by side.
#include <gmock/gmock.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "data/domain/case_machine.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using domain::CaseAction;
using domain::CaseState;
using domain::CaseStatus;
using domain::Refusal;

/// What the centre calls a refusal. Those that are missing cannot happen to a command: the centre
/// knows who and when, and uses every stage.
const std::map<Refusal, std::string> kCodes{
    {Refusal::NotInThisState, "state"},
    {Refusal::ReasonMissing, "reason"},
    {Refusal::SubtasksOpen, "subtasks"},
    {Refusal::NoSubtaskOpen, "no_subtask"},
    {Refusal::AtTopLevel, "top_level"},
    {Refusal::AtBottomLevel, "bottom_level"},
    {Refusal::ExtensionPending, "extension_pending"},
    {Refusal::NoExtensionAsked, "no_extension"},
    {Refusal::AlreadySupervised, "supervised"},
    {Refusal::NotSupervised, "not_supervised"},
};

class Walker {
public:
    Walker(PgConnection& connection, domain::DivisionLevel level)
        : connection_(connection), level_(level), status_(domain::reportCase(level, {}))
    {
        id_ = one(connection_,
                  "SELECT zhitu.report_case(gen_random_uuid(), jsonb_build_object('item', 1, "
                  "'title', 'x', 'channel', 2, 'level', $1::int, 'lon', 106, 'lat', 29, "
                  "'grid', '500117001001001')) ->> 'case'",
                  {std::to_string(static_cast<int>(level))});
    }

    /// Takes a step in both. \returns false where they part
    testing::AssertionResult step(CaseAction action, const std::string& reason)
    {
        const domain::ActionResult here = apply(status_, action, {{}, "值班席", reason});
        const std::string there =
            one(connection_,
                "SELECT r ->> 'status' || coalesce(' ' || (r ->> 'why'), '') FROM "
                "zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', $1::bigint, "
                "'action', $2::int, 'reason', $3::text, 'department', 1, 'base_version', "
                "$4::bigint)) r",
                {id_, std::to_string(static_cast<int>(action)), reason, std::to_string(version_)});
        const auto* next = std::get_if<CaseStatus>(&here);
        const std::string expected =
            next != nullptr ? "applied" : "refused " + kCodes.at(std::get<Refusal>(here));
        if (expected != there)
            return testing::AssertionFailure() << "action " << static_cast<int>(action) << " in "
                                               << asRow() << ": " << there << ", not " << expected;
        if (next != nullptr) {
            status_ = *next;
            ++version_;
        }
        const std::string row =
            one(connection_,
                "SELECT concat_ws(' ', state, level, supervised, open_subtasks, "
                "extension_asked, suspended_from, version) FROM zhitu.\"case\" WHERE id = $1",
                {id_});
        if (row != asRow())
            return testing::AssertionFailure() << row << ", not " << asRow();
        return testing::AssertionSuccess();
    }

    /// What the centre has written down, played again by our own machine.
    [[nodiscard]] bool replays()
    {
        const central::PgResult rows = connection_.query(
            "SELECT serial, action, state_after, actor, reason FROM zhitu.case_event "
            "WHERE case_id = $1 ORDER BY serial",
            {id_});
        std::vector<domain::CaseEvent> history;
        for (int i = 0; i < rows.rows(); ++i)
            history.push_back({0,
                               static_cast<int>(rows.integer(i, 0)),
                               static_cast<CaseAction>(rows.integer(i, 1)),
                               static_cast<CaseState>(rows.integer(i, 2)),
                               {},
                               std::string(rows.text(i, 3)),
                               std::string(rows.text(i, 4)),
                               0});
        return domain::replay(level_, history) == status_;
    }

    [[nodiscard]] const CaseStatus& status() const noexcept { return status_; }

private:
    [[nodiscard]] std::string asRow() const
    {
        const bool isSuspended = status_.state == CaseState::Suspended;
        return std::to_string(static_cast<int>(status_.state)) + ' '
               + std::to_string(static_cast<int>(status_.level))
               + (status_.supervised ? " t " : " f ") + std::to_string(status_.openSubtasks)
               + (status_.extensionAsked ? " t " : " f ")
               + (isSuspended ? std::to_string(static_cast<int>(status_.suspendedFrom)) + ' ' : "")
               + std::to_string(version_);
    }

    PgConnection& connection_;
    domain::DivisionLevel level_;
    CaseStatus status_;
    std::string id_;
    int version_ = 1;
};

/// Any action, one that is allowed, or one that leads on: else few walks would see the end.
CaseAction choose(const CaseStatus& status, std::mt19937& random)
{
    std::vector<CaseAction> allowed = domain::allowedActions(status);
    const auto way = random() % 3;
    if (way == 0)
        return static_cast<CaseAction>(1 + random() % 26);
    const auto leadsOn = [&](CaseAction action) {
        const domain::ActionResult next = apply(status, action, {{}, "x", "x"});
        return std::get<CaseStatus>(next).state > status.state && action != CaseAction::Reject
               && action != CaseAction::Suspend;
    };
    if (way == 1 && std::ranges::any_of(allowed, leadsOn))
        std::erase_if(allowed, [&](CaseAction action) { return !leadsOn(action); });
    return allowed[random() % allowed.size()];
}

TEST(CaseMachines, GoTheSameWay)
{
    const auto seed = std::random_device{}();
    std::cout << "seed " << seed << std::endl;
    std::mt19937 random(seed);
    TemporaryCentre centre;
    addPeople(centre);
    PgConnection connection = centre.as("a_villager");
    std::set<CaseState> reached;
    for (int walk = 0; walk < 300; ++walk) {
        connection.execute("BEGIN"); // the log of a walk is written out once
        Walker walker(connection, static_cast<domain::DivisionLevel>(4 + random() % 3));
        for (int step = 0; step < 24; ++step) {
            const CaseAction action = choose(walker.status(), random);
            ASSERT_TRUE(walker.step(action, random() % 8 == 0 ? "" : "说明"))
                << "seed " << seed << " walk " << walk << " step " << step;
            reached.insert(walker.status().state);
        }
        ASSERT_TRUE(walker.replays()) << "seed " << seed << " walk " << walk;
        connection.execute("COMMIT");
    }
    EXPECT_EQ(reached.size(), 11U) << "every state";
}

} // namespace
} // namespace zhitu::test
