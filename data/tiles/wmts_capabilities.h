// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The capabilities document of a WMTS: what it says, not yet what can be done with it.
///
/// OGC 07-057r7, OpenGIS Web Map Tile Service Implementation Standard 1.0.0, clause 7.1.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "data/tiles/area_box.h"

namespace zhitu::tiles {

/// One level of a set.
struct WmtsMatrix {
    QString id;
    double scaleDenominator = 0; ///< by pixels of 0.28 mm, where the server keeps to the standard
    double corner[2] = {0, 0};   ///< the top left one, in the order and the units of the CRS
    int tileWidth = 0;           ///< pixels
    int tileHeight = 0;
};

struct WmtsMatrixSet {
    QString id;
    QString crs; ///< as it stands there: "urn:ogc:def:crs:EPSG::3857"
    std::vector<WmtsMatrix> matrices;
};

/// The tiles that there are of one matrix.
struct WmtsLimits {
    QString matrix;
    int leastRow = 0;
    int mostRow = 0;
    int leastColumn = 0;
    int mostColumn = 0;
};

struct WmtsSetLink {
    QString set;
    std::vector<WmtsLimits> limits; ///< none: it has all of them
};

struct WmtsDimension {
    QString name;
    QString value; ///< the default; empty: none is named
};

struct WmtsResource {
    QString format;
    QString address; ///< with {TileMatrix} and the like
};

struct WmtsLayer {
    QString id;
    QString title;
    std::optional<AreaBox> box; ///< nothing: none, or one that lies in no world
    QString style;              ///< the default
    QStringList formats;
    std::vector<WmtsDimension> dimensions;
    std::vector<WmtsSetLink> links;
    std::vector<WmtsResource> resources; ///< of tiles
};

struct WmtsCapabilities {
    QString title;
    QString provider;
    QString tileAddress; ///< of GetTile with its parameters behind a “?”; empty: there is none
    std::vector<WmtsLayer> layers;
    std::vector<WmtsMatrixSet> sets;
};

/// No document is larger, not even those of providers with a thousand layers and their times.
inline constexpr qint64 kMostCapabilitiesBytes = qint64{16} * 1024 * 1024;

/// Any thread. The document is not trusted: names are of one line and at most 200 characters.
/// Throws UserError that says what is wrong with it.
[[nodiscard]] WmtsCapabilities readWmtsCapabilities(const QByteArray& document);

} // namespace zhitu::tiles
