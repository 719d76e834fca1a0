// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Questions about space over the demo district, against a pass over everything.
#include <gtest/gtest.h>

#include <set>

#include "data/space/geodesic.h"
#include "data/space/overlap.h"
#include "map/layers/sector.h"
#include "map/space/nearest.h"
#include "map/space/seeing.h"
#include "map/space/survey.h"
#include "tests/support/files.h"
#include "tests/support/shapes.h"

namespace zhitu::map {
namespace {

using domain::LonLat;
using test::number;

bool always()
{
    return true;
}

class SpaceTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        cache::CacheReader reader(test::demoFile());
        shown_.data = loadMapData(reader);
        shown_.points = shown_.data->points;
    }
    static void TearDownTestSuite() { shown_ = {}; }

    LonLat somewhere()
    {
        const QRectF& box = shown_.data->bounds;
        return toLonLat(
            {number(dice_, box.left(), box.right()), number(dice_, box.top(), box.bottom())});
    }
    /// Most things are where people are.
    LonLat nearSomething()
    {
        const auto& cameras = shown_.points->cameraPoints;
        const auto any = dice_.between(0, std::ssize(cameras) - 1);
        return test::placeNear(dice_, toLonLat(cameras[static_cast<std::size_t>(any)].at), 0.01);
    }
    space::Region anyRegion(int round)
    {
        const LonLat at = round % 2 == 0 ? nearSomething() : somewhere();
        switch (round % 3) {
        case 0:
            return space::Region::circle(at, std::pow(10, number(dice_, 2, 4.3)));
        case 1:
            return space::Region::outline(test::star(dice_, at, number(dice_, 0.002, 0.1)));
        default:
            return space::Region::corridor({at, nearSomething(), nearSomething()},
                                           number(dice_, 50, 800));
        }
    }
    /// A year of the demo's cases, in working hours or at all times.
    std::optional<TimeWindow> anyWindow(int round)
    {
        if (round % 3 == 0)
            return std::nullopt;
        const auto days = shown_.points->caseTimes->days();
        TimeWindow window{days->first + std::chrono::days(dice_.between(0, 100)), days->second};
        if (round % 3 == 2)
            for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
                window.hours.set(hour, hour % 24 >= 9 && hour % 24 < 17);
        return window;
    }

    static inline Shown shown_;
    test::Dice dice_;
};

TEST_F(SpaceTest, WhatIsInsideIsWhatAPassOverEverythingFinds)
{
    std::size_t found = 0;
    for (int round = 0; round < 40; ++round) {
        const space::Region region = anyRegion(round);
        if (region.fault() != space::RegionFault::None)
            continue; // a corridor over one point
        Shown shown = shown_;
        shown.window = anyWindow(round);
        const auto survey = surveyOf(region, shown, always);
        ASSERT_TRUE(survey);
        std::array<std::set<std::int64_t>, kThingKinds.size()> all;
        std::size_t working = 0;
        std::size_t overdue = 0;
        for (const CameraPoint& c : shown.points->cameraPoints)
            if (region.contains(toLonLat(c.at))) {
                all[0].insert(c.id);
                working += c.status == domain::CameraStatus::Online;
            }
        for (const CasePoint& c : shown.points->cases)
            if (region.contains(toLonLat(c.at))
                && (!shown.window || isWithin(c.reported, *shown.window))) {
                all[1].insert(c.id);
                overdue += c.overdue;
            }
        for (const domain::Centre& c : shown.data->centres)
            if (region.contains(c.position))
                all[2].insert(c.id);
        for (const domain::KeySite& k : shown.data->keySites)
            if (region.contains(k.position))
                all[4].insert(k.id);
        EXPECT_EQ(survey->camerasWorking, working) << dice_.told() << ' ' << round;
        EXPECT_EQ(survey->casesOverdue, overdue) << dice_.told() << ' ' << round;
        for (const ThingKind kind :
             {ThingKind::Camera, ThingKind::Case, ThingKind::Centre, ThingKind::KeySite}) {
            const auto& ids = all[static_cast<std::size_t>(kind)];
            const Survey::OfKind& ours = survey->of(kind);
            EXPECT_EQ(ours.count, ids.size()) << dice_.told() << ' ' << round;
            EXPECT_EQ(ours.nearest.size(), std::min(ids.size(), Survey::kMostListed));
            EXPECT_TRUE(std::ranges::is_sorted(ours.nearest, {}, &Found::metres));
            for (const Found& f : ours.nearest) {
                EXPECT_TRUE(ids.contains(f.subject.id));
                EXPECT_DOUBLE_EQ(f.metres, space::distanceM(region.middle(), f.place));
            }
            found += ids.size();
        }
        if (round % 8 > 2 || round > 20)
            continue; // a pass over the grids takes its time
        std::vector<std::uint32_t> grids;
        for (std::uint32_t i = 0; i < shown.data->grids.size(); ++i)
            if (space::overlap(shown.data->grids[i].area, region.polygon()))
                grids.push_back(i);
        EXPECT_EQ(survey->grids, grids) << dice_.told() << ' ' << round;
    }
    EXPECT_GT(found, 1000U);
}

