// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/next_step.h"

namespace zhitu::domain {

std::optional<CaseAction> nextStep(CaseState state, bool extensionAsked,
                                   const MachineProfile& profile) noexcept
{
    using S = CaseState;
    using A = CaseAction;
    switch (state) {
    case S::Reported:
        return A::Accept;
    case S::Accepted:
        return A::Dispatch;
    case S::Dispatched:
        return A::Sign;
    case S::SignedFor:
        return extensionAsked ? A::GrantExtension : A::Start;
    case S::Handling:
        return extensionAsked ? A::GrantExtension : A::Resolve;
    case S::Resolved:
        return profile.review ? A::ApproveReview : profile.visit ? A::Visit : A::Close;
    case S::Reviewed:
        return profile.visit ? A::Visit : A::Close;
    case S::Visited:
        return A::Close;
    case S::Suspended:
        return A::Resume;
    case S::Closed:
    case S::Rejected:
        break;
    }
    return std::nullopt;
}

DivisionLevel levelFor(CaseGrade grade) noexcept
{
    switch (grade) {
    case CaseGrade::I:
    case CaseGrade::II:
        return DivisionLevel::District;
    case CaseGrade::III:
        return DivisionLevel::Town;
    case CaseGrade::IV:
        break;
    }
    return DivisionLevel::Village;
}

} // namespace zhitu::domain
