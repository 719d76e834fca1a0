// SPDX-License-Identifier: GPL-3.0-or-later
/// Who may do what with which table, and call which function.
#include <gmock/gmock.h>

#include <map>
#include <sstream>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using testing::IsEmpty;

// s: select, i: insert, u: update, d: delete; a capital letter where it is every column.
constexpr const char* kExpected = R"(
                       operator analyst trainer admin loader unscoped stranger owner
account                S        S       S       SIUD  -      S        -        SIUD
address                s        s       s       s     sIUD   s        -        siuD
alarm_mark             S        -       -       -     SIUD   S        -        SIUD
attachment             S        -       -       -     SIUD   S        -        SIUD
attachment_content     -        -       -       -     SIUD   -        -        SIUD
attachment_opening     -        -       -       -     -      -        -        SIUD
attachment_part        -        -       -       -     -      -        -        SIUD
audit_entry            -        -       -       S     -      -        -        SIUD
audit_head             -        -       -       S     -      -        -        SIUD
camera                 s        s       s       s     sIUD   s        -        siuD
case                   S        S       -       S     SIUD   S        -        SIUD
case_event             S        S       -       S     SIUD   S        -        SIUD
case_number            -        -       -       -     -      -        -        SIUD
case_personal          s        -       -       -     sIUD   s        -        siuD
catalogue_version      S        S       S       S     SIUD   S        -        SIUD
centre                 S        S       S       S     SIUD   S        -        SIUD
change_log             S        S       S       S     -      S        -        SIUD
command                S        -       -       S     -      S        -        SIUD
department             S        S       S       S     SIUD   S        -        SIUD
dispute                S        S       -       S     SIUD   S        -        SIUD
dispute_party          S        S       -       S     SIUD   S        -        SIUD
dispute_party_personal S        -       -       -     SIUD   S        -        SIUD
dispute_personal       S        -       -       -     SIUD   S        -        SIUD
division               S        S       S       S     SIUD   S        -        SIUD
drill                  -        -       -       -     -      -        -        SIUD
drill_camera           -        -       -       -     -      -        -        SIUD
drill_clock            -        -       -       -     -      -        -        SIUD
drill_message          S        S       S       S     -      S        -        SIUD
drill_run              -        -       -       -     -      -        -        SIUD
drill_step             -        -       -       -     -      -        -        SIUD
duty                   S        S       S       S     SIUD   S        -        SIUD
further_report         S        S       -       S     SIUD   S        -        SIUD
further_report_personal S       -       -       -     SIUD   S        -        SIUD
grid                   S        S       S       S     SIUD   S        -        SIUD
grid_worker            s        s       s       s     sIUD   s        -        siuD
import                 S        -       -       S     -      S        -        SIUD
import_row             -        -       -       -     -      -        -        SIUD
key_site               s        s       s       s     sIUD   s        -        siuD
mediation_body         S        S       S       SIUD  SIUD   S        -        SIUD
mediation_session      S        S       -       S     SIUD   S        -        SIUD
mediation_session_personal S    -       -       -     SIUD   S        -        SIUD
mediator               S        S       S       SIUD  SIUD   S        -        SIUD
log_horizon            -        -       -       -     -      -        -        SIUD
negative_item          S        S       S       S     -      S        -        SIUD
organisation           s        s       s       s     sIUD   s        -        siuD
patrol_check           S        S       -       S     SIUD   S        -        SIUD
patrol_find            S        S       -       S     SIUD   S        -        SIUD
patrol_finding         S        -       -       -     SIUD   S        -        SIUD
patrol_plan            S        S       -       SiuD  SIUD   S        -        SIUD
patrol_point           S        S       S       SIUD  SIUD   S        -        SIUD
patrol_stop            S        S       -       SiuD  SIUD   S        -        SIUD
replicated_table       S        S       S       S     -      S        -        SIUD
river                  S        S       S       S     SIUD   S        -        SIUD
schema_migration       -        -       -       -     -      -        -        SIUD
service_category       S        S       S       S     SIUD   S        -        SIUD
service_item           S        S       S       S     SIUD   S        -        SIUD
shift_handover         S        -       -       -     SIUD   S        -        SIUD
user_scope             S        S       S       SIUD  -      S        -        SIUD
visit                  S        S       -       S     SIUD   S        -        SIUD
visit_personal         S        -       -       -     SIUD   S        -        SIUD
wire_address           S        S       S       S     -      S        -        SIUD
wire_alarm_mark        S        -       -       -     -      S        -        SIUD
wire_attachment        S        -       -       -     -      S        -        SIUD
wire_camera            S        S       S       S     -      S        -        SIUD
wire_case              S        S       -       S     -      S        -        SIUD
wire_case_event        S        S       -       S     -      S        -        SIUD
wire_case_personal     S        -       -       -     -      S        -        SIUD
wire_catalogue_version S        S       S       S     -      S        -        SIUD
wire_centre            S        S       S       S     -      S        -        SIUD
wire_department        S        S       S       S     -      S        -        SIUD
wire_dispute           S        S       -       S     -      S        -        SIUD
wire_dispute_party     S        S       -       S     -      S        -        SIUD
wire_dispute_party_personal S   -       -       -     -      S        -        SIUD
wire_mediation_body    S        S       S       S     -      S        -        SIUD
wire_mediation_session S        S       -       S     -      S        -        SIUD
wire_mediation_session_personal S -     -       -     -      S        -        SIUD
wire_mediator          S        S       S       S     -      S        -        SIUD
wire_dispute_personal  S        -       -       -     -      S        -        SIUD
wire_division          S        S       S       S     -      S        -        SIUD
wire_drill_message     S        S       S       S     -      S        -        SIUD
wire_duty              S        S       S       S     -      S        -        SIUD
wire_further_report    S        S       -       S     -      S        -        SIUD
wire_further_report_personal S  -       -       -     -      S        -        SIUD
wire_grid              S        S       S       S     -      S        -        SIUD
wire_grid_worker       S        S       S       S     -      S        -        SIUD
wire_key_site          S        S       S       S     -      S        -        SIUD
wire_organisation      S        S       S       S     -      S        -        SIUD
wire_patrol_check      S        S       -       S     -      S        -        SIUD
wire_patrol_find       S        S       -       S     -      S        -        SIUD
wire_patrol_finding    S        -       -       -     -      S        -        SIUD
wire_patrol_plan       S        S       -       S     -      S        -        SIUD
wire_patrol_point      S        S       S       S     -      S        -        SIUD
wire_patrol_stop       S        S       -       S     -      S        -        SIUD
wire_river             S        S       S       S     -      S        -        SIUD
wire_service_category  S        S       S       S     -      S        -        SIUD
wire_service_item      S        S       S       S     -      S        -        SIUD
wire_shift_handover    S        -       -       -     -      S        -        SIUD
wire_visit             S        S       -       S     -      S        -        SIUD
wire_visit_personal    S        -       -       -     -      S        -        SIUD
wire_work_day          S        S       S       S     -      S        -        SIUD
wire_work_hours        S        S       S       S     -      S        -        SIUD
work_day               S        S       S       SIUD  SIUD   S        -        SIUD
work_hours             S        S       S       SIUD  SIUD   S        -        SIUD
)";

