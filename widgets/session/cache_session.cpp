// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/cache_session.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

#include "data/cache/same_store.h"
#include "data/demo/demo_store.h"
#include "data/paths.h"
#include "data/search/search_index.h"
#include "data/support/heap.h"
#include "data/sync/replica.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;

CacheSession::CacheSession(QObject* parent) : QObject(parent), thread_(QStringLiteral("cache"))
{
    followCameras();
}

CacheSession::~CacheSession()
{
    stop_ = true;
    ++pointsAsked_;
    thread_.stop();
}

void CacheSession::cancel()
{
    stop_ = true;
}

/// Runs `work` in the worker; what it throws becomes a message. Signals are queued to this thread.
void CacheSession::inWorker(std::function<void()> work,
                            void (CacheSession::*failure)(const QString&))
{
    thread_.run([this, work = std::move(work), failure] {
        if (const auto problem = problemOf(work))
            Q_EMIT(this->*failure)(*problem);
    });
}

namespace {

/// A file that somebody opens keeps its folder as it is; what we make of it is ours.
fs::path ownSidecarOf(const fs::path& file)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                           + QStringLiteral("/zhitu/search/");
    const auto name = QCryptographicHash::hash(
        QByteArray::fromStdString(fs::absolute(file).string()), QCryptographicHash::Sha256);
    return pathFrom(folder + QString::fromLatin1(name.toHex().left(32))
                    + QStringLiteral(".search"));
}

} // namespace

void CacheSession::load(const fs::path& file, const fs::path& sidecar, bool again)
{
    if (!again)
        Q_EMIT loading();
    auto reader = std::make_unique<cache::CacheReader>(file);
    const domain::Filter filter = again ? filter_ : domain::workFilter();
    const auto data = map::loadMapData(*reader, filter);
    Q_EMIT opened(file, sidecar);
    data_ = data;
    points_ = data->points;
    file_ = file;
    filter_ = filter;
    reader_ = std::move(reader); // the one before answers until this one is known to be whole
    if (!again) {
        Q_EMIT loaded(data);
    } else {
        Q_EMIT replaced(data);
        readAgain();
    }
    support::giveBackSmallPieces();
}

void CacheSession::openGeneration(const fs::path& file)
{
    inWorker(
        [this, file] {
            if (reader_ && file == file_)
                return; // it is open already
            // Another district is another work; a new generation of the same one is not.
            const bool again =
                data_ != nullptr && cache::sameStore(file, file_) && !data_->grids.empty();
            load(file, search::sidecarOf(file), again);
        },
        &CacheSession::failed);
}

void CacheSession::refresh(const std::vector<sync::ChangedKeys>& rows)
{
    for (const sync::ChangedKeys& keys : rows)
        if (keys.table == sync::replica("camera").number)
            cameras_.follow(keys.ids);
    {
        const std::lock_guard guard(mutex_);
        const bool asked = !changed_.empty();
        for (const sync::ChangedKeys& keys : rows)
            changed_.insert(keys.table);
        if (asked || changed_.empty())
            return; // the one that is queued will see these, too
    }
    inWorker([this] { readAgain(); }, &CacheSession::pointsFailed);
}

void CacheSession::readAgain()
{
    std::set<int> tables;
    {
        const std::lock_guard guard(mutex_);
        tables.swap(changed_);
    }
    if (!reader_)
        return;
    const auto touches = [&](std::initializer_list<const char*> names) {
        return std::ranges::any_of(
            names, [&](const char* name) { return tables.contains(sync::replica(name).number); });
    };
    if (touches({"division", "grid", "river", "centre", "key_site", "service_category",
                 "service_item", "department", "catalogue_version", "work_day", "work_hours"})
        || domain::dayNumber(reader_->now()) != data_->day) { // another day, other rules
        load(file_, search::sidecarOf(file_), true);
        return;
    }
    if (touches({"case"})) {
        points_ = map::followCases(*data_, filter_, *reader_, [] { return true; }, *points_);
        Q_EMIT pointsReady(points_);
    }
    Q_EMIT refreshed();
}

