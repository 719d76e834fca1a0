// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whole days by the clock in China, as people say times, and the instants that a filter holds.
#pragma once

#include <QDate>

#include "data/domain/filter.h"

namespace zhitu::widgets {

/// Both days are in it.
struct DayRange {
    QDate first;
    QDate last;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The day of `now` and the ones before it, `days` in all.
[[nodiscard]] DayRange lastDays(domain::Instant now, int days);

/// The days that the filter's time window covers; `otherwise` for a side that is open.
[[nodiscard]] DayRange daysOf(const domain::Filter& filter, const DayRange& otherwise);

/// \param days in any order
void setDays(domain::Filter& filter, const DayRange& days);

} // namespace zhitu::widgets
