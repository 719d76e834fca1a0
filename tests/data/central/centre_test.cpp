// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "data/central/demo_load.h"
#include "data/central/migrations.h"
#include "data/sync/schema_check.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::central {
namespace {

using test::TemporaryCentre;

std::int64_t number(PgConnection& connection, const std::string& sql)
{
    return connection.query(sql).integer(0, 0);
}

TEST(Centre, IsMigratedOnceAndKnowsItsNumber)
{
    TemporaryCentre centre;
    PgConnection connection = centre.admin();
    EXPECT_EQ(schemaOf(connection), newestSchema());
    EXPECT_EQ(migrateCentre(connection, [](const std::string&) {}), 0);
    connection.execute("UPDATE zhitu.schema_migration SET sha256 = '\\x00' WHERE number = 2");
    EXPECT_THROW(migrateCentre(connection, [](const std::string&) {}), UserError);
    connection.execute("INSERT INTO zhitu.schema_migration VALUES (999, 'later', '\\x00')");
    EXPECT_THROW(migrateCentre(connection, [](const std::string&) {}), UserError);
}

/// A centre that was worked with before the case loop: what its cases were in the middle of is
/// found in their history.
TEST(Centre, OfAnOlderSchemaKeepsWhatItsCasesWereInTheMiddleOf)
{
    const test::TemporaryCluster cluster;
    PgConnection(cluster.conninfo("zhitu", "postgres"), {}).execute("CREATE DATABASE centre");
    PgConnection connection(cluster.conninfo(), {});
    EXPECT_EQ(migrateCentre(connection, [](const std::string&) {}, 11), 11);
    EXPECT_EQ(schemaOf(connection), 11);
    EXPECT_THROW(sync::requireUsableCentre(connection), UserError) << "it lacks what is read";
    connection.execute(R"sql(
BEGIN;
SET LOCAL ROLE zhitu_loader;
INSERT INTO zhitu.division(code, level, name, parent_code, geom, synthetic) VALUES
    ('500117000000', 4, '合川区', NULL, ST_MakeEnvelope(106, 29, 107, 30, 4490), true),
    ('500117001000', 5, '甲镇', '500117000000', ST_MakeEnvelope(106, 29, 107, 30, 4490), true),
    ('500117001001', 6, '甲一村', '500117001000', ST_MakeEnvelope(106, 29, 107, 30, 4490), true);
INSERT INTO zhitu.grid(code, name, kind, valid, geom, area_km2, synthetic)
SELECT code || '001', name, 1, true, geom, 100, true FROM zhitu.division WHERE level = 6;
INSERT INTO zhitu.department(id, code, name, name_en) SELECT n, 'D0' || n, n, n FROM generate_series(1, 4) n;
INSERT INTO zhitu.service_category VALUES (1, 'C1', '类别', 'Category');
INSERT INTO zhitu.service_item VALUES (1, 1, 'I1', '事项', 'Item', 1, 3, 5, 2);
INSERT INTO zhitu."case"(id, number, title, item_id, category_id, state, grade, channel, level, supervised, geom,
                         grid_code, reported_at, deadline_at, last_serial, department_id, open_subtasks,
                         extension_asked, suspended_from)
SELECT id, '50011720261101' || lpad(id::text, 5, '0'), 'x', 1, 1, state, 3, 2, 6, supervised,
       ST_SetSRID(ST_MakePoint(106.5, 29.5), 4490), '500117001001001', '2026-11-01', '2026-11-08', serial, 1, parts,
       asked, CASE state WHEN 11 THEN 5 END
FROM (VALUES (1, 5, false, 8, 1, false), (2, 11, false, 6, 0, false), (3, 5, true, 6, 0, true))
     AS c(id, state, supervised, serial, parts, asked);
INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, reason, department_id,
                             grid_code)
SELECT c, serial, state_before, action, state_after, '2026-11-01'::timestamptz + make_interval(hours => serial), 'x',
       'x', department, '500117001001001'
FROM (SELECT c, e.* FROM generate_series(1, 3) c, (VALUES (1, NULL::int, 1, 1, NULL::int), (2, 1, 2, 2, NULL),
             (3, 2, 4, 3, 1), (4, 3, 5, 4, NULL), (5, 4, 7, 5, NULL)) AS e(serial, state_before, action, state_after, department)
      UNION ALL VALUES (1, 6, 5, 24, 5, 2), (1, 7, 5, 25, 5, 2), (1, 8, 5, 24, 5, 3), (2, 6, 5, 11, 11, NULL),
                       (3, 6, 5, 8, 5, NULL)) AS e(c, serial, state_before, action, state_after, department);
INSERT INTO zhitu.visit(id, case_id, grid_code, visited_at, resolved)
VALUES (5000, 1, '500117001001001', '2026-11-02', true);
INSERT INTO zhitu.dispute(id, grid_code, type, mediation, link, agreed_on, breached)
VALUES (1, '500117001001001', 2, 1, 3, '2026-11-05', true), (3, '500117001001001', 7, 2, NULL, NULL, false);
INSERT INTO zhitu.dispute_personal VALUES (1, '500117001001001', '协议');
INSERT INTO zhitu.key_site(id, name, kind, geom, grid_code)
VALUES (1, '学校', 1, ST_SetSRID(ST_MakePoint(106.5, 29.5), 4490), '500117001001001');
INSERT INTO zhitu.patrol_plan(id, name, division_code, valid_from) VALUES (1, '巡检', '500117000000', '2026-01-01');
INSERT INTO zhitu.patrol_check(id, plan_id, division_code, site_id, grid_code, due_on, checked_at, found)
VALUES (7, 1, '500117000000', 1, '500117001001001', '2026-11-02', '2026-11-02 09:00+08', true),
       (8, 1, '500117000000', 1, '500117001001001', '2026-11-03', NULL, false);
INSERT INTO zhitu.patrol_finding VALUES (7, '500117001001001', '通道堵塞');
COMMIT;
)sql");
    EXPECT_EQ(migrateCentre(connection, [](const std::string&) {}), newestSchema() - 11);
    sync::requireUsableCentre(connection);
    const auto text = [&](const std::string& sql) {
        return std::string(connection.query(sql).text(0, 0));
    };
    EXPECT_EQ(
        text("SELECT string_agg(t.check_id || ' ' || t.found_at || ' ' || f.finding, ',') FROM "
             "zhitu.patrol_find t JOIN zhitu.patrol_finding f ON f.id = t.id"),
        text("SELECT '7 ' || '2026-11-02 09:00+08'::timestamptz || ' 通道堵塞'"));
    EXPECT_EQ(
        text("SELECT string_agg(concat_ws(' ', id, type, outcome, level, ended_at AT TIME ZONE "
             "'Asia/Shanghai', breached_at = ended_at, (SELECT agreement FROM "
             "zhitu.dispute_personal p WHERE p.id = d.id)), '; ' ORDER BY id) FROM "
             "zhitu.dispute d"),
        "1 2 1 6 2026-11-05 00:00:00 t 协议; 3 7 0");
    EXPECT_EQ(text("SELECT string_agg(concat_ws(' ', open_parts, suspended_at AT TIME ZONE 'UTC', "
                   "extension_until AT TIME ZONE 'UTC', supervised_by), '; ' ORDER BY id) FROM "
                   "zhitu.\"case\""),
              "{3}; {} 2026-11-01 06:00:00; {} 2026-11-08 00:00:00 4");
    EXPECT_EQ(text("SELECT nextval(pg_get_serial_sequence('zhitu.visit', 'id'))"), "5001");
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.work_day WHERE NOT works"),
              number(connection, "SELECT count(*) FROM zhitu.wire_work_day WHERE works = 0"));
}

TEST(Centre, TakesTheDemoDistrict)
{
    TemporaryCentre centre;
    PgConnection connection = centre.admin();
    ASSERT_TRUE(loadDemo(connection, test::demoFile(), [](double) { return true; }));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.grid"), 3633);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.camera"), 45036);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.\"case\""), 200000);
    EXPECT_GT(number(connection, "SELECT count(*) FROM zhitu.case_event"), 1000000);
    // Once more: nothing is there twice.
    ASSERT_TRUE(loadDemo(connection, test::demoFile(), [](double) { return true; }));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM zhitu.\"case\""), 200000);
}

} // namespace
} // namespace zhitu::central
