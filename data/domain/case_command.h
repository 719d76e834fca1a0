// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a user does to a case, and what the case is afterwards.
#pragma once

#include <string>
#include <variant>

#include "data/domain/case.h"
#include "data/domain/case_machine.h"
#include "data/domain/dispute.h"
#include "data/domain/work_calendar.h"

namespace zhitu::domain {

/// A new case as it is taken in.
struct CaseReport {
    std::int64_t itemId = 0;
    std::string title;
    CaseChannel channel = CaseChannel::GridWorker;
    DivisionLevel level = DivisionLevel::Village; ///< of the centre that takes it in
    LonLat position;
    std::string gridCode;
    Instant deadlineAt{}; ///< shown until the centre has worked it out by its own clock
    std::string reason;
    // Personal; sealed wherever it is stored.
    std::string reporter;
    std::string phone;
    std::string idNumber;
    std::string narrative;
    std::string notes;
};

/// What is said to a case that is there already, instead of a second one.
struct FurtherReport {
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
    CaseChannel channel = CaseChannel::Hotline;
    std::string reason; ///< for the history: what it is, and where; nothing personal
    // What it would be as a case of its own, should that one be ended meanwhile.
    std::int64_t itemId = 0; ///< 0: not said
    std::string gridCode;
    LonLat position;
    // Personal; sealed wherever it is stored.
    std::string reporter;
    std::string phone;
    std::string narrative;
};

/// What a follow-up visit (回访) came to.
struct VisitOutcome {
    int satisfaction = 0; ///< 1 (very dissatisfied) to 5 (very satisfied); 0: not said
    bool resolved = true; ///< the matter is settled, as the person sees it
    std::string note;     ///< personal; sealed

    friend bool operator==(const VisitOutcome&, const VisitOutcome&) = default;
};

/// One step of a case's life.
struct CaseAct {
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
    CaseAction action = CaseAction::Comment;
    std::string reason;
    std::int64_t departmentId = 0;
    std::int64_t baseVersion = 0; ///< of the case that the user saw
    /// Of an extension: asked for, or granted otherwise; of an agreement: to be fulfilled by.
    std::optional<Instant> until;
    int workingDays = 0;                ///< of a supervision: until when it is to be done, 1 to 60
    std::optional<VisitOutcome> visit;  ///< of a visit
    std::optional<DisputeSaid> dispute; ///< of a step of a dispute
    std::string handler; ///< of a dispatch: the post that is to handle it; may be empty
    // Of a merger: the case that goes on, named as above.
    std::int64_t otherCaseId = 0;
    std::string otherCaseUuid;
};

/// What an account may do at the centre. The numbers are kept in the user's settings.
enum class Role : std::uint8_t {
    Operator = 1, ///< 值班员: acts on cases
    Analyst = 2,  ///< 研判员: looks
    Trainer = 3,  ///< 教员: works on the demo
    Admin = 4     ///< 管理员: keeps the catalogue and the accounts
};

/// Who acts.
struct Actor {
    std::string post;                              ///< as the centre signs with it
    DivisionLevel level = DivisionLevel::District; ///< of the centre he sits in
    Role role = Role::Operator;
};

/// What the time limits of a case are worked out by, and which stages it goes through.
struct CaseRules {
    const WorkCalendar& calendar = WorkCalendar::china();
    const ServiceItem* item = nullptr; ///< the case's; null: a reopened case keeps its deadline
    MachineProfile profile;            ///< of the day that the case came in
};

/// A case after a step, and what the step says of a time limit.
struct CaseChange {
    Case record;
    std::optional<Instant> until;
};

/// The centre takes no later limit.
inline constexpr Instant kLatestLimit = std::chrono::sys_days{std::chrono::year{2200} / 1 / 1};

/// The longest limit of a supervision, in working days.
inline constexpr int kMostSuperviseDays = 60;

/// The status that the machine reasons about.
[[nodiscard]] CaseStatus statusOf(const Case& record);

/// What the centre will make of the case, or why it will refuse; zhitu.act_on_case does the same.
///
/// The deadline (办理时限) is set once, when the case is reported. It moves only by an extension
/// that is granted, to the moment granted; by resuming a suspended case, by the working time it was
/// suspended for, unless it had run out before; and by reopening, to what a new case of its item
/// would get, if that is later. A supervision has a limit of its own.
[[nodiscard]] std::variant<CaseChange, Refusal> changedBy(const Case& record, const CaseAct& act,
                                                          const Actor& actor, Instant at,
                                                          const CaseRules& rules = {});

} // namespace zhitu::domain
