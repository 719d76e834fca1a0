// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words that a file has beside the codes of the domain, in the language of the program.
#pragma once

#include <QString>

#include "data/domain/case_machine.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::exchange {

/// What the program calls it; empty for a number that it does not know, and for what the district
/// names itself (items, categories, departments, grids, divisions). Any thread.
/// \param stages that cases of today go through: they say what a resolved case waits for
[[nodiscard]] QString wordOf(WordsOf kind, std::int64_t code,
                             const domain::MachineProfile& stages = {});
/// "Cases": of the sheet, of the document, of the description.
[[nodiscard]] QString wordOf(Layer layer);

} // namespace zhitu::exchange
