// SPDX-License-Identifier: GPL-3.0-or-later
/// What the log of changes says of each kind of statement, and what a reader is told of it.
#include <gmock/gmock.h>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"
#include "tests/support/dice.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

class ChangeLog : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    ChangeLog() { loader_.execute("SET ROLE zhitu_loader"); }

    /// Runs what a loader does. \returns what was logged of it: table, key, operation, area
    std::vector<std::string> loggedBy(const std::string& sql)
    {
        const std::string before = lastLogged();
        loader_.execute(sql);
        return loggedSince(before);
    }
    std::string lastLogged()
    {
        return one(root_, "SELECT coalesce(max(seq), 0) FROM zhitu.change_log");
    }
    std::vector<std::string> loggedSince(const std::string& before)
    {
        return column(root_,
                      "SELECT concat_ws(' ', t.name, key, operation, nullif(area_code, '')) "
                      "FROM zhitu.change_log JOIN zhitu.replicated_table t ON t.id = table_id "
                      "WHERE seq > $1 ORDER BY seq",
                      {before});
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
    PgConnection loader_ = centre_->as("an_importer");
};
std::unique_ptr<TemporaryCentre> ChangeLog::centre_;

TEST_F(ChangeLog, NamesEachRowOnceAStatementUnderItsArea)
{
    EXPECT_THAT(
        loggedBy("INSERT INTO zhitu.grid_worker(id, name, grid_code, part_time) VALUES "
                 "(101, 'a', '500117001001001', false), (102, 'b', '500117002001001', false)"),
        UnorderedElementsAre("grid_worker 101 I 500117001001001",
                             "grid_worker 102 I 500117002001001"));
    EXPECT_THAT(loggedBy("UPDATE zhitu.grid_worker SET name = 'c' WHERE id > 100"),
                UnorderedElementsAre("grid_worker 101 U 500117001001001",
                                     "grid_worker 102 U 500117002001001"));
    EXPECT_THAT(loggedBy("INSERT INTO zhitu.grid_worker(id, name, grid_code, part_time) VALUES "
                         "(102, 'd', '500117002001001', true), (103, 'e', '500117001002001', true) "
                         "ON CONFLICT (id) DO UPDATE SET name = excluded.name"),
                UnorderedElementsAre("grid_worker 102 U 500117002001001",
                                     "grid_worker 103 I 500117001002001"));
    EXPECT_THAT(loggedBy("INSERT INTO zhitu.grid_worker(id, name, grid_code, part_time) VALUES "
                         "(103, 'f', '500117001002001', true) ON CONFLICT DO NOTHING"),
                IsEmpty());
    EXPECT_THAT(loggedBy("MERGE INTO zhitu.grid_worker w USING (VALUES (101), (102), (104)) v(id) "
                         "ON w.id = v.id WHEN MATCHED AND v.id = 101 THEN DELETE WHEN MATCHED THEN "
                         "UPDATE SET name = 'g' WHEN NOT MATCHED THEN INSERT (id, name, grid_code, "
                         "part_time) VALUES (v.id, 'h', '500117002002001', false)"),
                UnorderedElementsAre("grid_worker 101 D 500117001001001",
                                     "grid_worker 102 U 500117002001001",
                                     "grid_worker 104 I 500117002002001"));
    EXPECT_THAT(loggedBy("DELETE FROM zhitu.grid_worker WHERE id > 100"),
                UnorderedElementsAre("grid_worker 102 D 500117002001001",
                                     "grid_worker 103 D 500117001002001",
                                     "grid_worker 104 D 500117002002001"));
    EXPECT_THAT(loggedBy("UPDATE zhitu.grid_worker SET name = 'x' WHERE false"), IsEmpty());
    EXPECT_THAT(loggedBy("UPDATE zhitu.department SET name = 'x' WHERE id = 2"),
                ElementsAre("department 2 U")); // everybody's
    EXPECT_THAT(loggedBy("UPDATE zhitu.division SET name = 'x' WHERE code IN "
                         "('500117001000', '500117001001')"),
                UnorderedElementsAre("division 2 U", "division 4 U 500117001001"));

    const std::string before = lastLogged();
    loader_.copyIn("COPY zhitu.grid_worker(id, name, grid_code, part_time) FROM STDIN",
                   [](std::string& out) {
                       out = "201\ta\t500117001001001\tf\n202\tb\t500117002001001\tf\n";
                       return false;
                   });
    EXPECT_THAT(loggedSince(before), UnorderedElementsAre("grid_worker 201 I 500117001001001",
                                                          "grid_worker 202 I 500117002001001"));
}

