// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The guarantee, counted in the finished rows themselves before the copy gets its name.
#pragma once

#include <string>

#include "data/anonymise/report.h"
#include "data/anonymise/source.h"

namespace zhitu::anonymise {

/// SQL that gives the rows of the smallest group over all quasi-identifiers; 0: there are no rows.
/// The page docs/ANONYMISE.md has the same words: anybody can count.
inline constexpr const char* kSmallestCaseGroup = R"sql(
SELECT coalesce(min(n), 0) FROM (
  SELECT count(*) AS n FROM "case" c LEFT JOIN dispute d ON d.id = c.id
  GROUP BY c.grid_code, c.category_id, c.item_id, c.grade, c.channel, c.level, c.department_id,
           strftime('%Y-%m', c.reported_at + 28800, 'unixepoch'),
           d.id IS NULL, d.type, d.mediation, d.link, d.level, d.body_id, d.mediator_id))sql";
[[nodiscard]] std::string smallestGroupOf(const std::string& table);

/// Counts into the report. \throws UserError where a group is smaller than report.k
void checkCopy(cache::Connection& source, cache::Connection& target, std::int64_t asOf,
               std::int64_t newAsOf, Report& report);

} // namespace zhitu::anonymise
