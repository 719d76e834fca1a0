// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/send_entry.h"

namespace zhitu::widgets {

void openEntry(EntryDialog* dialog, SyncService& sync, const std::string& centre,
               std::function<void(const UserEntry&)> send)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &EntryDialog::wanted, &sync, [dialog, centre, send = std::move(send)] {
        UserEntry entry;
        entry.id = dialog->id();
        entry.form = dialog->form();
        entry.centre = centre;
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
    dialog->open();
}

} // namespace zhitu::widgets
