// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Draws the map with QPainter: for screens without a graphics card, and for files, on pixels or as
/// lines, areas and letters.
#pragma once

#include <QPainter>
#include <array>
#include <memory>

#include "map/layers/grid_colours.h"
#include "map/layers/layer_state.h"
#include "map/layers/map_data.h"
#include "map/layers/symbol_list.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// What a picture shows. Refers to what it is made from.
struct PaintedMap {
    const MapData& data;
    const LayerState& layers;
    const GridColours& grids;
    const std::array<Drawables, kLayers.size()>& symbols; ///< by layer; empty for areas and lines
    Theme theme;
    const std::array<PaintedSymbols, kLayers.size()>* painted = nullptr; ///< those for files
    double finer = 0; ///< zoom levels: how much more detail lines and areas have than on a screen
};

/// Whether ground and land are painted, or what is there already shows through.
enum class Ground { Painted, Open };

/// In logical pixels from the painter's origin on, as the camera sees it. Long: in a worker.
/// \param part of the camera's view that is wanted: what does not touch it is left out
/// Areas meet without a gap: on pixels they are filled without smoothing, and lines smooth their
/// edges; else all of one colour are one shape with a hair of the same colour around it.
void paintMap(QPainter& painter, const PaintedMap& map, const Camera& camera, const QRectF& part,
              Ground ground);

} // namespace zhitu::map
