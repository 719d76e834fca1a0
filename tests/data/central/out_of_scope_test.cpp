// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows out of one's area. Two worlds that differ outside of it only must sound the same, whatever
/// somebody within it asks. What PostgreSQL itself tells everybody is not asked for: the size of a
/// table, and the rows that EXPLAIN ANALYZE says were left out.
#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

// Of somebody in the first village. Rows elsewhere make each of these fail, tell or sort otherwise.
constexpr std::array kQuestions{
    "SELECT count(*), min(id), max(id), sum(id) FROM zhitu.{t}",
    "SELECT id FROM zhitu.{t} ORDER BY id DESC LIMIT 3",
    "SELECT id FROM zhitu.{t} ORDER BY id OFFSET 4",
    "SELECT id, row_number() OVER (ORDER BY id DESC), lag(id) OVER (ORDER BY id) FROM zhitu.{t}",
    "SELECT id FROM zhitu.{t} WHERE pg_temp.tell(id::text) ORDER BY id",
    "SELECT id FROM zhitu.{t} WHERE id::text OPERATOR(pg_temp.===) 'x' ORDER BY id",
    "SELECT t.id FROM zhitu.division d JOIN zhitu.{t} t ON pg_temp.tell(t.id::text) ORDER BY t.id",
    "SELECT 1 / (id - (SELECT max(id) + 1 FROM zhitu.{t})) FROM zhitu.{t}",
    "SELECT id FROM zhitu.{t} WHERE 1 / (1000 - id) < 1 ORDER BY id",
    "SELECT id FROM zhitu.{t} WHERE id = 1000",
    "SELECT id FROM zhitu.{t} TABLESAMPLE BERNOULLI (100) ORDER BY id",
    "SELECT max(grid_code), bool_or(pg_temp.tell(grid_code)) FROM zhitu.{t}",
    "COPY (SELECT id, grid_code FROM zhitu.{t} ORDER BY id) TO STDOUT",
    "SELECT * FROM zhitu.wire_{t} ORDER BY id",
    "SELECT id FROM zhitu.wire_{t} w WHERE pg_temp.tell(w::text) ORDER BY id",
    "SELECT * FROM zhitu.digests('{t}', '', ':')",
    "DECLARE c SCROLL CURSOR FOR SELECT id FROM zhitu.{t} ORDER BY id; FETCH LAST FROM c",
};

