// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Many polygons in few arrays, in levels of detail that leave no gap between neighbours.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "data/domain/geometry.h"
#include "map/shapes/offset.h"

namespace zhitu::map {

/// Immutable; any thread. A coarser level moves each vertex to the nearest point of a net of half a
/// pixel and leaves out what then repeats. Where a vertex goes depends on nothing but itself:
/// neighbours that share their vertices bit by bit still share them at every level.
class PolygonSet {
public:
    PolygonSet() = default;
    /// Rings are closed, as in domain::Polygon; a polygon without rings has no box.
    PolygonSet(World origin, std::span<const domain::Polygon* const> polygons);

    [[nodiscard]] std::size_t size() const noexcept { return boxes_.size(); }
    [[nodiscard]] World origin() const noexcept { return origin_; }
    [[nodiscard]] const OffsetBox& box(std::size_t polygon) const { return boxes_[polygon]; }

    /// Calls visit(span of Offset) for each ring, as detailed as a zoom shows: open, of three
    /// points at least. A ring that has shrunk to less is left out.
    template <typename Visit>
    void forEachRing(std::size_t polygon, double zoom, Visit visit) const
    {
        const Level& level = levels_[levelAt(zoom)];
        for (std::uint32_t ring = firstRing_[polygon]; ring < firstRing_[polygon + 1]; ++ring) {
            const std::uint32_t first = level.firstPoint[ring];
            const std::uint32_t count = level.firstPoint[ring + 1] - first;
            if (count >= 3)
                visit(std::span<const Offset>(level.points).subspan(first, count));
        }
    }

    /// 0: all vertices as they are.
    [[nodiscard]] static std::size_t levelAt(double zoom) noexcept;
    static constexpr std::array kLevelZooms{14.0, 12.0, 10.0, 8.0}; ///< of the levels from 1 on

private:
    struct Level {
        std::vector<std::uint32_t> firstPoint{0}; ///< by ring, and one more
        std::vector<Offset> points;
    };
    static Level snapped(const Level& exact, double zoom);

    World origin_;
    std::vector<OffsetBox> boxes_;
    std::vector<std::uint32_t> firstRing_{0}; ///< by polygon, and one more
    std::array<Level, kLevelZooms.size() + 1> levels_;
};

} // namespace zhitu::map
