// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/district.h"

#include <algorithm>
#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/domain/codes.h"
#include "data/space/geodesic.h"
#include "data/space/local_metres.h"

namespace zhitu::import {
namespace {

constexpr double kAroundM = 2000;

/// Columns in the order of the fields; the geometry behind them.
std::string columnsOf(const KindSpec& spec)
{
    std::string columns = "id";
    for (const Field& field : spec.fields)
        if (field.type != ValueType::Coordinate)
            columns += ", " + std::string(field.key);
    return columns + ", geom";
}

Standing standingFrom(const KindSpec& spec, cache::Statement& row)
{
    Standing standing;
    standing.id = row.integer(0);
    int column = 1;
    for (const Field& field : spec.fields) {
        if (field.type == ValueType::Coordinate)
            continue;
        switch (row.type(column)) {
        case SQLITE_INTEGER:
            standing.values[keyText(field.key)] = field.type == ValueType::Flag
                                                      ? QJsonValue(row.integer(column) != 0)
                                                      : QJsonValue(qint64{row.integer(column)});
            break;
        case SQLITE_FLOAT:
            standing.values[keyText(field.key)] = row.real(column);
            break;
        default:
            standing.values[keyText(field.key)] = QString::fromStdString(row.text(column));
        }
        if (field.key == spec.nameField)
            standing.name = row.text(column);
        ++column;
    }
    const auto blob = row.blob(column);
    if (spec.shape == Shape::Point) {
        if (const auto place = cache::decodePoint(blob))
            standing.place = *place;
        standing.values[keyText(kX)] = standing.place.lon;
        standing.values[keyText(kY)] = standing.place.lat;
    } else if (cache::decodePolygon(blob)) {
        const auto wkb = cache::wkbOf(blob);
        standing.outline.assign(reinterpret_cast<const char*>(wkb.data()), wkb.size());
    }
    return standing;
}

} // namespace

District::District(cache::CacheReader& reader)
    : cache_(reader.connection()), grids_(cache_, verify::AreaShapes::Of::Grids),
      divisions_(cache_, verify::AreaShapes::Of::Divisions), items_(cache_)
{
    cache::Statement bounds =
        cache_.prepare("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_grid_geom");
    if (bounds.step() && !bounds.isNull(0)) {
        southWest_ = {bounds.real(0), bounds.real(1)};
        northEast_ = {bounds.real(2), bounds.real(3)};
    }
    middle_ = {(southWest_.lon + northEast_.lon) / 2, (southWest_.lat + northEast_.lat) / 2};
    const space::Metres degree = space::metresPerDegree(std::min(80.0, std::abs(northEast_.lat)));
    southWest_ = {southWest_.lon - kAroundM / degree.east,
                  southWest_.lat - kAroundM / degree.north};
    northEast_ = {northEast_.lon + kAroundM / degree.east,
                  northEast_.lat + kAroundM / degree.north};
}

/// Prepared once; ready to be bound and stepped.
cache::Statement& District::statement(const std::string& sql)
{
    auto known = statements_.find(sql);
    if (known == statements_.end())
        known = statements_.emplace(sql, cache_.prepare(sql)).first;
    known->second.reset();
    return known->second;
}

bool District::exists(const char* sql, const std::string& code)
{
    return statement(sql).bind(1, std::string_view(code)).step();
}

bool District::hasGrid(const std::string& code)
{
    return exists("SELECT 1 FROM grid WHERE code = ? AND valid = 1", code);
}

bool District::hasVillage(const std::string& code)
{
    return exists("SELECT 1 FROM division WHERE code = ? AND level = 6", code);
}

std::optional<std::string> District::gridAt(domain::LonLat place)
{
    std::string code = grids_.codeAt(place);
    if (code.empty() || !hasGrid(code))
        return std::nullopt;
    return code;
}

bool District::isInGrid(domain::LonLat place, const std::string& code)
{
    const domain::Polygon* grid = grids_.find(code);
    return grid != nullptr && domain::contains(*grid, place);
}

bool District::isInVillage(domain::LonLat place, const std::string& code)
{
    const domain::Polygon* village = divisions_.find(code);
    return village != nullptr && domain::contains(*village, place);
}

bool District::isNear(domain::LonLat place) const
{
    return place.lon >= southWest_.lon && place.lon <= northEast_.lon && place.lat >= southWest_.lat
           && place.lat <= northEast_.lat;
}

std::optional<Standing> District::sameAs(const KindSpec& spec, const QJsonObject& values)
{
    const auto textOf = [&](std::string_view key) {
        return values[keyText(key)].toString().toStdString();
    };
    std::string sql = "SELECT " + columnsOf(spec) + " FROM " + std::string(spec.table) + " WHERE ";
    if (spec.kind == Kind::Cases)
        return std::nullopt; // what is reported is a case of its own
    const bool byKey = !spec.keyField.empty();
    sql += byKey ? std::string(spec.keyField) + " = ?"
                 : "grid_code = ? AND " + std::string(spec.nameField) + " = ? ORDER BY id";
    cache::Statement& row = statement(sql);
    row.bind(1, std::string_view(textOf(byKey ? spec.keyField : kGridCode)));
    if (!byKey)
        row.bind(2, std::string_view(textOf(spec.nameField)));
    if (!row.step())
        return std::nullopt;
    return standingFrom(spec, row);
}

std::vector<Standing> District::near(const KindSpec& spec, domain::LonLat place, double metres)
{
    const space::Metres degree = space::metresPerDegree(place.lat);
    cache::Statement& rows =
        statement("SELECT " + columnsOf(spec) + " FROM " + std::string(spec.table)
                  + " WHERE id IN (SELECT id FROM rtree_" + std::string(spec.table)
                  + "_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?) ORDER BY id");
    rows.bind(1, place.lon - metres / degree.east)
        .bind(2, place.lon + metres / degree.east)
        .bind(3, place.lat - metres / degree.north)
        .bind(4, place.lat + metres / degree.north);
    std::vector<Standing> found;
    while (rows.step()) {
        Standing one = standingFrom(spec, rows);
        if (space::distanceM(place, one.place) <= metres)
            found.push_back(std::move(one));
    }
    return found;
}

} // namespace zhitu::import
