// SPDX-License-Identifier: GPL-3.0-or-later
// Against GDAL's own geometry (GEOS): which points are outside of the area that they name.
#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "data/space/local_metres.h"
#include "data/verify/area_shapes.h"
#include "tests/data/verify/town.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

std::string rule(double tolerance)
{
    return R"("kind": "outside", "table": "camera", "columns": ["grid_code"], "parameters": {"in": "grid", "tolerance_m": )"
           + std::to_string(tolerance) + "}";
}

/// The numbers behind “the row is ”, in their order.
std::vector<std::string> idsFrom(const std::string& output)
{
    std::vector<std::string> ids;
    std::istringstream lines(output);
    const std::string before = "the row is ";
    for (std::string line; std::getline(lines, line);)
        if (const auto at = line.find(before); at != std::string::npos)
            ids.push_back(line.substr(at + before.size()));
    return ids;
}

TEST(Outside, FindsWhatGdalFinds)
{
    test::Dice dice;
    const test::TemporaryFolder folder;
    const auto file = folder / "demo.gpkg";
    std::filesystem::copy_file(test::demoFile(), file);
    // A hundred cameras move by up to some 300 m, mostly over the edge of their grid.
    std::string moves;
    for (int i = 0; i < 100; ++i) {
        const std::int64_t id = dice.between(1, 45'036);
        cache::Connection connection(file.string(), cache::Access::ReadOnly);
        cache::Statement row =
            connection.prepare("SELECT minx, miny FROM rtree_camera_geom WHERE id = ?");
        row.bind(1, id);
        ASSERT_TRUE(row.step());
        moves += "UPDATE camera SET geom = "
                 + pointSql(row.real(0) + 1e-6 * static_cast<double>(dice.between(-3'000, 3'000)),
                            row.real(1) + 1e-6 * static_cast<double>(dice.between(-3'000, 3'000)))
                 + " WHERE id = " + std::to_string(id) + ';';
    }
    change(file, moves);
    const Report report = verified(file, bookOf({rule(0)}));
    const test::Outcome seen = test::run(
        "/usr/bin/ogrinfo",
        {"-ro", "-q", file.string(), "-dialect", "sqlite", "-sql",
         "SELECT 'the row is ' || c.rowid AS told FROM camera AS c JOIN grid AS g ON g.code = "
         "c.grid_code WHERE NOT ST_Intersects(g.geom, c.geom) ORDER BY c.rowid"});
    const std::vector<std::string> expected = idsFrom(seen.output);
    EXPECT_GT(expected.size(), 20U) << seen.errors << seen.output;
    EXPECT_EQ(rowsOf(report.results[0]), expected) << dice.told();
}

TEST(Outside, MeasuresInMetresAndForgivesTheTolerance)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "t.gpkg";
    makeTown(file);
    // North of the second grid, by 0.001°: 110.9 m.
    change(file, "UPDATE camera SET geom = " + pointSql(106.015, 30.011) + " WHERE id = 7");
    const Report strict = verified(file, bookOf({rule(110)}));
    ASSERT_EQ(strict.results[0].total, (Count{20, 1, 0}));
    EXPECT_EQ(strict.results[0].findings.front().says,
              QStringLiteral("It stands 110 m outside of “grid”."));
    EXPECT_EQ(verified(file, bookOf({rule(112)})).results[0].total, (Count{20, 0, 0}));
}

TEST(Outside, CountsNoRowWithoutAnArea)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "t.gpkg";
    makeTown(file);
    change(file, "UPDATE camera SET grid_code = '500117001001999' WHERE id = 7;"
                 "UPDATE camera SET geom = NULL WHERE id = 8");
    EXPECT_EQ(verified(file, bookOf({rule(0)})).results[0].total, (Count{18, 0, 0}));
}

TEST(MetresToEdge, IsTheLeastOfManyStepsAlongTheEdge)
{
    test::Dice dice;
    for (int round = 0; round < test::rounds(50); ++round) {
        const auto any = [&](double middle) {
            return middle + 1e-5 * static_cast<double>(dice.between(-500, 500));
        };
        domain::Ring ring;
        for (int i = 0; i < 6; ++i)
            ring.push_back({any(106), any(30)});
        ring.push_back(ring.front());
        const domain::LonLat place{any(106), any(30)};
        double least = 1e9;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            for (int k = 0; k <= 2000; ++k) {
                const double share = k / 2000.0;
                const domain::LonLat on{ring[i].lon + share * (ring[i + 1].lon - ring[i].lon),
                                        ring[i].lat + share * (ring[i + 1].lat - ring[i].lat)};
                const auto step = space::stepFrom(place, on);
                least = std::min(least, std::hypot(step.east, step.north));
            }
        EXPECT_NEAR(metresToEdge({{ring}}, place), least, 0.6) << dice.told();
    }
}

} // namespace
} // namespace zhitu::verify