TEST_F(ChangeLog, NamesAMovedRowUnderBothAreas)
{
    EXPECT_THAT(
        loggedBy("UPDATE zhitu.camera SET grid_code = '500117002001001' WHERE id IN (1, 3)"),
        UnorderedElementsAre("camera 1 U 500117002001001", "camera 3 U 500117002001001",
                             "camera 1 M 500117001001001"));
    EXPECT_THAT(
        loggedBy("UPDATE zhitu.camera SET id = 9001 WHERE id = 1"),
        UnorderedElementsAre("camera 9001 U 500117002001001", "camera 1 M 500117002001001"));
    // A case takes with it all that hangs on it, by the cascade of the keys.
    std::vector<std::string> moved;
    for (const std::string row :
         {"case 1", "case_event 1025", "case_personal 1", "attachment 1", "dispute 1",
          "dispute_personal 1", "dispute_party 1", "dispute_party_personal 1",
          "mediation_session 1025", "mediation_session_personal 1025", "visit 1",
          "visit_personal 1", "further_report 1025", "further_report_personal 1025",
          "alarm_mark 1"}) {
        moved.push_back(row + " U 500117002002001");
        moved.push_back(row + " M 500117001001001");
    }
    EXPECT_THAT(loggedBy("UPDATE zhitu.\"case\" SET grid_code = '500117002002001' WHERE id = 1"),
                UnorderedElementsAreArray(moved));
}

TEST_F(ChangeLog, SaysNothingOfWhatWasTakenBack)
{
    EXPECT_THAT(loggedBy("BEGIN; UPDATE zhitu.camera SET name = 'x'; ROLLBACK"), IsEmpty());
    EXPECT_THAT(loggedBy("BEGIN; SAVEPOINT a; UPDATE zhitu.camera SET name = 'x'; ROLLBACK TO a; "
                         "UPDATE zhitu.department SET name = 'y' WHERE id = 1; COMMIT"),
                ElementsAre("department 1 U"));
}

TEST_F(ChangeLog, NamesTheWholeTransactionAlsoFromWithinAPart)
{
    const std::string before = lastLogged();
    loader_.execute("BEGIN");
    const std::string whole = one(loader_, "SELECT pg_current_xact_id()");
    loader_.execute(
        "SAVEPOINT a; UPDATE zhitu.department SET name = 'z' WHERE id = 1; RELEASE a;"
        "DO $$BEGIN UPDATE zhitu.department SET name = 'z' WHERE id = 2; EXCEPTION WHEN "
        "division_by_zero THEN NULL; END$$; COMMIT");
    EXPECT_THAT(column(root_, "SELECT xid FROM zhitu.change_log WHERE seq > $1", {before}),
                ElementsAre(whole, whole));
}

