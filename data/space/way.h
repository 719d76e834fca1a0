// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Ways along geodesics in pieces so short that they are straight. Any thread.
#pragma once

#include <span>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// Straight in degrees and along the geodesic are 3 mm apart in the middle of so many metres, at
/// 30° of latitude.
inline constexpr double kPieceM = 500;
/// Of longer ways the pieces become longer.
inline constexpr std::size_t kMostPieces = 20'000;

/// The same way with points along its geodesics, at most `pieceM` metres apart. Points that repeat
/// the one before are left out; longitudes go on beyond 180° where the way crosses it.
[[nodiscard]] domain::LineString inPieces(std::span<const domain::LonLat> way, double pieceM);

} // namespace zhitu::space
