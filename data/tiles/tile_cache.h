// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tiles that were fetched over the network, on the disk.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/tiles/offline_area.h"
#include "data/tiles/tile_id.h"

namespace zhitu::tiles {

struct CachedTile {
    QByteArray bytes;         ///< empty: the source has no such tile
    std::int64_t fetched = 0; ///< seconds since 1970, by this computer's clock
};

/// One SQLite file, which several programs may use at once. Blocks: for worker threads; any of
/// them, one after another. A file that is damaged is made anew: what is in it can be had again.
///
/// Tiles of offline areas are kept whatever the limit is; the others go, those that were looked at
/// longest ago first.
class TileCache {
public:
    /// \param limit bytes for all tiles that no offline area needs
    TileCache(std::filesystem::path file, std::int64_t limit);
    ~TileCache();

    void setLimit(std::int64_t bytes);
    /// \param source tells layers apart; no key may be in it
    [[nodiscard]] std::optional<CachedTile> find(const std::string& source, TileId id);
    /// \returns what went wrong: a full disk is no reason to show no tile
    std::optional<QString> put(const std::string& source, TileId id, const CachedTile& tile);
    /// Marks one that is there as needed by an offline area. \returns false where it is not there
    bool keep(std::int64_t area, const std::string& source, TileId id);

    /// Bytes of the tiles that no area needs, and of those that one does.
    struct Size {
        std::int64_t passing = 0;
        std::int64_t kept = 0;
    };
    [[nodiscard]] Size size();
    /// Takes away everything that no area needs.
    void clear();

    [[nodiscard]] std::vector<OfflineArea> areas();
    /// Makes a new one, or changes one that has an id. \returns its id; throws UserError
    std::int64_t store(const OfflineArea& area);
    /// Tiles that no other area needs pass from then on.
    void removeArea(std::int64_t id);

private:
    void open();
    void makeTables();
    [[noreturn]] void refuseFormat();
    void measure();
    void shrink();
    void writeLooks();
    std::int64_t sourceId(const std::string& source);
    [[nodiscard]] std::optional<std::int64_t> rowOf(const std::string& source, TileId id);
    [[nodiscard]] bool isBroken(const cache::SqliteError& error) const;
    /// Runs work on the file. One that is damaged is made anew, and the work tried once more.
    template <class Work>
    auto guarded(Work work);

    std::filesystem::path file_;
    std::int64_t limit_;
    std::mutex mutex_;
    std::unique_ptr<cache::Connection> connection_;
    std::map<std::string, std::int64_t> sources_;
    Size size_;
    std::map<std::int64_t, std::int64_t> looked_; ///< row → when, not written yet
    int putsSinceMeasured_ = 0;
    bool refusedAsSound_ = false; ///< the file is of another format, and no page of it is damaged
};

} // namespace zhitu::tiles
