// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/schema_check.h"

#include "data/central/migrations.h"
#include "data/sync/messages.h"
#include "data/sync/replica.h"

namespace zhitu::sync {

void requireUsableCentre(central::PgConnection& connection)
{
    if (!connection.query("SELECT to_regnamespace('zhitu') IS NOT NULL").boolean(0, 0))
        throw UserError(Messages::tr(
            "The database answers, but it holds no Zhitu centre. Check the name of the database "
            "with the administrator."));
    if (!connection.query("SELECT has_schema_privilege('zhitu', 'USAGE')").boolean(0, 0))
        throw UserError(Messages::tr(
            "You are known to the database, but have no role at the centre. Ask the administrator "
            "for a role and an area."));
    const central::PgResult row =
        connection.query("SELECT zhitu.schema_number(), zhitu.oldest_client()");
    const auto schema = static_cast<int>(row.integer(0, 0));
    if (schema < kOldestSchema)
        throw UserError(Messages::tr("The centre has schema %1; this program needs %2 or newer. "
                                     "Ask the administrator to "
                                     "update the centre. Your cache can be used meanwhile.")
                            .arg(schema)
                            .arg(kOldestSchema));
    if (row.integer(0, 1) > central::newestSchema())
        throw UserError(
            Messages::tr(
                "The centre has schema %1 and needs a newer program than this one, which knows %2. "
                "Update Zhitu. Your cache can be used meanwhile, and what you enter is kept.")
                .arg(schema)
                .arg(central::newestSchema()));
}

void requireScope(const FeedState& state)
{
    if (state.scope.empty())
        throw UserError(Messages::tr(
            "You are signed in, but no area is granted to you yet. Ask the administrator for an "
            "area; Zhitu looks again by itself."));
}

} // namespace zhitu::sync
