// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A base map's tiles in the map's grid, made of its layers' own.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/tile_cache.h"
#include "map/basemap/tile_picture.h"

namespace zhitu::tiles {
class NetworkTiles;
class TileSource;
struct NetworkOptions;
} // namespace zhitu::tiles

namespace zhitu::map {

/// A tile as the map shows it.
struct MadeTile {
    enum class State { Picture, Nothing, Failed };
    State state = State::Nothing;
    QByteArray bytes; ///< PNG, JPEG or WebP, decoded once before: they are whole
    QString problem;
};

/// Of one thread with an event loop, which it never blocks: decoding and warping happen in others.
class BaseMapTiles : public QObject {
    Q_OBJECT

public:
    /// \param cache of what comes over the network; null: the base map needs none
    BaseMapTiles(const tiles::BaseMap& map, std::shared_ptr<tiles::TileCache> cache,
                 const tiles::NetworkOptions& network, QObject* parent = nullptr);
    ~BaseMapTiles() override;

    /// \param handler called once in this object's thread, unless it is destroyed before
    void make(tiles::TileId id, TileTone tone, std::function<void(const MadeTile&)> handler);
    /// What stands in the way of the newest tiles; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const tiles::BaseMap& description() const noexcept { return map_; }

Q_SIGNALS:
    void problemChanged();

private:
    struct Work;
    void gather(const std::shared_ptr<Work>& work);
    void finish(const std::shared_ptr<Work>& work);
    void setFileProblem(const QString& problem);

    tiles::BaseMap map_;
    std::vector<std::unique_ptr<tiles::TileSource>> sources_;
    std::vector<const tiles::NetworkTiles*> online_;
    QString fileProblem_;
    int made_ = 0;
    /// By number: what they hold belongs to this thread, and ends in it.
    std::map<int, std::function<void(const MadeTile&)>> handlers_;
    QThreadPool workers_;
};

} // namespace zhitu::map