constexpr std::array kFurther{
    "SELECT count(*), max(id), max(title) FROM zhitu.drill_message",
    "SELECT id FROM zhitu.drill_message WHERE pg_temp.tell(title) ORDER BY id",
    "SELECT * FROM zhitu.digests('drill_message', '', ':')",
    "SELECT title FROM zhitu.\"case\" ORDER BY title DESC LIMIT 5",
    "SELECT title FROM zhitu.\"case\" WHERE pg_temp.tell(title) ORDER BY title",
    "SELECT id FROM zhitu.case_personal WHERE reporter::int > 0 ORDER BY id",
    "SELECT id FROM zhitu.camera WHERE 1 / azimuth_deg > 0 ORDER BY id",
    "EXPLAIN SELECT FROM zhitu.case_personal WHERE phone = '12345'",
    "EXPLAIN SELECT FROM zhitu.case_personal WHERE narrative > 'a'",
    "SELECT table_id, key, operation, area_code FROM zhitu.change_log ORDER BY seq",
    "SELECT key FROM zhitu.change_log WHERE pg_temp.tell(area_code) ORDER BY seq",
    "SELECT news, horizon, scope, tables, schema_number FROM zhitu.probe('0')",
    "SELECT zhitu.count_known('{1,2,3}', '{1,2,3}')",
    "SELECT zhitu.act_on_case(gen_random_uuid(), "
    "'{\"case\": 1000, \"action\": 26}') - 'xid'",
    "SELECT zhitu.act_on_case(gen_random_uuid(), "
    "'{\"case\": 1000, \"action\": 2, \"base_version\": 1}') - 'xid'",
    "SELECT zhitu.report_case(gen_random_uuid(), '{\"grid\": \"500117002002777\"}') - 'xid'",
    "SELECT zhitu.check_site(gen_random_uuid(), "
    "'{\"plan\": 1000, \"site\": 1000, \"due_on\": \"2026-11-09\"}') - 'xid'",
    "SELECT zhitu.link_finding(gen_random_uuid(), '{\"case\": 1000, \"finding\": "
    "\"01990000-0000-7000-8000-000000001000\"}') - 'xid'",
    "SELECT zhitu.link_finding(gen_random_uuid(), '{\"case\": 1, \"finding\": "
    "\"01990000-0000-7000-8000-000000001000\"}') - 'xid'",
    // An administrator of the village may insert plans.
    "INSERT INTO zhitu.patrol_plan(name, division_code, valid_from) "
    "VALUES ('x', '500117002003', '2026-01-01')",
    "INSERT INTO zhitu.patrol_plan(id, name, division_code, valid_from) "
    "VALUES (1000, 'x', '500117001001', '2026-01-01')",
    "INSERT INTO zhitu.patrol_plan(name, division_code, valid_from, valid_until) "
    "VALUES ('x', '500117001001', '2026-01-01', NULL) ON CONFLICT (id) DO NOTHING RETURNING "
    "name",
    "UPDATE zhitu.patrol_plan SET id = 1000",
    "UPDATE zhitu.patrol_plan SET name = 'x' WHERE pg_temp.tell(name) RETURNING name",
    "DELETE FROM zhitu.patrol_plan WHERE pg_temp.tell(name)",
    "COPY zhitu.patrol_plan(name, division_code) FROM STDIN",
    "INSERT INTO zhitu.patrol_stop(plan_id, division_code, place_in_round, site_id, grid_code) "
    "VALUES (1000, '500117001001', 9, 1000, '500117001001001')",
    "INSERT INTO zhitu.patrol_stop(plan_id, division_code, place_in_round, site_id, grid_code) "
    "VALUES (1000, '500117001001', 9, 1, '500117001001001')",
    "INSERT INTO zhitu.patrol_stop(plan_id, division_code, place_in_round, site_id, grid_code) "
    "SELECT id, division_code, 9, 1000, '500117001001001' FROM zhitu.patrol_plan LIMIT 1",
    "SELECT id, encode(content, 'escape') FROM zhitu.attachment_content ORDER BY id",
    "SELECT * FROM zhitu.read_attachment(gen_random_uuid(), 1000, 0, false)",
    "SELECT a.id, r.* FROM zhitu.attachment a, "
    "zhitu.read_attachment(gen_random_uuid(), a.id, 0, false) r ORDER BY a.id",
    "SELECT zhitu.attach_to_case(gen_random_uuid(), '{\"case\": 1000, \"kind\": 1, \"bytes\": 1, "
    "\"file_name\": \"a.pdf\", \"media_type\": \"application/pdf\", \"sha256\": \"00\"}') - 'xid'",
};

// Number 1000 is nobody's in the first world. Here rows of every table move to it, and change.
constexpr const char* kOtherWorld = R"sql(
SET LOCAL ROLE zhitu_loader;
INSERT INTO zhitu.division(code, level, name, parent_code, geom, synthetic)
SELECT '500117002003', 6, 'canary', parent_code, geom, true FROM zhitu.division WHERE code = '500117002002';
INSERT INTO zhitu.grid(id, code, name, kind, valid, geom, area_km2, synthetic)
SELECT 1000, '500117002002777', 'canary', 1, true, geom, 100, true FROM zhitu.grid LIMIT 1;
INSERT INTO zhitu.patrol_plan(id, name, division_code, valid_from)
VALUES (1000, 'canary', '500117002002', '2026-01-01');
INSERT INTO zhitu."case"(id, number, title, item_id, category_id, state, grade, channel, level, supervised, geom,
                         grid_code, reported_at, deadline_at, last_serial)
