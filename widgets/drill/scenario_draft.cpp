// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/scenario_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "data/drill/scenario_file.h"

namespace zhitu::widgets {
namespace {

using drill::ScenarioTime;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QString text(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonArray both(const words::BothTexts& texts)
{
    return {texts.chinese, texts.english};
}

words::BothTexts bothFrom(const QJsonValue& value)
{
    return {value.toArray().at(0).toString(), value.toArray().at(1).toString()};
}

QJsonValue placeJson(const std::optional<drill::Place>& place)
{
    if (!place)
        return {};
    if (const auto* site = std::get_if<drill::SiteName>(&*place))
        return QJsonArray{0, text(site->name)};
    if (const auto* division = std::get_if<drill::DivisionName>(&*place))
        return QJsonArray{1, text(division->name)};
    const auto& position = std::get<domain::LonLat>(*place);
    return QJsonArray{2, position.lon, position.lat};
}

std::optional<drill::Place> placeFrom(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.isEmpty())
        return std::nullopt;
    switch (parts.at(0).toInt()) {
    case 0:
        return drill::SiteName{parts.at(1).toString().toStdString()};
    case 1:
        return drill::DivisionName{parts.at(1).toString().toStdString()};
    default:
        return domain::LonLat{parts.at(1).toDouble(), parts.at(2).toDouble()};
    }
}

/// A code of an enumeration; `else_` where the draft has none of it.
template <typename Enum>
Enum codeFrom(const QJsonValue& value, int least, int most, Enum otherwise)
{
    const int code = value.toInt();
    return code >= least && code <= most ? static_cast<Enum>(code) : otherwise;
}

std::optional<domain::DivisionLevel> levelFrom(const QJsonValue& value)
{
    const int code = value.toInt();
    return code >= 4 && code <= 6 ? std::optional(static_cast<domain::DivisionLevel>(code))
                                  : std::nullopt;
}

QJsonObject reactionJson(const drill::Reaction& r)
{
    return {{key("deed"), static_cast<int>(r.deed)},
            {key("within"), static_cast<qint64>(r.within.count())},
            {key("weight"), r.weight},
            {key("by"), r.by ? static_cast<int>(*r.by) : 0},
            {key("department"), text(r.department)},
            {key("level"), r.level ? static_cast<int>(*r.level) : 0},
            {key("item"), text(r.item)},
            {key("place"), placeJson(r.place)},
            {key("other"), text(r.other)}};
}

drill::Reaction reactionFrom(const QJsonObject& o)
{
    drill::Reaction r;
    r.deed = codeFrom(o.value(key("deed")), 1, drill::kDeeds, drill::Deed::Accept);
    r.within = ScenarioTime(o.value(key("within")).toInteger());
    r.weight = o.value(key("weight")).toDouble();
    r.by = levelFrom(o.value(key("by")));
    r.department = o.value(key("department")).toString().toStdString();
    r.level = levelFrom(o.value(key("level")));
    r.item = o.value(key("item")).toString().toStdString();
    r.place = placeFrom(o.value(key("place")));
    r.other = o.value(key("other")).toString().toStdString();
    return r;
}

QJsonObject stepJson(const drill::Step& s)
{
    QJsonArray reactions;
    for (const drill::Reaction& reaction : s.reactions)
        reactions.append(reactionJson(reaction));
    return {{key("id"), text(s.id)},
            {key("at"), static_cast<qint64>(s.at.count())},
            {key("kind"), static_cast<int>(s.kind)},
            {key("place"), placeJson(s.place)},
            {key("title"), both(s.title)},
            {key("text"), both(s.text)},
            {key("item"), text(s.item)},
            {key("level"), static_cast<int>(s.level)},
            {key("channel"), static_cast<int>(s.channel)},
            {key("reporter"), text(s.reporter)},
            {key("of"), text(s.of)},
            {key("owner"), text(s.cameras.owner)},
            {key("tier"), s.cameras.tier},
            {key("metres"), s.cameras.metres},
            {key("most"), s.cameras.most},
            {key("fault"), s.cameras.fault},
            {key("reactions"), reactions}};
}

drill::Step stepFrom(const QJsonObject& o)
{
    drill::Step s;
    s.id = o.value(key("id")).toString().toStdString();
    s.at = ScenarioTime(o.value(key("at")).toInteger());
    s.kind = codeFrom(o.value(key("kind")), 1, drill::kStepKinds, drill::StepKind::Note);
    s.place = placeFrom(o.value(key("place")));
    s.title = bothFrom(o.value(key("title")));
    s.text = bothFrom(o.value(key("text")));
    s.item = o.value(key("item")).toString().toStdString();
    s.level = levelFrom(o.value(key("level"))).value_or(domain::DivisionLevel::Village);
    s.channel = codeFrom(o.value(key("channel")), 1, 6, domain::CaseChannel::Hotline);
    s.reporter = o.value(key("reporter")).toString().toStdString();
    s.of = o.value(key("of")).toString().toStdString();
    s.cameras = {o.value(key("owner")).toString().toStdString(), o.value(key("tier")).toInt(),
                 o.value(key("metres")).toDouble(), o.value(key("most")).toInt(),
                 o.value(key("fault")).toBool()};
    for (const QJsonArray list = o.value(key("reactions")).toArray();
         const QJsonValue& reaction : list)
        s.reactions.push_back(reactionFrom(reaction.toObject()));
    return s;
}

} // namespace

QString draftText(const ScenarioDraft& draft)
{
    const drill::Scenario& scenario = draft.scenario;
    QJsonArray steps;
    for (const drill::Step& step : scenario.steps)
        steps.append(stepJson(step));
    const QJsonObject json{{key("draft"), 1},
                           {key("title"), scenario.title.local()}, // as lists of drafts name it
                           {key("file"), draft.file},
                           {key("id"), text(scenario.id)},
                           {key("titles"), both(scenario.title)},
                           {key("summary"), both(scenario.summary)},
                           {key("district"), text(scenario.district)},
                           {key("length"), static_cast<qint64>(scenario.length.count())},
                           {key("steps"), steps}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ScenarioDraft> draftFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.value(key("draft")).toInt() != 1)
        return std::nullopt;
    ScenarioDraft draft;
    draft.file = json.value(key("file")).toString();
    drill::Scenario& scenario = draft.scenario;
    scenario.id = json.value(key("id")).toString().toStdString();
    scenario.title = bothFrom(json.value(key("titles")));
    scenario.summary = bothFrom(json.value(key("summary")));
    scenario.district = json.value(key("district")).toString().toStdString();
    scenario.length = std::clamp<ScenarioTime>(ScenarioTime(json.value(key("length")).toInteger()),
                                               {}, drill::kLongestScenario);
    const QJsonArray steps = json.value(key("steps")).toArray();
    if (steps.size() > drill::kMostSteps)
        return std::nullopt;
    for (const QJsonValue& step : steps)
        scenario.steps.push_back(stepFrom(step.toObject()));
    return draft;
}

} // namespace zhitu::widgets
