// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/layer_survey.h"

#include <algorithm>
#include <vector>

#include "data/cache/cancel.h"
#include "data/exchange/filter_words.h"
#include "data/exchange/layer_rows.h"

namespace zhitu::exchange {
namespace {

/// No filter names grids or divisions, of which a city has many.
std::vector<LayerColumn> columnsOfWords(const LayerSpec& spec)
{
    std::vector<LayerColumn> columns;
    std::ranges::copy_if(spec.columns, std::back_inserter(columns), [](const LayerColumn& column) {
        return column.words != WordsOf::Grid && column.words != WordsOf::Division;
    });
    return columns;
}

} // namespace

std::optional<LayerSurvey> surveyLayer(const std::filesystem::path& cacheFile, Layer layer,
                                       const domain::Filter& filter,
                                       const std::function<bool()>& goOn)
{
    const LayerSpec& spec = specOf(layer);
    LayerRows rows(cacheFile, spec, filter);
    LayerSurvey survey;
    const bool whole = cache::interruptibly(rows.connection(), goOn, [&] {
        NameBook names(rows.connection(), columnsOfWords(spec), rows.origin().asOf);
        survey.filterWords = filterWords(layer, filter, names, rows.origin().asOf);
        if (const auto crs = inZoneOf({CrsKind::GaussKruger, 0}, rows.middleLonDeg()))
            survey.zone = zoneOf(*crs);
        survey.rows = rows.count();
    });
    return whole && goOn() ? std::optional(std::move(survey)) : std::nullopt;
}

} // namespace zhitu::exchange
