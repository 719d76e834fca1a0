// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Of which area and days a report is, and what it is read from.
#pragma once

#include <QDate>
#include <functional>
#include <string>

#include "data/analysis/names.h"
#include "data/cache/reader.h"

namespace zhitu::report {

/// Lives as long as the report is made; the reader holds one state of the cache.
struct Scope {
    cache::CacheReader& reader;
    const analysis::Names& names;
    domain::Filter filter;     ///< reported in these days, in that area
    std::int64_t firstDay = 0; ///< days since 1970-01-01 by the clock in China
    std::int64_t lastDay = 0;
    domain::Instant now{}; ///< of the data
    std::function<bool()> goOn;
};

/// YYYY-MM-DD. \param day since 1970-01-01
[[nodiscard]] inline QString dayText(std::int64_t day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

/// The cases that lie in the area, whenever they were reported.
[[nodiscard]] inline domain::Filter ofArea(const Scope& scope)
{
    domain::Filter filter = scope.filter;
    filter.reportedFrom = filter.reportedBefore = std::nullopt;
    return filter;
}

} // namespace zhitu::report
