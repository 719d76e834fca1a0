// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Hot and cold grids among the cases of a filter.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "data/analysis/hot_spots.h"
#include "data/cache/reader.h"

namespace zhitu::analysis {

struct HotSpot {
    std::string gridCode;
    domain::LonLat middle; ///< of the bounds of the grid
    std::int64_t cases = 0;
    double score = 0; ///< Gi*, in standard deviations
    Spot spot = Spot::None;

    friend bool operator==(const HotSpot&, const HotSpot&) = default;
};

/// Of the valid grids in the area, the cases of each counted.
struct HotSpots {
    domain::Filter filter;      ///< with its area
    std::vector<HotSpot> grids; ///< highest score first
    std::int64_t cases = 0;

    [[nodiscard]] std::int64_t count(bool hot) const;
    friend bool operator==(const HotSpots&, const HotSpots&) = default;
};

/// Fewer grids say nothing.
inline constexpr std::size_t kLeastGrids = 30;

/// \param filter with its area \param now that deadlines are reached at
/// \returns nothing where `goOn` said no \throws UserError
[[nodiscard]] std::optional<HotSpots> readHotSpots(cache::CacheReader& reader,
                                                   const domain::Filter& filter,
                                                   domain::Instant now,
                                                   const std::function<bool()>& goOn);

} // namespace zhitu::analysis
