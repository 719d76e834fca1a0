// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/cluster_index.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
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
        points.push_back({{x(random), y(random)}, i, random() % 5 == 0});
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

/// What a cluster stands for is a stretch of the leaves: against the sums of its points, and each
/// point in one cluster.
TEST_F(ClusterIndexTest, ThePointsOfAClusterLieTogether)
{
    for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
        std::vector<std::uint32_t> seen;
        for (const Cluster& c : index_.query(kEverything, zoom)) {
            double x = 0;
            double y = 0;
            std::uint32_t flagged = 0;
            for (const std::uint32_t ref : index_.leaves().subspan(c.first, c.count)) {
                x += points_[ref].at.x;
                y += points_[ref].at.y;
                flagged += points_[ref].flagged;
                seen.push_back(ref);
            }
            ASSERT_NEAR(c.at.x, x / c.count, 1e-8) << zoom;
            ASSERT_NEAR(c.at.y, y / c.count, 1e-8) << zoom;
            ASSERT_EQ(c.flagged, flagged) << zoom;
            ASSERT_EQ(c.ref, index_.leaves()[c.first]);
        }
        std::ranges::sort(seen);
        std::vector<std::uint32_t> all(points_.size());
        std::iota(all.begin(), all.end(), 0U);
        ASSERT_EQ(seen, all) << zoom;
    }
}

/// Each level against the rule itself, by brute force: the clusters of the finer level in their
/// order, each with all around it that none before has taken. What is left apart, or taken from too
/// far away, is another set of clusters.
TEST_F(ClusterIndexTest, WhatIsCloserThanTheRadiusIsOne)
{
    std::size_t merged = 0;
    for (int zoom = ClusterIndex::kMaxZoom; zoom >= ClusterIndex::kMinZoom; --zoom) {
        const double radius = kRadius / (kTilePixels * std::exp2(zoom));
        const auto fine = index_.query(kEverything, zoom + 1); // in the order of the index
        std::vector<bool> taken(fine.size(), false);
        std::map<std::uint32_t, std::uint32_t> countOf; // by the first leaf of a cluster
        for (std::size_t i = 0; i < fine.size(); ++i) {
            if (taken[i])
                continue;
            std::uint32_t count = 0;
            std::uint32_t first = fine[i].first;
            for (std::size_t k = i; k < fine.size(); ++k) {
                const double dx = fine[k].at.x - fine[i].at.x;
                const double dy = fine[k].at.y - fine[i].at.y;
                if (taken[k] || dx * dx + dy * dy > radius * radius)
                    continue;
                taken[k] = true;
                merged += k == i ? 0 : 1;
                count += fine[k].count;
                first = std::min(first, fine[k].first);
            }
            countOf[first] = count;
        }
        std::map<std::uint32_t, std::uint32_t> found;
        for (const Cluster& c : index_.query(kEverything, zoom))
            found[c.first] = c.count;
        ASSERT_EQ(found, countOf) << zoom;
    }
    EXPECT_GT(merged, points_.size() / 2); // else nothing was shown
}

TEST(ClusterIndex, LeavesOutWhatIsNowhere)
{
    const double nan = std::nan("");
    const std::vector<IndexPoint> points{
        {{nan, 0.5}, 0, false}, {{0.5, nan}, 1, false}, {{-1, 0.5}, 2, false}, {{0.5, 2}, 3, false},
        {{0, 0}, 4, true},      {{1, 1}, 5, false},     {{0.5, 0.5}, 6, false}};
    const ClusterIndex index(points, kRadius);
    EXPECT_EQ(index.size(), 3U);
    for (const int zoom : {3, 10, 18})
        EXPECT_EQ(index.query(kEverything, zoom).size(), 3U) << zoom;
}

TEST(ClusterIndex, PointsAtOnePlaceAreOneClusterUntilTheEnd)
{
    const std::vector<IndexPoint> points(10, IndexPoint{{0.5, 0.5}, 3, false});
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
