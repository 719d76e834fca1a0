// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Builds the demo district, or a city of them, as a cache generation.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace zhitu::demo {

/// Kept in zhitu_meta; raised whenever the same seed gives other content, so that demos made by an
/// older program are made anew.
inline constexpr std::int64_t kDemoVersion = 8;

struct BuildOptions {
    std::uint64_t seed = 1;
    int districts = 1; ///< 1 is Hechuan, 38 the city scale
    int casesPerDistrict = 200'000;
};

/// Told the share done in [0, 1], from the building thread; returns false to cancel.
using Progress = std::function<bool(double)>;

/// Streams the districts into a new GeoPackage at `target`. Memory does not grow with the number
/// of districts.
/// \returns false when cancelled; nothing is left behind then.
/// \throws UserError where the file cannot be written; nothing is left behind either.
[[nodiscard]] bool build(const std::filesystem::path& target, const BuildOptions& options,
                         const Progress& progress);

} // namespace zhitu::demo
