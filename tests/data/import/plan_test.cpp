// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What becomes of the rows of a file: new, changed, there already, likely there already, refused.
#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "tests/data/import/town_import.h"

namespace zhitu::import {
namespace {

using testing::HasSubstr;
using PlanTest = TownImport;

std::string camera(const std::string& id, const std::string& name, const std::string& place,
                   const std::string& grid = "500117001001001")
{
    return id + ',' + name + ",天网,甲单位," + place + ',' + grid + '\n';
}

TEST_F(PlanTest, ColumnsAreFoundByTheNamesThatOfficesGiveThem)
{
    const auto path =
        file("a.csv", kCameraHead + camera("50011700001319000001", "桥头", "106.005,30.005"));
    const Preview preview = lookAt(path, Kind::Cameras);
    EXPECT_TRUE(preview.faults.isEmpty()) << preview.faults.join(u' ').toStdString();
    EXPECT_EQ(preview.mapping.columns.size(), 7U);
    EXPECT_EQ(preview.mapping.columns.at("device_id"), QStringLiteral("国标编码"));
    EXPECT_EQ(preview.head.encoding, QStringLiteral("UTF-8"));
}

TEST_F(PlanTest, WhatIsNotSaidIsAsUsual)
{
    const Plan same = planOf(
        file("a.csv", kCameraHead + camera("50011700001319000001", "桥头", "106.005,30.005")),
        Kind::Cameras);
    EXPECT_EQ(verdictsOf(same), "2:New");
    const QJsonObject row = QJsonDocument::fromJson(same.rows.at(0).row).object();
    EXPECT_EQ(row[QLatin1String("tier")].toInt(), 2);
    EXPECT_EQ(row[QLatin1String("status")].toInt(), 1); // not said
    EXPECT_EQ(row[QLatin1String("range_m")].toDouble(), 50);
    EXPECT_EQ(row[QLatin1String("x")].toDouble(), 106.005);
    EXPECT_EQ(row[QLatin1String("grid_code")].toString(), QStringLiteral("500117001001001"));
}

TEST_F(PlanTest, WhatChangesARowLeavesTheRestAsItIs)
{
    cache::CacheReader cache(town_);
    cache::Statement first = cache.connection().prepare(
        "SELECT device_id, name, owner, range_m FROM camera WHERE id = 1");
    ASSERT_TRUE(first.step());
    const auto path = file("a.csv", "设备编码,点位名称,类别,建设单位,经度,纬度\n" + first.text(0)
                                        + ",改了名,2," + first.text(2) + ",106.0011,30.0011\n");
    const Plan plan = planOf(path, Kind::Cameras);
    ASSERT_EQ(verdictsOf(plan), "2:Update");
    EXPECT_EQ(plan.rows[0].standing, 1);
    const QJsonObject row = QJsonDocument::fromJson(plan.rows[0].row).object();
    EXPECT_EQ(row[QLatin1String("name")].toString(), QStringLiteral("改了名"));
    EXPECT_EQ(row[QLatin1String("range_m")].toDouble(), first.real(3));
}

TEST_F(PlanTest, TheSameKeyTwiceIsRefusedTheSecondTime)
{
    const Plan plan =
        planOf(file("a.csv", kCameraHead + camera("50011700001319000001", "桥头", "106.005,30.005")
                                 + camera("50011700001319000001", "码头", "106.015,30.005",
                                          "500117001001002")),
               Kind::Cameras);
    EXPECT_EQ(verdictsOf(plan), "2:New 3:Refused");
    EXPECT_THAT(saidOf(plan, 3), HasSubstr("line 2 already"));
}

TEST_F(PlanTest, LikelyDuplicatesAreListedAndDecided)
{
    const auto path = file(
        "a.csv", kCameraHead + camera("50011700001319000001", "滨江路口南侧", "106.0050,30.0050")
                     + camera("50011700001319000002", "滨江路口 南侧", "106.00503,30.0050")
                     + camera("50011700001319000003", "滨江路口北侧", "106.00503,30.0050")
                     + camera("50011700001319000004", "滨江路口南侧", "106.0070,30.0050"));
    const Plan plan = planOf(path, Kind::Cameras);
    EXPECT_EQ(verdictsOf(plan), "2:New 3:Near 4:New 5:New"); // north is not south, 200 m is far
    EXPECT_THAT(saidOf(plan, 3), HasSubstr("line 2"));
    PlanOptions options;
    options.decided[3] = Decision::TakeAsNew;
    EXPECT_EQ(verdictsOf(planOf(path, Kind::Cameras, options)), "2:New 3:New 4:New 5:New");
}

TEST_F(PlanTest, WhatLikelyStandsThereIsMergedIfOneSaysSo)
{
    cache::CacheReader cache(town_);
    const std::string name =
        cache.connection().queryText("SELECT name FROM organisation WHERE id = 1");
    cache::Statement place = cache.connection().prepare(
        "SELECT (minx + maxx) / 2, (miny + maxy) / 2 FROM rtree_organisation_geom WHERE id = 1");
    ASSERT_TRUE(place.step());
    const auto path =
        file("a.csv", "单位名称,类别,经度,纬度\n" + name + "有限公司,企业,"
                          + QString::number(place.real(0), 'f', 7).toStdString() + ','
                          + QString::number(place.real(1), 'f', 7).toStdString() + '\n');
    EXPECT_EQ(verdictsOf(planOf(path, Kind::Organisations)), "2:Near");
    PlanOptions options;
    options.near = Decision::Merge;
    const Plan merged = planOf(path, Kind::Organisations, options);
    ASSERT_EQ(verdictsOf(merged), "2:Update");
    EXPECT_EQ(merged.rows[0].standing, 1);
}

TEST_F(PlanTest, AWrongParentIsRefusedOrSettledAsOneSays)
{
    const auto path =
        file("a.csv",
             kCameraHead + camera("50011700001319000001", "甲", "106.015,30.005", "500117001001001")
                 + camera("50011700001319000002", "乙", "106.015,30.002", "500117001001999")
                 + camera("50011700001319000003", "丙", "106.015,30.008", "")
                 + camera("50011700001319000004", "丁", "106.0450,30.005", "500117001001004"));
    Mapping mapping = lookAt(path, Kind::Cameras).mapping;
    mapping.crs = SourceCrs{}; // too few rows to find it out
    EXPECT_FALSE(lookAt(path, Kind::Cameras).certain);
    const Plan strict = planOf(path, Kind::Cameras, {}, mapping);
    EXPECT_EQ(verdictsOf(strict), "2:Refused 3:Refused 4:New 5:Refused");
    EXPECT_THAT(saidOf(strict, 2), HasSubstr("500117001001002"));
    EXPECT_THAT(saidOf(strict, 3), HasSubstr("no such grid"));
    EXPECT_THAT(saidOf(strict, 5), HasSubstr("lies in no grid"));
    PlanOptions byPlace;
    byPlace.outside = OutsideRule::TakePlace;
    const Plan placed = planOf(path, Kind::Cameras, byPlace, mapping);
    EXPECT_EQ(verdictsOf(placed), "2:New 3:Refused 4:New 5:Refused");
    EXPECT_EQ(QJsonDocument::fromJson(placed.rows[0].row)[QLatin1String("grid_code")].toString(),
              QStringLiteral("500117001001002"));
    PlanOptions byCode;
    byCode.outside = OutsideRule::TakeCode;
    EXPECT_EQ(verdictsOf(planOf(path, Kind::Cameras, byCode, mapping)),
              "2:New 3:Refused 4:New 5:New");
}

TEST_F(PlanTest, EveryFaultOfARowIsToldAtOnce)
{
    const Plan plan =
        planOf(file("a.csv", kCameraHead + camera("50011700001319000001", "好", "106.005,30.005")
                                 + std::string("123,,雪亮,无,106.005,五十,9\n")),
               Kind::Cameras);
    const std::string said = saidOf(plan, 3);
    for (const char* part : {"Device id: ", "Name: It is missing", "Tier: ", "Owner: It is missing",
                             "Place: “五十” is no coordinate", "Grid code: "})
        EXPECT_THAT(said, HasSubstr(part));
}

TEST_F(PlanTest, AnInvalidOutlineIsMendedWithConsentOnly)
{
    // A bow tie in the first grid's village.
    const auto path = file("a.geojson", R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"code": "500117001001009", "name": "新网格"}, "geometry":
         {"type": "Polygon", "coordinates": [[[106.001,30.001],[106.003,30.001],[106.003,30.003],
          [106.001,30.003],[106.001,30.001]]]}},
        {"type": "Feature", "properties": {"code": "500117001001010", "name": "自交网格"}, "geometry":
         {"type": "Polygon", "coordinates": [[[106.005,30.005],[106.007,30.005],[106.0060,30.0049],
          [106.007,30.007],[106.005,30.007],[106.005,30.005]]]}},
        {"type": "Feature", "properties": {"code": "500117009009001", "name": "外地网格"}, "geometry":
         {"type": "Polygon", "coordinates": [[[106.001,30.001],[106.003,30.001],[106.003,30.003],
          [106.001,30.001]]]}}]})");
    const Plan strict = planOf(path, Kind::Grids);
    EXPECT_EQ(verdictsOf(strict), "1:New 2:Refused 3:Refused");
    EXPECT_THAT(saidOf(strict, 2), HasSubstr("crosses itself"));
    EXPECT_THAT(saidOf(strict, 3), HasSubstr("no village or community 500117009009"));
    PlanOptions mend;
    mend.mendShapes = true;
    const Plan mended = planOf(path, Kind::Grids, mend);
    EXPECT_THAT(saidOf(mended, 2),
                testing::AnyOf(HasSubstr("as mended"), HasSubstr("none or several")));
}

