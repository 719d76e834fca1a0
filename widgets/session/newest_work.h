// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Answers the newest of several questions in a thread of its own.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "data/cache/reader.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// GUI thread.
class NewestWork : public QObject {
    Q_OBJECT

public:
    using GoOn = std::function<bool()>;
    /// What remains to be done in the GUI thread; empty: nothing.
    using Rest = std::function<void()>;
    /// In the thread. \param reader null where no file is open
    using Work = std::function<Rest(cache::CacheReader* reader, const GoOn& goOn)>;

    explicit NewestWork(const QString& threadName, QObject* parent = nullptr);
    ~NewestWork() override;

    /// Which file is read from now on; empty: none, and what was open is let go of. What is under
    /// way, or waits, is asked again of that file where it is of the same store, else dropped.
    void open(const std::filesystem::path& file);
    /// Another question: one under way is given up.
    void ask(Work work);
    /// The same question about something newer: one under way is answered first, else changes
    /// without end would leave it without an answer for ever.
    void follow(Work work);
    /// Nothing is asked any more.
    void drop();
    [[nodiscard]] bool isWorking() const noexcept { return working_; }

Q_SIGNALS:
    void failed(const QString& message);
    /// Begins or ends.
    void workingChanged();

private:
    void start();
    void done(int serial, const Rest& rest, const std::optional<QString>& problem);

    std::filesystem::path file_;
    std::optional<Work> asked_; ///< the newest question, as long as it has no answer
    bool waiting_ = false;      ///< it has not begun: another one is under way
    bool working_ = false;
    std::atomic<int> serial_ = 0;                ///< what is older is given up
    std::unique_ptr<cache::CacheReader> reader_; ///< used in the thread only
    std::filesystem::path readFile_;             ///< used in the thread only
    WorkerThread thread_;                        ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
