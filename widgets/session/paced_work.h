// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Work that follows what changes, behind everything that somebody waits for.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>

#include "data/cache/reader.h"
#include "data/worker_thread.h"
#include "widgets/session/pace.h"

namespace zhitu::widgets {

/// Does one piece of work after another in a thread of its own, at most a share of the time. GUI
/// thread.
class PacedWork : public QObject {
public:
    /// What remains to be done in the GUI thread.
    using Rest = std::function<void()>;
    /// In the thread of the work; what it throws becomes a message.
    using Piece = std::function<Rest(cache::CacheReader&)>;
    /// What is to be done now; asked in the GUI thread.
    using Next = std::function<Piece()>;

    /// \param pace how often, at most
    /// \param failed hears in the GUI thread that the file could not be read
    PacedWork(const QString& threadName, WorkerThread::Urgency urgency, Pace pace, Next next,
              std::function<void(const QString&)> failed);
    ~PacedWork() override;

    /// A file before it is let go of.
    void open(const std::filesystem::path& file);
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }
    /// The file is let go of.
    void close();
    /// Many calls while it works are one.
    void again();

private:
    void work();

    Next next_;
    std::function<void(const QString&)> failed_;
    std::filesystem::path file_;
    Pace pace_;
    QTimer soon_;
    bool working_ = false;
    bool wanted_ = false; ///< once more, behind the piece that is under way

    std::unique_ptr<cache::CacheReader> reader_; ///< used in the thread only
    std::filesystem::path readFile_;             ///< used in the thread only
    WorkerThread thread_;                        ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
