// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the legend of a map says, in the panel and on a sheet alike.
#pragma once

#include "map/heat/heat_picture.h"
#include "map/layers/grid_colours.h"
#include "map/layers/layer_state.h"
#include "map/print/legend.h"

namespace zhitu::widgets {

/// What a legend is of.
struct LegendSource {
    map::LayerState layers;
    std::shared_ptr<const map::MapData> data; ///< null: nothing is open
    map::Theme theme;
    std::vector<map::LegendEntry> classes; ///< of the grids' colours, low to high
    std::vector<map::HeatStep> heat;       ///< of the heat map's, low to high
};

/// Of the layers that are seen, in the present language. Any thread.
[[nodiscard]] map::Legend legendOf(const LegendSource& source);

} // namespace zhitu::widgets
