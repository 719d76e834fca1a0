// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cache that an argument means.
#pragma once

#include <filesystem>

namespace zhitu::app {

/// The file itself, or the generation in use of a store's folder. \throws UserError
[[nodiscard]] std::filesystem::path cacheFile(const std::filesystem::path& argument);

} // namespace zhitu::app
