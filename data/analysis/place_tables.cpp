// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "data/analysis/table_cells.h"
#include "data/analysis/tables.h"

namespace zhitu::analysis {

FigureTable tableOf(const RepeatPlaces& found, const Names& names)
{
    FigureTable table;
    table.title = Messages::tr("Places where cases come again");
    table.cases = found.cases;
    table.columns = {{Messages::tr("Place"), 0, {}},
                     {Messages::tr("Cases"), 0, {}},
                     {Messages::tr("Most of them"), 0, Messages::tr("The most frequent category")},
                     {Messages::tr("Of that"), 0, {}},
                     {Messages::tr("First reported"), 0, {}},
                     {Messages::tr("Last reported"), 0, {}}};
    std::int64_t within = 0;
    for (const RepeatPlace& place : found.places) {
        domain::Filter rows = found.filter;
        rows.grounds.push_back({{place.middle}, found.radiusM});
        domain::Filter ofCategory = rows;
        ofCategory.categories = {static_cast<int>(place.facts.categoryId)};
        within += place.facts.cases;
        table.rows.push_back({at(named(gridPlace(place.facts.gridCode, names)), place.middle),
                              at(counted(place.facts.cases, rows, Tone::Total), place.middle),
                              plain(nameOf(Axis::Category, place.facts.categoryId, {}, names)),
                              at(counted(place.facts.ofCategory, ofCategory), place.middle),
                              plain(place.facts.first), plain(place.facts.last)});
    }
    table.notes = {
        ofCases(found.cases),
        Messages::tr(
            "Circles of %1 m with at least %2 cases, which do not touch; %n of the cases lie "
            "in them.",
            nullptr, static_cast<int>(within))
            .arg(found.radiusM)
            .arg(kLeastRepeats)};
    if (found.places.size() == kMostRepeatPlaces)
        table.notes.push_back(
            Messages::tr("Only the first %n places are shown.", nullptr, kMostRepeatPlaces));
    return table;
}

FigureTable tableOf(const HotSpots& spots, const Names& names)
{
    FigureTable table;
    table.title = Messages::tr("Hot and cold grids");
    table.cases = spots.cases;
    table.columns = {{Messages::tr("Grid"), 0, {}},
                     {Messages::tr("Cases"), 0, {}},
                     {Messages::tr("Gi*"), 2,
                      Messages::tr("Standard deviations: high among grids with many cases")},
                     {Messages::tr("p"), 4, Messages::tr("Two-sided, of the normal distribution")},
                     {Messages::tr("Judgement"), 0, {}}};
    for (const HotSpot& grid : spots.grids) {
        if (grid.spot == Spot::None)
            continue;
        domain::Filter rows = spots.filter;
        rows.areaPrefix = grid.gridCode;
        FigureCell judgement = plain(textOf(grid.spot));
        judgement.tone = grid.spot > Spot::None ? Tone::More : Tone::Less;
        table.rows.push_back({at(named(gridPlace(grid.gridCode, names)), grid.middle),
                              at(counted(grid.cases, rows, Tone::Total), grid.middle),
                              plain(grid.score), plain(pValue(grid.score)), judgement});
    }
    table.notes = {ofCases(spots.cases)};
    if (spots.grids.size() < kLeastGrids) {
        table.notes.push_back(
            Messages::tr("%n grids are too few to tell: choose a larger area (at least %1).",
                         nullptr, static_cast<int>(spots.grids.size()))
                .arg(kLeastGrids));
        return table;
    }
    table.notes.push_back(
        Messages::tr("%n grids: %1 hot, %2 cold. The others are as chance has it.", nullptr,
                     static_cast<int>(spots.grids.size()))
            .arg(spots.count(true))
            .arg(spots.count(false)));
    table.notes.push_back(Messages::tr(
        "Gi* of Getis and Ord (1995), each grid with the 8 nearest by their middles; false "
        "discovery rate held after Benjamini and Hochberg (1995)."));
    return table;
}

FigureTable tableOf(const Density& density, const Names& names)
{
    FigureTable table;
    table.title = Messages::tr("Where cases lie most densely");
    table.cases = density.cases;
    table.columns = {{Messages::tr("Place"), 0, {}},
                     {Messages::tr("Cases per km²"), 1, {}},
                     {Messages::tr("Cases within %1 m").arg(density.bandwidthM), 0, {}},
                     {Messages::tr("Most of them"), 0, Messages::tr("The most frequent category")},
                     {Messages::tr("Of that"), 0, {}}};
    for (const DensityPeak& peak : density.peaks) {
        domain::Filter rows = density.filter;
        rows.grounds.push_back({{peak.place}, density.bandwidthM});
        domain::Filter ofCategory = rows;
        ofCategory.categories = {static_cast<int>(peak.facts.categoryId)};
        table.rows.push_back({at(named(gridPlace(peak.facts.gridCode, names)), peak.place),
                              plain(peak.perKm2),
                              at(counted(peak.facts.cases, rows, Tone::Total), peak.place),
                              plain(nameOf(Axis::Category, peak.facts.categoryId, {}, names)),
                              at(counted(peak.facts.ofCategory, ofCategory), peak.place)});
    }
    table.notes = {ofCases(density.cases),
                   Messages::tr("Kernel density with the quartic kernel (Silverman 1986, eq. 4.5), "
                                "bandwidth %1 m.")
                       .arg(density.bandwidthM)};
    if (density.peaks.size() == kMostPeaks)
        table.notes.push_back(
            Messages::tr("Only the first %n places are shown.", nullptr, kMostPeaks));
    return table;
}

} // namespace zhitu::analysis
