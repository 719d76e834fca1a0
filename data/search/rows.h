// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which rows of the cache the search index holds, and their numbers in it.
#pragma once

#include <array>

#include "data/search/hit.h"

namespace zhitu::search {

/// How one kind is read from the cache.
struct KindRows {
    HitKind kind{};
    const char* table = "";
    const char* name = "";   ///< SQL of the column that is searched
    const char* number = ""; ///< SQL of the code or number; '' where it has none
    const char* place = "";  ///< SQL of the code of the place it lies in
    bool single = false;     ///< one character alone finds it
    bool newestFirst = false;
};

inline constexpr std::array kKindRows{
    KindRows{HitKind::Division, "division", "name", "code", "parent_code", true},
    KindRows{HitKind::Centre, "centre", "name", "''", "division_code", true},
    KindRows{HitKind::KeySite, "key_site", "name", "''", "grid_code", true},
    KindRows{HitKind::Organisation, "organisation", "name", "''", "grid_code", true},
    KindRows{HitKind::Grid, "grid", "name", "code", "substr(code, 1, 12)", true},
    KindRows{HitKind::Address, "address", "text", "''", "grid_code"},
    KindRows{HitKind::Camera, "camera", "name", "device_id", "grid_code"},
    KindRows{HitKind::Case, "\"case\"", "title", "number", "grid_code", false, true}};

// The index has one row for each row of the cache: the kind above, the id below.
inline constexpr int kKindShift = 48;

[[nodiscard]] constexpr std::int64_t firstRow(HitKind kind) noexcept
{
    return static_cast<std::int64_t>(kind) << kKindShift;
}
[[nodiscard]] constexpr std::int64_t idOf(std::int64_t row) noexcept
{
    return row & ((std::int64_t{1} << kKindShift) - 1);
}

} // namespace zhitu::search
