// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The areas and lines of the map in their colours, for a graphics card.
#pragma once

#include "map/geometry/batch.h"
#include "map/layers/grid_colours.h"
#include "map/layers/static_geometry.h"

namespace zhitu::map {

[[nodiscard]] Drawables landDrawables(const StaticGeometry& geometry, Theme theme);
/// \param detail see detailAt()
[[nodiscard]] Drawables riverDrawables(const StaticGeometry& geometry, std::size_t detail,
                                       Theme theme);
/// Of villages, towns and districts.
[[nodiscard]] Drawables boundaryDrawables(const StaticGeometry& geometry, std::size_t detail,
                                          Theme theme);
/// \param tiny grids are a pixel or two: squares, without their lines
/// \param origin where patterns begin
[[nodiscard]] Drawables gridDrawables(const StaticGeometry& geometry, const GridColours& colours,
                                      std::size_t detail, bool tiny, World origin, Theme theme);

} // namespace zhitu::map
