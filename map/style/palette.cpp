// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/palette.h"

#include <algorithm>

namespace zhitu::map {

namespace {

Palette lightPalette()
{
    return {
        .ground = QColor(0xE9, 0xED, 0xF0),
        .land = QColor(0xF8, 0xF8, 0xF5),
        .gridLine = QColor(0x6B, 0x7A, 0x88, 70),
        .villageLine = QColor(0x6B, 0x7A, 0x88, 150),
        .townLine = QColor(0x4A, 0x5A, 0x6A, 220),
        .districtLine = QColor(0x2B, 0x3A, 0x4A),
        .river = QColor(0x8F, 0xBF, 0xDE),
        .text = QColor(0x22, 0x2E, 0x3A),
        .halo = QColor(0xFF, 0xFF, 0xFF, 225),
        .quiet = QColor(0x4E, 0x79, 0x9A),
        .good = QColor(0x00, 0x9E, 0x73),
        .warning = QColor(0xE6, 0x9F, 0x00),
        .alarm = QColor(0xC7, 0x3E, 0x1D),
        .accent = QColor(0x00, 0x5F, 0xB8),
        .ramp = {QColor(0xF4, 0xF6, 0xF4), QColor(0xD3, 0xE3, 0xEA), QColor(0xA1, 0xC4, 0xD8),
                 QColor(0x62, 0x9B, 0xC0), QColor(0x2C, 0x6A, 0x9C)},
        .hot = {QColor(0xFB, 0xD9, 0xB8), QColor(0xF0, 0xA3, 0x66), QColor(0xD2, 0x5F, 0x1E)},
        .cold = {QColor(0xD2, 0xE4, 0xF0), QColor(0x97, 0xBF, 0xDC), QColor(0x4A, 0x86, 0xB5)},
    };
}

Palette darkPalette()
{
    return {
        .ground = QColor(0x14, 0x19, 0x1F),
        .land = QColor(0x1D, 0x24, 0x2C),
        .gridLine = QColor(0x93, 0xA4, 0xB4, 55),
        .villageLine = QColor(0x93, 0xA4, 0xB4, 115),
        .townLine = QColor(0xB4, 0xC2, 0xCF, 190),
        .districtLine = QColor(0xDB, 0xE4, 0xEC),
        .river = QColor(0x35, 0x5E, 0x7E),
        .text = QColor(0xE6, 0xEC, 0xF1),
        .halo = QColor(0x14, 0x19, 0x1F, 225),
        .quiet = QColor(0x7F, 0xAC, 0xCB),
        .good = QColor(0x2F, 0xC0, 0x96),
        .warning = QColor(0xF0, 0xB4, 0x29),
        .alarm = QColor(0xF0, 0x6A, 0x45),
        .accent = QColor(0x5A, 0xB0, 0xFF),
        .ramp = {QColor(0x20, 0x28, 0x30), QColor(0x24, 0x3F, 0x54), QColor(0x2A, 0x5B, 0x7C),
                 QColor(0x39, 0x7F, 0xAB), QColor(0x6F, 0xB3, 0xDA)},
        .hot = {QColor(0x55, 0x3A, 0x2A), QColor(0x9C, 0x55, 0x27), QColor(0xE8, 0x83, 0x3A)},
        .cold = {QColor(0x25, 0x3E, 0x52), QColor(0x2F, 0x65, 0x8C), QColor(0x56, 0xA0, 0xD3)},
    };
}

/// What differs for other eyes: the colours of states and, for tritan eyes, the ramp.
Palette forVision(Palette p, const Theme& theme)
{
    if (theme.vision == Vision::RedGreen) {
        p.quiet = QColor(theme.dark ? 0xFFA7B4C0 : 0xFF5B6770);
        p.good = QColor(theme.dark ? 0xFF56B4E9 : 0xFF0072B2);
        p.warning = QColor(theme.dark ? 0xFFF5C24B : 0xFFE69F00);
        p.alarm = QColor(theme.dark ? 0xFFE0701F : 0xFF9A3A00);
    }
    if (theme.vision == Vision::BlueYellow) {
        p.quiet = QColor(theme.dark ? 0xFFA7B4C0 : 0xFF5B6770);
        p.good = QColor(theme.dark ? 0xFF3CC4C0 : 0xFF00787A);
        p.warning = QColor(theme.dark ? 0xFFF2A0A8 : 0xFFE58B94);
        p.alarm = QColor(theme.dark ? 0xFFFF4D5E : 0xFFB00020);
        p.ramp = theme.dark ? std::array{QColor(0x20, 0x28, 0x2C), QColor(0x1F, 0x42, 0x47),
                                         QColor(0x1F, 0x60, 0x66), QColor(0x2A, 0x86, 0x8A),
                                         QColor(0x62, 0xBD, 0xBC)}
                            : std::array{QColor(0xF3, 0xF6, 0xF5), QColor(0xCF, 0xE3, 0xE1),
                                         QColor(0x9C, 0xC7, 0xC4), QColor(0x5A, 0x9E, 0x9F),
                                         QColor(0x23, 0x6B, 0x71)};
    }
    return p;
}

} // namespace

const Palette& paletteOf(Theme theme)
{
    static const auto all = [] {
        std::array<std::array<Palette, 3>, 2> made;
        for (const bool dark : {false, true})
            for (const auto vision : {Vision::Usual, Vision::RedGreen, Vision::BlueYellow})
                made[dark][static_cast<std::size_t>(vision)] =
                    forVision(dark ? darkPalette() : lightPalette(), {dark, vision});
        return made;
    }();
    return all[theme.dark][static_cast<std::size_t>(theme.vision)];
}

QColor patternInk(Theme theme)
{
    return theme.dark ? QColor(235, 235, 235, 97) : QColor(30, 30, 30, 97);
}

QColor categoryColour(int category, Theme theme)
{
    // Okabe–Ito without black and yellow (unreadable on paper), with a grey for the seventh. Always
    // with a sign or a name beside it, so that it serves all eyes.
    static constexpr std::array<QRgb, 7> light{0xFFD55E00, 0xFFB2182B, 0xFF0072B2, 0xFF009E73,
                                               0xFF4D9221, 0xFFCC79A7, 0xFF6B7A88};
    static constexpr std::array<QRgb, 7> dark{0xFFF28A3C, 0xFFF0696B, 0xFF56B4E9, 0xFF2FC096,
                                              0xFF9BCF5B, 0xFFE0A3C5, 0xFFA7B4C0};
    const auto at = static_cast<std::size_t>(std::clamp(category, 1, 7) - 1);
    return QColor(theme.dark ? dark[at] : light[at]);
}

} // namespace zhitu::map
