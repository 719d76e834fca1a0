// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What cases can be told apart by in a table, and the cases of one of its rows or columns.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "data/domain/filter.h"

namespace zhitu::analysis {

/// The numbers are kept in settings and templates; never reuse one.
enum class Axis : std::uint8_t {
    Place =
        1, ///< the parts of the area: towns of a district, villages of a town, grids of a village
    Category = 2,
    Item = 3,
    Department = 4, ///< that leads now; 0: none yet
    Level = 5,      ///< of the centre that holds it
    Time = 6,       ///< when it was reported
    State = 7
};
inline constexpr std::array kAxes{Axis::Place, Axis::Category, Axis::Item, Axis::Department,
                                  Axis::Level, Axis::Time,     Axis::State};

/// The length of a row or column of time.
enum class TimeUnit : std::uint8_t { Day, Week, Month, Year };

/// How the axes are divided.
struct Division {
    std::size_t placeDigits = 9; ///< of the codes that the places are told apart by
    TimeUnit unit = TimeUnit::Day;

    friend bool operator==(const Division&, const Division&) = default;
};

/// What stands for a row or column: of a place its first digits as a number, of a time the day that
/// it begins on (days since 1970-01-01 by the clock in China), else the number of the thing.
using AxisKey = std::int64_t;

/// The first unit that makes at most some forty parts of so many days.
[[nodiscard]] TimeUnit unitFor(std::int64_t days) noexcept;
/// The first day of the part that a day lies in. Weeks begin on Monday (GB/T 7408.1).
[[nodiscard]] std::int64_t beginOf(std::int64_t day, TimeUnit unit) noexcept;
/// The first day behind the part that begins on that day.
[[nodiscard]] std::int64_t endOf(std::int64_t begin, TimeUnit unit) noexcept;

/// The cases of the filter that lie in that row or column.
[[nodiscard]] domain::Filter narrowed(domain::Filter filter, Axis axis, AxisKey key,
                                      const Division& division);

/// The digits of a place as a code has them.
[[nodiscard]] std::string digitsOf(AxisKey place, std::size_t digits);

} // namespace zhitu::analysis
