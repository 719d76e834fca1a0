// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The tables of reports, by their names.
#pragma once

#include <QStringList>
#include <optional>

#include "data/analysis/figure_table.h"
#include "data/report/report_template.h"
#include "data/report/scope.h"

namespace zhitu::report {

/// Names that a template may use: "cross-tab".
[[nodiscard]] QStringList tableNames();

/// \pre the source's name is one of tableNames()
/// \returns nothing where the work is to end \throws UserError
[[nodiscard]] std::optional<analysis::FigureTable> readTable(const TableSource& source,
                                                             const Scope& scope);

} // namespace zhitu::report
