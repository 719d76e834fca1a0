// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Files that are not what they say, that are broken, or that mean harm: each ends in its own
/// sentence, in good time, and with nothing read but what it is.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <chrono>
#include <memory>

#include "tests/data/import/town_import.h"

namespace zhitu::import {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class BadFiles : public TownImport {
protected:
    /// What the user reads; "fine" where there is nothing to be said.
    std::string said(const std::filesystem::path& path, Kind kind = Kind::Cameras)
    {
        try {
            const Plan plan = planOf(path, kind);
            return "fine: " + verdictsOf(plan) + '\n'
                   + (plan.rows.empty() ? "" : saidOf(plan, plan.rows[0].line));
        } catch (const UserError& error) {
            EXPECT_THAT(error.message().toStdString(), Not(HasSubstr("%")));
            return error.message().toStdString();
        }
    }
    std::string said(const std::string& name, const std::string& content, Kind kind = Kind::Cameras)
    {
        return said(file(name, content), kind);
    }

    /// A workbook of these parts.
    std::filesystem::path zip(const std::string& name,
                              const std::vector<std::pair<std::string, std::string>>& parts,
                              const char* password = nullptr)
    {
        int error = 0;
        const std::filesystem::path path = folder_ / name;
        zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (const auto& [part, content] : parts) {
            zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
            const auto index = zip_file_add(archive, part.c_str(), source, 0);
            if (password != nullptr)
                zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                        password);
        }
        EXPECT_EQ(zip_close(archive), 0);
        return path;
    }
    static std::vector<std::pair<std::string, std::string>> workbook(const std::string& sheet)
    {
        return {
            {"[Content_Types].xml",
             R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)"},
            {"_rels/.rels",
             R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {"xl/workbook.xml",
             R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)"},
            {"xl/worksheets/sheet1.xml", sheet}};
    }
};

const std::string kOne =
    std::string(kCameraHead) + "50011700001319000001,桥头,天网,甲,106.005,30.005,500117001001001\n";

TEST_F(BadFiles, AGoodOneIsFine)
{
    EXPECT_THAT(said("a.csv", kOne), HasSubstr("fine: 2:New"));
    EXPECT_THAT(
        said(zip(
            "a.xlsx",
            workbook(
                R"(<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>国标编码</t></is></c><c r="B1" t="inlineStr"><is><t>点位名称</t></is></c><c r="C1" t="inlineStr"><is><t>类别</t></is></c><c r="D1" t="inlineStr"><is><t>建设单位</t></is></c><c r="E1" t="inlineStr"><is><t>经度</t></is></c><c r="F1" t="inlineStr"><is><t>纬度</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>50011700001319000001</t></is></c><c r="B2" t="inlineStr"><is><t>桥头</t></is></c><c r="C2" t="inlineStr"><is><t>天网</t></is></c><c r="D2" t="inlineStr"><is><t>甲</t></is></c><c r="E2"><v>106.005</v></c><c r="F2"><v>30.005</v></c></row></sheetData></worksheet>)"))),
        HasSubstr("fine: 2:New"));
}

TEST_F(BadFiles, ThatAreNoFiles)
{
    EXPECT_THAT(said(folder_ / "none.csv"), HasSubstr("cannot be opened"));
    std::filesystem::create_directory(folder_ / "folder.csv");
    EXPECT_THAT(said(folder_ / "folder.csv"), HasSubstr("is no file"));
    ASSERT_EQ(::mkfifo((folder_ / "pipe.csv").c_str(), 0600), 0);
    EXPECT_THAT(said(folder_ / "pipe.csv"), HasSubstr("is no file"));
    std::filesystem::create_symlink("/dev/zero", folder_ / "zero.csv");
    EXPECT_THAT(said(folder_ / "zero.csv"), HasSubstr("is no file"));
    EXPECT_THAT(said("empty.csv", ""), HasSubstr("is empty"));
    EXPECT_THAT(said(std::filesystem::path("/vsicurl/http://127.0.0.1:9/a.csv")),
                HasSubstr("cannot be opened"));
    EXPECT_THAT(said(std::filesystem::path("MEM:::DATAPOINTER=1")), HasSubstr("cannot be opened"));
}

TEST_F(BadFiles, ThatAreSomethingElse)
{
    const std::string vrt =
        R"(<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)";
    for (const char* name : {"vrt.gpkg", "vrt.geojson", "vrt.fgb", "vrt.kml", "vrt.xlsx"})
        EXPECT_THAT(said(name, vrt),
                    AllOf(HasSubstr("not what its name says"), Not(HasSubstr("root:"))))
            << name;
    // As a list it is only text: nothing of what it names is opened.
    EXPECT_THAT(said("vrt.csv", vrt), AllOf(HasSubstr("No column fills"), Not(HasSubstr("root:"))));
    EXPECT_THAT(said("elf.xlsx", std::string("\x7f"
                                             "ELF\x02\x01\x01",
                                             7)
                                     + std::string(200, '\0')),
                HasSubstr("not what its name says"));
    EXPECT_THAT(said("text.gpkg", "SQLite"), HasSubstr("not what its name says"));
    EXPECT_THAT(said("a.fgb", "fgb"), HasSubstr("not what its name says"));
    EXPECT_THAT(said("a.kml", "<html><body/></html>"), HasSubstr("not what its name says"));
    EXPECT_THAT(said("a.geojson", R"({"hello": "world"})"), HasSubstr("not what its name says"));
    EXPECT_THAT(said("url.geojson", R"("https://127.0.0.1:9/a.geojson")"),
                HasSubstr("not what its name says"));
}

TEST_F(BadFiles, WithLettersThatAreNone)
{
    EXPECT_THAT(said("a.csv", std::string("\xff\xfe") + std::string("a\0,\0b\0\n\0", 8)),
                HasSubstr("UTF-16"));
    EXPECT_THAT(said("a.csv", kOne + "50011700001319000002,\xff\xff\xfe,天网,甲,106.005,30.005,\n"),
                AllOf(HasSubstr("neither UTF-8 nor GB18030"), HasSubstr("line 3")));
    EXPECT_THAT(
        said("a.csv", kOne + "50011700001319000002,\xba\xcf\xb4\xa8,天网,甲,106.005,30.005,\n"),
        AllOf(HasSubstr("neither UTF-8 nor GB18030"), HasSubstr("line 3"))); // both in one
}

TEST_F(BadFiles, ThatHaveNotTheColumns)
{
    EXPECT_THAT(said("a.csv", "a,b\n1,2\n"), HasSubstr("No column fills “Device id”"));
    EXPECT_THAT(said("a.csv", kCameraHead), HasSubstr("has no rows"));
    EXPECT_THAT(said("a.csv", "国标编码,点位名称,类别,建设单位\n1,2,3,4\n"),
                HasSubstr("has no shapes"));
    EXPECT_THAT(said("a.csv", "网格编码,网格名称\n1,2\n", Kind::Grids),
                HasSubstr("Outlines of grids come from"));
    EXPECT_THAT(said("a.csv", "名称,名称\n1,2\n"), HasSubstr("No column fills"));
    std::string wide = "名称";
    for (int i = 0; i < 300; ++i)
        wide += ",c" + std::to_string(i);
    EXPECT_THAT(said("a.csv", wide + "\n1\n"), HasSubstr("more than 256 columns"));
}

TEST_F(BadFiles, ThatLieElsewhere)
{
    EXPECT_THAT(
        said("a.csv", std::string(kCameraHead) + "50011700001319000001,甲,天网,甲,2.35,48.85,\n"),
        HasSubstr("In no coordinate system"));
    EXPECT_THAT(
        said("a.csv", std::string(kCameraHead) + "50011700001319000001,甲,天网,甲,116.4,39.9,\n"),
        HasSubstr("In no coordinate system"));
    EXPECT_THAT(said("a.csv", std::string(kCameraHead) + "50011700001319000001,甲,天网,甲,0,0,\n"),
                HasSubstr("In no coordinate system"));
    EXPECT_THAT(said("a.csv", kOne
                                  + "50011700001319000002,甲,天网,甲,116.4,39.9,\n"
                                    "50011700001319000003,甲,天网,甲,,,\n"),
                HasSubstr("fine: 2:New 3:Refused 4:Refused"));
    EXPECT_THAT(said("a.geojson", R"({"type": "FeatureCollection", "features": [{"type": "Feature",
        "properties": {"name": "甲", "kind": "企业"}, "geometry": {"type": "Point", "coordinates": [1e300, 1e300]}}]})",
                     Kind::Organisations),
                HasSubstr("In no coordinate system"));
}

