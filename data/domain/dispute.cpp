// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/dispute.h"

#include <algorithm>
#include <set>

#include "data/domain/case_command.h"

namespace zhitu::domain {
namespace {

using A = CaseAction;
using O = MediationOutcome;

/// Why a dispute as it stands does not take the step.
std::optional<Refusal> refusalOf(const Dispute* known, A action)
{
    if (action != A::RegisterDispute && known == nullptr)
        return Refusal::NoDispute;
    switch (action) {
    case A::RegisterDispute:
        if (known != nullptr && known->outcome == O::Agreed && !known->breachedAt)
            return Refusal::MediationEnded;
        return std::nullopt;
    case A::Mediate:
    case A::EndMediation:
        return known->outcome == O::Open ? std::nullopt : std::optional(Refusal::MediationEnded);
    default:
        return known->outcome == O::Agreed && !known->fulfilledAt && !known->breachedAt
                   ? std::nullopt
                   : std::optional(Refusal::NoAgreement);
    }
}

bool isRegistration(std::span<const std::int64_t> parties, const DisputeSaid& said)
{
    const std::set<std::int64_t> dropped(said.dropped.begin(), said.dropped.end());
    const bool areParties = std::ranges::all_of(
        dropped, [&](std::int64_t id) { return std::ranges::find(parties, id) != parties.end(); });
    return std::ranges::find(kDisputeTypes, said.type) != std::end(kDisputeTypes)
           && said.mediation >= MediationKind::Peoples && said.mediation <= MediationKind::Judicial
           && said.link <= MediationLink::Lawyers && said.parties.size() <= kMostParties
           && areParties && parties.size() - dropped.size() + said.parties.size() >= kFewestParties;
}

bool isSession(const DisputeSaid& said, const std::optional<Instant>& due, Instant at)
{
    const bool agreed = said.outcome == O::Agreed;
    return said.heldAt && *said.heldAt <= at + kMostAhead && said.outcome <= O::Failed
           && said.bodyId != 0 && (!agreed || !said.agreement.empty())
           && (!due || (agreed && *due >= *said.heldAt && *due < kLatestLimit));
}

void end(Dispute& dispute, O outcome, const Case& record, Instant at)
{
    dispute.outcome = outcome;
    dispute.level = record.level;
    dispute.endedAt = at;
}

} // namespace

bool isOfDispute(CaseAction action) noexcept
{
    return action >= A::RegisterDispute && action <= A::BreachAgreement;
}

bool mayTake(const Dispute* dispute, CaseAction action) noexcept
{
    return !refusalOf(dispute, action);
}

std::variant<Dispute, Refusal> disputeAfter(const Dispute* known,
                                            std::span<const std::int64_t> parties,
                                            const Case& record, const CaseAct& act, Instant at)
{
    if (const auto refusal = refusalOf(known, act.action))
        return *refusal;
    const DisputeSaid said = act.dispute.value_or(DisputeSaid{});
    Dispute next = known != nullptr ? *known : Dispute{};
    next.caseId = record.id;
    next.gridCode = record.gridCode;
    switch (act.action) {
    case A::RegisterDispute:
        if (!act.dispute || !isRegistration(parties, said))
            return Refusal::PartiesMissing;
        next.type = said.type;
        next.mediation = said.mediation;
        next.link = said.link;
        next.bodyId = said.bodyId;
        next.mediatorId = said.bodyId != 0 ? said.mediatorId : 0;
        next.outcome = O::Open; // a new round, where one had ended
        next.endedAt.reset();
        next.dueAt.reset();
        next.breachedAt.reset();
        break;
    case A::Mediate:
        if (!isSession(said, act.until, at))
            return Refusal::SessionIncomplete;
        next.bodyId = said.bodyId;
        next.mediatorId = said.mediatorId;
        if (said.outcome != O::Open) {
            end(next, said.outcome, record, at);
            next.dueAt = act.until;
        }
        break;
    case A::EndMediation:
        end(next, O::Withdrawn, record, at);
        break;
    case A::FulfilAgreement:
        next.fulfilledAt = at;
        break;
    default:
        next.breachedAt = at;
    }
    return next;
}

} // namespace zhitu::domain
