// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a sketch looks on the map.
#pragma once

#include "map/geometry/batch.h"
#include "map/layers/picture_cache.h"
#include "map/sketch/sketch.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// The line, of an area also what it encloses unless it crosses itself, and a dot for each point.
/// \param dots of the theme and density of the map
[[nodiscard]] Drawables drawSketch(const Sketch& sketch, World origin, const Palette& colours,
                                   PictureCache& dots);

} // namespace zhitu::map
