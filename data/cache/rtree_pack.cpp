// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/rtree_pack.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "data/cache/gpkg_geometry.h"

namespace zhitu::cache {
namespace {

constexpr std::size_t kHead = 4;  ///< depth and number of cells, 16 bits each
constexpr std::size_t kCell = 24; ///< a number of 64 bits and four sides of 32
/// Room in the nodes for what comes later.
constexpr double kFilling = 0.8;
constexpr std::int64_t kRoot = 1;

constexpr float kMost = std::numeric_limits<float>::max();

/// A row, or a node of the level below.
struct Cell {
    std::int64_t number = 0;
    float minX = kMost;
    float maxX = -kMost;
    float minY = kMost;
    float maxY = -kMost;

    void include(const Cell& other)
    {
        minX = std::min(minX, other.minX);
        maxX = std::max(maxX, other.maxX);
        minY = std::min(minY, other.minY);
        maxY = std::max(maxY, other.maxY);
    }
};

float nearest(double value)
{
    return static_cast<float>(std::clamp(value, -double{kMost}, double{kMost}));
}

/// The box in 32 bits must hold the one in 64.
float roundedDown(double value)
{
    const float near = nearest(value);
    return near > value ? std::nextafter(near, -kMost) : near;
}

float roundedUp(double value)
{
    const float near = nearest(value);
    return near < value ? std::nextafter(near, kMost) : near;
}

std::vector<Cell> cellsOf(Connection& connection, const std::string& table)
{
    std::vector<Cell> cells;
    Statement rows =
        connection.prepare("SELECT id, geom FROM \"" + table + "\" WHERE geom NOTNULL ORDER BY id");
    while (rows.step())
        if (const auto box = envelopeOf(rows.blob(1)))
            cells.push_back({rows.integer(0), roundedDown(box->minX), roundedUp(box->maxX),
                             roundedDown(box->minY), roundedUp(box->maxY)});
    return cells;
}

/// [0, count) in `parts` pieces that differ by one at most. \returns where piece `part` begins
std::size_t beginOf(std::size_t part, std::size_t parts, std::size_t count)
{
    return part * count / parts;
}

/// Cells that belong into a node stand together afterwards, in `nodes` pieces of the same size.
void tile(std::vector<Cell>& cells, std::size_t nodes)
{
    std::ranges::sort(cells, {}, [](const Cell& c) { return c.minX + c.maxX; });
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes))));
    for (std::size_t slice = 0; slice < slices; ++slice) {
        // A slice is a whole number of nodes.
        const auto at = [&](std::size_t s) {
            return cells.begin()
                   + static_cast<std::ptrdiff_t>(
                       beginOf(beginOf(s, slices, nodes), nodes, cells.size()));
        };
        std::sort(at(slice), at(slice + 1),
                  [](const Cell& a, const Cell& b) { return a.minY + a.maxY < b.minY + b.maxY; });
    }
}

template <typename Number>
void put(std::byte*& to, Number number)
{
    for (int shift = static_cast<int>(sizeof(Number)) * 8 - 8; shift >= 0; shift -= 8)
        *to++ = static_cast<std::byte>(number >> shift);
}

/// Writing into what belongs to a virtual table is refused otherwise.
class ShadowTablesOpen {
public:
    explicit ShadowTablesOpen(Connection& connection) : db_(connection.handle()) { set(0); }
    ~ShadowTablesOpen() { set(1); }
    ShadowTablesOpen(const ShadowTablesOpen&) = delete;
    ShadowTablesOpen& operator=(const ShadowTablesOpen&) = delete;

private:
    void set(int defensive)
    {
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr);
    }
    sqlite3* db_;
};

class Packer {
public:
    Packer(Connection& connection, const std::string& table)
        : open_(connection), name_("\"rtree_" + table + "_geom"),
          node_(connection.prepare("INSERT INTO " + name_
                                   + "_node\"(data, nodeno) VALUES (?, ?) "
                                     "ON CONFLICT(nodeno) DO UPDATE SET data = excluded.data")),
          rowid_(
              connection.prepare("INSERT INTO " + name_ + "_rowid\"(rowid, nodeno) VALUES (?, ?)")),
          parent_(connection.prepare("INSERT INTO " + name_
                                     + "_parent\"(nodeno, parentnode) VALUES (?, ?)")),
          blob_(static_cast<std::size_t>(connection.queryInt("SELECT length(data) FROM " + name_
                                                             + "_node\" WHERE nodeno = 1")))
    {
        most_ = (blob_.size() - kHead) / kCell;
    }

    void pack(std::vector<Cell> cells)
    {
        const auto filled = static_cast<std::size_t>(static_cast<double>(most_) * kFilling);
        int depth = 0; // of the tree that the cells' nodes are the leaves of
        for (; cells.size() > most_; ++depth) {
            const std::size_t nodes = (cells.size() + filled - 1) / filled;
            tile(cells, nodes);
            cells = writeLevel(cells, nodes, depth == 0);
        }
        writeNode(kRoot, cells, depth);
        link(kRoot, cells, depth == 0);
        writeRows();
    }

private:
    /// \returns the nodes, as cells of the level above
    std::vector<Cell> writeLevel(const std::vector<Cell>& cells, std::size_t nodes, bool leaves)
    {
        std::vector<Cell> above;
        for (std::size_t i = 0; i < nodes; ++i) {
            const std::size_t begin = beginOf(i, nodes, cells.size());
            const std::span<const Cell> own =
                std::span(cells).subspan(begin, beginOf(i + 1, nodes, cells.size()) - begin);
            Cell node;
            node.number = ++lastNode_;
            for (const Cell& cell : own)
                node.include(cell);
            writeNode(node.number, own, 0);
            link(node.number, own, leaves);
            above.push_back(node);
        }
        return above;
    }

    /// \param depth of the tree, in its root; 0 in all other nodes
    void writeNode(std::int64_t number, std::span<const Cell> cells, int depth)
    {
        std::ranges::fill(blob_, std::byte{0});
        std::byte* to = blob_.data();
        put(to, static_cast<std::uint16_t>(depth));
        put(to, static_cast<std::uint16_t>(cells.size()));
        for (const Cell& cell : cells) {
            put(to, static_cast<std::uint64_t>(cell.number));
            for (const float side : {cell.minX, cell.maxX, cell.minY, cell.maxY})
                put(to, std::bit_cast<std::uint32_t>(side));
        }
        node_.bindBlob(1, blob_).bind(2, number).run();
    }

    void link(std::int64_t node, std::span<const Cell> cells, bool leaf)
    {
        for (const Cell& cell : cells)
            if (leaf)
                leafOf_.emplace_back(cell.number, node);
            else
                parent_.bind(1, cell.number).bind(2, node).run();
    }

    /// In the order of the rows: at the end of the table each.
    void writeRows()
    {
        std::ranges::sort(leafOf_);
        for (const auto& [row, node] : leafOf_)
            rowid_.bind(1, row).bind(2, node).run();
    }

    ShadowTablesOpen open_;
    std::string name_;
    Statement node_;
    Statement rowid_;
    Statement parent_;
    std::vector<std::byte> blob_;
    std::size_t most_ = 0; ///< cells in a node
    std::int64_t lastNode_ = kRoot;
    std::vector<std::pair<std::int64_t, std::int64_t>> leafOf_;
};

} // namespace

void packRtree(Connection& connection, const std::string& table)
{
    Packer(connection, table).pack(cellsOf(connection, table));
}

} // namespace zhitu::cache
