// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/overlap.h"

#include <algorithm>
#include <limits>

#include "data/space/local_metres.h"
#include "data/space/planar.h"

namespace zhitu::space {

bool overlap(const domain::Polygon& a, const domain::Polygon& b)
{
    using namespace boost::polygon::operators;
    if (a.rings.empty() || b.rings.empty() || b.rings.front().empty())
        return false;
    constexpr double squareMetre = 1e6; // in square millimetres
    const DegreePlane plane(b.rings.front().front());
    const PlanarSet shared = plane.setOf(a) & plane.setOf(b);
    return boost::polygon::area(shared) > squareMetre;
}

double distanceToM(const domain::Polygon& area, domain::LonLat place)
{
    if (domain::contains(area, place))
        return 0;
    double least = std::numeric_limits<double>::infinity();
    for (const domain::Ring& ring : area.rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            least = std::min(least, distanceToSegment(place, ring[i], ring[i + 1]));
    return least;
}

} // namespace zhitu::space
