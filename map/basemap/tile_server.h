// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The part of the tile service that lives in its thread.
#pragma once

#include <QHttpServer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "map/basemap/base_map_tiles.h"

namespace zhitu::map {

class TileServer : public QObject {
    Q_OBJECT

public:
    explicit TileServer(std::shared_ptr<tiles::TileCache> cache);

    void serve(const tiles::BaseMap& map, TileTone tone, const tiles::NetworkOptions& network);
    void stop();
    /// In whatever tone. Nothing, where something else is served than at that address.
    void tile(const QUrl& address, tiles::TileId id, TileTone tone,
              std::function<void(const MadeTile&)> handler);

Q_SIGNALS:
    void ready(const QUrl& address);
    void problemChanged(const QString& problem);
    void recovered();

private:
    /// \returns what stands in the way
    [[nodiscard]] QString listen();
    void answer(const QHttpServerRequest& request, QHttpServerResponder& responder);
    [[nodiscard]] std::optional<tiles::TileId> wantedBy(const QHttpServerRequest& request) const;
    void follow();

    std::shared_ptr<tiles::TileCache> cache_;
    QHttpServer http_;
    quint16 port_ = 0; ///< 0: it does not listen yet
    QByteArray secret_;
    QUrl address_; ///< where the secret leads to
    std::unique_ptr<BaseMapTiles> tiles_;
    TileTone tone_ = TileTone::Day;
    bool failed_ = false; ///< some tile did, since the last time all was well
    QTimer wellTimer_;    ///< until what failed is asked for again
};

} // namespace zhitu::map
