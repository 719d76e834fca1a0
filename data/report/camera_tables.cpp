// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/camera_tables.h"

#include <array>
#include <map>

#include "data/analysis/table_cells.h"
#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cases/day_picture.h"
#include "data/report/messages.h"
#include "data/words/words.h"

namespace zhitu::report {
namespace {

using analysis::FigureTable;
using domain::CameraStatus;
using domain::CameraTier;

constexpr double kAroundM = 300; ///< of a key site

/// Of one place.
struct Health {
    std::array<std::int64_t, 4> byTier{};   ///< by the number of the tier; 0: others
    std::array<std::int64_t, 4> byStatus{}; ///< the same of the status
    std::int64_t all = 0;
};

std::vector<analysis::FigureCell> lineOf(const QString& name, const Health& health)
{
    std::vector<analysis::FigureCell> row{analysis::named(name), analysis::plain(health.all)};
    for (const CameraTier tier : {CameraTier::Lookout, CameraTier::Skynet, CameraTier::Social})
        row.push_back(analysis::plain(health.byTier[static_cast<std::size_t>(tier)]));
    for (const CameraStatus status :
         {CameraStatus::Online, CameraStatus::Offline, CameraStatus::Fault})
        row.push_back(analysis::plain(health.byStatus[static_cast<std::size_t>(status)]));
    row.push_back(analysis::percent(health.byStatus[1], health.all));
    return row;
}

void count(Health& health, std::int64_t tier, std::int64_t status, std::int64_t cameras)
{
    const auto slot = [](std::int64_t number) {
        return static_cast<std::size_t>(number >= 1 && number <= 3 ? number : 0);
    };
    health.byTier[slot(tier)] += cameras;
    health.byStatus[slot(status)] += cameras;
    health.all += cameras;
}

} // namespace

std::optional<FigureTable> readCameras(const TableSource&, const Scope& scope)
{
    const std::size_t digits = cases::placeDigits(scope.filter.areaPrefix);
    Health all;
    std::map<std::string, Health> byPlace;
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        cache::Conditions within;
        within.addArea("grid_code", scope.filter.areaPrefix);
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT substr(grid_code, 1, " + std::to_string(digits)
            + "), tier, status, count(*) FROM camera" + within.where() + " GROUP BY 1, 2, 3");
        within.bind(rows);
        while (rows.step()) {
            count(byPlace[rows.text(0)], rows.integer(1), rows.integer(2), rows.integer(3));
            count(all, rows.integer(1), rows.integer(2), rows.integer(3));
        }
    });
    if (!whole)
        return std::nullopt;
    FigureTable table;
    table.title = Messages::tr("Cameras and how many are online");
    table.columns = {{Messages::tr("Place"), 0, {}}, {Messages::tr("All"), 0, {}}};
    for (const CameraTier tier : {CameraTier::Lookout, CameraTier::Skynet, CameraTier::Social})
        table.columns.push_back({words::textOf(tier), 0, {}});
    for (const CameraStatus status :
         {CameraStatus::Online, CameraStatus::Offline, CameraStatus::Fault})
        table.columns.push_back({words::textOf(status), 0, {}});
    table.columns.push_back({Messages::tr("Online, %"), 1, {}});
    table.rows.push_back(lineOf(Messages::tr("All"), all));
    table.totals = 1;
    for (const auto& [place, health] : byPlace)
        table.rows.push_back(lineOf(analysis::areaName(place, scope.names), health));
    table.notes.push_back(
        Messages::tr("%n cameras, as the data stands.", nullptr, static_cast<int>(all.all)));
    return table;
}

