// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped rule finds exactly the fault that it is meant for.
#include <gmock/gmock.h>

#include <map>
#include <set>

#include "data/cache/schema.h"
#include "tests/data/verify/town.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What is done to the town, and what the rule says of it then: "row" or "row:partner".
struct Planted {
    std::string sql;
    std::string found;
};

std::string set(const std::string& table, const std::string& assignment, int id)
{
    return "UPDATE \"" + table + "\" SET " + assignment + " WHERE id = " + std::to_string(id);
}

Planted fault(const std::string& table, const std::string& assignment, int id,
              const std::string& partner = {})
{
    return {set(table, assignment, id),
            std::to_string(id) + (partner.empty() ? "" : ":" + partner)};
}

const std::string kNoGrid = "grid_code = '500117001001999'";
const std::string kFarAway = "geom = " + pointSql(106.2, 30.2);

std::map<std::string, Planted> placesAndCameras()
{
    return {
        {"division.code.malformed", fault("division", "code = '50011700100'", 3)},
        {"division.code.duplicate", fault("division", "code = '500117001000'", 3, "2")},
        {"division.name.missing", fault("division", "name = ' 未知 '", 2)},
        {"division.parent.orphan", fault("division", "parent_code = '500118000000'", 2)},
        {"division.level.contradictory", fault("division", "level = 5", 3)},
        {"division.centre.unmatched", {"DELETE FROM centre WHERE id = 2", "2"}},
        {"division.mediation.unmatched", fault("mediation_body", "valid = 0", 3)},
        {"grid.code.malformed", fault("grid", "code = '500117001001000'", 2)},
        {"grid.code.duplicate", fault("grid", "code = '500117001001001'", 2, "1")},
        {"grid.village.orphan", fault("grid", "code = '500117001009001'", 2)},
        {"grid.name.missing", fault("grid", "name = ''", 2)},
        {"grid.outline.malformed", fault("grid", "geom = x'4750'", 2)},
        {"grid.area.range", fault("grid", "area_km2 = 0", 2)},
        {"grid.kind.range", fault("grid", "kind = 3", 2)},
        {"grid.worker.unmatched", {"DELETE FROM grid_worker WHERE id = 2", "2"}},
        {"grid.camera.unmatched", {"DELETE FROM camera WHERE id BETWEEN 6 AND 10", "2"}},
        {"camera.device_id.missing", fault("camera", "device_id = 'N/A'", 7)},
        {"camera.device_id.malformed", fault("camera", "device_id = '50011701001330000007'", 7)},
        {"camera.device_id.duplicate",
         fault("camera", "device_id = '５００１１７０１００１３２００００００４'", 7, "4")},
        {"camera.name.missing", fault("camera", "name = '测试'", 7)},
        {"camera.name.malformed", fault("camera", "name = '东门' || char(0x200B)", 7)},
        {"camera.name.duplicate", fault("camera", "name = '丙社区002网格 路口1'", 7, "6")},
        {"camera.near_duplicate",
         {"UPDATE camera SET name = '丙社区老年活动中心大门枪机' WHERE id = 6;"
          "UPDATE camera SET name = '丙社区老年活动中心大门口枪机', geom = (SELECT geom FROM "
          "camera "
          "WHERE id = 6) WHERE id = 7",
          "7:6"}},
        {"camera.position.malformed", fault("camera", "geom = " + pointSql(30.005, 106.013), 7)},
        {"camera.grid.orphan", fault("camera", kNoGrid, 7)},
        {"camera.grid.void",
         {"DELETE FROM camera WHERE id BETWEEN 7 AND 10; UPDATE grid SET valid = 0 WHERE id = 2",
          "6"}},
        {"camera.grid.outside", fault("camera", kFarAway, 7)},
        {"camera.view.range", fault("camera", "field_of_view_deg = 361", 7)},
        {"camera.azimuth.range", fault("camera", "azimuth_deg = 360", 7)},
        {"camera.reach.range", fault("camera", "range_m = 0", 7)},
        {"camera.view.contradictory", fault("camera", "field_of_view_deg = 0", 7)},
        {"camera.code.range", fault("camera", "status = 4", 7)},
        {"camera.owner.missing", fault("camera", "owner = '－'", 7)},
        {"camera.stream.malformed", fault("camera", "stream_url = 'file:///etc/passwd'", 7)},
    };
}

