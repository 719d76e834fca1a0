// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a person names a centre.
#pragma once

#include <string>

#include "data/user_error.h"

namespace zhitu::central {

/// Takes a libpq connection string or URI that a person wrote, and gives it back for PgConnection:
/// where it says nothing of TLS, the server has to prove who it is (libpq leaves that out on a
/// local socket). Nothing that the text holds is repeated in a message: it may be a password.
/// \throws UserError where it cannot be read, or holds a password
[[nodiscard]] std::string checkedConninfo(const std::string& text);

} // namespace zhitu::central
