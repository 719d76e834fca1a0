// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/table_layer_writer.h"

#include <cmath>

namespace zhitu::exchange {
namespace {

TableHead headOf(const LayerHead& layer, bool asColumns, bool asWkt)
{
    TableHead head{layer.title, {}};
    for (const OutField& field : layer.fields)
        head.columns.push_back(field.name);
    if (asColumns && layer.crs.kind == CrsKind::Gcj02)
        head.columns.insert(head.columns.end(),
                            {QStringLiteral("lon_gcj02"), QStringLiteral("lat_gcj02")});
    else if (asColumns && layer.crs.isGeographic())
        head.columns.insert(head.columns.end(), {QStringLiteral("lon"), QStringLiteral("lat")});
    else if (asColumns)
        head.columns.insert(head.columns.end(),
                            {QStringLiteral("easting_m"), QStringLiteral("northing_m")});
    if (asWkt)
        head.columns.push_back(QStringLiteral("wkt"));
    return head;
}

/// As coordinateText() rounds it.
double rounded(double value, bool isDegrees)
{
    const double places = isDegrees ? 1e9 : 1e4;
    return std::round(value * places) / places;
}

QString wktOf(const domain::Polygon& area, bool isDegrees)
{
    QByteArray text = "POLYGON (";
    for (std::size_t i = 0; i < area.rings.size(); ++i) {
        text += i > 0 ? ", (" : "(";
        for (std::size_t k = 0; k < area.rings[i].size(); ++k)
            text += (k > 0 ? ", " : "") + coordinateText(area.rings[i][k].lon, isDegrees) + ' '
                    + coordinateText(area.rings[i][k].lat, isDegrees);
        text += ')';
    }
    return QString::fromLatin1(text + ')');
}

} // namespace

TableLayerWriter::TableLayerWriter(ExportFormat format, const std::filesystem::path& file,
                                   const LayerHead& head)
    : place_(head.geometry == cache::GeometryType::Point ? Place::Columns
             : format == ExportFormat::Csv               ? Place::Wkt
                                                         : Place::None),
      isDegrees_(head.crs.isGeographic()), file_(file),
      table_(makeTableWriter(file, headOf(head, place_ == Place::Columns, place_ == Place::Wkt)))
{
}

void TableLayerWriter::add(const Shape& shape, std::span<const TableCell> cells)
{
    row_.assign(cells.begin(), cells.end());
    if (place_ == Place::Columns) {
        const auto* place = std::get_if<domain::LonLat>(&shape);
        row_.push_back(place != nullptr ? TableCell(rounded(place->lon, isDegrees_)) : TableCell());
        row_.push_back(place != nullptr ? TableCell(rounded(place->lat, isDegrees_)) : TableCell());
    }
    if (place_ == Place::Wkt) {
        const auto* area = std::get_if<domain::Polygon>(&shape);
        row_.push_back(area != nullptr ? TableCell(wktOf(*area, isDegrees_)) : TableCell());
    }
    table_->add(row_);
}

void TableLayerWriter::finish()
{
    table_->finish();
}

} // namespace zhitu::exchange
