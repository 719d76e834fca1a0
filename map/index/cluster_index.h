// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Hierarchical point clusters: for every zoom, points closer than a radius become one.
/// The idea is supercluster's; the neighbour search is a grid sorted by row and column.
#pragma once

#include <QRectF>
#include <cstdint>
#include <span>
#include <vector>

#include "map/view/camera.h"

namespace zhitu::map {

struct IndexPoint {
    World at;
    std::uint32_t ref = 0; ///< the caller's number for the point
    bool flagged = false;  ///< needs attention: overdue, out of order
    std::uint8_t kind = 0; ///< the caller's class, for single symbols
};

/// A cluster, or a single point (count 1).
struct Cluster {
    World at; ///< mean of its points
    std::uint32_t count = 1;
    std::uint32_t flagged = 0;
    std::uint32_t ref = 0; ///< of one of its points
    std::uint8_t kind = 0;
};

/// Immutable; any thread.
class ClusterIndex {
public:
    static constexpr int kMinZoom = 3;
    static constexpr int kMaxZoom = 17; ///< above it every point stands alone

    ClusterIndex() = default;
    /// \param radiusPixels points closer than this at a zoom become one
    ClusterIndex(std::span<const IndexPoint> points, double radiusPixels);

    /// What is seen of the clusters at an integer zoom, in a part of the world.
    [[nodiscard]] std::vector<Cluster> query(const QRectF& world, int zoom) const;

    [[nodiscard]] std::size_t size() const noexcept;

private:
    struct Level {
        double cell = 1;                 ///< size of a cell, in world units
        std::vector<std::uint64_t> keys; ///< row << 32 | column, ascending
        std::vector<Cluster> clusters;   ///< in the order of the keys
    };
    static Level sorted(std::vector<Cluster> clusters, double cell);
    static std::vector<Cluster> merge(const Level& finer, double radius);

    std::vector<Level> levels_; ///< by zoom, from kMinZoom; the last holds the single points
};

} // namespace zhitu::map
