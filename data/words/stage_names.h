// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the stages of a case are called in this district: provinces differ.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "data/domain/case_machine.h"
#include "data/domain/catalogue.h"

namespace zhitu::words {

/// In force from now on, for the whole program; of each stage at most one. Any thread.
void setStageNames(const std::vector<domain::CatalogueVersion>& stages);
/// In the language of the interface; empty: it has the name that the program gives it. Any thread.
[[nodiscard]] QString stageName(domain::CaseState state);
/// Cases that come in today go through it. Any thread.
[[nodiscard]] bool isStageUsed(domain::CaseState state);

/// What the catalogue calls the stages on a day, yyyymmdd; those alone that it names. Any thread.
[[nodiscard]] std::vector<domain::CatalogueVersion>
stagesOn(std::span<const domain::CatalogueVersion> versions, std::int64_t day);

/// The source of the program's own text, in the context kContext. \param stages that a case goes
/// through: they say what a resolved one waits for. Any thread.
[[nodiscard]] const char* sourceOf(domain::CaseState state, const domain::MachineProfile& stages);

} // namespace zhitu::words