// All that is granted of functions; the rest is the owner's alone.
constexpr const char* kFunctions = R"(
import_apply     zhitu_admin
import_apply     zhitu_operator
import_begin     zhitu_admin
import_begin     zhitu_operator
import_rows      zhitu_admin
import_rows      zhitu_operator
import_undo      zhitu_admin
import_undo      zhitu_operator
act_on_case      zhitu_operator
add_working_days zhitu_member
change_catalogue zhitu_admin
item_on          zhitu_member
today            zhitu_member
attach_to_case   zhitu_operator
attachment_parts zhitu_operator
drop_attachment_parts zhitu_operator
put_attachment_part zhitu_operator
read_attachment  zhitu_operator
add_working_seconds zhitu_member
check_site       zhitu_operator
correct_row      zhitu_admin
deadline_of      zhitu_member
hand_over        zhitu_operator
is_working_day   zhitu_member
link_finding     zhitu_operator
mark_alarm       zhitu_operator
my_level         zhitu_member
report_again     zhitu_operator
shifts_of        zhitu_member
working_seconds  zhitu_member
count_known      zhitu_member
centre_identity  zhitu_member
digests          zhitu_member
division_prefix  zhitu_admin
division_prefix  zhitu_loader
drill_acts       zhitu_trainer
drill_begin      zhitu_trainer
drill_cameras    zhitu_trainer
drill_clocks     zhitu_trainer
drill_do         zhitu_trainer
drill_end        zhitu_trainer
drill_mark       zhitu_loader
drill_mark       zhitu_member
drill_runs       zhitu_trainer
drill_set_clock  zhitu_trainer
drill_steps      zhitu_trainer
drill_tidy       zhitu_trainer
drill_trainees   zhitu_trainer
drill_try        zhitu_trainer
in_scope         zhitu_loader
in_scope         zhitu_member
is_case_step     zhitu_loader
is_case_step     zhitu_member
is_plain_step    zhitu_loader
is_plain_step    zhitu_member
is_sound         zhitu_loader
keeps            zhitu_admin
log_begins       zhitu_member
my_post          zhitu_loader
my_post          zhitu_member
needs_reason     zhitu_loader
needs_reason     zhitu_member
note             zhitu_member
note_export      zhitu_member
oldest_client    zhitu_member
probe            zhitu_member
readable_tables  zhitu_member
report_case      zhitu_operator
reveal           zhitu_operator
changed_keys     zhitu_member
keys_ahead       zhitu_member
read_slice       zhitu_member
slice_end        zhitu_member
last_tokens      zhitu_member
newest_token     zhitu_member
schema_number    zhitu_member
scope            zhitu_loader
scope            zhitu_member
scope_from       zhitu_loader
scope_from       zhitu_member
scope_is_range   zhitu_loader
scope_is_range   zhitu_member
scope_to         zhitu_loader
scope_to         zhitu_member
)";

