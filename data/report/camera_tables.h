// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables of reports about cameras and key sites. All return nothing where the work is to end; they
/// throw UserError.
#pragma once

#include <optional>

#include "data/analysis/figure_table.h"
#include "data/report/report_template.h"
#include "data/report/scope.h"

namespace zhitu::report {

/// By place: how many of each tier, and how many of them are online.
[[nodiscard]] std::optional<analysis::FigureTable> readCameras(const TableSource& source,
                                                               const Scope& scope);
/// Those that are offline or faulty, high lookouts first.
[[nodiscard]] std::optional<analysis::FigureTable> readCamerasDown(const TableSource& source,
                                                                   const Scope& scope);
/// Key sites with the cameras of their grids and the cases around them.
[[nodiscard]] std::optional<analysis::FigureTable> readKeySites(const TableSource& source,
                                                                const Scope& scope);

} // namespace zhitu::report