SELECT 1000, '5001172026110199999', '龘canary', 1, 1, 1, 3, 2, 6, false, geom, '500117002002777', reported_at,
       deadline_at, 1 FROM zhitu."case" LIMIT 1;
INSERT INTO zhitu.case_event(case_id, serial, action, state_after, at, actor, reason, grid_code)
VALUES (1000, 1, 1, 1, '2026-11-01', 'canary', '', '500117002002777');
INSERT INTO zhitu.key_site(id, name, kind, geom, grid_code)
SELECT 1000, 'canary', 1, ST_Centroid(geom), '500117002002777' FROM zhitu.grid LIMIT 1;
INSERT INTO zhitu.patrol_stop(id, plan_id, division_code, place_in_round, site_id, grid_code)
VALUES (1000, 1000, '500117002002', 9, 1000, '500117002002777');
INSERT INTO zhitu.patrol_check(id, plan_id, division_code, site_id, grid_code, due_on, checked_at, found)
VALUES (1000, 1000, '500117002002', 1000, '500117002002777', '2026-11-09', '2026-11-09', true);
INSERT INTO zhitu.patrol_find(id, check_id, grid_code, found_at, uuid)
VALUES (1000, 1000, '500117002002777', '2026-11-09', '01990000-0000-7000-8000-000000001000');
INSERT INTO zhitu.patrol_finding(id, grid_code, finding) VALUES (1000, '500117002002777', 'canary');
INSERT INTO zhitu.attachment(id, case_id, grid_code, file_name, media_type, bytes, sha256)
VALUES (1000, 1000, '500117002002777', 'canary', 'text/plain', 6, sha256('canary'));
INSERT INTO zhitu.attachment_content VALUES (1000, 6, sha256('canary'), 'canary');
INSERT INTO zhitu.dispute(id, grid_code, type, mediation) VALUES (1000, '500117002002777', 99, 3);
INSERT INTO zhitu.dispute_personal(id, grid_code, agreement) VALUES (1000, '500117002002777', 'canary');
INSERT INTO zhitu.dispute_party(id, case_id, grid_code, role, kind) VALUES (1000, 1000, '500117002002777', 1, 1);
INSERT INTO zhitu.dispute_party_personal(id, grid_code, name, phone, id_number)
VALUES (1000, '500117002002777', 'canary', '12345', '');
INSERT INTO zhitu.mediation_session(id, case_id, grid_code, held_at, place, body_id, outcome)
SELECT id, case_id, grid_code, '2026-11-09', 'canary', 1, 0 FROM zhitu.case_event WHERE case_id = 1000 LIMIT 1;
INSERT INTO zhitu.mediation_session_personal(id, grid_code, record, agreement)
SELECT id, grid_code, 'canary', 'canary' FROM zhitu.case_event WHERE case_id = 1000 LIMIT 1;
INSERT INTO zhitu.visit(id, case_id, grid_code, visited_at, resolved)
VALUES (1000, 1000, '500117002002777', '2026-11-09', false);
INSERT INTO zhitu.visit_personal(id, grid_code, note) VALUES (1000, '500117002002777', 'canary');
UPDATE zhitu.camera SET azimuth_deg = 0 WHERE grid_code > '500117001002';
UPDATE zhitu.case_personal SET reporter = 'canary', phone = '12345', narrative = 'canary'
WHERE grid_code > '500117001002';
DELETE FROM zhitu.address WHERE grid_code > '500117001002';
INSERT INTO zhitu.address(id, text, geom, grid_code)
SELECT 1000, 'canary', ST_Centroid(geom), '500117002002777' FROM zhitu.grid LIMIT 1;
DELETE FROM zhitu.organisation WHERE grid_code > '500117001002';
DELETE FROM zhitu.grid_worker WHERE grid_code > '500117001002';
INSERT INTO zhitu.grid_worker(id, name, grid_code, part_time) VALUES (1000, 'canary', '500117002002777', true);
RESET ROLE;
INSERT INTO zhitu.drill_message(id, told_at, kind, title, text, division_code)
VALUES (1000, '2026-11-09', 1, '龘canary', 'canary', '500117002002');
)sql";

