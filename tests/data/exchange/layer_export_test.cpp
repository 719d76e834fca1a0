// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Every layer in every format, read back by GDAL and compared with the rows it came from.
#include "data/exchange/layer_export.h"

#include <gmock/gmock.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/exchange/rings.h"
#include "data/space/china_datums.h"
#include "data/user_error.h"
#include "tests/data/exchange/read_back.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::exchange {
namespace {

using domain::LonLat;
using test_reader::readBack;
using test_reader::ReadRow;
using testing::HasSubstr;
using testing::Not;

constexpr ExportFormat kFormats[]{ExportFormat::GeoPackage, ExportFormat::GeoJson,
                                  ExportFormat::Shapefile,  ExportFormat::FlatGeobuf,
                                  ExportFormat::Kml,        ExportFormat::Csv,
                                  ExportFormat::Xlsx};
constexpr double kDegrees = 1e-8;
constexpr double kMetres = 1e-3;

bool always(double /*share*/)
{
    return true;
}

std::vector<LonLat> cornersOf(const domain::Polygon& area)
{
    std::vector<LonLat> corners;
    for (const domain::Ring& ring : area.rings)
        corners.insert(corners.end(), ring.begin(), ring.end() - 1); // the last is the first
    std::ranges::sort(corners, [](LonLat a, LonLat b) {
        return std::pair(a.lon, a.lat) < std::pair(b.lon, b.lat);
    });
    return corners;
}

/// The same places, whichever way round a format has its rings.
void expectSame(const Shape& got, const Shape& expected, double tolerance)
{
    ASSERT_EQ(got.index(), expected.index());
    std::vector<LonLat> a;
    std::vector<LonLat> b;
    if (const auto* place = std::get_if<LonLat>(&expected)) {
        a = {*place};
        b = {std::get<LonLat>(got)};
    } else if (const auto* area = std::get_if<domain::Polygon>(&expected)) {
        a = cornersOf(*area);
        b = cornersOf(std::get<domain::Polygon>(got));
    }
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        ASSERT_NEAR(a[i].lon, b[i].lon, tolerance);
        ASSERT_NEAR(a[i].lat, b[i].lat, tolerance);
    }
}

class LayerExportTest : public testing::Test {
protected:
    std::optional<LayerExported> write(Layer layer, ExportFormat format, const char* area = "",
                                       std::optional<ExportCrs> crs = {})
    {
        LayerExport wanted{test::demoFile(), file(format), layer, format, crs, {}, {}};
        wanted.filter.areaPrefix = area;
        wanted.ifThere = cache::IfThere::Replace;
        return exportLayer(wanted, always);
    }
    [[nodiscard]] std::filesystem::path file(ExportFormat format) const
    {
        return folder_ / ("out." + nameOf(format).toStdString());
    }
    /// The rows themselves, by SQL that knows nothing of filters.
    std::vector<ReadRow> source(const LayerSpec& spec, const std::string& where)
    {
        std::string columns = "id, geom";
        for (const LayerColumn& column : spec.columns)
            columns += ", " + std::string(column.name);
        cache::Statement row =
            cache_.prepare("SELECT " + columns + " FROM " + cache::quotedName(spec.table)
                           + " WHERE " + where + " ORDER BY id");
        std::vector<ReadRow> rows;
        while (row.step()) {
            ReadRow read;
            read.id = row.integer(0);
            if (spec.geometry == cache::GeometryType::Point)
                read.shape = cache::decodePoint(row.blob(1)).value();
            else
                read.shape = cache::decodePolygon(row.blob(1)).value();
            for (std::size_t i = 0; i < spec.columns.size(); ++i)
                if (const int at = static_cast<int>(i) + 2; !row.isNull(at))
                    read.cells.emplace(spec.columns[i].name, row.text(at));
            rows.push_back(std::move(read));
        }
        return rows;
    }
    static std::vector<std::int64_t> idsOf(const std::vector<ReadRow>& rows)
    {
        std::vector<std::int64_t> ids;
        for (const ReadRow& row : rows)
            ids.push_back(row.id);
        return ids;
    }

    const test::TemporaryFolder folder_;
    cache::Connection cache_{test::demoFile().string(), cache::Access::ReadOnly};
};

