// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/case_machine.h"

#include <algorithm>
#include <optional>

namespace zhitu::domain {
namespace {

using S = CaseState;
using A = CaseAction;

/// Dispatched to a department and not yet done there.
bool isWithDepartment(S state)
{
    return state == S::Dispatched || state == S::SignedFor || state == S::Handling;
}

bool canBeSuspended(S state)
{
    return state == S::Accepted || isWithDepartment(state);
}

DivisionLevel above(DivisionLevel level)
{
    return level == DivisionLevel::Village ? DivisionLevel::Town : DivisionLevel::District;
}

DivisionLevel below(DivisionLevel level)
{
    return level == DivisionLevel::District ? DivisionLevel::Town : DivisionLevel::Village;
}

/// One step without the checks that hold for every action.
class Step {
public:
    Step(const CaseStatus& from, const MachineProfile& profile) : next_(from), profile_(profile) {}

    ActionResult take(A action)
    {
        switch (action) {
        case A::Report:
            return Refusal::NotInThisState;
        case A::Accept:
            return move({S::Reported}, S::Accepted);
        case A::Reject:
            return move({S::Reported, S::Accepted}, S::Rejected);
        case A::Dispatch:
            return move({S::Accepted}, S::Dispatched);
        case A::Sign:
            return move({S::Dispatched}, S::SignedFor);
        case A::Return:
            return giveBack();
        case A::Start:
            return move({S::SignedFor}, S::Handling);
        case A::AskExtension:
        case A::GrantExtension:
        case A::RefuseExtension:
            return extension(action);
        case A::Suspend:
            return suspend();
        case A::Resume:
            return is(S::Suspended) ? to(next_.suspendedFrom) : Refusal::NotInThisState;
        case A::Escalate:
        case A::Delegate:
            return changeLevel(action);
        case A::Resolve:
            return resolve();
        case A::ApproveReview:
            return profile_.review ? move({S::Resolved}, S::Reviewed) : Refusal::StageNotUsed;
        case A::RefuseReview:
            return profile_.review ? move({S::Resolved}, S::Handling) : Refusal::StageNotUsed;
        case A::Visit:
            return profile_.visit ? move({beforeVisit()}, S::Visited) : Refusal::StageNotUsed;
        case A::Close:
            return move({profile_.visit ? S::Visited : beforeVisit()}, S::Closed);
        case A::CloseWithoutVisit:
            return profile_.visit ? move({beforeVisit()}, S::Closed) : Refusal::StageNotUsed;
        case A::Reopen:
            return move({S::Closed, S::Visited}, S::Accepted);
        case A::Supervise:
        case A::LiftSupervision:
            return supervision(action);
        case A::AddSubtask:
        case A::FinishSubtask:
            return subtask(action);
        case A::Comment:
            return next_;
        case A::ReportAgain:
            return isEnded(next_.state) ? ActionResult(Refusal::NotInThisState) : next_;
        case A::RegisterDispute:
        case A::Mediate:
        case A::EndMediation: // what the dispute says to it: see disputeAfter()
            return canBeSuspended(next_.state) ? next_ : ActionResult(Refusal::NotInThisState);
        case A::FulfilAgreement:
        case A::BreachAgreement:
            return is(S::Rejected) ? ActionResult(Refusal::NotInThisState) : next_;
        case A::MergeInto:
            return merge();
        }
        return Refusal::NotInThisState;
    }

private:
    [[nodiscard]] bool is(S state) const { return next_.state == state; }
    [[nodiscard]] S beforeVisit() const { return profile_.review ? S::Reviewed : S::Resolved; }

    ActionResult to(S state)
    {
        next_.state = state;
        return std::move(next_); // a step is taken once
    }

    ActionResult move(std::initializer_list<S> from, S target)
    {
        for (const S state : from)
            if (is(state))
                return to(target);
        return Refusal::NotInThisState;
    }

    ActionResult resolve()
    {
        if (!is(S::Handling))
            return Refusal::NotInThisState;
        if (!next_.openParts.empty())
            return Refusal::SubtasksOpen;
        next_.extensionAsked = false;
        return to(S::Resolved);
    }

