// SPDX-License-Identifier: GPL-3.0-or-later
/// Columns that a loader writes and nobody reads. Two worlds that differ in nothing but what these
/// columns hold must sound the same to everybody, whatever he asks.
#include <gmock/gmock.h>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using testing::HasSubstr;
using testing::Not;

struct Item {
    std::string table;
    std::string column;
};

// {t}: a table, {c}: a column of it that is on the list. All of them are refused outright.
constexpr std::array kQuestions{
    "SELECT {c} FROM zhitu.{t}",
    "SELECT * FROM zhitu.{t}",
    "SELECT t FROM zhitu.{t} t",
    "SELECT t::text FROM zhitu.{t} t",
    "SELECT to_jsonb(t) FROM zhitu.{t} t",
    "SELECT row_to_json(t) ->> 'id' FROM zhitu.{t} t",
    "SELECT hashtext(t::text) FROM zhitu.{t} t",
    "SELECT count(t) FROM zhitu.{t} t",
    "TABLE zhitu.{t}",
    "COPY zhitu.{t} TO STDOUT",
    "COPY zhitu.{t} ({c}) TO STDOUT",
    "COPY (SELECT {c} FROM zhitu.{t}) TO STDOUT (FORMAT binary)",
    "SELECT id FROM zhitu.{t} ORDER BY {c}",
    "SELECT id FROM zhitu.{t} GROUP BY id, {c}",
    "SELECT DISTINCT ON ({c}) id FROM zhitu.{t}",
    "SELECT row_number() OVER (ORDER BY {c}) FROM zhitu.{t}",
    "SELECT id FROM zhitu.{t} WHERE {c} LIKE 'can%'",
    "SELECT id FROM zhitu.{t} WHERE {c} IS NULL",
    "SELECT CASE WHEN {c} > 'canary' THEN 1 ELSE 0 END FROM zhitu.{t}",
    "SELECT 1 / (length({c}) - length({c})) FROM zhitu.{t}",
    "SELECT {c}::int FROM zhitu.{t}",
    "SELECT max({c}) FROM zhitu.{t}",
    "SELECT pg_temp.tell({c}) FROM zhitu.{t}",
    "SELECT pg_temp.tell(t::text) FROM zhitu.{t} t",
    "SELECT id FROM zhitu.{t} WHERE {c} OPERATOR(pg_temp.===) 'x'",
    "SELECT a.id FROM zhitu.{t} a JOIN zhitu.{t} b USING ({c})",
    "SELECT a.id FROM zhitu.{t} a NATURAL JOIN zhitu.{t} b",
    "SELECT id FROM zhitu.{t} a, LATERAL (SELECT a.{c}) b",
    "EXPLAIN SELECT id FROM zhitu.{t} WHERE {c} = 'canary'",
    "EXPLAIN ANALYZE SELECT id FROM zhitu.{t} WHERE {c} = 'canary'",
    "CREATE TEMP TABLE kept AS SELECT {c} FROM zhitu.{t}",
    "CREATE TEMP VIEW seen AS SELECT {c} FROM zhitu.{t}; SELECT * FROM seen",
    "DECLARE one CURSOR FOR SELECT {c} FROM zhitu.{t}",
    "SELECT query_to_xml('SELECT {c} FROM zhitu.{t}', true, true, '')",
    "SELECT table_to_xml('zhitu.{t}', true, true, '')",
    "DO $$BEGIN PERFORM {c} FROM zhitu.{t}; END$$",
    "UPDATE zhitu.{t} SET {c} = {c}",
    "UPDATE zhitu.{t} SET {c} = 'x' RETURNING {c}",
    "UPDATE zhitu.{t} SET grid_code = grid_code RETURNING *",
    "UPDATE zhitu.{t} SET grid_code = {c}",
    "UPDATE zhitu.{t} SET {c} = 'x' WHERE {c} LIKE 'can%'",
    "DELETE FROM zhitu.{t} WHERE {c} LIKE 'can%'",
    "DELETE FROM zhitu.{t} RETURNING {c}",
    "MERGE INTO zhitu.{t} t USING (VALUES (1)) v(x) ON t.{c} LIKE 'can%' WHEN MATCHED THEN DELETE",
    "SELECT stavalues1::text FROM pg_statistic WHERE starelid = 'zhitu.{t}'::regclass",
};

