// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shapes/polygon_set.h"

#include <cmath>

namespace zhitu::map {
namespace {

/// Width of the net, in pixels of a level's zoom.
constexpr double kNetPixels = 0.5;

} // namespace

PolygonSet::PolygonSet(World origin, std::span<const domain::Polygon* const> polygons)
    : origin_(origin)
{
    Level& exact = levels_.front();
    boxes_.reserve(polygons.size());
    firstRing_.reserve(polygons.size() + 1);
    for (const domain::Polygon* polygon : polygons) {
        OffsetBox box;
        for (const domain::Ring& ring : polygon->rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const World place = toWorld(ring[i]);
                if (!std::isfinite(place.x) || !std::isfinite(place.y))
                    continue;
                exact.points.push_back(offsetOf(place, origin));
                box.add(exact.points.back());
            }
            exact.firstPoint.push_back(static_cast<std::uint32_t>(exact.points.size()));
        }
        boxes_.push_back(box);
        firstRing_.push_back(static_cast<std::uint32_t>(exact.firstPoint.size() - 1));
    }
    for (std::size_t i = 0; i < kLevelZooms.size(); ++i)
        levels_[i + 1] = snapped(levels_[i], kLevelZooms[i]);
}

/// The nets of the levels lie in each other, so that each level may be made of the one before.
PolygonSet::Level PolygonSet::snapped(const Level& exact, double zoom)
{
    const double net = kNetPixels / (kTilePixels * std::exp2(zoom));
    const auto toNet = [net](float v) { return static_cast<float>(std::round(v / net) * net); };
    Level level;
    level.firstPoint.reserve(exact.firstPoint.size());
    for (std::size_t ring = 0; ring + 1 < exact.firstPoint.size(); ++ring) {
        const std::size_t first = level.points.size();
        for (std::uint32_t i = exact.firstPoint[ring]; i < exact.firstPoint[ring + 1]; ++i) {
            const Offset at{toNet(exact.points[i].x), toNet(exact.points[i].y)};
            if (level.points.size() == first || !(level.points.back() == at))
                level.points.push_back(at);
        }
        while (level.points.size() > first + 1 && level.points.back() == level.points[first])
            level.points.pop_back();
        level.firstPoint.push_back(static_cast<std::uint32_t>(level.points.size()));
    }
    level.points.shrink_to_fit();
    return level;
}

std::size_t PolygonSet::levelAt(double zoom) noexcept
{
    std::size_t level = 0;
    while (level < kLevelZooms.size() && zoom <= kLevelZooms[level])
        ++level;
    return level;
}

} // namespace zhitu::map
