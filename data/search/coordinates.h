// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads a coordinate as people write, say and paste it.
#pragma once

#include <optional>
#include <string_view>

#include "data/domain/geometry.h"

namespace zhitu::search {

/// Understands, in either order where letters or ranges tell which is which:
/// - decimal degrees: "29.98, 106.27", "106.27 29.98", "N29.98 E106.27", "北纬29.98 东经106.27",
///   "geo:29.98,106.27";
/// - degrees and minutes, with seconds or without: 29°58'48"N 106°16'12"E, 29 58 48 N 106 16 12 E;
/// - Gauss–Krüger metres of CGCS2000 with the zone in front of the easting: "35622586 3318000"
///   (3° zones 25–45, EPSG 4513–4533; 6° zones 13–23, EPSG 4491–4501).
/// Without a hint the latitude stands first. Nothing where it is no coordinate on the earth.
[[nodiscard]] std::optional<domain::LonLat> parseCoordinate(std::string_view utf8);

} // namespace zhitu::search
