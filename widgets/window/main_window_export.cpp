// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and files: what a map shows goes into one, and whatever does is told to the centre.
#include <QJsonObject>

#include "data/exchange/export_noted.h"
#include "data/exchange/filter_words.h"
#include "data/paths.h"
#include "widgets/analysis/analysis_service.h"
#include "widgets/basemap/base_map_service.h"
#include "widgets/basemap/window_base_map.h"
#include "widgets/export/export_dialog.h"
#include "widgets/export/export_service.h"
#include "widgets/export/sheet_of.h"
#include "widgets/lists/list_panel.h"
#include "widgets/paper/paper_saver.h"
#include "widgets/place/area.h"
#include "widgets/reports/report_service.h"
#include "widgets/sync/sync_service.h"
#include "widgets/window/layer_export_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/support_desk.h"

namespace zhitu::widgets {

void MainWindow::exportMap()
{
    MapLink& link = activeLink();
    if (!link.map().data() || link.map().data()->divisions.empty()) {
        support_->tell(tr("Nothing is open: there is no map to export."));
        return;
    }
    exported_ = &link;
    ExportDialog& dialog = exportDialog();
    dialog.setSource(sheetFor(link));
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

/// The sheet that is being prepared, in the colours and the language that hold now; later, once
/// everything that it is made from has them as well.
void MainWindow::followExport()
{
    const auto follow = [this] {
        auto* dialog = findChild<ExportDialog*>();
        if (dialog != nullptr && dialog->isVisible() && exported_ && exported_->map().data())
            dialog->setSource(sheetFor(*exported_));
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

/// Whatever leaves the program as a file is told to the centre, with what it was narrowed to.
void MainWindow::connectExports()
{
    connect(
        lists_, &ListPanel::written, this,
        [this](const std::filesystem::path& file, qint64 rows) { noteExport("list", file, rows); });
    connect(analysisService_, &AnalysisService::written, this,
            [this](const std::filesystem::path& file, qint64 rows) {
                noteExport("table", file, rows);
            });
    connect(reportService_, &ReportService::written, this,
            [this](const std::filesystem::path& file) { noteExport("report", file, 0); });
    connect(layerExport_, &LayerExportDesk::told, support_, &SupportDesk::tell);
    connect(layerExport_, &LayerExportDesk::failed, this,
            [this](const QString& problem) { support_->report(support::Place::Export, problem); });
    for (const PaperSaver* saver : findChildren<PaperSaver*>())
        connect(saver, &PaperSaver::saved, this,
                [this](const QString& file) { noteExport("papers", pathFrom(file), 0); });
}

void MainWindow::noteExport(const char* what, const std::filesystem::path& file, qint64 rows)
{
    QJsonObject filter = exchange::filterJson(exchange::Layer::Cases, state_->filter());
    if (!state_->area().empty())
        filter.insert(QStringLiteral("area"), QString::fromStdString(state_->area()));
    sync_->noteExport(exchange::exportNote(what, file, rows, filter));
}

/// Made when it is first asked for.
ExportDialog& MainWindow::exportDialog()
{
    if (auto* made = findChild<ExportDialog*>())
        return *made;
    auto* service = new ExportService(this);
    connect(service, &ExportService::told, support_, &SupportDesk::tell);
    connect(service, &ExportService::written, this,
            [this](const std::filesystem::path& file) { noteExport("map", file, 0); });
    connect(service, &ExportService::failed, this,
            [this](const QString& problem) { support_->report(support::Place::Export, problem); });
    auto* dialog = new ExportDialog(*service, this);
    connect(&look_, &Look::changed, dialog, [this] { followExport(); });
    return *dialog;
}

map::MapSheet MainWindow::sheetFor(MapLink& link)
{
    map::MapView& map = link.map();
    const QString area = areaName(link.area(), *map.data());
    map::MapSheet sheet = sheetOf(map, area.isEmpty() ? tr("Governance map") : area);
    sheet.baseMap = baseMaps_->source();
    for (MapWindow* window : mapWindows_)
        if (&window->link() == &link)
            sheet.baseMap = window->baseMap().source();
    if (sheet.baseMap && !sheet.baseMap->attribution.isEmpty())
        sheet.texts.footer += sheet.baseMap->attribution;
    return sheet;
}

} // namespace zhitu::widgets
