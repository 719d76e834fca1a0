// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/point_set.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <random>

#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "map/layers/grid_times.h"
#include "map/layers/map_data.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/dice.h"
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
    EXPECT_EQ(data_->points->cameras, data_->points->cameraPoints.size());
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
    EXPECT_EQ(faults->cameras,
              static_cast<std::size_t>(std::ranges::count(
                  data_->points->cameraPoints, domain::CameraStatus::Fault, &CameraPoint::status)));
    EXPECT_GT(faults->cameras, 0U);
}

/// Over a small cache that may be written to.
class FollowedCasesTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = [this] {
        auto file = folder_ / "cache-1.gpkg";
        cache::makeSmallCache(file, 10);
        return file;
    }();
    std::optional<cache::StoreLock> lock_ = cache::StoreLock::tryTake(folder_.path());
    cache::CacheWriter writer_{*lock_, file_};
    cache::CacheReader reader_{file_};
    std::shared_ptr<const MapData> data_ = loadMapData(reader_);
};

/// As they are read, in the order of their ids.
template <typename Row>
std::vector<Row> rowsOf(const RowTable<Row>& table)
{
    std::vector<Row> rows(table.begin(), table.end());
    std::ranges::sort(rows, {}, &Row::id);
    return rows;
}

TEST_F(PointSetTest, FollowsTheCamerasThatChanged)
{
    const std::vector<CameraPoint> now = rowsOf(data_->points->cameraPoints);
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
    const CameraPoints before(earlier);
    const CameraPoints followed = followCameras(before, changed, reader_);
    EXPECT_EQ(rowsOf(followed), now);
    EXPECT_EQ(rowsOf(before), earlier); // others may be looking at it
    const auto set = selectCameras(domain::workFilter(), followed);
    EXPECT_EQ(set->cameras, now.size());
    EXPECT_EQ(set->cameraPoints.withId(behindAll), nullptr);
    EXPECT_EQ(*set->cameraPoints.withId(now[70].id), now[70]);
    // It comes back.
    CameraPoints again(now);
    again.remove(now[70].id);
    EXPECT_EQ(rowsOf(followCameras(again, changed, reader_)), now);
    EXPECT_TRUE(followCameras(data_->points->cameraPoints, {}, reader_)
                    .isSameAs(data_->points->cameraPoints));
}

