// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What SQLite's errors mean for the user.
#pragma once

#include <filesystem>

#include "data/cache/sqlite.h"
#include "data/user_error.h"

namespace zhitu::cache {

/// Says in the user's language what happened to `file`, what is safe and what to do.
[[nodiscard]] UserError toUserError(const SqliteError& error, const std::filesystem::path& file);

} // namespace zhitu::cache
