// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/geojson_writer.h"

#include <charconv>

#include "data/exchange/rings.h"

namespace zhitu::exchange {
namespace {

/// With its quotes.
QByteArray quoted(const QString& text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
        else
            out += "\\u00" + QByteArray(1, c).toHex();
    }
    return out + '"';
}

QByteArray number(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value);
    return {text, end.ptr - text};
}

QByteArray valueOf(const TableCell& cell, FieldType type)
{
    return std::visit(
        [&](const auto& value) -> QByteArray {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return "null";
            else if constexpr (std::is_same_v<Value, QString>)
                return quoted(value);
            else if constexpr (std::is_same_v<Value, domain::Instant>)
                return quoted(isoText(value));
            else if constexpr (std::is_same_v<Value, double>)
                return number(value);
            else if (type == FieldType::Flag)
                return value != 0 ? "true" : "false";
            else
                return QByteArray::number(value);
        },
        cell);
}

QByteArray position(domain::LonLat place)
{
    return '[' + coordinateText(place.lon, true) + ',' + coordinateText(place.lat, true) + ']';
}

QByteArray geometryOf(const Shape& shape)
{
    if (const auto* place = std::get_if<domain::LonLat>(&shape))
        return R"({"type":"Point","coordinates":)" + position(*place) + '}';
    const auto* area = std::get_if<domain::Polygon>(&shape);
    if (area == nullptr)
        return "null";
    QByteArray text = R"({"type":"Polygon","coordinates":[)";
    const domain::Polygon turned = rightHanded(*area);
    for (std::size_t i = 0; i < turned.rings.size(); ++i) {
        text += i > 0 ? ",[" : "[";
        for (std::size_t k = 0; k < turned.rings[i].size(); ++k)
            text += (k > 0 ? "," : "") + position(turned.rings[i][k]);
        text += ']';
    }
    return text + "]}";
}

} // namespace

GeoJsonWriter::GeoJsonWriter(const std::filesystem::path& file, const LayerHead& head)
    : head_(head), file_(file)
{
    for (const OutField& field : head.fields)
        names_.push_back((names_.empty() ? "" : ",") + quoted(field.name) + ':');
    file_.write("{\"type\":\"FeatureCollection\",\n\"name\":" + quoted(head.name)
                + ",\n\"title\":" + quoted(head.title)
                + ",\n\"description\":" + quoted(head.description) + ",\n\"features\":[");
}

void GeoJsonWriter::add(const Shape& shape, std::span<const TableCell> cells)
{
    QByteArray line = any_ ? ",\n" : "\n";
    line += "{\"type\":\"Feature\",\"id\":" + valueOf(cells.front(), FieldType::Integer)
            + ",\"properties\":{";
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += names_[i] + valueOf(cells[i], head_.fields[i].type);
    file_.write(line + "},\"geometry\":" + geometryOf(shape) + '}');
    any_ = true;
}

void GeoJsonWriter::finish()
{
    file_.write("\n]}\n");
    file_.finish();
}

} // namespace zhitu::exchange
