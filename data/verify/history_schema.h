// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The tables of verification.db and their versions.
#pragma once

#include <filesystem>

#include "data/cache/sqlite.h"

namespace zhitu::verify {

/// Makes the tables, or brings them to what this program knows.
/// \throws UserError where the file is of something else, or of a newer program
void prepareHistory(cache::Connection& connection, const std::filesystem::path& file);

} // namespace zhitu::verify
