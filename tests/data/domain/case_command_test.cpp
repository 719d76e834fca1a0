// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/case_command.h"

#include <gtest/gtest.h>

namespace zhitu::domain {
namespace {

using namespace std::chrono;
using A = CaseAction;

/// A moment by the clock on the wall in China, in November 2025: the 3rd is a Monday.
Instant november(unsigned day, int hour = 12, int minute = 0)
{
    return sys_days{year{2025} / 11 / static_cast<int>(day)} + hours{hour - 8} + minutes{minute};
}

/// In handling since Monday, due on Friday at five.
Case handled()
{
    Case record;
    record.id = 1;
    record.state = CaseState::Handling;
    record.departmentId = 7;
    record.reportedAt = november(3);
    record.deadlineAt = november(7, 17, 0);
    return record;
}

CaseAct actOf(A action)
{
    CaseAct act;
    act.action = action;
    act.reason = "说明";
    return act;
}

CaseChange changed(const Case& record, const CaseAct& act, Instant at, const CaseRules& rules = {},
                   DivisionLevel level = DivisionLevel::District)
{
    return std::get<CaseChange>(changedBy(record, act, {"值班席", level}, at, rules));
}

Refusal refused(const Case& record, const CaseAct& act)
{
    return std::get<Refusal>(
        changedBy(record, act, {"值班席", DivisionLevel::District}, november(5)));
}

TEST(CaseCommand, AnExtensionMovesTheDeadlineOnlyOnceItIsGranted)
{
    CaseAct ask = actOf(A::AskExtension);
    EXPECT_EQ(refused(handled(), ask), Refusal::UntilMissing);
    ask.until = handled().deadlineAt;
    EXPECT_EQ(refused(handled(), ask), Refusal::UntilMissing) << "no later than it is";
    ask.until = november(12, 17, 0);
    const CaseChange asked = changed(handled(), ask, november(5));
    EXPECT_EQ(asked.record.deadlineAt, handled().deadlineAt);
    EXPECT_EQ(asked.record.extensionUntil, november(12, 17, 0));
    EXPECT_EQ(asked.until, november(12, 17, 0));

    const CaseChange granted = changed(asked.record, actOf(A::GrantExtension), november(6));
    EXPECT_EQ(granted.record.deadlineAt, november(12, 17, 0));
    EXPECT_EQ(granted.until, november(12, 17, 0));
    EXPECT_FALSE(granted.record.extensionUntil);
    CaseAct shorter = actOf(A::GrantExtension);
    shorter.until = november(10, 17, 0);
    EXPECT_EQ(changed(asked.record, shorter, november(6)).record.deadlineAt, november(10, 17, 0));

    const CaseChange no = changed(asked.record, actOf(A::RefuseExtension), november(6));
    EXPECT_EQ(no.record.deadlineAt, handled().deadlineAt);
    EXPECT_FALSE(no.record.extensionUntil);
    EXPECT_FALSE(changed(asked.record, actOf(A::Return), november(6)).record.extensionUntil)
        << "what was asked for ends with the dispatch";
}

TEST(CaseCommand, TheClockStandsWhileACaseIsSuspended)
{
    const CaseChange suspended = changed(handled(), actOf(A::Suspend), november(5, 16, 30));
    EXPECT_EQ(suspended.record.deadlineAt, handled().deadlineAt);
    EXPECT_EQ(suspended.record.suspendedAt, november(5, 16, 30));
    // An hour on Wednesday, Thursday's seven, and one and a half on Friday.
    const CaseChange resumed = changed(suspended.record, actOf(A::Resume), november(7, 10, 30));
    EXPECT_EQ(resumed.record.deadlineAt, november(11, 11, 0));
    EXPECT_EQ(resumed.until, resumed.record.deadlineAt);
    EXPECT_FALSE(resumed.record.suspendedAt);
    EXPECT_EQ(resumed.record.state, CaseState::Handling);
    // Over a weekend no working time goes by.
    const CaseChange friday = changed(handled(), actOf(A::Suspend), november(7, 17, 0));
    EXPECT_EQ(changed(friday.record, actOf(A::Resume), november(10, 9, 0)).record.deadlineAt,
              november(7, 17, 30));
}

TEST(CaseCommand, WhatWasOverdueStaysOverdueThroughASuspension)
{
    const CaseChange late = changed(handled(), actOf(A::Suspend), november(8));
    EXPECT_EQ(changed(late.record, actOf(A::Resume), november(12)).record.deadlineAt,
              handled().deadlineAt);
    EXPECT_FALSE(clockRuns(late.record.state));
    EXPECT_TRUE(isOpen(late.record.state));
}

TEST(CaseCommand, ReopeningGivesTheTimeOfANewCase)
{
    Case closed = handled();
    closed.state = CaseState::Closed;
    closed.resolvedAt = november(6);
    closed.closedAt = november(7);
    ServiceItem item;
    item.deadline = 3;
    const WorkCalendar& calendar = WorkCalendar::china();
    const CaseChange reopened = changed(closed, actOf(A::Reopen), november(14), {calendar, &item});
    EXPECT_EQ(reopened.record.deadlineAt, november(19, 17, 30));
    EXPECT_EQ(reopened.until, november(19, 17, 30));
    EXPECT_FALSE(reopened.record.resolvedAt);
    EXPECT_FALSE(reopened.record.closedAt);
    item.deadline = 1;
    EXPECT_EQ(changed(closed, actOf(A::Reopen), november(5), {calendar, &item}).record.deadlineAt,
              closed.deadlineAt)
        << "never earlier than it was";
}

TEST(CaseCommand, SupervisionHasAClockOfItsOwn)
{
    CaseAct supervise = actOf(A::Supervise);
    EXPECT_EQ(refused(handled(), supervise), Refusal::DaysMissing);
    supervise.workingDays = 61;
    EXPECT_EQ(refused(handled(), supervise), Refusal::DaysMissing);
    supervise.workingDays = 2;
    const CaseChange change = changed(handled(), supervise, november(6), {}, DivisionLevel::Town);
    EXPECT_TRUE(change.record.supervised);
    EXPECT_EQ(change.record.supervisedBy, DivisionLevel::Town);
    EXPECT_EQ(change.record.superviseUntil, november(10, 17, 30)) << "over the weekend";
    EXPECT_EQ(change.until, change.record.superviseUntil);
    EXPECT_EQ(change.record.deadlineAt, handled().deadlineAt);
    EXPECT_FALSE(
        changed(change.record, actOf(A::LiftSupervision), november(7)).record.superviseUntil);
}

TEST(CaseCommand, AVisitSaysHowItWent)
{
    Case reviewed = handled();
    reviewed.state = CaseState::Reviewed;
    CaseAct visit = actOf(A::Visit);
    EXPECT_EQ(refused(reviewed, visit), Refusal::VisitMissing);
    visit.visit = VisitOutcome{6, true, {}};
    EXPECT_EQ(refused(reviewed, visit), Refusal::VisitMissing);
    visit.visit->satisfaction = 0;
    EXPECT_EQ(changed(reviewed, visit, november(6)).record.state, CaseState::Visited);
}

} // namespace
} // namespace zhitu::domain
