// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Hierarchical point clusters: for every zoom, points closer than a radius become one.
/// The idea is supercluster's; the neighbour search walks rows of a net.
#pragma once

#include <QRectF>
#include <cstdint>
#include <span>
#include <vector>

#include "map/projection/camera.h"

namespace zhitu::map {

struct IndexPoint {
    World at;
    std::uint32_t ref = 0; ///< the caller's number for the point
    bool flagged = false;  ///< needs attention: overdue, out of order

    friend bool operator==(const IndexPoint&, const IndexPoint&) = default;
};

/// A cluster, or a single point (count 1).
struct Cluster {
    World at; ///< mean of its points, to some centimetres
    std::uint32_t count = 1;
    std::uint32_t flagged = 0;
    std::uint32_t ref = 0;   ///< of one of its points
    std::uint32_t first = 0; ///< its points are leaves()[first] to leaves()[first + count - 1]
};

/// Immutable; any thread. Of all points that lie in the world; others are left out.
class ClusterIndex {
public:
    static constexpr int kMinZoom = 3;
    static constexpr int kMaxZoom = 17; ///< above it every point stands alone

    ClusterIndex() = default;
    /// \param radiusPixels points closer than this at a zoom become one
    ClusterIndex(std::span<const IndexPoint> points, double radiusPixels);

    /// Whether a point lies in the world.
    [[nodiscard]] static bool takes(World at) noexcept
    {
        return at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
    }

    /// What is seen of the clusters at an integer zoom, in a part of the world.
    [[nodiscard]] std::vector<Cluster> query(const QRectF& world, int zoom) const;

    /// The refs of all points, in an order in which those of any cluster of any zoom lie together.
    [[nodiscard]] std::span<const std::uint32_t> leaves() const noexcept { return leaves_; }
    [[nodiscard]] std::size_t size() const noexcept { return leaves_.size(); }

private:
    struct Node {
        std::uint32_t x = 0; ///< 2^32 are the width of the world: 9 mm at the equator
        std::uint32_t y = 0;
        std::uint32_t count = 1;
        std::uint32_t flagged = 0;
        std::uint32_t first = 0; ///< in leaves_
    };
    /// Nodes by rows of a net, in each row by columns.
    struct Level {
        double cell = 1; ///< side of a cell, in units of a node
        std::uint32_t firstRow = 0;
        std::vector<std::uint32_t> rowStart; ///< from firstRow on, and one more
        std::vector<Node> nodes;
    };
    struct Building;

    std::vector<Level> levels_; ///< by zoom, from kMinZoom; the last holds the single points
    std::vector<std::uint32_t> leaves_;
};

} // namespace zhitu::map
