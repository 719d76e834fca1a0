// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/pulses.h"

#include <gtest/gtest.h>

namespace zhitu::map {
namespace {

using namespace std::chrono_literals;

TEST(PulsesTest, LastTenSecondsAndAreFewAtOnce)
{
    Pulses pulses;
    PictureCache pictures;
    const Palette& colours = paletteOf(Theme::Light);
    const auto begin = Pulses::Clock::time_point(1000s);
    EXPECT_FALSE(pulses.isActive(begin));
    EXPECT_TRUE(pulses.draw(begin, {}, colours, pictures).empty());
    const std::vector<World> places(500, World{0.5, 0.5});
    pulses.add(places, begin);
    EXPECT_TRUE(pulses.isActive(begin + 9900ms));
    const auto countAt = [&](std::chrono::milliseconds after) {
        const Drawables drawn = pulses.draw(begin + after, {}, colours, pictures);
        return std::get<SpriteDrawable>(drawn.at(0)).batches.at(0)->vertices.size() / 4;
    };
    EXPECT_EQ(countAt(0ms), Pulses::kMost);
    pulses.add(std::span(places).first(1), begin + 5s);
    EXPECT_EQ(countAt(5s), Pulses::kMost);
    EXPECT_TRUE(pulses.isActive(begin + 10s));
    EXPECT_EQ(countAt(10s), 1U);
    EXPECT_FALSE(pulses.isActive(begin + 15s));
}

} // namespace
} // namespace zhitu::map
