// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/overlap_count.h"

#include <gtest/gtest.h>

#include <QPolygonF>
#include <cmath>
#include <random>

namespace zhitu::map {
namespace {

constexpr QSize kSize(60, 40);

/// Against brute force: how many convex polygons hold the pixel's middle.
TEST(OverlapCount, PaintsEachPixelAsOftenAsItIsCovered)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(-20, 80);
    std::uniform_real_distribution<double> y(-20, 60);
    OverlapCount counts(kSize);
    std::vector<QPolygonF> polygons;
    for (int i = 0; i < 30; ++i)
        polygons.push_back(
            QPolygonF{{x(random), y(random)}, {x(random), y(random)}, {x(random), y(random)}});
    for (const QPolygonF& p : polygons)
        counts.add(p);
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::black);
    counts.blend(image, QColor(255, 255, 255, 26));
    int checked = 0;
    for (int py = 0; py < kSize.height(); ++py)
        for (int px = 0; px < kSize.width(); ++px) {
            const auto covering = [&](double dx) {
                return std::ranges::count_if(polygons, [&](const QPolygonF& p) {
                    return p.containsPoint({px + 0.5 + dx, py + 0.5}, Qt::OddEvenFill);
                });
            };
            const auto count = covering(0);
            bool edge = false; // which is smooth
            for (double dx = -1; dx <= 1 && !edge; dx += 0.05)
                edge = covering(dx) != count;
            if (edge)
                continue;
            ++checked;
            const double expected =
                255 * (1 - std::pow(1 - 26 / 255.0, static_cast<double>(count)));
            ASSERT_NEAR(qRed(image.pixel(px, py)), expected, 2) << px << ' ' << py;
        }
    EXPECT_GT(checked, 300);
    QImage again(kSize, QImage::Format_RGB32);
    again.fill(Qt::black);
    counts.blend(again, Qt::white);
    EXPECT_EQ(again.pixel(30, 20), qRgb(0, 0, 0));
}

/// An edge through the middle of a column covers half of it.
TEST(OverlapCount, IsSmoothAtItsEdges)
{
    OverlapCount counts(kSize);
    counts.add(QPolygonF{{10.5, 5}, {20.25, 5}, {20.25, 15}, {10.5, 15}});
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::black);
    counts.blend(image, Qt::white);
    EXPECT_EQ(qRed(image.pixel(15, 10)), 255);
    EXPECT_EQ(qRed(image.pixel(9, 10)), 0);
    EXPECT_EQ(qRed(image.pixel(15, 4)), 0);
    EXPECT_EQ(qRed(image.pixel(15, 15)), 0);
}

TEST(OverlapCount, BearsWhatHasNoArea)
{
    OverlapCount counts(kSize);
    counts.add({});
    counts.add(QPolygonF{{5, 5}});
    counts.add(QPolygonF{{5, 5}, {9, 5}});
    counts.add(QPolygonF{{-1e7, -1e7}, {1e7, -1e7}, {1e7, -9e6}});
    counts.add(QPolygonF{{std::nan(""), 5}, {9, std::nan("")}, {5, 9}});
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::black);
    counts.blend(image, Qt::white);
    EXPECT_EQ(image.pixel(5, 5), qRgb(0, 0, 0));
}

} // namespace
} // namespace zhitu::map