/// In one cell; a text that is empty may have become none.
void expectSameCell(const ReadRow& got, const ReadRow& expected, const LayerColumn& column,
                    const std::string& name, bool isUtc)
{
    const auto found = got.cells.find(name);
    const auto source = expected.cells.find(std::string(column.name));
    const std::string is = found == got.cells.end() ? std::string() : found->second;
    const std::string was = source == expected.cells.end() ? std::string() : source->second;
    if (was.empty() || is.empty()) {
        ASSERT_EQ(is, was) << name << " of " << expected.id;
        return;
    }
    switch (column.type) {
    case FieldType::Real:
        ASSERT_NEAR(std::stod(is), std::stod(was), 1e-9 * std::max(1.0, std::abs(std::stod(was))));
        break;
    case FieldType::Moment:
        // ogr2ogr drops the zone that a FlatGeobuf has (there is a test of that).
        ASSERT_EQ(test_reader::secondsOf(is + (isUtc && !is.ends_with('Z') ? "Z" : "")),
                  std::stoll(was))
            << name << ' ' << is;
        break;
    default:
        ASSERT_EQ(is, was) << name << " of " << expected.id;
    }
}

TEST_F(LayerExportTest, EveryLayerInEveryFormatHasTheRowsItCameFrom)
{
    const std::string area = "500117121"; // a small town
    for (const LayerSpec& spec : layerSpecs()) {
        const auto expected = source(spec, std::string(spec.area) + " LIKE '" + area + "%'");
        ASSERT_FALSE(expected.empty()) << spec.name;
        for (const ExportFormat format : kFormats) {
            SCOPED_TRACE(std::string(spec.name) + " " + nameOf(format).toStdString());
            const auto done = write(spec.layer, format, area.c_str());
            ASSERT_TRUE(done.has_value());
            EXPECT_EQ(done->rows, std::ssize(expected));
            EXPECT_EQ(done->textsCut + done->textsReplaced + done->withoutPlace, 0);
            const auto got = readBack(file(format));
            ASSERT_EQ(idsOf(got), idsOf(expected));
            const bool isDbf = format == ExportFormat::Shapefile;
            for (std::size_t i = 0; i < got.size(); ++i) {
                for (const LayerColumn& column : spec.columns) {
                    expectSameCell(got[i], expected[i], column,
                                   std::string(isDbf ? column.dbf : column.name),
                                   format == ExportFormat::FlatGeobuf);
                    if (column.words != WordsOf::Nothing && column.name != "department_id"
                        && column.name != "parent_code") {
                        EXPECT_TRUE(got[i].cells.contains(
                            std::string(isDbf ? column.wordsDbf : column.wordsName)))
                            << column.name;
                    }
                }
                if (format != ExportFormat::Xlsx)
                    expectSame(got[i].shape, expected[i].shape, kDegrees);
                else if (const auto* place = std::get_if<LonLat>(&expected[i].shape)) {
                    EXPECT_NEAR(std::stod(got[i].cells.at("lon")), place->lon, kDegrees);
                    EXPECT_NEAR(std::stod(got[i].cells.at("lat")), place->lat, kDegrees);
                }
                if (HasFatalFailure())
                    return;
            }
        }
    }
}

