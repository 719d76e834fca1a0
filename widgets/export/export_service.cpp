// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_service.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QProgressDialog>

#include "data/paths.h"

namespace zhitu::widgets {
namespace {

constexpr int kSteps = 1000; // of the progress
constexpr int kReportMs = 50;

} // namespace

ExportService::ExportService(QObject* parent) : QObject(parent) {}

ExportService::~ExportService()
{
    ending_ = true; // what is being written is given up, and leaves nothing behind
    files_.stop();
    previews_.stop();
}

void ExportService::askPreview(const map::MapSheet& sheet, QSize pixels)
{
    if (making_)
        next_ = Wish{sheet, pixels};
    else
        makePreview({sheet, pixels});
}

void ExportService::makePreview(const Wish& wish)
{
    making_ = true;
    previews_.run([this, wish] {
        QImage picture;
        if (const auto problem = problemOf([&] { picture = previewOf(wish.sheet, wish.pixels); }))
            qWarning("no preview: %s", qUtf8Printable(*problem));
        QMetaObject::invokeMethod(
            this,
            [this, picture] {
                making_ = false;
                if (const auto next = std::exchange(next_, std::nullopt))
                    makePreview(*next);
                else
                    Q_EMIT previewMade(picture);
            },
            Qt::QueuedConnection);
    });
}

void ExportService::write(const map::MapSheet& sheet, map::SheetFormat format,
                          const std::filesystem::path& file, QWidget* window)
{
    auto* progress = new QProgressDialog(tr("Writing %1").arg(shown(file.filename())), tr("Cancel"),
                                         0, kSteps, window);
    progress->setObjectName(QStringLiteral("mapExportProgress"));
    progress->setWindowTitle(tr("Export the map"));
    progress->setWindowModality(Qt::NonModal); // one works on meanwhile
    progress->setMinimumDuration(300);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setValue(0);
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    connect(progress, &QProgressDialog::canceled, progress, [cancelled] { *cancelled = true; });
    const QPointer<QProgressDialog> shownProgress(progress);

    files_.run([this, sheet, format, file, cancelled, shownProgress] {
        bool whole = false;
        QElapsedTimer since;
        since.start();
        const map::ExportControl control{
            [this, cancelled] { return !*cancelled && !ending_; },
            [&](double share) {
                if (since.elapsed() < kReportMs)
                    return;
                since.restart();
                const int step = std::min(kSteps - 1, static_cast<int>(share * kSteps));
                QMetaObject::invokeMethod(
                    this,
                    [shownProgress, step] {
                        if (shownProgress && !shownProgress->wasCanceled())
                            shownProgress->setValue(step);
                    },
                    Qt::QueuedConnection);
            }};
        const auto problem = problemOf([&] { whole = exportSheet(sheet, format, file, control); });
        QMetaObject::invokeMethod(
            this,
            [this, shownProgress, problem, whole, file] {
                if (shownProgress) {
                    shownProgress->hide(); // closed, it would say that it was cancelled
                    shownProgress->deleteLater();
                }
                if (problem)
                    Q_EMIT failed(*problem);
                else if (whole)
                    Q_EMIT told(tr("The map was written to %1.").arg(shown(file)));
                else
                    Q_EMIT told(tr("You cancelled the export. No file was left behind."));
            },
            Qt::QueuedConnection);
    });
}

} // namespace zhitu::widgets
