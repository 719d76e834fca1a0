// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_colours.h"

#include <cmath>

namespace zhitu::map {
namespace {

constexpr int kClasses = 5;

/// \param shown cases of the grid that the map shows
double measureOf(const domain::Grid& grid, const cache::GridFigures& f, std::uint32_t shown,
                 GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::OpenCases:
        return static_cast<double>(f.openCases);
    case GridMeasure::OverdueCases:
        return static_cast<double>(f.overdueCases);
    case GridMeasure::CasesShown:
        return shown;
    case GridMeasure::ResolvedShare:
        return f.dueCases > 0
                   ? static_cast<double>(f.resolvedInTime) / static_cast<double>(f.dueCases)
                   : std::nan("");
    case GridMeasure::CamerasPerKm2:
        return grid.areaKm2 > 0 ? static_cast<double>(f.cameras) / grid.areaKm2 : std::nan("");
    case GridMeasure::None:
        break;
    }
    return std::nan("");
}

/// Counts have no value between two neighbours.
bool isCount(GridMeasure measure)
{
    return measure == GridMeasure::OpenCases || measure == GridMeasure::OverdueCases
           || measure == GridMeasure::CasesShown;
}

QColor rampColour(const Palette& colours, std::size_t index, std::size_t classes)
{
    if (classes <= 1)
        return colours.ramp.back();
    const std::size_t at = index * (colours.ramp.size() - 1) / (classes - 1);
    return colours.ramp[std::min(at, colours.ramp.size() - 1)];
}

GridColours colourGrids(const MapData& data, const MapFigures& figures, const PointSet& points,
                        const GridStyle& style, Theme theme)
{
    GridColours result;
    if (style.measure == GridMeasure::None)
        return result;
    std::vector<double> values;
    values.reserve(data.grids.size());
    for (std::size_t i = 0; i < data.grids.size(); ++i)
        values.push_back(
            measureOf(data.grids[i], figures.grids[i], points.casesPerGrid[i], style.measure));
    const std::vector<double> bounds = classBounds(values, style.classes, kClasses);
    const Palette& palette = paletteOf(theme);
    double from = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        result.legend.push_back({rampColour(palette, i, bounds.size()), from, bounds[i]});
        from = isCount(style.measure) ? std::floor(bounds[i]) + 1 : bounds[i];
    }
    result.colours.assign(values.size(), qRgba(0, 0, 0, 0));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isfinite(values[i]))
            result.colours[i] =
                result.legend[static_cast<std::size_t>(classOf(values[i], bounds))].colour.rgba();
    return result;
}

} // namespace

std::shared_ptr<const GridColours> GridColouring::of(
    const std::shared_ptr<const MapData>& data, const std::shared_ptr<const MapFigures>& figures,
    const std::shared_ptr<const PointSet>& points, const GridStyle& style, Theme theme)
{
    const bool shown = style.measure == GridMeasure::CasesShown;
    if (!colours_ || data != data_ || style != style_ || theme != theme_
        || (shown ? points != points_ : figures != figures_)) {
        colours_ = std::make_shared<const GridColours>(
            colourGrids(*data, *figures, *points, style, theme));
        data_ = data;
        figures_ = figures;
        points_ = points;
        style_ = style;
        theme_ = theme;
    }
    return colours_;
}

} // namespace zhitu::map
