// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How densely cases lie: kernel density estimation.
///
/// B. W. Silverman, Density Estimation for Statistics and Data Analysis (1986), eq. 4.5, the
/// quartic kernel K(t) = 3/π (1 − t²)² for t = d/h < 1: with n cases at distances d,
///   f = Σ 3 / (π h²) (1 − (d/h)²)²   in cases per square metre.
#pragma once

#include <vector>

#include "data/analysis/circle_facts.h"
#include "data/analysis/ground_points.h"

namespace zhitu::analysis {

/// A place around which the density falls.
struct DensityTop {
    domain::LonLat place;
    double perKm2 = 0;

    friend bool operator==(const DensityTop&, const DensityTop&) = default;
};

/// With the cases at most one bandwidth away, on the ellipsoid.
struct DensityPeak {
    domain::LonLat place;
    double perKm2 = 0;
    CircleFacts facts;

    friend bool operator==(const DensityPeak&, const DensityPeak&) = default;
};

inline constexpr double kBandwidthM = 500;
inline constexpr std::size_t kMostPeaks = 50;

/// Cases per km² at a place. \param bandwidthM h, metres
[[nodiscard]] double densityAt(const GroundPoints& points, GroundPoint at, double bandwidthM);

/// Densest first, each at least a bandwidth from the next: looked for in steps of a quarter of a
/// bandwidth. \returns nothing where `goOn` said no
[[nodiscard]] std::optional<std::vector<DensityTop>>
densityTops(std::span<const domain::LonLat> cases, double bandwidthM,
            const std::function<bool()>& goOn);

struct Density {
    domain::Filter filter; ///< with its area
    double bandwidthM = kBandwidthM;
    std::vector<DensityPeak> peaks;
    std::int64_t cases = 0; ///< of the filter, wherever they are

    friend bool operator==(const Density&, const Density&) = default;
};

/// \param filter with its area \param now that deadlines are reached at
/// \returns nothing where `goOn` said no \throws UserError
[[nodiscard]] std::optional<Density> readDensity(cache::CacheReader& reader,
                                                 const domain::Filter& filter, double bandwidthM,
                                                 domain::Instant now,
                                                 const std::function<bool()>& goOn);

} // namespace zhitu::analysis
