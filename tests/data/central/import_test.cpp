// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Imports at a real centre: all rows or none, tried and taken back, within one's area only, by the
/// roles that may.
#include "data/import/centre_import.h"

#include <gmock/gmock.h>

#include "data/user_error.h"
#include "tests/data/central/asking.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::import {
namespace {

using test::column;
using test::one;
using test::stateOf;
using testing::HasSubstr;

constexpr const char* kNone = "0000000000000000000000000000000000000000000000000000000000000000";

class ImportAtTheCentre : public testing::Test {
protected:
    ImportAtTheCentre()
    {
        centre_.addSmallDistrict();
        centre_.addUser("keeper", "admin", {"500117"});
        centre_.addUser("town_keeper", "admin", {"500117001"});
        centre_.addUser("operator1", "operator", {"500117"});
        centre_.addUser("analyst1", "analyst", {"500117"});
    }

    static Plan planOf(Kind kind, const std::vector<std::string>& rows,
                       const std::vector<std::int64_t>& standing = {})
    {
        Plan plan;
        plan.mapping.kind = kind;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Planned planned;
            planned.line = static_cast<std::int64_t>(i) + 2;
            planned.standing = i < standing.size() ? standing[i] : 0;
            planned.verdict = planned.standing != 0 ? Verdict::Update : Verdict::New;
            planned.row = QByteArray::fromStdString(rows[i]);
            plan.rows.push_back(planned);
        }
        Planned refused; // is never sent
        refused.line = 99;
        refused.row =
            R"({"text": "不应出现", "x": 106.1, "y": 29.5, "grid_code": "500117001001001"})";
        plan.rows.push_back(refused);
        return plan;
    }
    static std::string camera(const std::string& serial, const std::string& name,
                              const std::string& grid = "500117001001001")
    {
        return R"({"device_id": "500117000013190)" + serial + R"(", "name": ")" + name
               + R"(", "tier": 2, "status": 1, "owner": "甲", "azimuth_deg": 10, "field_of_view_deg": 60,
                  "range_m": 50, "stream_url": "", "x": 106.1, "y": 29.5, "grid_code": ")"
               + grid + "\"}";
    }
    Applied apply(const std::string& user, const Plan& plan, bool dry = false)
    {
        central::PgConnection connection = centre_.as(user);
        return *applyAtCentre(connection, plan, "a.csv", kNone, dry,
                              [](std::int64_t) { return true; });
    }
    Undone undo(const std::string& user, const std::string& id)
    {
        central::PgConnection connection = centre_.as(user);
        return undoAtCentre(connection, id);
    }
    std::string all()
    {
        return one(
            root_,
            "SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM (SELECT c::text AS t FROM "
            "zhitu.camera c UNION ALL SELECT g::text FROM zhitu.grid g UNION ALL SELECT o::text "
            "FROM "
            "zhitu.organisation o UNION ALL SELECT a::text FROM zhitu.address a) t");
    }

    test::TemporaryCentre centre_;
    central::PgConnection root_ = centre_.admin();
};

TEST_F(ImportAtTheCentre, WritesAllRowsAndTakesThemBack)
{
    const std::string before = all();
    const Plan plan = planOf(
        Kind::Cameras, {camera("00001", "新一"), camera("00002", "新二"), camera("00003", "改名")},
        {0, 0, 1});
    const Applied applied = apply("keeper", plan);
    EXPECT_TRUE(applied.applied);
    EXPECT_EQ(applied.fresh, 2);
    EXPECT_EQ(applied.updated, 1);
    EXPECT_EQ(
        one(root_, "SELECT count(*) FROM zhitu.camera WHERE name IN ('新一', '新二', '改名')"),
        "3");
    EXPECT_EQ(one(root_, "SELECT device_id FROM zhitu.camera WHERE id = 1"),
              "50011700001319000003");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.import_row WHERE said IS NOT NULL"), "0");
    EXPECT_THAT(
        one(root_,
            "SELECT string_agg(reason, ' ') FROM zhitu.audit_entry WHERE action = 'import.apply'"),
        HasSubstr("a.csv"));
    const Undone undone = undo("keeper", applied.id);
    EXPECT_EQ(undone.removed, 2);
    EXPECT_EQ(undone.restored, 1);
    EXPECT_EQ(undone.keptInAll, 0);
    EXPECT_EQ(all(), before);
    EXPECT_THROW(undo("keeper", applied.id), UserError); // once
}

