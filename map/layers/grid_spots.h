// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Hot and cold grids of what the map shows: Gi* of data/analysis/hot_spots.h, over all valid grids
/// of the data.
#pragma once

#include <memory>
#include <vector>

#include "data/analysis/hot_spots.h"
#include "map/layers/map_data.h"

namespace zhitu::map {

/// Remembers which grids lie beside each other. Any one thread.
class GridSpots {
public:
    /// \param counts cases by grid of the data
    /// \returns by grid; None for void ones, and for all where there are too few to tell
    [[nodiscard]] std::vector<analysis::Spot> of(const std::shared_ptr<const MapData>& data,
                                                 const std::vector<std::uint32_t>& counts);
    void forget() { *this = {}; }

private:
    std::shared_ptr<const MapData> data_;
    std::vector<std::uint32_t> valid_; ///< places of the valid grids
    analysis::Neighbours neighbours_;  ///< of those
};

} // namespace zhitu::map
