// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An exact planar subdivision on an integer grid: the topology behind the demo's partition.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::demo {

/// A position in units of 1e-7 degrees (about 1 cm), so that every predicate is exact.
struct FixedPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend bool operator==(const FixedPoint&, const FixedPoint&) = default;
    friend auto operator<=>(const FixedPoint&, const FixedPoint&) = default;
};

[[nodiscard]] FixedPoint toFixed(domain::LonLat position) noexcept;
[[nodiscard]] domain::LonLat toLonLat(FixedPoint point) noexcept;

/// A line of the subdivision between two nodes, with the cell on either side.
struct Arc {
    std::vector<FixedPoint> points;
    int left = 0;
    int right = 0;
};

/// Cells bounded by shared arcs. A polygon of any union of cells is traced from the very same
/// points, so that neighbours share their edges bit by bit and levels nest without gap or overlap.
class PlanarMap {
public:
    static constexpr int kOutside = -1;

    /// Cuts `arcs` (a Voronoi-like net that reaches beyond `boundary` everywhere; left/right name
    /// its cells 0 … seeds.size()-1 or anything else) along the counter-clockwise ring `boundary`.
    /// What is left of each cell is the part that holds its seed; parts that the boundary cuts off
    /// go to the neighbour with the longest common border. Every seed lies inside the boundary.
    [[nodiscard]] static PlanarMap clip(const std::vector<Arc>& arcs,
                                        const std::vector<FixedPoint>& boundary,
                                        const std::vector<FixedPoint>& seeds);

    /// The arcs between cells, after clipping; `right` or `left` is kOutside on the boundary.
    [[nodiscard]] const std::vector<Arc>& arcs() const noexcept { return arcs_; }

    /// Neighbour lists of the cells; kOutside is left out.
    [[nodiscard]] std::vector<std::vector<int>> adjacency(int cells) const;

    /// Traces the polygons of `groups` groups, cell c belonging to group groupOf[c]. A group is
    /// expected to be connected; its enclaves become holes.
    [[nodiscard]] std::vector<domain::Polygon> dissolve(const std::vector<int>& groupOf,
                                                        int groups) const;

private:
    std::vector<Arc> arcs_;
};

/// Twice the signed area in fixed units; exact.
[[nodiscard]] std::int64_t twiceArea(const std::vector<FixedPoint>& closedRing) noexcept;

} // namespace zhitu::demo
