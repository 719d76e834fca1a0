// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A chart as lines and letters.
#pragma once

#include "data/report/document.h"
#include "data/report/letters.h"

namespace zhitu::report {

/// How high it is at that width, points.
[[nodiscard]] double heightOf(const Chart& chart, double width);

/// Within (x, y) and (x + width, y + heightOf()).
void paintChart(cairo_t* cairo, const Letters& letters, const Chart& chart, double x, double y,
                double width);

/// What it shows in words, for who does not see it: the first figures.
[[nodiscard]] QString describe(const Chart& chart);

} // namespace zhitu::report
