// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the cache: every read happens in a thread of its own.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>

#include "data/cache/reader.h"
#include "data/domain/subject.h"
#include "data/sync/feed.h"
#include "data/worker_thread.h"
#include "map/layers/map_data.h"
#include "widgets/session/camera_service.h"

namespace zhitu::widgets {

/// Everything the details dock can show. Exactly one of the optionals is set, or none: not found.
struct Details {
    domain::Subject selection;
    std::optional<cache::GridDetails> grid;
    std::optional<cache::CaseDetails> caseRecord;
    std::optional<domain::Camera> camera;
    std::string divisionPath;
    domain::Instant asOf{};
};

/// GUI thread; answers come as signals. One file at a time.
class CacheSession : public QObject {
    Q_OBJECT

public:
    explicit CacheSession(QObject* parent = nullptr);
    ~CacheSession() override;

    /// Opens a cache file and loads the map's data.
    void open(const std::filesystem::path& file);
    /// Opens the demo district of this store, made first where it is not there yet, made anew where
    /// it turns out to be damaged.
    void openDemo(const std::filesystem::path& folder);
    /// Opens a generation of a store that is kept in step. The one that is looked at is replaced
    /// without a step back: replaced() instead of loaded(), where it is of the same places.
    void openGeneration(const std::filesystem::path& file);
    /// Rows of the open cache are not what they were: the cases are read again, the cameras that
    /// changed, and everything where places changed. Many calls while it reads are one.
    void refresh(const std::vector<sync::ChangedKeys>& rows);
    /// Lets go of what is open: closed(), behind everything that is still told of it.
    void close();
    /// Stops making the demo district; nothing half-made is left.
    void cancel();

    void askDetails(const domain::Subject& selection);
    /// Only the newest question is answered: one under way is given up.
    void askPoints(const domain::Filter& filter);

Q_SIGNALS:
    void building(double share);
    /// A file is known to be whole and is being read; where its search sidecar belongs.
    void opened(const std::filesystem::path& file, const std::filesystem::path& sidecar);
    void loading();
    void loaded(std::shared_ptr<const zhitu::map::MapData> data);
    /// The same places as before with their newest content: nobody need look elsewhere.
    void replaced(std::shared_ptr<const zhitu::map::MapData> data);
    /// What lists, figures and details show may have changed.
    void refreshed();
    void failed(const QString& message);
    void cancelled();
    void closed();
    void detailsFailed(const QString& message);
    void pointsReady(std::shared_ptr<const zhitu::map::PointSet> points);
    void pointsFailed(const QString& message);
    void detailsReady(std::shared_ptr<const zhitu::widgets::Details> details);

private:
    void load(const std::filesystem::path& file, const std::filesystem::path& sidecar, bool again);
    void readAgain();
    void followCameras();
    void inWorker(std::function<void()> work, void (CacheSession::*failure)(const QString&));

    WorkerThread thread_;
    std::unique_ptr<cache::CacheReader> reader_;  ///< used in the worker only
    std::shared_ptr<const map::MapData> data_;    ///< used in the worker only
    std::shared_ptr<const map::PointSet> points_; ///< used in the worker only; the newest
    std::filesystem::path file_;                  ///< used in the worker only
    domain::Filter filter_;                       ///< used in the worker only; asked for last
    std::mutex mutex_;
    std::set<int> changed_; ///< tables; under the mutex
    std::atomic<bool> stop_ = false;
    std::atomic<int> pointsAsked_ = 0; ///< a newer one ends older work
    std::filesystem::path openFile_;   ///< GUI thread
    CameraService cameras_;
};

} // namespace zhitu::widgets
