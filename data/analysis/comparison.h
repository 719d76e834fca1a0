// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two periods, or two areas, against each other.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "data/analysis/axis.h"
#include "data/cache/reader.h"

namespace zhitu::analysis {

/// One of the two things that are compared.
struct ComparedSide {
    domain::Filter filter; ///< with its area
    double exposure = 0;   ///< days of a period, km² of an area: what rates are of; 0: unknown

    friend bool operator==(const ComparedSide&, const ComparedSide&) = default;
};

/// How many times as often, with the bounds that hold the true value in 95 of 100 such comparisons.
struct RateRatio {
    double ratio = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const RateRatio&, const RateRatio&) = default;
};

/// Fewer cases on either side say nothing: the bounds are those of large numbers.
inline constexpr std::int64_t kLeastCompared = 5;

/// Rate of the first against that of the second, with the bounds exp(ln r ± 1.96 √(1/a + 1/b)) of
/// counts that follow Poisson: K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology, 3rd
/// ed. (2008), chapter 14. Nothing below kLeastCompared, or without exposures.
[[nodiscard]] std::optional<RateRatio> rateRatio(std::int64_t first, double firstExposure,
                                                 std::int64_t second, double secondExposure);

struct ComparedLine {
    AxisKey key = 0;
    std::int64_t first = 0;
    std::int64_t second = 0;

    friend bool operator==(const ComparedLine&, const ComparedLine&) = default;
};

struct Comparison {
    ComparedSide first;
    ComparedSide second;
    Axis axis = Axis::Category;
    Division division;
    std::vector<ComparedLine> lines; ///< most cases first
    ComparedLine all;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// \param axis anything but time, and of two areas but place \param now that deadlines are reached
/// at \returns nothing where `goOn` said no \throws UserError
[[nodiscard]] std::optional<Comparison>
readComparison(cache::CacheReader& reader, const ComparedSide& first, const ComparedSide& second,
               Axis axis, domain::Instant now, const std::function<bool()>& goOn);

/// What a period is compared with.
enum class Before : std::uint8_t {
    Directly, ///< as many days directly before (环比)
    LastYear  ///< the same days a year earlier (同比)
};

/// The filter's own days, or the last thirty whole ones where it has none, and those before.
[[nodiscard]] std::pair<ComparedSide, ComparedSide> periodsOf(const domain::Filter& filter,
                                                              Before before, domain::Instant now);

/// km² of the valid grids of an area. \throws UserError
[[nodiscard]] double groundOf(cache::CacheReader& reader, const std::string& areaPrefix);

} // namespace zhitu::analysis
