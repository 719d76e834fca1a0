// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the search: it answers in a thread of its own and makes the sidecar in
/// another, so that codes and coordinates are found meanwhile.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>

#include "data/search/searcher.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// GUI thread; answers come as signals.
class SearchService : public QObject {
    Q_OBJECT

public:
    explicit SearchService(QObject* parent = nullptr);
    ~SearchService() override;

    /// Searches this cache from now on; its sidecar is made where it is missing or old.
    void open(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar);
    /// Rows of the open cache have changed: the sidecar follows.
    void refresh();
    /// Searches nothing any more; no file is held.
    void close();
    /// Only the newest question is answered: one under way is given up.
    void ask(const QString& query);

Q_SIGNALS:
    void answered(const QString& query, std::shared_ptr<const zhitu::search::Answer> answer);
    void failed(const QString& message);
    /// The sidecar is being made: the share done. 1: it is there.
    void indexing(double share);

private:
    void makeSidecar(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar,
                     int generation);
    void build(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar,
               int generation);
    void use(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar,
             int generation);
    void in(WorkerThread& thread, std::function<void()> work);

    WorkerThread searchThread_;
    WorkerThread indexThread_;
    std::unique_ptr<search::Searcher> searcher_; ///< used in the search thread only
    std::atomic<int> generation_ = 0;            ///< of the open file; another ends older work
    std::atomic<int> question_ = 0;
    std::atomic<bool> refreshQueued_ = false;
    std::filesystem::path cacheFile_; ///< GUI thread
    std::filesystem::path sidecar_;   ///< GUI thread
};

} // namespace zhitu::widgets
