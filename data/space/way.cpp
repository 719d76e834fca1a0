// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/way.h"

#include <algorithm>
#include <cmath>

#include "data/space/geodesic.h"

namespace zhitu::space {

domain::LineString inPieces(std::span<const domain::LonLat> way, double pieceM)
{
    domain::LineString pieces;
    const double piece = std::max(pieceM, lengthM(way) / kMostPieces);
    for (const domain::LonLat& to : way) {
        if (pieces.empty()) {
            pieces.push_back(to);
            continue;
        }
        const domain::LonLat from = pieces.back();
        const Course course = courseOf(from, to);
        if (!(course.metres > 0))
            continue;
        const auto parts = static_cast<int>(std::ceil(course.metres / piece));
        const auto near = [&](domain::LonLat p) { // no leap from 180 to -180
            return domain::LonLat{
                pieces.back().lon + std::remainder(p.lon - pieces.back().lon, 360.0), p.lat};
        };
        for (int i = 1; i < parts; ++i)
            pieces.push_back(near(placeAfter(from, course.azimuthDeg, course.metres * i / parts)));
        pieces.push_back(near(to));
    }
    return pieces;
}

} // namespace zhitu::space
