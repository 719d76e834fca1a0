// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Clusters of points of which now and then some change.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "map/index/cluster_index.h"

namespace zhitu::map {

/// A point that is not what it was.
struct PointChange {
    std::optional<IndexPoint> before; ///< as it was in the index; nothing: it was not there
    std::optional<IndexPoint> now;    ///< under the same ref; nothing: it is not there any more
};

/// Which of the points count where not all do: those of a stretch of time, say.
class PointFilter {
public:
    struct Counts {
        std::uint32_t all = 0;
        std::uint32_t flagged = 0;
    };

    PointFilter() = default;
    virtual ~PointFilter() = default;
    PointFilter(const PointFilter&) = delete;
    PointFilter& operator=(const PointFilter&) = delete;

    /// How many it keeps of a stretch of PointIndex::leaves(), as the index was made.
    /// \param flagged how many of them are: where none is, nobody need count
    [[nodiscard]] virtual Counts countLeaves(std::uint32_t first, std::uint32_t count,
                                             std::uint32_t flagged) const = 0;
    [[nodiscard]] virtual bool keepsLeaf(std::uint32_t leaf) const = 0;
    /// Of a point that has come since the index was made.
    [[nodiscard]] virtual bool keepsRef(std::uint32_t ref) const = 0;
};

/// Immutable; any thread. A ClusterIndex with the changes since it was made laid over it: what
/// changed is taken out of its cluster and put into the one that it lies in now, so that a change
/// costs what changed, and not what there is. Counts are exact at every zoom; where clusters lie
/// apart may differ from what an index made anew would say.
class PointIndex {
public:
    PointIndex() = default;
    PointIndex(std::span<const IndexPoint> points, double radiusPixels);

    /// The same with these changes.
    [[nodiscard]] PointIndex with(std::span<const PointChange> changes) const;
    /// How many points differ from those that it was made of: many make it slow, and clusters
    /// strange.
    [[nodiscard]] std::size_t changes() const noexcept { return gone_.size() + come_.size(); }
    /// The refs of all points that it was made of, in the order of ClusterIndex::leaves().
    [[nodiscard]] std::span<const std::uint32_t> leaves() const noexcept
    {
        return base_ ? base_->index.leaves() : std::span<const std::uint32_t>();
    }

    /// As ClusterIndex::query(); Cluster::first means nothing here.
    [[nodiscard]] std::vector<Cluster> query(const QRectF& world, int zoom) const;
    /// The same clusters at the same places, each with what the filter keeps of it; without those
    /// of which it keeps nothing. `ref` is one that is kept where it is the only one.
    [[nodiscard]] std::vector<Cluster> query(const QRectF& world, int zoom,
                                             const PointFilter& filter) const;
    [[nodiscard]] std::size_t size() const noexcept;
    /// How many of all the filter keeps.
    [[nodiscard]] std::uint32_t count(const PointFilter& filter) const;

private:
    struct Base {
        ClusterIndex index;
        double radiusPixels = 0;
        std::vector<std::uint32_t> rankOf; ///< by ref: place in the index's leaves
    };
    void takeOut(Cluster& cluster) const;
    template <typename Joined>
    void putIn(std::vector<Cluster>& clusters, const QRectF& world, int zoom, Joined joined) const;
    [[nodiscard]] Cluster keptOf(const Cluster& cluster, const PointFilter& filter) const;
    void addKept(Cluster& kept, const Cluster& come, const PointFilter& filter) const;

    std::shared_ptr<const Base> base_;
    std::map<std::uint32_t, IndexPoint> gone_;      ///< by rank
    std::map<std::uint32_t, IndexPoint> come_;      ///< by ref
    std::shared_ptr<const ClusterIndex> comeIndex_; ///< of come_; null: there are none
};

} // namespace zhitu::map