constexpr const char* kRelations =
    " FROM pg_class c WHERE c.relnamespace = 'zhitu'::regnamespace "
    "AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition ORDER BY c.relname";

using Matrix = std::map<std::string, std::map<std::string, std::string>>; // table, person

Matrix expected()
{
    Matrix matrix;
    std::istringstream lines(kExpected);
    std::vector<std::string> people;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string table;
        std::string word;
        const bool isHead = line.starts_with(' ');
        if (!isHead)
            words >> table;
        for (std::size_t i = 0; words >> word; ++i)
            if (isHead)
                people.push_back(word);
            else
                matrix[table][people.at(i)] = word;
    }
    matrix.erase("");
    return matrix;
}

/// From the catalogue, as it stands for the one who asks.
void addRights(Matrix& matrix, PgConnection& connection, const std::string& person)
{
    std::string letters = "concat(";
    for (const std::string right : {"SELECT", "INSERT", "UPDATE"})
        letters +=
            with("(SELECT CASE count(*) FILTER (WHERE has_column_privilege(c.oid, a.attnum, '@')) "
                 "WHEN 0 THEN '' WHEN count(*) THEN left('@', 1) ELSE lower(left('@', 1)) END "
                 "FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT "
                 "a.attisdropped), ",
                 "@", right);
    letters += "CASE WHEN has_table_privilege(c.oid, 'DELETE') THEN 'D' END)";
    const central::PgResult rows = connection.query("SELECT c.relname, coalesce(nullif(" + letters
                                                    + ", ''), '-')" + kRelations);
    for (int i = 0; i < rows.rows(); ++i)
        matrix[std::string(rows.text(i, 0))][person] = rows.text(i, 1);
}

class Rights : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }
    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
};
std::unique_ptr<TemporaryCentre> Rights::centre_;

TEST_F(Rights, OfEveryTableAndViewAreAsTheMatrixSays)
{
    Matrix found;
    for (const Person& person : kPeople) {
        PgConnection connection = connectionOf(*centre_, person);
        addRights(found, connection, person.name);
    }
    Matrix wanted = expected();
    for (auto& [table, rights] : found)
        EXPECT_EQ(rights, wanted[table]) << table << ": has it a line in the matrix?";
    EXPECT_EQ(found.size(), wanted.size());
}

TEST_F(Rights, HoldWhenTried)
{
    const Matrix matrix = expected();
    for (const Person& person : kPeople) {
        PgConnection connection = connectionOf(*centre_, person);
        for (const auto& [table, rights] : matrix) {
            SCOPED_TRACE(table + " " + person.name);
            const std::string& cell = rights.at(person.name);
            const bool reads = cell.find_first_of("Ss") != std::string::npos;
            EXPECT_EQ(stateOf(connection, "SELECT count(*) FROM zhitu.\"" + table + '"'),
                      reads ? "00000" : "42501");
            // Digests are asked for with one's own rights.
            if (table.starts_with("wire_") && person.name != std::string("owner")) {
                EXPECT_EQ(
                    stateOf(connection, "SELECT zhitu.digests($1, '', ':')", {table.substr(5)}),
                    reads ? "00000" : "42501");
            }
            if (cell.find('D') == std::string::npos) {
                EXPECT_EQ(stateOf(connection, "DELETE FROM zhitu.\"" + table + "\" WHERE false"),
                          "42501");
            }
        }
    }
}

TEST_F(Rights, HideTheColumnsOfTheNegativeListAndNoOthers)
{
    for (const Person& person : kPeople) {
        PgConnection connection = connectionOf(*centre_, person);
        EXPECT_EQ(column(connection, // of tables that he reads in part
                         "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a "
                         "ON a.attrelid = c.oid WHERE c.relnamespace = 'zhitu'::regnamespace "
                         "AND a.attnum > 0 AND has_any_column_privilege(c.oid, 'SELECT') "
                         "AND NOT has_column_privilege(c.oid, a.attnum, 'SELECT') "
                         "AND c.relkind IN ('r', 'v') ORDER BY 1"),
                  column(root_,
                         "SELECT table_name || '.' || column_name FROM zhitu.negative_item "
                         "WHERE has_any_column_privilege($1, 'zhitu.' || table_name, "
                         "'SELECT') ORDER BY 1",
                         {*person.takes == '\0' ? person.login : person.takes}))
            << person.name;
    }
}

