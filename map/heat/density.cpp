// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/heat/density.h"

#include <algorithm>
#include <cmath>

namespace zhitu::map {
namespace {

/// Cells within a radius: enough that the steps are not seen.
constexpr double kCellsInRadius = 9;

/// Shares of a cell's weight for the cells around it, in one direction; their sum is 1.
std::vector<float> kernelOf(int reach)
{
    std::vector<float> kernel(2 * std::size_t(reach) + 1);
    const double sigma = reach / 3.0;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += std::exp(-i * i / (2 * sigma * sigma));
    for (int i = -reach; i <= reach; ++i)
        kernel[std::size_t(i + reach)] =
            static_cast<float>(std::exp(-i * i / (2 * sigma * sigma)) / sum);
    return kernel;
}

/// Rows become columns, spread along the row.
std::vector<float> spread(const std::vector<float>& from, int columns, int rows,
                          const std::vector<float>& kernel)
{
    const int reach = static_cast<int>(kernel.size()) / 2;
    std::vector<float> to(from.size(), 0);
    std::vector<float> line(std::size_t(columns) + 2 * std::size_t(reach));
    for (int row = 0; row < rows; ++row) {
        std::ranges::fill(line, 0.0F);
        bool any = false;
        for (int column = 0; column < columns; ++column) {
            const float value = from[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
            if (value == 0)
                continue;
            any = true;
            for (int k = 0; k <= 2 * reach; ++k)
                line[std::size_t(column + k)] += value * kernel[std::size_t(k)];
        }
        if (!any)
            continue;
        for (int column = 0; column < columns; ++column)
            to[std::size_t(column) * std::size_t(rows) + std::size_t(row)] =
                line[std::size_t(column + reach)];
    }
    return to;
}

} // namespace

DensityGrid densityOf(std::span<const WeightedPoint> points, const QRectF& area, double radius)
{
    DensityGrid grid;
    grid.cell = std::max(1.0, radius / kCellsInRadius);
    // Points beside the area reach into it.
    const QRectF wide = area.adjusted(-radius, -radius, radius, radius);
    grid.corner = wide.topLeft();
    grid.columns = static_cast<int>(std::ceil(wide.width() / grid.cell));
    grid.rows = static_cast<int>(std::ceil(wide.height() / grid.cell));
    if (grid.columns <= 0 || grid.rows <= 0)
        return {};
    std::vector<float> cells(std::size_t(grid.columns) * std::size_t(grid.rows), 0);
    for (const WeightedPoint& point : points) {
        const double x = std::floor((point.at.x() - grid.corner.x()) / grid.cell);
        const double y = std::floor((point.at.y() - grid.corner.y()) / grid.cell);
        if (x >= 0 && y >= 0 && x < grid.columns && y < grid.rows)
            cells[std::size_t(y) * std::size_t(grid.columns) + std::size_t(x)] += point.weight;
    }
    const int reach = std::max(1, static_cast<int>(std::lround(radius / grid.cell)));
    const std::vector<float> kernel = kernelOf(reach);
    grid.values =
        spread(spread(cells, grid.columns, grid.rows, kernel), grid.rows, grid.columns, kernel);
    const auto perPixel = static_cast<float>(1 / (grid.cell * grid.cell));
    for (float& value : grid.values)
        value *= perPixel;
    return grid;
}

} // namespace zhitu::map
