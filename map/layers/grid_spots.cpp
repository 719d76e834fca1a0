// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_spots.h"

#include <algorithm>

#include "data/analysis/hot_spot_reader.h"

namespace zhitu::map {
namespace {

/// Of the bounds, in degrees: as the tables of hot grids take it.
domain::LonLat middleOf(const domain::Polygon& area)
{
    domain::LonLat least{180, 90};
    domain::LonLat most{-180, -90};
    for (const domain::Ring& ring : area.rings)
        for (const domain::LonLat& corner : ring) {
            least = {std::min(least.lon, corner.lon), std::min(least.lat, corner.lat)};
            most = {std::max(most.lon, corner.lon), std::max(most.lat, corner.lat)};
        }
    return {(least.lon + most.lon) / 2, (least.lat + most.lat) / 2};
}

} // namespace

std::vector<analysis::Spot> GridSpots::of(const std::shared_ptr<const MapData>& data,
                                          const std::vector<std::uint32_t>& counts)
{
    if (data_ != data) {
        data_ = data;
        valid_.clear();
        std::vector<domain::LonLat> middles;
        for (std::size_t i = 0; i < data->grids.size(); ++i)
            if (data->grids[i].valid) {
                valid_.push_back(static_cast<std::uint32_t>(i));
                middles.push_back(middleOf(data->grids[i].area));
            }
        neighbours_ = analysis::nearestOf(middles);
    }
    std::vector<analysis::Spot> spots(data->grids.size(), analysis::Spot::None);
    if (valid_.size() < analysis::kLeastGrids)
        return spots;
    std::vector<double> values;
    values.reserve(valid_.size());
    for (const std::uint32_t grid : valid_)
        values.push_back(counts[grid]);
    const auto found = analysis::spotsOf(analysis::getisOrdStar(values, neighbours_));
    for (std::size_t i = 0; i < valid_.size(); ++i)
        spots[valid_[i]] = found[i];
    return spots;
}

} // namespace zhitu::map
