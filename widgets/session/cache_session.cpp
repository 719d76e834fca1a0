// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/cache_session.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include "data/demo/demo_store.h"
#include "data/paths.h"
#include "data/search/search_index.h"
#include "data/user_error.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;

CacheSession::CacheSession(QObject* parent) : QObject(parent), worker_(new QObject)
{
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("cache"));
    thread_.start();
}

CacheSession::~CacheSession()
{
    stop_ = true;
    thread_.quit();
    thread_.wait();
}

void CacheSession::cancel()
{
    stop_ = true;
}

/// Runs `work` in the worker; what it throws becomes a message. Signals are queued to this thread.
template <typename Work>
void CacheSession::inWorker(Work work, void (CacheSession::*problem)(const QString&))
{
    QMetaObject::invokeMethod(worker_, [this, work = std::move(work), problem] {
        try {
            work();
        } catch (const UserError& error) {
            Q_EMIT(this->*problem)(error.message());
        } catch (const std::exception& error) {
            Q_EMIT(this->*problem)(
                tr("Something unexpected happened: %1. What was stored is safe. Please try "
                   "again, and tell the support if it happens again.")
                    .arg(QString::fromUtf8(error.what())));
        }
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
