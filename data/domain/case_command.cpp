// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/case_command.h"

namespace zhitu::domain {

CaseStatus statusOf(const Case& record) noexcept
{
    CaseStatus status;
    status.state = record.state;
    status.level = record.level;
    status.suspendedFrom = record.suspendedFrom;
    status.openSubtasks = record.openSubtasks;
    status.extensionAsked = record.extensionAsked;
    status.supervised = record.supervised;
    return status;
}

std::variant<Case, Refusal> changedBy(const Case& record, const CaseAct& act,
                                      const std::string& actor, Instant at)
{
    const ActionResult result = apply(statusOf(record), act.action, {at, actor, act.reason});
    if (const auto* refusal = std::get_if<Refusal>(&result))
        return *refusal;
    const auto& status = std::get<CaseStatus>(result);
    Case changed = record;
    changed.state = status.state;
    changed.level = status.level;
    changed.suspendedFrom = status.suspendedFrom;
    changed.openSubtasks = status.openSubtasks;
    changed.extensionAsked = status.extensionAsked;
    changed.supervised = status.supervised;
    ++changed.version;
    if (act.action == CaseAction::Dispatch)
        changed.departmentId = act.departmentId;
    if (act.action == CaseAction::Resolve)
        changed.resolvedAt = at;
    if (act.action == CaseAction::RefuseReview || act.action == CaseAction::Reopen)
        changed.resolvedAt.reset();
    if (!isEnded(changed.state))
        changed.closedAt.reset();
    else if (!changed.closedAt)
        changed.closedAt = at;
    return changed;
}

} // namespace zhitu::domain
