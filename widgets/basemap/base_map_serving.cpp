// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/base_map_serving.h"

#include <QPointer>
#include <atomic>
#include <shared_mutex>

#include "map/basemap/tile_picture.h"

namespace zhitu::widgets {
namespace {

constexpr auto kPatienceForSheets = std::chrono::seconds(10);

} // namespace

tiles::NetworkOptions networkWith(const QString& key)
{
    tiles::NetworkOptions options;
    options.key = key;
    options.isWhole = map::isTile;
    return options;
}

/// Between the sheets, which may live longer, and the service.
struct BaseMapServing::Gate {
    explicit Gate(map::TileService& tiles) : service(tiles) {}

    map::TileService& service;
    std::atomic<bool> isClosed = false;
    std::shared_mutex mutex; ///< shared by those who ask
};

BaseMapServing::BaseMapServing(std::shared_ptr<tiles::TileCache> cache, AskKey askKey,
                               QObject* parent)
    : QObject(parent), askKey_(std::move(askKey)), service_(std::move(cache)),
      gate_(std::make_shared<Gate>(service_))
{
    connect(&service_, &map::TileService::ready, this, [this](const QUrl& address) {
        address_ = address;
        Q_EMIT changed();
    });
    connect(&service_, &map::TileService::problemChanged, this, [this](const QString& problem) {
        tileProblem_ = problem;
        Q_EMIT problemChanged();
    });
    connect(&service_, &map::TileService::recovered, this, &BaseMapServing::recovered);
}

BaseMapServing::~BaseMapServing()
{
    gate_->isClosed = true;
    const std::unique_lock waited(gate_->mutex); // a moment: they ask whether to go on
}

void BaseMapServing::setKeyProblem(const QString& problem)
{
    if (std::exchange(keyProblem_, problem) != problem)
        Q_EMIT problemChanged();
}

void BaseMapServing::stop()
{
    service_.stop();
    Q_EMIT changed();
}

void BaseMapServing::serve(const tiles::BaseMap* map, map::TileTone tone)
{
    ++served_;
    address_.clear();
    setKeyProblem({});
    if (map == nullptr) {
        stop();
        return;
    }
    if (!map->needsKey()) {
        service_.serve(*map, tone, networkWith({}));
        return;
    }
    askKey_(map->id, [self = QPointer(this), map = *map, tone,
                      asked = served_](const QString& key, const QString& problem) {
        if (!self || asked != self->served_)
            return;
        if (!key.isEmpty()) {
            self->service_.serve(map, tone, networkWith(key));
            return;
        }
        self->stop();
        self->setKeyProblem(problem.isEmpty()
                                ? tr("This base map needs a key. Enter it under “Base maps”.")
                                : problem);
    });
}

std::optional<map::BaseMapSource> BaseMapServing::source(map::TileTone light,
                                                         map::TileTone dark) const
{
    if (address_.isEmpty())
        return std::nullopt;
    map::BaseMapSource source;
    source.tiles = [gate = gate_, address = address_, light,
                    dark](const map::BaseMapSource::Wish& wish) {
        const std::shared_lock held(gate->mutex);
        if (gate->isClosed)
            return std::map<tiles::TileId, QByteArray>();
        return gate->service.fetch(address, wish.tiles, wish.dark ? dark : light,
                                   kPatienceForSheets,
                                   [&] { return !gate->isClosed && (!wish.goOn || wish.goOn()); });
    };
    return source;
}

} // namespace zhitu::widgets
