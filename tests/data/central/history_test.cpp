// SPDX-License-Identifier: GPL-3.0-or-later
/// Histories of cases that are not legal are refused by the tables, whoever writes them.
#include <gtest/gtest.h>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;

constexpr const char* kEvent =
    "INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, "
    "reason, grid_code) VALUES ";

/// A loader's transaction, from a case that was reported and accepted. \returns its SQLSTATE
std::string load(TemporaryCentre& centre, const std::string& statements)
{
    PgConnection connection = centre.as("an_importer");
    connection.execute("SET ROLE zhitu_loader; BEGIN");
    const std::string accept = "UPDATE zhitu.\"case\" SET state = 2, last_serial = 2 WHERE id = 1;"
                               + std::string(kEvent)
                               + "(1, 2, 1, 2, 2, now(), 'x', '', '500117001001001');";
    std::string state = "00000";
    try {
        connection.execute(accept + statements + "; SET CONSTRAINTS ALL IMMEDIATE");
    } catch (const central::PgError& error) {
        state = error.sqlState();
    }
    connection.execute("ROLLBACK");
    return state;
}

std::string event(const std::string& values)
{
    return kEvent + ("(1, " + values + ", '500117001001001');");
}

std::string stand(const std::string& assignments)
{
    return "UPDATE zhitu.\"case\" SET " + assignments + " WHERE id = 1;";
}

TEST(History, ThatIsNotLegalIsRefusedByTheTables)
{
    TemporaryCentre centre;
    addPeople(centre);
    struct Trial {
        const char* what;
        std::string sql;
        std::string state;
    };
    const std::string reject = stand("state = 10, last_serial = 3, closed_at = now()")
                               + event("3, 2, 3, 10, now(), 'x', 'why'");
    const std::vector<Trial> trials{
        {"legal: nothing more", "", "00000"},
        {"legal: dispatched",
         stand("state = 3, department_id = 1, last_serial = 3")
             + event("3, 2, 4, 3, now(), 'x', ''"),
         "00000"},
        {"legal: rejected", reject, "00000"},
        {"legal: a comment on an ended case",
         reject + stand("last_serial = 4") + event("4, 10, 26, 10, now(), 'x', 'y'"), "00000"},
        {"a gap",
         stand("state = 3, department_id = 1, last_serial = 4")
             + event("4, 2, 4, 3, now(), 'x', ''"),
         "23503"},
        {"a serial twice", event("2, 2, 26, 2, now(), 'x', ''"), "23505"},
        {"a second report",
         stand("state = 1, last_serial = 3") + event("3, NULL, 1, 1, now(), 'x', ''"), "23514"},
        {"no report",
         "INSERT INTO zhitu.case_event(case_id, serial, action, state_after, at, actor, "
         "reason, grid_code) VALUES (2, 1, 2, 2, now(), 'x', '', '500117001002001')",
         "23514"},
        {"another state before",
         stand("state = 5, department_id = 1, last_serial = 3")
             + event("3, 4, 7, 5, now(), 'x', ''"),
         "23503"},
        {"no state before",
         stand("state = 2, last_serial = 3") + event("3, NULL, 26, 2, now(), 'x', ''"), "23514"},
        {"a leap",
         stand("state = 9, department_id = 1, resolved_at = now(), closed_at = now(), last_serial "
               "= 3")
             + event("3, 2, 19, 9, now(), 'x', ''"),
         "23514"},
        {"another state after",
         stand("state = 5, department_id = 1, last_serial = 3")
             + event("3, 2, 4, 5, now(), 'x', ''"),
         "23514"},
        {"no such action", stand("last_serial = 3") + event("3, 2, 33, 2, now(), 'x', ''"),
         "23514"},
        {"no reason",
         stand("state = 10, last_serial = 3, closed_at = now()")
             + event("3, 2, 3, 10, now(), 'x', ''"),
         "23514"},
        {"nobody", stand("last_serial = 3") + event("3, 2, 26, 2, now(), '', 'y'"), "23514"},
        {"of another grid",
         stand("last_serial = 3") + kEvent + "(1, 3, 2, 26, 2, now(), 'x', 'y', '500117001002001')",
         "23503"},
        {"of no case",
         kEvent + std::string("(999999, 1, NULL, 1, 1, now(), 'x', '', '500117001001001')"),
         "23503"},
        {"an event changed", "UPDATE zhitu.case_event SET reason = 'y'", "23001"},
        {"an event renumbered",
         "UPDATE zhitu.case_event SET serial = 3 WHERE case_id = 1 AND serial = 2", "23001"},
        {"an event removed", "DELETE FROM zhitu.case_event", "23001"},
        {"an event moved away",
         "UPDATE zhitu.case_event SET grid_code = '500117001002001' WHERE case_id = 1", "23503"},
        {"a case removed", "DELETE FROM zhitu.\"case\" WHERE id = 1", "23503"},
        {"a case elsewhere than its history", stand("state = 3, department_id = 1"), "23503"},
        {"a case ahead of its history", stand("last_serial = 3"), "23503"},
        {"a case behind its history", stand("state = 1, last_serial = 1"), "23001"},
        {"an event that its case knows nothing of", event("3, 2, 26, 2, now(), 'x', 'y'"), "23001"},
        {"a case without a history",
         "INSERT INTO zhitu.\"case\"(number, title, item_id, category_id, state, grade, channel, "
         "level, "
         "supervised, geom, grid_code, reported_at, deadline_at, last_serial) SELECT "
         "'5001172026110188888', title, 1, 1, 1, 3, 2, 6, false, geom, grid_code, reported_at, "
         "deadline_at, 1 FROM zhitu.\"case\" WHERE id = 1",
         "23503"},
        {"another number", stand("number = '5001172026110188888'"), "23001"},
        {"closed and open", stand("closed_at = now()"), "23514"},
        {"rejected and not closed",
         stand("state = 10, last_serial = 3") + event("3, 2, 3, 10, now(), 'x', 'why'"), "23514"},
        {"dispatched to nobody",
         stand("state = 3, last_serial = 3") + event("3, 2, 4, 3, now(), 'x', ''"), "23514"},
        {"resolved at no time",
         stand("state = 6, department_id = 1, last_serial = 3")
             + event("3, 2, 15, 6, now(), 'x', ''"),
         "23514"},
        {"suspended from nowhere", stand("suspended_from = 3"), "23514"},
        {"an ended case edited", reject + stand("title = 'y'"), "23001"},
        {"an ended case supervised", reject + stand("supervised = true"), "23001"},
        {"an ended case with another end",
         reject + stand("closed_at = closed_at + interval '1 day'"), "23001"},
        {"a rejected case reopened",
         reject + stand("state = 2, last_serial = 4, closed_at = NULL")
             + event("4, 10, 21, 2, now(), 'x', 'y'"),
         "23514"},
        {"an ended case back at work",
         reject + stand("state = 2, last_serial = 4, closed_at = NULL")
             + event("4, 10, 26, 2, now(), 'x', 'y'"),
         "23514"},
    };
    for (const Trial& trial : trials)
        EXPECT_EQ(load(centre, trial.sql), trial.state) << trial.what;
}

TEST(History, FollowsItsCaseIntoAnotherGrid)
{
    TemporaryCentre centre;
    addPeople(centre);
    EXPECT_EQ(
        load(centre, stand("grid_code = '500117001002001'")
                         + "DO $$BEGIN ASSERT (SELECT count(*) = 2 FROM zhitu.case_event WHERE "
                           "case_id = 1 AND grid_code = '500117001002001'); END$$"),
        "00000");
}

} // namespace
} // namespace zhitu::test
