// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a filter keeps, in words.
#pragma once

#include <QStringList>
#include <vector>

#include "data/domain/filter.h"
#include "map/layers/map_data.h"

namespace zhitu::widgets {

/// In the reader's language; what is empty keeps everything.
struct FilterNames {
    QStringList states;
    QStringList categories;
    QString days; ///< "2026-03-01 – 2026-03-07"
    QStringList cameras;
    QStringList departments;
};
[[nodiscard]] FilterNames namesOf(const domain::Filter& filter, const map::MapData& data);

/// A part of a filter that comes from a figure and has no menu of its own: it can only be taken
/// away.
struct FilterPart {
    const char* name; ///< of its button, never shown
    QString text;     ///< empty where the filter does not ask for it
    void (*clear)(domain::Filter& filter);
};
/// All of them, always in the same order.
[[nodiscard]] std::vector<FilterPart> partsOf(const domain::Filter& filter,
                                              const map::MapData& data);

/// "Civil Affairs Bureau"; its number for one that is not in the data, words for 0: none yet.
[[nodiscard]] QString departmentName(std::int64_t id, const map::MapData& data);

/// In full, for who does not see the filter bar: a text for each part that narrows or widens what
/// one sees before one asks for anything. Empty for the work filter.
[[nodiscard]] QStringList filterTexts(const domain::Filter& filter, const map::MapData& data);

} // namespace zhitu::widgets
