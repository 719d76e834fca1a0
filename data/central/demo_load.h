// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fills a centre from a cache file: the demo district, or a city of them.
#pragma once

#include <filesystem>
#include <functional>

#include "data/central/pg.h"

namespace zhitu::central {

/// Loads every table of the file as zhitu_loader, in transactions of a fraction of a second, so
/// that nobody who reads meanwhile is held back. Rows that are there already are left out, so an
/// interrupted load can be run again. The centre's numbering goes on behind the highest number.
/// \param progress told the share done in [0, 1]; returns false to cancel between two transactions
/// \returns false when cancelled; what was committed stays
/// \throws UserError
bool loadDemo(PgConnection& connection, const std::filesystem::path& file,
              const std::function<bool(double)>& progress);

} // namespace zhitu::central
