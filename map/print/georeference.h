// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the pixels of a picture lie in EPSG:3857 (Web Mercator, metres), for geographic
/// information systems.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <array>

#include "map/print/sheet_layout.h"

namespace zhitu::map {

/// Metres east and north. \param world in the unit square
[[nodiscard]] inline QPointF toMercatorM(World world) noexcept
{
    return {(world.x - 0.5) * space::kWorldM, (0.5 - world.y) * space::kWorldM};
}

/// North is up and pixels are squares, so that two numbers and a corner say it all.
struct Georeference {
    QPointF corner;   ///< top left corner of the top left pixel, EPSG:3857 metres
    double pixel = 1; ///< side of a pixel, EPSG:3857 metres

    /// Of a sheet as pixels; the map's place holds for the paper around it as well.
    [[nodiscard]] static Georeference of(const SheetLayout& layout, const Camera& camera,
                                         double ratio) noexcept;

    /// As GDAL takes it: X and Y of the corner, each with its steps by column and by row.
    [[nodiscard]] std::array<double, 6> geoTransform() const noexcept
    {
        return {corner.x(), pixel, 0, corner.y(), 0, -pixel};
    }

    /// The six lines of a world file (ESRI): steps by column and row, and the *middle* of the top
    /// left pixel.
    [[nodiscard]] QByteArray worldFile() const;
};

/// The coordinate system as ESRI writes it into a .prj.
[[nodiscard]] QByteArray webMercatorPrj();
/// The same in the side file that GDAL and QGIS read (.aux.xml): they look at no .prj of a picture.
[[nodiscard]] QByteArray webMercatorAuxXml();

} // namespace zhitu::map
