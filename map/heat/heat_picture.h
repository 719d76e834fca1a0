// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The heat map's picture and what its colours mean.
#pragma once

#include <QImage>
#include <vector>

#include "map/heat/density.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// A colour of the legend: densities from `from` on, points a square kilometre.
struct HeatStep {
    double from = 0;
    QColor colour;

    friend bool operator==(const HeatStep&, const HeatStep&) = default;
};

struct HeatPicture {
    QImage picture;              ///< premultiplied, a pixel a cell; null: there is nothing
    QRectF area;                 ///< pixels of the view
    std::vector<HeatStep> steps; ///< the least first; below it there is no colour
};

/// Bounds of the colours for the greatest density that is seen: round numbers (1, 2 or 5 times a
/// power of ten), so that they stay while one looks around.
/// \param most points a square kilometre
[[nodiscard]] std::vector<HeatStep> heatSteps(double most, const Theme& theme);

/// \param metresPerPixel of the view, at its middle
[[nodiscard]] HeatPicture paintHeat(const DensityGrid& density, double metresPerPixel,
                                    const Theme& theme);

} // namespace zhitu::map
