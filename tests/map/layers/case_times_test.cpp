// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/case_times.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <algorithm>
#include <random>

#include "data/china_time.h"

namespace zhitu::map {
namespace {

using domain::Instant;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

const Instant kMonday{seconds(1'772'380'800)}; // 2026-03-02 00:00 in China

TEST(CaseTimes, TheMondayOfThisTestIsOne)
{
    const QDateTime monday =
        QDateTime::fromSecsSinceEpoch(kMonday.time_since_epoch().count(), chinaTime());
    EXPECT_EQ(monday.date().dayOfWeek(), 1);
    EXPECT_EQ(monday.time(), QTime(0, 0));
}

bool isIn(const TimeWindow& window, Instant at)
{
    const auto minute = std::chrono::floor<minutes>(at);
    const QDateTime there =
        QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime());
    const auto hour =
        static_cast<std::size_t>((there.date().dayOfWeek() - 1) * 24 + there.time().hour());
    return minute >= window.from && minute < window.before && window.hours.test(hour);
}

class CaseTimesTest : public testing::Test {
protected:
    CaseTimesTest()
    {
        std::uniform_real_distribution<double> place(0.4, 0.41);
        std::uniform_int_distribution<int> minute(0, 60 * 24 * 60);
        for (std::uint32_t i = 0; i < 2000; ++i) {
            CasePoint c;
            c.id = i;
            c.at = {place(random_), place(random_)};
            c.overdue = random_() % 4 == 0;
            c.reported = kMonday + minutes(minute(random_)) + seconds(random_() % 60);
            if (i == 7)
                c.reported = Instant(seconds(-4'000'000'000)); // mistakes are in no window
            if (i == 8)
                c.reported = Instant(seconds(40'000'000'000));
            cases_.put(c);
        }
        cases_ = cases_.laidDown();
        for (const CasePoint& c : cases_)
            points_.push_back({c.at, static_cast<Ref>(c.id), c.overdue});
        index_ = PointIndex(points_, 64);
        times_ = CaseTimes(*cases_.first(), index_.leaves());
    }

    std::uint32_t count(const TimeWindow& window) const
    {
        return index_.count(CasesWithin(times_, cases_, window));
    }

    TimeWindow anyWindow()
    {
        TimeWindow window;
        window.from = kMonday + hours(random_() % 1500) - hours(48);
        window.before = window.from + hours(random_() % 800);
        if (random_() % 2 == 0)
            for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour)
                window.hours.set(hour, random_() % 3 == 0);
        return window;
    }

    unsigned seed_ = std::random_device{}();
    testing::ScopedTrace trace_{__FILE__, __LINE__, "seed " + std::to_string(seed_)};
    std::mt19937 random_{seed_};
    CasePoints cases_;
    std::vector<IndexPoint> points_;
    PointIndex index_;
    CaseTimes times_;
};

/// Each cluster of each zoom against a pass over its cases.
TEST_F(CaseTimesTest, CountWhatIsInTheWindow)
{
    for (int round = 0; round < 40; ++round) {
        const TimeWindow window = anyWindow();
        const CasesWithin within(times_, cases_, window);
        std::uint32_t all = 0;
        const int zoom = 3 + round % 16;
        const auto kept = index_.query({0, 0, 1, 1}, zoom, within);
        auto part = kept.begin();
        for (const Cluster& c : index_.query({0, 0, 1, 1}, zoom)) {
            std::uint32_t count = 0;
            std::uint32_t flagged = 0;
            for (const std::uint32_t ref : index_.leaves().subspan(c.first, c.count))
                if (isIn(window, cases_[ref].reported)) {
                    ++count;
                    flagged += cases_[ref].overdue;
                }
            if (count == 0)
                continue;
            ASSERT_NE(part, kept.end());
            ASSERT_EQ(part->at, c.at);
            ASSERT_EQ(part->count, count);
            ASSERT_EQ(part->flagged, flagged);
            if (count == 1) {
                ASSERT_TRUE(isIn(window, cases_[part->ref].reported));
            }
            ++part;
            all += count;
        }
        ASSERT_EQ(part, kept.end());
        ASSERT_EQ(this->count(window), all);
    }
}

TEST_F(CaseTimesTest, TellDaysAndHours)
{
    const auto days = times_.days();
    ASSERT_TRUE(days);
    EXPECT_GE(days->first, kMonday);
    EXPECT_LE(days->second, kMonday + hours(24 * 60));
    std::uint32_t all = 0;
    for (std::size_t day = 0; day < times_.perDay().size(); ++day) {
        const TimeWindow window{days->first + hours(24 * day), days->first + hours(24 * day + 24)};
        EXPECT_EQ(times_.perDay()[day], count(window)) << day;
        all += times_.perDay()[day];
    }
    EXPECT_EQ(all, cases_.size() - 2);
    const auto week = times_.perHourOfWeek(days->first, days->second + hours(24));
    for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour) {
        TimeWindow window{days->first, days->second + hours(24), HoursOfWeek().set(hour)};
        EXPECT_EQ(week[hour], count(window)) << hour;
    }
}

/// What changed is counted where it is now; a time that does not fit in is for a new one.
TEST_F(CaseTimesTest, FollowWhatChanged)
{
    const auto days = times_.days();
    const Instant earliest = days->first;
    const Instant later = days->second + hours(24 * 40 + 3);
    const auto followed = times_.with(std::vector<TimeChange>{
        {cases_[0].reported, later}, {std::nullopt, later}, {cases_[1].reported, std::nullopt}});
    ASSERT_TRUE(followed);
    EXPECT_EQ(followed->days()->second, days->second + hours(24 * 40));
    EXPECT_EQ(followed->perDay().back(), 2U);
    EXPECT_EQ(times_.days(), days);
    EXPECT_FALSE(times_.with(std::vector<TimeChange>{{{}, earliest - hours(1)}}));
    EXPECT_FALSE(times_.with(std::vector<TimeChange>{{{}, later + hours(24 * 400)}}));
    const Instant mistake(seconds(-4'000'000'000));
    const auto same = times_.with(std::vector<TimeChange>{{{}, mistake}, {mistake, {}}});
    ASSERT_TRUE(same);
    EXPECT_EQ(same->perDay(), times_.perDay());
}

TEST(CaseTimes, OfNothingAreNothing)
{
    const CaseTimes none({}, {});
    EXPECT_FALSE(none.days());
    EXPECT_TRUE(none.stretchesOf({kMonday, kMonday + hours(1)}).empty());
    EXPECT_FALSE(none.with(std::vector<TimeChange>{{{}, kMonday}}));
    EXPECT_EQ(PointIndex().count(CasesWithin(none, {}, {kMonday, kMonday + hours(1)})), 0U);
}

} // namespace
} // namespace zhitu::map
