// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/heat/heat_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>

namespace zhitu::map {
namespace {

/// Bounds as shares of the highest one.
constexpr std::array kShares{0.05, 0.1, 0.2, 0.4, 0.7, 1.0};

/// From yellow to dark red by day, from dark red to yellow by night (ColorBrewer, YlOrRd, six
/// classes): lightness rises or falls all the way, so that they are told apart without colour.
constexpr std::array<QRgb, 6> kColours{0xffffffb2, 0xfffed976, 0xfffeb24c,
                                       0xfffd8d3c, 0xfff03b20, 0xffbd0026};
constexpr std::array kAlphas{90, 130, 160, 180, 195, 205};

/// Pixels of the view for a pixel of the picture.
constexpr double kPixel = 1.5;
constexpr int kMostFiner = 4;

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
    std::vector<float> bounds;
    for (const HeatStep& step : heat.steps) {
        colours.push_back(qPremultiply(step.colour.rgba()));
        bounds.push_back(static_cast<float>(step.from / perKm2));
    }
    // Finer than the cells, so that no steps are seen along the bounds.
    const int finer =
        std::clamp(static_cast<int>(std::lround(density.cell / kPixel)), 1, kMostFiner);
    const auto value = [&](int column, int row) {
        return density
            .values[std::size_t(std::clamp(row, 0, density.rows - 1)) * std::size_t(density.columns)
                    + std::size_t(std::clamp(column, 0, density.columns - 1))];
    };
    QImage picture(density.columns * finer, density.rows * finer,
                   QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        throw std::bad_alloc();
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        const float at = (float(y) + 0.5F) / float(finer) - 0.5F;
        const int row = static_cast<int>(std::floor(at));
        const float down = at - float(row);
        for (int column = -1; column < density.columns; ++column) {
            const float left = std::lerp(value(column, row), value(column, row + 1), down);
            const float right = std::lerp(value(column + 1, row), value(column + 1, row + 1), down);
            for (int i = 0; i < finer; ++i) { // pixels between the middles of two cells
                const int x = column * finer + finer / 2 + i;
                if (x < 0 || x >= picture.width())
                    continue;
                const float share = (float(i) + (finer % 2 == 0 ? 0.5F : 0.0F)) / float(finer);
                const float here = std::lerp(left, right, share);
                line[x] =
                    colours[std::size_t(std::ranges::upper_bound(bounds, here) - bounds.begin())];
            }
        }
    }
    heat.picture = std::move(picture);
    heat.area = {density.corner,
                 QSizeF(density.columns * density.cell, density.rows * density.cell)};
    return heat;
}

} // namespace zhitu::map
