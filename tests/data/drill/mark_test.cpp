// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The mark of a drill centre: set on an empty centre only, there for good, known to all.
#include <gmock/gmock.h>

#include "data/central/migrations.h"
#include "data/drill/centre_stage.h"
#include "data/drill/mark.h"
#include "data/drill/scenario_file.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::drill {
namespace {

using test::TemporaryCentre;
using testing::HasSubstr;

std::string stateOf(central::PgConnection& connection, const std::string& sql)
{
    try {
        connection.execute(sql);
        return "00000";
    } catch (const central::PgError& error) {
        return error.sqlState();
    }
}

template <typename Work>
std::string refusal(Work work)
{
    try {
        work();
        return "nothing was refused";
    } catch (const UserError& error) {
        return error.message().toStdString();
    }
}

TEST(DrillMark, IsSetOnAnEmptyCentreAndToldToAllWhoWorkThere)
{
    TemporaryCentre centre;
    central::PgConnection root = centre.admin();
    EXPECT_FALSE(markOf(root));
    markAsDrill(root, "演练一");
    EXPECT_EQ(markOf(root)->title, "演练一");
    EXPECT_GT(markOf(root)->madeAtSec, 1'700'000'000);
    centre.addSmallDistrict();
    for (const char* role : {"operator", "analyst", "trainer", "admin"}) {
        centre.addUser(std::string("one_") + role, role, {"500117"});
        central::PgConnection connection = centre.as(std::string("one_") + role);
        EXPECT_EQ(markOf(connection)->title, "演练一") << role;
    }
    EXPECT_THAT(refusal([&] { markAsDrill(root, "x"); }), HasSubstr("already"));
}

TEST(DrillMark, IsNotSetWhereSomebodyWorksOrSomethingIs)
{
    {
        TemporaryCentre centre;
        centre.addUser("somebody", "operator", {"500117"});
        central::PgConnection root = centre.admin();
        EXPECT_THAT(refusal([&] { markAsDrill(root, "x"); }), HasSubstr("in use"));
        EXPECT_FALSE(markOf(root));
    }
    {
        TemporaryCentre centre;
        centre.addSmallDistrict();
        central::PgConnection root = centre.admin();
        EXPECT_THAT(refusal([&] { markAsDrill(root, "x"); }), HasSubstr("in use"));
        // Nor by hand, nor in replication mode, nor once the rows are deleted.
        EXPECT_EQ(stateOf(root, "INSERT INTO zhitu.drill(title) VALUES ('x')"), "23001");
        EXPECT_EQ(stateOf(root, "BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM "
                                "zhitu.drill_message; DELETE FROM zhitu.camera; INSERT INTO "
                                "zhitu.drill(title) VALUES ('x')"),
                  "23001");
        root.execute("ROLLBACK");
        EXPECT_FALSE(markOf(root));
    }
}

TEST(DrillMark, NeverGoesAway)
{
    TemporaryCentre centre;
    central::PgConnection root = centre.admin();
    markAsDrill(root, "演练");
    for (const char* replica : {"", "SET session_replication_role = replica; "})
        for (const char* way : {"DELETE FROM zhitu.drill", "UPDATE zhitu.drill SET title = 'x'",
                                "TRUNCATE zhitu.drill"})
            EXPECT_EQ(stateOf(root, std::string(replica) + way), "23001") << replica << way;
    EXPECT_EQ(markOf(root)->title, "演练");
    // Nobody who works there has anything to do with it.
    centre.addUser("keeper", "admin", {"500117"});
    central::PgConnection keeper = centre.as("keeper");
    EXPECT_EQ(stateOf(keeper, "DELETE FROM zhitu.drill"), "42501");
    EXPECT_EQ(stateOf(keeper, "SELECT zhitu.mark_as_drill('x')"), "42501");
}

TEST(DrillMark, IsNotSetBesideARealCentreOfTheSameServer)
{
    TemporaryCentre centre; // the real one
    central::PgConnection root = centre.admin();
    const auto makeSecond = [&] {
        root.execute("CREATE DATABASE second");
        central::PgConnection second(centre.cluster().conninfo("zhitu", "second"), {});
        central::migrateCentre(second, [](const std::string&) {});
    };
    makeSecond();
    {
        central::PgConnection second(centre.cluster().conninfo("zhitu", "second"), {});
        EXPECT_THAT(refusal([&] { markAsDrill(second, "x"); }), HasSubstr("“centre”"));
        EXPECT_FALSE(markOf(second));
    }
    root.execute("DROP DATABASE second");
    markAsDrill(root, "一");
    makeSecond(); // beside another drill it may
    central::PgConnection second(centre.cluster().conninfo("zhitu", "second"), {});
    markAsDrill(second, "二");
    EXPECT_EQ(markOf(second)->title, "二");
}

TEST(DrillMark, WithoutItNoDirectorBegins)
{
    TemporaryCentre centre;
    centre.addSmallDistrict();
    centre.addUser("trainer", "trainer", {"500117"});
    central::PgConnection trainer = centre.as("trainer");
    const Scenario scenario = shippedScenario("flood");
    EXPECT_THAT(refusal([&] { (void)CentreStage::begin(trainer, scenario); }),
                HasSubstr("no drill centre"));
    EXPECT_THAT(refusal([&] { (void)CentreStage::resume(trainer, 1); }),
                HasSubstr("no drill centre"));
    EXPECT_THAT(refusal([&] { (void)openRunAt(trainer); }), HasSubstr("no drill centre"));
    // The functions themselves refuse as well, whatever calls them.
    for (const char* call :
         {"zhitu.drill_begin('x', 'x', 'x')", "zhitu.drill_end(1)",
          "zhitu.drill_set_clock(1, 0, 1)", "zhitu.drill_do(1, 'x', 0, '{\"kind\": \"note\"}')",
          "zhitu.drill_cameras('{}')", "zhitu.drill_runs()", "zhitu.drill_clocks(1)",
          "zhitu.drill_steps(1)", "zhitu.drill_acts(1)", "zhitu.drill_trainees()"})
        EXPECT_EQ(stateOf(trainer, std::string("SELECT ") + call), "55000") << call;
}

} // namespace
} // namespace zhitu::drill
