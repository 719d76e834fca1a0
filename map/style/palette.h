// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one palette, light and dark. Quiet colours for the ordinary, strong ones only for what needs
/// action. Status colours are Okabe and Ito's (2008), told apart by colour-blind eyes as well.
#pragma once

#include <QColor>
#include <array>

namespace zhitu::map {

enum class Theme { Light, Dark };

struct Palette {
    QColor ground; ///< behind everything
    QColor land;   ///< inside the district
    QColor gridLine;
    QColor villageLine;
    QColor townLine;
    QColor districtLine;
    QColor river;
    QColor text;
    QColor halo;
    QColor quiet; ///< ordinary symbols
    QColor good;
    QColor warning;
    QColor alarm;
    QColor accent;              ///< selection
    std::array<QColor, 5> ramp; ///< choropleth, low to high (single hue, lightness monotone)
};

[[nodiscard]] const Palette& paletteOf(Theme theme);

/// Colour of a case category (1–7): a qualitative set, always shown with a shape or a name as well.
[[nodiscard]] QColor categoryColour(int category, Theme theme);

} // namespace zhitu::map
