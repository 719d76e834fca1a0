// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/filter_words.h"

#include <QJsonArray>

#include "data/exchange/code_words.h"
#include "data/exchange/layer_writer.h"
#include "data/exchange/messages.h"

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

void say(QStringList& words, const QString& from, const std::optional<domain::Instant>& first,
         const QString& before, const std::optional<domain::Instant>& end)
{
    if (first)
        words += from.arg(isoText(*first));
    if (end)
        words += before.arg(isoText(*end));
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
        put(json, "levels", filter.levels);
        put(json, "departments", filter.departments);
        put(json, "overdue", filter.overdueOnly);
        put(json, "supervised", filter.supervisedOnly);
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
    if (layer == Layer::Cameras) {
        put(json, "tiers", filter.tiers);
        put(json, "statuses", filter.statuses);
    }
    return json;
}

QStringList filterWords(Layer layer, const Filter& filter, NameBook& names, domain::Instant asOf)
{
    QStringList words;
    if (!filter.areaPrefix.empty())
        words += Messages::tr("In the area whose codes begin with %1")
                     .arg(QString::fromStdString(filter.areaPrefix));
    if (layer == Layer::Cases) {
        const auto oneOf = [&](const QString& text, WordsOf kind, const auto& values) {
            if (!values.empty())
                words += text.arg(list(kind, values, names, asOf));
        };
        oneOf(Messages::tr("State: %1"), WordsOf::CaseState, filter.states);
        oneOf(Messages::tr("Category: %1"), WordsOf::Category, filter.categories);
        oneOf(Messages::tr("Held by a centre of the level: %1"), WordsOf::DivisionLevel,
              filter.levels);
        oneOf(Messages::tr("Lead department: %1"), WordsOf::Department, filter.departments);
        if (filter.overdueOnly)
            words += Messages::tr("Past the deadline");
        if (filter.supervisedOnly)
            words += Messages::tr("Supervised");
        say(words, Messages::tr("Reported from %1 on"), filter.reportedFrom,
            Messages::tr("Reported before %1"), filter.reportedBefore);
        say(words, Messages::tr("Due from %1 on"), filter.deadlineFrom,
            Messages::tr("Due before %1"), filter.deadlineBefore);
        say(words, Messages::tr("Resolved from %1 on"), filter.resolvedFrom,
            Messages::tr("Resolved before %1"), filter.resolvedBefore);
        if (filter.openAt)
            words += Messages::tr("Open at %1").arg(isoText(*filter.openAt));
        if (filter.outcome)
            words += Messages::tr("Of the cases due: %1").arg(wordOf(*filter.outcome));
    }
    if (layer == Layer::Cameras) {
        if (!filter.tiers.empty())
            words +=
                Messages::tr("Tier: %1").arg(list(WordsOf::CameraTier, filter.tiers, names, asOf));
        if (!filter.statuses.empty())
            words += Messages::tr("Status: %1")
                         .arg(list(WordsOf::CameraStatus, filter.statuses, names, asOf));
    }
    return words;
}

} // namespace zhitu::exchange
