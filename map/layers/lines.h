// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lines as geometry: borders that neighbours share are drawn once, not twice.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "map/layers/batch.h"

namespace zhitu::map {

using Polyline = std::vector<World>;

/// The borders of the polygons, each shared stretch once, chained from junction to junction.
/// Neighbours must share their vertices bit by bit, as the cache's divisions and grids do.
[[nodiscard]] std::vector<Polyline> sharedBorders(std::span<const domain::Polygon* const> polygons);

/// Extruded with mitred joints.
[[nodiscard]] std::shared_ptr<const LineBatch> makeLines(World origin,
                                                         std::span<const Polyline> lines);

} // namespace zhitu::map
