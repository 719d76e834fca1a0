// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The figures of analysts as tables with words. Any thread.
#pragma once

#include "data/analysis/comparison.h"
#include "data/analysis/cross_tab.h"
#include "data/analysis/density.h"
#include "data/analysis/figure_table.h"
#include "data/analysis/hot_spot_reader.h"
#include "data/analysis/names.h"
#include "data/analysis/repeat_places.h"
#include "data/analysis/week_pattern.h"

namespace zhitu::analysis {

[[nodiscard]] FigureTable tableOf(const CrossTab& tab, const Names& names);
[[nodiscard]] FigureTable tableOf(const WeekPattern& pattern);
[[nodiscard]] FigureTable tableOf(const RepeatPlaces& found, const Names& names);
/// Those that are hot or cold; all others are in the notes.
[[nodiscard]] FigureTable tableOf(const HotSpots& spots, const Names& names);
[[nodiscard]] FigureTable tableOf(const Density& density, const Names& names);
[[nodiscard]] FigureTable tableOf(const Comparison& comparison, const Names& names);

} // namespace zhitu::analysis
