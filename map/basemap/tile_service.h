// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base map's tiles for QtLocation, over HTTP on this computer's loopback.
#pragma once

#include <QImage>
#include <QObject>
#include <QThread>
#include <QUrl>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/network_tiles.h"
#include "data/tiles/tile_cache.h"
#include "map/basemap/base_map_tiles.h"

namespace zhitu::map {

class TileServer;

/// GUI thread. Everything else happens in a thread of its own and in workers.
///
/// It listens on 127.0.0.1 only, at a port that the system chooses. Tiles lie at
/// /SECRET/zoom/column/row.png; the secret is 128 bits of chance, a new one for each base map and
/// tone, and every request without the present one is answered 404, whatever it asks for.
class TileService : public QObject {
    Q_OBJECT

public:
    /// \param cache what came over the network
    explicit TileService(std::shared_ptr<tiles::TileCache> cache, QObject* parent = nullptr);
    ~TileService() override;

    /// ready() tells where it is served. What was served before is gone.
    /// \param network the key, and how patient to be
    void serve(const tiles::BaseMap& map, TileTone tone, const tiles::NetworkOptions& network);
    void stop();

    /// Pictures of what is served at an address, without HTTP: those that come in time; none where
    /// something else is served now. Blocks; for any thread but this object's.
    /// \param tone may be another than it is served in
    /// \param goOn asked many times a second; false: no more is waited for. Empty: never
    [[nodiscard]] std::map<tiles::TileId, QByteArray>
    fetch(const QUrl& address, const std::vector<tiles::TileId>& wanted, TileTone tone,
          std::chrono::milliseconds patience, const std::function<bool()>& goOn = {});

Q_SIGNALS:
    /// \param address of the folder that holds the levels, with a slash at its end
    void ready(const QUrl& address);
    /// What stands in the way of the base map, in the user's language; empty: nothing.
    void problemChanged(const QString& problem);
    /// Tiles that failed can be had again.
    void recovered();

private:
    QThread thread_;
    TileServer* server_; ///< lives in the thread
};

} // namespace zhitu::map
