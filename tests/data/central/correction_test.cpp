// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What zhitu.correct_row() takes, from whom, and what it leaves.
#include <gmock/gmock.h>

#include <set>

#include "data/correct/correctable.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;

class Correction : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    /// What the centre answers: the status, or why it refuses; the SQLSTATE where it fails.
    std::string correct(const std::string& login, const std::string& table, const std::string& row,
                        const std::string& seen, const std::string& values,
                        const std::string& reason = "现场核实")
    {
        PgConnection connection = centre_->as(login);
        const std::string call = "SELECT coalesce(r ->> 'why', r ->> 'status') FROM "
                                 "zhitu.correct_row(gen_random_uuid(), jsonb_build_object('table', "
                                 "$1::text, 'row', $2::bigint, 'seen', $3::jsonb, 'values', "
                                 "$4::jsonb, 'reason', $5::text)) r";
        try {
            return one(connection, call, {table, row, seen, values, reason});
        } catch (const central::PgError& error) {
            return error.sqlState();
        }
    }
    std::string atCentre(const std::string& sql) { return one(root_, sql); }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
};
std::unique_ptr<TemporaryCentre> Correction::centre_;

TEST_F(Correction, IsOfAnAdministratorInHisAreaAndLeavesATrace)
{
    const std::string was = atCentre("SELECT name FROM zhitu.camera WHERE id = 1");
    const std::string seen = R"({"name": ")" + was + R"("})";
    const std::string before = atCentre("SELECT count(*) FROM zhitu.change_log");
    EXPECT_EQ(correct("an_admin", "camera", "1", seen, R"({"name": "东门"})"), "applied");
    EXPECT_EQ(atCentre("SELECT name FROM zhitu.camera WHERE id = 1"), "东门");
    EXPECT_EQ(atCentre("SELECT count(*) - " + before + " FROM zhitu.change_log"), "1");
    EXPECT_EQ(atCentre("SELECT user_name || ' ' || subject || ' ' || reason FROM zhitu.audit_entry "
                       "WHERE action = 'row.correct' ORDER BY serial DESC LIMIT 1"),
              "an_admin camera/1 现场核实: name \"" + was + "\" → \"东门\"");
    // The rest of the row is as it was.
    EXPECT_EQ(atCentre("SELECT owner || status || azimuth_deg FROM zhitu.camera WHERE id = 1"),
              "单位11");
}

TEST_F(Correction, IsOfNobodyElse)
{
    for (const char* login :
         {"an_operator", "an_analyst", "a_trainer", "a_townsman", "an_unscoped"})
        EXPECT_EQ(correct(login, "camera", "2", R"({"status": 1})", R"({"status": 2})"), "42501")
            << login;
    const auto cameraIn = [&](const std::string& village) {
        return atCentre("SELECT max(id) FROM zhitu.camera WHERE grid_code ^@ '" + village + "'");
    };
    // Whether there is one in the next village he is not told.
    for (const std::string& row : {cameraIn(kFarVillage), std::string("4711")})
        EXPECT_EQ(correct("a_village_admin", "camera", row, R"({"status": 1})", R"({"status": 2})"),
                  "row")
            << row;
    EXPECT_EQ(correct("a_village_admin", "camera", cameraIn(kVillage), R"({"status": 1})",
                      R"({"status": 2})"),
              "applied");
    // Nor does he move anything out of his area.
    EXPECT_EQ(correct("a_village_admin", "organisation", "1",
                      R"({"x": 106.125, "y": 29.5, "grid_code": "500117001001001"})",
                      R"({"x": 106.3, "y": 29.5, "grid_code": "500117001002001"})"),
              "place");
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.camera WHERE status = 2"), "1");
}

TEST_F(Correction, IsRefusedWhereTheValueIsAnotherByNow)
{
    root_.execute("UPDATE zhitu.camera SET owner = '甲', azimuth_deg = 12.5 WHERE id = 4");
    EXPECT_EQ(correct("an_admin", "camera", "4", R"({"owner": "乙"})", R"({"owner": "丙"})"),
              "changed");
    EXPECT_EQ(correct("an_admin", "camera", "4", R"({})", R"({"owner": "丙"})"), "changed");
    EXPECT_EQ(correct("an_admin", "camera", "4", R"({"owner": "甲", "azimuth_deg": 12})",
                      R"({"owner": "丙", "azimuth_deg": 13})"),
              "changed");
    EXPECT_EQ(atCentre("SELECT owner || azimuth_deg FROM zhitu.camera WHERE id = 4"), "甲12.5");
    // What else of the row has changed is nobody's business.
    EXPECT_EQ(
        correct("an_admin", "camera", "4", R"({"azimuth_deg": 12.5})", R"({"azimuth_deg": 13})"),
        "applied");
    EXPECT_EQ(atCentre("SELECT owner || azimuth_deg FROM zhitu.camera WHERE id = 4"), "甲13");
}

