// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The field of view of a camera as a sector on the ground.
#pragma once

#include "data/space/sector.h"
#include "map/geometry/batch.h"
#include "map/layers/map_data.h"

namespace zhitu::map {

[[nodiscard]] space::Sector sectorOf(const CameraPoint& camera);

/// Nothing where the camera's numbers are a mistake. \param feature column of the colour table that
/// it is drawn in
void addSector(FillBatch& batch, const CameraPoint& camera, float feature);

} // namespace zhitu::map
