// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "data/cache/reader.h"
#include "data/demo/cameras.h"
#include "data/domain/codes.h"
#include "tests/support/files.h"

namespace zhitu::demo {
namespace {

using domain::Camera;
using domain::CameraStatus;
using domain::CameraTier;

struct Demo {
    std::vector<Camera> cameras;
    std::unordered_map<std::string, domain::Grid> grids;
};

const Demo& demo()
{
    static const Demo loaded = [] {
        Demo d;
        cache::CacheReader reader(test::demoFile());
        cache::Connection connection(test::demoFile().string(), cache::Access::ReadOnly);
        cache::Statement ids = connection.prepare("SELECT id, grid_code FROM camera ORDER BY id");
        std::unordered_map<std::int64_t, std::string> gridOf;
        while (ids.step())
            gridOf[ids.integer(0)] = ids.text(1);
        reader.forEachCamera([&](const Camera& c) {
            d.cameras.push_back(c);
            d.cameras.back().gridCode = gridOf.at(c.id);
        });
        for (const domain::Grid& grid : reader.grids())
            d.grids.emplace(grid.code, grid);
        return d;
    }();
    return loaded;
}

TEST(DemoCameras, AreOfThreeTiersAsInTheReferenceDistrict)
{
    std::map<CameraTier, int> tiers;
    std::map<CameraStatus, int> states;
    for (const Camera& c : demo().cameras) {
        ++tiers[c.tier];
        ++states[c.status];
    }
    EXPECT_EQ(tiers[CameraTier::Lookout], 36);
    EXPECT_EQ(tiers[CameraTier::Skynet], 14'000);
    EXPECT_EQ(tiers[CameraTier::Social], 31'000);
    const auto all = static_cast<double>(demo().cameras.size());
    EXPECT_GT(states[CameraStatus::Online] / all, 0.9);
    EXPECT_GT(states[CameraStatus::Offline], 100);
    EXPECT_GT(states[CameraStatus::Fault], 100);
}

TEST(DemoCameras, EachStandsInItsGridAndLooksSomewhere)
{
    for (const Camera& c : demo().cameras) {
        const auto grid = demo().grids.find(c.gridCode);
        ASSERT_NE(grid, demo().grids.end()) << c.gridCode;
        ASSERT_TRUE(domain::contains(grid->second.area, c.position)) << c.id;
        ASSERT_GE(c.azimuthDeg, 0);
        ASSERT_LT(c.azimuthDeg, 360);
        ASSERT_GT(c.fieldOfViewDeg, 0);
        ASSERT_LE(c.fieldOfViewDeg, 360);
        ASSERT_GE(c.rangeM, 10);
        ASSERT_LE(c.rangeM, 10'000);
    }
}

TEST(DemoCameras, HaveUniqueValidDeviceIdsOfTheirDistrict)
{
    cache::CacheReader reader(test::demoFile());
    std::set<std::string> ids;
    for (std::size_t i = 0; i < demo().cameras.size(); i += 97) {
        const auto camera = reader.camera(demo().cameras[i].id);
        ASSERT_TRUE(camera);
        EXPECT_TRUE(domain::DeviceId::parse(camera->deviceId)) << camera->deviceId;
        EXPECT_EQ(camera->deviceId.substr(0, 6), "500117");
        EXPECT_FALSE(camera->owner.empty());
        EXPECT_FALSE(camera->name.empty());
        EXPECT_TRUE(ids.insert(camera->deviceId).second);
    }
}

/// Clark and Evans (1954): the mean distance to the nearest neighbour over what a random pattern
/// of the same density would have. White noise gives 1; cameras gather at junctions and doors.
TEST(DemoCameras, AreNoWhiteNoise)
{
    std::unordered_map<std::string, std::vector<const Camera*>> byGrid;
    for (const Camera& c : demo().cameras)
        if (c.tier == CameraTier::Social)
            byGrid[c.gridCode].push_back(&c);
    double found = 0;
    double expected = 0;
    for (const auto& [code, cameras] : byGrid) {
        if (cameras.size() < 8)
            continue;
        const double km2 = demo().grids.at(code).areaKm2;
        expected += 0.5 * std::sqrt(km2 / static_cast<double>(cameras.size()));
        double sum = 0;
        for (const Camera* a : cameras) {
            double nearest = 1e9;
            for (const Camera* b : cameras)
                if (a != b)
                    nearest =
                        std::min(nearest, std::hypot((a->position.lon - b->position.lon) * 96.3,
                                                     (a->position.lat - b->position.lat) * 110.9));
            sum += nearest;
        }
        found += sum / static_cast<double>(cameras.size());
    }
    EXPECT_LT(found / expected, 0.8) << "index " << found / expected;
}

TEST(DemoCameras, StandWherePeopleAre)
{
    double core = 0;
    double coreArea = 0;
    double rest = 0;
    double restArea = 0;
    std::unordered_map<std::string, int> counts;
    for (const Camera& c : demo().cameras)
        ++counts[c.gridCode];
    for (const auto& [code, grid] : demo().grids) {
        const std::string town = code.substr(6, 3);
        const bool urban = town == "001" || town == "002" || town == "003";
        (urban ? core : rest) += counts[code];
        (urban ? coreArea : restArea) += grid.areaKm2;
    }
    EXPECT_GT(core / coreArea, 10 * rest / restArea);
}

} // namespace
} // namespace zhitu::demo
