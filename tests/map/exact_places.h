// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where outlines should be on a picture: worked out in double, from places in degrees, by other
/// ways than the map's own.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "map/layers/map_data.h"
#include "tests/support/shapes.h"

namespace zhitu::map {

/// The segments of the grids' rings, in pixels of the view.
class ExactOutlines {
public:
    using Segment = std::pair<QPointF, QPointF>;

    /// Those that may reach the view. \param grids outlive it
    ExactOutlines(std::span<const domain::Grid> grids, const Camera& camera)
    {
        const QRectF room = QRectF(QPointF(), camera.size).adjusted(-9, -9, 9, 9);
        for (const domain::Grid& grid : grids)
            for (const domain::Ring& ring : grid.area.rings)
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    const QPointF a = camera.toScreen(toWorld(ring[i - 1]));
                    const QPointF b = camera.toScreen(toWorld(ring[i]));
                    if (std::max(a.x(), b.x()) >= room.left()
                        && std::min(a.x(), b.x()) <= room.right()
                        && std::max(a.y(), b.y()) >= room.top()
                        && std::min(a.y(), b.y()) <= room.bottom())
                        segments_.emplace_back(a, b);
                }
    }

    /// Pixels from a point of the view to the nearest outline.
    [[nodiscard]] double distance(QPointF p) const
    {
        double least = std::numeric_limits<double>::infinity();
        for (const auto& [a, b] : segments_) {
            const QPointF d = b - a;
            const double length = QPointF::dotProduct(d, d);
            const double t =
                length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0;
            const QPointF away = p - a - t * d;
            least = std::min(least, std::hypot(away.x(), away.y()));
        }
        return least;
    }

    /// Pixels from a point of the view to the nearest bend or end of an outline.
    [[nodiscard]] double distanceToCorner(QPointF p) const
    {
        double least = std::numeric_limits<double>::infinity();
        for (const auto& [a, b] : segments_)
            for (const QPointF& end : {a, b})
                least = std::min(least, std::hypot(p.x() - end.x(), p.y() - end.y()));
        return least;
    }

private:
    std::vector<Segment> segments_;
};

/// Of the same grids seen from another origin, as the map knows it: only what is asked for.
/// \param outlines the grids' outlines are drawn as wide and strong as the district's, and no other
/// line is; else none is
[[nodiscard]] inline std::shared_ptr<MapData> gridsAlone(const MapData& from, World origin,
                                                         bool outlines)
{
    auto data = std::make_shared<MapData>();
    data->divisions = {from.divisions.front()};
    data->grids = from.grids;
    data->bounds = from.bounds;
    data->origin = origin;
    completeMapData(*data, {});
    data->points = from.points;
    data->figures = from.figures;
    MapShapes& shapes = data->shapes;
    shapes.districtLines = outlines ? std::move(shapes.gridLines) : LineSet();
    shapes.gridLines = {};
    return data;
}

/// A corner of a grid, one in two of those farthest from the middle of the data.
[[nodiscard]] inline domain::LonLat cornerOfAGrid(test::Dice& dice, const MapData& data)
{
    const auto any = [&] {
        const auto last = static_cast<std::int64_t>(data.grids.size()) - 1;
        const domain::Ring& ring =
            data.grids[static_cast<std::size_t>(dice.between(0, last))].area.rings.front();
        return ring[static_cast<std::size_t>(
            dice.between(0, static_cast<std::int64_t>(ring.size()) - 1))];
    };
    domain::LonLat chosen = any();
    if (dice.between(0, 1) == 0)
        return chosen;
    const QPointF middle = data.bounds.center();
    const auto away = [&](domain::LonLat p) {
        const World w = toWorld(p);
        return std::hypot(w.x - middle.x(), w.y - middle.y());
    };
    for (int i = 0; i < 300; ++i)
        if (const domain::LonLat other = any(); away(other) > away(chosen))
            chosen = other;
    return chosen;
}

/// Whether all of a view, and some pixels around it, lies in the district.
[[nodiscard]] inline bool isWithin(const domain::Division& district, const Camera& camera)
{
    domain::Grid whole;
    whole.area = district.area;
    const QPointF middle(camera.size.width() / 2, camera.size.height() / 2);
    return domain::contains(district.area, toLonLat(camera.centre))
           && ExactOutlines({&whole, 1}, camera).distance(middle)
                  > std::hypot(middle.x(), middle.y()) + 4;
}

} // namespace zhitu::map
