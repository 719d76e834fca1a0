// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/tile_service.h"

#include <QDeadlineTimer>
#include <condition_variable>
#include <mutex>

#include "map/basemap/tile_server.h"

namespace zhitu::map {
namespace {

constexpr auto kAskEvery = std::chrono::milliseconds(50);

} // namespace

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

std::map<tiles::TileId, QByteArray>
TileService::fetch(const QUrl& address, const std::vector<tiles::TileId>& wanted, TileTone tone,
                   std::chrono::milliseconds patience, const std::function<bool()>& goOn)
{
    struct Gathered {
        std::mutex mutex;
        std::condition_variable came;
        std::size_t answers = 0;
        std::map<tiles::TileId, QByteArray> pictures;
    };
    const auto gathered = std::make_shared<Gathered>(); // answers may come after we have gone
    QMetaObject::invokeMethod(
        server_,
        [server = server_, address, wanted, tone, gathered] {
            for (const tiles::TileId id : wanted)
                server->tile(address, id, tone, [gathered, id](const MadeTile& tile) {
                    const std::scoped_lock held(gathered->mutex);
                    ++gathered->answers;
                    if (tile.state == MadeTile::State::Picture)
                        gathered->pictures[id] = tile.bytes;
                    gathered->came.notify_one();
                });
        },
        Qt::QueuedConnection);
    std::unique_lock held(gathered->mutex);
    const auto isWhole = [&] { return gathered->answers == wanted.size(); };
    const QDeadlineTimer deadline(patience);
    while (!isWhole() && !deadline.hasExpired() && (!goOn || goOn()))
        gathered->came.wait_for(held, kAskEvery, isWhole);
    return gathered->pictures;
}

} // namespace zhitu::map
