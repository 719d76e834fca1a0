// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/mapping.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <set>

#include "data/import/messages.h"
#include "data/import/text_encoding.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::import {
namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

/// "X 坐标（米）" is called "x坐标".
QString barenessOf(const QString& column)
{
    QString bare;
    for (const QChar letter : column.toLower()) {
        if (letter == u'(' || letter == u'（' || letter == u'[')
            break; // a unit
        if (letter.isLetterOrNumber() || letter == u'_')
            bare.append(letter);
    }
    return bare;
}

[[noreturn]] void refuse(const std::filesystem::path& file, const QString& why)
{
    throw UserError(Messages::tr("“%1” is no mapping of columns: %2. Nothing was imported. Mend it "
                                 "there, or let Zhitu write a new one.")
                        .arg(shown(file), why));
}

std::map<std::string, QString, std::less<>> textsFrom(const std::filesystem::path& file,
                                                      const KindSpec& spec,
                                                      const QJsonObject& object,
                                                      const QString& name)
{
    const QJsonValue value = object[name];
    if (!value.isUndefined() && !value.isObject())
        refuse(file, Messages::tr("“%1” is no list of fields").arg(name));
    std::map<std::string, QString, std::less<>> texts;
    const QJsonObject list = value.toObject();
    for (auto entry = list.begin(); entry != list.end(); ++entry) {
        const std::string key = entry.key().toStdString();
        if (fieldNamed(spec, key) == nullptr)
            refuse(file,
                   Messages::tr("“%1” has no field “%2”").arg(titleOf(spec.kind), entry.key()));
        if (!entry.value().isString())
            refuse(file, Messages::tr("what stands for “%1” is no text").arg(entry.key()));
        texts[key] = entry.value().toString();
    }
    return texts;
}

QJsonObject objectOf(const std::map<std::string, QString, std::less<>>& texts)
{
    QJsonObject object;
    for (const auto& [key, value] : texts)
        object[keyText(key)] = value;
    return object;
}

} // namespace

Mapping guessedMapping(Kind kind, const QStringList& fields)
{
    Mapping mapping{kind, {}, {}, {}, {}};
    std::set<QString> taken;
    for (const Field& field : specOf(kind).fields)
        for (const std::u16string_view name : field.names) {
            const auto fits = [&](const QString& column) {
                return !taken.contains(column) && barenessOf(column) == QStringView(name);
            };
            if (const auto found = std::ranges::find_if(fields, fits); found != fields.end()) {
                mapping.columns[std::string(field.key)] = *found;
                taken.insert(*found);
                break;
            }
        }
    return mapping;
}

QStringList faultsOf(const Mapping& mapping, const SourceHead& head)
{
    QStringList faults;
    const KindSpec& spec = specOf(mapping.kind);
    for (const auto& [key, column] : mapping.columns)
        if (!head.fields.contains(column))
            faults.append(Messages::tr("The file has no column “%1”.").arg(column));
        else if (head.fields.count(column) > 1)
            faults.append(Messages::tr("The file has several columns “%1”: give each its own name.")
                              .arg(column));
    const auto has = [&](std::string_view key) {
        return mapping.columns.contains(key) || mapping.constants.contains(key);
    };
    for (const Field& field : spec.fields)
        if (field.required && !has(field.key))
            faults.append(
                Messages::tr("No column fills “%1”, which every row needs.").arg(titleOf(field)));
    const bool byColumns = mapping.columns.contains(kX) && mapping.columns.contains(kY);
    if (!head.hasShapes && !(spec.shape == Shape::Point && byColumns))
        faults.append(spec.shape == Shape::Point
                          ? Messages::tr("The file has no shapes: name the columns with the "
                                         "coordinates.")
                          : Messages::tr("The file has no shapes. Outlines of grids come from "
                                         "GeoPackage, Shapefile, GeoJSON, FlatGeobuf or KML."));
    return faults;
}

Mapping readMapping(const std::filesystem::path& path)
{
    QFile file(shown(path));
    if (!file.open(QIODevice::ReadOnly))
        throw UserError(Messages::tr("“%1” cannot be opened (%2). Nothing was imported.")
                            .arg(shown(path), file.errorString()));
    const QByteArray content = file.read(kMostBytes + 1);
    if (content.size() > kMostBytes)
        refuse(path, Messages::tr("it has more than a megabyte"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        refuse(path,
               error.error == QJsonParseError::NoError
                   ? Messages::tr("it is no JSON object")
                   : Messages::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QJsonObject object = document.object();
    for (const QString& key : object.keys())
        if (!QStringList{QStringLiteral("kind"), QStringLiteral("columns"),
                         QStringLiteral("constants"), QStringLiteral("crs"),
                         QStringLiteral("encoding")}
                 .contains(key))
            refuse(path, Messages::tr("nothing is called “%1” in one").arg(key));
    const auto kind = kindNamed(object[QStringLiteral("kind")].toString());
    if (!kind)
        refuse(path, Messages::tr("“kind” says nothing that can be imported"));
    Mapping mapping;
    mapping.kind = *kind;
    mapping.columns = textsFrom(path, specOf(*kind), object, QStringLiteral("columns"));
    mapping.constants = textsFrom(path, specOf(*kind), object, QStringLiteral("constants"));
    if (const QString crs = object[QStringLiteral("crs")].toString(); !crs.isEmpty()) {
        mapping.crs = sourceCrsNamed(crs);
        if (!mapping.crs)
            refuse(path, Messages::tr("“%1” is no coordinate system").arg(crs));
    }
    mapping.encoding = object[QStringLiteral("encoding")].toString();
    if (!mapping.encoding.isEmpty() && !encodingNamed(mapping.encoding))
        refuse(path, Messages::tr("“%1” is no encoding (UTF-8, GB18030)").arg(mapping.encoding));
    return mapping;
}

void writeMapping(const Mapping& mapping, const std::filesystem::path& path)
{
    QJsonObject object{{QStringLiteral("kind"), keyText(specOf(mapping.kind).name)},
                       {QStringLiteral("columns"), objectOf(mapping.columns)}};
    if (!mapping.constants.empty())
        object[QStringLiteral("constants")] = objectOf(mapping.constants);
    if (mapping.crs)
        object[QStringLiteral("crs")] = nameOf(*mapping.crs);
    if (!mapping.encoding.isEmpty())
        object[QStringLiteral("encoding")] = mapping.encoding;
    QSaveFile file(shown(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0
        || !file.commit())
        throw UserError(Messages::tr("“%1” could not be written (%2). Check the folder and the "
                                     "room on the disk.")
                            .arg(shown(path), file.errorString()));
}

} // namespace zhitu::import
