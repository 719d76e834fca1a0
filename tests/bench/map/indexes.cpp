// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/indexes.h"

#include <QElapsedTimer>
#include <cmath>
#include <random>

#include "tests/bench/map/camera_path.h"
#include "tests/bench/statistics.h"

namespace zhitu::bench {
namespace {

constexpr int kBuilds = 3;
constexpr int kViews = 200; ///< a zoom
constexpr double kX = 0.795;
constexpr double kY = 0.41;

} // namespace

const std::vector<map::IndexPoint>& million()
{
    static const std::vector<map::IndexPoint> points = [] {
        std::mt19937 random(1);
        std::normal_distribution<double> spread(0, 0.002);
        std::vector<map::IndexPoint> made;
        for (std::uint32_t i = 0; i < 1'000'000; ++i)
            made.push_back({{kX + spread(random), kY + spread(random)}, i, i % 9 == 0});
        return made;
    }();
    return points;
}

QJsonObject indexFigures()
{
    QElapsedTimer clock;
    std::vector<double> builds;
    for (int i = 0; i < kBuilds; ++i) {
        clock.start();
        const map::ClusterIndex index(million(), 64);
        builds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    const map::ClusterIndex index(million(), 64);
    std::size_t seen = 0;
    int views = 0;
    clock.start();
    for (int zoom = 8; zoom <= 18; ++zoom)
        for (int i = 0; i < kViews; ++i, ++views) {
            const double pixel = 1 / (map::kTilePixels * std::exp2(zoom));
            const double w = kViewWidth * pixel;
            const double h = kViewHeight * pixel;
            seen += index.query({kX - w / 2 + i * pixel, kY - h / 2, w, h}, zoom).size();
        }
    const double total = static_cast<double>(clock.nsecsElapsed()) / 1e3;
    return {{QStringLiteral("cluster_1m_ms"), percentile(builds, 0.5)},
            {QStringLiteral("cluster_view_us"), total / views},
            {QStringLiteral("cluster_view_mean_clusters"), static_cast<double>(seen) / views},
            {QStringLiteral("supercluster_1m_ms"), QJsonValue()},
            {QStringLiteral("supercluster_view_us"), QJsonValue()}};
}

} // namespace zhitu::bench
