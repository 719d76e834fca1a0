// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/job_progress.h"

#include <QProgressDialog>

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

} // namespace zhitu::widgets
