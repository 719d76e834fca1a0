// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/table_painter.h"

#include "data/analysis/cell_text.h"
#include "data/report/page_plan.h"

namespace zhitu::report {
namespace {

using analysis::FigureCell;
using analysis::Tone;

void rule(cairo_t* cairo, double y, double wide, Colour colour)
{
    setColour(cairo, colour);
    cairo_set_line_width(cairo, 0.6);
    cairo_move_to(cairo, kMargin, y);
    cairo_line_to(cairo, kMargin + wide, y);
    cairo_stroke(cairo);
}

} // namespace

void TablePainter::paint(cairo_t* cairo, const ColumnGroup& group, std::size_t begin,
                         std::size_t end, double y) const
{
    double wide = 0;
    for (const double width : group.widths)
        wide += width;
    cairo_tag_begin(cairo, "TR", nullptr);
    double x = kMargin;
    for (std::size_t i = 0; i < group.columns.size(); ++i) {
        cairo_tag_begin(cairo, "TH", nullptr);
        paintHead(cairo, group.columns[i], x, y, group.widths[i]);
        cairo_tag_end(cairo, "TH");
        x += group.widths[i];
    }
    cairo_tag_end(cairo, "TR");
    y += kHeadHeight;
    rule(cairo, y - 1, wide, kQuietInk);
    for (std::size_t row = begin; row < end; ++row, y += kRowHeight) {
        if (row < table_.totals || (row - table_.totals) % 2 == 1) {
            setColour(cairo, kBand);
            cairo_rectangle(cairo, kMargin, y, wide, kRowHeight);
            cairo_fill(cairo);
        }
        cairo_tag_begin(cairo, "TR", nullptr);
        x = kMargin;
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            cairo_tag_begin(cairo, "TD", nullptr);
            paintCell(cairo, row, group.columns[i], x, y, group.widths[i]);
            cairo_tag_end(cairo, "TD");
            x += group.widths[i];
        }
        cairo_tag_end(cairo, "TR");
    }
    rule(cairo, y, wide, kRule);
}

void TablePainter::paintHead(cairo_t* cairo, std::size_t column, double x, double y,
                             double width) const
{
    const Layout head =
        letters_.layout(table_.columns[column].name, {letter_.size, true}, width - 6);
    pango_layout_set_height(head.get(), -2); // two lines
    pango_layout_set_ellipsize(head.get(), PANGO_ELLIPSIZE_END);
    if (analysis::isNumber(table_.rows.front()[column].value))
        pango_layout_set_alignment(head.get(), PANGO_ALIGN_RIGHT);
    show(cairo, head, x + 3, y + kHeadHeight - 3 - extentOf(head).height, kQuietInk);
}

void TablePainter::paintCell(cairo_t* cairo, std::size_t row, std::size_t column, double x,
                             double y, double width) const
{
    const FigureCell& cell = table_.rows[row][column];
    if (cell.shade > 0) {
        cairo_set_source_rgba(cairo, kAccent.red, kAccent.green, kAccent.blue, 0.5 * cell.shade);
        cairo_rectangle(cairo, x, y, width, kRowHeight);
        cairo_fill(cairo);
    }
    const Colour colour = cell.tone == Tone::More ? kMore : cell.tone == Tone::Less ? kLess : kInk;
    const Layout text = letters_.line(analysis::markOf(cell.tone)
                                          + onPaper(cell.value, table_.columns[column].decimals),
                                      {letter_.size, row < table_.totals}, width - 6);
    if (analysis::isNumber(cell.value))
        pango_layout_set_alignment(text.get(), PANGO_ALIGN_RIGHT);
    show(cairo, text, x + 3, y + (kRowHeight - extentOf(text).height) / 2, colour);
}

} // namespace zhitu::report
