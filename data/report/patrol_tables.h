// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables of reports about video patrols. All return nothing where the work is to end; they throw
/// UserError.
#pragma once

#include <optional>

#include "data/analysis/figure_table.h"
#include "data/report/report_template.h"
#include "data/report/scope.h"

namespace zhitu::report {

[[nodiscard]] std::optional<analysis::FigureTable> readPatrolDayTable(const TableSource& source,
                                                                      const Scope& scope);
/// Sites by how often they were missed, most first.
[[nodiscard]] std::optional<analysis::FigureTable> readMissedSites(const TableSource& source,
                                                                   const Scope& scope);

} // namespace zhitu::report
