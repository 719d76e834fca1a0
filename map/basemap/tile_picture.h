// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pictures of tiles: decoded without trust, brought into the map's grid, laid over each other.
#pragma once

#include <QByteArray>
#include <QImage>
#include <map>
#include <vector>

#include "data/tiles/tile_plan.h"

namespace zhitu::map {

/// How the tiles of a base map go with the window around them.
enum class TileTone {
    Day,
    Night, ///< a drawn map: light and dark change places, colours stay
    Dusk   ///< a photograph: dimmed
};

inline constexpr int kTileSide = 256;
/// Larger ones are refused: nobody serves them, and they would fill the memory.
inline constexpr int kMostTileSide = 1024;

/// Any thread. PNG, JPEG or WebP, at most kMostTileSide each way; a null picture where it is
/// anything else, or not whole.
[[nodiscard]] QImage decodeTile(const QByteArray& bytes);

/// Whether decodeTile() makes a picture of it.
[[nodiscard]] inline bool isTile(const QByteArray& bytes)
{
    return !decodeTile(bytes).isNull();
}

/// What a layer shows in one tile of the map's grid. Any thread.
/// \param sources by their numbers in the source; those that are missing stay transparent
/// \returns kTileSide each way, premultiplied
[[nodiscard]] QImage tileFrom(const tiles::TilePlan& plan,
                              const std::map<tiles::TileId, QImage>& sources);

/// In place.
void toneTile(QImage& tile, TileTone tone);

/// For the loopback service: quick rather than small.
[[nodiscard]] QByteArray encodeTile(const QImage& tile);

} // namespace zhitu::map
