// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An anonymised copy of a cache, for drills and training. What it guarantees, what it does not,
/// and how: docs/ANONYMISE.md.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "data/anonymise/report.h"

namespace zhitu::anonymise {

inline constexpr int kUsualK = 5;
inline constexpr int kLeastK = 2;
inline constexpr int kMostK = 1000;

struct Options {
    std::filesystem::path cacheFile; ///< read only, in one transaction; may be in use
    std::filesystem::path target;    ///< nothing may have this name, nor this name with ".json"
    int k = kUsualK;                 ///< kLeastK to kMostK
    /// Chance that can be had again. For tests only: with the seed the ids can be calculated back.
    std::optional<std::uint64_t> seed;
    /// For tests only: told table, id in the source and id in the copy. The programs set none.
    std::function<void(std::string_view, std::int64_t, std::int64_t)> witness;
};

/// Told the share done in [0, 1], in this thread; returns false to cancel.
using Progress = std::function<bool(double)>;

/// Writes the copy, and target + ".json" with the report; each is made under another name, checked
/// and moved into place when it is whole. Rows are streamed; some 250 bytes a case are kept in
/// memory.
/// \returns nothing when cancelled; nothing is left behind then
/// \throws UserError; nothing is left behind either
[[nodiscard]] std::optional<Report> anonymise(const Options& options, const Progress& progress);

} // namespace zhitu::anonymise
