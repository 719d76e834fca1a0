// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/cluster_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace zhitu::map {
namespace {

constexpr double kUnits = 4294967296.0; // for the width of the world
constexpr std::uint32_t kNone = ~std::uint32_t{0};

std::uint32_t unitsOf(double v)
{
    return static_cast<std::uint32_t>(std::clamp(v * kUnits, 0.0, kUnits - 1));
}

std::uint32_t cellOf(double units, double cell)
{
    return static_cast<std::uint32_t>(std::clamp(units, 0.0, kUnits - 1) / cell);
}

/// The size of a pixel in the units of a node.
double pixelAt(int zoom)
{
    return kUnits / (kTilePixels * std::exp2(zoom));
}

struct Key {
    std::uint64_t cell; ///< row and column
    std::uint32_t node;
};

/// By cells, digit by digit: what lies in one cell stays in its order.
void radixSort(std::vector<Key>& keys, int bits)
{
    constexpr int digit = 11;
    std::vector<Key> other(keys.size());
    for (int shift = 0; shift < bits; shift += digit) {
        std::array<std::uint32_t, 1U << digit> starts{};
        const auto digitOf = [shift](const Key& k) {
            return static_cast<std::size_t>(k.cell >> shift) & ((1U << digit) - 1);
        };
        for (const Key& k : keys)
            ++starts[digitOf(k)];
        std::uint32_t sum = 0;
        for (std::uint32_t& start : starts)
            sum += std::exchange(start, sum);
        for (const Key& k : keys)
            other[starts[digitOf(k)]++] = k;
        keys.swap(other);
    }
}

} // namespace

/// One level while it is built, from the finest on.
struct ClusterIndex::Building {
    Level level;
    std::vector<std::uint32_t> columns; ///< of the nodes
    std::vector<std::uint32_t> from;    ///< which node each was before they were sorted
    std::vector<std::uint32_t> parents; ///< by node: which one of the next level took it

    Building(std::vector<Node> nodes, double cell) { sort(std::move(nodes), cell); }

    void sort(std::vector<Node> nodes, double cell)
    {
        level.cell = cell;
        if (nodes.empty()) {
            level.rowStart.assign(1, 0);
            return;
        }
        const auto [left, right] = std::ranges::minmax(nodes, {}, &Node::x);
        const auto [top, bottom] = std::ranges::minmax(nodes, {}, &Node::y);
        const std::uint32_t firstColumn = cellOf(left.x, cell);
        level.firstRow = cellOf(top.y, cell);
        const std::uint32_t rows = cellOf(bottom.y, cell) - level.firstRow + 1;
        const int columnBits = std::bit_width(cellOf(right.x, cell) - firstColumn);
        std::vector<Key> keys(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i)
            keys[i] = {std::uint64_t{cellOf(nodes[i].y, cell) - level.firstRow} << columnBits
                           | (cellOf(nodes[i].x, cell) - firstColumn),
                       static_cast<std::uint32_t>(i)};
        radixSort(keys, columnBits + std::bit_width(rows - 1));

        level.rowStart.assign(rows + 1, 0);
        level.nodes.reserve(nodes.size());
        columns.reserve(nodes.size());
        from.reserve(nodes.size());
        for (const Key& k : keys) {
            level.nodes.push_back(nodes[k.node]);
            from.push_back(k.node);
            columns.push_back(
                static_cast<std::uint32_t>(k.cell & ((std::uint64_t{1} << columnBits) - 1))
                + firstColumn);
            ++level.rowStart[static_cast<std::size_t>(k.cell >> columnBits) + 1];
        }
        for (std::size_t row = 0; row < rows; ++row)
            level.rowStart[row + 1] += level.rowStart[row];
    }

    /// Takes the nodes in their order; each gathers those around it that none has taken yet.
    /// \param radius not more than a cell
    std::vector<Node> merge(double radius)
    {
        const std::vector<Node>& nodes = level.nodes;
        parents.assign(nodes.size(), kNone);
        std::vector<Node> merged;
        const double reach = radius * radius;
        const auto rows = static_cast<std::int64_t>(level.rowStart.size()) - 1;
        for (std::int64_t row = 0; row < rows; ++row) {
            // In the rows above, here and below: the first node that may still be near enough. It
            // only goes forward while the nodes of this row are gone through.
            std::array<std::uint32_t, 3> near{};
            std::array<std::uint32_t, 3> end{};
            for (std::int64_t k = 0; k < 3; ++k)
                if (const std::int64_t r = row + k - 1; r >= 0 && r < rows) {
                    near[static_cast<std::size_t>(k)] = level.rowStart[static_cast<std::size_t>(r)];
                    end[static_cast<std::size_t>(k)] =
                        level.rowStart[static_cast<std::size_t>(r) + 1];
                }
            for (std::uint32_t i = level.rowStart[static_cast<std::size_t>(row)];
                 i < level.rowStart[static_cast<std::size_t>(row) + 1]; ++i) {
                if (parents[i] != kNone)
                    continue;
                merged.push_back(
                    gather(i, near, end, reach, static_cast<std::uint32_t>(merged.size())));
            }
        }
        return merged;
    }

