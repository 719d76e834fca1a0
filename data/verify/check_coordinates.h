// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The format "coordinates" of the kind malformed.
#pragma once

#include "data/verify/check.h"

namespace zhitu::verify {

/// parameters: "west", "south", "east", "north" in degrees, CGCS2000; without them those of China
/// on land: 73–136 E, 3–54 N.
[[nodiscard]] MadeCheck makeCoordinates(const CheckMaterial& material);

} // namespace zhitu::verify
