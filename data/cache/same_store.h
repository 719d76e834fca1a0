// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether what is opened is another work, or the same one anew.
#pragma once

#include <filesystem>

namespace zhitu::cache {

/// Whether both are caches of one store: the same file, or two generations in one folder. The same
/// store is opened anew whenever another generation has come, its places have changed, or a day
/// begins: what is under way goes on. Two files of one's own are two works, also in one folder; an
/// empty path is none. Touches no file.
[[nodiscard]] bool sameStore(const std::filesystem::path& one, const std::filesystem::path& other);

} // namespace zhitu::cache
