// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The map's indexes. One million points; the floor is a bare pass over them.
#include <benchmark/benchmark.h>

#include <QGuiApplication>
#include <random>

#include "map/index/cluster_index.h"
#include "map/layers/composer.h"
#include "tests/bench/demo.h"

using namespace zhitu;

static const std::vector<map::IndexPoint>& million()
{
    static const std::vector<map::IndexPoint> points = [] {
        std::mt19937 random(1);
        std::normal_distribution<double> spread(0, 0.002);
        std::vector<map::IndexPoint> made;
        for (std::uint32_t i = 0; i < 1'000'000; ++i)
            made.push_back({{0.795 + spread(random), 0.41 + spread(random)}, i, i % 9 == 0, 0});
        return made;
    }();
    return points;
}

static void floorPassOverMillion(benchmark::State& state)
{
    const QRectF window(0.794, 0.409, 0.002, 0.002);
    for (auto _ : state) {
        int inside = 0;
        for (const map::IndexPoint& p : million())
            inside += window.contains(p.at.x, p.at.y);
        benchmark::DoNotOptimize(inside);
    }
}
BENCHMARK(floorPassOverMillion)->Unit(benchmark::kMillisecond);

static void clusterMillion(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(map::ClusterIndex(million(), 64));
}
BENCHMARK(clusterMillion)->Unit(benchmark::kMillisecond)->Iterations(3);

static void queryMillion(benchmark::State& state)
{
    const map::ClusterIndex index(million(), 64);
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
