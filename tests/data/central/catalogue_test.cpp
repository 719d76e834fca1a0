// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The catalogue is changed by commands of administrators; what was in force stays what it was.
#include <gmock/gmock.h>

#include <random>

#include "data/cache/catalogue_rows.h"
#include "data/sync/catalogue_json.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"
#include "tests/support/dice.h"

namespace zhitu::test {
namespace {

using central::PgConnection;

class CatalogueTest : public testing::Test {
protected:
    CatalogueTest()
        : root_((addPeople(centre_), centre_.admin())), admin_(centre_.as("an_admin")),
          operator_(centre_.as("an_operator"))
    {
    }

    /// \returns "applied", or why not
    static std::string change(PgConnection& person, const domain::CatalogueChange& wanted)
    {
        return one(person,
                   "SELECT coalesce(r ->> 'why', r ->> 'status') FROM "
                   "zhitu.change_catalogue(gen_random_uuid(), $1::jsonb) r",
                   {sync::toJson(wanted)});
    }
    [[nodiscard]] std::int64_t dayIn(int days)
    {
        return std::stoll(
            one(root_,
                "SELECT to_char((clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date + "
                "$1::int, 'YYYYMMDD')",
                {std::to_string(days)}));
    }
    [[nodiscard]] domain::VersionChange itemFrom(int days, int deadline, std::int64_t item = 1)
    {
        domain::VersionChange wanted;
        wanted.version.kind = domain::CatalogueKind::Item;
        wanted.version.subject = item;
        wanted.version.since = dayIn(days);
        wanted.version.name = "新名";
        wanted.version.nameEn = "New name";
        wanted.version.departmentId = 2;
        wanted.version.grade = domain::CaseGrade::II;
        wanted.version.deadline = deadline;
        wanted.seen = std::stoll(one(root_,
                                     "SELECT coalesce(max(id), 0) FROM "
                                     "zhitu.catalogue_version WHERE kind = 2 AND subject = $1",
                                     {std::to_string(item)}));
        return wanted;
    }

