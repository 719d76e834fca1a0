// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A thread that does jobs one after another.
#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <functional>
#include <optional>

namespace zhitu {

/// Of the thread that made it.
class WorkerThread {
public:
    /// How it fares where there is more to do than the machine can. All yield to the thread of the
    /// windows, which has little to do and must do it at once.
    enum class Urgency {
        Awaited,   ///< somebody waits for it
        Background ///< nobody does: it yields to everything else
    };
    /// \param name what a debugger shows
    explicit WorkerThread(const QString& name, Urgency urgency = Urgency::Awaited);
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Queues a job, from any thread. What it throws must be caught in it: see problemOf().
    void run(std::function<void()> job);
    /// Waits for the job under way; those queued behind it are dropped. Owners whose members the
    /// jobs use call it first in their destructors.
    void stop();
    /// Does what is queued, then stops: for jobs that must not be lost.
    void finish();

    /// The thread that calls it gives way like a worker from now on, and those that it begins.
    /// Linux; Qt's priorities do nothing there.
    static void giveWay(Urgency urgency);

private:
    QThread thread_;
    QObject* jobs_; ///< lives in the thread
};

/// Does the work. \returns what to tell the user of what it threw
[[nodiscard]] std::optional<QString> problemOf(const std::function<void()>& work);

} // namespace zhitu
