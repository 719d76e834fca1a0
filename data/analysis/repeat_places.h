// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places where cases come again and again.
#pragma once

#include <vector>

#include "data/analysis/circle_facts.h"
#include "data/analysis/ground_points.h"

namespace zhitu::analysis {

/// A circle with many cases.
struct RepeatCircle {
    domain::LonLat middle;
    std::int64_t cases = 0;

    friend bool operator==(const RepeatCircle&, const RepeatCircle&) = default;
};

struct RepeatPlace {
    domain::LonLat middle;
    CircleFacts facts;

    friend bool operator==(const RepeatPlace&, const RepeatPlace&) = default;
};

inline constexpr double kRepeatRadiusM = 50;
inline constexpr std::int64_t kLeastRepeats = 3;
inline constexpr std::size_t kMostRepeatPlaces = 200;

/// Most cases first. Their circles do not touch, so that no case is counted twice. Where circles
/// could lie in many ways, each is drawn about the middle of the cases in a cell of its radius, and
/// those with most cases are kept. Counted on the ellipsoid, as a filter by that circle counts.
/// \param radiusM of the circles, metres \returns nothing where `goOn` said no
[[nodiscard]] std::optional<std::vector<RepeatCircle>>
repeatCircles(std::span<const domain::LonLat> cases, double radiusM,
              const std::function<bool()>& goOn);

struct RepeatPlaces {
    domain::Filter filter; ///< with its area
    double radiusM = kRepeatRadiusM;
    std::vector<RepeatPlace> places; ///< most cases first
    std::int64_t cases = 0;          ///< of the filter, wherever they are

    friend bool operator==(const RepeatPlaces&, const RepeatPlaces&) = default;
};

/// \param filter with its area \param now that deadlines are reached at
/// \returns nothing where `goOn` said no \throws UserError
[[nodiscard]] std::optional<RepeatPlaces> readRepeatPlaces(cache::CacheReader& reader,
                                                           const domain::Filter& filter,
                                                           double radiusM, domain::Instant now,
                                                           const std::function<bool()>& goOn);

} // namespace zhitu::analysis
