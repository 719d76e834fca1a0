// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/layer_rows.h"

#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/open_check.h"
#include "data/drill/cache_mark.h"
#include "data/drill/present_drill.h"

namespace zhitu::exchange {
namespace {

using cache::SqlValue;
using cache::Statement;

/// As the column should be, whatever the row holds: a file is not trusted.
SqlValue cellOf(const Statement& row, int index, FieldType type)
{
    if (row.isNull(index))
        return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Moment:
        return row.integer(index);
    case FieldType::Flag:
        return std::int64_t{row.integer(index) != 0};
    case FieldType::Real:
        return std::isfinite(row.real(index)) ? SqlValue(row.real(index)) : SqlValue();
    case FieldType::Text:
        return row.text(index);
    }
    return {};
}

Shape shapeOf(const LayerSpec& spec, std::span<const std::byte> blob)
{
    if (spec.geometry == cache::GeometryType::Point) {
        const auto place = cache::decodePoint(blob);
        return place ? Shape(*place) : Shape();
    }
    auto area = cache::decodePolygon(blob);
    return area && !area->rings.empty() ? Shape(std::move(*area)) : Shape();
}

} // namespace

LayerRows::LayerRows(const std::filesystem::path& cacheFile, const LayerSpec& spec,
                     const domain::Filter& filter)
    : connection_(cache::openForReading(cacheFile)), transaction_(*connection_, "BEGIN"),
      spec_(spec)
{
    origin_.isDemo = cache::readMeta(*connection_, "origin") == "demo";
    origin_.isAnonymised = !cache::readMeta(*connection_, "anonymised_k").empty();
    origin_.drill = drill::titleIn(*connection_);
    if (origin_.drill.isEmpty()) // the centre may say so before the cache does
        origin_.drill = drill::presentTitle();
    origin_.centre = cache::readMeta(*connection_, "centre");
    origin_.schemaVersion = connection_->queryInt(
        "SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'schema_version'");
    origin_.asOf = domain::Instant{std::chrono::seconds{connection_->queryInt(
        "SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'as_of'")}};
    // The same as in lists and on the map: the area by the layer's code, the rest where it is about
    // rows of this kind.
    conditions_.addArea(std::string(spec.area), filter.areaPrefix);
    if (spec.layer == Layer::Cases)
        conditions_.addCases(filter, origin_.asOf);
    if (spec.layer == Layer::Cameras)
        conditions_.addCameras(filter);
}

Statement LayerRows::select(const std::string& what, const char* behind)
{
    Statement statement =
        connection_->prepare("SELECT " + what + " FROM " + cache::quotedName(spec_.table)
                             + conditions_.where() + behind);
    conditions_.bind(statement);
    return statement;
}

std::int64_t LayerRows::count()
{
    Statement rows = select("count(*)");
    return rows.step() ? rows.integer(0) : 0;
}

bool LayerRows::hasSynthetic()
{
    if (origin_.isDemo)
        return true;
    for (const LayerColumn& column : spec_.columns)
        if (column.name == "synthetic") {
            Statement rows = select("max(synthetic)");
            return rows.step() && rows.integer(0) != 0;
        }
    return false;
}

double LayerRows::middleLonDeg()
{
    Statement extent =
        connection_->prepare("SELECT (min(minx) + max(maxx)) / 2 FROM rtree_division_geom");
    return extent.step() && !extent.isNull(0) ? extent.real(0) : std::nan("");
}

void LayerRows::forEach(const std::function<bool(const LayerRow&)>& sink)
{
    std::string wanted = "id, geom";
    for (const LayerColumn& column : spec_.columns)
        wanted += ", " + std::string(column.name);
    Statement row = select(wanted, " ORDER BY id");
    LayerRow out;
    while (row.step()) {
        out.id = row.integer(0);
        out.shape = shapeOf(spec_, row.blob(1));
        out.cells.clear();
        for (std::size_t i = 0; i < spec_.columns.size(); ++i)
            out.cells.push_back(cellOf(row, static_cast<int>(i) + 2, spec_.columns[i].type));
        if (!sink(out))
            return;
    }
}

} // namespace zhitu::exchange
