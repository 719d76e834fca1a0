// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Writes the history of one demo case by driving the case machine.
#pragma once

#include <vector>

#include "data/demo/random.h"
#include "data/domain/case_command.h"
#include "data/domain/dispute.h"
#include "data/domain/service.h"

namespace zhitu::demo {

/// How a case turns out.
enum class Outcome {
    InTime, ///< resolved before its deadline
    Late,   ///< resolved after it
    Stuck,  ///< somewhere on the way nobody acts any more
    Rejected
};

/// Bodies of mediation for a case, by their ids.
struct MediatorsNearby {
    std::int64_t village = 0;
    std::int64_t town = 0;
    std::int64_t district = 0;
};

/// Plays one case from its report until it ends or the present is reached. Reused for all cases.
class CaseStory {
public:
    CaseStory(Random random, domain::Instant now)
        : random_(random), mediation_(random.fork(1)), now_(now)
    {
    }

    /// Fills in everything of `record` that follows from its history; id, item, place, channel,
    /// level and reportedAt are given.
    void play(domain::Case& record, const domain::ServiceItem& item, Outcome outcome,
              const MediatorsNearby& mediators);

    [[nodiscard]] const std::vector<domain::CaseEvent>& events() const noexcept { return events_; }
    [[nodiscard]] const std::vector<domain::Visit>& visits() const noexcept { return visits_; }
    /// Null: it is none.
    [[nodiscard]] const domain::Dispute* dispute() const noexcept
    {
        return dispute_ ? &*dispute_ : nullptr;
    }
    [[nodiscard]] const std::vector<domain::DisputeParty>& parties() const noexcept
    {
        return parties_;
    }
    [[nodiscard]] const std::vector<domain::MediationSession>& sessions() const noexcept
    {
        return sessions_;
    }

private:
    bool act(domain::CaseAction action, std::int64_t delaySeconds, const char* reason = "",
             std::int64_t department = 0);
    bool act(domain::CaseAct act, std::int64_t delaySeconds);
    void intake(const domain::ServiceItem& item);
    void handle(std::int64_t span, bool stuck);
    void mediate(domain::Instant until, const MediatorsNearby& mediators);
    bool actOnDispute(domain::CaseAct act, domain::Instant at);
    void keepAgreement();
    void finish();
    [[nodiscard]] domain::CaseAct visit(bool settled);
    void begin(const domain::Case& record, domain::Instant due);
    void setActor(domain::CaseAction action);

    Random random_;
    Random mediation_; ///< of its own: what disputes do moves no other case
    domain::Instant now_;
    domain::Case record_;
    const domain::ServiceItem* item_ = nullptr;
    domain::Instant clock_;
    std::int64_t department_ = 0;
    int desk_ = 1;
    bool urgent_ = false; ///< an item with a deadline of hours is handled at night as well
    bool running_ = true;
    std::string actor_;
    std::vector<domain::CaseEvent> events_;
    std::vector<domain::Visit> visits_;
    std::optional<domain::Dispute> dispute_;
    std::vector<domain::DisputeParty> parties_;
    std::vector<domain::MediationSession> sessions_;
    std::int64_t lastParty_ = 0;
};

} // namespace zhitu::demo
