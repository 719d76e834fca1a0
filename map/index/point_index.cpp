// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/point_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zhitu::map {
namespace {

constexpr std::uint32_t kNoRank = std::numeric_limits<std::uint32_t>::max();

double squared(World a, World b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// The mean when some of its points are others.
World shifted(const Cluster& c, World by, double sign, std::uint32_t points)
{
    const double left = c.count + sign * points;
    return {(c.at.x * c.count + sign * by.x * points) / left,
            (c.at.y * c.count + sign * by.y * points) / left};
}

} // namespace

PointIndex::PointIndex(std::span<const IndexPoint> points, double radiusPixels)
{
    auto base = std::make_shared<Base>();
    base->index = ClusterIndex(points, radiusPixels);
    base->radiusPixels = radiusPixels;
    const auto leaves = base->index.leaves();
    for (std::size_t rank = 0; rank < leaves.size(); ++rank) {
        if (leaves[rank] >= base->rankOf.size())
            base->rankOf.resize(leaves[rank] + std::size_t{1}, kNoRank);
        base->rankOf[leaves[rank]] = static_cast<std::uint32_t>(rank);
    }
    base_ = std::move(base);
}

std::size_t PointIndex::size() const noexcept
{
    return (base_ ? base_->index.size() : 0) - gone_.size() + come_.size();
}

std::uint32_t PointIndex::count(const PointFilter& filter) const
{
    std::uint32_t count = filter.countLeaves(0, static_cast<std::uint32_t>(leaves().size()), 0).all;
    for (const auto& [rank, point] : gone_)
        count -= filter.keepsLeaf(rank) ? 1 : 0;
    for (const auto& [ref, point] : come_)
        count += filter.keepsRef(ref) ? 1 : 0;
    return count;
}

PointIndex PointIndex::with(std::span<const PointChange> changes) const
{
    PointIndex changed = *this;
    for (const PointChange& change : changes) {
        if (change.before && changed.come_.erase(change.before->ref) == 0 && base_
            && change.before->ref < base_->rankOf.size())
            if (const std::uint32_t rank = base_->rankOf[change.before->ref]; rank != kNoRank)
                changed.gone_.emplace(rank, *change.before);
        if (change.now)
            changed.come_[change.now->ref] = *change.now;
    }
    std::vector<IndexPoint> come;
    come.reserve(changed.come_.size());
    for (const auto& [ref, point] : changed.come_)
        come.push_back(point);
    changed.comeIndex_ =
        come.empty() ? nullptr
                     : std::make_shared<const ClusterIndex>(come, base_ ? base_->radiusPixels : 0);
    return changed;
}

/// What is gone of a cluster's points, which are a stretch of ranks.
void PointIndex::takeOut(Cluster& cluster) const
{
    const std::uint32_t end = cluster.first + cluster.count;
    const auto begin = gone_.lower_bound(cluster.first);
    for (auto gone = begin; gone != gone_.end() && gone->first < end; ++gone) {
        if (cluster.count > 1)
            cluster.at = shifted(cluster, gone->second.at, -1, 1);
        --cluster.count;
        cluster.flagged -= gone->second.flagged ? 1 : 0;
    }
    if (begin == gone_.end() || begin->first >= end)
        return;
    std::uint32_t rank = cluster.first;
    while (rank < end && gone_.contains(rank))
        ++rank;
    if (rank < end)
        cluster.ref = leaves()[rank];
}

/// What has come joins the nearest cluster within the radius, as points did when the index was
/// made.
/// \param joined told of each: its cluster's place among all, and what has come
template <typename Joined>
void PointIndex::putIn(std::vector<Cluster>& clusters, const QRectF& world, int zoom,
                       Joined joined) const
{
    if (!comeIndex_)
        return;
    const bool apart = zoom > ClusterIndex::kMaxZoom;
    const double radius = base_->radiusPixels / (kTilePixels * std::exp2(zoom));
    // From the west to the east, where they were before the first one joined.
    std::vector<std::pair<double, std::size_t>> known;
    for (std::size_t i = 0; i < clusters.size() && !apart; ++i)
        if (clusters[i].count > 0)
            known.emplace_back(clusters[i].at.x, i);
    std::ranges::sort(known);
    for (const Cluster& come : comeIndex_->query(world, zoom)) {
        std::size_t nearest = clusters.size();
        double least = radius * radius;
        for (auto k =
                 std::ranges::lower_bound(known, std::pair(come.at.x - radius, std::size_t{0}));
             k != known.end() && k->first <= come.at.x + radius; ++k)
            if (const double d = squared(clusters[k->second].at, come.at); d < least) {
                least = d;
                nearest = k->second;
            }
        joined(nearest, come);
        if (nearest == clusters.size()) {
            clusters.push_back(come);
            continue;
        }
        Cluster& cluster = clusters[nearest];
        cluster.at = shifted(cluster, come.at, 1, come.count);
        cluster.count += come.count;
        cluster.flagged += come.flagged;
    }
}

std::vector<Cluster> PointIndex::query(const QRectF& world, int zoom) const
{
    if (!base_)
        return {};
    std::vector<Cluster> found = base_->index.query(world, zoom);
    if (!gone_.empty()) {
        for (Cluster& cluster : found)
            takeOut(cluster);
        std::erase_if(found, [](const Cluster& cluster) { return cluster.count == 0; });
    }
    putIn(found, world, zoom, [](std::size_t, const Cluster&) {});
    return found;
}

/// \param cluster as the index was made
Cluster PointIndex::keptOf(const Cluster& cluster, const PointFilter& filter) const
{
    const auto counts = filter.countLeaves(cluster.first, cluster.count, cluster.flagged);
    Cluster kept{cluster.at, counts.all, counts.flagged, cluster.ref, cluster.first};
    const std::uint32_t end = cluster.first + cluster.count;
    for (auto gone = gone_.lower_bound(cluster.first); gone != gone_.end() && gone->first < end;
         ++gone)
        if (filter.keepsLeaf(gone->first)) {
            --kept.count;
            kept.flagged -= gone->second.flagged ? 1 : 0;
        }
    if (kept.count != 1)
        return kept;
    std::uint32_t rank = cluster.first; // which one it is
    while (rank + 1 < end && (gone_.contains(rank) || !filter.keepsLeaf(rank)))
        ++rank;
    kept.ref = leaves()[rank];
    return kept;
}

void PointIndex::addKept(Cluster& kept, const Cluster& come, const PointFilter& filter) const
{
    for (const std::uint32_t ref : comeIndex_->leaves().subspan(come.first, come.count)) {
        if (!filter.keepsRef(ref))
            continue;
        if (kept.count++ == 0)
            kept.ref = ref;
        kept.flagged += come_.at(ref).flagged ? 1 : 0;
    }
}

std::vector<Cluster> PointIndex::query(const QRectF& world, int zoom,
                                       const PointFilter& filter) const
{
    if (!base_)
        return {};
    std::vector<Cluster> found = base_->index.query(world, zoom);
    std::vector<Cluster> kept;
    kept.reserve(found.size());
    for (Cluster& cluster : found) {
        kept.push_back(keptOf(cluster, filter));
        takeOut(cluster);
    }
    putIn(found, world, zoom, [&](std::size_t at, const Cluster& come) {
        if (at == kept.size())
            kept.push_back({come.at, 0, 0, come.ref, 0});
        addKept(kept[at], come, filter);
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        kept[i].at = found[i].at;
        if (kept[i].count > 1)
            kept[i].ref = found[i].ref;
    }
    std::erase_if(kept, [](const Cluster& cluster) { return cluster.count == 0; });
    return kept;
}

} // namespace zhitu::map
