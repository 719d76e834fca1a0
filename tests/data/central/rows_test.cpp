// SPDX-License-Identifier: GPL-3.0-or-later
/// Which rows somebody sees of the tables that he may read.
#include <gmock/gmock.h>

#include <map>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;

constexpr const char* kAll = "true";
constexpr const char* kHisArea = "grid_code ^@ ANY ({scope})";
constexpr const char* kOneself = "user_name = '{user}'";

/// What an operator with an area sees of a table: a condition on its rows.
const std::map<std::string, std::string>& visible()
{
    static const std::map<std::string, std::string> conditions{
        {"account", kOneself},
        {"address", kHisArea},
        {"attachment", kHisArea},
        {"camera", kHisArea},
        {"case", kHisArea},
        {"case_event", kHisArea},
        {"case_personal", kHisArea},
        {"centre", "level < 6 OR division_code ^@ ANY ({scope})"},
        {"change_log", "area_code = '' OR area_code ^@ ANY ({scope})"},
        {"command", kOneself},
        {"department", kAll},
        {"catalogue_version", kAll},
        {"duty", kAll},
        {"dispute", kHisArea},
        {"dispute_personal", kHisArea},
        {"dispute_party", kHisArea},
        {"dispute_party_personal", kHisArea},
        {"mediation_body", kAll},
        {"mediator", kAll},
        {"mediation_session", kHisArea},
        {"mediation_session_personal", kHisArea},
        {"division", "level < 6 OR code ^@ ANY ({scope})"},
        {"drill_message", "division_code LIKE '%000' OR division_code ^@ ANY ({scope})"},
        {"grid", "code ^@ ANY ({scope})"},
        {"grid_worker", kHisArea},
        {"import", kOneself},
        {"key_site", kHisArea},
        {"negative_item", kAll},
        {"organisation", kHisArea},
        {"patrol_check", kHisArea},
        {"patrol_find", kHisArea},
        {"patrol_finding", kHisArea},
        {"patrol_plan", "division_code ^@ ANY ({scope})"},
        {"patrol_point", kAll},
        {"patrol_stop", "division_code ^@ ANY ({scope})"},
        {"replicated_table", kAll},
        {"river", kAll},
        {"service_category", kAll},
        {"service_item", kAll},
        {"alarm_mark", kHisArea},
        {"shift_handover", "division_code ^@ ANY ({scope})"},
        {"user_scope", kOneself},
        {"further_report", kHisArea},
        {"further_report_personal", kHisArea},
        {"visit", kHisArea},
        {"visit_personal", kHisArea},
        {"work_day", kAll},
        {"work_hours", kAll},
    };
    return conditions;
}

std::string conditionOf(const std::string& relation)
{
    if (relation.starts_with("wire_"))
        return conditionOf(relation.substr(5)) == kAll
                   ? kAll
                   : "area_code = '' OR area_code ^@ ANY ({scope})";
    const auto found = visible().find(relation);
    if (found == visible().end())
        ADD_FAILURE() << relation << " is readable: say here which rows of it";
    return found == visible().end() ? "false" : found->second;
}

