// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/job_progress.h"

#include <QPointer>
#include <QProgressDialog>
#include <memory>

namespace zhitu::widgets {

QProgressDialog* beginProgress(QWidget* window, const QString& title, const QString& text,
                               const QString& cancel)
{
    auto* progress = new QProgressDialog(text, cancel, 0, kProgressSteps, window);
    progress->setWindowTitle(title);
    progress->setWindowModality(Qt::NonModal); // one works on meanwhile
    progress->setMinimumDuration(300);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    return progress;
}

void endProgress(QProgressDialog& progress)
{
    progress.hide(); // closed, it would say that it was cancelled
    progress.deleteLater();
}

void runJob(WorkerThread& thread, QObject& owner, const std::atomic<bool>& ending, QWidget* window,
            const JobWords& words, const std::function<bool(const SayShare&)>& work,
            const std::function<void(const std::optional<QString>& problem, bool whole)>& done)
{
    const QPointer<QProgressDialog> progress =
        beginProgress(window, words.title, words.text, words.cancel);
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(progress, &QProgressDialog::canceled, progress,
                     [stopped] { *stopped = true; });
    thread.run([&owner, &ending, work, done, progress, stopped] {
        bool whole = false;
        const auto problem = problemOf([&] {
            whole = work([&](double share) {
                QMetaObject::invokeMethod(&owner, [progress, share] {
                    if (progress && !progress->wasCanceled())
                        progress->setValue(static_cast<int>(share * (kProgressSteps - 1)));
                });
                return !*stopped && !ending;
            });
        });
        QMetaObject::invokeMethod(&owner, [progress, done, problem, whole] {
            if (progress)
                endProgress(*progress);
            done(problem, whole);
        });
    });
}

} // namespace zhitu::widgets
