// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an analyst asks, and the table that answers it: the same in the window and in a report.
#pragma once

#include "data/analysis/tables.h"

namespace zhitu::analysis {

/// The numbers are kept in settings and templates; never reuse one.
enum class Kind : std::uint8_t {
    CrossTab = 1,
    Week = 2,
    Repeat = 3,
    HotSpots = 4,
    Density = 5,
    Periods = 6,
    Areas = 7
};
inline constexpr std::array kKinds{Kind::CrossTab, Kind::Week,    Kind::Repeat, Kind::HotSpots,
                                   Kind::Density,  Kind::Periods, Kind::Areas};

struct Question {
    Kind kind = Kind::CrossTab;
    domain::Filter filter;            ///< with its area
    Axis down = Axis::Place;          ///< of a cross-tab, and of what is compared
    Axis across = Axis::Category;     ///< of a cross-tab
    double radiusM = kRepeatRadiusM;  ///< of repeat places, metres
    double bandwidthM = kBandwidthM;  ///< of the density, metres
    Before before = Before::Directly; ///< that a period is compared with
    std::string otherArea;            ///< first digits of the area that is compared with

    friend bool operator==(const Question&, const Question&) = default;
};

inline constexpr double kLeastRadiusM = 10;
inline constexpr double kMostRadiusM = 1'000;
inline constexpr double kLeastBandwidthM = 100;
inline constexpr double kMostBandwidthM = 5'000;

/// Axes that the parts of what is compared can be told apart by.
[[nodiscard]] std::vector<Axis> comparedAxes(Kind kind);

/// Of one state of the cache where the caller holds one, see CacheReader::steady().
/// \param now that deadlines are reached at, and that periods end with
/// \returns nothing where `goOn`, asked every few milliseconds, said no \throws UserError
[[nodiscard]] std::optional<FigureTable> answerTo(const Question& question,
                                                  cache::CacheReader& reader, domain::Instant now,
                                                  const std::function<bool()>& goOn);

} // namespace zhitu::analysis
