// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/network_tiles.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>

#include "data/tiles/limited_get.h"
#include "data/tiles/messages.h"
#include "data/tiles/picture_kind.h"
#include "data/tiles/seconds.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

constexpr int kMostAtATime = 6; ///< what browsers ask one server at a time
constexpr std::size_t kMostQueued = 400;
constexpr int kFailuresBeforePause = 3;
constexpr std::chrono::milliseconds kLongestPause = std::chrono::minutes(1);

} // namespace

NetworkTiles::NetworkTiles(TileLayer layer, std::shared_ptr<TileCache> cache,
                           NetworkOptions options, QObject* parent)
    : QObject(parent), layer_(std::move(layer)), name_(cacheName(layer_)),
      host_(QUrl(addressOf(layer_, {}, {})).host()), cache_(std::move(cache)),
      options_(std::move(options)), network_(this), pause_(this),
      disk_(QStringLiteral("tile-cache"))
{
    network_.setAutoDeleteReplies(true);
    pause_.setSingleShot(true);
    // Nobody asks again for a tile that failed before the map is moved: so we do. One that was good
    // once says more of the server than one that may be bad for ever.
    connect(&pause_, &QTimer::timeout, this, [this] {
        const TileId probe = lastGood_ ? *lastGood_ : probes_ ? probes_() : lastFailed_;
        if (wishes_.try_emplace(probe).second)
            queue_.push_back(probe);
        startNext();
        if (running_ == 0) // it is being looked up just now: that may answer from the disk
            pause_.start(options_.firstPause);
    });
}

NetworkTiles::~NetworkTiles()
{
    disk_.stop();
}

std::string NetworkTiles::cacheName(const TileLayer& layer)
{
    // What is another picture under the same number: another address, or another meaning of levels
    // or of numbers. Those of the other grids stand in the address as they are.
    QString all = layer.address + u'\n' + layer.matrices.join(u'\n');
    if (layer.grid == TileGrid::Baidu)
        all += QStringLiteral("\nbaidu");
    return QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256)
        .toHex()
        .first(24)
        .toStdString();
}

void NetworkTiles::fetch(TileId id, TileHandler handler)
{
    const auto [wish, isNew] = wishes_.try_emplace(id);
    wish->second.handlers.push_back(std::move(handler));
    if (!isNew)
        return;
    disk_.run([this, id] {
        std::optional<CachedTile> found;
        try {
            found = cache_->find(name_, id);
        } catch (const std::exception& error) { // it is fetched then
            qWarning("The cache of tiles could not be read: %s", error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, id, found] { lookedUp(id, found); }, Qt::QueuedConnection);
    });
}

void NetworkTiles::lookedUp(TileId id, const std::optional<CachedTile>& found)
{
    if (found) {
        const bool fresh = secondsNow() - found->fetched < options_.freshFor.count();
        const TileAnswer known{found->bytes.isEmpty() ? TileAnswer::State::None
                                                      : TileAnswer::State::Tile,
                               found->bytes,
                               {}};
        if (fresh || isPaused()) {
            answer(id, known);
            return;
        }
        Wish& wish = wishes_[id];
        wish.old = known;
        for (const TileHandler& handler : std::exchange(wish.handlers, {}))
            handler(known);
    } else if (isPaused()) {
        answer(id, {TileAnswer::State::Failed, {}, problem_});
        return;
    }
    queue_.push_back(id);
    if (queue_.size() > kMostQueued) { // long out of view
        const TileId oldest = queue_.front();
        queue_.pop_front();
        answer(oldest, {TileAnswer::State::Failed, {}, {}});
    }
    startNext();
}

void NetworkTiles::startNext()
{
    while (running_ < kMostAtATime && !queue_.empty() && !isPaused()) {
        const TileId id = queue_.back();
        queue_.pop_back();
        start(id);
    }
}

void NetworkTiles::start(TileId id)
{
    ++running_;
    QNetworkReply* reply = getLimited(network_, QUrl(addressOf(layer_, id, options_.key)),
                                      {options_.patience, qint64{kMostTileBytes}});
    connect(reply, &QNetworkReply::finished, this, [this, id, reply] {
        --running_;
        finished(id, *reply);
        startNext();
    });
}

void NetworkTiles::finished(TileId id, QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410 || status == 204) {
        succeeded(id);
        disk_.run([this, id] {
            (void)cache_->put(name_, id, {{}, secondsNow()});
            QMetaObject::invokeMethod(this, [this, id] { answer(id, {}); }, Qt::QueuedConnection);
        });
        return;
    }
    if (reply.error() != QNetworkReply::NoError || status != 200) {
        failed(id, problemOf(reply));
        return;
    }
    const QByteArray bytes = reply.readAll();
    disk_.run([this, id, bytes] { received(id, bytes); });
}

void NetworkTiles::received(TileId id, const QByteArray& bytes)
{
    const bool whole = beginsLikePicture(bytes) && (!options_.isWhole || options_.isWhole(bytes));
    if (whole)
        if (const auto problem = cache_->put(name_, id, {bytes, secondsNow()}))
            qWarning("A tile could not be kept: %s", qPrintable(*problem));
    QMetaObject::invokeMethod(
        this,
        [this, id, bytes, whole] {
            if (whole) {
                succeeded(id);
                answer(id, {TileAnswer::State::Tile, bytes, {}});
            } else {
                failed(id, problemNoPicture());
            }
        },
        Qt::QueuedConnection);
}

void NetworkTiles::answer(TileId id, TileAnswer answer)
{
    const auto wish = wishes_.extract(id);
    if (!wish)
        return;
    if (answer.state == TileAnswer::State::Failed && wish.mapped().old)
        answer = *wish.mapped().old;
    for (const TileHandler& handler : wish.mapped().handlers)
        handler(answer);
}

void NetworkTiles::succeeded(TileId id)
{
    lastGood_ = id;
    failuresInRow_ = 0;
    pauses_ = 0;
    pause_.stop();
    if (!std::exchange(problem_, {}).isEmpty())
        Q_EMIT problemChanged();
}

void NetworkTiles::failed(TileId id, const QString& problem)
{
    lastFailed_ = id;
    answer(id, {TileAnswer::State::Failed, {}, problem});
    ++failuresInRow_;
    if (failuresInRow_ < kFailuresBeforePause || isPaused())
        return;
    // What was on its way together fails together: that is one failure.
    const int doublings = std::min(pauses_++, 10);
    const auto pause =
        std::min<std::chrono::milliseconds>(options_.firstPause * (1 << doublings), kLongestPause);
    // Workstations that lost the same server do not all come back in the same moment.
    pause_.start(pause / 2
                 + std::chrono::milliseconds(
                     QRandomGenerator::global()->bounded(static_cast<int>(pause.count() / 2) + 1)));
    for (const TileId waiting : std::exchange(queue_, {}))
        answer(waiting, {TileAnswer::State::Failed, {}, problem});
    if (std::exchange(problem_, problem) != problem)
        Q_EMIT problemChanged();
}

QString NetworkTiles::problemOf(const QNetworkReply& reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if ((status == 401 || status == 403 || status == 418) && layer_.address.contains(u"{key}"))
        return Messages::tr("The server “%1” refuses the key (%2). Check it under “Base maps”.")
            .arg(host_)
            .arg(status);
    if (status == 200)
        return problemNoPicture(); // it was broken off because of its size
    return problemOfServer(reply, host_);
}

} // namespace zhitu::tiles
