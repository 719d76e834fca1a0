// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/catalogue.h"

#include <gtest/gtest.h>

#include "data/sync/catalogue_json.h"

namespace zhitu::domain {
namespace {

using std::chrono::sys_days;

Instant at(int year, unsigned month, unsigned day, int hour = 12)
{
    return Instant{
               sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}}
           + std::chrono::hours{hour - 8};
}

CatalogueVersion version(std::int64_t subject, std::int64_t since, int deadline)
{
    CatalogueVersion made;
    made.id = since;
    made.subject = subject;
    made.since = since;
    made.name = "自" + std::to_string(since);
    made.nameEn = made.name;
    made.departmentId = 7;
    made.grade = CaseGrade::II;
    made.deadline = deadline;
    made.unit = DeadlineUnit::WorkingHours;
    return made;
}

TEST(Catalogue, GoesByTheVersionOfTheDay)
{
    const ServiceItem item{3, 1, "I3", "路灯", "Street lamp", 2, CaseGrade::IV, 5};
    const std::vector<CatalogueVersion> versions{version(3, 20261201, 9), version(4, 20260101, 1),
                                                 version(3, 20270101, 3)};
    EXPECT_EQ(itemOn(item, versions, 20261130).deadline, 5) << "its own row";
    EXPECT_EQ(itemOn(item, versions, 20261130).departmentId, 2);
    EXPECT_EQ(itemOn(item, versions, 20261201).deadline, 9);
    EXPECT_EQ(itemOn(item, versions, 20261231).name, "自20261201");
    EXPECT_EQ(itemOn(item, versions, 20261231).grade, CaseGrade::II);
    EXPECT_EQ(itemOn(item, versions, 20270101).deadline, 3);
    EXPECT_EQ(itemOn(item, versions, 20270101).code, "I3") << "a code never changes";
    EXPECT_EQ(versionOn(versions, CatalogueKind::Department, 3, 20270101), nullptr)
        << "another kind";
    const Department department{3, "D3", "部门", "Department"};
    EXPECT_TRUE(departmentOn(department, versions, 20270101).inUse);
}

TEST(Catalogue, StagesAreLeftOutFromADayOn)
{
    CatalogueVersion review;
    review.kind = CatalogueKind::Stage;
    review.subject = static_cast<std::int64_t>(CaseState::Reviewed);
    review.since = 2026'12'01;
    review.inUse = false;
    CatalogueVersion again = review;
    again.since = 2027'03'01;
    again.inUse = true;
    CatalogueVersion visit = review;
    visit.subject = static_cast<std::int64_t>(CaseState::Visited);
    visit.since = 2027'01'01;
    const std::vector<CatalogueVersion> versions{again, visit, review};
    EXPECT_EQ(profileOn(versions, 2026'11'30), (MachineProfile{true, true}));
    EXPECT_EQ(profileOn(versions, 2026'12'01), (MachineProfile{false, true}));
    EXPECT_EQ(profileOn(versions, 2027'01'01), (MachineProfile{false, false}));
    EXPECT_EQ(profileOn(versions, 2027'03'01), (MachineProfile{true, false}));
    for (int state = 1; state <= kCaseStates; ++state)
        EXPECT_EQ(isOptional(static_cast<CaseState>(state)), state == 7 || state == 8) << state;
}

TEST(Catalogue, OnDutyIsWhoeverIsNearest)
{
    const std::vector<Duty> duty{{1, "500117000000", 6, 0, DutyShift::Day, "district", {}},
                                 {2, "500117001000", 6, 0, DutyShift::Day, "town", {}},
                                 {3, "500117002000", 7, 0, DutyShift::Day, "elsewhere", {}}};
    EXPECT_EQ(dutyFor(duty, 6, "500117001001001")->post, "town");
    EXPECT_EQ(dutyFor(duty, 6, "500117002001001")->post, "district");
    EXPECT_EQ(dutyFor(duty, 7, "500117001001001"), nullptr) << "of another town";
    EXPECT_EQ(dutyFor({}, 6, "500117001001001"), nullptr);
}

TEST(Catalogue, CountsDaysByTheClockInChina)
{
    EXPECT_EQ(dayNumber(at(2026, 11, 28, 0)), 20261128);
    EXPECT_EQ(dayNumber(at(2026, 11, 28, 0) - std::chrono::seconds{1}), 20261127);
    EXPECT_EQ(dayNumber(at(2024, 2, 29, 23)), 20240229);
}

TEST(Catalogue, KnowsWhichShiftItIs)
{
    EXPECT_EQ(dutyTimeOf(at(2026, 11, 28, 8)), (DutyTime{20261128, DutyShift::Day}));
    EXPECT_EQ(dutyTimeOf(at(2026, 11, 28, 20)), (DutyTime{20261128, DutyShift::Night}));
    EXPECT_EQ(dutyTimeOf(at(2026, 11, 29, 0)), (DutyTime{20261128, DutyShift::Night}))
        << "it began the evening before";
    EXPECT_EQ(dutyTimeOf(at(2027, 1, 1, 7)), (DutyTime{20261231, DutyShift::Night}));
}

TEST(Catalogue, ChangesComeBackFromJson)
{
    VersionChange changed{version(0, 20261201, 9), 12, "I99", 4};
    changed.version.id = 0; // the centre numbers it
    const std::vector<CatalogueChange> changes{
        changed,
        VersionWithdrawal{5},
        DayChange{{20270101, true, "调休", "Worked"}, false},
        DayChange{{20270102, false, "", ""}, true},
        WorkHours{20270101, 540, 720, 840, 1080},
        MediationBody{3, "某某调委会", MediationKind::Judicial, "500117001000", false},
        Mediator{0, 3, "调解员9", true},
        DutyChange{{{0, "500117000000", 4, 20261201, DutyShift::Night, "值班岗1", "0000"}}}};
    for (const CatalogueChange& change : changes) {
        const std::string json = sync::toJson(change);
        const auto back = sync::catalogueChangeFrom(json);
        ASSERT_TRUE(back) << json;
        EXPECT_EQ(back->index(), change.index());
        EXPECT_EQ(sync::toJson(*back), json);
    }
    EXPECT_EQ(std::get<VersionChange>(*sync::catalogueChangeFrom(sync::toJson(changes[0]))).version,
              changed.version);
    EXPECT_FALSE(sync::catalogueChangeFrom("{\"what\":\"everything\"}"));
    EXPECT_FALSE(sync::catalogueChangeFrom("[]"));
}

} // namespace
} // namespace zhitu::domain
