// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/partition.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "data/demo/planar_map.h"

namespace zhitu::demo {
namespace {

using Edge = std::pair<FixedPoint, FixedPoint>;

std::vector<FixedPoint> fixedRing(const domain::Ring& ring)
{
    std::vector<FixedPoint> points;
    for (const domain::LonLat& p : ring)
        points.push_back(toFixed(p));
    return points;
}

/// Twice the area in fixed units, holes subtracted: exact, so sums can be compared with ==.
std::int64_t exactArea(const domain::Polygon& polygon)
{
    std::int64_t sum = 0;
    for (const domain::Ring& ring : polygon.rings)
        sum += twiceArea(fixedRing(ring));
    return sum;
}

void addEdges(const domain::Polygon& polygon, std::multiset<Edge>& edges)
{
    for (const domain::Ring& ring : polygon.rings) {
        const std::vector<FixedPoint> points = fixedRing(ring);
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            edges.insert({points[i], points[i + 1]});
    }
}

/// What is left of the children's directed edges once the ones that run both ways cancel out.
std::multiset<Edge> outline(const std::multiset<Edge>& edges)
{
    std::multiset<Edge> left;
    for (const Edge& edge : edges)
        if (!edges.contains({edge.second, edge.first}))
            left.insert(edge);
    return left;
}

const District& hechuan()
{
    static const District district = makeDistrict(loadBaseData(), 1);
    return district;
}

struct Level {
    std::map<std::string, std::int64_t> area;
    std::map<std::string, std::multiset<Edge>> edges;
};

void expectExactPartition(
    const std::map<std::string, const domain::Polygon*>& parents,
    const std::vector<std::pair<std::string, const domain::Polygon*>>& children)
{
    Level sums;
    for (const auto& [parent, polygon] : children) {
        sums.area[parent] += exactArea(*polygon);
        addEdges(*polygon, sums.edges[parent]);
    }
    ASSERT_EQ(sums.area.size(), parents.size());
    for (const auto& [code, polygon] : parents) {
        EXPECT_EQ(sums.area[code], exactArea(*polygon)) << code;
        std::multiset<Edge> own;
        addEdges(*polygon, own);
        EXPECT_EQ(outline(sums.edges[code]), own) << code;
        for (const Edge& edge : sums.edges[code])
            EXPECT_EQ(sums.edges[code].count(edge), 1U) << code << ": two children overlap";
    }
}

std::map<std::string, const domain::Polygon*> areasOf(domain::DivisionLevel level)
{
    std::map<std::string, const domain::Polygon*> areas;
    for (const domain::Division& d : hechuan().divisions)
        if (d.level == level)
            areas[d.code] = &d.area;
    return areas;
}

std::vector<std::pair<std::string, const domain::Polygon*>> childrenOf(domain::DivisionLevel level)
{
    std::vector<std::pair<std::string, const domain::Polygon*>> children;
    for (const domain::Division& d : hechuan().divisions)
        if (d.level == level)
            children.emplace_back(d.parentCode, &d.area);
    return children;
}

TEST(Partition, HasTheOfficialNumberOfEachLevel)
{
    EXPECT_EQ(areasOf(domain::DivisionLevel::District).size(), 1U);
    EXPECT_EQ(areasOf(domain::DivisionLevel::Town).size(), 30U);
    EXPECT_EQ(areasOf(domain::DivisionLevel::Village).size(), 419U);
    EXPECT_EQ(hechuan().cells.size(), 3633U);
}

TEST(Partition, TownsFillTheDistrictExactly)
{
    expectExactPartition(areasOf(domain::DivisionLevel::District),
                         childrenOf(domain::DivisionLevel::Town));
}

TEST(Partition, VillagesFillTheirTownsExactly)
{
    expectExactPartition(areasOf(domain::DivisionLevel::Town),
                         childrenOf(domain::DivisionLevel::Village));
}

TEST(Partition, GridsFillTheirVillagesExactly)
{
    std::vector<std::pair<std::string, const domain::Polygon*>> grids;
    for (const GridCell& cell : hechuan().cells)
        grids.emplace_back(cell.villageCode, &cell.area);
    expectExactPartition(areasOf(domain::DivisionLevel::Village), grids);
}

TEST(Partition, DistrictIsTheRealBoundaryWithinTwoCentimetres)
{
    const BaseData base = loadBaseData();
    const domain::Ring& ring = hechuan().divisions.front().area.rings.front();
    for (const domain::LonLat& p : base.boundary)
        EXPECT_NE(std::find(ring.begin(), ring.end(), toLonLat(toFixed(p))), ring.end());
    for (const domain::LonLat& p : ring) {
        double nearest = 1e9;
        for (std::size_t i = 0; i + 1 < base.boundary.size(); ++i) {
            const domain::LonLat a = base.boundary[i];
            const domain::LonLat b = base.boundary[i + 1];
            const double length2 = std::pow(b.lon - a.lon, 2) + std::pow(b.lat - a.lat, 2);
            const double t = std::clamp(
                ((p.lon - a.lon) * (b.lon - a.lon) + (p.lat - a.lat) * (b.lat - a.lat)) / length2,
                0.0, 1.0);
            nearest = std::min(nearest, std::hypot(a.lon + t * (b.lon - a.lon) - p.lon,
                                                   a.lat + t * (b.lat - a.lat) - p.lat));
        }
        EXPECT_LT(nearest, 2e-7);
    }
}

TEST(Partition, EveryAreaIsOneSimplePieceAndSerialsCountUp)
{
    std::map<std::string, int> serial;
    for (const GridCell& cell : hechuan().cells) {
        EXPECT_EQ(cell.area.rings.size(), 1U) << cell.code;
        EXPECT_GT(cell.areaKm2, 0.0005) << cell.code;
        std::string digits = std::to_string(++serial[cell.villageCode]);
        digits.insert(0, 3 - digits.size(), '0');
        EXPECT_EQ(cell.code, cell.villageCode + digits);
        const domain::Ring& ring = cell.area.rings.front();
        std::set<std::pair<double, double>> seen;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            EXPECT_TRUE(seen.insert({ring[i].lon, ring[i].lat}).second)
                << cell.code << " touches itself";
    }
    for (const domain::Division& d : hechuan().divisions) {
        int outer = 0;
        for (const domain::Ring& ring : d.area.rings)
            outer += twiceArea(fixedRing(ring)) > 0;
        EXPECT_EQ(outer, 1) << d.name;
    }
}

TEST(Partition, IsFinerWherePeopleAre)
{
    double urban = 0;
    double rural = 0;
    int urbanCount = 0;
    int ruralCount = 0;
    for (const GridCell& cell : hechuan().cells) {
        const std::string town = cell.townCode.substr(6, 3);
        const bool core = town == "001" || town == "002" || town == "003";
        (core ? urban : rural) += cell.areaKm2;
        ++(core ? urbanCount : ruralCount);
    }
    EXPECT_GT(rural / ruralCount, 5 * urban / urbanCount);
}

TEST(Partition, BordersAreBentLikeLand)
{
    // A straight Voronoi cell has some six corners; ours turn many times more often.
    std::size_t vertices = 0;
    for (const GridCell& cell : hechuan().cells)
        vertices += cell.area.rings.front().size();
    EXPECT_GT(vertices / hechuan().cells.size(), 20U);
}

TEST(Partition, SameSeedSameGroundOtherSeedOther)
{
    const BaseData base = loadBaseData();
    const District again = makeDistrict(base, 1);
    const District other = makeDistrict(base, 2);
    bool differs = false;
    for (std::size_t i = 0; i < again.cells.size(); ++i) {
        ASSERT_EQ(again.cells[i].area, hechuan().cells[i].area);
        differs = differs || other.cells[i].area != hechuan().cells[i].area;
    }
    EXPECT_TRUE(differs);
}

/// Whatever the seed, no village goes without a grid.
TEST(Partition, EveryVillageHasGridsForEverySeed)
{
    const BaseData base = loadBaseData();
    for (std::uint64_t seed = 2; seed < 12; ++seed) {
        const District district =
            makeDistrict(districtVariant(base, static_cast<int>(seed), seed), seed);
        std::set<std::string> villages;
        for (const GridCell& cell : district.cells)
            villages.insert(cell.villageCode);
        EXPECT_EQ(villages.size(), 419U) << "seed " << seed;
        EXPECT_EQ(district.cells.size(), 3633U) << "seed " << seed;
    }
}

class NeighbourDistrict : public testing::TestWithParam<int> {};

TEST_P(NeighbourDistrict, IsAnExactPartitionWithAPlaceOfItsOwn)
{
    const District district = makeDistrict(districtVariant(loadBaseData(), GetParam(), 1), 1);
    std::int64_t sum = 0;
    for (const GridCell& cell : district.cells)
        sum += exactArea(cell.area);
    EXPECT_EQ(district.cells.size(), 3633U);
    EXPECT_EQ(sum, exactArea(district.divisions.front().area));
    double minLon = 180;
    double maxLon = -180;
    for (const domain::LonLat& p : district.divisions.front().area.rings.front()) {
        minLon = std::min(minLon, p.lon);
        maxLon = std::max(maxLon, p.lon);
    }
    EXPECT_LT(maxLon - minLon, 0.76);
}

INSTANTIATE_TEST_SUITE_P(Some, NeighbourDistrict, testing::Values(1, 2, 3, 16, 17, 18, 37));

} // namespace
} // namespace zhitu::demo
