// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/hot_spot_reader.h"

#include <algorithm>
#include <unordered_map>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/gpkg_geometry.h"

namespace zhitu::analysis {
namespace {

std::vector<HotSpot> gridsOf(cache::Connection& connection, const std::string& areaPrefix)
{
    cache::Conditions within;
    within.addArea("code", areaPrefix);
    within.add("valid != 0");
    cache::Statement rows =
        connection.prepare("SELECT code, geom FROM grid" + within.where() + " ORDER BY code");
    within.bind(rows);
    std::vector<HotSpot> grids;
    while (rows.step())
        if (const auto bounds = cache::envelopeOf(rows.blob(1)))
            grids.push_back({rows.text(0),
                             {(bounds->minX + bounds->maxX) / 2, (bounds->minY + bounds->maxY) / 2},
                             0,
                             0,
                             Spot::None});
    return grids;
}

void countInto(std::vector<HotSpot>& grids, cache::Connection& connection,
               const cache::CasePass& pass)
{
    std::unordered_map<std::string, std::int64_t> counts;
    cache::Statement rows = connection.prepare("SELECT grid_code, count(*) FROM "
                                               + pass.from(connection) + " GROUP BY 1");
    pass.bind(rows);
    while (rows.step())
        counts[rows.text(0)] = rows.integer(1);
    for (HotSpot& grid : grids)
        if (const auto found = counts.find(grid.gridCode); found != counts.end())
            grid.cases = found->second;
}

} // namespace

std::int64_t HotSpots::count(bool hot) const
{
    return std::ranges::count_if(grids, [hot](const HotSpot& grid) {
        return hot ? grid.spot > Spot::None : grid.spot < Spot::None;
    });
}

std::optional<HotSpots> readHotSpots(cache::CacheReader& reader, const domain::Filter& filter,
                                     domain::Instant now, const std::function<bool()>& goOn)
{
    HotSpots spots;
    spots.filter = filter;
    cache::Connection& connection = reader.connection();
    const bool done = cache::interruptibly(connection, goOn, [&] {
        spots.grids = gridsOf(connection, filter.areaPrefix);
        countInto(spots.grids, connection, cache::CasePass(filter, now));
    });
    if (!done)
        return std::nullopt;
    std::vector<domain::LonLat> middles;
    std::vector<double> values;
    for (const HotSpot& grid : spots.grids) {
        middles.push_back(grid.middle);
        values.push_back(static_cast<double>(grid.cases));
        spots.cases += grid.cases;
    }
    if (spots.grids.size() < kLeastGrids)
        return spots;
    const std::vector<double> scores = getisOrdStar(values, nearestOf(middles));
    const std::vector<Spot> classes = spotsOf(scores);
    for (std::size_t i = 0; i < spots.grids.size(); ++i) {
        spots.grids[i].score = scores[i];
        spots.grids[i].spot = classes[i];
    }
    std::ranges::stable_sort(spots.grids, std::ranges::greater{}, &HotSpot::score);
    return spots;
}

} // namespace zhitu::analysis
