// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// May this program work with that centre?
#pragma once

#include "data/central/pg.h"
#include "data/sync/feed.h"

namespace zhitu::sync {

/// \throws UserError that says what is wrong and who can mend it: no centre here, no role, schema
/// too old or too new
void requireUsableCentre(central::PgConnection& connection);
/// \throws UserError where no area is granted
void requireScope(const FeedState& state);

} // namespace zhitu::sync
