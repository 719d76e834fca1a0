// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/pattern.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <cmath>

namespace zhitu::map {
namespace {

/// Share of an area that has ink, where it is painted dot by dot.
double inkOf(int pattern)
{
    constexpr int side = 160; // ten dots a logical pixel
    int inked = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            inked += isInked(pattern, QPointF(x + 0.5, y + 0.5) / 10) ? 1 : 0;
    return static_cast<double>(inked) / (side * side);
}

/// The same, of strokes that are painted into a square of 64 logical pixels.
double inkOf(const QPainterPath& strokes, QImage& picture)
{
    picture = QImage(640, 640, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(10, 10);
    painter.fillPath(strokes, Qt::black);
    painter.end();
    int inked = 0;
    for (int y = 0; y < 640; ++y)
        for (int x = 0; x < 640; ++x)
            inked += picture.pixelColor(x, y).value() < 128 ? 1 : 0;
    return inked / (640.0 * 640.0);
}

TEST(Pattern, TheHigherTheClassTheMoreInk)
{
    EXPECT_EQ(inkOf(0), 0);
    for (int pattern = 1; pattern < kPatterns; ++pattern)
        EXPECT_GT(inkOf(pattern), inkOf(pattern - 1) * 1.25 + 0.05) << pattern;
    EXPECT_LT(inkOf(kPatterns - 1), 0.8); // the colour is still seen
}

TEST(Pattern, ATileGoesOnInTheNextOne)
{
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        for (int pattern = 0; pattern < kPatterns; ++pattern) {
            const QImage tile = patternTile(pattern, QColor(200, 220, 240), Qt::black, ratio);
            ASSERT_EQ(tile.width(), std::lround(kPatternPeriod * ratio));
            for (int y = 0; y < tile.height(); ++y)
                for (int x = 0; x < tile.width(); ++x) {
                    const QPointF at = QPointF(x + 0.5, y + 0.5) / ratio;
                    const bool inked = tile.pixelColor(x, y) != QColor(200, 220, 240);
                    ASSERT_EQ(inked, isInked(pattern, at + QPointF(kPatternPeriod * 3, 0)));
                    ASSERT_EQ(inked, isInked(pattern, at - QPointF(0, kPatternPeriod * 5)));
                }
        }
}

TEST(Pattern, StrokesForFilesAreThoseOnTheScreen)
{
    QPainterPath square;
    square.addRect(0, 0, 64, 64);
    QImage picture;
    for (int pattern = 0; pattern < kPatterns; ++pattern) {
        EXPECT_NEAR(inkOf(patternStrokes(pattern, square, {}), picture), inkOf(pattern), 0.01)
            << pattern;
        int different = 0;
        for (int y = 60; y < 580; y += 7) // the ends of strokes at the edge are cut otherwise
            for (int x = 60; x < 580; x += 7)
                different += isInked(pattern, QPointF(x + 0.5, y + 0.5) / 10)
                                     != (picture.pixelColor(x, y).value() < 128)
                                 ? 1
                                 : 0;
        EXPECT_LT(different, 75 * 75 / 12) << pattern;
    }
}

TEST(Pattern, StrokesLeaveHolesAndWhatIsOutsideAlone)
{
    QPainterPath ring;
    ring.addRect(10, 10, 44, 44);
    ring.addRect(20, 20, 24, 24);
    QImage picture;
    EXPECT_GT(inkOf(patternStrokes(4, ring, {3, 5}), picture), 0.1);
    for (int y = 0; y < 640; ++y)
        for (int x = 0; x < 640; ++x) {
            const bool outside = x < 85 || y < 85 || x > 555 || y > 555;
            const bool inHole = x > 215 && x < 425 && y > 215 && y < 425;
            if (outside || inHole)
                ASSERT_GT(picture.pixelColor(x, y).value(), 128) << x << ' ' << y;
        }
    EXPECT_TRUE(patternStrokes(2, {}, {}).isEmpty());
    EXPECT_TRUE(patternStrokes(0, ring, {}).isEmpty());
}

TEST(Pattern, StaysOnItsPlaceOfTheMap)
{
    Camera camera;
    camera.centre = {0.7952, 0.4123};
    camera.zoom = 15;
    camera.size = {800, 600};
    const World place{0.79, 0.41};
    const auto phase = [&](const Camera& seen) {
        return seen.toScreen(place) - patternAnchor(seen, place);
    };
    Camera moved = camera;
    moved.centre.x += 37 / camera.scale();
    for (const Camera& seen : {camera, moved}) {
        const QPointF periods = phase(seen) / kPatternPeriod;
        EXPECT_NEAR(periods.x(), std::round(periods.x()), 1e-6);
        EXPECT_NEAR(periods.y(), std::round(periods.y()), 1e-6);
        EXPECT_GE(patternAnchor(seen, place).x(), 0);
        EXPECT_LT(patternAnchor(seen, place).x(), kPatternPeriod);
    }
}

} // namespace
} // namespace zhitu::map