    /// 退单: the department gives the case back; its sub-tasks and requests end with it.
    ActionResult giveBack()
    {
        if (!isWithDepartment(next_.state))
            return Refusal::NotInThisState;
        next_.openParts.clear();
        next_.extensionAsked = false;
        return to(S::Accepted);
    }

    /// 并入: it ends here, and goes on as part of another case.
    ActionResult merge()
    {
        if (!clockRuns(next_.state))
            return Refusal::NotInThisState;
        next_.openParts.clear();
        next_.extensionAsked = false;
        return to(S::Rejected);
    }

    ActionResult extension(A action)
    {
        if (!is(S::SignedFor) && !is(S::Handling))
            return Refusal::NotInThisState;
        if (action == A::AskExtension && next_.extensionAsked)
            return Refusal::ExtensionPending;
        if (action != A::AskExtension && !next_.extensionAsked)
            return Refusal::NoExtensionAsked;
        next_.extensionAsked = action == A::AskExtension;
        return next_;
    }

    ActionResult suspend()
    {
        if (!canBeSuspended(next_.state))
            return Refusal::NotInThisState;
        next_.suspendedFrom = next_.state;
        return to(S::Suspended);
    }

    /// The other level's centre dispatches anew, so the case is back at accepted.
    ActionResult changeLevel(A action)
    {
        if (!is(S::Reported) && !is(S::Accepted) && !isWithDepartment(next_.state))
            return Refusal::NotInThisState;
        if (action == A::Escalate && next_.level == DivisionLevel::District)
            return Refusal::AtTopLevel;
        if (action == A::Delegate && next_.level == DivisionLevel::Village)
            return Refusal::AtBottomLevel;
        next_.level = action == A::Escalate ? above(next_.level) : below(next_.level);
        if (is(S::Reported))
            return next_;
        next_.openParts.clear();
        next_.extensionAsked = false;
        return to(S::Accepted);
    }

    ActionResult supervision(A action)
    {
        if (isEnded(next_.state))
            return Refusal::NotInThisState;
        if (action == A::Supervise && next_.supervised)
            return Refusal::AlreadySupervised;
        if (action == A::LiftSupervision && !next_.supervised)
            return Refusal::NotSupervised;
        next_.supervised = action == A::Supervise;
        return next_;
    }

    ActionResult subtask(A action)
    {
        if (!is(S::SignedFor) && !is(S::Handling))
            return Refusal::NotInThisState;
        if (action == A::FinishSubtask && next_.openParts.empty())
            return Refusal::NoSubtaskOpen;
        return next_; // whose part it is: see take()
    }

