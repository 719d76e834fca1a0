// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/base_map_tiles.h"

#include <QPainter>
#include <atomic>
#include <mutex>

#include "data/tiles/file_tiles.h"
#include "data/tiles/network_tiles.h"
#include "data/tiles/picture_kind.h"
#include "data/worker_thread.h"

namespace zhitu::map {

using tiles::TileAnswer;
using tiles::TileId;

/// One tile on its way.
struct BaseMapTiles::Work {
    TileTone tone = TileTone::Day;
    int number = 0;                     ///< of its handler
    std::vector<tiles::TilePlan> plans; ///< a layer each
    std::mutex mutex;
    std::vector<std::map<TileId, TileAnswer>> answers; ///< a layer each
    std::atomic<int> waiting = 0;
    MadeTile made;
    bool rubbish = false; ///< a file's picture could not be decoded

    void makeTile();

private:
    [[nodiscard]] bool passesThrough() const;
};

/// Nothing is to be done to the picture but to look whether it is whole.
bool BaseMapTiles::Work::passesThrough() const
{
    int tilesThere = 0;
    for (std::size_t i = 0; i < plans.size(); ++i)
        for (const auto& [id, answer] : answers[i]) {
            if (answer.state == TileAnswer::State::Failed)
                return false;
            if (answer.state == TileAnswer::State::Tile)
                tilesThere += plans[i].asItIs ? 1 : 2;
        }
    return tone == TileTone::Day && tilesThere == 1;
}

void BaseMapTiles::Work::makeTile()
{
    QImage tile;
    bool any = false;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        std::map<TileId, QImage> pictures;
        for (const auto& [id, answer] : answers[i]) {
            if (answer.state == TileAnswer::State::Failed) {
                made.state = MadeTile::State::Failed;
                made.problem = answer.problem;
            }
            if (answer.state != TileAnswer::State::Tile)
                continue;
            QImage picture = decodeTile(answer.bytes);
            if (picture.isNull()) {
                rubbish = true;
                continue;
            }
            if (picture.width() == kTileSide && passesThrough()) {
                made = {MadeTile::State::Picture, answer.bytes, {}};
                return;
            }
            pictures[id] = std::move(picture);
        }
        if (pictures.empty())
            continue;
        const QImage layer = tileFrom(plans[i], pictures);
        if (!any)
            tile = layer;
        else
            QPainter(&tile).drawImage(0, 0, layer);
        any = true;
    }
    // A map without its names is no map to be kept on the screen: it is asked for again.
    if (made.state == MadeTile::State::Failed || !any)
        return;
    toneTile(tile, tone);
    made = {MadeTile::State::Picture, encodeTile(tile), {}};
}

BaseMapTiles::BaseMapTiles(const tiles::BaseMap& map, std::shared_ptr<tiles::TileCache> cache,
                           const tiles::NetworkOptions& network, QObject* parent)
    : QObject(parent), map_(map)
{
    workers_.setMaxThreadCount(2);
    for (const tiles::TileLayer& layer : map_.layers) {
        if (layer.isFile()) {
            sources_.push_back(std::make_unique<tiles::FileTiles>(layer.address));
            continue;
        }
        tiles::NetworkOptions options = network;
        options.isWhole = isTile;
        auto source = std::make_unique<tiles::NetworkTiles>(layer, cache, options);
        connect(source.get(), &tiles::NetworkTiles::problemChanged, this,
                &BaseMapTiles::problemChanged);
        online_.push_back(source.get());
        sources_.push_back(std::move(source));
    }
}

BaseMapTiles::~BaseMapTiles()
{
    sources_.clear(); // they call back into what is waiting
    workers_.waitForDone();
}

QString BaseMapTiles::problem() const
{
    for (const tiles::NetworkTiles* source : online_)
        if (!source->problem().isEmpty())
            return source->problem();
    return fileProblem_;
}

void BaseMapTiles::setFileProblem(const QString& problem)
{
    if (std::exchange(fileProblem_, problem) != problem)
        Q_EMIT problemChanged();
}

void BaseMapTiles::make(TileId id, TileTone tone, std::function<void(const MadeTile&)> handler)
{
    auto work = std::make_shared<Work>();
    work->tone = tone;
    work->number = ++made_;
    handlers_[work->number] = std::move(handler);
    for (const tiles::TileLayer& layer : map_.layers)
        work->plans.push_back(planFor(layer, id));
    work->answers.resize(work->plans.size());
    gather(work);
}

void BaseMapTiles::gather(const std::shared_ptr<Work>& work)
{
    int count = 1; // this function itself, so that nothing is finished before all is asked for
    for (const tiles::TilePlan& plan : work->plans)
        count += static_cast<int>(plan.tiles.size());
    work->waiting = count;
    const auto done = [this, work] {
        if (--work->waiting == 0)
            workers_.start([this, work] {
                WorkerThread::giveWay(WorkerThread::Urgency::Background); // the layers come first
                work->makeTile();
                QMetaObject::invokeMethod(
                    this, [this, work] { finish(work); }, Qt::QueuedConnection);
            });
    };
    for (std::size_t layer = 0; layer < work->plans.size(); ++layer)
        for (const TileId id : work->plans[layer].tiles)
            sources_[layer]->fetch(id, [work, layer, id, done](const TileAnswer& answer) {
                {
                    const std::scoped_lock held(work->mutex);
                    work->answers[layer][id] = answer;
                }
                done();
            });
    done();
}

void BaseMapTiles::finish(const std::shared_ptr<Work>& work)
{
    if (online_.empty()) {
        if (work->made.state == MadeTile::State::Failed)
            setFileProblem(work->made.problem);
        else if (work->rubbish)
            setFileProblem(tiles::problemNoPicture());
        else if (work->made.state == MadeTile::State::Picture)
            setFileProblem({});
    }
    handlers_.extract(work->number).mapped()(work->made);
}

} // namespace zhitu::map
