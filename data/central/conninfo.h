// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a person names a centre.
#pragma once

#include <string>

#include "data/user_error.h"

namespace zhitu::central {

/// Takes a libpq connection string or URI that a person wrote, and gives it back for PgConnection:
/// the server has to prove who it is, whatever the environment or a service file says (libpq leaves
/// that out on a local socket). Nothing that the text holds is repeated in a message: it may be a
/// password.
/// \throws UserError where it cannot be read, holds a password, or lets another server pass for
/// one that is not on this computer
[[nodiscard]] std::string checkedConninfo(const std::string& text);

} // namespace zhitu::central
