// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/cluster_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zhitu::map {
namespace {

std::uint32_t cellOf(double v, double cell)
{
    return static_cast<std::uint32_t>(std::clamp(v / cell, 0.0, 4294967295.0));
}

/// The size of a pixel in world units.
double pixelAt(int zoom)
{
    return 1 / (kTilePixels * std::exp2(zoom));
}

/// Calls visit(index) for every key in the cells that the box touches.
template <typename Visit>
void forEachInBox(const std::vector<std::uint64_t>& keys, double cell, const QRectF& box,
                  Visit visit)
{
    const std::uint32_t left = cellOf(box.left(), cell);
    const std::uint32_t right = cellOf(box.right(), cell);
    const std::uint32_t bottom = cellOf(box.bottom(), cell);
    for (std::uint64_t row = cellOf(box.top(), cell); row <= bottom; ++row) {
        auto at = std::lower_bound(keys.begin(), keys.end(), row << 32 | left);
        for (; at != keys.end() && *at <= (row << 32 | right); ++at)
            visit(static_cast<std::size_t>(at - keys.begin()));
    }
}

} // namespace

ClusterIndex::Level ClusterIndex::sorted(std::vector<Cluster> clusters, double cell)
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(clusters.size());
    for (std::size_t i = 0; i < clusters.size(); ++i)
        order.emplace_back(std::uint64_t{cellOf(clusters[i].at.y, cell)} << 32
                               | cellOf(clusters[i].at.x, cell),
                           static_cast<std::uint32_t>(i));
    std::sort(order.begin(), order.end());
    Level level;
    level.cell = cell;
    level.keys.reserve(order.size());
    level.clusters.reserve(order.size());
    for (const auto& [key, i] : order) {
        level.keys.push_back(key);
        level.clusters.push_back(clusters[i]);
    }
    return level;
}

/// Takes the clusters of the finer level in their order; each gathers the untaken ones around it.
std::vector<Cluster> ClusterIndex::merge(const Level& finer, double radius)
{
    std::vector<Cluster> merged;
    std::vector<char> taken(finer.clusters.size(), 0);
    for (std::size_t i = 0; i < finer.clusters.size(); ++i) {
        if (taken[i])
            continue;
        const World middle = finer.clusters[i].at;
        Cluster cluster = finer.clusters[i];
        cluster.count = 0;
        cluster.flagged = 0;
        double x = 0;
        double y = 0;
        forEachInBox(finer.keys, finer.cell,
                     {middle.x - radius, middle.y - radius, 2 * radius, 2 * radius},
                     [&](std::size_t k) {
                         const Cluster& near = finer.clusters[k];
                         const double dx = near.at.x - middle.x;
                         const double dy = near.at.y - middle.y;
                         if (taken[k] || dx * dx + dy * dy > radius * radius)
                             return;
                         taken[k] = 1;
                         cluster.count += near.count;
                         cluster.flagged += near.flagged;
                         x += near.at.x * near.count;
                         y += near.at.y * near.count;
                     });
        cluster.at = {x / cluster.count, y / cluster.count};
        merged.push_back(cluster);
    }
    return merged;
}

ClusterIndex::ClusterIndex(std::span<const IndexPoint> points, double radiusPixels)
{
    std::vector<Cluster> clusters;
    clusters.reserve(points.size());
    for (const IndexPoint& p : points)
        clusters.push_back({p.at, 1, p.flagged ? 1U : 0U, p.ref, p.kind});
    levels_.resize(kMaxZoom + 2 - kMinZoom);
    levels_.back() = sorted(std::move(clusters), radiusPixels * pixelAt(kMaxZoom));
    for (int zoom = kMaxZoom; zoom >= kMinZoom; --zoom) {
        const auto at = static_cast<std::size_t>(zoom - kMinZoom);
        std::vector<Cluster> merged = merge(levels_[at + 1], radiusPixels * pixelAt(zoom));
        levels_[at] =
            sorted(std::move(merged), radiusPixels * pixelAt(std::max(zoom - 1, kMinZoom)));
    }
}

std::vector<Cluster> ClusterIndex::query(const QRectF& world, int zoom) const
{
    std::vector<Cluster> found;
    if (levels_.empty())
        return found;
    const Level& level =
        levels_[static_cast<std::size_t>(std::clamp(zoom, kMinZoom, kMaxZoom + 1) - kMinZoom)];
    forEachInBox(level.keys, level.cell, world, [&](std::size_t i) {
        const Cluster& c = level.clusters[i];
        if (world.contains(c.at.x, c.at.y))
            found.push_back(c);
    });
    return found;
}

std::size_t ClusterIndex::size() const noexcept
{
    return levels_.empty() ? 0 : levels_.back().clusters.size();
}

} // namespace zhitu::map
