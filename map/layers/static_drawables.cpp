// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/static_drawables.h"

#include "map/style/line_widths.h"
#include "map/style/pattern.h"

namespace zhitu::map {
namespace {

/// Colours and patterns as FillDrawable has them.
ColourTable tableOf(const GridColours& grids)
{
    const std::vector<QRgb>& colours = grids.colours;
    const auto rows = static_cast<int>(colours.size() / kTableWidth) + 1;
    QImage table(kTableWidth, rows, QImage::Format_ARGB32);
    table.fill(Qt::transparent);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        QRgb& entry = reinterpret_cast<QRgb*>(
            table.scanLine(static_cast<int>(i / kTableWidth)))[i % kTableWidth];
        entry = colours[i];
        if (!grids.patterns.empty() && qAlpha(entry) != 0)
            entry = qRgba(qRed(entry), qGreen(entry), qBlue(entry), 255 - grids.patterns[i]);
    }
    return table.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
}

} // namespace

Drawables landDrawables(const StaticGeometry& geometry, Theme theme)
{
    return {FillDrawable{geometry.land, colourTable(paletteOf(theme).land)}};
}

Drawables riverDrawables(const StaticGeometry& geometry, std::size_t detail, Theme theme)
{
    return {LineDrawable{geometry.rivers[detail], {paletteOf(theme).river, kRiverWidth}}};
}

Drawables boundaryDrawables(const StaticGeometry& geometry, std::size_t detail, Theme theme)
{
    const Palette& colours = paletteOf(theme);
    return {
        LineDrawable{geometry.villageLines[detail], {colours.villageLine, kVillageLineWidth}},
        LineDrawable{geometry.townLines[detail], {colours.townLine, kTownLineWidth}},
        LineDrawable{geometry.districtLines[detail], {colours.districtLine, kDistrictLineWidth}}};
}

Drawables gridDrawables(const StaticGeometry& geometry, const GridColours& colours,
                        std::size_t detail, bool tiny, World origin, Theme theme)
{
    Drawables drawables;
    if (!colours.colours.empty()) {
        FillDrawable fill{tiny ? geometry.coarseGridFill : geometry.gridFill, tableOf(colours)};
        if (const QColor ink = patternInk(theme); !colours.patterns.empty())
            fill.patterns = {origin, ink.lightnessF(), ink.alphaF()};
        drawables.emplace_back(std::move(fill));
    }
    if (!tiny)
        drawables.push_back(
            LineDrawable{geometry.gridLines[detail], {paletteOf(theme).gridLine, kGridLineWidth}});
    return drawables;
}

} // namespace zhitu::map