TEST_F(SpaceTest, ACaseIsInAWindowAsTheyAreCounted)
{
    for (int round = 1; round < 6; ++round)
        if (const auto window = anyWindow(round)) {
            EXPECT_EQ(std::ranges::count_if(
                          shown_.points->cases,
                          [&](const CasePoint& c) { return isWithin(c.reported, *window); }),
                      shown_.points->casesWithin(*window))
                << dice_.told() << ' ' << round;
        }
}

TEST_F(SpaceTest, AGridDoesNotHaveItsNeighbours)
{
    for (int round = 0; round < 10; ++round) {
        const auto grid =
            static_cast<std::uint32_t>(dice_.between(0, std::ssize(shown_.data->grids) - 1));
        const auto survey =
            surveyOf(space::Region::area(shown_.data->grids[grid].area), shown_, always);
        EXPECT_EQ(survey->grids, std::vector{grid}) << dice_.told() << ' ' << round;
    }
}

TEST_F(SpaceTest, TheNearestAreThoseOfAPassOverEverything)
{
    for (int round = 0; round < 30; ++round) {
        const LonLat place = round % 5 == 0
                                 ? LonLat{number(dice_, -180, 180), number(dice_, -90, 90)}
                             : round % 2 == 0 ? nearSomething()
                                              : somewhere();
        const auto most = static_cast<std::size_t>(dice_.between(1, 40));
        Shown shown = shown_;
        shown.window = anyWindow(round);
        const auto check = [&](ThingKind kind, std::vector<double> all) {
            std::ranges::sort(all);
            all.resize(std::min(all.size(), most));
            const auto found = nearestTo(place, kind, most, shown, always);
            ASSERT_TRUE(found);
            ASSERT_EQ(found->size(), all.size()) << dice_.told() << ' ' << round;
            for (std::size_t i = 0; i < all.size(); ++i) {
                EXPECT_NEAR((*found)[i].metres, all[i], 1e-6 + all[i] * 1e-9)
                    << dice_.told() << ' ' << round << ' ' << int(kind);
                EXPECT_FALSE((*found)[i].subject.isNone());
            }
        };
        std::vector<double> cameras;
        for (const CameraPoint& c : shown.points->cameraPoints)
            cameras.push_back(space::distanceM(place, toLonLat(c.at)));
        check(ThingKind::Camera, cameras);
        std::vector<double> cases;
        for (const CasePoint& c : shown.points->cases)
            if (!shown.window || isWithin(c.reported, *shown.window))
                cases.push_back(space::distanceM(place, toLonLat(c.at)));
        check(ThingKind::Case, cases);
        std::vector<double> centres;
        for (const domain::Centre& c : shown.data->centres)
            centres.push_back(space::distanceM(place, c.position));
        check(ThingKind::Centre, centres);
        std::vector<double> sites;
        for (const domain::KeySite& k : shown.data->keySites)
            sites.push_back(space::distanceM(place, k.position));
        check(ThingKind::KeySite, sites);
        if (round % 5 == 0)
            continue; // how far a grid is, is told by a plane
        std::vector<double> grids;
        for (const domain::Grid& grid : shown.data->grids)
            grids.push_back(space::distanceToM(grid.area, place));
        check(ThingKind::GridWorker, grids);
    }
}

TEST_F(SpaceTest, WhoSeesAPlaceIsWhatAPassOverEverythingFinds)
{
    std::size_t found = 0;
    for (int round = 0; round < 100; ++round) {
        const auto& cameras = shown_.points->cameraPoints;
        const auto any = static_cast<std::size_t>(dice_.between(0, std::ssize(cameras) - 1));
        const LonLat place = test::placeNear(dice_, toLonLat(cameras[any].at), 0.0005);
        std::set<std::int64_t> ids;
        for (const CameraPoint& c : cameras)
            if (c.status == domain::CameraStatus::Online && space::sees(sectorOf(c), place))
                ids.insert(c.id);
        const auto seeing = camerasSeeing(place, shown_, always);
        ASSERT_TRUE(seeing);
        std::set<std::int64_t> ours;
        for (const Found& f : *seeing)
            ours.insert(f.subject.id);
        EXPECT_EQ(ours, ids) << dice_.told() << ' ' << round;
        EXPECT_TRUE(std::ranges::is_sorted(*seeing, {}, &Found::metres));
        found += ids.size();
    }
    EXPECT_GT(found, 50U);
}

