// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/scenario_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <set>

#include "data/drill/messages.h"
#include "data/paths.h"
#include "data/support/small_file.h"

namespace zhitu::drill {
namespace {

constexpr qsizetype kMostWords = 2000;
constexpr auto kHalfMinute = std::chrono::seconds(30);

ScenarioTime timeFrom(Members& members, const char* name)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?$"));
    const QRegularExpressionMatch match = form.match(members.text(name));
    if (!match.hasMatch())
        members.refuse(name, Messages::tr("a time since the beginning is expected, such as "
                                          "“0:05” or “1:30:00” (hours, minutes, seconds)."));
    const ScenarioTime time = std::chrono::hours(match.captured(1).toInt())
                              + std::chrono::minutes(match.captured(2).toInt())
                              + std::chrono::seconds(match.captured(3).toInt());
    if (time > kLongestScenario)
        members.refuse(name, Messages::tr("a scenario lasts for 24 hours at most."));
    return time;
}

ScenarioTime minutesFrom(Members& members, const char* name)
{
    const double halves = members.number(name, 0.5, 1440) * 2;
    if (halves != std::floor(halves))
        members.refuse(name, Messages::tr("minutes are expected, in halves at the finest."));
    return kHalfMinute * static_cast<std::int64_t>(halves);
}

domain::DivisionLevel levelFrom(Members& members, const char* name)
{
    return static_cast<domain::DivisionLevel>(members.whole(name, 4, 6));
}

std::string codeFrom(Members& members, const char* name, const char* form, const QString& expected)
{
    const QString text = members.text(name);
    if (!QRegularExpression(QString::fromLatin1(form)).match(text).hasMatch())
        members.refuse(name, expected);
    return text.toStdString();
}

auto itemFrom(Members& members) -> std::string // as lupdate reads it
{
    return codeFrom(members, "item", "^[A-Z][0-9]{1,4}$",
                    Messages::tr("the code of a service item is expected, such as “S10”."));
}

Place placeFrom(Members members)
{
    if (members.has("site")) {
        SiteName site{members.text("site").toStdString()};
        members.requireNoMore();
        return site;
    }
    if (members.has("division")) {
        DivisionName division{members.text("division").toStdString()};
        members.requireNoMore();
        return division;
    }
    if (!members.has("lon"))
        members.refuse("site",
                       Messages::tr("a place is a “site”, a “division”, or “lon” and “lat”."));
    domain::LonLat position{members.number("lon", -180, 180), members.number("lat", -90, 90)};
    members.requireNoMore();
    return position;
}

Reaction reactionFrom(Members members, StepKind kind)
{
    Reaction reaction;
    const QString name = members.text("do");
    const auto deed = deedNamed(name);
    if (!deed) {
        QStringList known;
        for (int i = 1; i <= kDeeds; ++i)
            known += QString::fromLatin1(nameOf(static_cast<Deed>(i)));
        members.refuse("do", Messages::tr("“%1” is nothing that can be expected. There are: %2.")
                                 .arg(name, known.join(QStringLiteral(", "))));
    }
    reaction.deed = *deed;
    const bool aboutCase = reaction.deed != Deed::TakeIn && reaction.deed != Deed::Check;
    if (aboutCase && kind != StepKind::Report)
        members.refuse(
            "do",
            Messages::tr("“%1” is about a case, and only a step “report” makes one.").arg(name));
    reaction.within = minutesFrom(members, reaction.deed == Deed::KeepOpen ? "for" : "within");
    if (members.has("weight"))
        reaction.weight = members.number("weight", 0.1, 100);
    if (members.has("by"))
        reaction.by = levelFrom(members, "by");
    if (reaction.deed == Deed::Dispatch || reaction.deed == Deed::AddPart)
        reaction.department =
            codeFrom(members, "department", "^D[0-9]{2}$",
                     Messages::tr("the code of a department is expected, such as “D11”."));
    if (reaction.deed == Deed::Raise)
        reaction.level = levelFrom(members, "level");
    if (reaction.deed == Deed::TakeIn) {
        reaction.item = itemFrom(members);
        reaction.place = placeFrom(members.object("place"));
        if (!std::holds_alternative<DivisionName>(*reaction.place))
            members.refuse("place", Messages::tr("a “division” is expected here."));
    }
    if (reaction.deed == Deed::Check) {
        reaction.place = placeFrom(members.object("place"));
        if (!std::holds_alternative<SiteName>(*reaction.place))
            members.refuse("place", Messages::tr("a “site” is expected here."));
    }
    if (reaction.deed == Deed::Merge)
        reaction.other = members.id("other");
    members.requireNoMore();
    return reaction;
}

CameraChoice camerasFrom(Members members)
{
    CameraChoice choice;
    if (members.has("owner"))
        choice.owner = members.text("owner").toStdString();
    if (members.has("tier"))
        choice.tier = static_cast<int>(members.whole("tier", 1, 3));
    if (members.has("metres"))
        choice.metres = members.number("metres", 1, 50'000);
    if (members.has("most"))
        choice.most = static_cast<int>(members.whole("most", 1, 20'000));
    if (members.has("fault"))
        choice.fault = members.flag("fault");
    members.requireNoMore();
    return choice;
}

bool tells(StepKind kind)
{
    return kind == StepKind::Message || kind == StepKind::Weather || kind == StepKind::Order;
}

void readPeople(Members& members, Step& step)
{
    step.channel = static_cast<domain::CaseChannel>(members.whole("channel", 1, 6));
    step.reporter = members.text("reporter").toStdString();
    // Nobody real: the file says so in the name itself.
    if (!QString::fromStdString(step.reporter).startsWith(QStringLiteral("测试")))
        members.refuse("reporter",
                       Messages::tr("a made-up name that begins with “测试” is expected, "
                                    "such as “测试甲”: no real person appears in a drill."));
}

Step stepFrom(const QJsonValue& value, int number)
{
    const QString numbered = Messages::tr("Step no. %1").arg(number);
    if (!value.isObject())
        throw ScenarioError(Messages::tr("%1: an object in braces is expected.").arg(numbered));
    const Spot spot{number, 0, {}};
    const std::string id = Members(value.toObject(), numbered, spot).id("id");
    Members members(value.toObject(),
                    Messages::tr("Step “%1” (no. %2)").arg(QString::fromStdString(id)).arg(number),
                    spot);
    Step step;
    step.id = members.id("id");
    step.at = timeFrom(members, "at");
    const QString kindName = members.text("kind");
    const auto kind = stepKindNamed(kindName);
    if (!kind) {
        QStringList known;
        for (int i = 1; i <= kStepKinds; ++i)
            known += QString::fromLatin1(nameOf(static_cast<StepKind>(i)));
        members.refuse("kind", Messages::tr("“%1” is no kind of step. There are: %2.")
                                   .arg(kindName, known.join(QStringLiteral(", "))));
    }
    step.kind = *kind;
    step.title = members.bothTexts("title");
    if (members.has("text"))
        step.text = members.bothTexts("text", kMostWords);
    if (step.kind == StepKind::Report || step.kind == StepKind::CamerasFail || tells(step.kind))
        step.place = placeFrom(members.object("place"));
    if (step.kind == StepKind::Report) {
        step.item = itemFrom(members);
        step.level = levelFrom(members, "level");
        readPeople(members, step);
    }
    if (step.kind == StepKind::Again) {
        readPeople(members, step);
        if (step.text.chinese.isEmpty())
            members.refuse("text", Messages::tr("it is missing. Please add it."));
    }
    if (step.kind == StepKind::Again || step.kind == StepKind::CamerasWork)
        step.of = members.id("of");
    if (step.kind == StepKind::CamerasFail) {
        step.cameras = camerasFrom(members.object("cameras"));
        if (!std::holds_alternative<DivisionName>(*step.place) && step.cameras.metres == 0)
            members.refuse("cameras",
                           Messages::tr("“metres” around the place is missing. Please add it."));
        if (std::holds_alternative<DivisionName>(*step.place) && step.cameras.metres > 0)
            members.refuse(
                "cameras",
                Messages::tr("“metres” is for a site or a position, not for a division."));
    }
    if (members.has("expect"))
        for (const QJsonArray list = members.list("expect", 1, kMostReactions);
             const QJsonValue& entry : list) {
            const QString inside =
                members.where()
                + Messages::tr(", expectation no. %1").arg(step.reactions.size() + 1);
            if (!entry.isObject())
                throw ScenarioError(
                    Messages::tr("%1: an object in braces is expected.").arg(inside));
            const Spot at{number, static_cast<int>(step.reactions.size()) + 1, {}};
            step.reactions.push_back(
                reactionFrom(Members(entry.toObject(), inside, at), step.kind));
        }
    members.requireNoMore();
    return step;
}

/// What one step says of another.
void requireSteps(const Scenario& scenario)
{
    std::set<std::string> reports; // so far
    std::set<std::string> failures;
    std::set<std::string> ids;
    for (const Step& step : scenario.steps)
        if (step.kind == StepKind::Report)
            reports.insert(step.id);
    std::set<std::string> told;
    ScenarioTime before{};
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const Step& step = scenario.steps[i];
        const Members here(
            {}, Messages::tr("Step “%1” (no. %2)").arg(QString::fromStdString(step.id)).arg(i + 1),
            {static_cast<int>(i) + 1, 0, {}});
        if (!ids.insert(step.id).second)
            here.refuse("id",
                        Messages::tr("another step has the same one. Please choose another."));
        if (step.at < before)
            here.refuse("at",
                        Messages::tr("it is earlier than the step before. Please put the steps "
                                     "in the order of their times."));
        if (step.at > scenario.length)
            here.refuse("at", Messages::tr("it is behind the end of the scenario (%1).")
                                  .arg(clockText(scenario.length)));
        before = step.at;
        if (step.kind == StepKind::Again && !told.contains(step.of))
            here.refuse("of",
                        Messages::tr("there is no step “report” of that id before this one."));
        if (step.kind == StepKind::CamerasWork && !failures.contains(step.of))
            here.refuse(
                "of", Messages::tr("there is no step “cameras_fail” of that id before this one."));
        for (const Reaction& reaction : step.reactions)
            if (reaction.deed == Deed::Merge
                && (!reports.contains(reaction.other) || reaction.other == step.id))
                here.refuse("other", Messages::tr("there is no other step “report” of that id."));
        if (step.kind == StepKind::Report)
            told.insert(step.id);
        if (step.kind == StepKind::CamerasFail)
            failures.insert(step.id);
    }
}

} // namespace

Scenario readScenario(const QByteArray& json)
{
    if (json.size() > kMostScenarioBytes)
        throw ScenarioError(
            Messages::tr("It is larger than %1 KiB.").arg(kMostScenarioBytes / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw ScenarioError(
            Messages::tr("Line %1 is not JSON: %2.")
                .arg(json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1)
                .arg(error.errorString()));
    if (!document.isObject())
        throw ScenarioError(Messages::tr("An object in braces is expected: {\"format\": 1, …}."));
    Members members(document.object(), {});
    if (members.whole("format", 1, 1'000'000) != 1)
        members.refuse("format",
                       Messages::tr("this program knows format 1 only; please update it."));
    Scenario scenario;
    scenario.id = members.id("id");
    scenario.title = members.bothTexts("title");
    scenario.summary = members.bothTexts("summary", kMostWords);
    scenario.district = codeFrom(members, "district", "^[1-9][0-9]{5}$",
                                 Messages::tr("the six digits of a district are expected."));
    scenario.length = timeFrom(members, "length");
    if (scenario.length < std::chrono::minutes(1))
        members.refuse("length", Messages::tr("a scenario lasts for a minute at least."));
    const QJsonArray steps = members.list("steps", 1, kMostSteps);
    members.requireNoMore();
    for (const QJsonValue& step : steps)
        scenario.steps.push_back(stepFrom(step, static_cast<int>(scenario.steps.size()) + 1));
    requireSteps(scenario);
    return scenario;
}

Scenario readScenarioFile(const std::filesystem::path& file)
{
    const auto content = support::readSmallFile(file, kMostScenarioBytes + 1);
    if (!content)
        throw ScenarioError(Messages::tr("The scenario “%1” could not be read. Nothing was played; "
                                         "please name another file.")
                                .arg(shown(file)));
    try {
        return readScenario(*content);
    } catch (const ScenarioError& error) {
        throw ScenarioError(Messages::tr("The scenario “%1” was not taken. %2 Nothing was played; "
                                         "please correct the file and try again.")
                                .arg(shown(file), error.message()));
    }
}

std::vector<std::string> shippedScenarios()
{
    std::vector<std::string> ids;
    for (const QString& name : QDir(QStringLiteral(":/zhitu/drills"))
                                   .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids.push_back(name.chopped(5).toStdString());
    return ids;
}

Scenario shippedScenario(const std::string& id)
{
    QFile file(QStringLiteral(":/zhitu/drills/") + QString::fromStdString(id)
               + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no such scenario: " + id);
    return readScenario(file.readAll());
}

} // namespace zhitu::drill
