// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base maps of 天地图, the national platform for common geospatial information services.
#pragma once

#include <vector>

#include "data/tiles/base_map.h"

namespace zhitu::tiles {

/// The one entry that all of them use the same key of.
inline constexpr const char* kTiandituKey = "tianditu";

/// Vector map, imagery and terrain, each with its names. Its WMTS, as documented at
/// lbs.tianditu.gov.cn/server/MapService.html: layers vec/cva, img/cia, ter/cta; grids w
/// (EPSG:900913) and c (EPSG:4490); matrices from 1 to 18 (ter: 14); hosts t0 to t7; `tk` is the
/// key.
/// \param grid has the same ids: a base map is the same in either
[[nodiscard]] std::vector<BaseMap> tiandituMaps(TileGrid grid = TileGrid::WebMercator);
/// True for the ids of these.
[[nodiscard]] bool isTianditu(const QString& id);
/// True for its servers: none of them gives a tile without a key (`tk`).
[[nodiscard]] bool isOfTianditu(const QString& host);

} // namespace zhitu::tiles