    TemporaryCentre centre_;
    PgConnection root_;
    PgConnection admin_;
    PgConnection operator_;
};

TEST_F(CatalogueTest, IsChangedFromADayOnByWhoKeepsTheDistrict)
{
    const domain::VersionChange wanted = itemFrom(3, 9);
    EXPECT_EQ(stateOf(operator_, "SELECT zhitu.change_catalogue(gen_random_uuid(), '{}')"),
              "42501");
    PgConnection village = centre_.as("a_village_admin");
    EXPECT_EQ(change(village, wanted), "keeper");
    EXPECT_EQ(change(admin_, wanted), "applied");
    EXPECT_EQ(change(admin_, wanted), "changed") << "somebody else has meanwhile";
    const auto on = [&](int days) {
        return one(operator_,
                   "SELECT (zhitu.item_on(1, (clock_timestamp() AT TIME ZONE "
                   "'Asia/Shanghai')::date + $1::int)).deadline",
                   {std::to_string(days)});
    };
    const std::string first = one(root_, "SELECT deadline FROM zhitu.service_item WHERE id = 1");
    EXPECT_EQ(on(0), first);
    EXPECT_EQ(on(2), first);
    EXPECT_EQ(on(3), "9");
    // Not in force yet: another word on the same day takes its place, and it can be taken back.
    EXPECT_EQ(change(admin_, itemFrom(3, 11)), "applied");
    EXPECT_EQ(on(3), "11");
    const std::int64_t version = std::stoll(
        one(root_,
            "SELECT id FROM zhitu.catalogue_version WHERE subject = 1 AND kind = 2 AND since = $1",
            {std::to_string(dayIn(3))}));
    EXPECT_EQ(change(admin_, domain::VersionWithdrawal{version}), "applied");
    EXPECT_EQ(change(admin_, domain::VersionWithdrawal{version}), "changed") << "it is gone";
    EXPECT_EQ(on(3), first);
    // Today, and what is gone by, stays as it is.
    EXPECT_EQ(change(admin_, itemFrom(0, 1)), "since");
    EXPECT_EQ(change(admin_, itemFrom(-5, 1)), "since");
    EXPECT_EQ(
        one(root_, "SELECT count(*) FROM zhitu.audit_entry WHERE action = 'catalogue.changed'"),
        "3");
}

TEST_F(CatalogueTest, WhatIsInForceNeverChangesWhoeverTries)
{
    root_.execute(
        "INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, in_use) "
        "VALUES (1, 1, 20200101, '旧', 'Old', true)");
    EXPECT_EQ(
        stateOf(root_, "UPDATE zhitu.catalogue_version SET name = '改' WHERE since = 20200101"),
        "23001");
    EXPECT_EQ(stateOf(root_, "DELETE FROM zhitu.catalogue_version WHERE since = 20200101"),
              "23001");
    const std::int64_t id =
        std::stoll(one(root_, "SELECT id FROM zhitu.catalogue_version WHERE since = 20200101"));
    EXPECT_EQ(change(admin_, domain::VersionWithdrawal{id}), "since");
}

TEST_F(CatalogueTest, TakesSomethingNewWithACodeOfItsOwn)
{
    domain::VersionChange item = itemFrom(0, 4, 0);
    item.seen = 0;
    EXPECT_EQ(change(admin_, item), "code");
    item.code = one(root_, "SELECT code FROM zhitu.service_item WHERE id = 1");
    EXPECT_EQ(change(admin_, item), "code") << "taken";
    item.code = "Z99";
    EXPECT_EQ(change(admin_, item), "category");
    item.categoryId = 1;
    EXPECT_EQ(change(admin_, item), "applied");
    EXPECT_EQ(one(root_, "SELECT deadline FROM zhitu.service_item WHERE code = 'Z99'"), "4");
    item.code = "Z98";
    item.version.inUse = false;
    EXPECT_EQ(change(admin_, item), "applied");
    EXPECT_EQ(one(root_, "SELECT v.in_use FROM zhitu.catalogue_version v JOIN zhitu.service_item i "
                         "ON i.id = v.subject WHERE v.kind = 2 AND i.code = 'Z98'"),
              "f")
        << "it is there, and not offered";
    domain::VersionChange department;
    department.version.kind = domain::CatalogueKind::Department;
    department.version.since = dayIn(10);
    department.version.name = "新局";
    department.version.nameEn = "New bureau";
    department.code = "D98";
    EXPECT_EQ(change(admin_, department), "applied");
    EXPECT_EQ(one(root_, "SELECT string_agg(since || ' ' || in_use, ', ' ORDER BY since) FROM "
                         "zhitu.catalogue_version v JOIN zhitu.department d ON d.id = v.subject "
                         "WHERE v.kind = 3 AND d.code = 'D98'"),
              "19700101 false, " + std::to_string(dayIn(10)) + " true")
        << "not offered before";
    domain::VersionChange stage;
    stage.version.kind = domain::CatalogueKind::Stage;
    stage.version.subject = 4;
    stage.version.since = dayIn(1);
    stage.version.name = stage.version.nameEn = "接单";
    EXPECT_EQ(change(admin_, stage), "applied");
    stage.version.subject = 12;
    EXPECT_EQ(change(admin_, stage), "catalogue") << "no stage of the machine";
    stage.version.inUse = false;
    for (std::int64_t state = 1; state <= 11; ++state) {
        stage.version.subject = state;
        stage.version.since = dayIn(2);
        stage.seen = std::stoll(one(root_,
                                    "SELECT coalesce(max(id), 0) FROM zhitu.catalogue_version "
                                    "WHERE kind = 4 AND subject = $1",
                                    {std::to_string(state)}));
        EXPECT_EQ(change(admin_, stage),
                  domain::isOptional(static_cast<domain::CaseState>(state)) ? "applied" : "stage")
            << state;
    }
}

TEST_F(CatalogueTest, KeepsCalendarAndMediators)
{
    const auto days = [&] {
        return one(root_,
                   "SELECT coalesce(string_agg(works || ' ' || name, ','), '') FROM "
                   "zhitu.work_day WHERE id = $1",
                   {std::to_string(dayIn(20))});
    };
    EXPECT_EQ(change(admin_, domain::DayChange{{dayIn(20), false, "防汛", "Flood"}}), "applied");
    EXPECT_EQ(days(), "false 防汛");
    EXPECT_EQ(change(admin_, domain::DayChange{{dayIn(20), true, "调休", "Worked"}}), "applied");
    EXPECT_EQ(days(), "true 调休");
    EXPECT_EQ(change(admin_, domain::DayChange{{dayIn(20), false, "", ""}, true}), "applied");
    EXPECT_EQ(days(), "");
    EXPECT_EQ(change(admin_, domain::DayChange{{dayIn(-1), false, "晚了", "Late"}}), "since");
    EXPECT_EQ(change(admin_, domain::WorkHours{dayIn(5), 510, 720, 840, 1080}), "applied");
    EXPECT_EQ(change(admin_, domain::WorkHours{dayIn(0), 510, 720, 840, 1080}), "since");
    EXPECT_EQ(change(admin_, domain::MediationBody{0, "新调委会", domain::MediationKind::Peoples,
                                                   "500117001000", true}),
              "applied");
    const std::int64_t body =
        std::stoll(one(root_, "SELECT id FROM zhitu.mediation_body WHERE name = '新调委会'"));
    EXPECT_EQ(change(admin_, domain::Mediator{0, body, "调解员77", true}), "applied");
    EXPECT_EQ(change(admin_, domain::Mediator{4711, body, "无此人", true}), "changed");
    EXPECT_EQ(change(admin_, domain::MediationBody{0, "外区", domain::MediationKind::Peoples,
                                                   "500118001000", true}),
              "place");
    // Those of another district are nobody's here.
    root_.execute("INSERT INTO zhitu.division(code, level, name, parent_code, geom, "
                  "synthetic) SELECT '500118000000', 4, '外区', NULL, geom, true FROM "
                  "zhitu.division WHERE code = "
                  "'500117000000'; INSERT INTO zhitu.mediation_body(id, name, kind, division_code) "
                  "VALUES (900, '外区调委会', 1, '500118000000'); INSERT INTO "
                  "zhitu.mediator(id, body_id, name) VALUES (901, 900, '调解员88')");
    EXPECT_EQ(change(admin_, domain::MediationBody{900, "占用", domain::MediationKind::Peoples,
                                                   "500117001000", true}),
              "place");
    EXPECT_EQ(change(admin_, domain::Mediator{901, body, "占用", true}), "place");
    EXPECT_EQ(change(admin_, domain::Mediator{0, 900, "占用", true}), "place");
    EXPECT_EQ(one(root_, "SELECT b.name || m.name FROM zhitu.mediation_body b JOIN zhitu.mediator "
                         "m ON m.body_id = b.id WHERE b.id = 900"),
              "外区调委会调解员88");
}

TEST_F(CatalogueTest, KeepsTheRosterOfOnesOwnArea)
{
    PgConnection village = centre_.as("a_village_admin");
    const std::int64_t day = dayIn(1);
    const auto duty = [&](const std::string& division, std::int64_t department,
                          const std::string& post) {
        return domain::DutyChange{
            {{0, division, department, day, domain::DutyShift::Day, post, ""}}};
    };
    const auto posts = [&] {
        return one(root_,
                   "SELECT coalesce(string_agg(post, ',' ORDER BY post), '') FROM zhitu.duty "
                   "WHERE day = $1",
                   {std::to_string(day)});
    };
    EXPECT_EQ(change(village, duty("500117001001", 0, "值班席01")), "applied");
    EXPECT_EQ(change(village, duty("500117001001", 0, "值班席02")), "applied")
        << "the newest counts";
    EXPECT_EQ(posts(), "值班席02");
    EXPECT_EQ(change(village, duty("500117001002", 0, "值班席03")), "place");
    EXPECT_EQ(change(village, duty("500117001001", 1, "值班岗1")), "place")
        << "departments are the district's";
    EXPECT_EQ(change(admin_, duty("500117000000", 1, "值班岗1")), "applied");
    EXPECT_EQ(change(village, duty("500117001001", 0, "")), "applied");
    EXPECT_EQ(posts(), "值班岗1");
    EXPECT_EQ(change(admin_, domain::DutyChange{}), "duty");
}

TEST_F(CatalogueTest, IsTheSameOnBothSides)
{
    Dice dice;
    std::vector<domain::CatalogueVersion> versions;
    for (int n = 0; n < 40; ++n) {
        domain::CatalogueVersion version;
        version.subject = dice.between(1, 3);
        version.since = 20200000 + dice.between(1, 12) * 100 + dice.between(1, 28);
        version.name = version.nameEn = "版本" + std::to_string(n);
        version.departmentId = dice.between(1, 3);
        version.grade = static_cast<domain::CaseGrade>(dice.between(1, 4));
        version.deadline = static_cast<int>(dice.between(1, 30));
        version.unit = static_cast<domain::DeadlineUnit>(dice.between(1, 2));
        if (root_
                .query("INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, "
                       "in_use, department_id, grade, deadline, deadline_unit) VALUES (2, $1, $2, "
                       "$3, $3, true, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id",
                       {std::to_string(version.subject), std::to_string(version.since),
                        version.name, std::to_string(version.departmentId),
                        std::to_string(static_cast<int>(version.grade)),
                        std::to_string(version.deadline),
                        std::to_string(static_cast<int>(version.unit))})
                .rows()
            == 1)
            versions.push_back(version);
    }
    for (int n = 0; n < 200; ++n) {
        const std::int64_t day = 20200000 + dice.between(1, 12) * 100 + dice.between(1, 28);
        domain::ServiceItem base;
        base.id = dice.between(1, 3);
        const central::PgResult row = root_.query(
            "SELECT name, deadline, deadline_unit, grade, department_id FROM zhitu.service_item "
            "WHERE id = $1",
            {std::to_string(base.id)});
        if (row.rows() == 0)
            continue;
        base.name = row.text(0, 0);
        base.deadline = static_cast<int>(row.integer(0, 1));
        base.departmentId = row.integer(0, 4);
        const domain::ServiceItem here = domain::itemOn(base, versions, day);
        EXPECT_EQ(one(operator_,
                      "SELECT (i).name || ' ' || (i).deadline || ' ' || (i).department_id "
                      "FROM (SELECT zhitu.item_on($1, to_date($2, 'YYYYMMDD')) AS i) s",
                      {std::to_string(base.id), std::to_string(day)}),
                  here.name + ' ' + std::to_string(here.deadline) + ' '
                      + std::to_string(here.departmentId))
            << day << " of " << dice.told();
    }
}

TEST_F(CatalogueTest, CasesKeepTheRulesTheyCameInUnder)
{
    root_.execute(
        "SET session_replication_role = replica; INSERT INTO zhitu.catalogue_version(kind, "
        "subject, since, name, name_en, in_use, department_id, grade, deadline, "
        "deadline_unit) VALUES (2, 1, 20200101, 'x', 'x', true, 1, 1, 40, 2)");
    const auto act = [&](const std::string& id, const std::string& action) {
        return one(
            operator_,
            "SELECT coalesce(r ->> 'why', r ->> 'status') FROM zhitu.\"case\" c, "
            "zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', c.id, 'action', "
            "$2::int, 'department', 1, 'reason', 'x', 'base_version', c.version)) r WHERE "
            "c.id = $1",
            {id, action});
    };
    const auto reopenedOn = [&](const std::string& reported) {
        const std::string id = one(
            operator_, "SELECT zhitu.report_case(gen_random_uuid(), jsonb_build_object('item', 1, "
                       "'title', 'x', 'channel', 2, 'level', 4, 'lon', 106, 'lat', 29, 'grid', "
                       "'500117001001001')) ->> 'case'");
        EXPECT_EQ(one(root_, "SELECT grade FROM zhitu.\"case\" WHERE id = " + id), "1")
            << "the version of today";
        for (const char* action : {"2", "4", "5", "7", "15", "16", "20"})
            EXPECT_EQ(act(id, action), "applied") << action;
        root_.execute("UPDATE zhitu.\"case\" SET reported_at = '" + reported + "', deadline_at = '"
                      + reported + "' WHERE id = " + id);
        EXPECT_EQ(act(id, "21"), "applied");
        return one(root_,
                   "SELECT extract(epoch FROM deadline_at - now())::bigint / 86400 FROM "
                   "zhitu.\"case\" WHERE id = $1",
                   {id});
    };
    EXPECT_GE(std::stoi(reopenedOn("2026-01-05 10:00+08")), 50) << "forty working days";
    EXPECT_LE(std::stoi(reopenedOn("2019-12-30 10:00+08")), 20) << "it came in before";
}

TEST_F(CatalogueTest, StagesThatAreLeftOutAreLeftOutOfCasesThatComeInFromThatDayOn)
{
    root_.execute("SET session_replication_role = replica; INSERT INTO zhitu.catalogue_version("
                  "kind, subject, since, name, name_en, in_use) VALUES (4, 7, 20200101, 'x', 'x', "
                  "false), (4, 8, 20200601, 'x', 'x', false)");
    const auto act = [&](const std::string& id, int action) {
        return one(operator_,
                   "SELECT coalesce(r ->> 'why', r ->> 'status') || ' ' FROM zhitu.\"case\" c, "
                   "zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', c.id, "
                   "'action', $2::int, 'reason', 'x', 'department', 1, 'resolved', true, "
                   "'base_version', c.version)) r WHERE c.id = $1",
                   {id, std::to_string(action)});
    };
    const auto taken = [&](const std::string& reported, const std::vector<int>& actions) {
        const std::string id = one(
            operator_, "SELECT zhitu.report_case(gen_random_uuid(), jsonb_build_object('item', 1, "
                       "'title', 'x', 'channel', 2, 'level', 4, 'lon', 106, 'lat', 29, 'grid', "
                       "'500117001001001')) ->> 'case'");
        for (const int action : {2, 4, 5, 7, 15})
            EXPECT_EQ(act(id, action), "applied ");
        root_.execute("UPDATE zhitu.\"case\" SET reported_at = '" + reported
                      + "' WHERE id = " + id);
        std::string answers;
        for (const int action : actions)
            answers += act(id, action);
        return answers + one(root_, "SELECT state FROM zhitu.\"case\" WHERE id = " + id);
    };
    EXPECT_EQ(taken("2019-12-31 23:30+08", {19, 18, 16, 18, 19}),
              "state state applied applied applied 9");
    EXPECT_EQ(taken("2020-01-01 00:30+08", {16, 17, 19, 18, 19}),
              "stage stage state applied applied 9");
    EXPECT_EQ(taken("2020-03-01 10:00+08", {20}), "applied 9");
    EXPECT_EQ(taken("2020-06-01 10:00+08", {18, 20, 19, 21}), "stage stage applied applied 2");
}

} // namespace
} // namespace zhitu::test