    CaseStatus next_;
    const MachineProfile& profile_;
};

/// Whoever acts sits where the case is held, or above; what a centre above supervises, only that
/// one or a higher one lets go, or ends as part of another case.
bool isHeldAbove(const CaseStatus& status, A action, DivisionLevel level)
{
    return !onlyTells(action)
           && (level > status.level
               || ((action == A::LiftSupervision || (action == A::MergeInto && status.supervised))
                   && level > status.supervisedBy));
}

/// What depends on what was said with the action. `status` is where the case stood before.
std::optional<Refusal> take(const CaseStatus& status, A action, const ActionDetails& said,
                            CaseStatus& next)
{
    if (isHeldAbove(status, action, said.level))
        return Refusal::HeldAbove;
    if (needsDepartment(action) && said.departmentId == 0)
        return Refusal::DepartmentMissing;
    const auto part = std::ranges::find(next.openParts, said.departmentId);
    if (action == A::AddSubtask
        && (said.departmentId == status.departmentId || part != next.openParts.end()))
        return Refusal::HasPart;
    if (action == A::FinishSubtask && part == next.openParts.end())
        return Refusal::NoSubtaskOpen;
    if (needsReason(action) && said.reason.empty())
        return Refusal::ReasonMissing;
    if (action == A::Dispatch)
        next.departmentId = said.departmentId;
    if (action == A::AddSubtask)
        next.openParts.push_back(said.departmentId);
    if (action == A::FinishSubtask)
        next.openParts.erase(part);
    if (action == A::Supervise)
        next.supervisedBy = said.level;
    next.lastChange = said.at;
    return std::nullopt;
}

constexpr auto kFirst = static_cast<int>(A::Accept);

} // namespace

bool isOptional(CaseState stage) noexcept
{
    return stage == S::Reviewed || stage == S::Visited;
}

bool needsReason(CaseAction action) noexcept
{
    switch (action) {
    case A::Reject:
    case A::Return:
    case A::AskExtension:
    case A::RefuseExtension:
    case A::Suspend:
    case A::Escalate:
    case A::Delegate:
    case A::RefuseReview:
    case A::CloseWithoutVisit:
    case A::Reopen:
    case A::Supervise:
    case A::Resolve:
    case A::AddSubtask:
    case A::FinishSubtask:
    case A::Comment:
    case A::EndMediation:
    case A::BreachAgreement:
    case A::MergeInto:
        return true;
    default:
        return false;
    }
}

bool isEnded(CaseState state) noexcept
{
    return state == S::Closed || state == S::Rejected;
}

bool isOpen(CaseState state) noexcept
{
    return state == S::Suspended || clockRuns(state);
}

bool clockRuns(CaseState state) noexcept
{
    return state == S::Reported || canBeSuspended(state);
}

bool onlyTells(CaseAction action) noexcept
{
    return action == A::Comment || action == A::ReportAgain || action == A::FulfilAgreement
           || action == A::BreachAgreement;
}

bool changesTurn(CaseAction action) noexcept
{
    switch (action) {
    case A::AskExtension:
    case A::GrantExtension:
    case A::RefuseExtension:
    case A::Supervise:
    case A::LiftSupervision:
    case A::AddSubtask:
    case A::FinishSubtask:
    case A::RegisterDispute:
    case A::Mediate:
    case A::EndMediation:
    case A::MergeInto: // nobody's
        return false;
    default:
        return !onlyTells(action);
    }
}

bool needsDepartment(CaseAction action) noexcept
{
    return action == A::Dispatch || action == A::AddSubtask || action == A::FinishSubtask;
}

CaseStatus reportCase(DivisionLevel level, Instant at) noexcept
{
    CaseStatus status;
    status.level = level;
    status.lastChange = at;
    return status;
}

ActionResult apply(const CaseStatus& status, CaseAction action, const ActionDetails& details,
                   const MachineProfile& profile)
{
    if (details.at < status.lastChange)
        return Refusal::TimeRunsBackwards;
    if (details.actor.empty())
        return Refusal::ActorMissing;
    ActionResult result = Step(status, profile).take(action);
    if (auto* next = std::get_if<CaseStatus>(&result))
        if (const auto refusal = take(status, action, details, *next))
            return *refusal;
    return result;
}

std::vector<CaseAction> allowedActions(const CaseStatus& status, const MachineProfile& profile,
                                       DivisionLevel level)
{
    std::vector<CaseAction> actions;
    for (int a = kFirst; a <= kCaseActions; ++a) {
        const auto action = static_cast<CaseAction>(a);
        if (!isHeldAbove(status, action, level)
            && std::holds_alternative<CaseStatus>(Step(status, profile).take(action)))
            actions.push_back(action);
    }
    return actions;
}

std::optional<CaseStatus> replay(DivisionLevel level, std::span<const CaseEvent> history,
                                 const MachineProfile& profile)
{
    if (history.empty() || history.front().action != A::Report
        || history.front().stateAfter != S::Reported)
        return std::nullopt;
    CaseStatus status = reportCase(level, history.front().at);
    int serial = history.front().serial;
    for (const CaseEvent& event : history.subspan(1)) {
        const ActionResult result = apply(
            status, event.action,
            {event.at, event.actor, event.reason, DivisionLevel::District, event.departmentId},
            profile);
        const auto* next = std::get_if<CaseStatus>(&result);
        if (next == nullptr || next->state != event.stateAfter || event.serial != ++serial)
            return std::nullopt;
        status = *next;
    }
    return status;
}

} // namespace zhitu::domain