// These may be asked; the answer must not depend on what is hidden.
constexpr std::array kSmallTalk{
    "SELECT attname, null_frac, avg_width, n_distinct, most_common_vals, histogram_bounds "
    "FROM pg_stats WHERE schemaname = 'zhitu' AND attname = '{c}'",
    "SELECT * FROM zhitu.wire_{t} w ORDER BY id",
    "SELECT to_jsonb(w) FROM zhitu.wire_{t} w ORDER BY id",
    "SELECT * FROM zhitu.digests('{t}', '', ':')",
    "SELECT column_default, is_generated FROM information_schema.columns WHERE column_name = '{c}'",
    "UPDATE zhitu.{t} SET grid_code = '999999999999999'",
    "UPDATE zhitu.{t} SET grid_code = NULL",
    "UPDATE zhitu.{t} SET grid_code = 'x'",
    "UPDATE zhitu.{t} SET {c} = 'x' WHERE id = 1",
    "INSERT INTO zhitu.{t}(id) VALUES (77777)",
    "INSERT INTO zhitu.{t}(id) VALUES (1) ON CONFLICT (id) DO UPDATE SET grid_code = NULL",
    "INSERT INTO zhitu.{t}(id, grid_code) SELECT id, grid_code FROM zhitu.{t} WHERE id = 1",
    "UPDATE zhitu.key_site SET kind = 99",
    "UPDATE zhitu.camera SET device_id = (SELECT min(device_id) FROM zhitu.camera)",
    "UPDATE zhitu.case_personal SET reporter = repeat('x', 201)",
};

// What would let somebody look on when others read or write. The owner may: he makes the tables.
constexpr std::array kTraps{
    "CREATE TRIGGER trap AFTER UPDATE ON zhitu.{t} REFERENCING OLD TABLE AS o FOR EACH STATEMENT "
    "EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE RULE trap AS ON UPDATE TO zhitu.{t} DO ALSO SELECT pg_temp.tell(OLD.{c})",
    "CREATE POLICY trap ON zhitu.{t} USING (pg_temp.tell({c}))",
    "CREATE INDEX ON zhitu.{t} ((pg_temp.tell({c})))",
    "CREATE STATISTICS zhitu.trap ON {c}, id FROM zhitu.{t}",
    "ALTER TABLE zhitu.{t} ADD CHECK (pg_temp.tell({c}))",
    "ALTER TABLE zhitu.{t} ADD trap text GENERATED ALWAYS AS ({c}) STORED",
    "CREATE TEMP TABLE trap () INHERITS (zhitu.{t})",
    "CREATE FUNCTION zhitu.trap() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "SET ROLE zhitu_owner",
    "ALTER FUNCTION zhitu.scope() RESET ALL",
};

class NegativeList : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    [[nodiscard]] std::vector<Item> items()
    {
        const central::PgResult rows =
            root_.query("SELECT table_name, column_name FROM zhitu.negative_item ORDER BY 1, 2");
        std::vector<Item> list;
        for (int i = 0; i < rows.rows(); ++i)
            list.push_back({std::string(rows.text(i, 0)), std::string(rows.text(i, 1))});
        return list;
    }

    /// Every hidden cell gets a canary; `digit` is SQL over the row's id: the order that they sort
    /// in.
    void dress(const std::string& digit)
    {
        root_.execute("SET transaction_timeout = 0");
        for (const auto& [table, column] : items()) {
            root_.execute(with("BEGIN; SET LOCAL session_replication_role = replica; UPDATE zhitu."
                                   + table + " SET " + column + " = 'canary-' || {digit}; COMMIT",
                               "{digit}", digit));
            root_.execute("VACUUM FULL zhitu." + table);
            root_.execute("ANALYZE zhitu." + table);
        }
    }

    [[nodiscard]] std::unique_ptr<Spy> spyOf(const Person& person)
    {
        auto spy = std::make_unique<Spy>(centre_->cluster().conninfo(person.login));
        spy->prepare(
            "CREATE FUNCTION pg_temp.tell(a text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 "
            "AS $$BEGIN RAISE NOTICE 'told %', a; RETURN true; END$$");
        spy->prepare("CREATE FUNCTION pg_temp.tell2(a text, b text) RETURNS boolean LANGUAGE sql "
                     "AS 'SELECT pg_temp.tell(a)'");
        spy->prepare("CREATE OPERATOR pg_temp.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = "
                     "pg_temp.tell2, RESTRICT = eqsel)");
        spy->prepare("GRANT ALL ON ALL FUNCTIONS IN SCHEMA pg_temp TO PUBLIC");
        spy->prepare(takeRole(person));
        return spy;
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
};
std::unique_ptr<TemporaryCentre> NegativeList::centre_;

std::string filled(const char* text, const Item& item)
{
    return with(with(text, "{t}", item.table), "{c}", item.column);
}

