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
    const auto add = [&](double column, double row, double weight) {
        if (column >= 0 && row >= 0 && column < grid.columns && row < grid.rows)
            cells[std::size_t(row) * std::size_t(grid.columns) + std::size_t(column)] +=
                static_cast<float>(weight);
    };
    // Among the four cells around it, so that it does not jump from one to the next.
    for (const WeightedPoint& point : points) {
        const double x = (point.at.x() - grid.corner.x()) / grid.cell - 0.5;
        const double y = (point.at.y() - grid.corner.y()) / grid.cell - 0.5;
        const double left = std::floor(x);
        const double top = std::floor(y);
        const double right = (x - left) * point.weight;
        const double stays = point.weight - right;
        add(left, top, stays * (1 - (y - top)));
        add(left + 1, top, right * (1 - (y - top)));
        add(left, top + 1, stays * (y - top));
        add(left + 1, top + 1, right * (y - top));
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