TEST_F(Correction, IsHeldToTheFormsOfTheImport)
{
    const auto camera = [&](const std::string& values) {
        const std::string present =
            "SELECT jsonb_object_agg(k, zhitu.correction_image('camera', 5) -> k) FROM "
            "jsonb_object_keys('"
            + values + "') k";
        return correct("an_admin", "camera", "5", atCentre(present), values);
    };
    for (const char* bad :
         {R"({"name": ""})", R"({"status": 9})", R"({"status": "x"})", R"({"azimuth_deg": 360})",
          R"({"field_of_view_deg": 0})", R"({"range_m": -1})", R"({"device_id": "123"})",
          R"({"stream_url": "rtsp://a:b@host/1"})", R"({"name": null})",
          R"({"x": 500, "y": 29.5, "grid_code": "500117001001001"})"})
        EXPECT_EQ(camera(bad), "value") << bad;
    EXPECT_EQ(camera(R"({"grid_code": "500117001001999"})"), "place");
    const std::string taken = atCentre("SELECT device_id FROM zhitu.camera WHERE id = 2");
    EXPECT_EQ(camera(R"({"device_id": ")" + taken + R"("})"), "taken");
    EXPECT_EQ(camera(R"({"stream_url": "rtsp://10.0.0.1/1"})"), "applied");
    EXPECT_EQ(camera(R"({"stream_url": null})"), "applied");
    for (const char* reason : {"", " "})
        EXPECT_EQ(
            correct("an_admin", "camera", "5", R"({"status": 1})", R"({"status": 2})", reason),
            *reason == '\0' ? "reason" : "applied")
            << "a reason of spaces is the client's to refuse";
}

/// What is not on the list is not corrected: no other table, no column of the negative list.
TEST_F(Correction, IsOfListedColumnsOnly)
{
    for (const auto& [table, key] : {std::pair{"camera", "stream_password"},
                                     {"camera", "id"},
                                     {"camera", "geom"},
                                     {"grid", "code"},
                                     {"grid", "valid"},
                                     {"organisation", "legal_person_id_number"},
                                     {"address", "household_head"},
                                     {"key_site", "weak_point"},
                                     {"case", "title"},
                                     {"account", "role"},
                                     {"user_scope", "prefix"},
                                     {"camera\" --", "name"},
                                     {"", ""}})
        EXPECT_EQ(correct("an_admin", table, "1", "{}", std::string("{\"") + key + "\": \"x\"}"),
                  "column")
            << table << ' ' << key;
    EXPECT_EQ(correct("an_admin", "camera", "1", "{}", "{}"), "column");
    EXPECT_EQ(correct("an_admin", "camera", "1", "{}", "[]"), "column");
    // The client offers the same.
    std::set<std::string> offered;
    for (const char* table : {"camera", "organisation", "address", "key_site", "grid", "case",
                              "grid_worker", "centre", "division"})
        for (const import::Field& field : correct::fieldsOf(table))
            offered.insert(std::string(table) + ' ' + std::string(field.key));
    root_.execute("SET transaction_timeout = 0"); // each column of all is asked of each table
    std::set<std::string> taken;
    for (const std::string& each :
         column(root_, "SELECT c.relname || ' ' || k FROM pg_class c, unnest(ARRAY['x', 'y'] || "
                       "ARRAY(SELECT DISTINCT attname::text FROM pg_attribute WHERE attrelid IN "
                       "(SELECT oid FROM pg_class WHERE relnamespace = 'zhitu'::regnamespace))) k "
                       "WHERE c.relnamespace = 'zhitu'::regnamespace AND c.relkind IN ('r', 'p') "
                       "AND zhitu.may_correct(c.relname, k)"))
        taken.insert(each);
    EXPECT_EQ(offered, taken);
}

TEST_F(Correction, OfEveryTableIsWritten)
{
    EXPECT_EQ(correct("an_admin", "organisation", "2", R"({"kind": 1})", R"({"kind": 2})"),
              "applied");
    EXPECT_EQ(
        correct("an_admin", "address", "2",
                atCentre("SELECT jsonb_build_object('text', text) FROM zhitu.address WHERE id "
                         "= 2"),
                R"({"text": "乙街道1号"})"),
        "applied");
    EXPECT_EQ(correct("an_admin", "grid", "2",
                      atCentre("SELECT jsonb_build_object('name', name) FROM zhitu.grid WHERE id = "
                               "2"),
                      R"({"name": "河滨网格"})"),
              "applied");
    const std::string site = "SELECT jsonb_build_object('x', ST_X(geom), 'y', ST_Y(geom), "
                             "'grid_code', grid_code) FROM zhitu.key_site WHERE id = 2";
    EXPECT_EQ(correct("an_admin", "key_site", "2", atCentre(site),
                      R"({"x": 106.3, "y": 29.25, "grid_code": "500117001002001"})"),
              "applied");
    EXPECT_EQ(
        atCentre("SELECT o.kind || ' ' || a.text || ' ' || g.name || ' ' || "
                 "ST_AsText(s.geom) FROM zhitu.organisation o, zhitu.address a, zhitu.grid g, "
                 "zhitu.key_site s WHERE o.id = 2 AND a.id = 2 AND g.id = 2 AND s.id = 2"),
        "2 乙街道1号 河滨网格 POINT(106.3 29.25)");
}

TEST_F(Correction, IsDoneOnceHoweverOftenItIsSent)
{
    PgConnection connection = centre_->as("an_admin");
    const std::string call =
        "SELECT zhitu.correct_row('0199aaaa-0000-7000-8000-000000000001', '{\"table\": \"camera\", "
        "\"row\": 11, \"seen\": {\"status\": 1}, \"values\": {\"status\": 3}, \"reason\": \"x\"}') "
        "->> 'status'";
    EXPECT_EQ(one(connection, call), "applied");
    EXPECT_EQ(one(connection, call), "applied") << "the first answer, though the value is another";
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = 'row.correct' AND "
                       "subject = 'camera/11'"),
              "1");
}

} // namespace
} // namespace zhitu::test
