// SPDX-License-Identifier: GPL-3.0-or-later
/// Working time is worked out twice, here and at the centre: both are asked side by side.
#include <gtest/gtest.h>

#include "data/domain/work_calendar.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"
#include "tests/support/dice.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using domain::Instant;
using domain::WorkCalendar;
using std::chrono::seconds;

class CentralCalendar : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    [[nodiscard]] std::int64_t ask(const std::string& expression,
                                   const central::PgParameters& values)
    {
        return std::stoll(one(operator_, "SELECT " + expression, values));
    }

    /// Any second of the years that the notices speak of, and the ones around them.
    Instant anyTime()
    {
        std::uniform_int_distribution<std::int64_t> draw(1'690'000'000, 1'830'000'000);
        Instant at{seconds{draw(dice_.engine())}};
        if (draw(dice_.engine()) % 3 == 0) // full and half hours are where shifts begin and end
            at = std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<1800>>>(at);
        return at;
    }

    void compare(const WorkCalendar& calendar)
    {
        SCOPED_TRACE(dice_.told());
        std::uniform_int_distribution<int> days(1, 40);
        std::uniform_int_distribution<int> spans(0, 400'000);
        for (int i = 0; i < 300; ++i) {
            const Instant at = anyTime();
            const std::string from = secondsOf(at);
            const int span = i % 10 == 0 ? 0 : spans(dice_.engine());
            const int count = days(dice_.engine());
            ASSERT_EQ(ask("extract(epoch FROM zhitu.add_working_seconds(to_timestamp($1::bigint), "
                          "$2::bigint))::bigint",
                          {from, std::to_string(span)}),
                      calendar.addWorkingTime(at, seconds{span}).time_since_epoch().count())
                << from << " and " << span;
            ASSERT_EQ(ask("extract(epoch FROM zhitu.add_working_days(to_timestamp($1::bigint), "
                          "$2::int))::bigint",
                          {from, std::to_string(count)}),
                      calendar.addWorkingDays(at, count).time_since_epoch().count())
                << from << " and " << count << " days";
            const Instant later = at + seconds{span * 7LL};
            ASSERT_EQ(ask("zhitu.working_seconds(to_timestamp($1::bigint), "
                          "to_timestamp($2::bigint))",
                          {from, secondsOf(later)}),
                      calendar.workingTime(at, later).count())
                << from << " to " << secondsOf(later);
        }
    }

    static std::string secondsOf(Instant at)
    {
        return std::to_string(at.time_since_epoch().count());
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection operator_ = centre_->as("an_operator");
    Dice dice_;
};
std::unique_ptr<TemporaryCentre> CentralCalendar::centre_;

TEST_F(CentralCalendar, BeginsWithTheSameListsAsTheProgram)
{
    const central::PgResult days =
        operator_.query("SELECT id, works, name, name_en FROM zhitu.work_day ORDER BY id");
    std::vector<domain::WorkDay> there;
    for (int i = 0; i < days.rows(); ++i)
        there.push_back({days.integer(i, 0), days.boolean(i, 1), std::string(days.text(i, 2)),
                         std::string(days.text(i, 3))});
    std::vector<domain::WorkDay> here(domain::referenceWorkDays().begin(),
                                      domain::referenceWorkDays().end());
    std::ranges::sort(here, {}, &domain::WorkDay::date);
    EXPECT_EQ(there, here);
    const domain::WorkHours hours = domain::referenceWorkHours();
    EXPECT_EQ(one(operator_, "SELECT concat_ws(' ', opens, pauses, resumes, closes) FROM "
                             "zhitu.work_hours"),
              std::to_string(hours.opens) + ' ' + std::to_string(hours.pauses) + ' '
                  + std::to_string(hours.resumes) + ' ' + std::to_string(hours.closes));
}

TEST_F(CentralCalendar, ReckonsLikeTheProgram)
{
    compare(WorkCalendar::china());
}

TEST_F(CentralCalendar, OtherHoursAndDaysHoldFromTheirDateOn)
{
    PgConnection admin = centre_->as("an_admin");
    admin.execute("INSERT INTO zhitu.work_hours VALUES (20260501, 510, 720, 840, 1080); "
                  "INSERT INTO zhitu.work_day VALUES (20261128, true, '调休上班', 'Worked')");
    std::vector<domain::WorkDay> days(domain::referenceWorkDays().begin(),
                                      domain::referenceWorkDays().end());
    days.push_back({20261128, true, {}, {}});
    const std::vector<domain::WorkHours> hours{domain::referenceWorkHours(),
                                               {20260501, 510, 720, 840, 1080}};
    compare(WorkCalendar(days, hours));
    admin.execute("DELETE FROM zhitu.work_hours WHERE id = 20260501; "
                  "DELETE FROM zhitu.work_day WHERE id = 20261128");
}

TEST_F(CentralCalendar, IsKeptByTheDistrictsAdministrator)
{
    EXPECT_EQ(stateOf(operator_, "INSERT INTO zhitu.work_day VALUES (20261128, true, 'x', 'x')"),
              "42501");
    PgConnection villager = centre_->as("a_village_admin");
    EXPECT_EQ(stateOf(villager, "INSERT INTO zhitu.work_day VALUES (20261128, true, 'x', 'x')"),
              "42501");
    PgConnection admin = centre_->as("an_admin");
    EXPECT_EQ(stateOf(admin, "INSERT INTO zhitu.work_day VALUES (20261301, true, 'x', 'x')"),
              "22008")
        << "no date";
    EXPECT_EQ(stateOf(admin, "INSERT INTO zhitu.work_hours VALUES (20260501, 720, 540, 810, 1050)"),
              "23514")
        << "ends before it begins";
}

} // namespace
} // namespace zhitu::test
