// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Is every page, geometry and R-tree entry of a cache sound? Reads only.
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace zhitu::cache {

/// Told the share done in [0, 1]; returns false to cancel.
using Progress = std::function<bool(double)>;

/// One sentence for each thing found; empty: the cache is sound. Nothing: cancelled.
/// \throws UserError where the file cannot be opened as a cache at all
[[nodiscard]] std::optional<std::vector<QString>> checkCache(const std::filesystem::path& file,
                                                             const Progress& progress);

} // namespace zhitu::cache
