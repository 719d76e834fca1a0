// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the columns of a table share the width of a page.
#pragma once

#include <vector>

#include "data/analysis/figure_table.h"
#include "data/report/letters.h"

namespace zhitu::report {

/// A cell on paper: of nothing a dash.
[[nodiscard]] QString onPaper(const exchange::TableCell& value, int decimals);

/// A table that is too wide goes on below with its first column repeated.
struct ColumnGroup {
    std::vector<std::size_t> columns; ///< the first one is always 0
    std::vector<double> widths;       ///< of them, points
};

[[nodiscard]] std::vector<ColumnGroup> columnGroups(const analysis::FigureTable& table,
                                                    const Letters& letters, Letter letter,
                                                    double width);

} // namespace zhitu::report
