// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/case_command.h"

namespace zhitu::domain {
namespace {

using A = CaseAction;

/// What an action must say besides a reason and a department.
std::optional<Refusal> missingIn(const CaseAct& act, const Case& record)
{
    if (act.until && *act.until >= kLatestLimit)
        return Refusal::UntilMissing;
    const auto granted = act.until ? act.until : record.extensionUntil;
    if ((act.action == A::AskExtension && (!act.until || *act.until <= record.deadlineAt))
        || (act.action == A::GrantExtension && (!granted || *granted <= record.deadlineAt)))
        return Refusal::UntilMissing;
    if (act.action == A::Supervise && (act.workingDays < 1 || act.workingDays > kMostSuperviseDays))
        return Refusal::DaysMissing;
    if (act.action == A::Visit
        && (!act.visit || act.visit->satisfaction < 0 || act.visit->satisfaction > 5))
        return Refusal::VisitMissing;
    if (act.action == A::MergeInto
        && ((act.otherCaseId == 0 && act.otherCaseUuid.empty()) || act.otherCaseId == record.id))
        return Refusal::OtherCaseMissing;
    return std::nullopt;
}

/// Moves the limits of a case that has taken the step already.
void moveLimits(CaseChange& change, const Case& before, const CaseAct& act, const Actor& actor,
                Instant at, const CaseRules& rules)
{
    Case& now = change.record;
    switch (act.action) {
    case A::AskExtension:
        now.extensionUntil = act.until;
        change.until = act.until;
        break;
    case A::GrantExtension:
        now.deadlineAt = act.until.value_or(before.extensionUntil.value_or(before.deadlineAt));
        change.until = now.deadlineAt;
        break;
    case A::Suspend:
        now.suspendedAt = at;
        break;
    case A::Resume:
        if (before.suspendedAt && *before.suspendedAt <= before.deadlineAt)
            now.deadlineAt = rules.calendar.addWorkingTime(
                before.deadlineAt, rules.calendar.workingTime(*before.suspendedAt, at));
        now.suspendedAt.reset();
        change.until = now.deadlineAt;
        break;
    case A::Reopen:
        if (rules.item != nullptr)
            now.deadlineAt =
                std::max(before.deadlineAt, deadlineOf(*rules.item, at, rules.calendar));
        change.until = now.deadlineAt;
        break;
    case A::Supervise:
        now.supervisedBy = actor.level;
        now.superviseUntil = rules.calendar.addWorkingDays(at, act.workingDays);
        change.until = now.superviseUntil;
        break;
    case A::LiftSupervision:
        now.superviseUntil.reset();
        break;
    case A::Mediate:
        change.until = act.until;
        break;
    default:
        break;
    }
    if (!now.extensionAsked)
        now.extensionUntil.reset();
}

} // namespace

CaseStatus statusOf(const Case& record)
{
    CaseStatus status;
    status.state = record.state;
    status.level = record.level;
    status.suspendedFrom = record.suspendedFrom;
    status.departmentId = record.departmentId;
    status.openParts = record.openParts;
    status.extensionAsked = record.extensionAsked;
    status.supervised = record.supervised;
    status.supervisedBy = record.supervisedBy;
    return status;
}

std::variant<CaseChange, Refusal> changedBy(const Case& record, const CaseAct& act,
                                            const Actor& actor, Instant at, const CaseRules& rules)
{
    const ActionResult result =
        apply(statusOf(record), act.action,
              {at, actor.post, act.reason, actor.level, act.departmentId}, rules.profile);
    if (const auto* refusal = std::get_if<Refusal>(&result))
        return *refusal;
    if (const auto refusal = missingIn(act, record))
        return *refusal;
    const auto& status = std::get<CaseStatus>(result);
    CaseChange change{record, std::nullopt};
    Case& changed = change.record;
    changed.state = status.state;
    changed.level = status.level;
    changed.suspendedFrom = status.suspendedFrom;
    changed.departmentId = status.departmentId;
    changed.openParts = status.openParts;
    changed.extensionAsked = status.extensionAsked;
    changed.supervised = status.supervised;
    if (!onlyTells(act.action))
        ++changed.version; // nobody's step conflicts with what is told
    if (changesTurn(act.action)) {
        changed.turnedBy = act.action;
        changed.turnedAt = at;
    }
    if (act.action == CaseAction::Resolve)
        changed.resolvedAt = at;
    if (act.action == CaseAction::RefuseReview || act.action == CaseAction::Reopen)
        changed.resolvedAt.reset();
    if (!isEnded(changed.state))
        changed.closedAt.reset();
    else if (!changed.closedAt)
        changed.closedAt = at;
    moveLimits(change, record, act, actor, at, rules);
    return change;
}

} // namespace zhitu::domain
