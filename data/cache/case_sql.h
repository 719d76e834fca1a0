// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What SQL says of a case where the domain's code says it of a record.
#pragma once

namespace zhitu::cache {

/// domain::isOpen(): the clock runs. 9 = closed, 10 = rejected; resolved, reviewed and visited
/// (6–8) wait, but their clock has stopped.
inline constexpr const char* kCaseIsOpen = "state IN (1, 2, 3, 4, 5, 11)";

/// The condition of the index case_open, word for word: SQLite takes the index where it stands.
inline constexpr const char* kCaseNotEnded = "state NOT IN (9, 10)";

} // namespace zhitu::cache