TEST_F(BadFiles, WithShapesThatAreNotAsked)
{
    const auto grid = [&](const std::string& geometry) {
        return said("a.geojson",
                    R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties":
        {"code": "500117001001009", "name": "新"}, "geometry": {"type": "Polygon", "coordinates": [[[106.001,30.001],
        [106.003,30.001],[106.003,30.003],[106.001,30.001]]]}}, {"type": "Feature", "properties":
        {"code": "500117001001010", "name": "坏"}, "geometry": )"
                        + geometry + "}]}",
                    Kind::Grids);
    };
    for (
        const char* geometry :
        {"null", R"({"type": "Point", "coordinates": [106.002,30.002]})",
         R"({"type": "LineString", "coordinates": [[106.002,30.002],[106.003,30.003]]})",
         R"({"type": "Polygon", "coordinates": []})",
         R"({"type": "MultiPolygon", "coordinates": [[[[106.001,30.001],[106.002,30.001],[106.002,30.002],[106.001,30.001]]],[[[106.005,30.005],[106.006,30.005],[106.006,30.006],[106.005,30.005]]]]})",
         R"({"type": "GeometryCollection", "geometries": []})"})
        EXPECT_THAT(grid(geometry), HasSubstr("fine: 1:New 2:Refused")) << geometry;
}

