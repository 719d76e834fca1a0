// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// When a tile was fetched or looked at.
#pragma once

#include <chrono>
#include <cstdint>

namespace zhitu::tiles {

/// Since 1970, by this computer's clock: only for what may be wrong by a day.
[[nodiscard]] inline std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace zhitu::tiles
