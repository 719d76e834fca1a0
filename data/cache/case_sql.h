// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What SQL says of a case where the domain's code says it of a record.
#pragma once

namespace zhitu::cache {

/// domain::isOpen(). 9 = closed, 10 = rejected; resolved, reviewed and visited (6–8) wait for
/// somebody else.
inline constexpr const char* kCaseIsOpen = "state IN (1, 2, 3, 4, 5, 11)";
/// domain::clockRuns(): it can become overdue. Of a suspended one (11) the clock stands.
inline constexpr const char* kCaseClockRuns = "state IN (1, 2, 3, 4, 5)";

/// Its deadline counts (应结案) once it is reached: neither rejected nor suspended.
inline constexpr const char* kCaseCanBeDue = "state NOT IN (10, 11)";

/// The day it was reported on, days since 1970-01-01, and the hour of the week (0: Monday from 0 to
/// 1 o'clock), both by the clock in China; see domain::hourOfWeek(). Times are never before 1970.
inline constexpr const char* kDayOfReport = "(reported_at + 28800) / 86400";
inline constexpr const char* kHourOfReport = "((reported_at + 28800) / 3600 + 72) % 168";

/// The condition of the index case_open, word for word: SQLite takes the index where it stands.
inline constexpr const char* kCaseNotEnded = "state NOT IN (9, 10)";

} // namespace zhitu::cache