// So many that an estimate by what is in them would differ from one that knows nothing.
constexpr const char* kManyPeople = R"sql(
SET LOCAL session_replication_role = replica;
INSERT INTO zhitu.case_personal(id, grid_code, reporter, phone, id_number, narrative, notes)
SELECT 10000 + n, '500117002002777', 'people', lpad(n::text, 5, '0'), '', 'people', '' FROM generate_series(1, 20000) n;
)sql";

class OutOfScope : public testing::Test {
protected:
    /// Question and answer, one after the other.
    [[nodiscard]] std::vector<std::string> everythingHeardBy(const std::string& login)
    {
        Spy spy(centre_.cluster().conninfo(login));
        spy.prepare(
            "CREATE FUNCTION pg_temp.tell(a text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 "
            "AS $$BEGIN RAISE NOTICE 'told %', a; RETURN true; END$$");
        spy.prepare("CREATE FUNCTION pg_temp.tell2(a text, b text) RETURNS boolean LANGUAGE sql "
                    "AS 'SELECT pg_temp.tell(a)'");
        spy.prepare("CREATE OPERATOR pg_temp.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = "
                    "pg_temp.tell2)");
        std::vector<std::string> all;
        const auto ask = [&](const std::string& sql) { all.push_back(sql + '\n' + spy.hear(sql)); };
        for (const char* table : {"camera",
                                  "case_event",
                                  "case_personal",
                                  "address",
                                  "organisation",
                                  "grid_worker",
                                  "key_site",
                                  "attachment",
                                  "visit",
                                  "visit_personal",
                                  "patrol_check",
                                  "patrol_find",
                                  "patrol_finding",
                                  "patrol_stop",
                                  "dispute",
                                  "dispute_personal",
                                  "dispute_party",
                                  "dispute_party_personal",
                                  "mediation_session",
                                  "mediation_session_personal"})
            for (const char* question : kQuestions)
                ask(with(question, "{t}", table));
        for (const char* question : kFurther)
            ask(question);
        return all;
    }

    TemporaryCentre centre_;
};

TEST_F(OutOfScope, RowsMakeNoDifference)
{
    addPeople(centre_);
    central::PgConnection root = centre_.admin();
    // Within, so that a test that hears nothing fails.
    root.execute(
        "UPDATE zhitu.case_personal SET reporter = '1'; UPDATE zhitu.camera SET azimuth_deg = 1");
    root.execute("UPDATE zhitu.\"case\" SET title = 'ours' WHERE grid_code = '500117001001001'");
    root.execute(std::string("BEGIN;") + kManyPeople + "COMMIT");
    root.execute("VACUUM FULL zhitu.case_personal");
    root.execute("ANALYZE");
    const std::array logins{"a_villager", "a_village_admin"};
    std::vector<std::string> before;
    for (const char* login : logins)
        std::ranges::move(everythingHeardBy(login), std::back_inserter(before));
    root.execute(std::string("BEGIN;") + kOtherWorld + "COMMIT");
    root.execute("VACUUM FULL zhitu.case_personal"); // as large as before, for EXPLAIN
    root.execute("ANALYZE");
    std::vector<std::string> after;
    for (const char* login : logins)
        std::ranges::move(everythingHeardBy(login), std::back_inserter(after));
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(before[i], after[i]);
    EXPECT_THAT(after, Each(Not(HasSubstr("canary"))));
    for (const char* heard : {"told ours", "told 甲一村", "told 1", "told 500117001001001"})
        EXPECT_THAT(before, Contains(HasSubstr(heard)));
}

} // namespace
} // namespace zhitu::test
