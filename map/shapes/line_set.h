// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Many lines in few arrays, in levels of detail.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "map/geometry/lines.h"
#include "map/shapes/offset.h"

namespace zhitu::map {

/// Immutable; any thread.
class LineSet {
public:
    LineSet() = default;
    LineSet(World origin, std::span<const Polyline> lines);

    [[nodiscard]] World origin() const noexcept { return origin_; }

    /// Calls visit(span of Offset) for each line whose box touches, as detailed as a zoom shows.
    template <typename Visit>
    void forEachIn(const OffsetBox& box, double zoom, Visit visit) const
    {
        const Level& level = levels_[detailAt(zoom)];
        for (std::size_t line = 0; line < boxes_.size(); ++line)
            if (boxes_[line].touches(box))
                visit(std::span<const Offset>(level.points)
                          .subspan(level.firstPoint[line],
                                   level.firstPoint[line + 1] - level.firstPoint[line]));
    }

    /// All lines of a level of detail, as they were given.
    [[nodiscard]] std::vector<Polyline> polylines(std::size_t level) const;

private:
    struct Level {
        std::vector<std::uint32_t> firstPoint{0}; ///< by line, and one more
        std::vector<Offset> points;
    };

    World origin_;
    std::vector<OffsetBox> boxes_; ///< of the whole lines
    std::array<Level, kDetails> levels_;
};

} // namespace zhitu::map
