// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/centre_identity.h"

namespace zhitu::sync {

CentreIdentity identityOf(central::PgConnection& connection)
{
    const central::PgResult row = connection.query("SELECT zhitu.centre_identity(), session_user");
    return {std::string(row.text(0, 0)), std::string(row.text(0, 1))};
}

} // namespace zhitu::sync