TEST_F(BadFiles, ShapefilesWithoutTheirParts)
{
    EXPECT_THAT(said("a.shp", std::string(100, '\0')), HasSubstr("“a.shx” is missing"));
    test::writeAll(folder_ / "a.shx", std::string(100, '\0'));
    EXPECT_THAT(said("a.shp", std::string(100, '\0')), HasSubstr("“a.dbf” is missing"));
    test::writeAll(folder_ / "a.dbf", "x");
    EXPECT_THAT(said("a.shp", std::string(100, '\0')), HasSubstr("not what its name says"));
}

TEST_F(BadFiles, WorkbooksThatExplode)
{
    // 600 MiB of spaces in half a megabyte.
    EXPECT_THAT(said(zip("bomb.xlsx", workbook(std::string(std::size_t{600} << 20, ' ')))),
                HasSubstr("was not unpacked"));
    EXPECT_THAT(said(zip("nested.xlsx", {{"[Content_Types].xml", ""}, {"a.zip", "PK"}})),
                HasSubstr("archive within it"));
    EXPECT_THAT(said(zip("locked.xlsx", workbook("x"), "geheim")), HasSubstr("password"));
    std::vector<std::pair<std::string, std::string>> many(10'001);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i] = {"p" + std::to_string(i), ""};
    EXPECT_THAT(said(zip("many.xlsx", many)), HasSubstr("10001 parts"));
    std::string cut = test::readAll(zip("cut.xlsx", workbook("x")));
    EXPECT_THAT(said("cut.xlsx", cut.substr(0, cut.size() / 2)),
                testing::AnyOf(HasSubstr("was not unpacked"), HasSubstr("not what its name says")));
}

TEST_F(BadFiles, XmlThatExplodes)
{
    std::string entities = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 30; ++i)
        entities += "<!ENTITY a" + std::to_string(i) + " \"" + [&] {
            std::string ten;
            for (int k = 0; k < 10; ++k)
                ten += "&a" + std::to_string(i - 1) + ';';
            return ten;
        }() + "\">";
    const std::string bomb = "<?xml version=\"1.0\"?>" + entities + "]>";
    EXPECT_THAT(
        said(
            "bomb.kml",
            bomb
                + R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>&a29;</name><Point><coordinates>106.005,30.005</coordinates></Point></Placemark></Document></kml>)",
            Kind::Addresses),
        Not(HasSubstr("fine")));
    EXPECT_THAT(said(zip("bomb.xlsx", workbook(bomb + "<worksheet>&a29;</worksheet>"))),
                Not(HasSubstr("fine")));
    EXPECT_THAT(
        said(
            "outside.kml",
            R"(<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>&e;</name><Point><coordinates>106.005,30.005</coordinates></Point></Placemark></Document></kml>)",
            Kind::Addresses),
        Not(HasSubstr("root:")));
}

