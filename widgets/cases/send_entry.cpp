// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/send_entry.h"

#include <QCoreApplication>

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::SendEntry)
};

} // namespace

QString whyNothingIsEntered(const SyncService& sync, domain::Role role)
{
    if (!sync.isOpen())
        return Texts::tr("This file is only looked at. Open the demo district or connect to a "
                         "centre to enter something.");
    if (sync.role() == role)
        return {};
    return role == domain::Role::Admin
               ? Texts::tr("Only an administrator changes something here.")
               : Texts::tr("Your account looks at cases; operators take them in and act on them.");
}

QString bringForward(EntryDialog& open)
{
    open.showNormal();
    open.raise();
    open.activateWindow();
    return Texts::tr("“%1” is open: finish it first, or put it away.").arg(open.windowTitle());
}

void openEntry(EntryDialog* dialog, SyncService& sync, const std::string& centre,
               std::function<void(const UserEntry&)> send)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &EntryDialog::wanted, &sync, [dialog, centre, send = std::move(send)] {
        UserEntry entry;
        entry.id = dialog->id();
        entry.form = dialog->form();
        entry.centre = centre;
        entry.files = dialog->files();
        send(entry);
    });
    QObject::connect(&sync, &SyncService::entered, dialog, [dialog](const QString& id) {
        if (id == dialog->id())
            dialog->kept();
    });
    QObject::connect(&sync, &SyncService::entryFailed, dialog,
                     [dialog](const QString& id, const QString& message) {
                         if (id == dialog->id())
                             dialog->notKept(message);
                     });
    dialog->setModal(false);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace zhitu::widgets
