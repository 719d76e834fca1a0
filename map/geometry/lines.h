// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lines as geometry: borders that neighbours share are drawn once, not twice.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "map/geometry/batch.h"

namespace zhitu::map {

using Polyline = std::vector<World>;

[[nodiscard]] Polyline polylineOf(std::span<const domain::LonLat> places);

/// The borders of the polygons, each shared stretch once, chained from junction to junction.
/// Neighbours must share their vertices bit by bit, as the cache's divisions and grids do.
[[nodiscard]] std::vector<Polyline> sharedBorders(std::span<const domain::Polygon* const> polygons);

/// Extruded with mitred joints. \param tileSide of the squares that they are sorted into, in world
/// units; 0: all in one
[[nodiscard]] Batches<LineBatch> makeLines(World origin, std::span<const Polyline> lines,
                                           double tileSide = 0);

/// Douglas and Peucker (1973): leaves out points within `tolerance` world units of the line; both
/// ends stay. Of lines that are chained from junction to junction no neighbour loses the other.
[[nodiscard]] std::vector<Polyline> simplified(std::span<const Polyline> lines, double tolerance);

/// How many levels of detail lines have: drawn far out, a border of a thousand bends costs no more
/// than it shows.
inline constexpr std::size_t kDetails = 7;
/// The level that a zoom is drawn with; the last one is the whole line.
[[nodiscard]] std::size_t detailAt(double zoom) noexcept;
/// How far a line of that level may be beside the whole one, in world units; 0: nowhere.
[[nodiscard]] double detailTolerance(std::size_t level) noexcept;

} // namespace zhitu::map
