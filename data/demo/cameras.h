// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo's cameras: lookouts on the heights, Skynet at junctions, social ones at entrances.
#pragma once

#include <vector>

#include "data/demo/district.h"
#include "data/domain/camera.h"

namespace zhitu::demo {

inline constexpr int kLookouts = 36;
inline constexpr int kSkynetCameras = 14'000;
inline constexpr int kSocialCameras = 31'000;

/// Ids count from 1. Every camera lies inside its grid.
[[nodiscard]] std::vector<domain::Camera> makeCameras(const District& district, std::uint64_t seed);

} // namespace zhitu::demo
