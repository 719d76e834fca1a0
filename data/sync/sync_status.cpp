// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/sync_status.h"

#include "data/sync/messages.h"

namespace zhitu::sync {

QString elsewhereText(const SyncStatus& status)
{
    return status.elsewhere == 0
               ? QString()
               : Messages::tr(
                     "%n entries here were made for another centre. They are kept and not "
                     "sent to this one. Connect to that one again, or say that it has only "
                     "moved.",
                     nullptr, status.elsewhere);
}

} // namespace zhitu::sync
