// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/sector.h"

namespace zhitu::map {

space::Sector sectorOf(const CameraPoint& camera)
{
    return {toLonLat(camera.at), camera.azimuthDeg, camera.fieldOfViewDeg, camera.rangeM};
}

void addSector(FillBatch& batch, const CameraPoint& camera, float feature)
{
    const space::Sector sector = sectorOf(camera);
    if (!space::isUsable(sector))
        return;
    const auto first = static_cast<std::uint32_t>(batch.vertices.size());
    const auto vertex = [&](World at) {
        batch.vertices.push_back({static_cast<float>(at.x - batch.origin.x),
                                  static_cast<float>(at.y - batch.origin.y), feature});
    };
    vertex(camera.at);
    std::uint32_t corner = first;
    for (const domain::LonLat& p : space::farEdge(sector)) {
        vertex(toWorld(p));
        if (++corner > first + 1)
            batch.indices.insert(batch.indices.end(), {first, corner - 1, corner});
    }
}

} // namespace zhitu::map