TEST_F(BadFiles, ThatNestOrNeverEnd)
{
    EXPECT_THAT(
        said(
            "deep.geojson",
            R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": )"
                + std::string(200'000, '[') + std::string(200'000, ']') + "}}]}"),
        Not(HasSubstr("fine")));
    EXPECT_THAT(said(
                    "deep.kml",
                    R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)"
                        +
                        [] {
                            std::string open;
                            for (int i = 0; i < 100'000; ++i)
                                open += "<Folder>";
                            return open;
                        }(),
                    Kind::Addresses),
                Not(HasSubstr("fine")));
    EXPECT_THAT(said("huge.csv", kOne + "50011700001319000002,\"" + std::string(5'000'000, 'a')
                                     + "\",天网,甲,106.005,30.005,\n"),
                testing::AnyOf(HasSubstr("too large"), HasSubstr("damaged")));
    EXPECT_THAT(said("long.csv", kOne + "50011700001319000002," + std::string(70'000, 'a')
                                     + ",天网,甲,106.005,30.005,\n"),
                AllOf(HasSubstr("too large"), HasSubstr("line 3")));
    EXPECT_THAT(
        said("quote.csv", kOne + "50011700001319000002,\"never closed,天网,甲,106.005,30.005,\n"),
        AllOf(HasSubstr("never closed"), HasSubstr("line 3")));
    EXPECT_THAT(said("nul.csv", kOne + std::string("50011700001319\0", 15)
                                    + "00002,甲,天网,甲,106.005,30.005,\n"),
                Not(HasSubstr("3:New")));
}

TEST_F(BadFiles, DatabasesThatMeanHarm)
{
    const std::filesystem::path path = folder_ / "harm.gpkg";
    std::filesystem::copy_file(town_, path);
    const auto spoilt = [&](const char* sql) {
        sqlite3* db = nullptr;
        EXPECT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(db);
        sqlite3_close(db);
    };
    // A table that never ends, in the place of one.
    spoilt("DROP TRIGGER IF EXISTS none; ALTER TABLE address RENAME TO was; CREATE VIEW address AS "
           "WITH "
           "RECURSIVE n(fid) AS (SELECT 1 UNION ALL SELECT fid + 1 FROM n) SELECT fid AS id, 'a' "
           "AS text, "
           "NULL AS geom, '500117001001001' AS grid_code FROM n");
    Source source = sourceOf(path);
    source.layer = QStringLiteral("address");
    source.most = 10;
    EXPECT_NO_THROW({
        try {
            (void)readSource(source, {[](const SourceHead&) {}, [](SourceRows&&) { return true; }});
        } catch (const UserError&) { // either way it ends
        }
    });
    EXPECT_THAT(said("torn.gpkg", test::readAll(town_).substr(0, 100'000)), Not(HasSubstr("fine")));
}

TEST_F(BadFiles, AReaderThatLiesIsFoundOut)
{
    FrameReader reader;
    reader.add(QByteArray("\x7f\xff\xff\xff", 4));
    EXPECT_THROW((void)reader.next(), std::runtime_error); // longer than any
    for (const QByteArray& content :
         {QByteArray("\xff"), QByteArray("\x80"), QByteArray("\x81\x18\x63"),
          QByteArray("\x82\x02\x81\x80"), QByteArray("\xa1\x01\x02"),
          QByteArray("\x84\x04\x18\x63\x00\x60", 6)}) {
        FrameReader lying;
        lying.add(QByteArray("\0\0\0", 3) + static_cast<char>(content.size()) + content);
        EXPECT_THROW((void)lying.next(), std::runtime_error) << content.toHex().toStdString();
    }
    SourceRow row;
    row.line = 7;
    row.values = {QStringLiteral("甲"), std::nullopt, QString()};
    row.state = ShapeState::Mended;
    row.wkb = "wkb";
    FrameReader honest;
    const QByteArray frame = framed(SourceRows{row, row});
    for (const char byte : frame) // one by one
        honest.add(QByteArray(1, byte));
    const auto message = honest.next();
    ASSERT_TRUE(message);
    const auto& rows = std::get<SourceRows>(*message);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].values, row.values);
    EXPECT_EQ(rows[1].wkb, row.wkb);
    EXPECT_FALSE(honest.next());
}

} // namespace
} // namespace zhitu::import
