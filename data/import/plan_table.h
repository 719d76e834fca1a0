// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A plan as a table for office programs: every row that was refused, and why.
#pragma once

#include <filesystem>

#include "data/import/plan.h"

namespace zhitu::import {

[[nodiscard]] QString textOf(Verdict verdict);

/// One line for each problem of a row, and one for each likely duplicate; rows that are taken
/// without a word are not in it. As .xlsx or .csv, by the ending. \throws UserError
void writePlanTable(const Plan& plan, const std::filesystem::path& file);

} // namespace zhitu::import
