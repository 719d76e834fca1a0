// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From a template and the cache to a document.
#pragma once

#include <functional>
#include <optional>

#include "data/cache/reader.h"
#include "data/report/document.h"
#include "data/report/report_template.h"
#include "data/report/scope.h"

namespace zhitu::report {

/// Paints a map of the scope's area; it lives above this library.
/// \returns nothing where the work is to end \throws UserError
using MapMaker = std::function<std::optional<Picture>(const MapPart& part, const Scope& scope)>;

struct ReportOrder {
    ReportTemplate form;
    std::string areaPrefix;    ///< digits; empty: everything
    std::int64_t firstDay = 0; ///< days since 1970-01-01 by the clock in China
    std::int64_t lastDay = 0;  ///< included
};

/// First and last day of the last whole one that is over.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> lastWhole(Period period, domain::Instant now);

/// Long: in a worker. All figures are of one state of the cache; maps may be of a newer one.
/// \param maps null: the maps are left out \param progress from 0 to 1; false: stop
/// \returns nothing where it was stopped \throws UserError
[[nodiscard]] std::optional<Document> composeReport(const ReportOrder& order,
                                                    cache::CacheReader& reader,
                                                    const MapMaker& maps,
                                                    const std::function<bool(double)>& progress);

} // namespace zhitu::report