TEST_F(LayerExportTest, WholeLayersAreWhole)
{
    for (const auto& [layer, rows] : {std::pair(Layer::Cameras, 45'036),
                                      {Layer::Grids, 3'633},
                                      {Layer::Centres, 450},
                                      {Layer::Divisions, 450}}) {
        const auto done = write(layer, ExportFormat::GeoPackage);
        ASSERT_TRUE(done.has_value());
        EXPECT_EQ(done->rows, rows);
        EXPECT_THAT(test_reader::summaryOf(file(ExportFormat::GeoPackage)),
                    HasSubstr("Feature Count: " + std::to_string(rows)));
    }
}

TEST_F(LayerExportTest, ARandomFilterGivesWhatSqlOfItsOwnGives)
{
    test::Dice dice;
    const std::int64_t asOf = cache_.queryInt("SELECT value FROM zhitu_meta WHERE key = 'as_of'");
    std::string where;
    /// Some of the numbers from 1 on, and the same as SQL.
    const auto choose = [&]<typename Value>(const char* column, int most,
                                            std::vector<Value>& into) {
        std::string text;
        for (int n = 1; n <= most; ++n)
            if (dice.between(0, 2) == 0) {
                into.push_back(static_cast<Value>(n));
                text +=
                    (text.empty() ? "" : " OR ") + std::string(column) + " = " + std::to_string(n);
            }
        if (!text.empty())
            where += " AND (" + text + ')';
    };
    const auto momentFrom = [&](const std::string& condition,
                                std::optional<domain::Instant>& into) {
        if (dice.between(0, 2) != 0)
            return;
        const std::int64_t at = asOf - dice.between(0, 90) * 86'400;
        into = domain::Instant{std::chrono::seconds{at}};
        where += " AND " + condition + std::to_string(at);
    };
    std::size_t rows = 0;
    for (int i = 0; i < test::rounds(8); ++i) {
        const std::string area = "5001171" + std::to_string(dice.between(0, 2));
        where = "grid_code LIKE '" + area + "%'";
        LayerExport wanted{test::demoFile(), file(ExportFormat::GeoPackage), {}, {}, {}, {}, {}};
        wanted.ifThere = cache::IfThere::Replace;
        wanted.filter.areaPrefix = area;
        if (i % 4 == 3) {
            wanted.layer = Layer::Cameras;
            choose("tier", 3, wanted.filter.tiers);
            choose("status", 3, wanted.filter.statuses);
        } else {
            choose("state", 11, wanted.filter.states);
            choose("category_id", 7, wanted.filter.categories);
            momentFrom("reported_at >= ", wanted.filter.reportedFrom);
            momentFrom("reported_at < ", wanted.filter.reportedBefore);
            momentFrom("deadline_at >= ", wanted.filter.deadlineFrom);
            if ((wanted.filter.supervisedOnly = dice.between(0, 5) == 0))
                where += " AND supervised = 1";
            if ((wanted.filter.overdueOnly = dice.between(0, 3) == 0))
                where += " AND state IN (1, 2, 3, 4, 5) AND deadline_at < " + std::to_string(asOf);
        }
        ASSERT_TRUE(exportLayer(wanted, always).has_value());
        const auto expected = idsOf(source(specOf(wanted.layer), where));
        ASSERT_EQ(idsOf(readBack(wanted.target)), expected) << where << ' ' << dice.told();
        rows += expected.size();
    }
    EXPECT_GT(rows, 0U) << dice.told();
}

/// \returns x and y of each place as gdaltransform computes them
std::vector<LonLat> transformed(const std::vector<ReadRow>& rows, const std::string& to)
{
    const test::TemporaryFolder folder;
    std::string in;
    char line[80];
    for (const ReadRow& row : rows) {
        const auto place = std::get<LonLat>(row.shape);
        std::snprintf(line, sizeof line, "%.12f %.12f\n", place.lon, place.lat);
        in += line;
    }
    test::writeAll(folder / "in", in);
    const std::string command = "gdaltransform -s_srs EPSG:4490 -t_srs " + to + " -output_xy <"
                                + (folder / "in").string() + " >" + (folder / "out").string();
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    std::vector<LonLat> places;
    std::istringstream out(test::readAll(folder / "out"));
    for (LonLat place; out >> place.lon >> place.lat;)
        places.push_back(place);
    return places;
}

TEST_F(LayerExportTest, GaussKrugerAndMercatorAreWhatGdalComputes)
{
    const auto expected = source(specOf(Layer::Cameras), "grid_code LIKE '500117121%'");
    for (const auto& [name, epsg] : {std::pair(u"gk:35", "EPSG:4523"),
                                     {u"gk:36", "EPSG:4524"},
                                     {u"gk:105E", "EPSG:4544"},
                                     {u"gk", "EPSG:4523"},
                                     {u"webmercator", "EPSG:3857"},
                                     {u"wgs84", "EPSG:4326"}}) {
        const auto places = transformed(expected, epsg);
        ASSERT_EQ(places.size(), expected.size());
        const bool isDegrees = std::string(epsg) == "EPSG:4326";
        for (const ExportFormat format : {ExportFormat::GeoPackage, ExportFormat::Shapefile,
                                          ExportFormat::FlatGeobuf, ExportFormat::Csv}) {
            SCOPED_TRACE(std::string(epsg) + " " + nameOf(format).toStdString());
            ASSERT_TRUE(write(Layer::Cameras, format, "500117121", crsNamed(name)).has_value());
            const auto got = readBack(file(format));
            ASSERT_EQ(got.size(), expected.size());
            for (std::size_t i = 0; i < got.size(); ++i)
                expectSame(got[i].shape, places[i], isDegrees ? kDegrees : kMetres);
            if (format != ExportFormat::Csv) {
                EXPECT_THAT(test_reader::summaryOf(file(format)),
                            HasSubstr(std::string("ID[\"EPSG\",") + (epsg + 5) + "]]"));
            }
        }
    }
}

TEST_F(LayerExportTest, AreasGoThroughTheSameProjection)
{
    ASSERT_TRUE(write(Layer::Grids, ExportFormat::GeoPackage, "500117121", crsNamed(u"gk:35")));
    const auto got = readBack(file(ExportFormat::GeoPackage));
    const test::TemporaryFolder folder;
    const std::string theirs = (folder / "theirs.gpkg").string();
    const test::Outcome told = test::run(
        "/usr/bin/ogr2ogr", {"-f", "GPKG", theirs, test::demoFile().string(), "-sql",
                             "SELECT id AS id, geom FROM grid WHERE code LIKE '500117121%'",
                             "-t_srs", "EPSG:4523", "-nln", "t"});
    ASSERT_EQ(told.exitCode, 0) << told.errors;
    cache::Connection copied(theirs, cache::Access::ReadOnly);
    cache::Statement row = copied.prepare("SELECT * FROM t ORDER BY 1");
    std::size_t i = 0;
    while (row.step()) {
        ASSERT_LT(i, got.size());
        const int geometry = row.type(1) == SQLITE_BLOB ? 1 : 2;
        expectSame(got[i++].shape, test_reader::shapeOf(row.blob(geometry)), kMetres);
    }
    EXPECT_EQ(i, got.size());
    EXPECT_GT(i, 10U);
}

TEST_F(LayerExportTest, Gcj02IsOurFunctionAndIsLabelledEverywhere)
{
    const auto expected = source(specOf(Layer::Cameras), "grid_code LIKE '500117121%'");
    for (const ExportFormat format :
         {ExportFormat::GeoPackage, ExportFormat::GeoJson, ExportFormat::Shapefile,
          ExportFormat::FlatGeobuf, ExportFormat::Csv}) {
        SCOPED_TRACE(nameOf(format).toStdString());
        ASSERT_TRUE(write(Layer::Cameras, format, "500117121", crsNamed(u"gcj02")).has_value());
        const auto got = readBack(file(format));
        ASSERT_EQ(got.size(), expected.size());
        for (std::size_t i = 0; i < got.size(); ++i)
            expectSame(
                got[i].shape,
                space::fromCgcs2000(std::get<LonLat>(expected[i].shape), space::Datum::Gcj02),
                kDegrees);
        if (format != ExportFormat::Csv && format != ExportFormat::Shapefile) {
            EXPECT_THAT(test_reader::summaryOf(file(format)), HasSubstr("cameras_gcj02"));
        }
        if (format == ExportFormat::Csv) {
            EXPECT_THAT(test::readAll(file(format)), HasSubstr("lon_gcj02,lat_gcj02\r\n"));
        } else {
            EXPECT_THAT(test_reader::summaryOf(file(format)), HasSubstr("GCJ"));
        }
        EXPECT_THAT(test::readAll(sidecarOf(file(format))), HasSubstr("GCJ-02"));
        EXPECT_THAT(test::readAll(sidecarOf(file(format))), HasSubstr("\"epsg\": null"));
    }
}

TEST_F(LayerExportTest, AFormatOfWgs84RefusesEverythingElseAndLeavesNothing)
{
    const test::TemporaryFolder empty;
    for (const auto& [format, crs] : {std::pair(ExportFormat::GeoJson, u"gk"),
                                      {ExportFormat::GeoJson, u"cgcs2000"},
                                      {ExportFormat::GeoJson, u"webmercator"},
                                      {ExportFormat::Kml, u"gcj02"},
                                      {ExportFormat::Kml, u"gk:35"}}) {
        LayerExport wanted{test::demoFile(),
                           empty / ("x." + nameOf(format).toStdString()),
                           Layer::Cameras,
                           format,
                           crsNamed(crs),
                           {},
                           {}};
        try {
            (void)exportLayer(wanted, always);
            ADD_FAILURE() << "nothing was said";
        } catch (const UserError& error) {
            EXPECT_THAT(error.message().toStdString(), HasSubstr("WGS 84"));
        }
    }
    EXPECT_TRUE(test::namesIn(empty.path()).empty());
}

TEST_F(LayerExportTest, GeoJsonIsAsTheRfcHasIt)
{
    ASSERT_TRUE(write(Layer::Grids, ExportFormat::GeoJson, "500117121").has_value());
    const QByteArray text = QByteArray::fromStdString(test::readAll(file(ExportFormat::GeoJson)));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    EXPECT_FALSE(json.contains(QStringLiteral("crs"))) << "the RFC took it away";
    for (const ReadRow& row : readBack(file(ExportFormat::GeoJson))) {
        const auto& rings = std::get<domain::Polygon>(row.shape).rings;
        EXPECT_GT(twiceSignedArea(rings.front()), 0) << "outer rings run counter-clockwise";
        EXPECT_EQ(rings.front().front(), rings.front().back());
    }
}

TEST_F(LayerExportTest, NothingIsAFileTooAndSaysSo)
{
    for (const ExportFormat format : kFormats)
        for (const Layer layer : {Layer::Cases, Layer::Grids}) {
            SCOPED_TRACE(nameOf(format).toStdString());
            const auto done = write(layer, format, "999999");
            ASSERT_TRUE(done.has_value());
            EXPECT_EQ(done->rows, 0);
            if (format != ExportFormat::Xlsx) {
                EXPECT_TRUE(readBack(file(format)).empty());
            } else { // GDAL takes a head without rows for a row
                EXPECT_THAT(test_reader::summaryOf(file(format)), HasSubstr("Feature Count: 1\n"));
            }
            EXPECT_EQ(test_reader::jsonTexts(sidecarOf(file(format))).at("rows"), "0");
        }
}

TEST_F(LayerExportTest, TheSidecarSaysWhatTheFileIs)
{
    LayerExport wanted{test::demoFile(),
                       file(ExportFormat::Shapefile),
                       Layer::Cases,
                       ExportFormat::Shapefile,
                       crsNamed(u"gk"),
                       {},
                       {}};
    wanted.filter.areaPrefix = "500117121";
    wanted.filter.states = {domain::CaseState::Handling};
    const auto done = exportLayer(wanted, always);
    ASSERT_TRUE(done.has_value());
    const auto sidecar = sidecarOf(wanted.target);
    EXPECT_EQ(done->files.back(), sidecar);
    const auto said = test_reader::jsonTexts(sidecar);
    EXPECT_EQ(said.at("layer"), "cases");
    EXPECT_EQ(said.at("rows"), std::to_string(done->rows));
    EXPECT_EQ(said.at("synthetic"), "true");
    EXPECT_EQ(test_reader::secondsOf(said.at("as_of")),
              cache_.queryInt("SELECT value FROM zhitu_meta WHERE key = 'as_of'"));
    EXPECT_EQ(said.at("filter"), R"({"area":"500117121","states":[5]})");
    EXPECT_THAT(said.at("crs"), HasSubstr(R"("epsg":4523)"));
    EXPECT_THAT(said.at("crs"), HasSubstr("CGCS2000 / 3-degree Gauss-Kruger zone 35"));
    EXPECT_THAT(said.at("source"), HasSubstr(R"("origin":"demo")"));
    EXPECT_THAT(said.at("licence"), HasSubstr("MIT"));
    EXPECT_THAT(test::readAll(sidecar), HasSubstr("\"words_of\": \"department_id\""));
    EXPECT_THAT(test::readAll(sidecar), Not(HasSubstr(test::demoFile().parent_path().string())))
        << "names of folders are nobody's business";
    for (const auto& part : done->files)
        EXPECT_TRUE(std::filesystem::exists(part)) << part;
    EXPECT_EQ(test::readAll(folder_ / "out.cpg"), "UTF-8");
}

TEST_F(LayerExportTest, MomentsSayTheirZone)
{
    ASSERT_TRUE(write(Layer::Cases, ExportFormat::FlatGeobuf, "500117121").has_value());
    ASSERT_TRUE(write(Layer::Cases, ExportFormat::Shapefile, "500117121").has_value());
    const auto at = cache_.queryInt(
        "SELECT reported_at FROM \"case\" WHERE grid_code LIKE '500117121%' ORDER BY id");
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC);
    EXPECT_THAT(test::readAll(file(ExportFormat::FlatGeobuf)),
                HasSubstr(utc.toString(Qt::ISODate).toStdString()));
    EXPECT_TRUE(utc.toString(Qt::ISODate).endsWith(u'Z'));
    const QString china = utc.toTimeZone(QTimeZone(8 * 3600)).toString(Qt::ISODate);
    EXPECT_TRUE(china.endsWith(QStringLiteral("+08:00")));
    EXPECT_THAT(test::readAll(folder_ / "out.dbf"), HasSubstr(china.toStdString()));
}

TEST_F(LayerExportTest, CodesHaveTheirWordsBeside)
{
    ASSERT_TRUE(write(Layer::Cases, ExportFormat::GeoPackage, "500117121").has_value());
    std::set<std::string> states;
    for (const ReadRow& row : readBack(file(ExportFormat::GeoPackage))) {
        states.insert(row.cells.at("state") + row.cells.at("state_text"));
        EXPECT_EQ(row.cells.at("grid_text"), cache_.queryText("SELECT name FROM grid WHERE code = '"
                                                              + row.cells.at("grid_code") + "'"));
        const std::string department = row.cells.at("department_id");
        EXPECT_EQ(row.cells.contains("department_text"), department != "0");
    }
    EXPECT_TRUE(states.contains("9Closed"));
    EXPECT_TRUE(states.contains("5In handling"));
}

} // namespace
} // namespace zhitu::exchange
