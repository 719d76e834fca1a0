// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the figures behind the charts.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <map>
#include <memory>

#include "data/cache/reader.h"
#include "data/cases/dispute_shares.h"
#include "data/cases/indicators.h"
#include "data/lists/list_reader.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// Numbers of cases. Each chart leaves out the part of the filter that it offers to change itself,
/// so that one sees what else there is.
struct Figures {
    domain::Filter filter; ///< that they were asked for, with its area
    std::map<std::int64_t, std::int64_t> byState;
    std::map<std::int64_t, std::int64_t> byCategory;
    std::map<std::int64_t, std::int64_t> byLevel;
    std::vector<lists::ListReader::Day> perDay;
};

/// GUI thread; answers come as signals. Only the newest question is answered.
class FiguresService : public QObject {
    Q_OBJECT

public:
    explicit FiguresService(QObject* parent = nullptr);
    ~FiguresService() override;

    void open(const std::filesystem::path& cacheFile);
    /// Reads nothing any more; no file is held.
    void close();
    /// \param now that deadlines are reached at
    void ask(const domain::Filter& filter, domain::Instant now);

Q_SIGNALS:
    void answered(std::shared_ptr<const zhitu::widgets::Figures> figures);
    /// Behind answered(): it takes longer.
    void judged(const zhitu::cases::Indicators& indicators);
    /// Behind judged().
    void mediated(const zhitu::cases::DisputeShares& shares);
    void failed(const QString& message);

private:
    void in(std::function<void()> work);

    std::unique_ptr<lists::ListReader> reader_; ///< used in the worker only
    std::unique_ptr<cache::CacheReader> cases_; ///< the same
    std::atomic<int> question_ = 0;
    WorkerThread thread_;
};

} // namespace zhitu::widgets
