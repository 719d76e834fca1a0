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
domain::CaseAction chooseStep(const domain::Case& record, Random& random,
                              const domain::MachineProfile& profile = {})
{
    const domain::CaseStatus status = domain::statusOf(record);
    std::vector<domain::CaseAction> allowed = domain::allowedActions(status, profile);
    std::erase(allowed, domain::CaseAction::ReportAgain); // a command of its own
    if (random() % 4 != 0)
        std::erase(allowed, domain::CaseAction::MergeInto); // it ends a walk
    const auto way = random() % 3;
    if (way == 0)
        for (;;)
            if (const auto any =
                    static_cast<domain::CaseAction>(1 + random() % domain::kCaseActions);
                any != domain::CaseAction::ReportAgain)
                return any;
    const auto leadsOn = [&](domain::CaseAction action) {
        const domain::ActionResult next = domain::apply(
            status, action, {{}, "x", "x", domain::DivisionLevel::District, 1}, profile);
        const auto* changed = std::get_if<domain::CaseStatus>(&next);
        return changed != nullptr && changed->state > status.state
               && action != domain::CaseAction::Reject && action != domain::CaseAction::MergeInto
               && action != domain::CaseAction::Suspend;
    };
    if (way == 1 && std::ranges::any_of(allowed, leadsOn))
        std::erase_if(allowed, [&](domain::CaseAction action) { return !leadsOn(action); });
    return allowed[random() % allowed.size()];
}

/// A step that the dispute takes; else few would come to an agreement.
template <typename Random>
domain::CaseAction chooseStepOf(const domain::Dispute* dispute, Random& random)
{
    std::vector<domain::CaseAction> possible;
    for (int a = 1; a <= domain::kCaseActions; ++a)
        if (const auto action = static_cast<domain::CaseAction>(a);
            domain::isOfDispute(action) && domain::mayTake(dispute, action))
            possible.push_back(action);
    if (possible.empty()) // fulfilled: nothing is left to do
        possible.push_back(domain::CaseAction::Comment);
    return possible[random() % possible.size()];
}

template <typename Random>
domain::DisputeSaid registration(Random& random)
{
    domain::DisputeSaid said;
    said.type = static_cast<domain::DisputeType>(random() % 18); // 0 and 17 are none
    said.mediation = static_cast<domain::MediationKind>(1 + random() % 3);
    said.link = static_cast<domain::MediationLink>(random() % 6);
    said.bodyId = static_cast<std::int64_t>(random() % 3);
    said.mediatorId = said.bodyId;
    said.parties.resize(random() % 8 == 0 ? 1 : 2);
    for (domain::PartySaid& party : said.parties)
        party.name = "示例甲";
    if (random() % 8 == 0)
        said.dropped.push_back(static_cast<std::int64_t>(1 + random() % 40));
    return said;
}

template <typename Random>
domain::DisputeSaid session(const domain::Case& record, Random& random)
{
    domain::DisputeSaid said;
    said.bodyId = static_cast<std::int64_t>(random() % 8 == 0 ? 0 : 1);
    said.mediatorId = static_cast<std::int64_t>(random() % 2);
    said.heldAt = record.reportedAt - std::chrono::hours{static_cast<int>(random() % 60)};
    said.place = "调解室";
    said.outcome = static_cast<domain::MediationOutcome>(random() % 4);
    said.record = "双方各自陈述";
    if (random() % 8 != 0)
        said.agreement = "双方同意";
    return said;
}

/// A step with all that it has to say, or, now and then, without.
/// \param other a case that one may be merged into
template <typename Random>
domain::CaseAct completeStep(domain::CaseAction action, const domain::Case& record, Random& random,
                             std::int64_t other)
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
    if (action == domain::CaseAction::MergeInto && mostly())
        act.otherCaseId = other;
    if (action == domain::CaseAction::Dispatch && mostly())
        act.handler = "值班岗";
    if (action == domain::CaseAction::RegisterDispute && mostly())
        act.dispute = registration(random);
    if (action == domain::CaseAction::Mediate && mostly()) {
        act.dispute = session(record, random);
        if (act.dispute->outcome == domain::MediationOutcome::Agreed && random() % 2 == 0)
            act.until = record.reportedAt + std::chrono::hours{static_cast<int>(random() % 2000)};
    }
    return act;
}

} // namespace zhitu::test
