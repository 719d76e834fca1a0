// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo district in a store of its own: made when it is first asked for, made anew when it is
/// of an older program or cannot be used.
#pragma once

#include <filesystem>
#include <optional>

#include "data/cache/store.h"
#include "data/demo/builder.h"

namespace zhitu::demo {

/// The generation in use, where it is a demo district of this version with its tables.
[[nodiscard]] std::optional<std::filesystem::path> presentDemo(const cache::CacheStore& store);

/// Builds the next generation and switches to it; whatever was in use is set aside. Waits while
/// another process does the same, and then takes what that one made.
/// \param unusable the generation that was found damaged while it was read, if any
/// \returns nothing when cancelled; nothing half-made is left then
/// \throws UserError
[[nodiscard]] std::optional<std::filesystem::path>
makeDemo(cache::CacheStore& store, const std::optional<std::filesystem::path>& unusable,
         const Progress& progress);

} // namespace zhitu::demo
