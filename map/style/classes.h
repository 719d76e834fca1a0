// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Classes of a choropleth.
#pragma once

#include <span>
#include <vector>

namespace zhitu::map {

enum class Classification { Quantile, EqualInterval };

/// Upper bounds of up to `count` classes, ascending, without repeats; the last is the maximum.
/// Values that are not finite are left out. Empty when there is no value.
[[nodiscard]] std::vector<double> classBounds(std::span<const double> values, Classification how,
                                              int count);

/// Index of the class that a value falls in; the last one for values above all bounds.
[[nodiscard]] int classOf(double value, std::span<const double> bounds);

} // namespace zhitu::map
