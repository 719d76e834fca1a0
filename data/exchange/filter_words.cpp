// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/filter_words.h"

#include <QJsonArray>

#include "data/exchange/code_words.h"
#include "data/exchange/layer_writer.h"
#include "data/exchange/messages.h"
#include "data/words/words.h"

namespace zhitu::exchange {
namespace {

using domain::Filter;

template <typename Value>
void put(QJsonObject& json, const char* name, const std::vector<Value>& values)
{
    QJsonArray numbers;
    for (const Value value : values)
        numbers.append(static_cast<qint64>(value));
    if (!numbers.isEmpty())
        json[QLatin1StringView(name)] = numbers;
}

void put(QJsonObject& json, const char* name, const std::optional<domain::Instant>& at)
{
    if (at)
        json[QLatin1StringView(name)] = isoText(*at);
}

void put(QJsonObject& json, const char* name, bool asked)
{
    if (asked)
        json[QLatin1StringView(name)] = true;
}

/// Corners as [longitude, latitude] in CGCS2000; a circle has one, and a radius in metres.
QJsonArray groundsJson(const std::vector<domain::Ground>& grounds)
{
    QJsonArray json;
    for (const domain::Ground& ground : grounds) {
        QJsonArray corners;
        for (const domain::LonLat& corner : ground.points)
            corners.append(QJsonArray{corner.lon, corner.lat});
        QJsonObject one{{QStringLiteral("corners"), corners}};
        if (ground.points.size() == 1)
            one[QStringLiteral("radius_m")] = ground.radiusM;
        json.append(one);
    }
    return json;
}

void say(QStringList& said, const QString& from, const std::optional<domain::Instant>& first,
         const QString& before, const std::optional<domain::Instant>& end)
{
    if (first)
        said += from.arg(isoText(*first));
    if (end)
        said += before.arg(isoText(*end));
}

/// "A, B, C" of codes.
template <typename Value>
QString list(WordsOf kind, const std::vector<Value>& values, NameBook& names, domain::Instant asOf)
{
    QStringList words;
    for (const Value value : values) {
        const auto code = static_cast<std::int64_t>(value);
        const QString name = names.wordsFor(kind, code, asOf);
        words += name.isEmpty() ? QString::number(code) : name;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QJsonObject filterJson(Layer layer, const Filter& filter)
{
    QJsonObject json;
    if (!filter.areaPrefix.empty())
        json[QStringLiteral("area")] = QString::fromStdString(filter.areaPrefix);
    if (layer == Layer::Cases) {
        put(json, "states", filter.states);
        put(json, "categories", filter.categories);
        put(json, "items", filter.items);
        put(json, "levels", filter.levels);
        put(json, "departments", filter.departments);
        put(json, "overdue", filter.overdueOnly);
        put(json, "supervised", filter.supervisedOnly);
        put(json, "hours_of_week", filter.hoursOfWeek);
        if (!filter.text.empty())
            json[QStringLiteral("text")] = QString::fromStdString(filter.text);
        put(json, "reported_from", filter.reportedFrom);
        put(json, "reported_before", filter.reportedBefore);
        put(json, "deadline_from", filter.deadlineFrom);
        put(json, "deadline_before", filter.deadlineBefore);
        put(json, "resolved_from", filter.resolvedFrom);
        put(json, "resolved_before", filter.resolvedBefore);
        put(json, "open_at", filter.openAt);
        if (filter.outcome)
            json[QStringLiteral("outcome")] = static_cast<int>(*filter.outcome);
    }
    if ((layer == Layer::Cases || layer == Layer::Cameras) && !filter.grounds.empty())
        json[QStringLiteral("grounds")] = groundsJson(filter.grounds);
    if (layer == Layer::Cameras) {
        put(json, "tiers", filter.tiers);
        put(json, "statuses", filter.statuses);
    }
    return json;
}

QStringList filterWords(Layer layer, const Filter& filter, NameBook& names, domain::Instant asOf)
{
    QStringList said;
    if (!filter.areaPrefix.empty())
        said += Messages::tr("In the area whose codes begin with %1")
                    .arg(QString::fromStdString(filter.areaPrefix));
    if (layer == Layer::Cases) {
        const auto oneOf = [&](const QString& text, WordsOf kind, const auto& values) {
            if (!values.empty())
                said += text.arg(list(kind, values, names, asOf));
        };
        oneOf(Messages::tr("State: %1"), WordsOf::CaseState, filter.states);
        oneOf(Messages::tr("Category: %1"), WordsOf::Category, filter.categories);
        oneOf(Messages::tr("Service item: %1"), WordsOf::Item, filter.items);
        oneOf(Messages::tr("Held by a centre of the level: %1"), WordsOf::DivisionLevel,
              filter.levels);
        oneOf(Messages::tr("Lead department: %1"), WordsOf::Department, filter.departments);
        if (filter.overdueOnly)
            said += Messages::tr("Past the deadline");
        if (filter.supervisedOnly)
            said += Messages::tr("Supervised");
        if (!filter.hoursOfWeek.empty())
            said += Messages::tr("Reported in %n hours of the week", nullptr,
                                 static_cast<int>(filter.hoursOfWeek.size()));
        if (!filter.text.empty())
            said += Messages::tr("With “%1” in the number or the title")
                        .arg(QString::fromStdString(filter.text));
        say(said, Messages::tr("Reported from %1 on"), filter.reportedFrom,
            Messages::tr("Reported before %1"), filter.reportedBefore);
        say(said, Messages::tr("Due from %1 on"), filter.deadlineFrom,
            Messages::tr("Due before %1"), filter.deadlineBefore);
        say(said, Messages::tr("Resolved from %1 on"), filter.resolvedFrom,
            Messages::tr("Resolved before %1"), filter.resolvedBefore);
        if (filter.openAt)
            said += Messages::tr("Open at %1").arg(isoText(*filter.openAt));
        if (filter.outcome)
            said += Messages::tr("Of the cases due: %1").arg(words::textOf(*filter.outcome));
    }
    if ((layer == Layer::Cases || layer == Layer::Cameras) && !filter.grounds.empty())
        said += Messages::tr("Within %n outlines, see their corners", nullptr,
                             static_cast<int>(filter.grounds.size()));
    if (layer == Layer::Cameras) {
        if (!filter.tiers.empty())
            said +=
                Messages::tr("Tier: %1").arg(list(WordsOf::CameraTier, filter.tiers, names, asOf));
        if (!filter.statuses.empty())
            said += Messages::tr("Status: %1")
                        .arg(list(WordsOf::CameraStatus, filter.statuses, names, asOf));
    }
    return said;
}

} // namespace zhitu::exchange
