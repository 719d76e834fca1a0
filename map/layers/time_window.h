// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A stretch of time, and hours of the week within it.
#pragma once

#include <bitset>

#include "data/domain/case.h"

namespace zhitu::map {

/// By the clock of China: Monday from 0 to 1 o'clock is the first.
inline constexpr std::size_t kHoursOfWeek = 7 * 24;
using HoursOfWeek = std::bitset<kHoursOfWeek>;

struct TimeWindow {
    domain::Instant from{};
    domain::Instant before{};                ///< not included
    HoursOfWeek hours = HoursOfWeek().set(); ///< that count; all of them: no matter when

    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

} // namespace zhitu::map
