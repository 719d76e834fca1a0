// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/catalogue_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "data/sync/json_text.h"

namespace zhitu::sync {
namespace {

using L = QLatin1StringView;

QJsonObject objectOf(const domain::VersionChange& change)
{
    const domain::CatalogueVersion& version = change.version;
    QJsonObject object{{QStringLiteral("what"), QStringLiteral("version")},
                       {QStringLiteral("kind"), static_cast<int>(version.kind)},
                       {QStringLiteral("subject"), qint64{version.subject}},
                       {QStringLiteral("since"), qint64{version.since}},
                       {QStringLiteral("name"), qt(version.name)},
                       {QStringLiteral("name_en"), qt(version.nameEn)},
                       {QStringLiteral("in_use"), version.inUse},
                       {QStringLiteral("seen"), qint64{change.seen}}};
    if (version.kind == domain::CatalogueKind::Item) {
        object.insert(QStringLiteral("department"), qint64{version.departmentId});
        object.insert(QStringLiteral("grade"), static_cast<int>(version.grade));
        object.insert(QStringLiteral("deadline"), version.deadline);
        object.insert(QStringLiteral("unit"), static_cast<int>(version.unit));
    }
    if (version.subject == 0) {
        object.insert(QStringLiteral("code"), qt(change.code));
        object.insert(QStringLiteral("category"), qint64{change.categoryId});
    }
    return object;
}

QJsonObject objectOf(const domain::VersionWithdrawal& withdrawal)
{
    return {{QStringLiteral("what"), QStringLiteral("withdraw")},
            {QStringLiteral("version"), qint64{withdrawal.versionId}}};
}

QJsonObject objectOf(const domain::DayChange& change)
{
    QJsonObject object{{QStringLiteral("what"), QStringLiteral("day")},
                       {QStringLiteral("date"), qint64{change.day.date}},
                       {QStringLiteral("name"), qt(change.day.name)},
                       {QStringLiteral("name_en"), qt(change.day.nameEn)}};
    if (!change.asItsWeekday)
        object.insert(QStringLiteral("works"), change.day.works);
    return object;
}

QJsonObject objectOf(const domain::WorkHours& hours)
{
    return {{QStringLiteral("what"), QStringLiteral("hours")},
            {QStringLiteral("since"), qint64{hours.from}},
            {QStringLiteral("opens"), hours.opens},
            {QStringLiteral("pauses"), hours.pauses},
            {QStringLiteral("resumes"), hours.resumes},
            {QStringLiteral("closes"), hours.closes}};
}

QJsonObject objectOf(const domain::MediationBody& body)
{
    return {{QStringLiteral("what"), QStringLiteral("body")},
            {QStringLiteral("id"), qint64{body.id}},
            {QStringLiteral("name"), qt(body.name)},
            {QStringLiteral("kind"), static_cast<int>(body.kind)},
            {QStringLiteral("division"), qt(body.divisionCode)},
            {QStringLiteral("valid"), body.valid}};
}

QJsonObject objectOf(const domain::Mediator& mediator)
{
    return {{QStringLiteral("what"), QStringLiteral("mediator")},
            {QStringLiteral("id"), qint64{mediator.id}},
            {QStringLiteral("body"), qint64{mediator.bodyId}},
            {QStringLiteral("name"), qt(mediator.name)},
            {QStringLiteral("valid"), mediator.valid}};
}

QJsonObject objectOf(const domain::DutyChange& change)
{
    QJsonArray rows;
    for (const domain::Duty& duty : change.rows)
        rows.append(QJsonObject{{QStringLiteral("division"), qt(duty.divisionCode)},
                                {QStringLiteral("department"), qint64{duty.departmentId}},
                                {QStringLiteral("day"), qint64{duty.day}},
                                {QStringLiteral("shift"), static_cast<int>(duty.shift)},
                                {QStringLiteral("post"), qt(duty.post)},
                                {QStringLiteral("phone"), qt(duty.phone)}});
    return {{QStringLiteral("what"), QStringLiteral("duty")}, {QStringLiteral("rows"), rows}};
}

domain::VersionChange versionFrom(const QJsonObject& object)
{
    domain::VersionChange change;
    domain::CatalogueVersion& version = change.version;
    version.kind = static_cast<domain::CatalogueKind>(object.value(L("kind")).toInt(2));
    version.subject = object.value(L("subject")).toInteger();
    version.since = object.value(L("since")).toInteger();
    version.name = text(object, L("name"));
    version.nameEn = text(object, L("name_en"));
    version.inUse = object.value(L("in_use")).toBool(true);
    version.departmentId = object.value(L("department")).toInteger();
    version.grade = static_cast<domain::CaseGrade>(object.value(L("grade")).toInt(4));
    version.deadline = object.value(L("deadline")).toInt();
    version.unit = static_cast<domain::DeadlineUnit>(object.value(L("unit")).toInt(2));
    change.seen = object.value(L("seen")).toInteger();
    change.code = text(object, L("code"));
    change.categoryId = object.value(L("category")).toInteger();
    return change;
}

domain::DutyChange dutyFrom(const QJsonObject& object)
{
    domain::DutyChange change;
    for (const QJsonValue value : object.value(L("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        change.rows.push_back({0, text(row, L("division")), row.value(L("department")).toInteger(),
                               row.value(L("day")).toInteger(),
                               static_cast<domain::DutyShift>(row.value(L("shift")).toInt(1)),
                               text(row, L("post")), text(row, L("phone"))});
    }
    return change;
}

} // namespace

std::string toJson(const domain::CatalogueChange& change)
{
    const QJsonObject object = std::visit([](const auto& each) { return objectOf(each); }, change);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<domain::CatalogueChange> catalogueChangeFrom(const std::string& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    const QJsonObject object = document.object();
    const std::string what = text(object, L("what"));
    if (what == "version")
        return versionFrom(object);
    if (what == "withdraw")
        return domain::VersionWithdrawal{object.value(L("version")).toInteger()};
    if (what == "day")
        return domain::DayChange{{object.value(L("date")).toInteger(),
                                  object.value(L("works")).toBool(), text(object, L("name")),
                                  text(object, L("name_en"))},
                                 !object.contains(L("works"))};
    if (what == "hours")
        return domain::WorkHours{
            object.value(L("since")).toInteger(), object.value(L("opens")).toInt(),
            object.value(L("pauses")).toInt(), object.value(L("resumes")).toInt(),
            object.value(L("closes")).toInt()};
    if (what == "body")
        return domain::MediationBody{
            object.value(L("id")).toInteger(), text(object, L("name")),
            static_cast<domain::MediationKind>(object.value(L("kind")).toInt(1)),
            text(object, L("division")), object.value(L("valid")).toBool(true)};
    if (what == "mediator")
        return domain::Mediator{object.value(L("id")).toInteger(),
                                object.value(L("body")).toInteger(), text(object, L("name")),
                                object.value(L("valid")).toBool(true)};
    if (what == "duty")
        return dutyFrom(object);
    return std::nullopt;
}

} // namespace zhitu::sync
