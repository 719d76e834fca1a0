// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/area_shapes.h"

#include <algorithm>
#include <limits>

#include "data/cache/gpkg_geometry.h"
#include "data/space/local_metres.h"

namespace zhitu::verify {
namespace {

std::string table(AreaShapes::Of of)
{
    return of == AreaShapes::Of::Grids ? "grid" : "division";
}

} // namespace

AreaShapes::AreaShapes(cache::Connection& connection, Of of)
    : byCode_(connection.prepare("SELECT geom FROM " + table(of) + " WHERE code = ?")),
      byPlace_(connection.prepare("SELECT t.code, t.geom FROM rtree_" + table(of)
                                  + "_geom AS r JOIN " + table(of)
                                  + " AS t ON t.id = r.id WHERE r.minx <= ?1 AND r.maxx >= ?1 AND "
                                    "r.miny <= ?2 AND r.maxy >= ?2 ORDER BY "
                                  + (of == Of::Grids ? "" : "t.level DESC, ") + "t.code"))
{
}

const domain::Polygon* AreaShapes::find(const std::string& code)
{
    if (const auto known = known_.find(code); known != known_.end())
        return known->second ? &*known->second : nullptr;
    byCode_.reset();
    byCode_.bind(1, std::string_view(code));
    std::optional<domain::Polygon> read;
    if (byCode_.step())
        read = cache::decodePolygon(byCode_.blob(0));
    byCode_.reset();
    if (points_ > kMostPoints) {
        known_.clear();
        points_ = 0;
    }
    points_ += 8; // the entry itself
    if (read)
        for (const domain::Ring& ring : read->rings)
            points_ += ring.size();
    const auto& kept = known_[code] = std::move(read);
    return kept ? &*kept : nullptr;
}

std::optional<domain::LonLat> AreaShapes::middleOf(const std::string& code)
{
    const domain::Polygon* area = find(code);
    if (area == nullptr || area->rings.empty() || area->rings.front().empty())
        return std::nullopt;
    const auto& ring = area->rings.front();
    const auto [west, east] = std::ranges::minmax(ring, {}, &domain::LonLat::lon);
    const auto [south, north] = std::ranges::minmax(ring, {}, &domain::LonLat::lat);
    return domain::LonLat{(west.lon + east.lon) / 2, (south.lat + north.lat) / 2};
}

std::string AreaShapes::codeAt(domain::LonLat place)
{
    byPlace_.reset();
    byPlace_.bind(1, place.lon).bind(2, place.lat);
    std::string code;
    while (code.empty() && byPlace_.step())
        if (const auto area = cache::decodePolygon(byPlace_.blob(1));
            area && domain::contains(*area, place))
            code = byPlace_.text(0);
    byPlace_.reset();
    return code;
}

double metresToEdge(const domain::Polygon& area, domain::LonLat place)
{
    double least = std::numeric_limits<double>::infinity();
    for (const domain::Ring& ring : area.rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            least = std::min(least, space::distanceToSegment(place, ring[i], ring[i + 1]));
    return least;
}

} // namespace zhitu::verify
