// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/migration.h"

namespace zhitu::cache {

void migrate(Connection& connection, const VersionSlot& version,
             std::span<const Migration> migrations)
{
    for (const Migration& migration : migrations) {
        Transaction transaction(connection);
        // Read inside the transaction: another process may just have done this step.
        if (version.read(connection) != migration.to - 1)
            continue;
        migration.apply(connection);
        version.write(connection, migration.to);
        transaction.commit();
    }
}

} // namespace zhitu::cache
