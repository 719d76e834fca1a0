// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a base map is made of: one or more layers of tiles, each a file or an address.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "data/space/china_datums.h"
#include "data/tiles/area_box.h"
#include "data/tiles/tile_id.h"

namespace zhitu::tiles {

/// How the world is cut into tiles; see TileId.
enum class TileGrid {
    WebMercator,
    Geographic,
    /// Baidu's: its plane (data/space/baidu_mercator.h) in squares from its origin on, to the north
    /// and east; a pixel of level 18 is a metre. A TileId counts from the north-west here as well,
    /// of as many columns and rows as any level has; the address has the service's own numbers.
    Baidu
};

struct TileLayer {
    /// A file (MBTiles, GeoPackage, GeoTIFF), or an address http(s)://… with {z}, {x} and {y}, or
    /// {-y} for rows counted from the south, {s} for one of `hosts`, {key} for the user's key.
    QString address;
    QStringList hosts;
    /// Names of the levels from 0 on, where they are not their numbers (WMTS).
    QStringList matrices;
    TileGrid grid = TileGrid::WebMercator;
    space::Datum datum = space::Datum::Cgcs2000;
    int leastZoom = 0;
    int mostZoom = 18;
    /// Pixels that a tile's picture is wide and high: 256, or 512, whose names are meant to be read
    /// at one level further in.
    int tileSide = 256;
    /// Where the layer has tiles, in its own datum: it is not asked for others. Nothing: anywhere.
    std::optional<AreaBox> extent;

    [[nodiscard]] bool isFile() const;
    friend bool operator==(const TileLayer&, const TileLayer&) = default;
};

struct BaseMap {
    QString id;                    ///< never changes
    QString name;                  ///< what the user calls it
    std::vector<TileLayer> layers; ///< the lowest first
    QString attribution;           ///< what the source asks to be shown on the map
    bool isImagery = false;        ///< photographs: dimmed at night instead of being inverted
    bool mayBeKept = false;        ///< the source allows areas to be downloaded

    /// Some layer's address asks for the user's key.
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] bool isOnline() const;
    friend bool operator==(const BaseMap&, const BaseMap&) = default;
};

/// True for the name of a query's parameter that usually holds somebody's key.
[[nodiscard]] bool isKeyName(const QString& name);
/// What is wrong with an address that the user typed, and what to do; nothing: it can be used.
[[nodiscard]] std::optional<QString> problemOfAddress(const QString& address);

/// The address of one tile. The key appears in it: never show, log or store it.
[[nodiscard]] QString addressOf(const TileLayer& layer, TileId id, const QString& key);

[[nodiscard]] QJsonObject toJson(const BaseMap& map);
/// Nothing where it is none of ours.
[[nodiscard]] std::optional<BaseMap> baseMapFrom(const QJsonObject& json);

} // namespace zhitu::tiles
