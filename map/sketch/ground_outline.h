// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts of the ground that the filter is kept to: as long as it is, one sees where.
#pragma once

#include <vector>

#include "data/domain/geometry.h"
#include "map/geometry/batch.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// Outlines without a fill: what lies within is to be seen as it is.
[[nodiscard]] Drawables drawGrounds(const std::vector<domain::Ground>& grounds,
                                    const Palette& colours);

} // namespace zhitu::map