std::map<std::string, Planted> organisationsAndDepartments()
{
    return {
        {"centre.name.missing", fault("centre", "name = ''", 2)},
        {"centre.division.orphan", fault("centre", "division_code = '500117002000'", 2)},
        {"centre.level.contradictory", fault("centre", "level = 6", 2)},
        {"centre.division.duplicate",
         fault("centre", "division_code = '500117001000', level = 5", 3, "2")},
        {"centre.division.outside", fault("centre", kFarAway, 2)},
        {"key_site.name.missing", fault("key_site", "name = '无'", 2)},
        {"key_site.grid.orphan", fault("key_site", kNoGrid, 2)},
        {"key_site.grid.outside", fault("key_site", kFarAway, 2)},
        {"key_site.kind.range", fault("key_site", "kind = 11", 2)},
        {"key_site.patrol.unmatched", {"DELETE FROM patrol_stop WHERE id = 2", "2"}},
        {"organisation.name.missing", fault("organisation", "name = '不详'", 2)},
        {"organisation.name.malformed", fault("organisation", "name = '商会Ａ'", 2)},
        {"organisation.grid.orphan", fault("organisation", kNoGrid, 2)},
        {"organisation.grid.outside", fault("organisation", kFarAway, 2)},
        {"organisation.near_duplicate",
         {"UPDATE organisation SET name = '重庆市合川区示例机械制造有限公司' WHERE id = 1;"
          "UPDATE organisation SET name = '示例机械制造（有限责任公司）', geom = (SELECT geom FROM "
          "organisation WHERE id = 1) WHERE id = 2",
          "2:1"}},
        {"address.text.missing", fault("address", "text = 'null'", 2)},
        {"address.text.malformed", fault("address", "text = '乙街道  2号'", 2)},
        {"address.text.duplicate", fault("address", "text = '乙街道丙社区１支路１号'", 2, "1")},
        {"address.grid.orphan", fault("address", kNoGrid, 2)},
        {"address.grid.outside", fault("address", kFarAway, 2)},
        {"grid_worker.name.missing", fault("grid_worker", "name = ''", 2)},
        {"grid_worker.duplicate",
         {"INSERT INTO grid_worker SELECT 9, name, grid_code, part_time FROM grid_worker WHERE id "
          "= 2",
          "9:2"}},
        {"grid_worker.grid.orphan",
         {"INSERT INTO grid_worker VALUES (9, '网格员0009', '500117001001999', 0)", "9"}},
        {"department.name.missing", fault("department", "name = '待定'", 2)},
        {"department.code.duplicate", fault("department", "code = 'd01'", 2, "1")},
        {"service_item.department.orphan", fault("service_item", "department_id = 99", 1)},
        {"service_item.category.orphan", fault("service_item", "category_id = 99", 1)},
    };
}

std::map<std::string, Planted> casesAndPatrols()
{
    return {
        {"case.number.missing", fault("case", "title = '/'", 7)},
        {"case.number.duplicate", fault("case", "number = '50011720251003'", 7, "3")},
        {"case.grid.orphan", fault("case", kNoGrid, 7)},
        {"case.grid.outside", fault("case", kFarAway, 7)},
        {"case.position.malformed", fault("case", "geom = NULL", 7)},
        {"case.item.orphan", fault("case", "item_id = 99", 7)},
        {"case.department.orphan", fault("case", "department_id = 99", 7)},
        {"case.dispatch.contradictory", fault("case", "department_id = 0", 17)},
        {"case.order.contradictory", fault("case", "resolved_at = reported_at - 1", 7)},
        {"case.ended.contradictory", fault("case", "closed_at = NULL", 7)},
        {"case.suspended.contradictory", fault("case", "supervise_until = 1763700000", 7)},
        {"case.code.range", fault("case", "grade = 5", 7)},
        {"case.state.range", fault("case", "state = 12", 7)},
        {"case.channel.range", fault("case", "channel = 0", 7)},
        {"case.time.range", fault("case", "closed_at = 1763600001", 7)},
        {"case.turned.stale",
         fault("case", "reported_at = 1757000000, turned_at = 1757000001", 17)},
        {"visit.case.orphan", fault("visit", "case_id = 99", 7 * 1024 + 9)},
        {"visit.satisfaction.range", fault("visit", "satisfaction = 6", 7 * 1024 + 9)},
        {"case_event.case.orphan", fault("case_event", "case_id = 99", 7 * 1024 + 1)},
        {"patrol_check.contradictory", fault("patrol_check", "found = 1, checked_at = NULL", 2)},
        {"patrol_check.site.orphan", fault("patrol_check", "site_id = 99", 2)},
        {"dispute.end.contradictory", fault("dispute", "fulfilled_at = 1, breached_at = 2", 7)},
    };
}

std::map<std::string, Planted> planted()
{
    std::map<std::string, Planted> all = placesAndCameras();
    all.merge(organisationsAndDepartments());
    all.merge(casesAndPatrols());
    return all;
}

