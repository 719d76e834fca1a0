// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The grids that everything stands in, and new places within them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/anonymise/run_key.h"
#include "data/cache/sqlite.h"
#include "data/domain/geometry.h"

namespace zhitu::anonymise {

/// A new place is never nearer than this to the one before, in metres.
inline constexpr double kLeastMoveM = 30;

/// Immutable. A grid of less than 4π·kLeastMoveM² (11,310 m²) is too small for its places to be
/// moved within it: what stands there goes into the nearest large enough grid of the village, else
/// of the town, else of the district. Its outline and its code stay.
class Ground {
public:
    /// Only grids with a well-formed code and outline.
    explicit Ground(cache::Connection& source);

    struct Grid {
        std::string code; ///< 15 digits
        std::string name; ///< made of the village's
        domain::Polygon area;
        double areaM2 = 0;
        domain::LonLat middle; ///< of its box
        int holder = 0;        ///< the grid that takes what stands in it
    };
    [[nodiscard]] const std::vector<Grid>& grids() const noexcept { return grids_; }
    /// The grid that takes what stands in the one with that code; nothing: there is none.
    [[nodiscard]] std::optional<int> holderOf(std::string_view code) const;
    [[nodiscard]] const Grid& grid(int index) const
    {
        return grids_[static_cast<std::size_t>(index)];
    }
    /// Made of the name of its village and its serial. \pre there is such a grid
    [[nodiscard]] const std::string& gridNameOf(std::string_view code) const
    {
        return grid(index_.at(std::string(code))).name;
    }
    [[nodiscard]] std::int64_t merged() const noexcept { return merged_; }

    /// Uniform within the grid, at least kLeastMoveM from `from`; nothing where thousands of tries
    /// found none: a grid that is nothing but a sliver.
    [[nodiscard]] std::optional<domain::LonLat>
    placeIn(int grid, std::optional<domain::LonLat> from, Chance& chance) const;

    /// As the source names it; empty where it has no such division.
    [[nodiscard]] std::string divisionName(std::string_view code) const;
    /// Large enough grids within a division. Empty: there is none.
    [[nodiscard]] std::vector<int> gridsWithin(std::string_view divisionCode) const;

private:
    void merge();

    std::vector<Grid> grids_;
    std::unordered_map<std::string, int> index_;
    std::unordered_map<std::string, std::string> names_;
    std::int64_t merged_ = 0;
};

/// The district, the town or the village that a grid code lies in, as a number: 6, 9 or 12 digits.
[[nodiscard]] std::int64_t placeNumber(std::string_view gridCode, std::size_t digits);

} // namespace zhitu::anonymise
