// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/layer_writer.h"

#include <QDateTime>
#include <charconv>
#include <cmath>

#include "data/china_time.h"
#include "data/exchange/gdal_layer_writer.h"
#include "data/exchange/geojson_writer.h"
#include "data/exchange/kml_writer.h"
#include "data/exchange/messages.h"
#include "data/exchange/table_layer_writer.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace fs = std::filesystem;

std::unique_ptr<LayerWriter> makeLayerWriter(ExportFormat format, const fs::path& file,
                                             const LayerHead& head)
{
    switch (format) {
    case ExportFormat::GeoPackage:
    case ExportFormat::Shapefile:
    case ExportFormat::FlatGeobuf:
        return std::make_unique<GdalLayerWriter>(format, file, head);
    case ExportFormat::GeoJson:
        return std::make_unique<GeoJsonWriter>(file, head);
    case ExportFormat::Kml:
        return std::make_unique<KmlWriter>(file, head);
    case ExportFormat::Csv:
    case ExportFormat::Xlsx:
        break;
    }
    return std::make_unique<TableLayerWriter>(format, file, head);
}

QString isoText(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime())
        .toString(Qt::ISODate);
}

QByteArray coordinateText(double value, bool isDegrees)
{
    const double places = isDegrees ? 1e9 : 1e4;
    const double rounded = std::round(value * places) / places;
    char text[400]; // the longest double in fixed notation has 309 digits before its point
    const auto end = std::to_chars(text, text + sizeof text, rounded, std::chars_format::fixed);
    return {text, end.ptr - text};
}

void refuseToGoOn(const fs::path& file, const QString& why)
{
    constexpr std::uintmax_t least = 1 << 16; // a disk is never filled to the last byte
    std::error_code error;
    const fs::space_info room = fs::space(file.parent_path(), error);
    if (!error && room.available < least)
        throw UserError(Messages::tr("There is no room left on the disk for the export. What was "
                                     "begun is removed, nothing else was changed. Please make "
                                     "room, or choose another place."));
    throw UserError(Messages::tr("The export could not be written to its end (%1). What was begun "
                                 "is removed, nothing else was changed. Please check the place, or "
                                 "choose another one.")
                        .arg(why.isEmpty() ? QStringLiteral("?") : why));
}

} // namespace zhitu::exchange
