// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists of the drill desk.
#pragma once

#include <set>
#include <string>

#include "data/drill/score.h"

class QTreeWidget;

namespace zhitu::widgets {

/// Without a tree's branches; rows can be chosen, one at a time.
[[nodiscard]] QTreeWidget* makeDrillList(const char* name, int columns);

// Fill a list anew; the row that is chosen stays so. GUI thread.
void fillSteps(QTreeWidget& list, const drill::Scenario& scenario,
               const std::set<std::string>& done);
/// \param score null: nothing is known
void fillExpected(QTreeWidget& list, const drill::Score* score);
void fillTrainees(QTreeWidget& list, const drill::Score* score);

} // namespace zhitu::widgets
