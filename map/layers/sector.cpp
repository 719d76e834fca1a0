// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/sector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhitu::map {

void addSector(FillBatch& batch, const CameraPoint& camera, float feature)
{
    constexpr double degree = std::numbers::pi / 180;
    const double lat = toLonLat(camera.at).lat * degree;
    const double reach = camera.rangeM / (2 * std::numbers::pi * 6378137.0 * std::cos(lat));
    const double spread = camera.fieldOfViewDeg;
    const int steps = std::max(4, static_cast<int>(spread / 8));
    const auto first = static_cast<std::uint32_t>(batch.vertices.size());
    const auto vertex = [&](double x, double y) {
        batch.vertices.push_back({static_cast<float>(camera.at.x + x - batch.origin.x),
                                  static_cast<float>(camera.at.y + y - batch.origin.y), feature});
    };
    vertex(0, 0);
    for (int i = 0; i <= steps; ++i) {
        const double bearing = (camera.azimuthDeg - spread / 2 + spread * i / steps) * degree;
        vertex(std::sin(bearing) * reach, -std::cos(bearing) * reach);
        if (i > 0)
            batch.indices.insert(batch.indices.end(), {first, first + static_cast<std::uint32_t>(i),
                                                       first + static_cast<std::uint32_t>(i) + 1});
    }
}

} // namespace zhitu::map
