// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lines as geometry: borders that neighbours share are drawn once, not twice.
#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "map/layers/batch.h"

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

/// The same lines in several levels of detail: drawn far out, a border of a thousand bends costs
/// no more than it shows.
class DetailedLines {
public:
    DetailedLines() = default;
    DetailedLines(World origin, std::span<const Polyline> lines);

    /// Changes only where levelAt() does.
    [[nodiscard]] const Batches<LineBatch>& at(double zoom) const { return levels_[levelAt(zoom)]; }
    [[nodiscard]] static std::size_t levelAt(double zoom) noexcept;

private:
    std::array<Batches<LineBatch>, 4> levels_;
};

} // namespace zhitu::map