/// Whatever happens to the cases, and however much time goes by.
TEST_F(FollowedCasesTest, FollowsTheCasesThatChangedAsIfAllWereReadAnew)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    std::int64_t now = 1'763'600'000;
    std::vector<std::shared_ptr<const PointSet>> kept;
    for (domain::Filter filter : {domain::workFilter(), domain::Filter{}}) {
        kept.push_back(selectPoints(*data_, filter, reader_, always, data_->points.get()));
        filter.supervisedOnly = true;
        kept.push_back(selectPoints(*data_, filter, reader_, always, data_->points.get()));
        filter.overdueOnly = true;
        kept.push_back(selectPoints(*data_, filter, reader_, always, data_->points.get()));
    }
    int shared = 0;
    for (int round = 0; round < 60; ++round) {
        for (int batches = below(3); batches > 0; --batches) {
            cache::CacheWriter::Batch batch(writer_);
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
            const auto anew = selectPoints(*data_, set->filter, reader_, always, set.get());
            const auto followed = followCases(*data_, set->filter, reader_, always, *set);
            EXPECT_EQ(rowsOf(followed->cases), rowsOf(anew->cases)) << round;
            for (int i = 0; i < 20; ++i) {
                const std::int64_t id = below(4200);
                const auto at = std::ranges::find(anew->cases, id, &CasePoint::id);
                const CasePoint* found = followed->cases.withId(id);
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

domain::Case anyCase(std::int64_t id, std::int64_t now, test::Dice& dice)
{
    domain::Case record = cache::sampleCase(id);
    const auto near = [&] { return 0.0001 * static_cast<double>(dice.between(0, 400)); };
    record.position = {106.5 + near(), 29.5 + near()};
    record.state = static_cast<domain::CaseState>(dice.between(1, 10));
    record.deadlineAt = domain::Instant{std::chrono::seconds{now + dice.between(-9000, 90'000)}};
    record.reportedAt = domain::Instant{
        std::chrono::seconds{now - dice.between(0, dice.between(0, 9) == 0 ? 9'000'000 : 900'000)}};
    record.gridCode.back() = static_cast<char>('1' + dice.between(0, 4)); // there are four
    return record;
}

/// Everything that is said of the cases of a set, in a window of time, against a pass over them.
void expectCounted(const PointSet& set, const GridTimes& grids, const TimeWindow& window)
{
    std::uint32_t within = 0;
    std::uint32_t overdue = 0;
    std::vector<std::uint32_t> perGrid(set.casesPerGrid.size(), 0);
    std::map<std::int64_t, std::uint32_t> perDay;
    for (const CasePoint& c : set.cases) {
        ++perDay[std::chrono::floor<std::chrono::days>(c.reported + std::chrono::hours(8))
                     .time_since_epoch()
                     .count()];
        if (!isWithin(c.reported, window))
            continue;
        ++within;
        overdue += c.overdue ? 1 : 0;
        if (c.grid != kNoGrid)
            ++perGrid[c.grid];
    }
    EXPECT_EQ(set.casesWithin(window), within);
    EXPECT_EQ(grids.counts(set, set.caseTimes->stretchesOf(window)), perGrid);
    for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
        std::uint32_t count = 0;
        std::uint32_t flagged = 0;
        for (const Cluster& c : set.caseClusters({0, 0, 1, 1}, zoom, window)) {
            ASSERT_GT(c.count, 0U);
            count += c.count;
            flagged += c.flagged;
            const CasePoint* one = set.cases.at(c.ref);
            ASSERT_NE(one, nullptr) << zoom;
            if (c.count == 1) {
                EXPECT_TRUE(isWithin(one->reported, window)) << zoom;
                EXPECT_EQ(c.at, one->at);
                EXPECT_EQ(c.flagged, one->overdue ? 1U : 0U);
            }
        }
        ASSERT_EQ(count, within) << zoom;
        ASSERT_EQ(flagged, overdue) << zoom;
    }
    std::vector<std::uint32_t> days;
    for (const auto& [day, sum] : perDay) {
        days.resize(static_cast<std::size_t>(day - perDay.begin()->first) + 1);
        days.back() = sum;
    }
    EXPECT_EQ(set.caseTimes->perDay(), days);
    ASSERT_TRUE(set.caseTimes->days());
    EXPECT_EQ(set.caseTimes->days()->first + std::chrono::hours(8),
              domain::Instant(std::chrono::days(perDay.begin()->first)));
}

/// A changed case costs what changed: the index, the times and the grids' are laid over, and say
/// what they would if they had been made anew.
TEST_F(FollowedCasesTest, AChangedCaseChangesTheIndexInsteadOfMakingItAnew)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::int64_t now = 1'763'600'000;
    {
        cache::CacheWriter::Batch batch(writer_);
        for (std::int64_t id = 1; id <= 3000; ++id)
            batch.put(anyCase(id, now, dice));
        batch.commit();
    }
    auto set = selectPoints(*data_, {}, reader_, always, data_->points.get());
    GridTimes grids(*set, data_->grids.size());
    const auto first = set->cases.first();
    std::size_t most = 0;
    for (int round = 0; round < test::rounds(40); ++round) {
        cache::CacheWriter::Batch batch(writer_);
        for (std::int64_t i = dice.between(0, 8); i > 0; --i) {
            const std::int64_t id = dice.between(1, 3100);
            if (dice.between(0, 4) == 0)
                batch.remove("case", id);
            else
                batch.put(anyCase(id, now, dice));
        }
        now += dice.between(0, 4000);
        batch.setMeta("as_of", std::to_string(now));
        batch.commit();
        set = followCases(*data_, set->filter, reader_, always, *set);
        if (!grids.isOf(*set))
            grids = GridTimes(*set, data_->grids.size()); // worn: laid down anew
        else if (set->cases.first() == first)
            most = std::max(most, set->caseIndex->changes());
        TimeWindow window;
        window.from = domain::Instant{std::chrono::seconds{now - dice.between(0, 1'000'000)}};
        window.before = window.from + std::chrono::seconds(dice.between(60, 1'000'000));
        if (round % 3 == 0)
            for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
                window.hours.set(hour, dice.between(0, 2) == 0);
        ASSERT_NO_FATAL_FAILURE(expectCounted(*set, grids, window)) << round;
    }
    EXPECT_GT(most, 50U);
}

TEST_F(PointSetTest, AChangedCameraChangesTheIndexInsteadOfMakingItAnew)
{
    const CameraPoints before = readCameras(reader_);
    const domain::Filter filter = domain::workFilter();
    const auto set = selectCameras(filter, before);
    CameraPoints changed = before;
    CameraPoint camera = before[7];
    camera.status = camera.status == domain::CameraStatus::Online ? domain::CameraStatus::Fault
                                                                  : domain::CameraStatus::Online;
    changed.put(camera);
    camera = before[9];
    camera.at.x += 1e-5;
    changed.put(camera);
    changed.remove(before[11].id);
    camera.id = before[before.size() - 1].id + 1;
    changed.put(camera);
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
    EXPECT_EQ(followed->cameras, before.size()); // one came, one went
    // What the map does not show by a place leaves the index as it is.
    camera.azimuthDeg += 20;
    changed.put(camera);
    EXPECT_EQ(selectCameras(filter, changed, followed.get())->cameraIndex, followed->cameraIndex);
}

/// What goes and comes back differs in nothing from what was read first: its traces in the index
/// may not grow for ever.
TEST_F(PointSetTest, CamerasThatFlapDoNotWearTheIndexOut)
{
    const domain::Filter filter = domain::workFilter();
    CameraPoints cameras = readCameras(reader_);
    auto set = selectCameras(filter, cameras);
    const std::size_t many = cameras.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i + 100 < many && i < 8000; i += 100) {
        for (const bool back : {false, true}) {
            for (std::size_t k = i; k < i + 100; ++k) {
                CameraPoint camera = (*cameras.first())[k];
                if (!back)
                    camera.status = camera.status == domain::CameraStatus::Online
                                        ? domain::CameraStatus::Fault
                                        : domain::CameraStatus::Online;
                cameras.put(camera);
            }
            set = selectCameras(filter, cameras, set.get());
            most = std::max(most, set->cameraIndex->changes());
            ASSERT_EQ(set->cameras, many);
        }
    }
    EXPECT_TRUE(cameras.isLaidDown());
    EXPECT_GT(most, 1000U);
    EXPECT_LE(most, 2 * mostChanges(many));
}

/// The index leaves out what is not in the world: so must what follows it.
TEST_F(FollowedCasesTest, ACaseBeyondTheWorldIsCountedNowhere)
{
    auto set = selectPoints(*data_, {}, reader_, always, data_->points.get());
    const auto days = set->caseTimes->perDay();
    domain::Case record = cache::sampleCase(1);
    record.position = {29.5, 89.9}; // the map ends before
    record.reportedAt += std::chrono::hours(5);
    for (int round = 0; round < 3; ++round) {
        cache::CacheWriter::Batch batch(writer_);
        if (round < 2)
            batch.put(record);
        else
            batch.remove("case", record.id);
        batch.commit();
        record.supervised = true;
        set = followCases(*data_, {}, reader_, always, *set);
        const auto anew = selectPoints(*data_, {}, reader_, always, set.get());
        EXPECT_EQ(set->caseTimes->perDay(), anew->caseTimes->perDay()) << round;
        EXPECT_EQ(set->caseIndex->size(), anew->caseIndex->size()) << round;
        const TimeWindow ever{domain::Instant{}, domain::Instant{std::chrono::hours(200'000)}};
        EXPECT_EQ(set->casesWithin(ever), anew->casesWithin(ever)) << round;
    }
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
    EXPECT_TRUE(set->cameraPoints.isSameAs(read));
    EXPECT_EQ(set->cameraIndex, same->cameraIndex);
    EXPECT_EQ(set->cameras, cases->cameras);
    // Made while something else was asked for: the set's own filter counts.
    const auto other = withCameras(*cases, *selectCameras(domain::workFilter(), read));
    EXPECT_EQ(other->filter, filter);
    EXPECT_EQ(other->cameras, cases->cameras);
    EXPECT_LT(other->cameras, read.size());
}

TEST_F(PointSetTest, IsNothingWhereItWasStopped)
{
    EXPECT_EQ(selectPoints(*data_, {}, reader_, [] { return false; }), nullptr);
}

} // namespace
} // namespace zhitu::map