TEST_F(ChangeLog, WhatIsTakenAheadIsWhatSmallTransactionsChanged)
{
    Dice dice;
    const auto numbers = [](std::initializer_list<std::int64_t> values) {
        central::PgParameters parameters;
        for (const std::int64_t value : values)
            parameters.push_back(std::to_string(value));
        return parameters;
    };
    loader_.execute("INSERT INTO zhitu.grid_worker(id, name, grid_code, part_time) SELECT n, 'a', "
                    "'500117001001001', false FROM generate_series(1001, 1030) n");
    const std::int64_t low = std::stoll(one(root_, "SELECT pg_current_xact_id()"));
    for (int i = 0; i < 60; ++i) {
        const std::int64_t first = dice.between(1001, 1020);
        loader_.query("UPDATE zhitu.grid_worker SET name = name WHERE id BETWEEN $1 AND $2",
                      numbers({first, first + dice.between(0, 9)}));
    }
    const std::int64_t high = std::stoll(one(root_, "SELECT pg_current_xact_id()"));
    const auto keysOf = [&](const std::string& from, const central::PgParameters& parameters) {
        return column(root_, "SELECT concat_ws(' ', table_id, key) FROM " + from, parameters);
    };
    int some = 0;
    for (int i = 0; i < 200; ++i) {
        const std::int64_t begins = dice.between(low, high);
        const std::int64_t ends = dice.between(begins, high);
        const std::int64_t most = dice.between(1, 11);
        const std::int64_t keys = i % 4 == 0 ? dice.between(1, 25) : 1000;
        const auto wanted = keysOf(
            "(SELECT DISTINCT table_id, key FROM (SELECT table_id, key, count(*) OVER (PARTITION "
            "BY xid) AS rows FROM zhitu.change_log WHERE xid >= $1 AND xid < $2) s WHERE rows <= "
            "$3 ORDER BY 1, 2) k",
            numbers({begins, ends, most}));
        const auto got = keysOf("zhitu.keys_ahead($1, $2, $3, $4) WHERE xid IS NULL",
                                numbers({begins, ends, most, keys}));
        if (std::ssize(wanted) <= keys) {
            EXPECT_EQ(got, wanted) << dice.told() << ' ' << i;
            EXPECT_EQ(column(root_,
                             "SELECT xid || ' ' || key FROM zhitu.keys_ahead($1, $2, $3, $4) WHERE "
                             "xid IS NOT NULL ORDER BY xid",
                             numbers({begins, ends, most, keys})),
                      column(root_,
                             "SELECT xid || ' ' || (array_agg(token ORDER BY seq))[1] FROM "
                             "zhitu.change_log WHERE xid >= $1 AND xid < $2 GROUP BY xid HAVING "
                             "count(*) <= $3 ORDER BY xid",
                             numbers({begins, ends, most})));
        } else
            EXPECT_EQ(std::ssize(got), keys + 1) << dice.told() << ' ' << i;
        some += wanted.empty() ? 0 : 1;
    }
    EXPECT_GT(some, 100);
}

TEST_F(ChangeLog, IsNotPassedByWithTruncate)
{
    root_.execute("SET ROLE zhitu_owner");
    for (const std::string& table :
         column(root_, "SELECT quote_ident(name) FROM zhitu.replicated_table"))
        EXPECT_EQ(stateOf(root_, "TRUNCATE zhitu." + table + " CASCADE"), "P0001") << table;
}

TEST_F(ChangeLog, IsWrittenForEveryTableThatClientsRead)
{
    EXPECT_EQ(column(root_, "SELECT name FROM zhitu.replicated_table ORDER BY 1"),
              column(root_, "SELECT substr(relname, 6) FROM pg_class WHERE relkind = 'v' AND "
                            "relnamespace = 'zhitu'::regnamespace ORDER BY 1"));
    EXPECT_THAT(column(root_,
                       "SELECT name FROM zhitu.replicated_table r WHERE (SELECT count(*) FROM "
                       "pg_trigger t WHERE t.tgrelid = ('zhitu.' || quote_ident(name))::regclass "
                       "AND t.tgname IN ('log_insert', 'log_update', 'log_delete', "
                       "'no_truncate') AND t.tgenabled = 'O') <> 4"),
                IsEmpty());
}

} // namespace
} // namespace zhitu::test
