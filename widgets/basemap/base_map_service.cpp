// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/base_map_service.h"

#include <QJsonArray>
#include <QUuid>
#include <algorithm>

#include "data/paths.h"
#include "data/tiles/file_tiles.h"
#include "data/tiles/tianditu.h"

namespace zhitu::widgets {
namespace {

constexpr std::int64_t kUsualCacheMb = 1024;
constexpr std::int64_t kMb = 1024 * 1024;

const QString kOwn = QStringLiteral("basemap.own");
const QString kCurrent = QStringLiteral("basemap.current");
const QString kOpacity = QStringLiteral("basemap.opacity");
const QString kTone = QStringLiteral("basemap.tone");
const QString kTiandituInDegrees = QStringLiteral("basemap.tiandituInDegrees");
const QString kCacheMb = QStringLiteral("basemap.cacheMb");

} // namespace

BaseMapService::BaseMapService(Settings& settings, std::shared_ptr<policy::KeyStore> keychain,
                               const std::filesystem::path& cache, QObject* parent)
    : QObject(parent), settings_(settings), keychain_(std::move(keychain)),
      cache_(std::make_shared<tiles::TileCache>(cache, cacheLimitMb() * kMb)),
      serving_(cache_, [this](const QString& id,
                              BaseMapServing::UseKey use) { withKey(id, std::move(use)); }),
      worker_(QStringLiteral("base-map")), keys_(QStringLiteral("base-map-keys"))
{
    fetchThread_.setObjectName(QStringLiteral("offline-areas"));
    fetchThread_.start();
    connect(&serving_, &BaseMapServing::changed, this, &BaseMapService::show);
    connect(&serving_, &BaseMapServing::problemChanged, this, &BaseMapService::problemChanged);
    connect(&serving_, &BaseMapServing::recovered, this, [this] {
        for (const auto& view : views_)
            if (view)
                view->reloadBaseMap();
    });
    read();
    serve();
}

BaseMapService::~BaseMapService()
{
    pauseArea();
    stopAsking();
    fetchThread_.quit();
    fetchThread_.wait();
    keys_.finish(); // a key that was just entered is not lost
    worker_.finish();
}

void BaseMapService::read()
{
    maps_ = tiles::tiandituMaps(tiandituGrid());
    for (const QJsonValue& entry : settings_.value(kOwn).toArray())
        if (auto own = tiles::baseMapFrom(entry.toObject()))
            maps_.push_back(std::move(*own));
}

void BaseMapService::attach(map::MapView& view)
{
    views_.emplace_back(&view);
    std::erase_if(views_, [](const auto& known) { return known.isNull(); });
    show();
}

void BaseMapService::detach(map::MapView& view)
{
    std::erase_if(views_, [&view](const auto& known) { return known.isNull() || known == &view; });
}

std::unique_ptr<BaseMapServing> BaseMapService::makeServing()
{
    return std::make_unique<BaseMapServing>(
        cache_,
        [this](const QString& id, BaseMapServing::UseKey use) { withKey(id, std::move(use)); });
}

void BaseMapService::show()
{
    const tiles::BaseMap* map = current();
    for (const auto& view : views_)
        if (view) {
            view->setBaseMap(map != nullptr ? serving_.address() : QUrl(),
                             map != nullptr ? map->attribution : QString());
            view->setBaseMapOpacity(opacity());
        }
}

std::optional<map::BaseMapSource> BaseMapService::source() const
{
    const tiles::BaseMap* map = current();
    if (map == nullptr)
        return std::nullopt;
    auto source = serving_.source(toneOf(*map, false), toneOf(*map, true));
    if (source) {
        source->opacity = opacity();
        source->attribution = map->attribution;
    }
    return source;
}

void BaseMapService::setDark(bool dark)
{
    if (std::exchange(dark_, dark) == dark || tone() != BaseMapTone::AsWindow)
        return;
    serve();
    Q_EMIT changed();
}

void BaseMapService::retranslate()
{
    read();
    show(); // the attribution
    Q_EMIT changed();
}

bool BaseMapService::isOwn(const QString& id) const
{
    return !tiles::isTianditu(id);
}

const tiles::BaseMap* BaseMapService::mapCalled(const QString& id) const
{
    const auto found = std::ranges::find(maps_, id, &tiles::BaseMap::id);
    return found != maps_.end() ? &*found : nullptr;
}

const tiles::BaseMap* BaseMapService::current() const
{
    return mapCalled(settings_.value(kCurrent).toString());
}

void BaseMapService::choose(const QString& id)
{
    if (id == settings_.value(kCurrent).toString())
        return;
    settings_.set(kCurrent, id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id));
    serve();
    Q_EMIT changed();
}

