// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_colours.h"

#include <cmath>

#include "map/style/pattern.h"

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
    case GridMeasure::HotSpots:
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

static_assert(kPatterns == kClasses);

/// Place in the ramp, and number of the pattern.
std::size_t stepOf(std::size_t index, std::size_t classes)
{
    constexpr std::size_t last = kClasses - 1;
    return classes <= 1 ? last : std::min(index * last / (classes - 1), last);
}

/// Each grid in the colour, and with the pattern, of its entry in the legend.
/// \param entryOf its place there; nothing: the grid has no value
template <typename EntryOf>
void colourByLegend(GridColours& result, std::size_t grids, bool patterns, EntryOf entryOf)
{
    result.colours.assign(grids, qRgba(0, 0, 0, 0));
    result.patterns.assign(patterns ? grids : 0, 0);
    for (std::size_t i = 0; i < grids; ++i) {
        const std::optional<int> at = entryOf(i);
        if (!at)
            continue;
        const LegendEntry& entry = result.legend[static_cast<std::size_t>(*at)];
        result.colours[i] = entry.colour.rgba();
        if (patterns)
            result.patterns[i] = static_cast<std::uint8_t>(entry.pattern);
    }
}

/// \param shown cases by grid
GridColours colourGrids(const GridColourRequest& request, const std::vector<std::uint32_t>& shown)
{
    const GridStyle& style = request.style;
    GridColours result;
    if (style.measure == GridMeasure::None)
        return result;
    const std::vector<domain::Grid>& grids = request.data->grids;
    std::vector<double> values;
    values.reserve(grids.size());
    for (std::size_t i = 0; i < grids.size(); ++i)
        values.push_back(measureOf(grids[i], request.figures->grids[i],
                                   shown.empty() ? 0 : shown[i], style.measure));
    const std::vector<double> bounds = classBounds(values, style.classes, kClasses);
    const Palette& palette = paletteOf(request.theme);
    double from = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const std::size_t step = stepOf(i, bounds.size());
        result.legend.push_back(
            {palette.ramp[step], from, bounds[i], style.patterns ? static_cast<int>(step) : 0});
        from = isCount(style.measure) ? std::floor(bounds[i]) + 1 : bounds[i];
    }
    colourByLegend(result, values.size(), style.patterns, [&](std::size_t i) {
        return std::isfinite(values[i]) ? std::optional<int>(classOf(values[i], bounds))
                                        : std::nullopt;
    });
    return result;
}

/// What stands out has a colour, everything else the ground of the ramp.
GridColours colourSpots(const GridColourRequest& request, const std::vector<analysis::Spot>& spots)
{
    constexpr int most = static_cast<int>(analysis::Spot::Hot99);
    const Palette& palette = paletteOf(request.theme);
    GridColours result;
    for (int spot = -most; spot <= most; ++spot) {
        const auto sure = static_cast<std::size_t>(std::abs(spot));
        const QColor colour = spot > 0   ? palette.hot[sure - 1]
                              : spot < 0 ? palette.cold[sure - 1]
                                         : palette.ramp.front();
        // The surer the hotter the denser; cold ones are told from the others, not among
        // themselves.
        const int pattern = spot > 0 ? spot + 1 : spot < 0 ? 1 : 0;
        result.legend.push_back({colour, static_cast<double>(spot), static_cast<double>(spot),
                                 request.style.patterns ? pattern : 0});
    }
    colourByLegend(result, spots.size(), request.style.patterns, [&](std::size_t i) {
        return request.data->grids[i].valid ? std::optional(static_cast<int>(spots[i]) + most)
                                            : std::nullopt;
    });
    return result;
}

} // namespace

std::vector<std::uint32_t> GridColouring::casesShown(const GridColourRequest& request)
{
    if (!request.window)
        return request.points->casesPerGrid;
    if (!times_.isOf(*request.points))
        times_ = GridTimes(*request.points, request.data->grids.size());
    return times_.counts(*request.points, request.points->caseTimes->stretchesOf(*request.window));
}

std::shared_ptr<const GridColours> GridColouring::of(const GridColourRequest& request)
{
    GridColourRequest needed = request;
    const bool shown = isOfCasesShown(request.style.measure);
    if (request.style.measure != GridMeasure::HotSpots)
        spots_.forget();
    if (shown) {
        needed.figures.reset();
    } else {
        needed.points.reset();
        needed.window.reset();
        times_ = {};
    }
    if (!colours_ || needed != needed_) {
        const auto counts = shown ? casesShown(request) : std::vector<std::uint32_t>();
        colours_ = std::make_shared<const GridColours>(
            request.style.measure == GridMeasure::HotSpots
                ? colourSpots(request, spots_.of(request.data, counts))
                : colourGrids(request, counts));
        needed_ = std::move(needed);
    }
    return colours_;
}

} // namespace zhitu::map
