// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The number of a tile in a pyramid of tiles.
#pragma once

#include <compare>

namespace zhitu::tiles {

/// Rows are counted from the north. In the grid of Web Mercator (EPSG:3857) level 0 is one tile; in
/// the geographic grid (plate carrée over EPSG:4490) it is half of one, so that both have 2^zoom
/// columns.
struct TileId {
    int zoom = 0;
    int x = 0;
    int y = 0;

    friend auto operator<=>(const TileId&, const TileId&) = default;
};

inline constexpr int kMostZoom = 22;

/// True where there is such a tile in the grid of Web Mercator.
[[nodiscard]] constexpr bool isValid(TileId id) noexcept
{
    return id.zoom >= 0 && id.zoom <= kMostZoom && id.x >= 0 && id.y >= 0 && id.x < 1 << id.zoom
           && id.y < 1 << id.zoom;
}

} // namespace zhitu::tiles
