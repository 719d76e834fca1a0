// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_grid.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

#include "data/space/web_mercator.h"
#include "data/tiles/tile_grid.h"

namespace zhitu::tiles {
namespace {

/// Of a pixel, metres: OGC 07-057r7, 6.1; and 1/96 inch.
constexpr double kPixelsM[] = {0.00028, 0.0254 / 96};
/// Servers round, and take other radii for the metres of a degree. The two pixels differ by 6 %.
constexpr double kTolerance = 2e-3;

/// The grid of a CRS: "urn:ogc:def:crs:EPSG::3857", "EPSG:3857",
/// "http://www.opengis.net/def/crs/EPSG/0/3857", "urn:ogc:def:crs:OGC:1.3:CRS84".
std::optional<TileGrid> gridOf(const QString& crs)
{
    static const QRegularExpression form(
        QStringLiteral("(?:EPSG|OGC|ESRI)(?:[:/][0-9.]*)?[:/]([A-Z]*[0-9]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString code = form.match(crs).captured(1).toUpper();
    for (const auto* known : {"3857", "900913", "102100", "3785"})
        if (code == QLatin1String(known))
            return TileGrid::WebMercator;
    for (const auto* known : {"4490", "4326", "CRS84"})
        if (code == QLatin1String(known))
            return TileGrid::Geographic;
    return std::nullopt;
}

/// In whatever order the two stand: servers do not agree on it, and no other corner of the world
/// could be meant.
bool isNorthWest(const WmtsMatrix& matrix, TileGrid grid)
{
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-5 * std::abs(b); };
    const auto [a, b] = std::pair(matrix.corner[0], matrix.corner[1]);
    if (grid == TileGrid::WebMercator)
        return (near(a, -space::kWorldM / 2) && near(b, space::kWorldM / 2))
               || (near(a, space::kWorldM / 2) && near(b, -space::kWorldM / 2));
    return (near(a, -180) && near(b, 90)) || (near(a, 90) && near(b, -180));
}

/// \param pixelM of the set
std::optional<int> levelOf(const WmtsMatrix& matrix, double pixelM)
{
    const double tileM = matrix.scaleDenominator * pixelM * matrix.tileWidth;
    if (!(tileM > 0) || !std::isfinite(tileM))
        return std::nullopt;
    const double exact = std::log2(space::kWorldM / tileM);
    const double level = std::round(exact);
    if (std::abs(std::exp2(exact - level) - 1) > kTolerance || level < 0 || level > kMostZoom)
        return std::nullopt;
    return static_cast<int>(level);
}

bool isThere(const WmtsSetLink& link, const QString& matrix)
{
    return link.limits.empty() || std::ranges::any_of(link.limits, [&](const WmtsLimits& one) {
               return one.matrix == matrix;
           });
}

std::optional<WmtsGrid> longestRun(const std::array<QString, kMostZoom + 1>& names, TileGrid grid,
                                   int side)
{
    std::optional<WmtsGrid> best;
    for (int first = 0; first <= kMostZoom; ++first) {
        int last = first;
        while (last <= kMostZoom && !names[static_cast<std::size_t>(last)].isEmpty())
            ++last;
        if (last > first && (!best || last - first > best->levels()))
            best = WmtsGrid{grid, side, first, last - 1, {}};
        first = last;
    }
    for (int level = 0; best && level <= best->mostZoom; ++level)
        best->matrices +=
            level < best->leastZoom ? QString() : names[static_cast<std::size_t>(level)];
    return best;
}

domain::LonLat cornerOf(TileGrid grid, int zoom, int column, int row)
{
    if (grid == TileGrid::WebMercator)
        return positionOf({double(column), double(row)}, zoom);
    return {std::ldexp(360.0 * column, -zoom) - 180, 90 - std::ldexp(360.0 * row, -zoom)};
}

} // namespace

std::optional<WmtsGrid> wmtsGridOf(const WmtsMatrixSet& set, const WmtsSetLink& link)
{
    const auto grid = gridOf(set.crs);
    if (!grid)
        return std::nullopt;
    std::optional<WmtsGrid> best;
    for (const double pixelM : kPixelsM)
        for (const int side : {256, 512}) {
            std::array<QString, kMostZoom + 1> names;
            for (const WmtsMatrix& matrix : set.matrices)
                if (matrix.tileWidth == side && matrix.tileHeight == side
                    && isNorthWest(matrix, *grid) && isThere(link, matrix.id))
                    if (const auto level = levelOf(matrix, pixelM))
                        names[static_cast<std::size_t>(*level)] = matrix.id;
            const auto run = longestRun(names, *grid, side);
            if (run && (!best || run->levels() > best->levels()))
                best = run;
        }
    return best;
}

std::optional<AreaBox> limitsOf(const WmtsGrid& grid, const WmtsSetLink& link)
{
    std::optional<AreaBox> all;
    for (const WmtsLimits& one : link.limits) {
        const auto zoom = static_cast<int>(grid.matrices.indexOf(one.matrix));
        if (zoom < grid.leastZoom || one.leastColumn < 0 || one.leastRow < 0
            || one.mostColumn < one.leastColumn || one.mostRow < one.leastRow
            || one.mostColumn >= 1 << zoom || one.mostRow >= 1 << zoom)
            continue;
        const auto first = cornerOf(grid.grid, zoom, one.leastColumn, one.leastRow);
        const auto last = cornerOf(grid.grid, zoom, one.mostColumn + 1, one.mostRow + 1);
        if (!all)
            all = AreaBox{first.lon, last.lat, last.lon, first.lat};
        else
            all = AreaBox{std::min(all->west, first.lon), std::min(all->south, last.lat),
                          std::max(all->east, last.lon), std::max(all->north, first.lat)};
    }
    return all;
}

} // namespace zhitu::tiles
