// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/heat/density.h"

#include <gtest/gtest.h>

#include <numeric>

#include "map/heat/heat_picture.h"
#include "tests/support/dice.h"

namespace zhitu::map {
namespace {

double sumOf(const DensityGrid& grid)
{
    return std::accumulate(grid.values.begin(), grid.values.end(), 0.0) * grid.cell * grid.cell;
}

float valueAt(const DensityGrid& grid, QPointF at)
{
    const auto column = std::size_t((at.x() - grid.corner.x()) / grid.cell);
    const auto row = std::size_t((at.y() - grid.corner.y()) / grid.cell);
    return grid.values.at(row * std::size_t(grid.columns) + column);
}

TEST(DensityTest, NothingIsLostAndNothingAdded)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::uniform_real_distribution<double> inside(0, 800);
    for (const double radius : {4.0, 17.3, 60.0, 200.0}) {
        std::vector<WeightedPoint> points;
        double weight = 0;
        for (int i = 0; i < 500; ++i) {
            points.push_back({{inside(dice.engine()), inside(dice.engine())}, float(i % 7)});
            weight += i % 7;
        }
        const DensityGrid grid = densityOf(points, {0, 0, 800, 800}, radius);
        EXPECT_NEAR(sumOf(grid), weight, weight * 1e-3) << radius;
    }
}

/// Against the kernel summed up point by point, to what putting points into cells costs.
TEST(DensityTest, ItIsWhatSummingUpGives)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::uniform_real_distribution<double> inside(0, 400);
    constexpr double radius = 60;
    const double sigma = radius / 3;
    std::vector<WeightedPoint> points;
    for (int i = 0; i < 300; ++i)
        points.push_back({{inside(dice.engine()), inside(dice.engine())}, 1});
    const DensityGrid grid = densityOf(points, {0, 0, 400, 400}, radius);
    double most = 0;
    double worst = 0;
    for (double x = 5; x < 400; x += 13)
        for (double y = 5; y < 400; y += 13) {
            const QPointF middle(
                grid.corner.x() + (std::floor((x - grid.corner.x()) / grid.cell) + 0.5) * grid.cell,
                grid.corner.y()
                    + (std::floor((y - grid.corner.y()) / grid.cell) + 0.5) * grid.cell);
            double wanted = 0;
            for (const WeightedPoint& p : points) {
                const double d2 =
                    std::pow(p.at.x() - middle.x(), 2) + std::pow(p.at.y() - middle.y(), 2);
                wanted += std::exp(-d2 / (2 * sigma * sigma)) / (2 * M_PI * sigma * sigma);
            }
            most = std::max(most, wanted);
            worst = std::max(worst, std::abs(wanted - double(valueAt(grid, {x, y}))));
        }
    EXPECT_LT(worst, most * 0.05);
}

TEST(DensityTest, PointsBesideTheAreaReachIntoIt)
{
    const std::vector<WeightedPoint> points{{{-20, 50}, 1}};
    EXPECT_GT(valueAt(densityOf(points, {0, 0, 100, 100}, 60), {5, 50}), 0);
    EXPECT_EQ(valueAt(densityOf(points, {0, 0, 100, 100}, 18), {5, 50}), 0);
    EXPECT_TRUE(densityOf(points, {}, -1).values.empty());
}

TEST(HeatTest, ColoursMeanWhatTheLegendSays)
{
    const std::vector<WeightedPoint> points{{{50, 50}, 1000}};
    const DensityGrid grid = densityOf(points, {0, 0, 100, 100}, 40);
    constexpr double metres = 10;
    for (const bool dark : {false, true}) {
        Theme theme;
        theme.dark = dark;
        const HeatPicture heat = paintHeat(grid, metres, theme);
        ASSERT_EQ(heat.steps.size(), 6U);
        for (int row = 0; row < grid.rows; ++row)
            for (int column = 0; column < grid.columns; ++column) {
                const double perKm2 = double(grid.values[std::size_t(row * grid.columns + column)])
                                      * 1e6 / (metres * metres);
                QRgb wanted = 0;
                for (const HeatStep& step : heat.steps)
                    if (perKm2 >= step.from)
                        wanted = qPremultiply(step.colour.rgba());
                const int finer = heat.picture.width() / grid.columns;
                ASSERT_EQ(finer % 2, 1) << "a pixel stands on the middle of a cell";
                ASSERT_EQ(heat.picture.pixel(column * finer + finer / 2, row * finer + finer / 2),
                          wanted);
            }
    }
}

TEST(HeatTest, BoundsAreRoundAndStay)
{
    EXPECT_DOUBLE_EQ(heatSteps(7, Theme::Light).back().from, 5);
    EXPECT_DOUBLE_EQ(heatSteps(9.9, Theme::Light).back().from, 5);
    EXPECT_DOUBLE_EQ(heatSteps(11, Theme::Light).back().from, 10);
    EXPECT_DOUBLE_EQ(heatSteps(0.004, Theme::Light).back().from, 0.002);
    EXPECT_TRUE(heatSteps(0, Theme::Light).empty());
    EXPECT_TRUE(heatSteps(std::numeric_limits<double>::infinity(), Theme::Light).empty());
}

} // namespace
} // namespace zhitu::map