class Rows : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
        for (const char* login : {"a_villager", "an_operator"}) { // something in table command
            PgConnection connection = centre_->as(login);
            connection.query("SELECT zhitu.act_on_case(gen_random_uuid(), "
                             "'{\"case\": 1, \"action\": 26, \"reason\": \"x\"}')");
        }
        for (const char* login : {"a_villager", "a_townsman", "a_commuter", "an_operator"})
            centre_->as(login).query("SELECT zhitu.import_begin(gen_random_uuid(), 5::smallint, "
                                     "'a.csv', repeat('0', 64))");
    }
    static void TearDownTestSuite() { centre_.reset(); }

    [[nodiscard]] static std::vector<std::string> readable(PgConnection& connection)
    {
        return column(connection, "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v') "
                                  "AND relnamespace = 'zhitu'::regnamespace "
                                  "AND has_schema_privilege('zhitu', 'USAGE') "
                                  "AND has_any_column_privilege(oid, 'SELECT') ORDER BY 1");
    }
    /// The rows of a relation as far as somebody may read columns of it, as text, sorted.
    [[nodiscard]] static std::string selectOf(PgConnection& connection, const std::string& relation)
    {
        return "SELECT row("
               + one(connection,
                     "SELECT string_agg(quote_ident(attname), ', ' "
                     "ORDER BY attnum) FROM pg_attribute "
                     "WHERE attrelid = ('zhitu.' || quote_ident($1))"
                     "::regclass AND attnum > 0 AND "
                     "has_column_privilege(attrelid, attnum, 'SELECT')",
                     {relation})
               + ")::text FROM zhitu.\"" + relation + '"';
    }
    /// Compares with what the superuser finds by the conditions above.
    void expectOnly(const std::string& login, const std::string& scope)
    {
        PgConnection connection = centre_->as(login);
        for (const std::string& relation : readable(connection)) {
            SCOPED_TRACE(login + " " + relation);
            const std::string select = selectOf(connection, relation);
            const std::string condition = with(
                with(conditionOf(relation), "{scope}", "'" + scope + "'::text[]"), "{user}", login);
            const auto seen = column(connection, select + " ORDER BY 1");
            const auto wanted = column(root_, select + " WHERE " + condition + " ORDER BY 1");
            EXPECT_EQ(seen, wanted);
            EXPECT_FALSE(wanted.empty() && relation != "command");
            if (condition != kAll) {
                EXPECT_LT(seen.size(), column(root_, select).size()) << "the test sees nothing";
            }
        }
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
};
std::unique_ptr<TemporaryCentre> Rows::centre_;

TEST_F(Rows, OfOnesOwnAreaAndNoOthersAreSeen)
{
    expectOnly("a_villager", "{500117001001}");
    expectOnly("a_townsman", "{500117001}");
    expectOnly("a_commuter", "{500117001001,500117002002}");
}

TEST_F(Rows, AreSeenByNobodyWithoutAScope)
{
    for (const std::string login : {"an_unscoped", "an_importer", "a_stranger"}) {
        PgConnection connection = centre_->as(login);
        for (const std::string& relation : readable(connection)) {
            const bool himself = relation == "account" && login == "an_unscoped";
            EXPECT_EQ(one(connection, "SELECT count(*) FROM zhitu.\"" + relation + '"'),
                      himself ? "1" : "0")
                << login << ' ' << relation;
        }
    }
}

// Its functions look some tables up for whoever asks; none of them is about the district.
TEST_F(Rows, AreSeenByTheOwnerInTheTablesOfTheSystemOnly)
{
    root_.execute("SET ROLE zhitu_owner");
    std::vector<std::string> seen;
    for (const std::string& relation : readable(root_))
        if (one(root_, "SELECT count(*) FROM zhitu.\"" + relation + '"') != "0")
            seen.push_back(relation);
    root_.execute("RESET ROLE");
    std::erase_if(seen, [](const std::string& name) { return name.starts_with("change_log_"); });
    EXPECT_THAT(seen, testing::ElementsAre("account", "audit_entry", "audit_head", "change_log",
                                           "command", "log_horizon", "negative_item",
                                           "replicated_table", "schema_migration", "user_scope"));
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.\"case\""), "12");
}

TEST_F(Rows, OfTheLogAreOfTablesThatOnesRoleReads)
{
    const std::string logged =
        "SELECT DISTINCT t.name FROM zhitu.change_log JOIN zhitu.replicated_table t "
        "ON t.id = table_id WHERE t.name IN ('grid', 'case', 'case_personal') ORDER BY 1";
    using List = std::vector<std::string>;
    for (const auto& [login, tables] :
         std::map<std::string, List>{{"an_operator", {"case", "case_personal", "grid"}},
                                     {"an_analyst", {"case", "grid"}},
                                     {"an_admin", {"case", "grid"}},
                                     {"a_trainer", {"grid"}},
                                     {"an_unscoped", {}}}) {
        PgConnection connection = centre_->as(login);
        EXPECT_EQ(column(connection, logged), tables) << login;
    }
}

