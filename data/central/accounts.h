// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The people who sign in at a centre: login roles with a role of Zhitu and an area.
#pragma once

#include <string>
#include <vector>

#include "data/central/pg.h"

namespace zhitu::central {

struct Account {
    std::string userName;
    std::string role; ///< operator, analyst, trainer or admin
    std::string post; ///< what histories call him, such as "值班席04"; never a person's name
    int level = 4;    ///< of the centre he sits in: 4 district, 5 town, 6 village
    std::vector<std::string> prefixes; ///< of 0, 6, 9 or 12 digits
};

/// Makes the login role where it is missing, and sets its role and area; one transaction. The
/// password is hashed here (SCRAM-SHA-256) and never sent; an empty one leaves it as it is.
/// \throws UserError
void putAccount(PgConnection& connection, const Account& account, const std::string& password);
/// Takes the area away and nothing else: the account's workstation signs in, learns of it, and
/// removes what it holds. \throws UserError where there is no such account
void suspendAccount(PgConnection& connection, const std::string& userName);
/// Takes role and area away, and the right to sign in. What he did stays in history and audit.
/// \throws UserError, also where there is no such account
void removeAccount(PgConnection& connection, const std::string& userName);

} // namespace zhitu::central
