// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How far a file is written while one works on.
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

#include "data/worker_thread.h"

class QProgressDialog;
class QWidget;

namespace zhitu::widgets {

/// Of a progress that is whole.
inline constexpr int kProgressSteps = 1000;

/// Over the window, once it takes long enough to be of interest. It stays until endProgress().
/// GUI thread.
[[nodiscard]] QProgressDialog* beginProgress(QWidget* window, const QString& title,
                                             const QString& text, const QString& cancel);
void endProgress(QProgressDialog& progress);

/// What a job is called while it is under way.
struct JobWords {
    QString title;
    QString text;
    QString cancel;
};
/// Tells the share that is done, from 0 to 1; false: it is to stop.
using SayShare = std::function<bool(double share)>;
/// Does the work in the thread, with a progress over `window` in which it can be cancelled.
/// \param ending true: the owner of the thread goes, and the work stops; it outlives the thread
/// \param work false: it was stopped \param done in the GUI thread, as long as `owner` is there
void runJob(WorkerThread& thread, QObject& owner, const std::atomic<bool>& ending, QWidget* window,
            const JobWords& words, const std::function<bool(const SayShare&)>& work,
            const std::function<void(const std::optional<QString>& problem, bool whole)>& done);

} // namespace zhitu::widgets
