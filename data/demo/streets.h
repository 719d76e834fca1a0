// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where things stand inside a grid: on a main street and its crossings, not anywhere.
#pragma once

#include "data/demo/district.h"
#include "data/demo/random.h"

namespace zhitu::demo {

/// A position and the bearing of the street it lies on.
struct StreetPlace {
    domain::LonLat position;
    double bearingDeg = 0; ///< clockwise from north, [0, 360)
};

/// The streets of one grid: parallel to each other within a village, crossed at right angles.
/// All places lie inside the grid and are rounded to 1e-7 degrees.
class Streets {
public:
    Streets(const GridCell& cell, std::uint64_t seed);

    /// A crossing; the same few of them come up again and again.
    [[nodiscard]] StreetPlace junction(Random& random) const;
    /// A house front along a street.
    [[nodiscard]] StreetPlace entrance(Random& random) const;
    /// A few metres further along the same front, looking another way.
    [[nodiscard]] StreetPlace beside(const StreetPlace& place, Random& random) const;
    /// A place near a street: where cases happen.
    [[nodiscard]] domain::LonLat nearby(Random& random) const;

private:
    [[nodiscard]] domain::LonLat at(double along, double across) const noexcept;
    [[nodiscard]] domain::LonLat within(double along, double across) const noexcept;
    [[nodiscard]] double bearing(bool crossing) const noexcept;

    const GridCell& cell_;
    double east_ = 0; ///< unit vector of the main direction
    double north_ = 1;
    double reach_ = 0;   ///< half the length of a street, metres
    double spacing_ = 0; ///< between parallel streets, metres
};

} // namespace zhitu::demo
