// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to what the program knows about itself: problems, bad ends, diagnostics.
#pragma once

#include <QList>
#include <QObject>
#include <atomic>
#include <filesystem>
#include <optional>

#include "data/support/bundle.h"
#include "data/support/crash_report.h"
#include "data/support/problem_log.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// GUI thread; answers come as signals. Files are touched in threads of its own.
/// Wiring: make one in the window with support::stateFolder(); call report() wherever the user is
/// told of a problem; at the start call askBadEnds() and, on badEndsFound, show a CrashNotice.
class SupportService : public QObject {
    Q_OBJECT

public:
    explicit SupportService(const std::filesystem::path& stateFolder, QObject* parent = nullptr);
    /// Stores first what was reported.
    ~SupportService() override;

    /// The user was told this (a UserError's message). \sa problemsChanged
    void report(support::Place place, const QString& message);
    /// Asks for the recent problems.
    void askProblems();
    void clearProblems();

    /// Asks for ends that the user was not told of yet: badEndsFound(), or nothing where there are
    /// none.
    void askBadEnds();
    /// The user was told of these.
    void markSeen(const QList<support::CrashReport>& reports);

    /// Writes diagnostics: bundleProgress(), then bundleMade(), bundleCancelled() or
    /// bundleFailed(). Version, state folder and settings are filled in. One at a time.
    void makeBundle(const std::filesystem::path& target, support::BundleRequest request);
    void cancelBundle() { stop_ = true; }

Q_SIGNALS:
    /// Newest first.
    void problemsChanged(const QList<zhitu::support::Problem>& problems);
    void badEndsFound(const QList<zhitu::support::CrashReport>& reports);
    void bundleProgress(double share);
    void bundleMade(const QString& file);
    void bundleCancelled();
    void bundleFailed(const QString& message);

private:
    void sendProblems();
    [[nodiscard]] support::ProblemLog& log();

    std::filesystem::path stateFolder_;
    std::optional<support::ProblemLog> log_; ///< made and used in its thread only
    std::atomic<bool> stop_ = false;
    WorkerThread logThread_; ///< these two last: their jobs use the members above
    WorkerThread bundleThread_;
};

} // namespace zhitu::widgets
