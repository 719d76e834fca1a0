// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The points of an index within boxes of degrees. Any thread.
#pragma once

#include <algorithm>
#include <span>

#include "data/space/coverage.h"
#include "data/space/region.h"
#include "map/index/cluster_index.h"

namespace zhitu::map {

/// Calls visit(ref) for all points of the index in the boxes, each once, and perhaps for some a
/// hair beside them: the index knows places to a centimetre. Millions of points come in strips.
/// \pre the boxes lie beside each other, as those of a region do
/// \returns false where `goOn` said so
template <typename Index, typename Visit>
bool forEachIn(const Index& index, std::span<const space::GeoBox> boxes, const space::GoOn& goOn,
               Visit visit)
{
    constexpr double air = 1e-9;
    constexpr std::size_t pointsOfStrip = 50'000;
    const auto strips = static_cast<int>(1 + index.size() / pointsOfStrip);
    for (const space::GeoBox& box : boxes) {
        const World northWest = toWorld({box.west, box.north});
        const World southEast = toWorld({box.east, box.south});
        const double left = northWest.x - air;
        const double width = southEast.x - northWest.x + 2 * air;
        const double top = northWest.y - air;
        const double height = southEast.y - northWest.y + 2 * air;
        for (int strip = 0; strip < strips; ++strip) {
            if (!goOn())
                return false;
            const double from = top + height * strip / strips;
            const double to = top + height * (strip + 1) / strips;
            for (const Cluster& point :
                 index.query({left, from, width, to - from}, ClusterIndex::kMaxZoom + 1))
                if (point.at.y < to || strip + 1 == strips) // else the next strip has it
                    visit(point.ref);
        }
    }
    return true;
}

} // namespace zhitu::map
