// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base maps of 天地图, the national platform for common geospatial information services.
#pragma once

#include <vector>

#include "data/tiles/base_map.h"

namespace zhitu::tiles {

/// The one entry that all of them use the same key of.
inline constexpr const char* kTiandituKey = "tianditu";

/// Vector map, imagery and terrain, each with its names, in both of the grids that the service has:
/// w (EPSG:900913) is used. Its WMTS, as documented at lbs.tianditu.gov.cn/server/MapService.html:
/// layers vec/cva, img/cia, ter/cta; matrices from 1 to 18 (ter: 14); hosts t0 to t7; `tk` is the
/// key.
[[nodiscard]] std::vector<BaseMap> tiandituMaps();

/// True for its servers: none of them gives a tile without a key (`tk`).
[[nodiscard]] bool isOfTianditu(const QString& host);

} // namespace zhitu::tiles
