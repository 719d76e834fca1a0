// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cache file is and holds.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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

/// Counting the rows of a large cache takes seconds: where `goOn`, asked every few milliseconds,
/// says false, the counts that are missing stay out.
/// \throws UserError where the file cannot be read as a cache
[[nodiscard]] CacheInfo readInfo(
    const std::filesystem::path& file, const std::function<bool()>& goOn = [] { return true; });

} // namespace zhitu::cache
