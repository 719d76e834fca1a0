// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Polygons as triangles.
#pragma once

#include <cstddef>

#include "data/domain/geometry.h"
#include "map/geometry/batch.h"

namespace zhitu::map {

/// \param feature place of its colour in the table
void addFill(const domain::Polygon& polygon, std::size_t feature, FillBatch& batch);

} // namespace zhitu::map
