// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What SQL says of the history and the visits of a case, and of how it went with it.
#pragma once

#include <string>

#include "data/domain/outcome.h"

namespace zhitu::cache {

/// Condition on `e`, a row of case_event: it is of the row of "case" that the query stands on.
[[nodiscard]] std::string isEventOfCase();
/// Condition on `v`, a row of visit: it is the last one of that case.
[[nodiscard]] std::string isLastVisitOfCase();
/// One step of that case, as a condition on `e`.
[[nodiscard]] std::string isStep(domain::CaseAction action);

/// domain::cameOutAs() on the row of "case" that the query stands on, but for the deadline that
/// must have been reached.
[[nodiscard]] std::string cameOutSql(domain::Outcome outcome);

} // namespace zhitu::cache
