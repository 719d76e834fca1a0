// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// When the cases of each grid were reported: counted for any window.
#pragma once

#include <cstdint>
#include <vector>

#include "map/layers/point_set.h"

namespace zhitu::map {

/// Immutable; any thread. Takes four bytes a case; a question about one stretch of time takes as
/// long as there are grids, whatever the number of cases, and what has changed since.
class GridTimes {
public:
    GridTimes() = default;
    /// Of the cases read first. \param grids how many there are
    GridTimes(const PointSet& points, std::size_t grids);

    /// Whether it is of the cases that these were at first.
    [[nodiscard]] bool isOf(const PointSet& points) const noexcept
    {
        return first_ == points.cases.first();
    }
    /// Cases reported in one of the stretches, by grid. \pre isOf(points)
    /// \param stretches of the points' own times
    [[nodiscard]] std::vector<std::uint32_t> counts(const PointSet& points,
                                                    const CaseTimes::Stretches& stretches) const;

private:
    std::shared_ptr<const std::vector<CasePoint>> first_;
    std::vector<std::uint32_t> begins_;  ///< of each grid in minutes_, and the end of the last one
    std::vector<std::uint32_t> minutes_; ///< by grid, and by time in each
};

} // namespace zhitu::map