TEST_F(ImportAtTheCentre, EveryKindIsWrittenAndTakenBack)
{
    const std::string before = all();
    const std::string outline = // 0.01 degrees a side, in the first village
        one(root_, "SELECT encode(ST_AsBinary(ST_MakeEnvelope(106.1, 29.1, 106.11, 29.11), 'NDR'), "
                   "'hex')");
    const auto grid = [&](const char* code) {
        return R"({"code": ")" + std::string(code)
               + R"(", "name": "新网格", "kind": 1, "valid": true, "outline": ")" + outline + "\"}";
    };
    const std::string organisation =
        R"({"kind": 2, "name": "示例协会", "x": 106.1, "y": 29.5, "grid_code": "500117001001001"})";
    const std::string address =
        R"({"text": "甲镇甲一村9号", "x": 106.1, "y": 29.5, "grid_code": "500117001001001"})";
    struct {
        Kind kind;
        std::string row;
        std::int64_t standing;
    } const rows[] = {{Kind::Grids, grid("500117001001002"), 0},
                      {Kind::Grids, grid("500117001001001"), 1},
                      {Kind::Organisations, organisation, 0},
                      {Kind::Organisations, organisation, 1},
                      {Kind::Addresses, address, 0},
                      {Kind::Addresses, address, 1}};
    for (const auto& [kind, row, standing] : rows) {
        const Applied applied = apply("keeper", planOf(kind, {row}, {standing}));
        ASSERT_TRUE(applied.applied) << row;
        EXPECT_NE(all(), before);
        if (kind == Kind::Grids) { // by the geodesic on the ellipsoid
            EXPECT_NEAR(
                std::stod(one(root_, "SELECT area_km2 FROM zhitu.grid WHERE name = '新网格'")),
                1.0796, 0.01);
        }
        EXPECT_EQ(undo("keeper", applied.id).keptInAll, 0) << row;
        EXPECT_EQ(all(), before) << row;
    }
}

TEST_F(ImportAtTheCentre, OneBadRowKeepsAllOut)
{
    const std::string before = all();
    const Applied applied =
        apply("keeper", planOf(Kind::Cameras,
                               {camera("00001", "新一"), camera("00002", "错", "500117001001999"),
                                camera("00003", "走了")},
                               {0, 0, 4711}));
    EXPECT_FALSE(applied.applied);
    ASSERT_EQ(applied.refusedInAll, 2);
    EXPECT_EQ(applied.refused[0].line, 3);
    EXPECT_THAT(applied.refused[0].why.toStdString(), HasSubstr("not there"));
    EXPECT_THAT(applied.refused[1].why.toStdString(), HasSubstr("no longer there"));
    EXPECT_EQ(all(), before);
}

TEST_F(ImportAtTheCentre, AKeyThatIsTakenMeanwhileIsRefused)
{
    ASSERT_TRUE(apply("keeper", planOf(Kind::Cameras, {camera("00001", "新一")})).applied);
    const Applied again = apply("keeper", planOf(Kind::Cameras, {camera("00001", "又一")}));
    EXPECT_FALSE(again.applied);
    EXPECT_EQ(again.refusedInAll, 1);
}

TEST_F(ImportAtTheCentre, ADryRunMeetsTheSameChecksAndWritesNothing)
{
    const std::string before = all();
    const Applied dry = apply("keeper", planOf(Kind::Cameras, {camera("00001", "新一")}), true);
    EXPECT_FALSE(dry.applied);
    EXPECT_EQ(dry.refusedInAll, 0);
    EXPECT_EQ(dry.fresh, 1);
    EXPECT_EQ(all(), before);
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.audit_entry WHERE action LIKE 'import%'"),
              "0");
}

TEST_F(ImportAtTheCentre, KeepsToOnesAreaAndRole)
{
    const Plan elsewhere = planOf(Kind::Cameras, {camera("00001", "外镇", "500117002001001")});
    EXPECT_EQ(apply("town_keeper", elsewhere).refusedInAll, 1);
    EXPECT_TRUE(apply("town_keeper", planOf(Kind::Cameras, {camera("00002", "本镇")})).applied);
    // A row of another area, by its id.
    const std::string foreign =
        one(root_, "SELECT min(id) FROM zhitu.camera WHERE grid_code LIKE '500117002%'");
    EXPECT_EQ(apply("town_keeper",
                    planOf(Kind::Cameras, {camera("00003", "夺取")}, {std::stoll(foreign)}))
                  .refusedInAll,
              1);
    for (const char* user : {"operator1", "analyst1"})
        EXPECT_THROW(apply(user, elsewhere), central::PgError) << user;
    // Nobody looks into or goes on with another's.
    const Applied mine = apply("keeper", planOf(Kind::Cameras, {camera("00004", "我的")}));
    EXPECT_THROW(undo("town_keeper", mine.id), UserError);
    central::PgConnection other = centre_.as("town_keeper");
    for (const PastImport& past : pastImports(other))
        EXPECT_NE(past.id, mine.id);
    for (const char* table : {"import", "import_row"})
        for (const char* user : {"keeper", "operator1", "analyst1"}) {
            central::PgConnection connection = centre_.as(user);
            EXPECT_EQ(
                stateOf(connection, std::string("INSERT INTO zhitu.") + table + " DEFAULT VALUES"),
                "42501");
            EXPECT_EQ(stateOf(connection, std::string("UPDATE zhitu.") + table + " SET line = 1")
                          .substr(0, 2),
                      "42");
        }
}

