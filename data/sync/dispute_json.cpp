// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/dispute_json.h"

#include <QJsonArray>

#include "data/sync/json_text.h"

namespace zhitu::sync {
namespace {

template <typename Enum>
void insertNumber(QJsonObject& object, QLatin1StringView key, Enum value)
{
    object.insert(key, static_cast<int>(value));
}

template <typename Enum>
Enum number(const QJsonObject& object, QLatin1StringView key, Enum otherwise)
{
    return static_cast<Enum>(object.value(key).toInt(static_cast<int>(otherwise)));
}

} // namespace

QJsonObject toJson(const domain::DisputeSaid& said)
{
    using L = QLatin1StringView;
    QJsonObject object;
    insertNumber(object, L("type"), said.type);
    insertNumber(object, L("mediation"), said.mediation);
    insertNumber(object, L("link"), said.link);
    insertNumber(object, L("outcome"), said.outcome);
    object.insert(L("body"), qint64{said.bodyId});
    object.insert(L("mediator"), qint64{said.mediatorId});
    QJsonArray parties;
    for (const domain::PartySaid& party : said.parties) {
        QJsonObject one{{L("name"), qt(party.name)},
                        {L("phone"), qt(party.phone)},
                        {L("id_number"), qt(party.idNumber)}};
        insertNumber(one, L("role"), party.role);
        insertNumber(one, L("kind"), party.kind);
        parties.append(one);
    }
    object.insert(L("parties"), parties);
    QJsonArray dropped;
    for (const std::int64_t id : said.dropped)
        dropped.append(qint64{id});
    object.insert(L("dropped"), dropped);
    if (said.heldAt)
        object.insert(L("held_at"), qint64{said.heldAt->time_since_epoch().count()});
    object.insert(L("place"), qt(said.place));
    object.insert(L("record"), qt(said.record));
    object.insert(L("agreement"), qt(said.agreement));
    return object;
}

domain::DisputeSaid disputeSaidFrom(const QJsonObject& object)
{
    using L = QLatin1StringView;
    domain::DisputeSaid said;
    said.type = number(object, L("type"), said.type);
    said.mediation = number(object, L("mediation"), said.mediation);
    said.link = number(object, L("link"), said.link);
    said.outcome = number(object, L("outcome"), said.outcome);
    said.bodyId = object.value(L("body")).toInteger();
    said.mediatorId = object.value(L("mediator")).toInteger();
    const QJsonArray parties = object.value(L("parties")).toArray();
    for (const QJsonValue& value : parties) {
        const QJsonObject one = value.toObject();
        domain::PartySaid party;
        party.role = number(one, L("role"), party.role);
        party.kind = number(one, L("kind"), party.kind);
        party.name = text(one, L("name"));
        party.phone = text(one, L("phone"));
        party.idNumber = text(one, L("id_number"));
        said.parties.push_back(std::move(party));
    }
    const QJsonArray dropped = object.value(L("dropped")).toArray();
    for (const QJsonValue& id : dropped)
        said.dropped.push_back(id.toInteger());
    if (const QJsonValue held = object.value(L("held_at")); held.isDouble())
        said.heldAt = domain::Instant{std::chrono::seconds{held.toInteger()}};
    said.place = text(object, L("place"));
    said.record = text(object, L("record"));
    said.agreement = text(object, L("agreement"));
    return said;
}

} // namespace zhitu::sync
