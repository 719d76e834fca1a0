// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/centre_stage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "data/central/migrations.h"
#include "data/drill/mark.h"
#include "data/drill/messages.h"
#include "data/drill/scenario_file.h"
#include "data/sync/command_json.h"

namespace zhitu::drill {
namespace {

QJsonObject objectFrom(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), std::ssize(json))).object();
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

constexpr int kSchema = 26; ///< from which on the centre has what is called here

/// \throws UserError where the centre is no drill, or too old for this program's director
void requireStage(central::PgConnection& connection)
{
    requireDrill(connection);
    if (const int schema = central::schemaOf(connection); schema < kSchema)
        throw UserError(
            Messages::tr("This drill centre has schema %1, and directing needs %2. Nothing was "
                         "changed; please let the administrator update it: “zhituctl central "
                         "migrate”.")
                .arg(schema)
                .arg(kSchema));
}

QJsonObject bothOf(const words::BothTexts& texts)
{
    return {{QStringLiteral("zh"), texts.chinese}, {QStringLiteral("en"), texts.english}};
}

/// \param why what the centre calls it, or empty
RefusalCode codeOf(const QString& sqlState, const QString& why)
{
    if (sqlState == u"42501")
        return RefusalCode::Denied;
    return why.isEmpty() ? RefusalCode::Other : refusalNamed(why);
}

/// The centre's kind of telling; 0: it is none.
int messageKind(StepKind kind)
{
    return kind == StepKind::Message   ? 1
           : kind == StepKind::Weather ? 2
           : kind == StepKind::Order   ? 3
                                       : 0;
}

} // namespace

std::optional<OpenRun> openRunAt(central::PgConnection& connection)
{
    requireDrill(connection);
    const central::PgResult runs =
        connection.query("SELECT id, scenario FROM zhitu.drill_runs() WHERE ended_us IS NULL");
    if (runs.rows() == 0)
        return std::nullopt;
    OpenRun open;
    open.id = runs.integer(0, 0);
    open.scenario = readScenario(QByteArray::fromStdString(std::string(runs.text(0, 1))));
    const central::PgResult at = connection.query(
        "SELECT greatest((SELECT max(scenario_ms) FROM zhitu.drill_clocks($1::bigint)), (SELECT "
        "max(scenario_ms) FROM zhitu.drill_steps($1::bigint)))",
        {std::to_string(open.id)});
    open.resumed.at = ScenarioTime(at.integer(0, 0));
    const central::PgResult steps = connection.query(
        "SELECT step, what ->> 'kind' = 'left_out' FROM zhitu.drill_steps($1::bigint)",
        {std::to_string(open.id)});
    for (int i = 0; i < steps.rows(); ++i) {
        open.resumed.done.insert(std::string(steps.text(i, 0)));
        if (steps.boolean(i, 1))
            open.resumed.leftOut.insert(std::string(steps.text(i, 0)));
    }
    return open;
}

CentreStage CentreStage::begin(central::PgConnection& connection, const Scenario& scenario)
{
    requireStage(connection);
    connection.query("SELECT zhitu.drill_tidy()");
    const std::vector<QString> problems = problemsAt(connection, scenario);
    if (!problems.empty()) {
        QString all;
        for (const QString& problem : problems)
            all += u'\n' + problem;
        throw UserError(
            Messages::tr("“%1” cannot be played at this centre; nothing was begun. It names "
                         "what is not there:%2\nPlease correct the scenario, or take the "
                         "district that it was written for.")
                .arg(scenario.title.local(), all));
    }
    try {
        const central::PgResult made =
            connection.query("SELECT zhitu.drill_begin($1, $2, $3)",
                             {scenario.id, scenario.title.local().toStdString(),
                              writeScenario(scenario).toStdString()});
        return {connection, made.integer(0, 0)};
    } catch (const central::PgError& error) {
        if (error.sqlState() != "23505")
            throw;
        throw UserError(
            Messages::tr("Another drill is being played at this centre. Nothing was begun; "
                         "please end that one first."));
    }
}

CentreStage CentreStage::resume(central::PgConnection& connection, std::int64_t run)
{
    requireStage(connection);
    return {connection, run};
}

FoundPlace CentreStage::placeOf(const Step& step)
{
    const CentrePlaces::Answer answer = CentrePlaces(connection_).find(*step.place);
    if (!answer.found)
        throw StepRefused(step.id, step.title, {RefusalCode::NoPlace, {}});
    return *answer.found;
}

