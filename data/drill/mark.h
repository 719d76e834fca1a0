// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What tells a drill centre (演练中心) from a real one.
#pragma once

#include <optional>
#include <string>

#include "data/central/pg.h"

namespace zhitu::drill {

/// The mark of a drill centre: set once, while nothing is in it, and there for good.
struct Mark {
    std::string title;
    std::int64_t madeAtSec = 0; ///< Unix seconds
};

/// Nothing: it is no drill. Everybody who works at the centre may ask. \throws central::PgError
[[nodiscard]] std::optional<Mark> markOf(central::PgConnection& connection);

/// \throws UserError where the centre is no drill; nothing of a drill is done there
void requireDrill(central::PgConnection& connection);

/// Accounts are the server's: whoever works at a drill could sign in at a real centre beside it.
/// \throws UserError where another database of the server has a centre that is no drill
void requireServerOfItsOwn(central::PgConnection& connection);

/// Marks a centre that is migrated and empty: nobody works there, nothing is in it. As whoever
/// migrates centres. \throws UserError where it is not empty, is a drill already, or the same
/// server has a centre that is no drill
void markAsDrill(central::PgConnection& connection, const std::string& title);

} // namespace zhitu::drill
