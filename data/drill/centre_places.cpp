// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/centre_places.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "data/domain/codes.h"
#include "data/drill/messages.h"

namespace zhitu::drill {
namespace {

double real(const central::PgResult& rows, int row, int column)
{
    return QString::fromStdString(std::string(rows.text(row, column))).toDouble();
}

std::string number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
}

std::string villageOf(const std::string& grid)
{
    return grid.substr(0, 12);
}

} // namespace

std::string prefixOf(const Place& place, const FoundPlace& found)
{
    if (std::holds_alternative<DivisionName>(place))
        return std::string(domain::DivisionCode::parse(found.division)->prefix());
    return found.gridCode;
}

CentrePlaces::Answer CentrePlaces::find(const Place& place)
{
    if (const auto* site = std::get_if<SiteName>(&place))
        return findSite(site->name);
    if (const auto* division = std::get_if<DivisionName>(&place))
        return findDivision(division->name);
    return findPosition(std::get<domain::LonLat>(place));
}

CentrePlaces::Answer CentrePlaces::findSite(const std::string& name)
{
    const central::PgResult rows =
        connection_.query("SELECT id, public.ST_X(geom), public.ST_Y(geom), grid_code FROM "
                          "zhitu.key_site WHERE name = "
                          "$1 ORDER BY id LIMIT 2",
                          {name});
    if (rows.rows() != 1)
        return {std::nullopt,
                (rows.rows() == 0 ? Messages::tr("there is no key site “%1” in this district")
                                  : Messages::tr("several key sites are called “%1”"))
                    .arg(QString::fromStdString(name))};
    const std::string grid(rows.text(0, 3));
    return {FoundPlace{{real(rows, 0, 1), real(rows, 0, 2)},
                       grid,
                       villageOf(grid),
                       rows.integer(0, 0),
                       QString::fromStdString(name)},
            {}};
}

CentrePlaces::Answer CentrePlaces::findDivision(const std::string& nameOrCode)
{
    // A point of a grid that is in use: what is reported there can be taken in.
    const central::PgResult rows = connection_.query(
        "SELECT d.code, g.code, public.ST_X(g.at), public.ST_Y(g.at), d.name FROM "
        "zhitu.division d LEFT JOIN "
        "LATERAL (SELECT code, public.ST_PointOnSurface(geom) AS at FROM "
        "zhitu.grid WHERE valid AND "
        "code ^@ CASE d.level WHEN 4 THEN left(d.code, 6) WHEN 5 THEN "
        "left(d.code, 9) ELSE d.code END "
        "ORDER BY public.ST_Distance(geom, public.ST_PointOnSurface(d.geom)), "
        "code LIMIT 1) g ON true "
        "WHERE d.code = $1 OR d.name = $1 ORDER BY d.code LIMIT 2",
        {nameOrCode});
    const QString shown = QString::fromStdString(nameOrCode);
    if (rows.rows() != 1)
        return {std::nullopt,
                (rows.rows() == 0
                     ? Messages::tr("there is no division “%1” in this district")
                     : Messages::tr("several divisions are called “%1”: name its code"))
                    .arg(shown)};
    if (rows.isNull(0, 1))
        return {std::nullopt, Messages::tr("“%1” has no grid in use that you may see").arg(shown)};
    return {FoundPlace{{real(rows, 0, 2), real(rows, 0, 3)},
                       std::string(rows.text(0, 1)),
                       std::string(rows.text(0, 0)),
                       0,
                       QString::fromStdString(std::string(rows.text(0, 4)))},
            {}};
}

CentrePlaces::Answer CentrePlaces::findPosition(domain::LonLat position)
{
    const central::PgResult rows = connection_.query(
        "SELECT code FROM zhitu.grid WHERE valid AND public.ST_Intersects(geom, public.ST_SetSRID("
        "public.ST_MakePoint($1::float8, $2::float8), 4490)) ORDER BY code LIMIT 1",
        {number(position.lon), number(position.lat)});
    if (rows.rows() == 0)
        return {std::nullopt,
                Messages::tr("%1 lies in no grid of this district").arg(describe(position))};
    const std::string grid(rows.text(0, 0));
    return {FoundPlace{position, grid, villageOf(grid), 0, {}}, {}};
}