std::optional<FigureTable> readCamerasDown(const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title = Messages::tr("Cameras that are not online");
    table.columns = {{Messages::tr("Camera"), 0, {}},
                     {Messages::tr("Kind"), 0, {}},
                     {Messages::tr("State"), 0, {}},
                     {Messages::tr("Place"), 0, {}},
                     {Messages::tr("Owner"), 0, {}}};
    std::int64_t down = 0;
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        cache::Conditions within;
        within.addArea("grid_code", scope.filter.areaPrefix);
        within.add("status != 1");
        cache::Statement sum =
            scope.reader.connection().prepare("SELECT count(*) FROM camera" + within.where());
        within.bind(sum);
        down = sum.step() ? sum.integer(0) : 0;
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT name, tier, status, grid_code, owner FROM camera" + within.where()
            + " ORDER BY tier, grid_code, id LIMIT " + std::to_string(source.most));
        within.bind(rows);
        while (rows.step())
            table.rows.push_back(
                {analysis::named(QString::fromStdString(rows.text(0))),
                 analysis::plain(words::textOf(static_cast<CameraTier>(rows.integer(1)))),
                 analysis::plain(words::textOf(static_cast<CameraStatus>(rows.integer(2)))),
                 analysis::plain(analysis::gridPlace(rows.text(3).substr(0, 12), scope.names)),
                 analysis::plain(QString::fromStdString(rows.text(4)))});
    });
    if (!whole)
        return std::nullopt;
    table.notes.push_back(
        Messages::tr("%n cameras are not online.", nullptr, static_cast<int>(down)));
    if (down > static_cast<std::int64_t>(table.rows.size()))
        table.notes.push_back(
            analysis::leftOut(static_cast<std::size_t>(down) - table.rows.size()));
    return table;
}

std::optional<FigureTable> readKeySites(const TableSource& source, const Scope& scope)
{
    FigureTable table;
    table.title = Messages::tr("Key sites");
    table.columns = {
        {Messages::tr("Site"), 0, {}},   {Messages::tr("Kind"), 0, {}},
        {Messages::tr("Place"), 0, {}},  {Messages::tr("Cameras of its grid"), 0, {}},
        {Messages::tr("Online"), 0, {}}, {Messages::tr("Cases within %1 m").arg(kAroundM), 0, {}}};
    struct Site {
        QString name;
        domain::KeySiteKind kind{};
        std::string gridCode;
        std::optional<domain::LonLat> place;
        std::int64_t cameras = 0;
        std::int64_t online = 0;
        domain::Filter around; ///< what is near
        std::int64_t cases = 0;
    };
    std::vector<Site> sites;
    const bool whole = cache::interruptibly(scope.reader.connection(), scope.goOn, [&] {
        cache::Conditions within;
        within.addArea("grid_code", scope.filter.areaPrefix);
        cache::Statement rows = scope.reader.connection().prepare(
            "SELECT name, kind, grid_code, geom, (SELECT count(*) FROM camera c WHERE c.grid_code "
            "= key_site.grid_code), (SELECT count(*) FROM camera c WHERE c.grid_code = "
            "key_site.grid_code AND c.status = 1) FROM key_site"
            + within.where() + " ORDER BY grid_code, id LIMIT " + std::to_string(source.most));
        within.bind(rows);
        while (rows.step())
            sites.push_back({QString::fromStdString(rows.text(0)),
                             static_cast<domain::KeySiteKind>(rows.integer(1)),
                             rows.text(2),
                             cache::decodePoint(rows.blob(3)),
                             rows.integer(4),
                             rows.integer(5),
                             {},
                             0});
        for (Site& site : sites) {
            site.around = scope.filter;
            site.around.areaPrefix.clear(); // what is near may lie across the border
            if (!site.place)
                continue;
            site.around.grounds.push_back({{*site.place}, kAroundM});
            site.cases = cache::CasePass(site.around, scope.now).count(scope.reader.connection());
        }
    });
    if (!whole)
        return std::nullopt;
    for (const Site& site : sites)
        table.rows.push_back(
            {analysis::named(site.name), analysis::plain(words::textOf(site.kind)),
             analysis::plain(analysis::gridPlace(site.gridCode.substr(0, 12), scope.names)),
             analysis::plain(site.cameras), analysis::plain(site.online),
             analysis::counted(site.cases, site.around)});
    table.notes.push_back(Messages::tr("%n sites.", nullptr, static_cast<int>(table.rows.size())));
    return table;
}

} // namespace zhitu::report
