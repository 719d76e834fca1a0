// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "data/drill/centre_places.h"
#include "data/drill/mark.h"
#include "data/drill/messages.h"
#include "data/drill/scenario_file.h"

namespace zhitu::drill {
namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), std::ssize(text));
}

QJsonObject objectFrom(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), std::ssize(json))).object();
}

std::optional<domain::LonLat> positionIn(const QJsonObject& object)
{
    const QJsonValue lon = object.value(QStringLiteral("lon"));
    const QJsonValue lat = object.value(QStringLiteral("lat"));
    if (!lon.isDouble() || !lat.isDouble())
        return std::nullopt;
    return domain::LonLat{lon.toDouble(), lat.toDouble()};
}

/// Records of earlier programs have one language only: that of the program that wrote them.
words::BothTexts titleOf(const QJsonObject& what, const Step* step)
{
    const QJsonObject both = what.value(QStringLiteral("titles")).toObject();
    if (!both.isEmpty())
        return {both.value(QStringLiteral("zh")).toString(),
                both.value(QStringLiteral("en")).toString()};
    if (step != nullptr)
        return step->title;
    const QString only = what.value(QStringLiteral("title")).toString();
    return {only, only};
}

std::vector<DoneStep> stepsOf(central::PgConnection& connection, const std::string& run,
                              const Scenario& scenario)
{
    const central::PgResult rows = connection.query(
        "SELECT step, scenario_ms, done_us, what, result FROM zhitu.drill_steps($1::bigint)",
        {run});
    std::vector<DoneStep> steps;
    for (int i = 0; i < rows.rows(); ++i) {
        const QJsonObject what = objectFrom(rows.text(i, 3));
        const QJsonObject result = objectFrom(rows.text(i, 4));
        DoneStep step;
        step.key = rows.text(i, 0);
        step.at = ScenarioTime(rows.integer(i, 1));
        step.wall = Micros(rows.integer(i, 2));
        step.kind = what.value(QStringLiteral("kind")).toString();
        step.title = titleOf(what, stepOf(scenario, step.key));
        step.caseId = result.value(QStringLiteral("case")).toInteger();
        step.cameras = result.value(QStringLiteral("cameras")).toInteger();
        step.kept = result.value(QStringLiteral("kept")).toInteger();
        step.nothingTold = step.kind == u"again"
                           && result.value(QStringLiteral("status")).toString() == u"refused";
        if (step.kind == u"left_out")
            step.leftOut = Refusal{refusalNamed(what.value(QStringLiteral("why")).toString()),
                                   what.value(QStringLiteral("said")).toString()};
        if (step.kind == u"end") // the centre's clock knows of no end of the scenario
            step.at = std::min(step.at, scenario.length);
        const QJsonObject reported = what.value(QStringLiteral("case")).toObject();
        step.area = what.value(QStringLiteral("area")).toString().toStdString();
        if (step.area.empty())
            step.area = reported.value(QStringLiteral("grid")).toString().toStdString();
        step.position = positionIn(reported.isEmpty() ? what : reported);
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Act> actsOf(central::PgConnection& connection, const std::string& run,
                        const std::vector<ClockChange>& clock)
{
    const central::PgResult rows = connection.query(
        "SELECT at_us, user_name, coalesce(post, ''), coalesce(level, 0), kind, case_id, action, "
        "state_after, department_id, reason, case_item, case_title, case_grid, lon, lat, detail "
        "FROM "
        "zhitu.drill_acts($1::bigint)",
        {run});
    std::vector<Act> acts;
    for (int i = 0; i < rows.rows(); ++i) {
        Act act;
        act.wall = Micros(rows.integer(i, 0));
        act.at = scenarioTimeAt(clock, act.wall);
        act.user = rows.text(i, 1);
        act.post = rows.text(i, 2);
        act.level = static_cast<int>(rows.integer(i, 3));
        act.kind = rows.text(i, 4);
        act.caseId = rows.integer(i, 5);
        if (const std::int64_t action = rows.integer(i, 6); action > 0)
            act.action = static_cast<domain::CaseAction>(action);
        act.stateAfter = static_cast<int>(rows.integer(i, 7));
        act.departmentId = rows.integer(i, 8);
        act.reason = qt(rows.text(i, 9));
        act.itemId = rows.integer(i, 10);
        act.caseTitle = qt(rows.text(i, 11));
        act.grid = rows.text(i, 12);
        if (!rows.isNull(i, 13) && !rows.isNull(i, 14))
            act.position =
                domain::LonLat{qt(rows.text(i, 13)).toDouble(), qt(rows.text(i, 14)).toDouble()};
        const QJsonObject detail = objectFrom(rows.text(i, 15));
        act.siteId = detail.value(QStringLiteral("site")).toInteger();
        act.otherCaseId = detail.value(QStringLiteral("other")).toInteger();
        acts.push_back(std::move(act));
    }
    return acts;
}

std::vector<Trainee> traineesOf(central::PgConnection& connection)
{
    const central::PgResult rows =
        connection.query("SELECT user_name, post, level, areas FROM zhitu.drill_trainees()");
    std::vector<Trainee> trainees;
    for (int i = 0; i < rows.rows(); ++i) {
        Trainee trainee{std::string(rows.text(i, 0)),
                        std::string(rows.text(i, 1)),
                        static_cast<int>(rows.integer(i, 2)),
                        {}};
        for (const QString& area : qt(rows.text(i, 3)).split(u','))
            trainee.areas.push_back(area.toStdString());
        trainees.push_back(std::move(trainee));
    }
    return trainees;
}

Known knownOf(central::PgConnection& connection, const Scenario& scenario)
{
    Known known;
    const central::PgResult departments =
        connection.query("SELECT id, code, name, name_en FROM zhitu.department");
    for (int i = 0; i < departments.rows(); ++i) {
        known.departments[std::string(departments.text(i, 1))] = departments.integer(i, 0);
        known.departmentNames[departments.integer(i, 0)] = {qt(departments.text(i, 2)),
                                                            qt(departments.text(i, 3))};
    }
    const central::PgResult items =
        connection.query("SELECT id, code, name, name_en FROM zhitu.service_item");
    for (int i = 0; i < items.rows(); ++i) {
        const std::string code(items.text(i, 1));
        known.items[code] = items.integer(i, 0);
        known.itemNames[code] = {qt(items.text(i, 2)), qt(items.text(i, 3))};
    }
    CentrePlaces places(connection);
    for (const Step& step : scenario.steps)
        for (const Reaction& reaction : step.reactions) {
            if (!reaction.place)
                continue;
            const std::string name = describe(*reaction.place).toStdString();
            if (known.areas.contains(name))
                continue;
            if (const CentrePlaces::Answer answer = places.find(*reaction.place); answer.found) {
                known.areas[name] = prefixOf(*reaction.place, *answer.found);
                known.sites[name] = answer.found->siteId;
                known.placeNames[name] = answer.found->name;
            }
        }
    return known;
}

} // namespace

std::vector<RunInfo> runsOf(central::PgConnection& connection)
{
    requireDrill(connection);
    const central::PgResult rows = connection.query(
        "SELECT id, scenario_id, begun_us, ended_us, coalesce(said ->> 'zh', title), "
        "coalesce(said ->> 'en', title) FROM (SELECT *, CASE WHEN scenario IS JSON OBJECT THEN "
        "scenario::json -> 'title' END AS said FROM zhitu.drill_runs()) run");
    std::vector<RunInfo> runs;
    for (int i = 0; i < rows.rows(); ++i)
        runs.push_back(
            {rows.integer(i, 0),
             std::string(rows.text(i, 1)),
             {qt(rows.text(i, 4)), qt(rows.text(i, 5))},
             Micros(rows.integer(i, 2)),
             rows.isNull(i, 3) ? std::nullopt : std::optional(Micros(rows.integer(i, 3)))});
    return runs;
}

const DoneStep* doneIn(const Record& record, const std::string& key)
{
    const auto found = std::ranges::find(record.steps, key, &DoneStep::key);
    return found == record.steps.end() ? nullptr : &*found;
}

Record readRecord(central::PgConnection& connection, std::int64_t run)
{
    Record record;
    const std::vector<RunInfo> runs = runsOf(connection);
    const auto found = std::ranges::find(runs, run, &RunInfo::id);
    if (found == runs.end())
        throw UserError(
            Messages::tr("This centre knows no drill no. %1. Nothing was read; “zhituctl "
                         "drill status” shows those that there are.")
                .arg(run));
    record.run = *found;
    const std::string id = std::to_string(run);
    record.scenario = readScenario(QByteArray::fromStdString(std::string(
        connection.query("SELECT scenario FROM zhitu.drill_runs() WHERE id = $1::bigint", {id})
            .text(0, 0))));
    const central::PgResult clocks = connection.query(
        "SELECT at_us, scenario_ms, speed FROM zhitu.drill_clocks($1::bigint)", {id});
    for (int i = 0; i < clocks.rows(); ++i)
        record.clock.push_back({Micros(clocks.integer(i, 0)), ScenarioTime(clocks.integer(i, 1)),
                                static_cast<int>(clocks.integer(i, 2))});
    record.steps = stepsOf(connection, id, record.scenario);
    record.acts = actsOf(connection, id, record.clock);
    record.trainees = traineesOf(connection);
    record.known = knownOf(connection, record.scenario);
    const Micros now =
        record.run.ended
            ? *record.run.ended
            : Micros(
                  connection.query("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::int8")
                      .integer(0, 0));
    record.end = std::min(scenarioTimeAt(record.clock, now), record.scenario.length);
    return record;
}

} // namespace zhitu::drill
