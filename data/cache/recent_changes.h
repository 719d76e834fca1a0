// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cache remembers of the batches that were written into it: whoever has read it once reads
/// only what they have touched.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "data/cache/sqlite.h"

namespace zhitu::cache {

/// Counts the batches; what is read in the same transaction is of this state.
[[nodiscard]] std::int64_t changeSerialOf(Connection& cache);

/// Ids of a table's rows that batches behind `serial` have put or removed, each once; nothing where
/// the cache does not remember that far back.
[[nodiscard]] std::optional<std::vector<std::int64_t>>
changedSince(Connection& cache, std::int64_t serial, std::string_view table);

} // namespace zhitu::cache
