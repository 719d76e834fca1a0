// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and sheets: what a map shows goes into a file.
#include "widgets/basemap/base_map_service.h"
#include "widgets/basemap/window_base_map.h"
#include "widgets/export/export_dialog.h"
#include "widgets/export/export_service.h"
#include "widgets/export/sheet_of.h"
#include "widgets/place/area.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/support_desk.h"

namespace zhitu::widgets {

void MainWindow::exportMap()
{
    MapLink& link = activeLink();
    map::MapView& map = link.map();
    if (!map.data() || map.data()->divisions.empty()) {
        support_->tell(tr("Nothing is open: there is no map to export."));
        return;
    }
    auto* dialog = findChild<ExportDialog*>();
    if (dialog == nullptr) {
        auto* service = new ExportService(this);
        connect(service, &ExportService::told, support_, &SupportDesk::tell);
        connect(service, &ExportService::failed, this, [this](const QString& problem) {
            support_->report(support::Place::Export, problem);
        });
        dialog = new ExportDialog(*service, this);
        connect(&look_, &Look::changed, dialog, [this] { followExport(); });
    }
    const QString area = areaName(link.area(), *map.data());
    map::MapSheet sheet = sheetOf(map, area.isEmpty() ? tr("Governance map") : area);
    sheet.baseMap = baseMaps_->source();
    for (MapWindow* window : mapWindows_)
        if (&window->link() == &link)
            sheet.baseMap = window->baseMap().source();
    if (sheet.baseMap && !sheet.baseMap->attribution.isEmpty())
        sheet.texts.footer += sheet.baseMap->attribution;
    dialog->setSource(sheet);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// The sheet that is being prepared, in the colours and the language that hold now; later, once
/// everything that it is made from has them as well.
void MainWindow::followExport()
{
    if (const auto* dialog = findChild<ExportDialog*>(); dialog != nullptr && dialog->isVisible())
        QMetaObject::invokeMethod(this, &MainWindow::exportMap, Qt::QueuedConnection);
}

} // namespace zhitu::widgets
