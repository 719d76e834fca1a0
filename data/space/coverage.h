// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What cameras see of an area or a way, and what they do not. Any thread; long for thousands of
/// cameras.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "data/domain/geometry.h"
#include "data/space/sector.h"

namespace zhitu::space {

/// Asked every few milliseconds; false ends the work, which then has no result.
using GoOn = std::function<bool()>;

/// Told every now and then how much of the work is done, from 0 to 1, in the thread that works.
using Progress = std::function<void(double share)>;

/// Square metres, on the ellipsoid.
struct Coverage {
    double areaM2 = 0;
    double blindM2 = 0;                   ///< of it that nobody sees
    std::vector<domain::Polygon> blind;   ///< the blind spots, apart from each other
    std::vector<domain::Ring> blindParts; ///< the same in pieces of three or four corners: to fill

    [[nodiscard]] double coveredM2() const noexcept { return areaM2 - blindM2; }
    /// 0 to 1; of an area without an extent 0.
    [[nodiscard]] double share() const noexcept { return areaM2 > 0 ? coveredM2() / areaM2 : 0; }
};

/// The union of the sectors within an area, whose edges are straight in degrees. Corners are moved
/// by at most a millimetre. What reaches farther than DegreePlane::kReachM from the middle of the
/// area is not told apart.
/// \param sectors those that are not usable see nothing
/// \param progress empty: nobody wants to know
/// \returns nothing where `goOn` said false
[[nodiscard]] std::optional<Coverage> coverageOf(const domain::Polygon& area,
                                                 std::span<const Sector> sectors, const GoOn& goOn,
                                                 const Progress& progress = {});

/// Metres along geodesics.
struct WayCoverage {
    double lengthM = 0;
    double unseenM = 0;
    std::vector<domain::LineString> unseen; ///< the blind stretches, in the order of the way
};

/// The stretches of a way that lie in no sector. The same about `sectors` and `goOn`.
[[nodiscard]] std::optional<WayCoverage> coverageAlong(std::span<const domain::LonLat> way,
                                                       std::span<const Sector> sectors,
                                                       const GoOn& goOn);

} // namespace zhitu::space
