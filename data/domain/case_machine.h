// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The life cycle of a case. Pure: a status and an action go in, a status or a refusal comes out.
///
///     reported → accepted → dispatched → signed for → handling → resolved → reviewed → visited →
///     closed
///
/// Stages differ between provinces; which optional ones a centre uses is MachineProfile. Names on
/// the screen are the interface's business.
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "data/domain/case.h"

namespace zhitu::domain {

/// The optional stages that a centre uses; of a case: on the day that it came in, see profileOn().
struct MachineProfile {
    bool review = true; ///< 办结审核 between resolved and the visit
    bool visit = true;  ///< 回访 before closing

    friend bool operator==(const MachineProfile&, const MachineProfile&) = default;
};

/// Whether a centre may leave the stage out.
[[nodiscard]] bool isOptional(CaseState stage) noexcept;

/// Where a case stands: everything that decides what may happen next.
struct CaseStatus {
    CaseState state = CaseState::Reported;
    DivisionLevel level = DivisionLevel::Village;
    CaseState suspendedFrom = CaseState::Reported; ///< meaningful while suspended
    std::int64_t departmentId = 0;                 ///< the lead
    std::vector<std::int64_t> openParts;           ///< departments, in the order they came in
    bool extensionAsked = false;
    bool supervised = false;
    DivisionLevel supervisedBy = DivisionLevel::District; ///< meaningful while supervised
    Instant lastChange{};

    friend bool operator==(const CaseStatus&, const CaseStatus&) = default;
};

/// Who, when and why.
struct ActionDetails {
    Instant at{};
    std::string actor;
    std::string reason;
    DivisionLevel level = DivisionLevel::District; ///< of the centre that the actor sits in
    std::int64_t departmentId = 0;                 ///< whom it is dispatched to, whose part it is
};

enum class Refusal : std::uint8_t {
    NotInThisState, ///< the stage does not allow the action
    ReasonMissing,  ///< this action must say why
    ActorMissing,
    TimeRunsBackwards, ///< earlier than the case's last change
    SubtasksOpen,      ///< the lead waits for the other departments
    NoSubtaskOpen,
    AtTopLevel, ///< nothing above the district
    AtBottomLevel,
    ExtensionPending,
    NoExtensionAsked,
    AlreadySupervised,
    NotSupervised,
    StageNotUsed,      ///< the centre's profile leaves this stage out
    HeldAbove,         ///< by a centre above the actor's
    DepartmentMissing, ///< this action must name one
    HasPart,           ///< the department leads, or has an open part already
    UntilMissing,      ///< an extension must be longer than what there is
    DaysMissing,       ///< a supervision must say in how many working days
    VisitMissing,      ///< a visit must say whether the matter is settled
    NoDispute,         ///< the case is not registered as one
    MediationEnded,    ///< with or without an agreement
    NoAgreement,       ///< or it is fulfilled or broken already
    PartiesMissing,    ///< a dispute has a type, a way to mediate it and two parties
    OtherCaseMissing,  ///< a merger must name a case that goes on
    SessionIncomplete  ///< a session has a time, somebody who mediates, and what it came to
};

using ActionResult = std::variant<CaseStatus, Refusal>;

/// True where the action must carry a reason.
[[nodiscard]] bool needsReason(CaseAction action) noexcept;
/// Closed and rejected; a closed case can be reopened, a rejected one is final.
[[nodiscard]] bool isEnded(CaseState state) noexcept;
/// Neither ended nor resolved: somebody still has to do something about it.
[[nodiscard]] bool isOpen(CaseState state) noexcept;
/// Open and not suspended: it can become overdue.
[[nodiscard]] bool clockRuns(CaseState state) noexcept;
/// Everybody who sees a case may tell something of it; this changes nothing.
[[nodiscard]] bool onlyTells(CaseAction action) noexcept;
/// After it somebody else has to do something, or the same one something else: no limit, part,
/// supervision or telling.
[[nodiscard]] bool changesTurn(CaseAction action) noexcept;
/// True where the action must name a department.
[[nodiscard]] bool needsDepartment(CaseAction action) noexcept;

/// Takes one step. `Report` is no step: it is how a case comes to be, see reportCase().
[[nodiscard]] ActionResult apply(const CaseStatus& status, CaseAction action,
                                 const ActionDetails& details, const MachineProfile& profile = {});

/// The status of a case just reported at a centre of `level`.
[[nodiscard]] CaseStatus reportCase(DivisionLevel level, Instant at) noexcept;

/// What may be done now by somebody at a centre of `level`, given all that the action must say.
[[nodiscard]] std::vector<CaseAction> allowedActions(const CaseStatus& status,
                                                     const MachineProfile& profile = {},
                                                     DivisionLevel level = DivisionLevel::District);

/// Replays a history that starts with Report; nothing where some step is not allowed or does not
/// lead to the state that the history says.
[[nodiscard]] std::optional<CaseStatus>
replay(DivisionLevel level, std::span<const CaseEvent> history, const MachineProfile& profile = {});

} // namespace zhitu::domain
