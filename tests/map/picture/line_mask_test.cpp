// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/line_mask.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace zhitu::map {
namespace {

constexpr QSize kSize(70, 50);

double distance(QPointF p, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0;
    const QPointF away = p - a - t * d;
    return std::hypot(away.x(), away.y());
}

QImage drawn(const std::vector<QPointF>& line, double width)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::black);
    LineMask mask(kSize);
    mask.add(line, width);
    mask.blend(image, Qt::white);
    return image;
}

/// Against the distance of each pixel's middle from the line, seeds printed.
TEST(LineMask, CoversWhatIsNearTheLine)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(-40, 110);
    std::uniform_real_distribution<double> y(-40, 90);
    for (const double width : {0.6, 1.0, 2.6, 7.0})
        for (int round = 0; round < 20; ++round) {
            std::vector<QPointF> line;
            for (int i = 0; i < 5; ++i)
                line.emplace_back(x(random), round % 5 == 0 ? 20.0 : y(random));
            const QImage image = drawn(line, width);
            for (int py = 0; py < kSize.height(); ++py)
                for (int px = 0; px < kSize.width(); ++px) {
                    double near = 1e9;
                    for (std::size_t i = 0; i + 1 < line.size(); ++i)
                        near = std::min(near, distance({px + 0.5, py + 0.5}, line[i], line[i + 1]));
                    const double expected = 255 * std::clamp(width / 2 + 0.5 - near, 0.0, 1.0);
                    ASSERT_NEAR(qRed(image.pixel(px, py)), expected, 2) << px << ' ' << py;
                }
        }
}

TEST(LineMask, IsCleanAfterwardsAndNotStrongerWhereLinesCross)
{
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    LineMask mask(kSize);
    const std::vector<QPointF> across{{0, 25.5}, {70, 25.5}};
    const std::vector<QPointF> down{{35.5, 0}, {35.5, 50}};
    mask.add(across, 3);
    mask.add(down, 3);
    mask.blend(image, QColor(255, 0, 0, 100));
    EXPECT_EQ(qAlpha(image.pixel(35, 25)), 100);
    EXPECT_EQ(qAlpha(image.pixel(10, 25)), 100);
    EXPECT_EQ(image.pixel(3, 3), 0U);
    const QImage before = image;
    mask.blend(image, Qt::white);
    EXPECT_EQ(image, before);
}

/// At street zoom a district's border begins a million pixels away: at every angle, and however far
/// away, each pixel is covered as its distance says.
TEST(LineMask, IsExactFarFromItsEnds)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> within(0, 1);
    for (int degrees = 0; degrees < 180; degrees += 3)
        for (const double far : {1e3, 1e5, 4e6, 3e8}) {
            const double angle = (degrees + (degrees % 45 == 0 ? 0 : within(random))) * M_PI / 180;
            const QPointF middle(kSize.width() * within(random), kSize.height() * within(random));
            const QPointF along(std::cos(angle), std::sin(angle));
            const QPointF a = middle - along * far * (0.2 + within(random));
            const QPointF b = middle + along * far * (0.2 + within(random));
            const QImage image = drawn({a, b}, 2);
            const QPointF exact = (b - a) / std::hypot(b.x() - a.x(), b.y() - a.y());
            for (int py = 0; py < kSize.height(); ++py)
                for (int px = 0; px < kSize.width(); ++px) {
                    const QPointF p = QPointF(px + 0.5, py + 0.5) - a;
                    const double near = std::abs(p.x() * exact.y() - p.y() * exact.x());
                    const double expected = 255 * std::clamp(1.5 - near, 0.0, 1.0);
                    ASSERT_NEAR(qRed(image.pixel(px, py)), expected, 2)
                        << degrees << "° " << far << ": " << px << ' ' << py;
                }
        }
}

/// What was cut off leaves no end behind.
TEST(LineMask, EndsWhereTheLineEndsNotWhereItIsCut)
{
    for (const double y : {-3.0, -1.0, 0.0, 25.0, 51.0, 54.0}) {
        const QImage image = drawn({{-1e6, y}, {1e6, y}}, 7);
        for (int px = 0; px < kSize.width(); ++px)
            ASSERT_EQ(image.pixel(px, 25), image.pixel(0, 25)) << y;
        EXPECT_EQ(qRed(image.pixel(0, 0)),
                  y == -3 || y == -1 || y == 0 ? qRed(image.pixel(69, 0)) : 0);
    }
    EXPECT_EQ(qRed(drawn({{-1e6, -6}, {1e6, -6}}, 7).pixel(35, 0)), 0);
}

TEST(LineMask, BearsLinesWithoutLength)
{
    EXPECT_EQ(qRed(drawn({{35.5, 25.5}, {35.5, 25.5}}, 5).pixel(35, 25)), 255);
    EXPECT_EQ(qRed(drawn({{35.5, 25.5}}, 5).pixel(35, 25)), 0);
    EXPECT_EQ(qRed(drawn({{std::nan(""), 1}, {35, std::nan("")}, {35, 1e300}}, 5).pixel(35, 25)),
              0);
    EXPECT_EQ(qRed(drawn({}, 5).pixel(35, 25)), 0);
}

} // namespace
} // namespace zhitu::map
