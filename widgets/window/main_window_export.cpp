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

/// Made when it is first asked for.
ExportDialog& MainWindow::exportDialog()
{
    if (auto* made = findChild<ExportDialog*>())
        return *made;
    auto* service = new ExportService(this);
    connect(service, &ExportService::told, support_, &SupportDesk::tell);
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