TEST_F(NegativeList, IsRefusedToEverybodyWhoAsks)
{
    dress("id");
    for (const Person& person : kPeople) {
        const auto spy = spyOf(person);
        for (const Item& item : items()) {
            for (const char* question : kQuestions) {
                const std::string sql = filled(question, item);
                EXPECT_THAT(spy->hear(sql), Not(HasSubstr("canary-")))
                    << person.name << ": " << sql;
                EXPECT_EQ(spy->state(), "42501") << person.name << ": " << sql;
            }
            if (std::string(person.name) == "owner")
                continue;
            for (const char* trap : kTraps) {
                spy->hear(filled(trap, item));
                EXPECT_EQ(spy->state(), "42501") << person.name << ": " << filled(trap, item);
            }
        }
    }
}

TEST_F(NegativeList, MakesNoDifferenceToWhatMayBeAsked)
{
    std::vector<std::string> heard;
    for (const std::string digit : {"lpad(id::text, 4, '0')", "lpad((9999 - id)::text, 4, '0')"}) {
        dress(digit);
        std::string all;
        for (const Person& person : kPeople) {
            const auto spy = spyOf(person);
            for (const Item& item : items())
                for (const char* question : kSmallTalk)
                    all += person.name + (": " + filled(question, item)) + '\n'
                           + spy->hear(filled(question, item));
        }
        heard.push_back(all);
    }
    EXPECT_EQ(heard[0], heard[1]);
    EXPECT_THAT(heard[0], Not(HasSubstr("canary-")));
    EXPECT_THAT(heard[0],
                HasSubstr("23514: ")); // of a check constraint: there was something to hear
    EXPECT_THAT(heard[0], HasSubstr("DETAIL:"));
}

TEST_F(NegativeList, IsWrittenByALoader)
{
    for (const Person& person : kPeople) {
        const auto spy = spyOf(person);
        const bool loads = std::string(person.name) == "loader";
        for (const Item& item : items()) {
            spy->hear(filled("UPDATE zhitu.{t} SET {c} = 'x'", item));
            EXPECT_EQ(spy->state(), loads ? "00000" : "42501") << person.name << item.column;
        }
    }
    const auto loader = spyOf(kPeople[4]);
    loader->prepare("INSERT INTO zhitu.grid_worker(name, grid_code, part_time, id_number) "
                    "VALUES ('网格员', '500117001001001', false, 'canary-new')");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.grid_worker WHERE id_number = 'canary-new'"),
              "1");
    loader->prepare("DELETE FROM zhitu.grid_worker WHERE name = '网格员'");
}

TEST_F(NegativeList, IsKeptNowhereElse)
{
    const std::vector<Item> list = items();
    root_.execute("SET ROLE zhitu_loader");
    for (const Item& item : list) // through the triggers this time
        root_.execute(filled("UPDATE zhitu.{t} SET {c} = 'canary-7'", item));
    root_.execute("RESET ROLE; ANALYZE");
    for (const std::string& table :
         column(root_, "SELECT relname FROM pg_class WHERE relnamespace = 'zhitu'::regnamespace "
                       "AND relkind IN ('r', 'p', 'v')"))
        EXPECT_EQ(one(root_,
                      "SELECT count(*) FROM zhitu.\"" + table
                          + "\" t WHERE (to_jsonb(t) - (SELECT coalesce(array_agg(column_name"
                            "::text), '{}') FROM zhitu.negative_item WHERE table_name = $1))"
                            "::text LIKE '%canary-%'",
                      {table}),
                  "0")
            << table;
    // Not in the planner's samples either, nor what is personal.
    EXPECT_EQ(one(root_, "SELECT count(*) FROM pg_statistic s WHERE s::text LIKE '%canary-%'"),
              "0");
    EXPECT_EQ(
        column(root_,
               "SELECT tablename || '.' || attname FROM pg_stats WHERE (tablename = "
               "'case_event' AND attname = 'reason') OR (tablename IN ('attachment', "
               "'attachment_content', 'attachment_part') AND attname IN ('file_name', 'sha256', "
               "'content')) OR (tablename IN ('case_personal', 'dispute_personal', "
               "'visit_personal', 'patrol_finding', 'dispute_party_personal', "
               "'mediation_session_personal') AND attname NOT IN ('id', "
               "'grid_code'))"),
        std::vector<std::string>{});
}

TEST_F(NegativeList, NamesColumnsThatExistAndBiometricOnesDoNot)
{
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.negative_item n WHERE NOT EXISTS (SELECT FROM "
                         "information_schema.columns c WHERE c.table_schema = 'zhitu' AND "
                         "(c.table_name, c.column_name) = (n.table_name, n.column_name))"),
              "0");
    EXPECT_EQ(items().size(), 8U);
    EXPECT_THAT(column(root_, "SELECT table_name || '.' || column_name FROM "
                              "information_schema.columns WHERE table_schema = 'zhitu' "
                              "AND column_name ~* '(biometr|face|facial|finger|iris|retina|palm|"
                              "voice|gait|dna|vein|feature_vector|embedding)'"),
                testing::IsEmpty());
}

} // namespace
} // namespace zhitu::test
