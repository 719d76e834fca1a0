// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/kml_writer.h"

#include "data/exchange/rings.h"

namespace zhitu::exchange {
namespace {

QByteArray escaped(const QString& text)
{
    // A line end in an attribute or a text would come back as a space, or as another line end.
    return text.toHtmlEscaped()
        .replace(u'\r', QStringLiteral("&#13;"))
        .replace(u'\n', QStringLiteral("&#10;"))
        .replace(u'\t', QStringLiteral("&#9;"))
        .toUtf8();
}

const char* typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return "int";
    case FieldType::Flag:
        return "bool";
    case FieldType::Real:
        return "double";
    case FieldType::Text:
    case FieldType::Moment:
        break;
    }
    return "string";
}

QByteArray valueOf(const TableCell& cell)
{
    return std::visit(
        [](const auto& value) -> QByteArray {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Value, QString>)
                return escaped(value);
            else if constexpr (std::is_same_v<Value, domain::Instant>)
                return escaped(isoText(value));
            else if constexpr (std::is_same_v<Value, double>)
                return QByteArray::number(value, 'g', 17);
            else
                return QByteArray::number(value);
        },
        cell);
}

QByteArray position(domain::LonLat place)
{
    return coordinateText(place.lon, true) + ',' + coordinateText(place.lat, true);
}

QByteArray boundary(const domain::Ring& ring, const char* side)
{
    QByteArray text = QByteArray("<") + side + "><LinearRing><coordinates>";
    for (std::size_t i = 0; i < ring.size(); ++i)
        text += (i > 0 ? " " : "") + position(ring[i]);
    return text + "</coordinates></LinearRing></" + side + '>';
}

QByteArray geometryOf(const Shape& shape)
{
    if (const auto* place = std::get_if<domain::LonLat>(&shape))
        return "<Point><coordinates>" + position(*place) + "</coordinates></Point>";
    const auto* area = std::get_if<domain::Polygon>(&shape);
    if (area == nullptr)
        return {};
    QByteArray text = "<Polygon>";
    const domain::Polygon turned = rightHanded(*area);
    for (std::size_t i = 0; i < turned.rings.size(); ++i)
        text += boundary(turned.rings[i], i == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
    return text + "</Polygon>";
}

} // namespace

KmlWriter::KmlWriter(const std::filesystem::path& file, const LayerHead& head)
    : head_(head), file_(file)
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document id=\"root_doc\">\n"
                      "<name>"
                      + escaped(head.title) + "</name>\n<description>" + escaped(head.description)
                      + "</description>\n<Schema name=\"" + escaped(head.name) + "\" id=\""
                      + escaped(head.name) + "\">\n";
    for (const OutField& field : head.fields)
        text += "\t<SimpleField name=\"" + escaped(field.name) + "\" type=\"" + typeOf(field.type)
                + "\"></SimpleField>\n";
    file_.write(text + "</Schema>\n<Folder><name>" + escaped(head.name) + "</name>\n");
}

void KmlWriter::add(const Shape& shape, std::span<const TableCell> cells)
{
    QByteArray text = "<Placemark id=\"" + escaped(head_.name) + '.' + valueOf(cells.front())
                      + "\"><name>" + valueOf(cells[head_.titleField])
                      + "</name><ExtendedData><SchemaData schemaUrl=\"#" + escaped(head_.name)
                      + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!std::holds_alternative<std::monostate>(cells[i]))
            text += "<SimpleData name=\"" + escaped(head_.fields[i].name) + "\">"
                    + valueOf(cells[i]) + "</SimpleData>";
    file_.write(text + "</SchemaData></ExtendedData>" + geometryOf(shape) + "</Placemark>\n");
}

void KmlWriter::finish()
{
    file_.write("</Folder>\n</Document>\n</kml>\n");
    file_.finish();
}

} // namespace zhitu::exchange
