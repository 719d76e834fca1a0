// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What zhituctl verify prints of a run.
#pragma once

#include <vector>

#include "data/domain/place.h"
#include "data/verify/history.h"

namespace zhitu::app {

/// A line for each rule. \param states of each rule; empty: no history was asked for
void printRules(const verify::Report& report, const std::vector<verify::StateCounts>& states);

/// By table, by characteristic, and the towns with the lowest scores.
/// \param divisions that towns are named by
void printScores(const verify::Report& report, const std::vector<domain::Division>& divisions);

} // namespace zhitu::app
