// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/tile_service.h"

#include "map/basemap/tile_server.h"

namespace zhitu::map {

TileService::TileService(std::shared_ptr<tiles::TileCache> cache, QObject* parent)
    : QObject(parent), server_(new TileServer(std::move(cache)))
{
    thread_.setObjectName(QStringLiteral("tile-service"));
    server_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, server_, &QObject::deleteLater);
    connect(server_, &TileServer::ready, this, &TileService::ready);
    connect(server_, &TileServer::problemChanged, this, &TileService::problemChanged);
    connect(server_, &TileServer::recovered, this, &TileService::recovered);
    thread_.start();
}

TileService::~TileService()
{
    thread_.quit();
    thread_.wait();
}

void TileService::serve(const tiles::BaseMap& map, TileTone tone,
                        const tiles::NetworkOptions& network)
{
    QMetaObject::invokeMethod(
        server_, [this, map, tone, network] { server_->serve(map, tone, network); },
        Qt::QueuedConnection);
}

void TileService::stop()
{
    QMetaObject::invokeMethod(server_, &TileServer::stop, Qt::QueuedConnection);
}

void TileService::tile(tiles::TileId id, std::function<void(const MadeTile&)> handler)
{
    QMetaObject::invokeMethod(
        server_,
        [this, id, handler = std::move(handler)] {
            server_->tile(id, [this, handler](const MadeTile& tile) {
                QMetaObject::invokeMethod(
                    this, [handler, tile] { handler(tile); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

} // namespace zhitu::map
