// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A scale bar of a round length.
#pragma once

#include <QString>
#include <cmath>

namespace zhitu::map {

struct ScaleBar {
    double metres = 0;
    double pixels = 0;
};

/// The longest bar of 1, 2 or 5 times a power of ten metres that is not wider than `maxPixels`.
[[nodiscard]] inline ScaleBar scaleBarFor(double metresPerPixel, double maxPixels)
{
    const double most = metresPerPixel * maxPixels;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double metres = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
    return {metres, metres / metresPerPixel};
}

/// The same in every language.
[[nodiscard]] inline QString textOf(const ScaleBar& bar)
{
    return bar.metres >= 1000 ? QStringLiteral("%1 km").arg(bar.metres / 1000)
                              : QStringLiteral("%1 m").arg(bar.metres);
}

} // namespace zhitu::map
