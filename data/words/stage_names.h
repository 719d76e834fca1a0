// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the stages of a case are called in this district: provinces differ.
#pragma once

#include <QString>
#include <vector>

#include "data/domain/catalogue.h"

namespace zhitu::words {

/// In force from now on, for the whole program; of each stage at most one. Any thread.
void setStageNames(const std::vector<domain::CatalogueVersion>& stages);
/// In the language of the interface; empty: it has the name that the program gives it. Any thread.
[[nodiscard]] QString stageName(domain::CaseState state);
/// Cases that come in today go through it. Any thread.
[[nodiscard]] bool isStageUsed(domain::CaseState state);

} // namespace zhitu::words
