// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/correct/correctable.h"

#include <algorithm>
#include <array>
#include <limits>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/schema.h"
#include "data/correct/messages.h"
#include "data/domain/geometry.h"
#include "data/import/values.h"

namespace zhitu::correct {
namespace {

using import::Field;
using import::kGridCode;
using import::kX;
using import::kY;
using import::ValueType;

constexpr std::array kPlace{kX, kY, kGridCode};

/// The keys of a table; its fields are those of the import, where there is one.
struct Table {
    std::string_view name;
    import::Kind kind;
    std::vector<std::string_view> keys;
};

const std::vector<Table>& tables()
{
    using enum import::Kind;
    static const std::vector<Table> list{
        {"camera",
         Cameras,
         {"name", "device_id", "owner", "tier", "status", "azimuth_deg", "field_of_view_deg",
          "range_m", "stream_url", kX, kY, kGridCode}},
        {"organisation", Organisations, {"name", "kind", kX, kY, kGridCode}},
        {"address", Addresses, {"text", kX, kY, kGridCode}},
        {"key_site", Organisations, {"name", kX, kY, kGridCode}},
        {"grid", Grids, {"name", "kind"}}};
    return list;
}

const Table* tableNamed(std::string_view name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    return found == tables().end() ? nullptr : &*found;
}

bool isPlace(std::string_view key)
{
    return std::ranges::find(kPlace, key) != kPlace.end();
}

bool isNumber(ValueType type)
{
    using enum ValueType;
    return type == Bearing || type == Opening || type == RangeM;
}

bool isCode(ValueType type)
{
    using enum ValueType;
    return type == CameraTier || type == CameraStatus || type == OrganisationKind
           || type == GridKind;
}

QJsonValue valueIn(const cache::Statement& row, int column, ValueType type)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (isNumber(type))
        return row.real(column);
    if (isCode(type))
        return qint64{row.integer(column)};
    const QString text = QString::fromStdString(row.text(column));
    return type == ValueType::StreamUrl && text.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                          : QJsonValue(text);
}

bool inRange(std::string_view key, double degrees)
{
    return key == kX ? degrees >= -180 && degrees <= 180 : degrees >= -90 && degrees <= 90;
}

auto judgeOne(const Field& field, const QString& typed) -> import::Read
{
    if (typed.trimmed().isEmpty()) {
        if (field.type == ValueType::StreamUrl)
            return QJsonValue(QJsonValue::Null);
        return Messages::tr("It may not be empty.");
    }
    import::Read read = import::readValue(field.type, typed, {});
    const auto* value = std::get_if<QJsonValue>(&read);
    if (value != nullptr && field.type == ValueType::Coordinate
        && !inRange(field.key, value->toDouble()))
        return Messages::tr("It is no longitude or latitude in degrees.");
    return read;
}

} // namespace

std::vector<Field> fieldsOf(std::string_view table)
{
    std::vector<Field> fields;
    const Table* known = tableNamed(table);
    if (known == nullptr)
        return fields;
    for (const std::string_view key : known->keys)
        fields.push_back(*import::fieldNamed(import::specOf(known->kind), key));
    return fields;
}

std::optional<Row> readRow(cache::CacheReader& reader, const std::string& table, std::int64_t id)
{
    const std::vector<Field> fields = fieldsOf(table);
    if (fields.empty())
        return std::nullopt;
    std::string columns;
    bool hasPlace = false;
    for (const Field& field : fields) {
        hasPlace = hasPlace || field.key == kX;
        if (field.key != kX && field.key != kY)
            columns += ", " + cache::quotedName(field.key);
    }
    cache::Statement row =
        reader.connection().prepare(std::string("SELECT ") + (hasPlace ? "geom" : "NULL") + columns
                                    + " FROM " + cache::quotedName(table) + " WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    Row result{table, id, {}};
    int column = 1;
    const auto place = hasPlace ? cache::decodePoint(row.blob(0)) : std::nullopt;
    for (const Field& field : fields) {
        const QString key = import::keyText(field.key);
        if (field.key == kX)
            result.values[key] = place ? QJsonValue(place->lon) : QJsonValue(QJsonValue::Null);
        else if (field.key == kY)
            result.values[key] = place ? QJsonValue(place->lat) : QJsonValue(QJsonValue::Null);
        else
            result.values[key] = valueIn(row, column++, field.type);
    }
    return result;
}

QString typedFrom(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

Judged judge(const Row& row, const Typed& typed)
{
    Judged judged;
    judged.correction.table = row.table;
    judged.correction.row = row.id;
    QJsonObject& seen = judged.correction.seen;
    QJsonObject& values = judged.correction.values;
    bool moved = false;
    for (const Field& field : fieldsOf(row.table)) {
        const auto given = typed.find(std::string(field.key));
        const QString key = import::keyText(field.key);
        const QJsonValue stands = row.values.value(key);
        // What was not touched is not judged: one mends what one knows.
        if (given == typed.end() || given->second == typedFrom(stands))
            continue;
        const import::Read read = judgeOne(field, given->second);
        const auto* value = std::get_if<QJsonValue>(&read);
        if (value == nullptr)
            judged.troubles.emplace(field.key, std::get<QString>(read));
        else if (*value != stands) {
            seen[key] = stands;
            values[key] = *value;
            moved = moved || isPlace(field.key);
        }
    }
    if (moved)
        for (const std::string_view each : kPlace)
            if (const QString key = import::keyText(each); !values.contains(key)) {
                seen[key] = row.values.value(key);
                values[key] = row.values.value(key);
            }
    return judged;
}

} // namespace zhitu::correct