class ShippedRules : public testing::Test {
protected:
    void SetUp() override { makeTown(file_); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "town.gpkg";
};

TEST_F(ShippedRules, FindNothingWhereAllIsInOrder)
{
    const Report report = verified(file_, shippedRules());
    EXPECT_THAT(rowsOf(report), IsEmpty());
    for (std::size_t i = 0; i < report.results.size(); ++i)
        if (report.book->rules[i].id != "camera.stream.malformed") { // no camera has an address
            EXPECT_GT(report.results[i].total.checked, 0) << report.book->rules[i].id;
        }
}

TEST_F(ShippedRules, EachFindsExactlyItsFault)
{
    const auto book = shippedRules();
    EXPECT_GE(book->rules.size(), 25U);
    const auto faults = planted();
    EXPECT_EQ(faults.size(), book->rules.size()); // a new rule comes with its fault
    for (std::size_t i = 0; i < book->rules.size(); ++i) {
        const Rule& rule = book->rules[i];
        ASSERT_TRUE(faults.contains(rule.id)) << rule.id;
        const auto copy = folder_ / "copy.gpkg";
        std::filesystem::copy_file(file_, copy, std::filesystem::copy_options::overwrite_existing);
        change(copy, faults.at(rule.id).sql);
        const Report report = verified(copy, book);
        EXPECT_THAT(rowsOf(report.results[i]), ElementsAre(faults.at(rule.id).found)) << rule.id;
        ASSERT_EQ(report.results[i].findings.size(), 1U) << rule.id;
        const Finding& finding = report.results[i].findings.front();
        EXPECT_FALSE(finding.says.isEmpty()) << rule.id;
        EXPECT_EQ(finding.table, rule.source->table);
    }
}

TEST_F(ShippedRules, AFaultIsNoFaultOfTheNeighbours)
{
    change(file_, set("camera", "name = ''", 7));
    EXPECT_THAT(rowsOf(verified(file_, shippedRules())), ElementsAre("camera.name.missing:7"));
    change(file_, set("camera", "name = '丙社区002网格路口2'", 7));
    change(file_, set("case", kNoGrid, 7));
    EXPECT_THAT(rowsOf(verified(file_, shippedRules())), ElementsAre("case.grid.orphan:7"));
}

TEST_F(ShippedRules, SayWhatShouldBe)
{
    const auto suggestion = [&](const std::string& sql, const std::string& rule) {
        const auto copy = folder_ / "copy.gpkg";
        std::filesystem::copy_file(file_, copy, std::filesystem::copy_options::overwrite_existing);
        change(copy, sql);
        const Report report = verified(copy, shippedRules());
        for (const RuleResult& result : report.results)
            for (const Finding& finding : result.findings)
                if (finding.key.rule == rule)
                    return finding.suggestion.toStdString();
        return std::string("nothing was found");
    };
    EXPECT_EQ(suggestion(set("camera", kNoGrid, 7), "camera.grid.orphan"), "500117001001002");
    EXPECT_EQ(suggestion(set("camera", "grid_code = '500117001001004'", 7), "camera.grid.outside"),
              "500117001001002");
    EXPECT_EQ(suggestion(set("camera", "geom = " + pointSql(30.005, 106.013), 7),
                         "camera.position.malformed"),
              "106.013000, 30.005000");
    EXPECT_EQ(suggestion(set("camera", "device_id = '5001-1701-00132-0000007'", 7),
                         "camera.device_id.malformed"),
              "50011701001320000007");
    EXPECT_EQ(
        suggestion(set("organisation", "name = ' 商会Ａ１'", 2), "organisation.name.malformed"),
        "商会A1");
}

TEST(Sources, NameNothingThatIsSealedOrNotThere)
{
    for (const Source& source : sources()) {
        const cache::Table& table = cache::table(source.table); // throws where there is none
        EXPECT_EQ(table.geometry, source.geometry) << source.table;
        EXPECT_FALSE(source.table.ends_with("_personal"));
        EXPECT_NE(source.table, "patrol_finding");
        for (const SourceColumn& column : source.columns) {
            const auto found = std::ranges::find(table.columns, column.name, &cache::Column::name);
            ASSERT_NE(found, table.columns.end()) << source.table << '.' << column.name;
            EXPECT_EQ(found->declaration.find("BLOB"), std::string_view::npos) << column.name;
            EXPECT_EQ(column.name.find("phone"), std::string_view::npos);
            const bool text =
                found->declaration.starts_with("TEXT") || found->declaration.starts_with("DATE");
            EXPECT_EQ(text, column.isText()) << source.table << '.' << column.name;
            EXPECT_FALSE(titleOf(column).isEmpty());
        }
    }
}

} // namespace
} // namespace zhitu::verify
