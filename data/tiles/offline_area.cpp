// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/offline_area.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhitu::tiles {
namespace {

using std::numbers::pi;

struct Stretch {
    int left;
    int right;
    int top;
    int bottom;

    [[nodiscard]] std::int64_t columns() const { return right - left + 1; }
    [[nodiscard]] std::int64_t count() const { return columns() * (bottom - top + 1); }
};

int columnOf(double lon, int zoom)
{
    const int count = 1 << zoom;
    return std::clamp(static_cast<int>(std::floor(std::ldexp((lon + 180) / 360, zoom))), 0,
                      count - 1);
}

int rowOf(double lat, int zoom)
{
    constexpr double kMostLatitude = 85.05112877980659;
    const double radians = std::clamp(lat, -kMostLatitude, kMostLatitude) * pi / 180;
    const double y = 0.5 - std::asinh(std::tan(radians)) / (2 * pi);
    const int count = 1 << zoom;
    return std::clamp(static_cast<int>(std::floor(std::ldexp(y, zoom))), 0, count - 1);
}

Stretch stretchOf(const AreaBox& box, int zoom)
{
    return {columnOf(box.west, zoom), columnOf(box.east, zoom), rowOf(box.north, zoom),
            rowOf(box.south, zoom)};
}

} // namespace

std::int64_t tileCount(const OfflineArea& area)
{
    std::int64_t count = 0;
    for (int zoom = area.leastZoom; zoom <= area.mostZoom; ++zoom)
        count += stretchOf(area.box, zoom).count();
    return count;
}

TileId tileAt(const OfflineArea& area, std::int64_t index)
{
    for (int zoom = area.leastZoom; zoom <= area.mostZoom; ++zoom) {
        const Stretch stretch = stretchOf(area.box, zoom);
        if (index < stretch.count())
            return {zoom, stretch.left + static_cast<int>(index % stretch.columns()),
                    stretch.top + static_cast<int>(index / stretch.columns())};
        index -= stretch.count();
    }
    return {};
}

} // namespace zhitu::tiles