TEST_F(Rights, OfOtherKindsAreTheOwnersAlone)
{
    EXPECT_THAT(column(root_, "SELECT c.relname || ' ' || a.grantee::regrole || ' ' || "
                              "a.privilege_type FROM pg_class c, aclexplode(c.relacl) a "
                              "WHERE c.relnamespace = 'zhitu'::regnamespace "
                              "AND a.grantee <> 'zhitu_owner'::regrole AND (c.relispartition "
                              "OR a.is_grantable OR c.relkind = 'S' OR a.privilege_type "
                              "NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))"),
                IsEmpty());
    EXPECT_THAT(column(root_, "SELECT relname FROM pg_class WHERE relnamespace = "
                              "'zhitu'::regnamespace AND relowner <> 'zhitu_owner'::regrole"),
                IsEmpty());
}

TEST_F(Rights, AreBoundToRowsInEveryTable)
{
    EXPECT_THAT(column(root_, "SELECT relname FROM pg_class WHERE relnamespace = "
                              "'zhitu'::regnamespace AND relkind IN ('r', 'p') "
                              "AND NOT relispartition "
                              "AND NOT (relrowsecurity AND relforcerowsecurity)"),
                IsEmpty());
    EXPECT_THAT(column(root_, "SELECT relname FROM pg_class WHERE relnamespace = "
                              "'zhitu'::regnamespace AND relkind = 'v' "
                              "AND NOT 'security_invoker=true' = ANY (coalesce(reloptions, '{}'))"),
                IsEmpty());
    EXPECT_EQ(column(root_, "SELECT rolname FROM pg_roles WHERE rolbypassrls AND NOT rolsuper"),
              std::vector<std::string>{"zhitu_loader"});
}

TEST_F(Rights, ToCallFunctionsAreGrantedByName)
{
    std::vector<std::string> wanted;
    std::istringstream lines(kFunctions);
    for (std::string function, grantee; lines >> function >> grantee;)
        wanted.push_back(function + ' ' + grantee);
    EXPECT_THAT(column(root_, "SELECT p.proname || ' ' || CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE "
                              "a.grantee::regrole::text END FROM pg_proc p, "
                              "aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a "
                              "WHERE p.pronamespace = 'zhitu'::regnamespace "
                              "AND a.grantee <> 'zhitu_owner'::regrole"),
                testing::UnorderedElementsAreArray(wanted));
}

// A SECURITY DEFINER function whose search_path leaves pg_temp out looks there first for types.
TEST_F(Rights, AreNotTakenFromTheOwnerByTypesOfOnesOwn)
{
    EXPECT_THAT(column(root_,
                       "SELECT proname FROM pg_proc WHERE pronamespace = 'zhitu'::regnamespace AND "
                       "(prosecdef OR proconfig IS NOT NULL) AND (proconfig @> "
                       "ARRAY['search_path=pg_catalog, pg_temp']) IS NOT TRUE"),
                IsEmpty());
    for (const std::string login : {"an_operator", "an_admin"}) {
        Spy spy(centre_->cluster().conninfo(login));
        spy.prepare("CREATE FUNCTION pg_temp.spy(x pg_catalog.text) RETURNS boolean "
                    "LANGUAGE plpgsql AS $$BEGIN RAISE NOTICE 'runs as %', current_user; "
                    "RETURN true; END$$");
        for (const std::string type : {"text", "jsonb", "date", "uuid", "name", "float8", "xid8",
                                       "timestamptz", "bytea", "regclass"})
            spy.prepare("CREATE DOMAIN pg_temp." + type + " AS pg_catalog." + type
                        + " CHECK (pg_temp.spy('x'))");
        const std::string heard = spy.hear(R"(
            SAVEPOINT a; SELECT zhitu.scope(), zhitu.scope_to(), zhitu.my_post(), zhitu.in_scope('5');
            SELECT zhitu.note('session.sign_in', '', ''), zhitu.schema_number();
            SELECT count(*) FROM zhitu.probe('0'), zhitu.digests('case', '', ':');
            SELECT zhitu.count_known('{1}', '{1}'))");
        EXPECT_EQ(spy.state(), "00000") << heard;
        std::string acts =
            spy.hear(login == "an_operator" ? "SELECT zhitu.act_on_case(gen_random_uuid(), "
                                              "'{\"case\": 1, \"action\": 2, \"base_version\": 1}')"
                                            : "UPDATE zhitu.department SET name = 'x'; UPDATE "
                                              "zhitu.user_scope SET prefix = '5'");
        EXPECT_THAT(heard + acts, testing::Not(testing::HasSubstr("zhitu_owner")));
    }
}

} // namespace
} // namespace zhitu::test
