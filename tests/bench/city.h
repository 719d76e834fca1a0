// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Demo data of the size of a city, kept from one run of a benchmark to the next.
#pragma once

#include <filesystem>

namespace zhitu::bench {

/// In the user's cache; made where it is not there.
[[nodiscard]] const std::filesystem::path& benchFolder();
/// Takes minutes and 6 GB the first time. \param scale districts
[[nodiscard]] std::filesystem::path cityOf(int scale);

} // namespace zhitu::bench
