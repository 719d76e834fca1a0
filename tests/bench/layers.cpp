// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts that the map is made of. Indexes: one million points; the floor is a bare pass over
/// them.
#include <benchmark/benchmark.h>

#include <QGuiApplication>

#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "map/sketch/findings.h"
#include "map/space/nearest.h"
#include "map/space/seeing.h"
#include "map/space/survey.h"
#include "map/view/frame_maker.h"
#include "tests/bench/demo.h"
#include "tests/bench/map/indexes.h"

using namespace zhitu;

static void floorPassOverMillion(benchmark::State& state)
{
    const QRectF window(0.794, 0.409, 0.002, 0.002);
    for (auto _ : state) {
        int inside = 0;
        for (const map::IndexPoint& p : bench::million())
            inside += window.contains(p.at.x, p.at.y);
        benchmark::DoNotOptimize(inside);
    }
}
BENCHMARK(floorPassOverMillion)->Unit(benchmark::kMillisecond);

static void clusterMillion(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(map::ClusterIndex(bench::million(), 64));
}
BENCHMARK(clusterMillion)->Unit(benchmark::kMillisecond)->Iterations(3);

static void queryMillion(benchmark::State& state)
{
    const map::ClusterIndex index(bench::million(), 64);
    const int zoom = static_cast<int>(state.range(0));
    const double half = 1000 / (256 * std::exp2(zoom));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            index.query({0.795 - half, 0.41 - half, 2 * half, 2 * half}, zoom));
}
BENCHMARK(queryMillion)->DenseRange(8, 18, 2)->Unit(benchmark::kMicrosecond);

static void composeDemo(benchmark::State& state)
{
    cache::CacheReader reader(bench::demoFile());
    map::ComposeRequest request;
    request.data = map::loadMapData(reader);
    request.points = request.data->points;
    request.camera.centre = map::toWorld({106.28, 29.98});
    request.camera.zoom = static_cast<double>(state.range(0));
    request.camera.size = {1920, 1080};
    request.visible.fill(true);
    const bool again = state.range(1) != 0;
    map::PictureCache pictures;
    for (auto _ : state) {
        if (!again)
            pictures = {};
        benchmark::DoNotOptimize(map::compose(request, pictures));
    }
}
BENCHMARK(composeDemo)
    ->ArgsProduct({{10, 13, 16, 18}, {0, 1}})
    ->ArgNames({"zoom", "again"})
    ->Unit(benchmark::kMillisecond);

/// Everything that a worker does for a frame of a screen without a graphics card.
static void paintDemo(benchmark::State& state)
{
    cache::CacheReader reader(bench::demoFile());
    map::FrameRequest request;
    request.symbols.data = map::loadMapData(reader);
    request.symbols.points = request.symbols.data->points;
    request.symbols.camera.centre = map::toWorld({106.28, 29.98});
    request.symbols.camera.zoom = static_cast<double>(state.range(0));
    request.symbols.camera.size = {1920, 1080};
    request.symbols.visible.fill(true);
    request.figures = request.symbols.data->figures;
    request.asPicture = true;
    map::FrameMaker maker;
    (void)maker.make(request);
    for (auto _ : state) {
        request.symbols.camera = request.symbols.camera.panned({1, 0}); // nothing can be used again
        benchmark::DoNotOptimize(maker.make(request));
    }
}
BENCHMARK(paintDemo)->DenseRange(9, 19, 1)->ArgName("zoom")->Unit(benchmark::kMillisecond);

static void loadDemo(benchmark::State& state)
{
    for (auto _ : state) {
        cache::CacheReader reader(bench::demoFile());
        benchmark::DoNotOptimize(map::loadMapData(reader));
    }
}
BENCHMARK(loadDemo)->Unit(benchmark::kMillisecond)->Iterations(5);

/// A copy of the demo that may be written to, and all of its cases on a map.
class ChangingCases {
public:
    ChangingCases()
    {
        std::filesystem::copy_file(bench::demoFile(), file_);
        reader_.emplace(file_);
        data_ = map::loadMapData(*reader_);
        writer_.emplace(*lock_, file_);
        points_ = map::selectPoints(*data_, {}, *reader_, [] { return true; }, data_->points.get());
    }
    void changeOne()
    {
        const std::int64_t id = points_->cases[turn_++ * 977 % points_->cases.size()].id;
        domain::Case record = reader_->caseDetails(id)->record;
        record.position.lon += 0.0001;
        record.state = record.state == domain::CaseState::Closed ? domain::CaseState::Accepted
                                                                 : domain::CaseState::Closed;
        cache::CacheWriter::Batch batch(*writer_);
        batch.put(record);
        batch.commit();
    }
    void follow()
    {
        points_ =
            map::followCases(*data_, points_->filter, *reader_, [] { return true; }, *points_);
    }
    void readAnew()
    {
        benchmark::DoNotOptimize(map::selectPoints(
            *data_, points_->filter, *reader_, [] { return true; }, points_.get()));
    }
    [[nodiscard]] const map::PointSet& points() const { return *points_; }

private:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "cache-1.gpkg";
    std::optional<cache::StoreLock> lock_ = cache::StoreLock::tryTake(folder_.path());
    std::optional<cache::CacheReader> reader_;
    std::optional<cache::CacheWriter> writer_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const map::PointSet> points_;
    std::size_t turn_ = 1;
};

