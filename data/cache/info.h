// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cache file is and holds.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace zhitu::cache {

struct CacheInfo {
    std::int64_t schemaVersion = 0;
    std::uintmax_t bytes = 0;
    std::vector<std::pair<std::string, std::string>> meta;
    std::vector<std::pair<std::string, std::int64_t>> rows; ///< of each table
};

/// \throws UserError where the file cannot be read as a cache
[[nodiscard]] CacheInfo readInfo(const std::filesystem::path& file);

} // namespace zhitu::cache
