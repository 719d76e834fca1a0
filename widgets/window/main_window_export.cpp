// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and sheets: what a map shows goes into a file.
#include "widgets/export/export_dialog.h"
#include "widgets/export/export_service.h"
#include "widgets/export/sheet_of.h"
#include "widgets/place/area.h"
#include "widgets/window/main_window.h"
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
        connect(&look_, &Look::changed, dialog, [this, dialog] {
            if (dialog->isVisible())
                exportMap(); // the sheet's texts in the language that holds now
        });
    }
    const QString area = areaName(link.area(), *map.data());
    dialog->setSource(sheetOf(map, area.isEmpty() ? tr("Governance map") : area));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace zhitu::widgets
