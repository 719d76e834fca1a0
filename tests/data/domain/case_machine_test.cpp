// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/case_machine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <random>
#include <set>

namespace zhitu::domain {
namespace {

using S = CaseState;
using A = CaseAction;

constexpr int kActions = kCaseActions;

/// The machine once more, written as a table of words from the design rather than as code: which
/// states an action may leave from. What it does beyond the state is checked by properties.
const std::map<A, std::set<S>>& tableModel()
{
    static const std::map<A, std::set<S>> table{
        {A::Report, {}},
        {A::Accept, {S::Reported}},
        {A::Reject, {S::Reported, S::Accepted}},
        {A::Dispatch, {S::Accepted}},
        {A::Sign, {S::Dispatched}},
        {A::Return, {S::Dispatched, S::SignedFor, S::Handling}},
        {A::Start, {S::SignedFor}},
        {A::AskExtension, {S::SignedFor, S::Handling}},
        {A::GrantExtension, {S::SignedFor, S::Handling}},
        {A::RefuseExtension, {S::SignedFor, S::Handling}},
        {A::Suspend, {S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::Resume, {S::Suspended}},
        {A::Escalate, {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::Delegate, {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::Resolve, {S::Handling}},
        {A::ApproveReview, {S::Resolved}},
        {A::RefuseReview, {S::Resolved}},
        {A::Visit, {S::Reviewed}},
        {A::Close, {S::Visited}},
        {A::CloseWithoutVisit, {S::Reviewed}},
        {A::Reopen, {S::Closed, S::Visited}},
        {A::Supervise,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Suspended}},
        {A::LiftSupervision,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Suspended}},
        {A::AddSubtask, {S::SignedFor, S::Handling}},
        {A::FinishSubtask, {S::SignedFor, S::Handling}},
        {A::Comment,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Closed, S::Rejected, S::Suspended}},
        {A::ReportAgain,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Suspended}},
        {A::RegisterDispute, {S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::Mediate, {S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::EndMediation, {S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
        {A::FulfilAgreement,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Closed, S::Suspended}},
        {A::BreachAgreement,
         {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling, S::Resolved,
          S::Reviewed, S::Visited, S::Closed, S::Suspended}},
        {A::MergeInto, {S::Reported, S::Accepted, S::Dispatched, S::SignedFor, S::Handling}},
    };
    return table;
}

bool guardHolds(const CaseStatus& s, A action)
{
    switch (action) {
    case A::Escalate:
        return s.level != DivisionLevel::District;
    case A::Delegate:
        return s.level != DivisionLevel::Village;
    case A::Resolve:
        return s.openParts.empty();
    case A::FinishSubtask:
        return !s.openParts.empty();
    case A::AskExtension:
        return !s.extensionAsked;
    case A::GrantExtension:
    case A::RefuseExtension:
        return s.extensionAsked;
    case A::Supervise:
        return !s.supervised;
    case A::LiftSupervision:
        return s.supervised;
    default:
        return true;
    }
}

/// Of a step that lacks nothing: a department whose part is open, or one that has none.
ActionDetails detailsAt(Instant at, const CaseStatus& status, A action)
{
    ActionDetails details{at, "值班席01", "说明"};
    details.departmentId = action == A::FinishSubtask && !status.openParts.empty()
                               ? status.openParts.front()
                               : 100 + static_cast<std::int64_t>(status.openParts.size());
    while (std::ranges::count(status.openParts, details.departmentId) > 0
           && action == A::AddSubtask)
        ++details.departmentId;
    if (action == A::Dispatch)
        details.departmentId = 7;
    return details;
}

Instant at(int seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

TEST(CaseMachine, RandomWalksAgreeWithTheTable)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    int accepted = 0;
    for (int walk = 0; walk < 10000; ++walk) {
        CaseStatus status = reportCase(static_cast<DivisionLevel>(4 + random() % 3), at(0));
        for (int step = 1; step <= 60; ++step) {
            const auto action = static_cast<A>(1 + random() % kActions);
            const bool expected =
                tableModel().at(action).contains(status.state) && guardHolds(status, action);
            const ActionResult result = apply(status, action, detailsAt(at(step), status, action));
            const auto* next = std::get_if<CaseStatus>(&result);
            ASSERT_EQ(next != nullptr, expected) << "state " << static_cast<int>(status.state)
                                                 << " action " << static_cast<int>(action);
            const std::vector<A> allowed = allowedActions(status);
            ASSERT_EQ(std::ranges::count(allowed, action) == 1, expected);
            if (next == nullptr)
                continue;
            ++accepted;
            if (next->state == S::Closed && status.state != S::Closed) {
                ASSERT_TRUE(action == A::Close || action == A::CloseWithoutVisit);
            }
            if (action == A::Resume) {
                ASSERT_EQ(next->state, status.suspendedFrom);
            }
            if (next->state == S::Resolved) {
                ASSERT_TRUE(next->openParts.empty());
                ASSERT_FALSE(next->extensionAsked);
            }
            if (action == A::Escalate) {
                ASSERT_LT(next->level, status.level);
            }
            if (status.state == S::Rejected) {
                ASSERT_EQ(next->state, S::Rejected) << "rejected is final";
            }
            status = *next;
        }
    }
    EXPECT_GT(accepted, 50'000);
}

TEST(CaseMachine, EveryReachableStatusCanReachAnEnd)
{
    for (const MachineProfile profile :
         {MachineProfile{true, true}, {true, false}, {false, true}, {false, false}}) {
        using Key = std::tuple<S, DivisionLevel, S, int, bool, bool>;
        const auto key = [](const CaseStatus& s) {
            return Key{s.state,          s.level,
                       s.suspendedFrom,  static_cast<int>(s.openParts.size()),
                       s.extensionAsked, s.supervised};
        };
        std::map<Key, CaseStatus> seen;
        std::map<Key, std::set<Key>> cameFrom;
        std::deque<CaseStatus> queue{reportCase(DivisionLevel::Village, at(0))};
        seen[key(queue.front())] = queue.front();
        while (!queue.empty()) {
            const CaseStatus status = queue.front();
            queue.pop_front();
            for (const A action : allowedActions(status, profile)) {
                const CaseStatus next = std::get<CaseStatus>(
                    apply(status, action, detailsAt(at(0), status, action), profile));
                if (next.openParts.size() > 2)
                    continue;
                cameFrom[key(next)].insert(key(status));
                if (seen.emplace(key(next), next).second)
                    queue.push_back(next);
            }
        }
        std::set<Key> canEnd;
        std::deque<Key> back;
        for (const auto& [k, status] : seen)
            if (isEnded(status.state)) {
                canEnd.insert(k);
                back.push_back(k);
            }
        EXPECT_FALSE(canEnd.empty());
        while (!back.empty()) {
            const Key k = back.front();
            back.pop_front();
            for (const Key& before : cameFrom[k])
                if (canEnd.insert(before).second)
                    back.push_back(before);
        }
        EXPECT_EQ(canEnd.size(), seen.size());
    }
}

TEST(CaseMachine, AsksForAReasonAnActorAndATime)
{
    const CaseStatus status = reportCase(DivisionLevel::Village, at(100));
    EXPECT_EQ(std::get<Refusal>(apply(status, A::Reject, {at(101), "值班席01", ""})),
              Refusal::ReasonMissing);
    EXPECT_EQ(std::get<Refusal>(apply(status, A::Accept, {at(101), "", ""})),
              Refusal::ActorMissing);
    EXPECT_EQ(std::get<Refusal>(apply(status, A::Accept, {at(99), "值班席01", ""})),
              Refusal::TimeRunsBackwards);
    EXPECT_TRUE(
        std::holds_alternative<CaseStatus>(apply(status, A::Accept, {at(100), "值班席01", ""})));
}

TEST(CaseMachine, LeavesOutTheStagesThatACentreDoesNotUse)
{
    CaseStatus status = reportCase(DivisionLevel::Town, at(0));
    for (const A action : {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve})
        status = std::get<CaseStatus>(
            apply(status, action, detailsAt(at(1), status, action), {false, false}));
    EXPECT_EQ(std::get<Refusal>(apply(status, A::ApproveReview,
                                      detailsAt(at(2), status, A::ApproveReview), {false, false})),
              Refusal::StageNotUsed);
    status = std::get<CaseStatus>(
        apply(status, A::Close, detailsAt(at(2), status, A::Close), {false, false}));
    EXPECT_EQ(status.state, S::Closed);
}

/// A case in handling at department 7.
CaseStatus handled(DivisionLevel level)
{
    CaseStatus status = reportCase(level, at(0));
    for (const A action : {A::Accept, A::Dispatch, A::Sign, A::Start})
        status = std::get<CaseStatus>(apply(status, action, detailsAt(at(1), status, action)));
    return status;
}

TEST(CaseMachine, ACentreBelowOnlyTellsSomethingOfWhatIsHeldAbove)
{
    const CaseStatus status = handled(DivisionLevel::Town);
    ActionDetails village{at(2), "村社区值班席", "说明"};
    village.level = DivisionLevel::Village;
    EXPECT_EQ(allowedActions(status, {}, DivisionLevel::Village),
              (std::vector{A::Comment, A::ReportAgain, A::FulfilAgreement, A::BreachAgreement}));
    for (const A action : allowedActions(status)) {
        const bool tells = onlyTells(action);
        village.departmentId = detailsAt(at(2), status, action).departmentId;
        const ActionResult result = apply(status, action, village);
        EXPECT_EQ(std::holds_alternative<CaseStatus>(result), tells);
        if (!tells) {
            EXPECT_EQ(std::get<Refusal>(result), Refusal::HeldAbove);
        }
    }
    for (const DivisionLevel level : {DivisionLevel::Town, DivisionLevel::District})
        EXPECT_EQ(allowedActions(status, {}, level), allowedActions(status));
}

TEST(CaseMachine, WhatTheDistrictSupervisesTheTownDoesNotLetGo)
{
    CaseStatus status = handled(DivisionLevel::Town);
    status = std::get<CaseStatus>(apply(status, A::Supervise, {at(2), "督办岗", "超期"}));
    ActionDetails town{at(3), "镇街值班席", ""};
    town.level = DivisionLevel::Town;
    EXPECT_EQ(std::get<Refusal>(apply(status, A::LiftSupervision, town)), Refusal::HeldAbove);
    town.level = DivisionLevel::District;
    EXPECT_TRUE(std::holds_alternative<CaseStatus>(apply(status, A::LiftSupervision, town)));
}

TEST(CaseMachine, ADepartmentHasOnePartAndOnlyItsOwn)
{
    CaseStatus status = handled(DivisionLevel::Village);
    const auto with = [&](A action, std::int64_t department) {
        return apply(status, action,
                     {at(2), "值班席", "协助核查", DivisionLevel::District, department});
    };
    EXPECT_EQ(std::get<Refusal>(with(A::AddSubtask, 0)), Refusal::DepartmentMissing);
    EXPECT_EQ(std::get<Refusal>(with(A::AddSubtask, 7)), Refusal::HasPart) << "it leads";
    status = std::get<CaseStatus>(with(A::AddSubtask, 3));
    EXPECT_EQ(std::get<Refusal>(with(A::AddSubtask, 3)), Refusal::HasPart);
    status = std::get<CaseStatus>(with(A::AddSubtask, 5));
    EXPECT_EQ(std::get<Refusal>(with(A::Resolve, 0)), Refusal::SubtasksOpen);
    EXPECT_EQ(std::get<Refusal>(with(A::FinishSubtask, 4)), Refusal::NoSubtaskOpen);
    status = std::get<CaseStatus>(with(A::FinishSubtask, 3));
    EXPECT_EQ(status.openParts, std::vector<std::int64_t>{5});
    status = std::get<CaseStatus>(with(A::FinishSubtask, 5));
    EXPECT_TRUE(std::holds_alternative<CaseStatus>(with(A::Resolve, 0)));
}

TEST(CaseMachine, ReplayFindsAForgedHistory)
{
    std::vector<CaseEvent> history{
        {1, 1, A::Report, S::Reported, at(0), "网格员0001", "", 0},
        {1, 2, A::Accept, S::Accepted, at(1), "值班席01", "", 0},
        {1, 3, A::Dispatch, S::Dispatched, at(2), "值班席01", "", 10},
    };
    ASSERT_TRUE(replay(DivisionLevel::Village, history).has_value());
    std::vector<CaseEvent> gap = history;
    gap[2].serial = 4;
    EXPECT_FALSE(replay(DivisionLevel::Village, gap).has_value());
    std::vector<CaseEvent> leap = history;
    leap[2].stateAfter = S::Closed;
    EXPECT_FALSE(replay(DivisionLevel::Village, leap).has_value());
    std::vector<CaseEvent> early = history;
    early[2].at = at(0);
    EXPECT_FALSE(replay(DivisionLevel::Village, early).has_value());
}

} // namespace
} // namespace zhitu::domain
