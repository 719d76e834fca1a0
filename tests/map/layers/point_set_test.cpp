// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/point_set.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <random>

#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "map/layers/map_data.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

bool always()
{
    return true;
}

class PointSetTest : public testing::Test {
protected:
    cache::CacheReader reader_{test::demoFile()};
    std::shared_ptr<const MapData> data_ = loadMapData(reader_);
};

TEST_F(PointSetTest, ShowsWhatIsNotEndedUntilSomethingElseIsAsked)
{
    EXPECT_EQ(data_->points->filter, domain::workFilter());
    EXPECT_EQ(data_->points->cases.size(), static_cast<std::size_t>(data_->points->matching));
    EXPECT_EQ(data_->points->cameras, data_->points->cameraPoints->size());
    for (const CasePoint& c : data_->points->cases)
        EXPECT_FALSE(domain::isEnded(c.state));
}

TEST_F(PointSetTest, CountsTheCasesOfEachGrid)
{
    domain::Filter filter;
    filter.categories = {1};
    const auto set = selectPoints(*data_, filter, reader_, always, data_->points.get());
    const auto sum = std::accumulate(set->casesPerGrid.begin(), set->casesPerGrid.end(), 0LL);
    EXPECT_EQ(sum, set->matching);
    for (const CasePoint& c : set->cases)
        EXPECT_EQ(c.category, 1);
    EXPECT_EQ(set->cameraIndex, data_->points->cameraIndex); // nothing was asked of cameras
}

TEST_F(PointSetTest, CamerasAreFilteredByTierAndStatus)
{
    domain::Filter filter = domain::workFilter();
    filter.tiers = {domain::CameraTier::Lookout};
    EXPECT_EQ(selectPoints(*data_, filter, reader_, always)->cameras, 36U);
    filter.tiers.clear();
    filter.statuses = {domain::CameraStatus::Fault};
    const auto faults = selectPoints(*data_, filter, reader_, always);
    EXPECT_EQ(faults->cameras, static_cast<std::size_t>(std::ranges::count(
                                   *data_->points->cameraPoints, domain::CameraStatus::Fault,
                                   &CameraPoint::status)));
    EXPECT_GT(faults->cameras, 0U);
}

TEST_F(PointSetTest, FollowsTheCamerasThatChanged)
{
    const std::vector<CameraPoint> now = *data_->points->cameraPoints;
    ASSERT_GT(now.size(), 100U);
    std::vector<CameraPoint> earlier = now;
    const std::int64_t behindAll = now.back().id + 1;
    earlier.push_back(now.back());
    earlier.back().id = behindAll;       // has been removed since
    earlier.erase(earlier.begin() + 50); // has come since
    earlier.erase(earlier.begin());
    earlier[20].status = domain::CameraStatus::Fault;
    earlier[20].azimuthDeg += 1;
    const std::vector<std::int64_t> changed{now[0].id, earlier[20].id, now[50].id, now[70].id,
                                            behindAll};
    const auto before = std::make_shared<const std::vector<CameraPoint>>(earlier);
    std::vector<CameraPoint> wanted = now;
    wanted.push_back(earlier.back()); // its row stays
    wanted.back().removed = true;
    const CameraPoints followed = followCameras(before, changed, reader_);
    EXPECT_EQ(*followed, wanted);
    const auto set = selectCameras(domain::workFilter(), followed);
    EXPECT_EQ(set->cameras, now.size());
    EXPECT_EQ(set->cameraOf(behindAll), nullptr);
    EXPECT_EQ(*set->cameraOf(now[70].id), now[70]);
    // It comes back.
    auto again = std::make_shared<std::vector<CameraPoint>>(now);
    (*again)[70].removed = true;
    EXPECT_EQ(*followCameras(again, changed, reader_), now);
    EXPECT_EQ(*followCameras(data_->points->cameraPoints, {}, reader_), now);
}

