// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a sketch looks on the map.
#pragma once

#include "map/geometry/batch.h"
#include "map/layers/symbol_sink.h"
#include "map/sketch/sketch.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// The line, and of an area also what it encloses unless it crosses itself.
/// \param dots gets a symbol for each point
[[nodiscard]] Drawables drawSketch(const Sketch& sketch, const Palette& colours, SymbolSink& dots);

} // namespace zhitu::map
