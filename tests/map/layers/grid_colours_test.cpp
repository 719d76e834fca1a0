// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/grid_colours.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

#include "data/analysis/hot_spot_reader.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

class GridColoursTest : public testing::Test {
protected:
    GridColoursTest()
    {
        points_ = selectPoints(*data_, {}, reader_, [] { return true; }, data_->points.get());
    }

    GridColourRequest request(std::optional<TimeWindow> window) const
    {
        GridStyle style;
        style.measure = GridMeasure::CasesShown;
        return {data_, data_->figures, points_, window, style, Theme::Light};
    }
    /// The same points as if there were only those in the window.
    GridColourRequest alone(const TimeWindow& window) const
    {
        auto counted = std::make_shared<PointSet>(*points_);
        counted->casesPerGrid.assign(data_->grids.size(), 0);
        for (const CasePoint& c : points_->cases)
            if (c.grid != kNoGrid && isWithin(c.reported, window))
                ++counted->casesPerGrid[c.grid];
        GridColourRequest request = this->request({});
        request.points = std::move(counted);
        return request;
    }

    cache::CacheReader reader_{test::demoFile()};
    std::shared_ptr<const MapData> data_ = loadMapData(reader_);
    std::shared_ptr<const PointSet> points_;
};

TEST_F(GridColoursTest, AreOfTheCasesInTheWindowOfTime)
{
    test::Dice dice;
    const auto days = points_->caseTimes->days();
    ASSERT_TRUE(days);
    const auto span = std::chrono::duration_cast<std::chrono::minutes>(days->second - days->first);
    GridColouring colouring; // one for all: nothing of the window before may be left
    for (int round = 0; round < 24; ++round) {
        TimeWindow window;
        window.from = days->first + std::chrono::minutes(dice.between(0, span.count()));
        window.before = window.from + std::chrono::minutes(1 + dice.between(0, span.count() / 2));
        if (round % 3 == 1)
            for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
                window.hours.set(hour, dice.between(0, 2) == 0);
        const auto colours = colouring.of(request(window));
        const auto expected = GridColouring().of(alone(window));
        ASSERT_EQ(colours->colours, expected->colours) << round;
        ASSERT_EQ(colours->legend.size(), expected->legend.size());
        for (std::size_t i = 0; i < colours->legend.size(); ++i)
            EXPECT_EQ(colours->legend[i].to, expected->legend[i].to);
    }
    EXPECT_EQ(colouring.of(request({}))->colours, GridColouring().of(request({}))->colours);
}

/// What the tables of analysts say, read from the rows, is what the map shows from its points.
TEST_F(GridColoursTest, OfHotSpotsAreThoseOfTheTable)
{
    GridColourRequest hot = request({});
    hot.style.measure = GridMeasure::HotSpots;
    hot.style.patterns = true;
    const auto colours = GridColouring().of(hot);
    const auto table =
        analysis::readHotSpots(reader_, points_->filter, reader_.asOf(), [] { return true; });
    ASSERT_TRUE(table);
    EXPECT_GT(table->count(true), 0);
    ASSERT_EQ(colours->legend.size(), 7U);
    std::size_t seen = 0;
    for (const analysis::HotSpot& spot : table->grids) {
        const std::size_t grid = data_->gridByCode.at(spot.gridCode);
        const LegendEntry& entry =
            colours->legend[static_cast<std::size_t>(static_cast<int>(spot.spot) + 3)];
        EXPECT_EQ(entry.to, static_cast<int>(spot.spot));
        EXPECT_EQ(colours->colours[grid], entry.colour.rgba()) << spot.gridCode;
        EXPECT_EQ(colours->patterns[grid], entry.pattern);
        ++seen;
    }
    for (std::size_t i = 0; i < data_->grids.size(); ++i)
        if (!data_->grids[i].valid)
            EXPECT_EQ(qAlpha(colours->colours[i]), 0);
        else
            --seen;
    EXPECT_EQ(seen, 0U) << "each valid grid is in the table once";
}

/// All that can be told apart is: seven classes, in every theme.
TEST_F(GridColoursTest, OfHotSpotsDiffer)
{
    for (const bool dark : {false, true})
        for (const Vision vision : {Vision::Usual, Vision::RedGreen, Vision::BlueYellow}) {
            GridColourRequest hot = request({});
            hot.style.measure = GridMeasure::HotSpots;
            hot.theme = {.dark = dark, .vision = vision};
            const auto coloured = GridColouring().of(hot);
            std::set<QRgb> colours;
            for (const LegendEntry& entry : coloured->legend)
                colours.insert(entry.colour.rgba());
            EXPECT_EQ(colours.size(), 7U);
        }
}

TEST_F(GridColoursTest, AreMadeOnceForWhatIsTheSame)
{
    GridColouring colouring;
    const auto days = points_->caseTimes->days();
    TimeWindow window{days->first, days->first + std::chrono::days(30)};
    const auto first = colouring.of(request(window));
    EXPECT_EQ(colouring.of(request(window)), first);
    window.before += std::chrono::days(300);
    EXPECT_NE(colouring.of(request(window)), first);
    // What is not of the cases shown does not depend on the window.
    GridColourRequest open = request(window);
    open.style.measure = GridMeasure::OpenCases;
    const auto without = colouring.of(open);
    open.window.reset();
    EXPECT_EQ(colouring.of(open), without);
}

} // namespace
} // namespace zhitu::map
