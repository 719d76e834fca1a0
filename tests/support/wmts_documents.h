// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Capabilities documents as servers of several kinds write them.
#pragma once

#include <QByteArray>
#include <QString>

namespace zhitu::test {

/// A TileMatrixSet that halves from level to level.
/// \param name of a matrix, with %1 for its number
/// \param scale denominator of the first of them
QByteArray wmtsSet(const QString& id, const QString& crs, const QString& name, int first, int count,
                   double scale, const QString& corner, int side = 256);

/// GeoServer's: parameters behind a “?”, names as "EPSG:900913:7", limits; a layer of vector tiles.
QByteArray geoServerDocument(const QString& root);
/// An ArcGIS server's: paths, the default set and the one of Web Mercator.
QByteArray arcGisDocument(const QString& root);
/// 天地图's: metres for degrees, pixels of 1/96 inch, from level 1 on. \param grid 'w' or 'c'
QByteArray tiandituDocument(const QString& root, char grid);
/// Degrees with pictures of 512 pixels, and a time.
QByteArray wideDocument(const QString& root);
/// One that can be shown as Web Mercator at ROOT/{TileMatrix}/{TileCol}/{TileRow}.png, and one that
/// lies on another server.
QByteArray plainDocument(const QString& root);

} // namespace zhitu::test
