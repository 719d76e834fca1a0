// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_service.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QProgressDialog>

#include "data/paths.h"
#include "data/user_error.h"
#include "map/print/sheet_painter.h"
#include "widgets/look/job_progress.h"

namespace zhitu::widgets {
namespace {

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
        if (const auto problem = problemOf([&] {
                picture = previewOf(map::cancelledBy(wish.sheet, [this] { return !ending_; }),
                                    wish.pixels);
            }))
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
    run(
        {tr("Export the map"), tr("Writing %1").arg(shown(file.filename())),
         tr("The map was written to %1.").arg(shown(file)),
         tr("You cancelled the export. No file was left behind."), file,
         sheet.baseMap ? sheet.baseMap->missing : nullptr},
        [sheet, format, file](const map::ExportControl& control) {
            return exportSheet(sheet, format, file, control);
        },
        window);
}

void ExportService::print(map::MapSheet sheet, const std::shared_ptr<QPrinter>& printer,
                          QWidget* window)
{
    const QString name = printer->printerName();
    const QRectF inches = printer->pageLayout().fullRect(QPageLayout::Inch);
    sheet.page = inches.size() * map::kLogicalDpi;
    sheet.isPaper = true;
    printer->setFullPage(true); // the sheet has a margin of its own
    printer->setDocName(sheet.texts.title);
    run(
        {tr("Print the map"),
         tr("Printing %1").arg(sheet.texts.title),
         name.isEmpty() ? tr("The map was handed to the printer.")
                        : tr("The map was handed to the printer %1.").arg(name),
         tr("You cancelled the printing."),
         {},
         sheet.baseMap ? sheet.baseMap->missing : nullptr},
        [sheet, printer, name](const map::ExportControl& control) {
            const map::SheetPainter sheetPainter(map::cancelledBy(sheet, control.goOn));
            QPainter painter;
            if (!control.goOn())
                return false;
            if (!painter.begin(printer.get()))
                throw UserError(tr("The printer %1 took nothing. Nothing was printed. Check that "
                                   "it is on and connected, or choose another one.")
                                    .arg(name));
            const double scale = printer->resolution() / map::kLogicalDpi;
            painter.scale(scale, scale);
            const bool whole = sheetPainter.paintVectors(painter, control.goOn, control.progress);
            if (!whole)
                printer->abort();
            return whole;
        },
        window);
}

void ExportService::run(const JobTexts& texts,
                        const std::function<bool(const map::ExportControl&)>& work, QWidget* window)
{
    QProgressDialog* progress = beginProgress(window, texts.title, texts.step, tr("Cancel"));
    progress->setObjectName(QStringLiteral("mapExportProgress"));
    progress->setValue(0);
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    connect(progress, &QProgressDialog::canceled, progress, [cancelled] { *cancelled = true; });
    const QPointer<QProgressDialog> shownProgress(progress);

    files_.run([this, texts, work, cancelled, shownProgress] {
        bool whole = false;
        if (texts.missingTiles)
            *texts.missingTiles = 0; // of the preview
        QElapsedTimer since;
        since.start();
        const map::ExportControl control{
            [this, cancelled] { return !*cancelled && !ending_; },
            [&](double share) {
                if (since.elapsed() < kReportMs)
                    return;
                since.restart();
                const int step =
                    std::min(kProgressSteps - 1, static_cast<int>(share * kProgressSteps));
                QMetaObject::invokeMethod(
                    this,
                    [shownProgress, step] {
                        if (shownProgress && !shownProgress->wasCanceled())
                            shownProgress->setValue(step);
                    },
                    Qt::QueuedConnection);
            }};
        const auto problem = problemOf([&] { whole = work(control); });
        QMetaObject::invokeMethod(
            this,
            [this, shownProgress, problem, whole, texts] {
                const int missing = texts.missingTiles ? texts.missingTiles->load() : 0;
                if (shownProgress)
                    endProgress(*shownProgress);
                if (!problem && whole && !texts.file.empty())
                    Q_EMIT written(texts.file);
                if (problem)
                    Q_EMIT failed(*problem);
                else
                    Q_EMIT told(!whole         ? texts.cancelled
                                : missing == 0 ? texts.done
                                               : texts.done + u' '
                                                     + tr("%n tile(s) of the base map could not be "
                                                          "had and are left out.",
                                                          nullptr, missing));
            },
            Qt::QueuedConnection);
    });
}

} // namespace zhitu::widgets
