// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shapes/line_set.h"

namespace zhitu::map {

LineSet::LineSet(World origin, std::span<const Polyline> lines) : origin_(origin)
{
    boxes_.reserve(lines.size());
    for (const Polyline& line : lines) {
        OffsetBox box;
        for (const World& p : line)
            box.add(offsetOf(p, origin));
        boxes_.push_back(box);
    }
    for (std::size_t i = 0; i < kDetails; ++i) {
        Level& level = levels_[i];
        const double tolerance = detailTolerance(i);
        const auto add = [&](const Polyline& line) {
            for (const World& p : line)
                level.points.push_back(offsetOf(p, origin));
            level.firstPoint.push_back(static_cast<std::uint32_t>(level.points.size()));
        };
        if (tolerance > 0)
            std::ranges::for_each(simplified(lines, tolerance), add);
        else
            std::ranges::for_each(lines, add);
    }
}

std::vector<Polyline> LineSet::polylines(std::size_t level) const
{
    const Level& from = levels_[level];
    std::vector<Polyline> lines(boxes_.size());
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (std::uint32_t i = from.firstPoint[line]; i < from.firstPoint[line + 1]; ++i)
            lines[line].push_back({origin_.x + from.points[i].x, origin_.y + from.points[i].y});
    return lines;
}

} // namespace zhitu::map
