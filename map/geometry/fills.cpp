// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry/fills.h"

#include "map/geometry/earcut.h"

namespace zhitu::map {

void addFill(const domain::Polygon& polygon, std::size_t feature, FillBatch& batch)
{
    std::vector<std::vector<QPointF>> rings;
    const auto first = static_cast<std::uint32_t>(batch.vertices.size());
    for (const domain::Ring& ring : polygon.rings) {
        std::vector<QPointF>& points = rings.emplace_back();
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const World w = toWorld(ring[i]);
            points.emplace_back(w.x - batch.origin.x, w.y - batch.origin.y);
            batch.vertices.push_back({static_cast<float>(points.back().x()),
                                      static_cast<float>(points.back().y()),
                                      static_cast<float>(feature)});
        }
    }
    for (const std::uint32_t index : earcut(rings))
        batch.indices.push_back(first + index);
}

} // namespace zhitu::map
