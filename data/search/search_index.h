// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The sidecar of a cache that makes its names searchable. It can always be made anew.
#pragma once

#include <filesystem>
#include <functional>

#include "data/cache/sqlite.h"

namespace zhitu::search {

/// Raised when the tokens or the order of the rows change; older files are made anew.
inline constexpr std::int64_t kIndexVersion = 3;

/// Where the sidecar of a cache generation in a store stands: beside it.
[[nodiscard]] std::filesystem::path sidecarOf(const std::filesystem::path& cacheFile);

/// True where `sidecar` was made from the present content of the cache.
[[nodiscard]] bool isCurrent(const std::filesystem::path& sidecar,
                             const std::filesystem::path& cacheFile);

/// Brings the rows in that changed since, where the cache still knows which; a few milliseconds.
/// Nobody else writes to the sidecar meanwhile; searches go on.
/// \returns false where it has to be made anew: missing, damaged, or older than the cache remembers
/// \throws UserError where the cache cannot be read
bool updateSidecar(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar);

/// Makes the sidecar in a part file and moves it to its name; one that is there is replaced.
/// `progress` gets the share done in [0, 1] and returns false to cancel. One thread, minutes for a
/// city.
/// \returns false when cancelled
/// \throws UserError
bool buildSidecar(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar,
                  const std::function<bool(double)>& progress);

} // namespace zhitu::search
