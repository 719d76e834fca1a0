// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one does to cases from the window: each act is a command, kept before anything says so.
#include "widgets/cases/act_dialog.h"
#include "widgets/cases/report_dialog.h"
#include "widgets/commands/commands.h"
#include "widgets/details/details_panel.h"
#include "widgets/sync/sync_service.h"
#include "widgets/window/main_window.h"
#include "widgets/window/support_desk.h"

namespace zhitu::widgets {

void MainWindow::makeCaseCommands()
{
    const auto add = [this](const char* id, const QKeySequence& keys, std::function<QString()> text,
                            void (MainWindow::*run)()) {
        commands_->add(QString::fromLatin1(id), CommandGroup::Place, keys, std::move(text),
                       [this, run](bool) { (this->*run)(); });
    };
    add(
        "reportCase", QKeySequence(Qt::CTRL | Qt::Key_R), [] { return tr("Take in a case here…"); },
        &MainWindow::reportCase);
    add(
        "actOnCase", QKeySequence(Qt::CTRL | Qt::Key_E), [] { return tr("Handle the case…"); },
        &MainWindow::actOnCase);
}

/// One form at a time; and a file by itself is only looked at: nothing that is entered would ever
/// be sent.
bool MainWindow::mayEnter()
{
    if (auto* open = findChild<EntryDialog*>()) { // asked for from another window
        open->raise();
        open->activateWindow();
        return false;
    }
    if (sync_->isOpen())
        return true;
    support_->tell(tr("This file is only looked at. Open the demo district or connect to a centre "
                      "to enter something."));
    return false;
}

void MainWindow::reportCase()
{
    if (!map_->data() || !mayEnter())
        return;
    const auto found = map_->data()->gridByCode.find(presentGrid());
    if (found == map_->data()->gridByCode.end()) {
        support_->tell(tr("Choose a grid first: a case needs a place."));
        return;
    }
    auto* dialog = new ReportDialog(map_->data(), found->second, support_->drafts(), this);
    showEntry(dialog,
              [this, dialog](const UserEntry& entry) { sync_->report(dialog->report(), entry); });
}

void MainWindow::actOnCase()
{
    const auto& details = details_->shown();
    if (!details || !details->caseRecord) {
        support_->tell(tr("Choose a case first."));
        return;
    }
    if (!mayEnter())
        return;
    auto* dialog =
        new ActDialog(details->caseRecord->record, *map_->data(), support_->drafts(), this);
    showEntry(dialog, [this, dialog](const UserEntry& entry) { sync_->act(dialog->act(), entry); });
}

/// Shows a form until what it holds is stored, for the centre whose data one sees now.
/// \param send stores it
void MainWindow::showEntry(EntryDialog* dialog, std::function<void(const UserEntry&)> send)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::wanted, this,
            [dialog, centre = map_->data()->centre, send = std::move(send)] {
                UserEntry entry;
                entry.id = dialog->id();
                entry.form = dialog->form();
                entry.centre = centre;
                send(entry);
            });
    connect(sync_, &SyncService::entered, dialog, [dialog](const QString& id) {
        if (id == dialog->id())
            dialog->kept();
    });
    connect(sync_, &SyncService::entryFailed, dialog,
            [dialog](const QString& id, const QString& message) {
                if (id == dialog->id())
                    dialog->notKept(message);
            });
    dialog->open();
}

} // namespace zhitu::widgets
