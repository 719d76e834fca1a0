// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/import_desk.h"

#include "data/cache/same_store.h"
#include "widgets/commands/commands.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::widgets {

ImportDesk::ImportDesk(Commands& commands, SyncService& sync, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), window_(window),
      service_(new ImportService(this))
{
}

void ImportDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("import"), CommandGroup::File, {}, [] { return tr("Import…"); },
        [this](bool) { showAssistant(); });
}

void ImportDesk::open(const std::filesystem::path& file)
{
    if (!cache::sameStore(file, file_))
        delete dialog_;
    file_ = file;
    service_->open(file);
}

std::vector<import::Kind> ImportDesk::kinds() const
{
    using enum import::Kind;
    if (!sync_.wayToCentre())
        return {Cameras, Grids, Organisations, Addresses, Cases};
    switch (sync_.role()) {
    case domain::Role::Admin:
        return {Cameras, Grids, Organisations, Addresses};
    case domain::Role::Operator:
        return {Cases};
    default:
        return {};
    }
}

void ImportDesk::showAssistant()
{
    if (file_.empty()) {
        Q_EMIT told(tr("Open the data first: rows are held against what is there."));
        return;
    }
    const std::vector<import::Kind> mine = kinds();
    if (mine.empty()) {
        Q_EMIT told(tr("This account may not import anything: an administrator imports grids, "
                       "cameras, organisations and addresses, an operator imports cases."));
        return;
    }
    if (!dialog_) {
        dialog_ = new ImportDialog(*service_, &window_);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        dialog_->setUser(mine, sync_.wayToCentre());
        connect(dialog_, &ImportDialog::marksWanted, this, &ImportDesk::marksWanted);
        connect(dialog_, &ImportDialog::placeWanted, this, &ImportDesk::placeWanted);
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

} // namespace zhitu::widgets