/// A place at which a camera looks is in its sector as it is drawn.
TEST_F(SpaceTest, WhatIsDrawnIsWhatIsCounted)
{
    for (int round = 0; round < 300; ++round) {
        const auto& cameras = shown_.points->cameraPoints;
        const CameraPoint& camera =
            cameras[static_cast<std::size_t>(dice_.between(0, std::ssize(cameras) - 1))];
        FillBatch batch;
        batch.origin = camera.at;
        addSector(batch, camera, 0);
        ASSERT_GE(batch.indices.size(), 12U);
        const LonLat place = test::placeNear(dice_, toLonLat(camera.at), 0.001);
        const World at = toWorld(place);
        const QPointF p(at.x - camera.at.x, at.y - camera.at.y);
        bool drawn = false;
        for (std::size_t i = 0; i < batch.indices.size(); i += 3) {
            QPolygonF triangle;
            for (std::size_t k = i; k < i + 3; ++k)
                triangle.append(
                    {batch.vertices[batch.indices[k]].x, batch.vertices[batch.indices[k]].y});
            drawn |= triangle.containsPoint(p, Qt::WindingFill);
        }
        if (drawn != space::sees(sectorOf(camera), place)) {
            // Only a hair beside the edge: a centimetre this way or that makes them agree.
            const LonLat a{place.lon + 1e-7, place.lat + 1e-7};
            const LonLat b{place.lon - 1e-7, place.lat - 1e-7};
            EXPECT_NE(space::sees(sectorOf(camera), a), space::sees(sectorOf(camera), b))
                << dice_.told() << ' ' << round;
        }
    }
}

TEST_F(SpaceTest, EveryCameraThatSeesIntoARegionIsTaken)
{
    for (int round = 0; round < 12; ++round) {
        const space::Region region = anyRegion(round * 3 + round % 2); // circles and outlines
        const auto taken = sectorsReaching(region.boxes(), shown_, always);
        ASSERT_TRUE(taken);
        std::set<std::pair<double, double>> places;
        for (const space::Sector& s : *taken)
            places.emplace(s.at.lon, s.at.lat);
        for (const CameraPoint& c : shown_.points->cameraPoints)
            if (c.status == domain::CameraStatus::Online)
                for (const LonLat& p : space::ringOf(sectorOf(c)))
                    if (region.contains(p)) {
                        const LonLat at = toLonLat(c.at);
                        EXPECT_TRUE(places.contains({at.lon, at.lat})) << dice_.told();
                    }
    }
}

TEST_F(SpaceTest, NothingComesOfNothing)
{
    Shown empty;
    empty.data = noMapData();
    empty.points = empty.data->points;
    const space::Region region = space::Region::circle({106.27, 29.97}, 1e7);
    EXPECT_EQ(surveyOf(region, empty, always)->of(ThingKind::Camera).count, 0U);
    for (const ThingKind kind : kThingKinds) {
        EXPECT_TRUE(nearestTo({106.27, 29.97}, kind, 5, empty, always)->empty());
        EXPECT_TRUE(nearestTo({std::nan(""), 29.97}, kind, 5, shown_, always)->empty());
        EXPECT_TRUE(nearestTo({106.27, 29.97}, kind, 0, shown_, always)->empty());
    }
    EXPECT_TRUE(camerasSeeing({std::nan(""), 1e300}, shown_, always)->empty());
    EXPECT_TRUE(camerasSeeing({0, 90}, shown_, always)->empty());
    const space::Region useless = space::Region::circle({106.27, 29.97}, 0);
    EXPECT_EQ(surveyOf(useless, shown_, always)->of(ThingKind::Camera).count, 0U);
    const auto stop = [] { return false; };
    EXPECT_FALSE(surveyOf(region, shown_, stop));
    EXPECT_FALSE(nearestTo({106.27, 29.97}, ThingKind::Camera, 5, shown_, stop));
    EXPECT_FALSE(camerasSeeing({106.27, 29.97}, shown_, stop));
    const space::Region all = space::Region::circle({0, 89}, 25'000'000);
    const auto survey = surveyOf(all, shown_, always);
    EXPECT_EQ(survey->of(ThingKind::Camera).count, shown_.points->cameraPoints.size());
    EXPECT_EQ(survey->of(ThingKind::Case).count, shown_.points->cases.size());
}

} // namespace
} // namespace zhitu::map