double BaseMapService::opacity() const
{
    return std::clamp(settings_.value(kOpacity).toDouble(1), 0.1, 1.0);
}

void BaseMapService::setOpacity(double opacity)
{
    settings_.set(kOpacity, opacity);
    for (const auto& view : views_)
        if (view)
            view->setBaseMapOpacity(opacity);
    Q_EMIT changed();
}

BaseMapTone BaseMapService::tone() const
{
    const QString tone = settings_.value(kTone).toString();
    return tone == u"day"     ? BaseMapTone::Day
           : tone == u"night" ? BaseMapTone::Night
                              : BaseMapTone::AsWindow;
}

void BaseMapService::setTone(BaseMapTone tone)
{
    settings_.set(kTone, tone == BaseMapTone::Day     ? QJsonValue(QStringLiteral("day"))
                         : tone == BaseMapTone::Night ? QJsonValue(QStringLiteral("night"))
                                                      : QJsonValue(QJsonValue::Undefined));
    serve();
    Q_EMIT changed();
}

tiles::TileGrid BaseMapService::tiandituGrid() const
{
    return settings_.value(kTiandituInDegrees).toBool() ? tiles::TileGrid::Geographic
                                                        : tiles::TileGrid::WebMercator;
}

void BaseMapService::setTiandituGrid(tiles::TileGrid grid)
{
    if (grid == tiandituGrid())
        return;
    settings_.set(kTiandituInDegrees, grid == tiles::TileGrid::Geographic
                                          ? QJsonValue(true)
                                          : QJsonValue(QJsonValue::Undefined));
    read();
    if (current() != nullptr && tiles::isTianditu(current()->id))
        serve();
    Q_EMIT changed();
}

map::TileTone BaseMapService::toneOf(const tiles::BaseMap& map, bool dark) const
{
    const bool night = tone() == BaseMapTone::Night || (tone() == BaseMapTone::AsWindow && dark);
    if (!night)
        return map::TileTone::Day;
    return map.isImagery ? map::TileTone::Dusk : map::TileTone::Night;
}

void BaseMapService::serve()
{
    const tiles::BaseMap* map = current();
    serving_.serve(map, map != nullptr ? toneOf(*map) : map::TileTone::Day);
}

std::string BaseMapService::keyEntry(const QString& id)
{
    return "basemap."
           + (tiles::isTianditu(id) ? std::string(tiles::kTiandituKey) : id.toStdString());
}

/// Asks the keychain.
void BaseMapService::withKey(const QString& id, BaseMapServing::UseKey use)
{
    keys_.run([this, id, use = std::move(use)] {
        QString key;
        const auto problem = problemOf([&] {
            if (const auto secret = keychain_->load(keyEntry(id)))
                key = QString::fromUtf8(secret->view().data(), qsizetype(secret->view().size()));
        });
        QMetaObject::invokeMethod(
            this, [use, key, problem] { use(key, problem.value_or(QString())); },
            Qt::QueuedConnection);
    });
}

