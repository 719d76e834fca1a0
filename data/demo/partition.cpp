// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/partition.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>

#include "data/demo/messages.h"
#include "data/demo/site_net.h"
#include "data/space/geodesic.h"
#include "data/user_error.h"

namespace zhitu::demo {
namespace {

using Graph = std::vector<std::vector<int>>;

double distance(PlanePoint a, PlanePoint b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

struct Seed {
    int cell = 0;
    double strength = 1; ///< a stronger seed reaches farther
};

/// Grows regions from the seeds over the cells' neighbourhood, cheapest first; each region is
/// connected. `allowed[c]` false keeps a cell out (-1 in the result).
std::vector<int> growRegions(const Graph& graph, const std::vector<PlanePoint>& centres,
                             const std::vector<Seed>& seeds, const std::vector<char>& allowed)
{
    struct Step {
        double cost;
        int cell;
        int region;
        bool operator>(const Step& o) const
        {
            return std::tie(cost, cell, region) > std::tie(o.cost, o.cell, o.region);
        }
    };
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    for (std::size_t r = 0; r < seeds.size(); ++r)
        queue.push({0, seeds[r].cell, static_cast<int>(r)});
    std::vector<int> region(graph.size(), -1);
    while (!queue.empty()) {
        const Step step = queue.top();
        queue.pop();
        const auto cell = static_cast<std::size_t>(step.cell);
        if (region[cell] >= 0)
            continue;
        region[cell] = step.region;
        const double strength = seeds[static_cast<std::size_t>(step.region)].strength;
        for (const int next : graph[cell]) {
            const auto n = static_cast<std::size_t>(next);
            if (region[n] < 0 && allowed[n])
                queue.push({step.cost + distance(centres[cell], centres[n]) / strength, next,
                            step.region});
        }
    }
    return region;
}

/// The free cell nearest to a position.
int nearestCell(const std::vector<PlanePoint>& centres, PlanePoint p, const std::vector<char>& free)
{
    int best = -1;
    for (std::size_t c = 0; c < centres.size(); ++c)
        if (free[c]
            && (best < 0
                || distance(centres[c], p) < distance(centres[static_cast<std::size_t>(best)], p)))
            best = static_cast<int>(c);
    return best;
}

struct Ground {
    const Terrain& terrain;
    Graph graph;
    std::vector<PlanePoint> centres;
    std::vector<double> density;
};

QString noDistrict()
{
    return Messages::tr("No district can be made from this seed. Nothing was written. Choose "
                        "another seed.");
}

std::vector<int> growTowns(const Ground& ground, const BaseData& base,
                           const std::vector<int>& villagesOf)
{
    std::vector<Seed> seeds;
    std::vector<char> free(ground.graph.size(), 1);
    for (std::size_t t = 0; t < base.seats.size(); ++t) {
        const TownSeat& seat = base.seats[t];
        const int cell = nearestCell(ground.centres, ground.terrain.toPlane(seat.position), free);
        free[static_cast<std::size_t>(cell)] = 0;
        const double size = std::sqrt(static_cast<double>(villagesOf[t]) / 14.0);
        seeds.push_back({cell, size * (1 - 0.55 * seat.urban)});
    }
    // A town squeezed by its neighbours until it has fewer grids than villages grows stronger.
    const std::vector<char> everywhere(ground.graph.size(), 1);
    constexpr int mostRounds = 60; // two or three are enough
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<int> townOf = growRegions(ground.graph, ground.centres, seeds, everywhere);
        std::vector<int> cells(seeds.size(), 0);
        for (const int town : townOf) {
            if (town < 0)
                throw UserError(noDistrict()); // a grid without neighbours
            ++cells[static_cast<std::size_t>(town)];
        }
        bool enough = true;
        for (std::size_t t = 0; t < seeds.size(); ++t)
            if (cells[t] < villagesOf[t]) {
                seeds[t].strength *= 1.15;
                enough = false;
            }
        if (enough)
            return townOf;
    }
    throw UserError(noDistrict());
}

/// Splits one town's cells into `count` villages, the densest first.
std::vector<int> growVillages(const Ground& ground, const std::vector<int>& cells, int count,
                              Random random)
{
    std::vector<char> allowed(ground.graph.size(), 0);
    for (const int c : cells)
        allowed[static_cast<std::size_t>(c)] = 1;
    // Farthest-point seeds, distances shrunk where it is dense: more and smaller villages there.
    std::vector<double> reach(ground.graph.size(), 1e9);
    std::vector<Seed> seeds;
    int next = cells[random.below(static_cast<std::uint32_t>(cells.size()))];
    for (int v = 0; v < count; ++v) {
        seeds.push_back({next, random.uniform(0.8, 1.25)});
        double best = -1;
        for (const int c : cells) {
            const auto i = static_cast<std::size_t>(c);
            const double d = distance(ground.centres[i],
                                      ground.centres[static_cast<std::size_t>(seeds.back().cell)]);
            reach[i] = std::min(reach[i], d * (0.35 + 2.2 * ground.density[i]));
            if (reach[i] > best) {
                best = reach[i];
                next = c;
            }
        }
    }
    std::stable_sort(seeds.begin(), seeds.end(), [&](const Seed& a, const Seed& b) {
        return ground.density[static_cast<std::size_t>(a.cell)]
               > ground.density[static_cast<std::size_t>(b.cell)];
    });
    return growRegions(ground.graph, ground.centres, seeds, allowed);
}

/// Serial order within a village: rows from north to south, west to east within a row.
void sortForSerials(std::vector<int>& cells, const std::vector<PlanePoint>& centres)
{
    const auto at = [&](int c) { return centres[static_cast<std::size_t>(c)]; };
    std::sort(cells.begin(), cells.end(), [&](int a, int b) { return at(a).y > at(b).y; });
    const auto perRow = static_cast<std::size_t>(
        std::max(1.0, std::ceil(std::sqrt(static_cast<double>(cells.size())))));
    for (std::size_t row = 0; row < cells.size(); row += perRow)
        std::sort(cells.begin() + static_cast<std::ptrdiff_t>(row),
                  cells.begin() + static_cast<std::ptrdiff_t>(std::min(row + perRow, cells.size())),
                  [&](int a, int b) { return at(a).x < at(b).x; });
}

bool isCommunity(const domain::Division& village)
{
    return village.name.find("社区") != std::string::npos;
}

std::string gridCode(const std::string& village, std::size_t serial)
{
    std::string digits = std::to_string(serial);
    return village + std::string(3 - digits.size(), '0') + digits;
}

} // namespace

District makeDistrict(const BaseData& base, std::uint64_t seed)
{
    const Random random(seed);
    const Terrain terrain(base.seats);
    std::vector<FixedPoint> boundary;
    for (const domain::LonLat& p : base.boundary)
        boundary.push_back(toFixed(p));

    const Sites sites = scatterSites(terrain, boundary, kGridsPerDistrict, random.fork(1));
    const std::vector<FixedPoint> seeds(sites.points.begin(), sites.points.begin() + sites.inside);
    const PlanarMap map =
        PlanarMap::clip(naturalBorders(terrain, sites, random.fork(2)), boundary, seeds);

    Ground ground{terrain, map.adjacency(sites.inside), {}, {}};
    for (const FixedPoint p : seeds) {
        ground.centres.push_back(terrain.toPlane(toLonLat(p)));
        ground.density.push_back(terrain.density(toLonLat(p)));
    }

    // Which division is where: towns in the order of the seats, villages in the order of codes with
    // communities (社区) first, since those are the dense ones.
    std::vector<int> divisionOfTown;
    std::vector<std::vector<int>> villagesOfTown(base.seats.size());
    std::vector<int> villageCounts;
    for (std::size_t t = 0; t < base.seats.size(); ++t) {
        for (std::size_t d = 0; d < base.divisions.size(); ++d) {
            if (base.divisions[d].code == base.seats[t].code)
                divisionOfTown.push_back(static_cast<int>(d));
            if (base.divisions[d].parentCode == base.seats[t].code)
                villagesOfTown[t].push_back(static_cast<int>(d));
        }
        std::stable_sort(villagesOfTown[t].begin(), villagesOfTown[t].end(), [&](int a, int b) {
            return isCommunity(base.divisions[static_cast<std::size_t>(a)])
                   > isCommunity(base.divisions[static_cast<std::size_t>(b)]);
        });
        villageCounts.push_back(static_cast<int>(villagesOfTown[t].size()));
    }

    const std::vector<int> townOf = growTowns(ground, base, villageCounts);
    std::vector<std::vector<int>> cellsOfTown(base.seats.size());
    for (int c = 0; c < sites.inside; ++c)
        cellsOfTown[static_cast<std::size_t>(townOf[static_cast<std::size_t>(c)])].push_back(c);

    std::vector<int> villageDivision(static_cast<std::size_t>(sites.inside), -1);
    for (std::size_t t = 0; t < cellsOfTown.size(); ++t) {
        const std::vector<int> villages =
            growVillages(ground, cellsOfTown[t], villageCounts[t], random.fork(100 + t));
        for (const int c : cellsOfTown[t])
            villageDivision[static_cast<std::size_t>(c)] =
                villagesOfTown[t][static_cast<std::size_t>(villages[static_cast<std::size_t>(c)])];
    }

    District district;
    district.divisions = base.divisions;
    district.rivers = base.rivers;
    const auto divisionCount = static_cast<int>(base.divisions.size());

    std::vector<int> groups(static_cast<std::size_t>(sites.inside), 0);
    district.divisions.front().area = map.dissolve(groups, 1).front();
    for (std::size_t c = 0; c < groups.size(); ++c)
        groups[c] = divisionOfTown[static_cast<std::size_t>(townOf[c])];
    std::vector<domain::Polygon> towns = map.dissolve(groups, divisionCount);
    std::vector<domain::Polygon> villages = map.dissolve(villageDivision, divisionCount);
    for (std::size_t d = 1; d < district.divisions.size(); ++d)
        district.divisions[d].area = district.divisions[d].level == domain::DivisionLevel::Town
                                         ? std::move(towns[d])
                                         : std::move(villages[d]);

    std::iota(groups.begin(), groups.end(), 0);
    std::vector<domain::Polygon> areas = map.dissolve(groups, sites.inside);
    std::vector<std::vector<int>> cellsOfVillage(static_cast<std::size_t>(divisionCount));
    for (int c = 0; c < sites.inside; ++c)
        cellsOfVillage[static_cast<std::size_t>(villageDivision[static_cast<std::size_t>(c)])]
            .push_back(c);
    for (std::size_t d = 0; d < cellsOfVillage.size(); ++d) {
        sortForSerials(cellsOfVillage[d], ground.centres);
        for (std::size_t k = 0; k < cellsOfVillage[d].size(); ++k) {
            const auto c = static_cast<std::size_t>(cellsOfVillage[d][k]);
            if (areas[c].rings.empty())
                throw UserError(noDistrict());
            GridCell cell;
            cell.villageCode = base.divisions[d].code;
            cell.townCode = base.divisions[d].parentCode;
            cell.code = gridCode(cell.villageCode, k + 1);
            cell.inside = toLonLat(seeds[c]);
            cell.density = ground.density[c];
            cell.areaKm2 = std::round(space::areaM2(areas[c])) / 1e6;
            cell.area = std::move(areas[c]);
            district.cells.push_back(std::move(cell));
        }
    }
    return district;
}

} // namespace zhitu::demo