std::string CentreStage::argumentsOf(const Step& step)
{
    // The record is read in either language, and by earlier programs.
    QJsonObject what{{QStringLiteral("title"), step.title.local()},
                     {QStringLiteral("titles"), bothOf(step.title)}};
    const auto kind = [&](const char* name) {
        what.insert(QStringLiteral("kind"), QString::fromLatin1(name));
    };
    if (!step.of.empty())
        what.insert(QStringLiteral("of"), QString::fromStdString(step.of));
    if (step.kind == StepKind::Report) {
        kind("report");
        const FoundPlace place = placeOf(step);
        domain::CaseReport report;
        report.itemId = CentrePlaces(connection_).item(step.item);
        report.title = step.title.local().toStdString();
        report.channel = step.channel;
        report.level = step.level;
        report.position = place.position;
        report.gridCode = place.gridCode;
        report.reporter = step.reporter;
        report.narrative = step.text.local().toStdString();
        what.insert(QStringLiteral("case"), objectFrom(sync::toJson(report)));
    } else if (step.kind == StepKind::Again) {
        kind("again");
        domain::FurtherReport further;
        further.channel = step.channel;
        further.reason = step.title.local().toStdString();
        further.reporter = step.reporter;
        further.narrative = step.text.local().toStdString();
        what.insert(QStringLiteral("report"), objectFrom(sync::toJson(further)));
    } else if (step.kind == StepKind::CamerasFail) {
        kind("cameras_fail");
        what.insert(QStringLiteral("status"), step.cameras.fault ? 3 : 2);
        const FoundPlace place = placeOf(step);
        what.insert(QStringLiteral("chosen"), objectFrom(chosenCameras(step, place)));
        what.insert(QStringLiteral("lon"), place.position.lon);
        what.insert(QStringLiteral("lat"), place.position.lat);
        what.insert(QStringLiteral("area"), QString::fromStdString(prefixOf(*step.place, place)));
    } else if (step.kind == StepKind::CamerasWork) {
        kind("cameras_work");
    } else if (const int telling = messageKind(step.kind); telling != 0) {
        kind("tell");
        what.insert(QStringLiteral("message_kind"), telling);
        what.insert(QStringLiteral("text"), step.text.local());
        const FoundPlace place = placeOf(step);
        if (std::holds_alternative<DivisionName>(*step.place)) {
            what.insert(QStringLiteral("division"), QString::fromStdString(place.division));
        } else { // about a place, for everybody
            what.insert(QStringLiteral("division"),
                        QString::fromStdString(place.division.substr(0, 6))
                            + QStringLiteral("000000"));
            what.insert(QStringLiteral("lon"), place.position.lon);
            what.insert(QStringLiteral("lat"), place.position.lat);
        }
        what.insert(QStringLiteral("area"), QString::fromStdString(prefixOf(*step.place, place)));
    } else {
        kind("note");
    }
    return compact(what);
}

StepOutcome CentreStage::perform(const Step& step, const std::string& key, ScenarioTime at)
{
    const central::PgResult row = connection_.query(
        "SELECT zhitu.drill_try($1::bigint, $2, $3::bigint, $4::jsonb)",
        {std::to_string(run_), key, std::to_string(at.count()), argumentsOf(step)});
    const QJsonObject result = objectFrom(row.text(0, 0));
    if (const QString state = result.value(QStringLiteral("refused")).toString(); !state.isEmpty())
        throw StepRefused(step.id, step.title,
                          {codeOf(state, result.value(QStringLiteral("why")).toString()),
                           result.value(QStringLiteral("said")).toString()});
    StepOutcome outcome;
    outcome.caseId = result.value(QStringLiteral("case")).toInteger();
    outcome.cameras = result.value(QStringLiteral("cameras")).toInteger();
    outcome.kept = result.value(QStringLiteral("kept")).toInteger();
    outcome.messageId = result.value(QStringLiteral("message")).toInteger();
    outcome.again = result.value(QStringLiteral("again")).toBool();
    outcome.tooLate = result.value(QStringLiteral("status")).toString() == u"refused";
    return outcome;
}

void CentreStage::setClock(ScenarioTime scenario, int speed)
{
    connection_.query(
        "SELECT zhitu.drill_set_clock($1::bigint, $2::bigint, $3::int)",
        {std::to_string(run_), std::to_string(scenario.count()), std::to_string(speed)});
}

void CentreStage::leaveOut(const Step& step, const std::string& key, ScenarioTime at,
                           const Refusal& why)
{
    const QJsonObject what{{QStringLiteral("kind"), QStringLiteral("left_out")},
                           {QStringLiteral("title"), step.title.local()},
                           {QStringLiteral("titles"), bothOf(step.title)},
                           {QStringLiteral("was"), QString::fromLatin1(nameOf(step.kind))},
                           {QStringLiteral("why"), QString::fromLatin1(nameOf(why.code))},
                           {QStringLiteral("said"), why.said}};
    connection_.query("SELECT zhitu.drill_do($1::bigint, $2, $3::bigint, $4::jsonb)",
                      {std::to_string(run_), key, std::to_string(at.count()), compact(what)});
}

EndOutcome CentreStage::end()
{
    const central::PgResult row =
        connection_.query("SELECT zhitu.drill_end($1::bigint)", {std::to_string(run_)});
    const QJsonObject result = objectFrom(row.text(0, 0));
    return {result.value(QStringLiteral("cameras")).toInteger(),
            result.value(QStringLiteral("kept")).toInteger()};
}

} // namespace zhitu::drill
