// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Takes out of a cache what its user may no longer see.
#pragma once

#include <string>
#include <vector>

#include "data/cache/writer.h"

namespace zhitu::sync {

/// SQL that is true for an area expression inside one of the prefixes, or for all ('').
[[nodiscard]] std::string inScopeSql(std::string_view area, const std::vector<std::string>& scope);

/// Deletes the rows outside of the scope and of the tables that may not be read any more; what was
/// deleted is overwritten. The pages that it leaves are for scrubFreePages().
/// \returns how many rows
std::int64_t purgeOutOfScope(cache::CacheWriter::Batch& batch,
                             const std::vector<std::string>& scope, const std::vector<int>& tables);

} // namespace zhitu::sync