TEST_F(Rows, AreWrittenInOnesOwnAreaOnly)
{
    PgConnection connection = centre_->as("a_village_admin");
    const auto put = [&](const std::string& code) {
        return stateOf(connection, "INSERT INTO zhitu.patrol_plan(name, division_code, "
                                   "valid_from) VALUES ('计划', '"
                                       + code + "', '2026-01-01')");
    };
    EXPECT_EQ(put(kVillage), "00000");
    EXPECT_EQ(put("500117001002"), "42501");
    EXPECT_EQ(put("500117001000"), "42501") << "the town above";
    EXPECT_EQ(stateOf(connection, "UPDATE zhitu.patrol_plan SET division_code = '500117001002'"),
              "42501");
    // A round goes past the sites of its own division, and is nobody else's.
    const auto stop = [&](const std::string& plan, const std::string& code, int site,
                          const std::string& grid) {
        return stateOf(connection,
                       "INSERT INTO zhitu.patrol_stop(plan_id, division_code, place_in_round, "
                       "site_id, grid_code) SELECT "
                           + plan + ", '" + code + "', 2, " + std::to_string(site) + ", '" + grid
                           + "'");
    };
    const std::string his = "(SELECT max(id) FROM zhitu.patrol_plan)";
    const std::string site = "500117001001001";
    EXPECT_EQ(stop(his, kVillage, 1, site), "00000");
    EXPECT_EQ(stop(his, kVillage, 2, "500117001002001"), "23514") << "a site elsewhere";
    EXPECT_EQ(stop(his, kVillage, 2, site), "23503") << "it does not lie there";
    EXPECT_EQ(stop(his, "500117001002", 2, "500117001002001"), "42501");
    // Plan 5 is the next village's and passes its site 2. Whatever of it is named, and of nobody's
    // plan, the answer is the same.
    for (const std::string plan : {"5", "4711"})
        for (const int of : {1, 2, 4711})
            EXPECT_EQ(stop(plan, kVillage, of, site), "23503") << plan << ' ' << of;
    // What is in force of the catalogue stays as it is, whoever asks.
    for (const std::string table : {"service_item", "service_category", "department"})
        EXPECT_EQ(stateOf(connection, "UPDATE zhitu." + table + " SET name = '改'"), "42501");
    PgConnection keeper = centre_->as("an_admin");
    for (PgConnection* person : {&connection, &keeper})
        EXPECT_EQ(stateOf(*person, "INSERT INTO zhitu.department VALUES (9, 'D09', '部门', 'x')"),
                  "42501")
            << "only by a change of the catalogue";
    // He gives nobody more than he has, himself included, and keeps nobody who has more.
    const auto give = [&](const std::string& user, const std::string& prefix) {
        return stateOf(connection, "INSERT INTO zhitu.user_scope VALUES ('" + user + "', '" + prefix
                                       + "') ON CONFLICT DO NOTHING");
    };
    EXPECT_EQ(give("a_villager", kVillage), "00000");
    for (const char* more : {"", "500117", "500117001002"})
        EXPECT_EQ(give("a_village_admin", more), "42501") << more;
    EXPECT_EQ(stateOf(connection, "UPDATE zhitu.user_scope SET prefix = '500117001'"), "42501");
    EXPECT_EQ(one(connection, "SELECT count(*) FROM zhitu.user_scope WHERE user_name = 'an_admin'"),
              "0");
    connection.execute("UPDATE zhitu.account SET post = '改' WHERE user_name IN ('an_admin', "
                       "'an_operator')");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.account WHERE post = '改'"), "0");
    // What was done on a round is kept, and with it the plan.
    EXPECT_EQ(stateOf(connection, "DELETE FROM zhitu.patrol_plan"), "23503");
    root_.execute("DELETE FROM zhitu.patrol_check");
    connection.execute("DELETE FROM zhitu.patrol_plan");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.patrol_plan"), "6") << "of seven";
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.patrol_stop WHERE division_code = '"
                             + std::string(kVillage) + "'"),
              "0");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.patrol_stop"), "11") << "of twelve";
}

} // namespace
} // namespace zhitu::test
