// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A case (事件/诉求) and its append-only history. The rules are in case_machine.h.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/domain/geometry.h"
#include "data/domain/place.h"

namespace zhitu::domain {

using Instant = std::chrono::sys_seconds;

/// The stages of a case. The numbers are stored; never reuse one.
enum class CaseState : std::uint8_t {
    Reported = 1,
    Accepted = 2,
    Dispatched = 3,
    SignedFor = 4, ///< 签收
    Handling = 5,
    Resolved = 6,
    Reviewed = 7, ///< 办结审核
    Visited = 8,  ///< 回访
    Closed = 9,
    Rejected = 10, ///< 不予受理, final
    Suspended = 11
};
inline constexpr int kCaseStates = 11;

/// GB/T 31000 case grade 01–04, most severe first.
enum class CaseGrade : std::uint8_t { I = 1, II = 2, III = 3, IV = 4 };

/// Channel that a case came in by.
enum class CaseChannel : std::uint8_t {
    Hotline = 1, ///< 12345-style phone line
    GridWorker = 2,
    ResidentApp = 3, ///< 社区E通
    CameraEvent = 4,
    WalkIn = 5,
    Transfer = 6 ///< handed over by a department
};

/// Why a case moved. The numbers are stored; never reuse one. See case_machine.h for what is
/// allowed.
enum class CaseAction : std::uint8_t {
    Report = 1,
    Accept = 2,
    Reject = 3,
    Dispatch = 4,
    Sign = 5,
    Return = 6, ///< 退单
    Start = 7,
    AskExtension = 8,
    GrantExtension = 9,
    RefuseExtension = 10,
    Suspend = 11,
    Resume = 12,
    Escalate = 13, ///< to the centre one level up
    Delegate = 14, ///< back to the centre one level down
    Resolve = 15,
    ApproveReview = 16,
    RefuseReview = 17,
    Visit = 18,
    Close = 19,
    CloseWithoutVisit = 20,
    Reopen = 21,
    Supervise = 22,
    LiftSupervision = 23,
    AddSubtask = 24, ///< 协同: a further department under the lead
    FinishSubtask = 25,
    Comment = 26,
    ReportAgain = 27, ///< 重复诉求: the same thing told once more, to the case that is there
    // Steps of a dispute, see dispute.h.
    RegisterDispute = 28, ///< 登记纠纷: its type, who mediates, the parties
    Mediate = 29,         ///< 调解: a session was held
    EndMediation = 30,    ///< 终止调解, without a session that failed
    FulfilAgreement = 31, ///< 履行
    BreachAgreement = 32, ///< 反悔
    MergeInto = 33 ///< 并入: the same thing as another case, where it is followed from now on
};
inline constexpr int kCaseActions = 33;

struct Case {
    std::int64_t id = 0;
    std::string number; ///< unique, shown to people
    std::string title;
    std::int64_t itemId = 0; ///< service item; its category follows from it
    int categoryId = 0;
    CaseState state = CaseState::Reported;
    CaseGrade grade = CaseGrade::IV;
    CaseChannel channel = CaseChannel::GridWorker;
    DivisionLevel level = DivisionLevel::Village; ///< which centre holds it now
    std::int64_t departmentId = 0;                ///< lead department, 0 before dispatch
    bool supervised = false;                      ///< 督办
    LonLat position;
    std::string gridCode;
    Instant reportedAt{};
    Instant deadlineAt{};
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    std::int64_t version = 1; ///< counted by the centre; what a command was based on
    CaseState suspendedFrom = CaseState::Reported; ///< meaningful while suspended
    std::vector<std::int64_t> openParts; ///< departments that have not finished their part (协同)
    bool extensionAsked = false;
    std::string uuid; ///< names it for good: id of the command that reported it; empty in the demo
    // Time limits; how they move is in case_command.h.
    std::optional<Instant> extensionUntil;                ///< asked for
    std::optional<Instant> suspendedAt;                   ///< the clock stands since then
    DivisionLevel supervisedBy = DivisionLevel::District; ///< meaningful while supervised
    std::optional<Instant> superviseUntil;                ///< the supervision's own limit
    CaseAction turnedBy = CaseAction::Report; ///< the last step after which it was another's turn
    Instant turnedAt{};                       ///< when that was taken
};

struct CaseEvent {
    std::int64_t caseId = 0;
    int serial = 0; ///< 1, 2, … within the case
    CaseAction action = CaseAction::Report;
    CaseState stateAfter = CaseState::Reported;
    Instant at{};
    std::string actor;             ///< role or post, never a real person
    std::string reason;            ///< required where the machine says so
    std::int64_t departmentId = 0; ///< 0 where none is meant
    /// What the step says of a time limit: the one that is asked for, or that holds from now on.
    std::optional<Instant> until;
    std::string handler;          ///< of a dispatch: the post that is to handle it there
    std::int64_t otherCaseId = 0; ///< that it was merged into, or that was merged into it
};

/// A follow-up visit (回访); what was said is kept apart, sealed.
struct Visit {
    std::int64_t id = 0; ///< of its event
    std::int64_t caseId = 0;
    std::string gridCode;
    Instant at{};
    int satisfaction = 0; ///< 1 (very dissatisfied) to 5 (very satisfied); 0: not said
    bool resolved = true; ///< the matter is settled, as the person sees it
};

} // namespace zhitu::domain
