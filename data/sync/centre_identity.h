// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who the centre is and who asks: a cache belongs to one such pair, and so does what is entered.
#pragma once

#include <string>

#include "data/central/pg.h"

namespace zhitu::sync {

struct CentreIdentity {
    std::string centre; ///< system identifier of the cluster and name of the database
    std::string user;

    friend bool operator==(const CentreIdentity&, const CentreIdentity&) = default;
};

/// \throws central::PgError
[[nodiscard]] CentreIdentity identityOf(central::PgConnection& connection);

/// Both in one.
[[nodiscard]] std::string nameOf(const CentreIdentity& identity);

} // namespace zhitu::sync
