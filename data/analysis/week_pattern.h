// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// In which hours of the week cases are reported.
#pragma once

#include <array>
#include <functional>
#include <optional>

#include "data/cache/reader.h"

namespace zhitu::analysis {

inline constexpr std::size_t kDaysOfWeek = 7;
inline constexpr std::size_t kHoursOfDay = 24;

struct WeekPattern {
    domain::Filter filter; ///< of all that is counted, with its area
    /// By the clock in China, Monday first.
    std::array<std::array<std::int64_t, kHoursOfDay>, kDaysOfWeek> counts{};

    [[nodiscard]] std::int64_t ofDay(std::size_t day) const;
    [[nodiscard]] std::int64_t ofHour(std::size_t hour) const;
    [[nodiscard]] std::int64_t total() const;

    friend bool operator==(const WeekPattern&, const WeekPattern&) = default;
};

/// \param filter with its area \param now that deadlines are reached at
/// \returns nothing where `goOn` said no \throws UserError
[[nodiscard]] std::optional<WeekPattern> readWeekPattern(cache::CacheReader& reader,
                                                         const domain::Filter& filter,
                                                         domain::Instant now,
                                                         const std::function<bool()>& goOn);

/// The cases of the filter that were reported in those hours of those days.
/// \param day 0: Monday; nothing: all \param hour 0 to 23; nothing: all
[[nodiscard]] domain::Filter inHours(domain::Filter filter, std::optional<std::size_t> day,
                                     std::optional<std::size_t> hour);

} // namespace zhitu::analysis
