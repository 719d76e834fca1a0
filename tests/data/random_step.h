// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Steps of a case as chance has it: most lead on, some are not allowed, some lack what they must
/// say.
#pragma once

#include <algorithm>

#include "data/domain/case_command.h"

namespace zhitu::test {

/// Any action, one that is allowed, or one that leads on: else few walks would see the end.
template <typename Random>
domain::CaseAction chooseStep(const domain::Case& record, Random& random)
{
    const domain::CaseStatus status = domain::statusOf(record);
    std::vector<domain::CaseAction> allowed = domain::allowedActions(status);
    std::erase(allowed, domain::CaseAction::ReportAgain); // a command of its own
    const auto way = random() % 3;
    if (way == 0)
        return static_cast<domain::CaseAction>(1 + random() % 26);
    const auto leadsOn = [&](domain::CaseAction action) {
        const domain::ActionResult next =
            domain::apply(status, action, {{}, "x", "x", domain::DivisionLevel::District, 1});
        const auto* changed = std::get_if<domain::CaseStatus>(&next);
        return changed != nullptr && changed->state > status.state
               && action != domain::CaseAction::Reject && action != domain::CaseAction::Suspend;
    };
    if (way == 1 && std::ranges::any_of(allowed, leadsOn))
        std::erase_if(allowed, [&](domain::CaseAction action) { return !leadsOn(action); });
    return allowed[random() % allowed.size()];
}

/// A step with all that it has to say, or, now and then, without.
template <typename Random>
domain::CaseAct completeStep(domain::CaseAction action, const domain::Case& record, Random& random)
{
    const auto mostly = [&] { return random() % 8 != 0; };
    domain::CaseAct act;
    act.action = action;
    act.reason = mostly() ? "说明" : "";
    act.departmentId = mostly() ? static_cast<std::int64_t>(1 + random() % 3) : 0;
    if (!record.openParts.empty() && action == domain::CaseAction::FinishSubtask && mostly())
        act.departmentId = record.openParts[random() % record.openParts.size()];
    if ((action == domain::CaseAction::AskExtension && mostly())
        || (action == domain::CaseAction::GrantExtension && random() % 3 == 0))
        act.until = record.deadlineAt + std::chrono::hours{static_cast<int>(random() % 60) - 4};
    if (action == domain::CaseAction::Supervise && mostly())
        act.workingDays = static_cast<int>(random() % 62);
    if (action == domain::CaseAction::Visit && mostly())
        act.visit = domain::VisitOutcome{static_cast<int>(random() % 7), true, {}};
    return act;
}

} // namespace zhitu::test