    Node gather(std::uint32_t seed, std::array<std::uint32_t, 3>& near,
                const std::array<std::uint32_t, 3>& end, double reach, std::uint32_t parent)
    {
        const std::vector<Node>& nodes = level.nodes;
        const Node& middle = nodes[seed];
        const std::uint32_t left = columns[seed] - std::min(columns[seed], 1U);
        const std::uint32_t right = columns[seed] + 1;
        Node sum{0, 0, 0, 0, 0};
        std::uint64_t x = 0;
        std::uint64_t y = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            while (near[k] < end[k] && columns[near[k]] < left)
                ++near[k];
            for (std::uint32_t n = near[k]; n < end[k] && columns[n] <= right; ++n) {
                if (parents[n] != kNone)
                    continue;
                const Node& node = nodes[n];
                const double dx = static_cast<double>(node.x) - middle.x;
                const double dy = static_cast<double>(node.y) - middle.y;
                if (dx * dx + dy * dy > reach)
                    continue;
                parents[n] = parent;
                sum.count += node.count;
                sum.flagged += node.flagged;
                x += std::uint64_t{node.x} * node.count;
                y += std::uint64_t{node.y} * node.count;
            }
        }
        sum.x = static_cast<std::uint32_t>((x + sum.count / 2) / sum.count);
        sum.y = static_cast<std::uint32_t>((y + sum.count / 2) / sum.count);
        return sum;
    }
};

ClusterIndex::ClusterIndex(std::span<const IndexPoint> points, double radiusPixels)
{
    std::vector<Node> nodes;
    std::vector<std::uint32_t> refs;
    nodes.reserve(points.size());
    refs.reserve(points.size());
    for (const IndexPoint& p : points)
        if (takes(p.at)) {
            nodes.push_back({unitsOf(p.at.x), unitsOf(p.at.y), 1, p.flagged ? 1U : 0U, 0});
            refs.push_back(p.ref);
        }
    // Each level lies in the net that it is merged by: the cells are as wide as the radius.
    const auto cellFor = [&](int zoom) { return radiusPixels * pixelAt(std::max(zoom, kMinZoom)); };
    std::vector<Building> buildings;
    buildings.emplace_back(std::move(nodes), cellFor(kMaxZoom));
    for (int zoom = kMaxZoom; zoom >= kMinZoom; --zoom) {
        std::vector<Node> merged = buildings.back().merge(radiusPixels * pixelAt(zoom));
        buildings.back().columns = {};
        buildings.emplace_back(std::move(merged), cellFor(zoom - 1));
    }

    // From the coarsest on each cluster gives its place among the leaves to those it took.
    std::uint32_t next = 0;
    for (Node& node : buildings.back().level.nodes)
        node.first = std::exchange(next, next + node.count);
    std::vector<std::uint32_t> places; // by parent: where the next of its own goes
    for (std::size_t i = buildings.size() - 1; i > 0; --i) {
        const Building& coarse = buildings[i];
        Building& fine = buildings[i - 1];
        places.resize(coarse.level.nodes.size());
        for (std::size_t n = 0; n < coarse.level.nodes.size(); ++n)
            places[coarse.from[n]] = coarse.level.nodes[n].first;
        for (std::size_t n = 0; n < fine.level.nodes.size(); ++n) {
            Node& node = fine.level.nodes[n];
            std::uint32_t& place = places[fine.parents[n]];
            node.first = std::exchange(place, place + node.count);
        }
    }
    const Building& finest = buildings.front();
    leaves_.resize(refs.size());
    for (std::size_t n = 0; n < finest.level.nodes.size(); ++n)
        leaves_[finest.level.nodes[n].first] = refs[finest.from[n]];

    levels_.reserve(buildings.size());
    for (auto building = buildings.rbegin(); building != buildings.rend(); ++building) {
        building->level.nodes.shrink_to_fit();
        levels_.push_back(std::move(building->level));
    }
}

std::vector<Cluster> ClusterIndex::query(const QRectF& world, int zoom) const
{
    std::vector<Cluster> found;
    if (levels_.empty())
        return found;
    const Level& level =
        levels_[static_cast<std::size_t>(std::clamp(zoom, kMinZoom, kMaxZoom + 1) - kMinZoom)];
    const double left = world.left() * kUnits;
    const double right = world.right() * kUnits;
    const double top = world.top() * kUnits;
    const double bottom = world.bottom() * kUnits;
    const std::uint32_t firstColumn = cellOf(left, level.cell);
    const std::uint32_t lastColumn = cellOf(right, level.cell);
    const std::uint32_t rows = static_cast<std::uint32_t>(level.rowStart.size()) - 1;
    const std::uint32_t firstRow = std::max(cellOf(top, level.cell), level.firstRow);
    for (std::uint32_t row = firstRow; row <= cellOf(bottom, level.cell); ++row) {
        if (row - level.firstRow >= rows)
            break;
        const auto begin = level.nodes.begin() + level.rowStart[row - level.firstRow];
        const auto end = level.nodes.begin() + level.rowStart[row - level.firstRow + 1];
        const auto columnOf = [&](const Node& n) { return cellOf(n.x, level.cell); };
        for (auto n = std::ranges::lower_bound(begin, end, firstColumn, {}, columnOf);
             n != end && columnOf(*n) <= lastColumn; ++n)
            if (n->x >= left && n->x <= right && n->y >= top && n->y <= bottom)
                found.push_back({{n->x / kUnits, n->y / kUnits},
                                 n->count,
                                 n->flagged,
                                 leaves_[n->first],
                                 n->first});
    }
    return found;
}

} // namespace zhitu::map
