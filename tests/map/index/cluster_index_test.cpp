// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/cluster_index.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace zhitu::map {
namespace {

constexpr double kRadius = 60;
const QRectF kEverything(0, 0, 1, 1);

std::vector<IndexPoint> randomPoints(std::mt19937& random, std::uint32_t count)
{
    std::uniform_real_distribution<double> x(0.79, 0.80);
    std::uniform_real_distribution<double> y(0.41, 0.42);
    std::vector<IndexPoint> points;
    for (std::uint32_t i = 0; i < count; ++i)
        points.push_back({{x(random), y(random)},
                          i,
                          random() % 5 == 0,
                          static_cast<std::uint8_t>(random() % 3)});
    return points;
}

class ClusterIndexTest : public testing::Test {
protected:
    unsigned seed_ = std::random_device{}();
    testing::ScopedTrace trace_{__FILE__, __LINE__, "seed " + std::to_string(seed_)};
    std::mt19937 random_{seed_};
    std::vector<IndexPoint> points_ = randomPoints(random_, 3000);
    ClusterIndex index_{points_, kRadius};
};

TEST_F(ClusterIndexTest, CountsEveryPointOnceAtEveryZoom)
{
    const auto flagged = std::ranges::count(points_, true, &IndexPoint::flagged);
    for (int zoom = 0; zoom <= 20; ++zoom) {
        std::uint32_t points = 0;
        std::uint32_t alerts = 0;
        double x = 0;
        for (const Cluster& c : index_.query(kEverything, zoom)) {
            points += c.count;
            alerts += c.flagged;
            x += c.at.x * c.count;
        }
        EXPECT_EQ(points, points_.size()) << zoom;
        EXPECT_EQ(alerts, flagged) << zoom;
        const double mean =
            std::accumulate(points_.begin(), points_.end(), 0.0,
                            [](double sum, const IndexPoint& p) { return sum + p.at.x; });
        EXPECT_NEAR(x, mean, 1e-6) << zoom;
    }
}

/// A window shows exactly what lies in it: brute force over all clusters of the zoom.
TEST_F(ClusterIndexTest, AWindowShowsWhatLiesInIt)
{
    std::uniform_real_distribution<double> x(0.788, 0.801);
    std::uniform_real_distribution<double> y(0.408, 0.421);
    for (int round = 0; round < 300; ++round) {
        const int zoom = static_cast<int>(random_() % 19) + 2;
        const QRectF window =
            QRectF(QPointF(x(random_), y(random_)), QPointF(x(random_), y(random_))).normalized();
        std::vector<std::uint32_t> expected;
        for (const Cluster& c : index_.query(kEverything, zoom))
            if (window.contains(c.at.x, c.at.y))
                expected.push_back(c.ref);
        std::vector<std::uint32_t> found;
        for (const Cluster& c : index_.query(window, zoom))
            found.push_back(c.ref);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        ASSERT_EQ(found, expected) << "zoom " << zoom;
    }
}

TEST_F(ClusterIndexTest, FartherInThereAreNeverFewer)
{
    std::size_t before = 0;
    for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
        const std::size_t now = index_.query(kEverything, zoom).size();
        EXPECT_GE(now, before) << zoom;
        before = now;
    }
    EXPECT_EQ(before, points_.size());
}

TEST(ClusterIndex, PointsAtOnePlaceAreOneClusterUntilTheEnd)
{
    const std::vector<IndexPoint> points(10, IndexPoint{{0.5, 0.5}, 3, false, 1});
    const ClusterIndex index(points, kRadius);
    EXPECT_EQ(index.query(kEverything, ClusterIndex::kMaxZoom).size(), 1U);
    EXPECT_EQ(index.query(kEverything, ClusterIndex::kMaxZoom + 1).size(), 10U);
}

TEST(ClusterIndex, OfNothingShowsNothing)
{
    EXPECT_TRUE(ClusterIndex().query(kEverything, 10).empty());
    EXPECT_TRUE(ClusterIndex({}, kRadius).query(kEverything, 10).empty());
}

} // namespace
} // namespace zhitu::map
