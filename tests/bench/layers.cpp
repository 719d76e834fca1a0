// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts that the map is made of. Indexes: one million points; the floor is a bare pass over
/// them.
#include <benchmark/benchmark.h>

#include <QGuiApplication>

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

/// Names are measured with fonts, which need an application.
int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
