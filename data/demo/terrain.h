// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How people live on the demo's ground: dense at the confluence, in knots at the town seats.
#pragma once

#include <vector>

#include "data/demo/base_data.h"

namespace zhitu::demo {

/// Kilometres in a local plane about a fixed point; good to a few per mille within a district,
/// which is all that a density needs.
struct PlanePoint {
    double x = 0;
    double y = 0;
};

class Terrain {
public:
    explicit Terrain(const std::vector<TownSeat>& seats);

    [[nodiscard]] PlanePoint toPlane(domain::LonLat position) const noexcept;
    [[nodiscard]] domain::LonLat toLonLat(PlanePoint point) const noexcept;

    /// How urban a position is, in [0, 1].
    [[nodiscard]] double density(domain::LonLat position) const noexcept;

    /// Relative number of grids per square kilometre; at most maxGridWeight().
    [[nodiscard]] double gridWeight(domain::LonLat position) const noexcept;
    [[nodiscard]] static double maxGridWeight() noexcept;

private:
    [[nodiscard]] double centreNearness(PlanePoint point) const noexcept;
    [[nodiscard]] double seatNearness(PlanePoint point) const noexcept;

    domain::LonLat origin_;
    PlanePoint centre_;
    std::vector<PlanePoint> seats_;
};

} // namespace zhitu::demo
