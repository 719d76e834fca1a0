// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The findings of a run as a table for office programs: the work list.
#pragma once

#include <filesystem>

#include "data/verify/report.h"

namespace zhitu::verify {

/// By the ending of the name, see exchange::makeTableWriter; a file of that name is replaced.
/// Errors first, then in the order of the rules and rows. Rows of Report that have no words
/// (Options::mostFindings) are not in it: how many is told by \returns.
/// \throws UserError
std::int64_t writeFindings(const Report& report, const std::filesystem::path& file);

/// In the user's language.
[[nodiscard]] QString titleOf(FindingState state);

} // namespace zhitu::verify
