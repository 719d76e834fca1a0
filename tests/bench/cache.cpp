// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cache: reading all for the map against a bare pass of SQLite over the same rows (the floor).
#include <benchmark/benchmark.h>

#include "data/cache/reader.h"
#include "tests/bench/demo.h"

using namespace zhitu;

static void floorReadCameraBlobs(benchmark::State& state)
{
    cache::Connection connection(bench::demoFile().string(), cache::Access::ReadOnly);
    for (auto _ : state) {
        cache::Statement rows = connection.prepare("SELECT id, geom, tier, status FROM camera");
        std::size_t bytes = 0;
        while (rows.step())
            bytes += rows.blob(1).size();
        benchmark::DoNotOptimize(bytes);
    }
}
BENCHMARK(floorReadCameraBlobs)->Unit(benchmark::kMillisecond);

static void readCameras(benchmark::State& state)
{
    cache::CacheReader reader(bench::demoFile());
    for (auto _ : state) {
        double sum = 0;
        reader.forEachCamera([&](const domain::Camera& c) { sum += c.position.lon; });
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(readCameras)->Unit(benchmark::kMillisecond);

static void readGridDetails(benchmark::State& state)
{
    cache::CacheReader reader(bench::demoFile());
    const auto grids = reader.grids();
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.gridDetails(grids[at++ % grids.size()].code));
}
BENCHMARK(readGridDetails)->Unit(benchmark::kMicrosecond);

static void buildDemoScale1(benchmark::State& state)
{
    for (auto _ : state) {
        const test::TemporaryFolder folder;
        (void)demo::build(folder / "x.gpkg", {}, [](double) { return true; });
    }
}
BENCHMARK(buildDemoScale1)->Unit(benchmark::kSecond)->Iterations(1);
