// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Saves what can still be read of a damaged cache into a new file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "data/cache/check.h"

namespace zhitu::cache {

struct SavedTable {
    std::string_view name;
    std::int64_t saved = 0;
    std::int64_t refused = 0; ///< read, but not a row that a cache may hold
    bool gaps = false;        ///< parts of the table could not be read
};

/// Reads `damaged` (never written to) and builds `target` with the present schema and new indexes.
/// Rows that lie on damaged pages are lost to the cache; the centre still has them.
/// \returns nothing when cancelled; no file is left then
/// \throws UserError
[[nodiscard]] std::optional<std::vector<SavedTable>> salvage(const std::filesystem::path& damaged,
                                                             const std::filesystem::path& target,
                                                             const Progress& progress);

struct Repaired {
    std::filesystem::path file;    ///< the sound cache
    std::filesystem::path damaged; ///< where the damaged file is kept
    std::vector<SavedTable> tables;
};

/// Puts what could be saved in the place of `file`, which is set aside. Nothing: cancelled.
/// \throws UserError, also where no row at all can be read; the file is then left as it is
[[nodiscard]] std::optional<Repaired> repairFile(const std::filesystem::path& file,
                                                 const Progress& progress);
/// The same for the generation in use of a store: what is saved becomes the next generation.
[[nodiscard]] std::optional<Repaired> repairStore(const std::filesystem::path& folder,
                                                  const Progress& progress);

} // namespace zhitu::cache
