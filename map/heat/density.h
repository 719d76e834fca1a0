// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Kernel density of points over a part of the map.
#pragma once

#include <span>
#include <vector>

#include "map/projection/camera.h"

namespace zhitu::map {

struct WeightedPoint {
    QPointF at; ///< pixels of the view
    float weight = 1;
};

/// Values of a net over the view, row by row.
struct DensityGrid {
    int columns = 0;
    int rows = 0;
    double cell = 1;           ///< side of a cell, pixels of the view
    QPointF corner;            ///< of the first cell, pixels of the view
    std::vector<float> values; ///< points a square pixel
};

/// Gaussian kernel: at `radius` pixels a point counts as much as at three standard deviations, and
/// nothing beyond (Silverman, Density Estimation for Statistics and Data Analysis, 1986, 4.2, with
/// a kernel cut off). Each point's weight is spread wholly, so that the sum over all cells is the
/// sum of the weights of points that are further than the radius from the net's edge.
///
/// Points are put into cells first (linear binning); the kernel is applied along rows, then along
/// columns: time goes with cells × radius, not with points × radius². Any thread.
/// \param area pixels of the view that the net covers
/// \param radius pixels, 4 to 400
[[nodiscard]] DensityGrid densityOf(std::span<const WeightedPoint> points, const QRectF& area,
                                    double radius);

} // namespace zhitu::map
