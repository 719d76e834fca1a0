// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The towns, and everything, to choose from.
#pragma once

#include <QString>

#include "map/layers/map_data.h"

class QComboBox;

namespace zhitu::widgets {

/// The word for all of it, in the user's language.
[[nodiscard]] QString everywhereText();
/// What was there is gone. The data of an entry are the digits that all codes within share; empty:
/// everything. GUI thread. \param data null: there is nothing to choose from
void fillTowns(QComboBox& combo, const map::MapData* data);

} // namespace zhitu::widgets
