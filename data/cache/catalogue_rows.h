// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The catalogue and the roster as they stand in the rows of an open cache.
#pragma once

#include <optional>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/domain/catalogue.h"

namespace zhitu::cache {

/// By kind, subject and the day they begin.
[[nodiscard]] std::vector<domain::CatalogueVersion> catalogueVersionsOf(Connection& connection);
/// As their own rows say it, whatever is in force.
[[nodiscard]] std::vector<domain::ServiceCategory> firstCategoriesOf(Connection& connection);
[[nodiscard]] std::vector<domain::ServiceItem> firstItemsOf(Connection& connection);
[[nodiscard]] std::vector<domain::Department> firstDepartmentsOf(Connection& connection);
[[nodiscard]] std::optional<domain::ServiceItem> firstItemOf(Connection& connection,
                                                             std::int64_t id);
/// Which posts are on duty then, in the order of division and department.
[[nodiscard]] std::vector<domain::Duty> dutyAt(Connection& connection, domain::DutyTime time);
/// The days, yyyymmdd, from `first` to `last`.
[[nodiscard]] std::vector<domain::Duty> dutyBetween(Connection& connection, std::int64_t first,
                                                    std::int64_t last);
/// The calendar that an open cache holds.
[[nodiscard]] domain::WorkCalendar workCalendarOf(Connection& connection);
[[nodiscard]] std::vector<domain::WorkDay> workDaysOf(Connection& connection);
[[nodiscard]] std::vector<domain::WorkHours> workHoursOf(Connection& connection);

} // namespace zhitu::cache