/// They go the same way as everything else: once they are read, into the worker's newest points.
void CacheSession::followCameras()
{
    connect(this, &CacheSession::opened, this, [this](const fs::path& file) { openFile_ = file; });
    const auto open = [this](const std::shared_ptr<const map::MapData>& data) {
        cameras_.open(openFile_, *data->points);
    };
    connect(this, &CacheSession::loaded, this, open);
    connect(this, &CacheSession::replaced, this, open);
    connect(this, &CacheSession::closed, &cameras_, &CameraService::close);
    connect(&cameras_, &CameraService::failed, this, &CacheSession::pointsFailed);
    connect(&cameras_, &CameraService::followed, this,
            [this](const fs::path& file, const std::shared_ptr<const map::PointSet>& cameras) {
                inWorker(
                    [this, file, cameras] {
                        if (!reader_ || file != file_)
                            return; // something else was opened meanwhile
                        points_ = map::withCameras(*points_, *cameras);
                        Q_EMIT pointsReady(points_);
                    },
                    &CacheSession::pointsFailed);
            });
}

void CacheSession::open(const fs::path& file)
{
    inWorker([this, file] { load(file, ownSidecarOf(file), false); }, &CacheSession::failed);
}

void CacheSession::close()
{
    stop_ = true;
    ++pointsAsked_;
    thread_.run([this] {
        reader_.reset();
        data_.reset();
        points_.reset();
        file_.clear();
        Q_EMIT closed();
    });
}

void CacheSession::openDemo(const fs::path& folder)
{
    stop_ = false;
    inWorker(
        [this, folder] {
            cache::CacheStore store(folder);
            const auto make = [&](const std::optional<fs::path>& unusable) {
                return demo::makeDemo(store, unusable, [this](double share) {
                    Q_EMIT building(share);
                    return !stop_;
                });
            };
            std::optional<fs::path> file = demo::presentDemo(store);
            if (file) {
                try {
                    load(*file, search::sidecarOf(*file), false);
                    return;
                } catch (const cache::SqliteError& error) {
                    if (!error.isDamage())
                        throw; // busy, or out of reach: another demo would not help
                }
            }
            if (const auto made = make(file))
                load(*made, search::sidecarOf(*made), false);
            else
                Q_EMIT cancelled();
        },
        &CacheSession::failed);
}

void CacheSession::askPoints(const domain::Filter& filter)
{
    const int question = ++pointsAsked_;
    cameras_.setFilter(filter);
    inWorker(
        [this, filter, question] {
            const auto newest = [this, question] { return question == pointsAsked_; };
            if (!reader_ || !newest())
                return;
            filter_ = filter;
            if (const auto points =
                    map::selectPoints(*data_, filter, *reader_, newest, points_.get())) {
                points_ = points;
                Q_EMIT pointsReady(points);
            }
        },
        &CacheSession::pointsFailed);
}

void CacheSession::askDetails(const domain::Subject& selection)
{
    inWorker(
        [this, selection] {
            if (!reader_)
                return;
            using Kind = domain::Subject::Kind;
            auto details = std::make_shared<Details>();
            details->selection = selection;
            details->asOf = reader_->asOf();
            if (selection.kind == Kind::Grid)
                details->grid = reader_->gridDetails(selection.code);
            if (selection.kind == Kind::Case)
                details->caseRecord = reader_->caseDetails(selection.id);
            if (selection.kind == Kind::Camera) {
                details->camera = reader_->camera(selection.id);
                if (details->camera)
                    details->divisionPath = reader_->divisionPath(details->camera->gridCode);
            }
            Q_EMIT detailsReady(details);
        },
        &CacheSession::detailsFailed);
}

} // namespace zhitu::widgets
