// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one palette, light and dark, for different eyes. Quiet colours for the ordinary, strong ones
/// only for what needs action. Status colours are Okabe and Ito's (2008), told apart by
/// colour-blind eyes as well.
#pragma once

#include <QColor>
#include <array>

namespace zhitu::map {

/// Whose eyes the colours are for.
enum class Vision : std::uint8_t {
    Usual,     ///< Okabe and Ito's, told apart by most colour-blind eyes as well
    RedGreen,  ///< protan and deutan: blue against orange, nothing rests on red or green
    BlueYellow ///< tritan: teal against red, nothing rests on blue or yellow
};

struct Theme {
    bool dark = false;
    Vision vision = Vision::Usual;

    static const Theme Light;
    static const Theme Dark;

    friend bool operator==(const Theme&, const Theme&) = default;
};
inline constexpr Theme Theme::Light{};
inline constexpr Theme Theme::Dark{.dark = true};

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
    std::array<QColor, 3> hot;  ///< hot spots, the surest last: orange against blue, for all eyes
    std::array<QColor, 3> cold; ///< cold spots, the surest last
};

[[nodiscard]] const Palette& paletteOf(Theme theme);

/// Of the strokes of patterns over areas: a grey.
[[nodiscard]] QColor patternInk(Theme theme);

/// Colour of a case category (1–7): a qualitative set, always shown with a shape or a name as well.
[[nodiscard]] QColor categoryColour(int category, Theme theme);

} // namespace zhitu::map
