// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows of a table on a page.
#pragma once

#include "data/analysis/figure_table.h"
#include "data/report/letters.h"
#include "data/report/table_layout.h"

namespace zhitu::report {

inline constexpr double kRowHeight = 14.5; ///< points
inline constexpr double kHeadHeight = 25;

/// A value; refers to the table and the letters. \pre the table has rows
class TablePainter {
public:
    TablePainter(const analysis::FigureTable& table, const Letters& letters, Letter letter)
        : table_(table), letters_(letters), letter_(letter)
    {
    }

    /// The head, and the rows from `begin` on and before `end`, tagged as rows and cells. \param y
    /// of the upper edge
    void paint(cairo_t* cairo, const ColumnGroup& group, std::size_t begin, std::size_t end,
               double y) const;

private:
    void paintHead(cairo_t* cairo, std::size_t column, double x, double y, double width) const;
    void paintCell(cairo_t* cairo, std::size_t row, std::size_t column, double x, double y,
                   double width) const;

    const analysis::FigureTable& table_;
    const Letters& letters_;
    Letter letter_;
};

} // namespace zhitu::report
