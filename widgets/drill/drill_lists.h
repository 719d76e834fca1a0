// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists of the drill desk.
#pragma once

#include "widgets/drill/director_service.h"

class QTreeWidget;

namespace zhitu::widgets {

struct DrillRecord;

/// Without a tree's branches; rows can be chosen, one at a time.
[[nodiscard]] QTreeWidget* makeDrillList(const char* name, int columns);

// Fill a list anew; the row that is chosen stays so. GUI thread.
/// \pre the state has a scenario
void fillSteps(QTreeWidget& list, const DrillState& state);
/// \param record null: nothing is known
void fillExpected(QTreeWidget& list, const DrillRecord* record);
void fillTrainees(QTreeWidget& list, const DrillRecord* record);

} // namespace zhitu::widgets
