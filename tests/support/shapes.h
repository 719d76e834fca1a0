// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places and shapes by chance.
#pragma once

#include <algorithm>
#include <numbers>

#include "data/domain/geometry.h"
#include "tests/support/dice.h"

namespace zhitu::test {

inline double number(Dice& dice, double from, double to)
{
    return from + (to - from) * static_cast<double>(dice.between(0, 1'000'000'000)) / 1e9;
}

inline domain::LonLat placeNear(Dice& dice, domain::LonLat middle, double degrees)
{
    return {middle.lon + number(dice, -degrees, degrees),
            middle.lat + number(dice, -degrees, degrees)};
}

/// A star around a middle: its corners in the order of their bearing, open, counter-clockwise.
inline domain::LineString star(Dice& dice, domain::LonLat middle, double degrees)
{
    domain::LineString corners;
    const int points = static_cast<int>(dice.between(3, 20));
    for (int i = 0; i < points; ++i) {
        const double bearing = 2 * std::numbers::pi * i / points;
        const double reach = number(dice, degrees / 4, degrees);
        corners.push_back(
            {middle.lon + reach * std::cos(bearing), middle.lat + reach * std::sin(bearing)});
    }
    return corners;
}

} // namespace zhitu::test
