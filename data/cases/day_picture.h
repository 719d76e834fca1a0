// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day (今日态势): what came in and was resolved today against the same weekday,
/// what lies open, how the last weeks went, and how well towns and departments handle their cases.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "data/cases/case_book.h"
#include "data/cases/indicators.h"
#include "data/domain/filter.h"

namespace zhitu::cases {

/// Weeks that today is compared with: the same weekday, up to the same time of day.
inline constexpr std::size_t kComparedWeeks = 4;
inline constexpr int kTrendDays = 30;

/// A number of today, until now, and of the same weekday one, two, … weeks ago until that time.
struct Compared {
    std::int64_t today = 0;
    std::array<std::int64_t, kComparedWeeks> before{};

    [[nodiscard]] double mean() const;
    friend bool operator==(const Compared&, const Compared&) = default;
};

/// What lies with somebody, of cases that are open.
struct Load {
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    std::int64_t supervised = 0;

    friend bool operator==(const Load&, const Load&) = default;
};

struct TrendDay {
    std::int64_t day = 0; ///< days since 1970-01-01 by the clock in China
    std::int64_t takenIn = 0;
    std::int64_t resolved = 0; ///< on that day, and not reopened since
    std::int64_t open = 0;     ///< when it ended, today: now; see domain::Filter::openAt

    friend bool operator==(const TrendDay&, const TrendDay&) = default;
};

/// The indicators of each part.
struct GroupedIndicators {
    std::map<std::string, Indicators> byPlace;       ///< first digits of the code of the grid
    std::map<std::int64_t, Indicators> byDepartment; ///< that leads now; 0: none

    friend bool operator==(const GroupedIndicators&, const GroupedIndicators&) = default;
};

struct DayPicture {
    std::string areaPrefix;      ///< of all that is counted; empty: everything
    std::size_t placeDigits = 0; ///< of the codes that the places are told apart by
    domain::Instant now{};
    Compared takenIn;
    Compared resolved;
    Compared open;    ///< at those times; see domain::Filter::openAt
    Compared overdue; ///< the same, by the deadlines of today; before: with those suspended now
    Load all;
    std::map<std::int64_t, Load> byLevel;
    std::map<std::int64_t, Load> byCategory;
    std::map<std::int64_t, Load> byDepartment; ///< 0: not dispatched yet
    std::map<std::string, Load> byPlace;       ///< first digits of the code of the grid
    std::vector<TrendDay> trend;               ///< in order; the last one is today
    GroupedIndicators indicators;

    friend bool operator==(const DayPicture&, const DayPicture&) = default;
};

/// How many digits tell the places within an area apart: towns within a district, villages within a
/// town, grids within a village.
[[nodiscard]] std::size_t placeDigits(const std::string& areaPrefix) noexcept;

/// \param areaPrefix digits of the codes of grids; empty: everything
/// \param now that the book was followed to; what is later does not count as of today
[[nodiscard]] DayPicture pictureOfDay(const CaseBook& book, const std::string& areaPrefix,
                                      domain::Instant now);

/// Days since 1970-01-01 by the clock in China, and when such a day begins.
[[nodiscard]] std::int64_t dayOf(domain::Instant at) noexcept;
[[nodiscard]] domain::Instant startOfDay(std::int64_t day) noexcept;

/// The cases that a figure counts. Their area is that of the picture, or of the place.
namespace rows {
[[nodiscard]] domain::Filter open();
[[nodiscard]] domain::Filter overdue();
[[nodiscard]] domain::Filter supervised();
/// \param weeksAgo 0: today
[[nodiscard]] domain::Filter takenInUntilNow(domain::Instant now, int weeksAgo);
[[nodiscard]] domain::Filter resolvedUntilNow(domain::Instant now, int weeksAgo);
[[nodiscard]] domain::Filter openThen(domain::Instant now, int weeksAgo);
[[nodiscard]] domain::Filter overdueThen(domain::Instant now, int weeksAgo);
/// \param day of the trend \param now ends the last day
[[nodiscard]] domain::Filter takenInOn(std::int64_t day, domain::Instant now);
[[nodiscard]] domain::Filter resolvedOn(std::int64_t day, domain::Instant now);
[[nodiscard]] domain::Filter openAtEndOf(std::int64_t day, domain::Instant now);
} // namespace rows

} // namespace zhitu::cases
