// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The fixed ways that a camera goes in the benchmark of the map: the same for every program.
#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace zhitu::bench {

inline constexpr int kPathFrames = 240;
inline constexpr int kViewWidth = 1920;
inline constexpr int kViewHeight = 1080;

/// Degrees of CGCS2000, and a zoom of tiles of 256 pixels.
struct Look {
    double lon = 0;
    double lat = 0;
    double zoom = 0;
    double time =
        -1; ///< from 0 to 1 through the days of all cases, a week at a time; less: no matter
};

/// Old town of the reference district.
inline constexpr double kLon = 106.276;
inline constexpr double kLat = 29.985;

/// A slow circle at the scale of a town.
inline Look panAt(int frame)
{
    const double turn = 2 * std::numbers::pi * frame / kPathFrames;
    return {kLon + 0.03 * std::cos(turn), kLat + 0.025 * std::sin(turn), 13.0};
}

/// From the whole district to a street.
inline Look zoomAt(int frame)
{
    return {kLon, kLat, 9.6 + (18.0 - 9.6) * frame / (kPathFrames - 1)};
}

/// Thrown across the district and over its border: quick at first, then slower.
inline Look flingAt(int frame)
{
    const double gone = 1 - std::exp(-4.0 * frame / kPathFrames);
    return {kLon - 0.35 + 0.8 * gone, kLat + 0.12 - 0.25 * gone, 12.0};
}

/// A town at rest, while time goes from the first case to the last.
inline Look playAt(int frame)
{
    return {kLon, kLat, 12.0, static_cast<double>(frame) / (kPathFrames - 1)};
}

struct CameraPath {
    const char* name;
    Look (*at)(int frame);
};

inline constexpr std::array kPaths{CameraPath{"pan", panAt}, CameraPath{"zoom", zoomAt},
                                   CameraPath{"fling", flingAt}, CameraPath{"time", playAt}};

} // namespace zhitu::bench
