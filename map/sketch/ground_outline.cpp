// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/ground_outline.h"

#include "data/space/region.h"
#include "map/geometry/lines.h"

namespace zhitu::map {
namespace {

constexpr float kHalo = 4; // logical pixels, as is the next
constexpr float kWidth = 1.6F;

} // namespace

Drawables drawGrounds(const std::vector<domain::Ground>& grounds, const Palette& colours)
{
    std::vector<Polyline> lines;
    for (const domain::Ground& ground : grounds) {
        const space::Region region = space::regionOf(ground);
        if (region.fault() == space::RegionFault::None)
            for (const domain::Ring& ring : region.polygon().rings)
                lines.push_back(polylineOf(ring));
    }
    if (lines.empty())
        return {};
    const Batches<LineBatch> drawn = makeLines(lines.front().front(), lines);
    return {LineDrawable{drawn, {colours.halo, kHalo}},
            LineDrawable{drawn, {colours.accent, kWidth}}};
}

} // namespace zhitu::map
