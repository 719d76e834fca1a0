// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables of reports about cases. All return nothing where the work is to end; they throw
/// UserError.
#pragma once

#include <optional>

#include "data/analysis/figure_table.h"
#include "data/report/report_template.h"
#include "data/report/scope.h"

namespace zhitu::report {

/// Taken in and resolved, day by day, or by the unit of time that fits.
[[nodiscard]] std::optional<analysis::FigureTable> readDays(const TableSource& source,
                                                            const Scope& scope);
/// The indicators (see data/cases/indicators.h) by place, department, category, item or level.
[[nodiscard]] std::optional<analysis::FigureTable> readShares(const TableSource& source,
                                                              const Scope& scope);
/// Open and past the deadline, the latest first.
[[nodiscard]] std::optional<analysis::FigureTable> readOverdueCases(const TableSource& source,
                                                                    const Scope& scope);
[[nodiscard]] std::optional<analysis::FigureTable> readSupervisedCases(const TableSource& source,
                                                                       const Scope& scope);
/// What became of disputes, by place, department, category, item or level.
[[nodiscard]] std::optional<analysis::FigureTable> readDisputes(const TableSource& source,
                                                                const Scope& scope);

} // namespace zhitu::report
