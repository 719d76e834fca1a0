// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/layer_export_desk.h"

#include "data/cache/same_store.h"
#include "widgets/commands/commands.h"
#include "widgets/place/area.h"
#include "widgets/state/work_state.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::widgets {

LayerExportDesk::LayerExportDesk(Commands& commands, SyncService& sync, WorkState& state,
                                 Settings& settings, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), state_(state), settings_(settings),
      window_(window), service_(new LayerExportService(this))
{
    connect(service_, &LayerExportService::told, this, &LayerExportDesk::told);
    connect(service_, &LayerExportService::failed, this, &LayerExportDesk::failed);
    connect(service_, &LayerExportService::written, &sync_, &SyncService::noteExport);
    connect(&state_, &WorkState::filterChanged, this, &LayerExportDesk::follow);
    connect(&state_, &WorkState::areaChanged, this, &LayerExportDesk::follow);
}

void LayerExportDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("exportLayer"), CommandGroup::File, {}, [] { return tr("Export a layer…"); },
        [this](bool) { showDialog(); });
}

void LayerExportDesk::open(const std::filesystem::path& file)
{
    if (!cache::sameStore(file, file_))
        delete dialog_;
    file_ = file;
    service_->open(file);
    follow();
}

void LayerExportDesk::setData(const std::shared_ptr<const map::MapData>& data)
{
    data_ = data;
    follow();
}

void LayerExportDesk::showDialog()
{
    if (file_.empty() || !data_) {
        Q_EMIT told(tr("Open the data first: there is no layer to export."));
        return;
    }
    if (!dialog_)
        dialog_ = new LayerExportDialog(*service_, settings_, &window_);
    dialog_->show();
    follow();
    dialog_->raise();
    dialog_->activateWindow();
}

/// As lists and maps are narrowed.
void LayerExportDesk::follow()
{
    if (dialog_ && dialog_->isVisible() && data_)
        dialog_->setScope(state_.filter(), areaPrefix(state_.area()),
                          areaName(state_.area(), *data_));
}

} // namespace zhitu::widgets
