// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// When the cases of each grid were reported: counted for any window.
#pragma once

#include <cstdint>
#include <vector>

#include "map/layers/point_set.h"

namespace zhitu::map {

/// Immutable; any thread. Takes four bytes a case; a question about one stretch of time takes as
/// long as there are grids, whatever the number of cases.
class GridTimes {
public:
    GridTimes() = default;
    /// \param grids how many there are
    GridTimes(const PointSet& points, std::size_t grids);

    /// Cases reported in one of the stretches, by grid. \param stretches of the points' own times
    [[nodiscard]] std::vector<std::uint32_t> counts(const CaseTimes::Stretches& stretches) const;

private:
    std::vector<std::uint32_t> begins_;  ///< of each grid in minutes_, and the end of the last one
    std::vector<std::uint32_t> minutes_; ///< by grid, and by time in each
};

} // namespace zhitu::map
