// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A copy of a cache in use for other programs: QGIS, ogr2ogr, an archive.
#pragma once

#include <filesystem>

#include "data/cache/check.h"

namespace zhitu::cache {

/// Writes one consistent state of `source` to `target`, without a WAL beside it. Readers and the
/// writer go on meanwhile.
/// \returns false when cancelled; nothing is left then
/// \throws UserError, also where `target` exists
[[nodiscard]] bool writeSnapshot(const std::filesystem::path& source,
                                 const std::filesystem::path& target, const Progress& progress);

} // namespace zhitu::cache
