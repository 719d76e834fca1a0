// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How wide the lines of the map are, however they come onto the screen. In logical pixels.
#pragma once

namespace zhitu::map {

inline constexpr float kGridLineWidth = 0.6F;
inline constexpr float kVillageLineWidth = 0.8F;
inline constexpr float kTownLineWidth = 1.4F;
inline constexpr float kDistrictLineWidth = 2.6F;
inline constexpr float kRiverWidth = 5;

} // namespace zhitu::map