TEST_F(PlanTest, CasesNameTheirItemAsTheCatalogueDoes)
{
    cache::CacheReader cache(town_);
    const std::string item =
        cache.connection().queryText("SELECT name FROM service_item WHERE id = 1");
    const Plan plan = planOf(file("a.csv", "标题,事项,联系电话,经度,纬度\n路灯不亮," + item
                                               + ",13800000000,106.005,30.005\n井盖丢失,没有的事项,"
                                                 "13800000000,106.005,30.005\n"),
                             Kind::Cases);
    EXPECT_EQ(verdictsOf(plan), "2:New 3:Refused");
    EXPECT_THAT(saidOf(plan, 3), HasSubstr("没有的事项"));
    for (const Planned& row : plan.rows)
        for (const Problem& problem : row.problems)
            EXPECT_EQ(problem.value.indexOf(QStringLiteral("13800000000")), -1);
}

TEST_F(PlanTest, AMappingIsKeptAndUsedAgain)
{
    const auto path = file("a.csv", "a,b,c,e,n\n50011700001319000001,桥头,天网,106.005,30.005\n");
    Mapping mapping;
    mapping.kind = Kind::Cameras;
    mapping.columns = {{"device_id", QStringLiteral("a")},
                       {"name", QStringLiteral("b")},
                       {"tier", QStringLiteral("c")},
                       {"x", QStringLiteral("e")},
                       {"y", QStringLiteral("n")}};
    mapping.constants = {{"owner", QStringLiteral("甲单位")}};
    mapping.crs = SourceCrs{SourceCrs::Shift::Gcj02, 4490};
    mapping.encoding = QStringLiteral("UTF-8");
    writeMapping(mapping, folder_ / "m.json");
    EXPECT_EQ(readMapping(folder_ / "m.json"), mapping);
    const Plan plan = planOf(path, Kind::Cameras, {}, mapping);
    EXPECT_EQ(verdictsOf(plan), "2:New");
    EXPECT_EQ(QJsonDocument::fromJson(plan.rows[0].row)[QLatin1String("owner")].toString(),
              QStringLiteral("甲单位"));
}