void BaseMapService::setKey(const QString& id, const QString& key)
{
    keys_.run([this, id, key] {
        const auto problem = problemOf([&] {
            if (key.isEmpty())
                keychain_->remove(keyEntry(id));
            else
                keychain_->store(keyEntry(id), policy::Secret(key.toStdString()));
        });
        QMetaObject::invokeMethod(
            this,
            [this, id, key, problem] {
                if (problem) {
                    Q_EMIT refused(*problem);
                    return;
                }
                if (current() != nullptr && keyEntry(current()->id) == keyEntry(id))
                    serve();
                Q_EMIT keyChanged(id);
                if (!key.isEmpty())
                    Q_EMIT keyStored(id);
            },
            Qt::QueuedConnection);
    });
}

void BaseMapService::inBackground(std::function<void()> work, std::function<void()> then)
{
    worker_.run([this, work = std::move(work), then = std::move(then)] {
        const auto problem = problemOf(work);
        QMetaObject::invokeMethod(
            this,
            [this, problem, then] {
                if (problem)
                    Q_EMIT refused(*problem);
                else
                    then();
            },
            Qt::QueuedConnection);
    });
}

void BaseMapService::describe(const QString& file)
{
    const auto found = std::make_shared<tiles::BaseMap>();
    inBackground([file, found] { *found = tiles::openTileFile(pathFrom(file))->description(); },
                 [this, found] { Q_EMIT described(*found); });
}

void BaseMapService::askWmts(const QString& address)
{
    stopAsking();
    asking_ = new tiles::WmtsFetch(address);
    asking_->moveToThread(&fetchThread_);
    connect(asking_, &tiles::WmtsFetch::found, this, &BaseMapService::offered);
    connect(asking_, &tiles::WmtsFetch::failed, this, &BaseMapService::notOffered);
    QMetaObject::invokeMethod(asking_, &tiles::WmtsFetch::start, Qt::QueuedConnection);
}

void BaseMapService::stopAsking()
{
    if (asking_ == nullptr)
        return;
    disconnect(asking_, nullptr, this, nullptr);
    std::exchange(asking_, nullptr)->deleteLater();
}

void BaseMapService::add(tiles::BaseMap map, const QString& key)
{
    map.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!key.isEmpty() && map.needsKey())
        setKey(map.id, key); // before it is asked for
    QJsonArray own = settings_.value(kOwn).toArray();
    own.append(tiles::toJson(map));
    settings_.set(kOwn, own);
    read();
    choose(map.id);
}

void BaseMapService::remove(const QString& id)
{
    if (!isOwn(id))
        return;
    QJsonArray own;
    for (const QJsonValue& entry : settings_.value(kOwn).toArray())
        if (entry.toObject().value(u"id").toString() != id)
            own.append(entry);
    settings_.set(kOwn, own);
    for (const AreaState& state : std::vector(areas_))
        if (state.area.baseMap == id.toStdString())
            removeArea(state.area.id);
    setKey(id, {});
    const bool shown = current() != nullptr && current()->id == id;
    read();
    if (shown)
        choose({});
    else
        Q_EMIT changed();
}

std::int64_t BaseMapService::cacheLimitMb() const
{
    return std::clamp<std::int64_t>(settings_.value(kCacheMb).toInteger(kUsualCacheMb), 64, 65536);
}

void BaseMapService::setCacheLimitMb(std::int64_t limit)
{
    settings_.set(kCacheMb, static_cast<qint64>(limit));
    inBackground([cache = cache_, limit] { cache->setLimit(limit * kMb); },
                 [this] { refreshAreas(); });
}

void BaseMapService::clearCache()
{
    inBackground([cache = cache_] { cache->clear(); }, [this] { refreshAreas(); });
}

AreaState* BaseMapService::stateOf(std::int64_t id)
{
    const auto found =
        std::ranges::find_if(areas_, [id](const AreaState& state) { return state.area.id == id; });
    return found != areas_.end() ? &*found : nullptr;
}

