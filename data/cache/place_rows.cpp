// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/place_rows.h"

#include "data/cache/gpkg_geometry.h"

namespace zhitu::cache {

void forEachPlaceIn(Connection& connection, PlaceTable table, domain::LonLat southWest,
                    domain::LonLat northEast, const std::function<bool(const PlaceRow&)>& sink)
{
    Statement rows = connection.prepare(
        table == PlaceTable::Organisation
            ? "SELECT id, name, geom FROM organisation WHERE id IN (SELECT id FROM "
              "rtree_organisation_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)"
            : "SELECT id, text, geom FROM address WHERE id IN (SELECT id FROM rtree_address_geom "
              "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)");
    rows.bind(1, southWest.lon)
        .bind(2, northEast.lon)
        .bind(3, southWest.lat)
        .bind(4, northEast.lat);
    while (rows.step())
        if (const auto position = decodePoint(rows.blob(2));
            position && !sink({rows.integer(0), rows.text(1), *position}))
            return;
}

} // namespace zhitu::cache