TEST_F(ImportAtTheCentre, WhatWasChangedSinceOrIsUsedStays)
{
    const Applied applied = apply(
        "keeper",
        planOf(Kind::Cameras, {camera("00001", "留"), camera("00002", "走"), camera("00003", "改")},
               {0, 0, 1}));
    root_.execute("UPDATE zhitu.camera SET status = 3 WHERE name IN ('留', '改')");
    const Undone undone = undo("keeper", applied.id);
    EXPECT_EQ(undone.removed, 1);
    EXPECT_EQ(undone.restored, 0);
    ASSERT_EQ(undone.keptInAll, 2);
    EXPECT_THAT(undone.kept[0].why.toStdString(), HasSubstr("Somebody changed it"));
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.camera WHERE name IN ('留', '改')"), "2");
    // A grid that something stands in.
    const std::string outline = one(
        root_,
        "SELECT encode(ST_AsBinary(ST_MakeEnvelope(106.1, 29.1, 106.11, 29.11), 'NDR'), 'hex')");
    const Applied grid = apply(
        "keeper",
        planOf(
            Kind::Grids,
            {R"({"code": "500117001001002", "name": "新网格", "kind": 1, "valid": true, "outline": ")"
             + outline + "\"}"}));
    root_.execute("INSERT INTO zhitu.address(text, geom, grid_code) VALUES ('在其中', "
                  "ST_SetSRID(ST_MakePoint(106.105, 29.105), 4490), '500117001001002')");
    const Undone used = undo("keeper", grid.id);
    ASSERT_EQ(used.keptInAll, 1);
    EXPECT_THAT(used.kept[0].why.toStdString(), HasSubstr("refer to it"));
}

TEST_F(ImportAtTheCentre, CasesComeInAsReportsAndAreRejectedWhenTakenBack)
{
    const auto report = [](const std::string& title, int item = 1) {
        return R"({"title": ")" + title + R"(", "item": )" + std::to_string(item)
               + R"(, "channel": 6, "narrative": "经过", "reporter": "示例人", "phone": "0000000", "x": 106.1, "y": 29.5,
                  "grid_code": "500117001001001"})";
    };
    EXPECT_EQ(
        apply("operator1", planOf(Kind::Cases, {report("甲"), report("乙", 4711)})).refusedInAll,
        1);
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.\"case\" WHERE title IN ('甲', '乙')"), "0");
    const Applied applied = apply("operator1", planOf(Kind::Cases, {report("甲"), report("乙")}));
    ASSERT_TRUE(applied.applied);
    EXPECT_EQ(one(root_, "SELECT string_agg(p.reporter || p.narrative, ' ') FROM "
                         "zhitu.case_personal p JOIN zhitu.\"case\" c "
                         "USING (id) WHERE c.title IN ('甲', '乙')"),
              "示例人经过 示例人经过");
    central::PgConnection worker = centre_.as("operator1");
    const std::string begun = one(root_, "SELECT id FROM zhitu.\"case\" WHERE title = '甲'");
    worker.query("SELECT zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', "
                 "$1::bigint, 'action', 2, 'base_version', 1))",
                 {begun});
    const Undone undone = undo("operator1", applied.id);
    EXPECT_EQ(undone.removed, 1);
    EXPECT_EQ(undone.keptInAll, 1);
    EXPECT_EQ(one(root_, "SELECT state FROM zhitu.\"case\" WHERE title = '乙'"), "10");
    EXPECT_THROW(apply("keeper", planOf(Kind::Cases, {report("丙")})), central::PgError);
}

TEST_F(ImportAtTheCentre, ALineThatBreaksBeforeTheEndLeavesNothing)
{
    const std::string before = all();
    central::PgConnection connection = centre_.as("keeper");
    const Plan plan = planOf(Kind::Cameras, {camera("00001", "新一")});
    EXPECT_FALSE(
        applyAtCentre(connection, plan, "a.csv", kNone, false, [](std::int64_t) { return false; }));
    EXPECT_EQ(all(), before);
    central::PgConnection broken = centre_.as("keeper");
    EXPECT_THROW((void)applyAtCentre(broken, plan, "a.csv", kNone, false,
                                     [&](std::int64_t) {
                                         root_.execute("SELECT pg_terminate_backend(pid) FROM "
                                                       "pg_stat_activity WHERE usename = 'keeper'");
                                         return true;
                                     }),
                 central::PgError);
    EXPECT_EQ(all(), before);
    EXPECT_TRUE(apply("keeper", plan).applied);
}

} // namespace
} // namespace zhitu::import
