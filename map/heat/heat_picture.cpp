// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/heat/heat_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zhitu::map {
namespace {

/// Bounds as shares of the highest one.
constexpr std::array kShares{0.05, 0.1, 0.2, 0.4, 0.7, 1.0};

/// From yellow to dark red by day, from dark red to yellow by night (ColorBrewer, YlOrRd, six
/// classes): lightness rises or falls all the way, so that they are told apart without colour.
constexpr std::array<QRgb, 6> kColours{0xffffffb2, 0xfffed976, 0xfffeb24c,
                                       0xfffd8d3c, 0xfff03b20, 0xffbd0026};
constexpr std::array kAlphas{90, 130, 160, 180, 195, 205};

/// The least of 1, 2 or 5 times a power of ten that is not below.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (value <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace

std::vector<HeatStep> heatSteps(double most, const Theme& theme)
{
    std::vector<HeatStep> steps;
    if (!(most > 0) || !std::isfinite(most))
        return steps;
    const double top = roundUp(most / 2); // some of what is seen has the strongest colour
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        QColor colour = QColor::fromRgba(kColours[theme.dark ? kColours.size() - 1 - i : i]);
        colour.setAlpha(kAlphas[i]);
        steps.push_back({top * kShares[i], colour});
    }
    return steps;
}

HeatPicture paintHeat(const DensityGrid& density, double metresPerPixel, const Theme& theme)
{
    HeatPicture heat;
    if (density.values.empty())
        return heat;
    const double perKm2 = 1e6 / (metresPerPixel * metresPerPixel);
    heat.steps = heatSteps(*std::ranges::max_element(density.values) * perKm2, theme);
    if (heat.steps.empty())
        return heat;
    std::vector<QRgb> colours{0};
    for (const HeatStep& step : heat.steps)
        colours.push_back(qPremultiply(step.colour.rgba()));
    QImage picture(density.columns, density.rows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < density.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(row));
        for (int column = 0; column < density.columns; ++column) {
            const double value =
                density
                    .values[std::size_t(row) * std::size_t(density.columns) + std::size_t(column)]
                * perKm2;
            const auto above = std::ranges::count_if(
                heat.steps, [value](const HeatStep& step) { return value >= step.from; });
            line[column] = colours[std::size_t(above)];
        }
    }
    heat.picture = std::move(picture);
    heat.area = {density.corner,
                 QSizeF(density.columns * density.cell, density.rows * density.cell)};
    return heat;
}

} // namespace zhitu::map
