// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/area_fetch.h"

#include <QRandomGenerator>

#include "data/tiles/tile_plan.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

constexpr std::size_t kTilesAtATime = 4; ///< beside those of the map that is looked at
constexpr int kMostTries = 3;
constexpr int kTellMs = 300;

void storeProgress(TileCache& cache, const OfflineArea& area)
{
    try {
        (void)cache.store(area);
    } catch (const std::exception& error) { // it is fetched again from where it was
        qWarning("The progress of an area could not be kept: %s", error.what());
    }
}

} // namespace

AreaFetch::AreaFetch(const BaseMap& map, OfflineArea area, std::shared_ptr<TileCache> cache,
                     const NetworkOptions& network, QObject* parent)
    : QObject(parent), map_(map), area_(std::move(area)), cache_(std::move(cache)),
      count_(tileCount(area_)), nextIndex_(area_.done), tell_(this),
      disk_(QStringLiteral("offline-area"))
{
    for (const TileLayer& layer : map_.layers) {
        if (layer.isFile()) {
            sources_.push_back(nullptr); // it is here already
            continue;
        }
        sources_.push_back(std::make_unique<NetworkTiles>(layer, cache_, network, this));
        connect(sources_.back().get(), &NetworkTiles::problemChanged, this, &AreaFetch::follow);
        sources_.back()->setProbes([this, layer] {
            const TileId some = tileAt(area_, QRandomGenerator::global()->bounded(qint64(count_)));
            const auto parts = planFor(layer, some).tiles;
            return parts.empty() ? TileId{} : parts.front();
        });
    }
    tell_.setSingleShot(true);
    tell_.setInterval(kTellMs);
    connect(&tell_, &QTimer::timeout, this, &AreaFetch::save);
}

AreaFetch::~AreaFetch()
{
    disk_.stop();
    sources_.clear();
    storeProgress(*cache_, area_);
}

void AreaFetch::start()
{
    next();
}

QString AreaFetch::problem() const
{
    for (const auto& source : sources_)
        if (source && !source->problem().isEmpty())
            return source->problem();
    return {};
}

void AreaFetch::follow()
{
    const QString why = problem();
    Q_EMIT waiting(why);
    if (why.isEmpty()) {
        ++recoveries_;
        next();
    }
}

void AreaFetch::next()
{
    while (running_.size() < kTilesAtATime && problem().isEmpty()) {
        if (!again_.empty()) {
            const std::int64_t index = again_.front();
            again_.pop_front();
            begin(index);
        } else if (nextIndex_ < count_) {
            begin(nextIndex_++);
        } else {
            break;
        }
    }
    if (!isFinished_ && running_.empty() && again_.empty() && nextIndex_ >= count_) {
        isFinished_ = true;
        save();
        disk_.run([this] { // behind what is being kept
            QMetaObject::invokeMethod(this, &AreaFetch::finished, Qt::QueuedConnection);
        });
    }
}

void AreaFetch::begin(std::int64_t index)
{
    const TileId id = tileAt(area_, index);
    std::vector<std::pair<std::size_t, TileId>> parts;
    for (std::size_t layer = 0; layer < sources_.size(); ++layer)
        if (sources_[layer])
            for (const TileId part : planFor(map_.layers[layer], id).tiles)
                parts.emplace_back(layer, part);
    running_[index].parts = static_cast<int>(parts.size()) + 1;
    for (const auto& [layer, part] : parts)
        sources_[layer]->fetch(part, [this, index, layer, part](const TileAnswer& answer) {
            if (answer.state == TileAnswer::State::Failed)
                partCame(index, true);
            else
                keep(index, layer, part);
        });
    partCame(index, false);
}

/// What could not be kept, on a full disk, is not there.
void AreaFetch::keep(std::int64_t index, std::size_t layer, TileId part)
{
    disk_.run(
        [this, index, area = area_.id, source = NetworkTiles::cacheName(map_.layers[layer]), part] {
            bool kept = false;
            try {
                kept = cache_->keep(area, source, part);
            } catch (const std::exception& error) {
                qWarning("A tile of an area could not be kept: %s", error.what());
            }
            QMetaObject::invokeMethod(
                this, [this, index, kept] { partCame(index, !kept); }, Qt::QueuedConnection);
        });
}

void AreaFetch::partCame(std::int64_t index, bool failed)
{
    Tile& tile = running_[index];
    tile.failed = tile.failed || failed;
    if (--tile.parts > 0)
        return;
    const bool lacks = tile.failed;
    running_.erase(index);
    // While the source is gone it is not the tile that fails: that counts once for each time that
    // the source was well in between.
    Tries& tries = tries_[index];
    if (lacks && (problem().isEmpty() || tries.recoveries != recoveries_)) {
        ++tries.count;
        tries.recoveries = recoveries_;
    }
    if (lacks && tries.count < kMostTries)
        again_.push_back(index);
    else
        dealtWith(index, lacks);
    // Not from within: an answer may come before fetch() returns.
    QMetaObject::invokeMethod(this, &AreaFetch::next, Qt::QueuedConnection);
}

void AreaFetch::dealtWith(std::int64_t index, bool missing)
{
    tries_.erase(index);
    if (missing)
        ++area_.missing;
    ahead_.insert(index);
    while (!ahead_.empty() && *ahead_.begin() == area_.done) {
        ahead_.erase(ahead_.begin());
        ++area_.done;
    }
    if (!tell_.isActive())
        tell_.start();
}

void AreaFetch::save()
{
    tell_.stop();
    disk_.run([cache = cache_, area = area_] { storeProgress(*cache, area); });
    Q_EMIT progressed(area_);
}

} // namespace zhitu::tiles
