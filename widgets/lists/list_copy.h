// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Chosen rows to the clipboard, as a table that a sheet or a letter takes.
#pragma once

#include <functional>

#include "widgets/lists/list_model.h"

namespace zhitu::widgets {

/// More rows than these are better exported.
inline constexpr std::int64_t kMostCopied = 20'000;

/// GUI thread; rows that are not loaded are read in the service's thread first.
/// \param runs first and last row of each run
void copyRows(const ListModel& model, ListService& service, const CellText& words,
              const std::vector<std::pair<int, int>>& runs, const std::vector<std::size_t>& columns,
              const ListOutcome& outcome);

} // namespace zhitu::widgets