std::int64_t CentrePlaces::department(const std::string& code)
{
    const central::PgResult rows =
        connection_.query("SELECT id FROM zhitu.department WHERE code = $1", {code});
    return rows.rows() == 0 ? 0 : rows.integer(0, 0);
}

std::int64_t CentrePlaces::item(const std::string& code)
{
    const central::PgResult rows =
        connection_.query("SELECT id FROM zhitu.service_item WHERE code = $1", {code});
    return rows.rows() == 0 ? 0 : rows.integer(0, 0);
}

std::string chosenCameras(const Step& step, const FoundPlace& found)
{
    const CameraChoice& choice = step.cameras;
    QJsonObject chosen;
    if (choice.metres > 0) {
        chosen.insert(QStringLiteral("lon"), found.position.lon);
        chosen.insert(QStringLiteral("lat"), found.position.lat);
        chosen.insert(QStringLiteral("metres"), choice.metres);
    } else {
        chosen.insert(QStringLiteral("area"), QString::fromStdString(prefixOf(*step.place, found)));
    }
    if (!choice.owner.empty())
        chosen.insert(QStringLiteral("owner"), QString::fromStdString(choice.owner));
    if (choice.tier > 0)
        chosen.insert(QStringLiteral("tier"), choice.tier);
    if (choice.most > 0)
        chosen.insert(QStringLiteral("most"), choice.most);
    return QJsonDocument(chosen).toJson(QJsonDocument::Compact).toStdString();
}

std::int64_t CentrePlaces::cameras(const Step& step)
{
    const Answer answer = find(*step.place);
    if (!answer.found)
        return 0;
    return connection_
        .query("SELECT count(*) FROM zhitu.drill_cameras($1::jsonb)",
               {chosenCameras(step, *answer.found)})
        .integer(0, 0);
}

std::vector<QString> problemsAt(central::PgConnection& connection, const Scenario& scenario)
{
    CentrePlaces places(connection);
    std::vector<QString> problems;
    const auto say = [&](const Step& step, const QString& problem) {
        problems.push_back(
            Messages::tr("Step “%1”: %2.").arg(QString::fromStdString(step.id), problem));
    };
    if (!places.find(DivisionName{scenario.district + "000000"}).found)
        problems.push_back(Messages::tr("It was written for the district %1, which this is not.")
                               .arg(QString::fromStdString(scenario.district)));
    const auto requirePlace = [&](const Step& step, const std::optional<Place>& place) {
        if (!place)
            return true;
        const CentrePlaces::Answer answer = places.find(*place);
        if (!answer.found)
            say(step, answer.problem);
        return answer.found.has_value();
    };
    const auto requireItem = [&](const Step& step, const std::string& code) {
        if (!code.empty() && places.item(code) == 0)
            say(step, Messages::tr("the catalogue here has no item “%1”")
                          .arg(QString::fromStdString(code)));
    };
    for (const Step& step : scenario.steps) {
        const bool placed = requirePlace(step, step.place);
        requireItem(step, step.item);
        if (placed && step.kind == StepKind::CamerasFail && places.cameras(step) == 0)
            say(step, Messages::tr("no working camera is as it says"));
        for (const Reaction& reaction : step.reactions) {
            (void)requirePlace(step, reaction.place);
            requireItem(step, reaction.item);
            if (!reaction.department.empty() && places.department(reaction.department) == 0)
                say(step, Messages::tr("there is no department “%1” here")
                              .arg(QString::fromStdString(reaction.department)));
        }
    }
    return problems;
}

} // namespace zhitu::drill