TEST_F(PlanTest, ABrokenMappingIsToldOf)
{
    const auto said = [&](const std::string& json) -> std::string {
        try {
            (void)readMapping(file("m.json", json));
            return "fine";
        } catch (const UserError& error) {
            return error.message().toStdString();
        }
    };
    EXPECT_THAT(said("{"), HasSubstr("byte"));
    EXPECT_THAT(said("[]"), HasSubstr("no JSON object"));
    EXPECT_THAT(said(R"({"kind": "people"})"), HasSubstr("kind"));
    EXPECT_THAT(said(R"({"kind": "cameras", "colums": {}})"), HasSubstr("colums"));
    EXPECT_THAT(said(R"({"kind": "cameras", "columns": []})"), HasSubstr("columns"));
    EXPECT_THAT(said(R"({"kind": "cameras", "columns": {"stream_password": "a"}})"),
                HasSubstr("stream_password"));
    EXPECT_THAT(said(R"({"kind": "cameras", "columns": {"name": 1}})"), HasSubstr("no text"));
    EXPECT_THAT(said(R"({"kind": "cameras", "crs": "mars"})"), HasSubstr("mars"));
    EXPECT_THAT(said(R"({"kind": "cameras", "encoding": "latin"})"), HasSubstr("latin"));
}

TEST_F(PlanTest, StopsWhenOneSaysSo)
{
    const auto path =
        file("a.csv", kCameraHead + camera("50011700001319000001", "桥头", "106.005,30.005"));
    cache::CacheReader cache(town_);
    const Preview preview = look(sourceOf(path), Kind::Cameras, {}, cache);
    EXPECT_FALSE(
        makePlan(sourceOf(path), preview.mapping, {}, cache, [](std::int64_t) { return false; }));
}

} // namespace
} // namespace zhitu::import
