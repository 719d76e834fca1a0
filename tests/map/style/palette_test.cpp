// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/palette.h"

#include <gtest/gtest.h>

#include <cmath>

namespace zhitu::map {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

/// Deuteranopia after Viénot, Brettel and Mollon (1999).
QColor deuteranope(const QColor& c)
{
    const double r = linear(c.redF());
    const double g = linear(c.greenF());
    const double b = linear(c.blueF());
    const double rg = 0.29275 * r + 0.70725 * g;
    const double blue = -0.02234 * r + 0.02234 * g + b;
    const auto back = [](double v) {
        v = std::clamp(v, 0.0, 1.0);
        return static_cast<float>(v <= 0.0031308 ? v * 12.92
                                                 : 1.055 * std::pow(v, 1 / 2.4) - 0.055);
    };
    return QColor::fromRgbF(back(rg), back(rg), back(blue));
}

class PaletteTest : public testing::TestWithParam<Theme> {
protected:
    const Palette& colours_ = paletteOf(GetParam());
};

TEST_P(PaletteTest, TextIsReadableOnWhatItLiesOn)
{
    EXPECT_GE(contrast(colours_.text, colours_.land), 7);
    EXPECT_GE(contrast(colours_.text, colours_.ground), 7);
}

TEST_P(PaletteTest, TheRampGrowsSteadilyAlsoForTheColourBlind)
{
    for (std::size_t i = 1; i < colours_.ramp.size(); ++i) {
        EXPECT_GT(contrast(colours_.ramp[i], colours_.ramp[i - 1]), 1.12) << i;
        EXPECT_GT(contrast(deuteranope(colours_.ramp[i]), deuteranope(colours_.ramp[i - 1])), 1.1)
            << i;
    }
    EXPECT_GT(contrast(colours_.ramp.front(), colours_.ramp.back()), 3);
}

TEST_P(PaletteTest, WhatNeedsActionStandsOutFromTheLand)
{
    EXPECT_GE(contrast(colours_.alarm, colours_.land), 3);
    EXPECT_GE(contrast(colours_.accent, colours_.land), 3);
}

std::vector<Theme> everyTheme()
{
    std::vector<Theme> themes;
    for (const bool dark : {false, true})
        for (const auto vision : {Vision::Usual, Vision::RedGreen, Vision::BlueYellow})
            themes.push_back({dark, vision});
    return themes;
}

INSTANTIATE_TEST_SUITE_P(Themes, PaletteTest, testing::ValuesIn(everyTheme()));

} // namespace
} // namespace zhitu::map
