// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What somebody draws on the map, point by point.
#pragma once

#include <cstdint>
#include <optional>

#include "data/domain/geometry.h"

namespace zhitu::map {

enum class SketchShape : std::uint8_t { Line, Area };

struct Sketch {
    SketchShape shape = SketchShape::Line;
    domain::LineString points;             ///< in the order in which they were set
    std::optional<domain::LonLat> pointer; ///< where the next one would be; nothing once it is done
    std::vector<domain::LonLat> spots;     ///< dots of their own, beside the line

    /// As it is seen: with the point under the pointer.
    [[nodiscard]] domain::LineString outline() const
    {
        domain::LineString line = points;
        if (pointer && !points.empty() && *pointer != points.back())
            line.push_back(*pointer);
        return line;
    }

    friend bool operator==(const Sketch&, const Sketch&) = default;
};

} // namespace zhitu::map
