// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/map_data.h"

#include <future>

#include "data/heavy.h"
#include "data/words/stage_names.h"

namespace zhitu::map {
namespace {

using domain::DivisionLevel;

void indexAreas(MapData& data)
{
    std::vector<const domain::Polygon*> areas;
    for (const domain::Grid& grid : data.grids)
        areas.push_back(&grid.area);
    data.gridAreas = std::make_unique<AreaIndex>(areas);
}

World middleOf(const QRectF& box)
{
    return {box.center().x(), box.center().y()};
}

void findMiddles(MapData& data)
{
    std::unordered_map<std::string, World> centres;
    for (const domain::Centre& c : data.centres)
        centres.try_emplace(c.divisionCode, toWorld(c.position));
    for (const domain::Division& d : data.divisions) {
        data.divisionByCode.emplace(d.code, static_cast<std::uint32_t>(data.seats.size()));
        const auto centre = centres.find(d.code);
        data.seats.push_back(centre != centres.end() ? centre->second
                                                     : middleOf(worldBounds(d.area)));
    }
    for (const domain::Grid& grid : data.grids) {
        data.gridByCode.emplace(grid.code, static_cast<std::uint32_t>(data.gridMiddles.size()));
        data.gridMiddles.push_back(middleOf(worldBounds(grid.area)));
    }
}

void makeAreas(MapData& data, const std::vector<domain::River>& rivers)
{
    indexAreas(data);
    data.shapes = makeShapes(data.origin, data.divisions, data.grids, rivers);
}

} // namespace

std::shared_ptr<const MapFigures> readFigures(const MapData& data, cache::CacheReader& reader)
{
    auto figures = std::make_shared<MapFigures>();
    figures->asOf = reader.asOf();
    figures->counts = reader.counts();
    figures->grids.resize(data.grids.size());
    for (const auto& [code, ofGrid] : reader.gridFigures())
        if (const auto found = data.gridByCode.find(code); found != data.gridByCode.end())
            figures->grids[found->second] = ofGrid;
    return figures;
}

AreaFigures figuresWithin(const MapData& data, const MapFigures& figures, const std::string& prefix)
{
    AreaFigures sum;
    for (std::size_t i = 0; i < data.grids.size(); ++i)
        if (data.grids[i].code.starts_with(prefix)) {
            const cache::GridFigures& ofGrid = figures.grids[i];
            ++sum.grids;
            sum.figures.openCases += ofGrid.openCases;
            sum.figures.overdueCases += ofGrid.overdueCases;
            sum.figures.dueCases += ofGrid.dueCases;
            sum.figures.resolvedInTime += ofGrid.resolvedInTime;
            sum.figures.cameras += ofGrid.cameras;
        }
    return sum;
}

QRectF worldBounds(const domain::Polygon& polygon)
{
    QPolygonF points;
    for (const domain::LonLat& p : polygon.rings.front()) {
        const World w = toWorld(p);
        points.append({w.x, w.y});
    }
    return points.boundingRect();
}

std::shared_ptr<const MapData> loadMapData(cache::CacheReader& reader, const domain::Filter& filter)
{
    const cache::Transaction steady = reader.steady();
    auto data = makeHeavy<MapData>();
    data->demo = reader.isDemo();
    data->centre = domain::nameOf(reader.origin());
    data->divisions = reader.divisions();
    data->grids = reader.grids();
    data->centres = reader.centres();
    data->keySites = reader.keySites();
    data->categories = reader.categories();
    data->items = reader.serviceItems();
    data->departments = reader.departments();
    data->calendar = reader.workCalendar();
    data->day = domain::dayNumber(reader.now());
    data->stages = words::stagesOn(reader.catalogueVersions(), data->day);
    for (const domain::Division& d : data->divisions) {
        data->synthetic = data->synthetic || d.synthetic;
        if (d.level == DivisionLevel::District)
            data->bounds = data->bounds.united(worldBounds(d.area));
    }
    if (data->bounds.isEmpty()) // a cache without a district still has a place
        for (const domain::Grid& grid : data->grids)
            data->bounds = data->bounds.united(worldBounds(grid.area));
    findMiddles(*data);
    data->origin = {data->bounds.center().x(), data->bounds.center().y()};
    // The shapes are made beside the reading of the points: each takes seconds for a city.
    auto shapes = std::async(std::launch::async,
                             [&data, rivers = reader.rivers()] { makeAreas(*data, rivers); });
    data->points = selectPoints(*data, filter, reader, [] { return true; });
    data->figures = readFigures(*data, reader);
    shapes.get();
    return data;
}

void completeMapData(MapData& data, const std::vector<domain::River>& rivers)
{
    findMiddles(data);
    makeAreas(data, rivers);
}

std::shared_ptr<const MapData> noMapData()
{
    auto data = std::make_shared<MapData>();
    indexAreas(*data);
    auto points = std::make_shared<PointSet>();
    points->cameraIndex = std::make_shared<const PointIndex>();
    points->deadlines = std::make_shared<const std::vector<Deadline>>();
    points->caseIndex = std::make_shared<const PointIndex>();
    points->caseTimes = std::make_shared<const CaseTimes>();
    data->points = std::move(points);
    data->figures = std::make_shared<MapFigures>();
    return data;
}

} // namespace zhitu::map
