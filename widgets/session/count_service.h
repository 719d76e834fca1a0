// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Counts what the map colours and the window's figures show, behind what changes.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>

#include "data/worker_thread.h"
#include "map/layers/map_data.h"
#include "widgets/session/pace.h"

namespace zhitu::widgets {

/// GUI thread; every row is looked at in a thread of its own, at most a twentieth of the time.
class CountService : public QObject {
    Q_OBJECT

public:
    explicit CountService(QObject* parent = nullptr);
    ~CountService() override;

    /// What is open from now on: the figures of what was open before are not told any more.
    void open(const std::filesystem::path& file, std::shared_ptr<const map::MapData> data);
    /// Nothing is open; the file is let go of.
    void close();
    /// Rows are not what they were. Many calls while it counts are one.
    void countAgain();

Q_SIGNALS:
    /// Of the grids of the data that is open.
    void counted(std::shared_ptr<const zhitu::map::MapFigures> figures);
    void failed(const QString& message);

private:
    void count();
    void tell(const std::shared_ptr<const map::MapFigures>& figures);

    std::filesystem::path file_;
    std::shared_ptr<const map::MapData> data_;
    Pace pace_{19};
    std::shared_ptr<const map::MapFigures> told_; ///< of `data_`
    QTimer soon_;
    bool counting_ = false;
    bool wanted_ = false; ///< once more, behind the one that is under way

    std::unique_ptr<cache::CacheReader> reader_; ///< used in the worker only
    std::filesystem::path readFile_;             ///< used in the worker only
    WorkerThread thread_;                        ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
