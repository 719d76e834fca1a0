// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a user does to a case, and what the case is afterwards.
#pragma once

#include <string>
#include <variant>

#include "data/domain/case.h"
#include "data/domain/case_machine.h"

namespace zhitu::domain {

/// A new case as it is taken in.
struct CaseReport {
    std::int64_t itemId = 0;
    std::string title;
    CaseChannel channel = CaseChannel::GridWorker;
    DivisionLevel level = DivisionLevel::Village; ///< of the centre that takes it in
    LonLat position;
    std::string gridCode;
    Instant deadlineAt{}; ///< from the item's working time; the centre keeps it
    std::string reason;
    // Personal; sealed wherever it is stored.
    std::string reporter;
    std::string phone;
    std::string idNumber;
    std::string narrative;
    std::string notes;
};

/// One step of a case's life.
struct CaseAct {
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
    CaseAction action = CaseAction::Comment;
    std::string reason;
    std::int64_t departmentId = 0;
    std::int64_t baseVersion = 0; ///< of the case that the user saw
};

/// The status that the machine reasons about.
[[nodiscard]] CaseStatus statusOf(const Case& record) noexcept;

/// What the centre will make of the case, or why it will refuse. zhitu.act_on_case does the same.
[[nodiscard]] std::variant<Case, Refusal> changedBy(const Case& record, const CaseAct& act,
                                                    const std::string& actor, Instant at);

} // namespace zhitu::domain
