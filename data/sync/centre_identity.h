// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks a centre who it is.
#pragma once

#include "data/central/pg.h"
#include "data/domain/centre_identity.h"

namespace zhitu::sync {

using domain::CentreIdentity;

/// \throws central::PgError
[[nodiscard]] CentreIdentity identityOf(central::PgConnection& connection);

} // namespace zhitu::sync
