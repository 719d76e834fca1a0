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

    /// As ClusterIndex::query(); Cluster::first means nothing here.
    [[nodiscard]] std::vector<Cluster> query(const QRectF& world, int zoom) const;
    [[nodiscard]] std::size_t size() const noexcept;

private:
    struct Base {
        ClusterIndex index;
        double radiusPixels = 0;
        std::vector<std::uint32_t> rankOf; ///< by ref: place in the index's leaves
    };
    void takeOut(Cluster& cluster) const;
    void putIn(std::vector<Cluster>& clusters, const QRectF& world, int zoom) const;

    std::shared_ptr<const Base> base_;
    std::map<std::uint32_t, IndexPoint> gone_;      ///< by rank
    std::map<std::uint32_t, IndexPoint> come_;      ///< by ref
    std::shared_ptr<const ClusterIndex> comeIndex_; ///< of come_; null: there are none
};

} // namespace zhitu::map
