// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fetches all tiles of an area, so that the map is whole there without a line.
#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/network_tiles.h"
#include "data/tiles/offline_area.h"
#include "data/tiles/tile_cache.h"

namespace zhitu::tiles {

/// More would be days of fetching, and more than any source allows.
inline constexpr std::int64_t kMostAreaTiles = 200'000;

/// Of one thread with an event loop, which it never blocks. Goes on where it was, however it ended:
/// how far it is stands in the cache. A source that is gone is waited for.
class AreaFetch : public QObject {
    Q_OBJECT

public:
    /// \param area stored in the cache already
    AreaFetch(const BaseMap& map, OfflineArea area, std::shared_ptr<TileCache> cache,
              const NetworkOptions& network, QObject* parent = nullptr);
    ~AreaFetch() override;

    /// Once.
    void start();

Q_SIGNALS:
    /// Some times a second, and with the last tile.
    void progressed(const zhitu::tiles::OfflineArea& area);
    /// Why it does not go on just now; empty: it does.
    void waiting(const QString& problem);
    void finished();

private:
    struct Tile {
        int parts = 0; ///< that have not come yet
        bool failed = false;
    };
    struct Tries {
        int count = 0;
        int recoveries = -1; ///< when it failed last
    };
    void next();
    void begin(std::int64_t index);
    void keep(std::int64_t index, std::size_t layer, TileId part);
    void partCame(std::int64_t index, bool failed);
    void dealtWith(std::int64_t index, bool missing);
    void follow();
    void save();
    [[nodiscard]] QString problem() const;

    BaseMap map_;
    OfflineArea area_;
    std::shared_ptr<TileCache> cache_;
    std::vector<std::unique_ptr<NetworkTiles>> sources_;
    std::int64_t count_ = 0;
    std::int64_t nextIndex_ = 0;
    std::map<std::int64_t, Tile> running_;
    std::map<std::int64_t, Tries> tries_;
    int recoveries_ = 0;             ///< how often the sources were well again
    std::deque<std::int64_t> again_; ///< failed, to be tried once more
    std::set<std::int64_t> ahead_;   ///< dealt with before others that come before them
    bool isFinished_ = false;
    QTimer tell_;
    WorkerThread disk_;
};

} // namespace zhitu::tiles