void BaseMapService::refreshAreas()
{
    const auto areas = std::make_shared<std::vector<tiles::OfflineArea>>();
    const auto size = std::make_shared<tiles::TileCache::Size>();
    inBackground(
        [cache = cache_, areas, size] {
            *areas = cache->areas();
            *size = cache->size();
        },
        [this, areas, size] {
            size_ = *size;
            std::vector<AreaState> states;
            for (const tiles::OfflineArea& area : *areas) {
                const AreaState* known = stateOf(area.id);
                states.push_back(known != nullptr ? *known : AreaState{area, false, {}});
                // What a fetch told last may not be stored yet.
                if (!states.back().running && area.done >= states.back().area.done)
                    states.back().area = area;
            }
            areas_ = std::move(states);
            Q_EMIT areasChanged();
        });
}

void BaseMapService::fetchArea(const tiles::OfflineArea& area)
{
    const auto stored = std::make_shared<tiles::OfflineArea>(area);
    inBackground([cache = cache_, stored] { stored->id = cache->store(*stored); },
                 [this, stored] {
                     areas_.push_back({*stored, false, {}});
                     Q_EMIT areasChanged();
                     resumeArea(stored->id);
                 });
}

void BaseMapService::resumeArea(std::int64_t id)
{
    const AreaState* state = stateOf(id);
    const auto* map =
        state != nullptr ? mapCalled(QString::fromStdString(state->area.baseMap)) : nullptr;
    if (map == nullptr || state->running)
        return;
    tiles::OfflineArea area = state->area;
    if (area.done >= tileCount(area) && area.missing > 0) { // once more: what is there is not asked
        area.done = 0;
        area.missing = 0;
    }
    if (!map->needsKey())
        startArea(area, {});
    else
        withKey(map->id, [this, area](const QString& key, const QString& keyProblem) {
            if (keyProblem.isEmpty())
                startArea(area, key);
            else
                Q_EMIT refused(keyProblem);
        });
}

void BaseMapService::startArea(tiles::OfflineArea area, const QString& key)
{
    pauseArea();
    AreaState* state = stateOf(area.id);
    const auto* map = mapCalled(QString::fromStdString(area.baseMap));
    if (state == nullptr || map == nullptr)
        return;
    state->area = area;
    state->running = true;
    fetch_ = new tiles::AreaFetch(*map, area, cache_, networkWith(key));
    fetch_->moveToThread(&fetchThread_);
    connect(fetch_, &tiles::AreaFetch::progressed, this, [this](const tiles::OfflineArea& now) {
        if (AreaState* one = stateOf(now.id)) {
            one->area = now;
            Q_EMIT areasChanged();
        }
    });
    connect(fetch_, &tiles::AreaFetch::waiting, this, [this, id = area.id](const QString& why) {
        if (AreaState* one = stateOf(id)) {
            one->waiting = why;
            Q_EMIT areasChanged();
        }
    });
    connect(fetch_, &tiles::AreaFetch::finished, this, &BaseMapService::pauseArea);
    QMetaObject::invokeMethod(fetch_, &tiles::AreaFetch::start, Qt::QueuedConnection);
    Q_EMIT areasChanged();
}

void BaseMapService::pauseArea()
{
    if (fetch_ == nullptr)
        return;
    disconnect(fetch_, nullptr, this, nullptr);
    connect(fetch_, &QObject::destroyed, this, &BaseMapService::refreshAreas); // it stores at last
    std::exchange(fetch_, nullptr)->deleteLater();
    for (AreaState& state : areas_) {
        state.running = false;
        state.waiting.clear();
    }
    Q_EMIT areasChanged();
}

void BaseMapService::removeArea(std::int64_t id)
{
    if (const AreaState* state = stateOf(id); state != nullptr && state->running)
        pauseArea();
    std::erase_if(areas_, [id](const AreaState& state) { return state.area.id == id; });
    Q_EMIT areasChanged();
    inBackground([cache = cache_, id] { cache->removeArea(id); }, [this] { refreshAreas(); });
}

} // namespace zhitu::widgets
