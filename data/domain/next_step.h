// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a case waits for: the one step that leads it on. Pure.
#pragma once

#include <optional>

#include "data/domain/case.h"
#include "data/domain/case_machine.h"

namespace zhitu::domain {

/// Nothing for a case that is ended. An extension that was asked for is decided first.
[[nodiscard]] std::optional<CaseAction> nextStep(CaseState state, bool extensionAsked,
                                                 const MachineProfile& profile = {}) noexcept;

/// The centre that a case of this grade belongs to (小事不出村、大事不出镇、难事不出区): grade IV
/// the village's, III the town's, I and II the district's.
[[nodiscard]] DivisionLevel levelFor(CaseGrade grade) noexcept;

} // namespace zhitu::domain
