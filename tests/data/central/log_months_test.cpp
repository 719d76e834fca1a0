// SPDX-License-Identifier: GPL-3.0-or-later
/// The months of the log, and the probe that reads it.
#include <gmock/gmock.h>

#include "data/central/migrations.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using testing::ElementsAre;

class LogMonths : public testing::Test {
protected:
    LogMonths() { addPeople(centre_); }

    /// Puts a row into the log as of `when`, SQL. \returns its transaction
    std::string log(const std::string& when)
    {
        return one(root_,
                   "INSERT INTO zhitu.change_log(logged_at, table_id, key, operation, area_code) "
                   "VALUES ("
                       + when + ", 7, 1, 'U', '') RETURNING xid");
    }
    std::string count(const std::string& from)
    {
        return one(root_, "SELECT count(*) FROM zhitu." + from);
    }
    std::string make(int monthsAhead)
    {
        return one(root_, "SELECT zhitu.make_log_partitions($1)", {std::to_string(monthsAhead)});
    }

    TemporaryCentre centre_;
    PgConnection root_ = centre_.admin();
};

TEST_F(LogMonths, AreMadeOnceAndTakeWhatHadToWait)
{
    EXPECT_EQ(make(central::kLogMonthsAhead), "0") << "a migrated centre has them";
    EXPECT_EQ(count("change_log_rest"), "0");
    log("now() + interval '13 months'");
    log("now() + interval '40 months'");
    log("now() - interval '3 months'"); // nobody had made that month
    EXPECT_EQ(count("change_log_rest"), "3");
    const std::string all =
        one(root_, "SELECT md5(string_agg(l::text, '|' ORDER BY seq)) FROM zhitu.change_log l");
    EXPECT_EQ(make(4), "5") << "two ahead, and one for each of the others";
    EXPECT_EQ(make(4), "0");
    EXPECT_EQ(count("change_log_rest"), "0");
    EXPECT_EQ(
        one(root_, "SELECT md5(string_agg(l::text, '|' ORDER BY seq)) FROM zhitu.change_log l"),
        all);
    // A month begins in China.
    EXPECT_EQ(one(root_, "SELECT zhitu.month_of_log('2026-01-31 17:00+00')"), "2026-02-01");
    root_.execute("SET timezone = 'America/New_York'");
    log("'2020-05-31 16:30+00'");
    EXPECT_EQ(make(4), "1");
    EXPECT_EQ(count("change_log_2020_06"), "1");
    // Whatever is made is closed to others, and written as before.
    EXPECT_EQ(one(root_,
                  "SELECT count(*) FROM pg_class c, aclexplode(c.relacl) a WHERE c.relispartition "
                  "AND c.relname LIKE 'change_log%' AND a.grantee <> 'zhitu_owner'::regrole"),
              "0");
    root_.execute("UPDATE zhitu.department SET name = 'x'");
    EXPECT_EQ(count("change_log_rest"), "0");
}

TEST_F(LogMonths, ThatAreDroppedRaiseTheHorizon)
{
    const auto horizon = [&] { return one(root_, "SELECT zhitu.log_begins()"); };
    const std::string first = horizon();
    const std::string xid = log("'2020-05-15'");
    log("'2020-07-15'");
    make(2);
    const auto drop = [&](const std::string& before) {
        return one(root_, "SELECT zhitu.drop_log_before($1)", {before});
    };
    EXPECT_EQ(drop("2020-05-31 15:59+00"), "0") << "May has not ended in China";
    EXPECT_EQ(horizon(), first);
    EXPECT_EQ(drop("2020-05-31 16:00+00"), "1");
    EXPECT_EQ(horizon(), one(root_, "SELECT ($1::bigint + 1)::text", {xid}));
    EXPECT_EQ(drop("2020-05-31 16:00+00"), "0");
    EXPECT_EQ(count("change_log WHERE logged_at < '2020-08-01'"), "1");
    EXPECT_EQ(drop("2020-08-01"), "1");
    // A month in which nothing happened takes nothing along, and a horizon never sinks.
    const std::string now = horizon();
    root_.execute("DELETE FROM zhitu.change_log");
    EXPECT_EQ(drop("2100-01-01"), "3") << "this month and those ahead";
    EXPECT_EQ(horizon(), now);
}

TEST_F(LogMonths, AreReadUpToTheOldestWhoStillWrites)
{
    PgConnection reader = centre_.as("a_villager");
    const auto probe = [&](const std::string& watermark) {
        const central::PgResult rows =
            reader.query("SELECT upto, news, pending FROM zhitu.probe($1)", {watermark});
        EXPECT_EQ(rows.rows(), 1);
        return std::string(rows.text(0, 0)) + (rows.boolean(0, 1) ? " news" : "")
               + (rows.boolean(0, 2) ? " pending" : "");
    };
    const auto upto = [&] { return one(root_, "SELECT pg_snapshot_xmin(pg_current_snapshot())"); };
    const std::string start = upto();
    EXPECT_EQ(probe(start), start);
    EXPECT_EQ(probe("0"), start + " news");

    // Somebody writes, and is not done; another one comes later and is.
    PgConnection slow = centre_.as("an_importer");
    slow.execute("SET ROLE zhitu_loader; SET transaction_timeout = 0; BEGIN; "
                 "UPDATE zhitu.department SET name = 'slow' WHERE id = 1");
    EXPECT_EQ(probe(start), start) << "nothing has been committed";
    root_.execute("UPDATE zhitu.department SET name = 'quick' WHERE id = 2");
    EXPECT_EQ(probe(start), start + " pending");
    slow.execute("COMMIT");
    const std::string both = upto();
    EXPECT_EQ(probe(start), both + " news");
    EXPECT_EQ(probe(both), both);

    // What is out of his area is no news.
    root_.execute("UPDATE zhitu.grid_worker SET name = 'x' WHERE grid_code > '500117001002'");
    EXPECT_EQ(probe(both), upto());
    root_.execute("UPDATE zhitu.grid_worker SET name = 'x'");
    EXPECT_EQ(probe(both), upto() + " news");
    // A transaction that is taken back holds nobody up any more.
    slow.execute("BEGIN; UPDATE zhitu.department SET name = 'lost' WHERE id = 1");
    root_.execute("UPDATE zhitu.department SET name = 'kept' WHERE id = 2");
    const std::string held = upto();
    EXPECT_EQ(probe(held), held + " pending");
    slow.execute("ROLLBACK");
    EXPECT_EQ(probe(held), upto() + " news");
}

TEST_F(LogMonths, AreReadByIndexAlsoByThoseWithAScope)
{
    // Row-level security must not keep the planner from it.
    PgConnection reader = centre_.as("a_villager");
    reader.execute("SET enable_seqscan = off");
    const auto plan =
        column(reader, "EXPLAIN SELECT FROM zhitu.change_log WHERE xid >= '5' AND xid < '9'");
    EXPECT_THAT(plan, testing::Contains(testing::HasSubstr(
                          "Index Cond: ((xid >= '5'::xid8) AND (xid < '9'::xid8))")));
}

} // namespace
} // namespace zhitu::test
