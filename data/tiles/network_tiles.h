// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tiles from a server, through the cache on the disk.
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/tile_cache.h"
#include "data/tiles/tile_source.h"
#include "data/worker_thread.h"

namespace zhitu::tiles {

struct NetworkOptions {
    QString key;
    /// A tile that is older is shown, and asked for anew behind it.
    std::chrono::seconds freshFor = std::chrono::days(30);
    std::chrono::milliseconds patience = std::chrono::seconds(15);  ///< for one tile
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< doubled up to a minute
    /// Whether a picture can be decoded; called in a worker. What cannot is not kept.
    std::function<bool(const QByteArray&)> isWhole;
};

/// A server that does not answer, refuses, or answers rubbish is left alone for a while, longer
/// each time; what is in the cache is shown meanwhile, however old.
class NetworkTiles : public QObject, public TileSource {
    Q_OBJECT

public:
    NetworkTiles(TileLayer layer, std::shared_ptr<TileCache> cache, NetworkOptions options,
                 QObject* parent = nullptr);
    ~NetworkTiles() override;

    void fetch(TileId id, TileHandler handler) override;
    /// What stands in the way; empty: nothing.
    [[nodiscard]] const QString& problem() const noexcept { return problem_; }
    /// By one of these it is tried whether the server is well again, where none was good so far:
    /// the one that failed may be bad for ever.
    void setProbes(std::function<TileId()> probes) { probes_ = std::move(probes); }
    /// What the cache knows this layer by. The key is not in it.
    [[nodiscard]] static std::string cacheName(const TileLayer& layer);

Q_SIGNALS:
    /// problem() is another.
    void problemChanged();

private:
    struct Wish {
        std::vector<TileHandler> handlers; ///< none: only the cache is to be refreshed
        std::optional<TileAnswer> old;     ///< better than none
    };
    void lookedUp(TileId id, const std::optional<CachedTile>& found);
    void startNext();
    void start(TileId id);
    void finished(TileId id, QNetworkReply& reply);
    /// In the worker: keeps the picture where it is whole. \returns whether it is
    void received(TileId id, const QByteArray& bytes);
    void answer(TileId id, TileAnswer answer);
    void succeeded(TileId id);
    void failed(TileId id, const QString& problem);
    [[nodiscard]] bool isPaused() const { return pause_.isActive(); }
    [[nodiscard]] QString problemOf(const QNetworkReply& reply) const;

    TileLayer layer_;
    std::string name_;
    QString host_;
    std::shared_ptr<TileCache> cache_;
    NetworkOptions options_;
    QNetworkAccessManager network_;
    std::map<TileId, Wish> wishes_;
    std::deque<TileId> queue_; ///< the newest is asked for first: it is in view
    int running_ = 0;
    int failuresInRow_ = 0;
    int pauses_ = 0; ///< since it was well last
    QString problem_;
    TileId lastFailed_;
    std::function<TileId()> probes_;
    std::optional<TileId> lastGood_; ///< by this one it is tried whether the server is well again
    QTimer pause_;
    WorkerThread disk_;
};

} // namespace zhitu::tiles
