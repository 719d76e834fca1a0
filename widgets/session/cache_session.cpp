// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/cache_session.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include "data/demo/demo_store.h"
#include "data/paths.h"
#include "data/search/search_index.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;

CacheSession::CacheSession(QObject* parent) : QObject(parent), thread_(QStringLiteral("cache")) {}

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

void CacheSession::load(const fs::path& file, const fs::path& sidecar)
{
    Q_EMIT loading();
    auto reader = std::make_unique<cache::CacheReader>(file);
    const auto data = map::loadMapData(*reader);
    Q_EMIT opened(file, sidecar);
    data_ = data;
    reader_ = std::move(reader); // the one before answers until this one is known to be whole
    Q_EMIT loaded(data);
}

void CacheSession::open(const fs::path& file)
{
    inWorker([this, file] { load(file, ownSidecarOf(file)); }, &CacheSession::failed);
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
                    load(*file, search::sidecarOf(*file));
                    return;
                } catch (const cache::SqliteError& error) {
                    if (!error.isDamage())
                        throw; // busy, or out of reach: another demo would not help
                }
            }
            if (const auto made = make(file))
                load(*made, search::sidecarOf(*made));
            else
                Q_EMIT cancelled();
        },
        &CacheSession::failed);
}

void CacheSession::askPoints(const domain::Filter& filter)
{
    const int question = ++pointsAsked_;
    inWorker(
        [this, filter, question] {
            const auto newest = [this, question] { return question == pointsAsked_; };
            if (!reader_ || !newest())
                return;
            if (const auto points = map::selectPoints(*data_, filter, *reader_, newest))
                Q_EMIT pointsReady(points);
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