/// Whatever happens to the cases, and however much time goes by.
TEST(PointSet, FollowsTheCasesThatChangedAsIfAllWereReadAnew)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder / "cache-1.gpkg";
    cache::makeSmallCache(file, 10);
    const auto lock = cache::StoreLock::tryTake(folder.path());
    cache::CacheWriter writer(*lock, file);
    cache::CacheReader reader(file);
    const auto data = loadMapData(reader);
    std::int64_t now = 1'763'600'000;
    std::vector<std::shared_ptr<const PointSet>> kept;
    for (domain::Filter filter : {domain::workFilter(), domain::Filter{}}) {
        kept.push_back(selectPoints(*data, filter, reader, always, data->points.get()));
        filter.supervisedOnly = true;
        kept.push_back(selectPoints(*data, filter, reader, always, data->points.get()));
        filter.overdueOnly = true;
        kept.push_back(selectPoints(*data, filter, reader, always, data->points.get()));
    }
    int shared = 0;
    for (int round = 0; round < 60; ++round) {
        for (int batches = below(3); batches > 0; --batches) {
            cache::CacheWriter::Batch batch(writer);
            const bool many = round % 10 == 9; // more than it pays to follow
            for (int i = many ? 5000 : below(8); i > 0; --i) {
                domain::Case record = cache::sampleCase(1 + below(many ? 4000 : 300));
                record.state = static_cast<domain::CaseState>(1 + below(10));
                record.supervised = below(2) == 0;
                record.deadlineAt = domain::Instant{std::chrono::seconds{now + below(4000) - 2000}};
                record.gridCode.back() = static_cast<char>('1' + below(5)); // there are four
                if (below(4) == 0)
                    batch.remove("case", record.id);
                else
                    batch.put(record);
            }
            now += below(500);
            batch.setMeta("as_of", std::to_string(now));
            batch.commit();
        }
        for (auto& set : kept) {
            const auto anew = selectPoints(*data, set->filter, reader, always, set.get());
            const auto followed = followCases(*data, set->filter, reader, always, *set);
            EXPECT_EQ(followed->cases, anew->cases) << round;
            EXPECT_TRUE(std::ranges::is_sorted(followed->cases, std::less<>{}, &CasePoint::id));
            for (int i = 0; i < 20; ++i) {
                const std::int64_t id = below(4200);
                const auto at = std::ranges::find(anew->cases, id, &CasePoint::id);
                const CasePoint* found = followed->caseOf(id);
                ASSERT_EQ(found != nullptr, at != anew->cases.end()) << id;
                EXPECT_TRUE(found == nullptr || *found == *at) << id;
            }
            EXPECT_EQ(followed->casesPerGrid, anew->casesPerGrid);
            EXPECT_EQ(followed->matching, anew->matching);
            EXPECT_EQ(followed->serial, anew->serial);
            EXPECT_EQ(followed->cameraIndex, set->cameraIndex);
            EXPECT_LE(followed->arrivals.size(), followed->cases.size());
            shared += followed->caseIndex == set->caseIndex ? 1 : 0;
            if (below(3) > 0) // else more comes together
                set = followed;
        }
    }
    EXPECT_GT(shared, 0); // no index is made for nothing
}

TEST_F(PointSetTest, AChangedCameraChangesTheIndexInsteadOfMakingItAnew)
{
    const CameraPoints before = readCameras(reader_);
    const domain::Filter filter = domain::workFilter();
    const auto set = selectCameras(filter, before);
    auto changed = std::make_shared<std::vector<CameraPoint>>(*before);
    (*changed)[7].status = (*changed)[7].status == domain::CameraStatus::Online
                               ? domain::CameraStatus::Fault
                               : domain::CameraStatus::Online;
    (*changed)[9].at.x += 1e-5;
    (*changed)[11].removed = true;
    changed->push_back(changed->back());
    ++changed->back().id;
    const auto followed = selectCameras(filter, changed, set.get());
    const auto anew = selectCameras(filter, changed);
    EXPECT_GT(followed->cameraIndex->changes(), 0U);
    EXPECT_EQ(anew->cameraIndex->changes(), 0U);
    EXPECT_EQ(followed->cameras, anew->cameras);
    const auto all = [](const PointSet& points) {
        std::map<std::uint32_t, std::pair<std::uint32_t, World>> found;
        for (const Cluster& c : points.cameraIndex->query({0, 0, 1, 1}, ClusterIndex::kMaxZoom + 1))
            found[c.ref] = {c.flagged, c.at};
        return found;
    };
    EXPECT_EQ(all(*followed), all(*anew));
    EXPECT_EQ(followed->cameras, before->size()); // one came, one went
    // One between others gives all behind it other numbers.
    changed->insert(changed->begin() + 3, changed->front());
    (*changed)[3].id = (*changed)[2].id; // there is no number between
    EXPECT_EQ(selectCameras(filter, changed, set.get())->cameraIndex->changes(), 0U);
}

TEST_F(PointSetTest, TakesItsCamerasFromAnotherSet)
{
    domain::Filter filter = domain::workFilter();
    filter.statuses = {domain::CameraStatus::Online};
    const auto cases = selectPoints(*data_, filter, reader_, always, data_->points.get());
    const CameraPoints read = readCameras(reader_);
    const auto same = selectCameras(filter, read);
    const auto set = withCameras(*cases, *same);
    EXPECT_EQ(set->cases.size(), cases->cases.size());
    EXPECT_EQ(set->cameraPoints, read);
    EXPECT_EQ(set->cameraIndex, same->cameraIndex);
    EXPECT_EQ(set->cameras, cases->cameras);
    // Made while something else was asked for: the set's own filter counts.
    const auto other = withCameras(*cases, *selectCameras(domain::workFilter(), read));
    EXPECT_EQ(other->filter, filter);
    EXPECT_EQ(other->cameras, cases->cameras);
    EXPECT_LT(other->cameras, read->size());
}

TEST_F(PointSetTest, IsNothingWhereItWasStopped)
{
    EXPECT_EQ(selectPoints(*data_, {}, reader_, [] { return false; }), nullptr);
}

} // namespace
} // namespace zhitu::map
