// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An area whose tiles were, or are being, fetched for the time without a line.
#pragma once

#include <QString>
#include <cstdint>
#include <string>

#include "data/tiles/area_box.h"
#include "data/tiles/tile_id.h"

namespace zhitu::tiles {

struct OfflineArea {
    std::int64_t id = 0; ///< 0: not stored yet
    std::string baseMap; ///< BaseMap::id
    QString name;
    AreaBox box;
    int leastZoom = 0;
    int mostZoom = 0;
    std::int64_t done = 0;    ///< tiles of the grid of Web Mercator that were dealt with, in order
    std::int64_t missing = 0; ///< of them, those that could not be had

    friend bool operator==(const OfflineArea&, const OfflineArea&) = default;
};

/// Tiles of the grid of Web Mercator that touch the box, from the lowest level up, row by row.
[[nodiscard]] std::int64_t tileCount(const OfflineArea& area);
/// \param index from 0 to tileCount() - 1
[[nodiscard]] TileId tileAt(const OfflineArea& area, std::int64_t index);

} // namespace zhitu::tiles