static void floorAllCasesAnew(benchmark::State& state)
{
    ChangingCases cases;
    for (auto _ : state)
        cases.readAnew();
    state.counters["cases"] = static_cast<double>(cases.points().cases.size());
}
BENCHMARK(floorAllCasesAnew)->Unit(benchmark::kMillisecond)->Iterations(2);

static void followChangedCase(benchmark::State& state)
{
    ChangingCases cases;
    for (auto _ : state) {
        state.PauseTiming();
        cases.changeOne();
        state.ResumeTiming();
        cases.follow();
    }
    state.counters["cases"] = static_cast<double>(cases.points().cases.size());
    state.counters["laid_over"] = static_cast<double>(cases.points().caseIndex->changes());
}
BENCHMARK(followChangedCase)->Unit(benchmark::kMillisecond)->Iterations(300);

/// As many cameras as a city has: the demo's district 38 times, side by side.
static const map::Shown& city()
{
    static const map::Shown shown = [] {
        cache::CacheReader reader(bench::demoFile());
        const auto demo = map::loadMapData(reader);
        std::vector<map::CameraPoint> cameras;
        for (int copy = 0; copy < 38; ++copy)
            for (map::CameraPoint c : demo->points->cameraPoints) {
                c.id = std::ssize(cameras);
                c.at.x += copy % 7 * demo->bounds.width();
                c.at.y += copy / 7 * demo->bounds.height();
                cameras.push_back(c);
            }
        return map::Shown{
            demo,
            map::withCameras(
                *demo->points,
                *map::selectCameras(domain::workFilter(), map::CameraPoints(std::move(cameras)))),
            {}};
    }();
    return shown;
}

static const space::Region& twoKilometres()
{
    static const space::Region circle = space::Region::circle({106.276, 29.99}, 2000);
    return circle;
}

static void floorPassOverCity(benchmark::State& state)
{
    const auto& cameras = city().points->cameraPoints;
    for (auto _ : state) {
        int inside = 0;
        for (const map::CameraPoint& c : cameras)
            inside += twoKilometres().contains(map::toLonLat(c.at));
        benchmark::DoNotOptimize(inside);
    }
}
BENCHMARK(floorPassOverCity)->Unit(benchmark::kMillisecond);

static void insideOfCity(benchmark::State& state)
{
    std::size_t inside = 0;
    for (auto _ : state) {
        const auto survey = map::surveyOf(twoKilometres(), city(), [] { return true; });
        inside = survey->of(map::ThingKind::Camera).count;
    }
    state.counters["cameras"] = static_cast<double>(inside);
}
BENCHMARK(insideOfCity)->Unit(benchmark::kMillisecond);

static void nearestOfCity(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(map::nearestTo({106.276, 29.99}, map::ThingKind::Camera, 10,
                                                city(), [] { return true; }));
}
BENCHMARK(nearestOfCity)->Unit(benchmark::kMillisecond);

static void seeingInCity(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(map::camerasSeeing({106.276, 29.99}, city(), [] { return true; }));
}
BENCHMARK(seeingInCity)->Unit(benchmark::kMillisecond);

/// The town with most cameras of the demo. The floor asks of a place every 10 m
/// whether a camera sees it.
static std::pair<space::Region, std::vector<space::Sector>> town()
{
    cache::CacheReader reader(bench::demoFile());
    const auto data = map::loadMapData(reader);
    const domain::Division* town = data->division("500117001000");
    const auto region = space::Region::area(town->area);
    return {region,
            *map::sectorsReaching(region.boxes(), {data, data->points, {}}, [] { return true; })};
}

static void floorSamplesOfTown(benchmark::State& state)
{
    const auto [region, sectors] = town();
    const space::GeoBox& box = region.boxes().front();
    for (auto _ : state) {
        int seen = 0;
        for (double lat = box.south; lat < box.north; lat += 1e-4)
            for (double lon = box.west; lon < box.east; lon += 1e-4)
                seen += region.contains({lon, lat})
                        && std::ranges::any_of(sectors, [&](const space::Sector& s) {
                               return std::abs(s.at.lat - lat) * 110'000 < s.rangeM
                                      && space::sees(s, {lon, lat});
                           });
        benchmark::DoNotOptimize(seen);
    }
}
BENCHMARK(floorSamplesOfTown)->Unit(benchmark::kMillisecond)->Iterations(1);

static void coverageOfTown(benchmark::State& state)
{
    const auto [region, sectors] = town();
    for (auto _ : state)
        benchmark::DoNotOptimize(space::coverageOf(region.polygon(), sectors, [] { return true; }));
    state.counters["cameras"] = static_cast<double>(sectors.size());
}
BENCHMARK(coverageOfTown)->Unit(benchmark::kMillisecond);

/// With all that is drawn of it.
static void blindSpotsOfTown(benchmark::State& state)
{
    const auto [region, sectors] = town();
    for (auto _ : state) {
        const auto coverage = space::coverageOf(region.polygon(), sectors, [] { return true; });
        benchmark::DoNotOptimize(
            map::shapesOf({region.polygon(), coverage->blind, coverage->blindParts, {}, {}}));
    }
}
BENCHMARK(blindSpotsOfTown)->Unit(benchmark::kMillisecond);

/// Names are measured with fonts, which need an application.
int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
