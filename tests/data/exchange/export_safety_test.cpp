// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What never leaves, what comes from outside, and what goes wrong on the way.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "data/cache/bulk_loader.h"
#include "data/cache/gpkg_geometry.h"
#include "data/exchange/layer_export.h"
#include "data/user_error.h"
#include "tests/data/exchange/read_back.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"
#include "tests/support/small_disk.h"
#include "tests/support/zip_entries.h"

namespace zhitu::exchange {
namespace {

namespace fs = std::filesystem;
using test_reader::readBack;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr ExportFormat kFormats[]{ExportFormat::GeoPackage, ExportFormat::GeoJson,
                                  ExportFormat::Shapefile,  ExportFormat::FlatGeobuf,
                                  ExportFormat::Kml,        ExportFormat::Csv,
                                  ExportFormat::Xlsx};

bool always(double /*share*/)
{
    return true;
}

LayerExport into(const fs::path& folder, ExportFormat format, Layer layer = Layer::Cameras)
{
    LayerExport wanted{test::demoFile(),
                       folder / ("out." + nameOf(format).toStdString()),
                       layer,
                       format,
                       {},
                       {},
                       {}};
    wanted.filter.areaPrefix = "500117121";
    return wanted;
}

/// Everything that was written, workbooks unzipped.
std::string everythingIn(const fs::path& folder)
{
    std::string all;
    for (const std::string& name : test::namesIn(folder)) {
        all += name + '\n' + test::readAll(folder / name);
        if (name.ends_with(".xlsx"))
            for (const auto& [entry, content] : test::zipEntries(folder / name))
                all += content;
    }
    return all;
}

/// Names that stand as words beside codes: they may leave as well.
bool isWord(std::string_view table, std::string_view column)
{
    static const std::set<std::string_view> tables{
        "department", "service_item", "service_category", "grid", "division", "catalogue_version"};
    return tables.contains(table) && column.starts_with("name");
}

bool isReleased(std::string_view table, std::string_view column)
{
    for (const LayerSpec& spec : layerSpecs())
        if (spec.table == table)
            return std::ranges::find(spec.columns, column, &LayerColumn::name)
                   != spec.columns.end();
    return false;
}

/// A cache with one row in every table that there is. Whatever no list releases holds a canary.
void makeCanaries(const fs::path& file)
{
    auto cache = cache::createCache(file);
    cache::writeMeta(*cache, "as_of", "1795141800");
    cache::writeMeta(*cache, "origin", "centre");
    cache::writeMeta(*cache, "centre", "7000000000000000001/zhitu");
    cache::writeMeta(*cache, "user", "CANARY-user");
    for (const cache::Table& table : cache::tables()) {
        cache::Statement insert = cache->prepare(cache::insertSql(table));
        int index = 1;
        insert.bind(index++, std::int64_t{1});
        cache::Blob blob;
        if (table.geometry == cache::GeometryType::Point)
            cache::encodePoint({106.3, 30}, blob);
        else if (table.geometry == cache::GeometryType::Line)
            cache::encodeLine({{106.3, 30}, {106.4, 30}}, blob);
        else if (table.geometry == cache::GeometryType::Polygon)
            cache::encodePolygon({{{{106, 30}, {107, 30}, {107, 31}, {106, 30}}}}, blob);
        if (!blob.empty())
            insert.bindBlob(index++, blob);
        for (const cache::Column& column : table.columns) {
            const std::string name = std::string(table.name) + '.' + std::string(column.name);
            const bool leaves =
                isReleased(table.name, column.name) || isWord(table.name, column.name);
            const std::string text = (leaves ? "RELEASED-" : "CANARY-") + name;
            if (column.declaration.starts_with("TEXT") || column.declaration.starts_with("DATE"))
                insert.bind(index++, std::string_view(text));
            else if (column.declaration.starts_with("BLOB"))
                insert.bindBlob(index++, std::as_bytes(std::span(text)));
            else if (column.declaration.starts_with("REAL"))
                insert.bind(index++, 1.0);
            else // a number that is found again, where it must not be
                insert.bind(index++, leaves ? std::int64_t{1} : std::int64_t{770'000'000'001});
        }
        insert.run();
    }
    for (const cache::Table& table : cache::tables()) {
        cache::createIndexes(*cache, table);
        cache::createSpatialIndex(*cache, table);
    }
    cache::refreshContents(*cache);
    cache->execute("COMMIT");
}

TEST(ExportSafety, WhatIsSealedOrOnTheNegativeListIsInNoFile)
{
    const test::TemporaryFolder folder;
    makeCanaries(folder / "cache.gpkg");
    for (const ExportFormat format : kFormats)
        for (const LayerSpec& spec : layerSpecs()) {
            SCOPED_TRACE(std::string(spec.name) + " " + nameOf(format).toStdString());
            const test::TemporaryFolder out;
            LayerExport wanted = into(out.path(), format, spec.layer);
            wanted.cacheFile = folder / "cache.gpkg";
            wanted.filter = {};
            const auto done = exportLayer(wanted, always);
            ASSERT_TRUE(done.has_value());
            EXPECT_EQ(done->rows, 1);
            const std::string all = everythingIn(out.path());
            EXPECT_THAT(all, Not(HasSubstr("CANARY")));
            EXPECT_THAT(all, Not(HasSubstr("770000000001")));
            // The search itself finds what is there.
            for (const LayerColumn& column : spec.columns)
                if (column.type == FieldType::Text && column.width > 40) {
                    EXPECT_THAT(all, HasSubstr("RELEASED-" + std::string(spec.table) + '.'
                                               + std::string(column.name)));
                }
            // And the fields are those of the list, one by one.
            if (format == ExportFormat::GeoPackage) {
                std::set<std::string> fields;
                const auto row = readBack(wanted.target).front();
                for (const auto& [name, value] : row.cells)
                    fields.insert(name);
                fields.erase("ogr_fid");
                std::set<std::string> listed{"id"};
                for (const LayerColumn& column : spec.columns) {
                    listed.emplace(column.name);
                    if (column.words != WordsOf::Nothing)
                        listed.emplace(column.wordsName);
                }
                EXPECT_TRUE(std::ranges::includes(listed, fields))
                    << testing::PrintToString(fields);
            }
        }
}

TEST(ExportSafety, LiveDataIsCalledInternalAndHasItsCentre)
{
    const test::TemporaryFolder folder;
    makeCanaries(folder / "cache.gpkg");
    LayerExport wanted = into(folder.path(), ExportFormat::GeoPackage, Layer::Centres);
    wanted.cacheFile = folder / "cache.gpkg";
    wanted.filter = {};
    ASSERT_TRUE(exportLayer(wanted, always).has_value());
    const auto said = test_reader::jsonTexts(sidecarOf(wanted.target));
    EXPECT_THAT(said.at("licence"), HasSubstr("not public"));
    EXPECT_THAT(said.at("source"), HasSubstr("7000000000000000001/zhitu"));
    EXPECT_EQ(said.at("synthetic"), "false");
}

class HostileNames : public testing::Test {
protected:
    HostileNames()
    {
        for (int i = 0; i < 300; ++i)
            names_[3] += "网";
        cache::BulkLoader loader(folder_ / "cache.gpkg");
        loader.setMeta("as_of", "1795141800");
        for (std::size_t i = 0; i < names_.size(); ++i) {
            domain::Camera camera;
            camera.id = static_cast<std::int64_t>(i) + 1;
            camera.deviceId = "50011700001310000001";
            camera.name = names_[i];
            camera.gridCode = "500117121001001";
            camera.position = {106.1, 30.1};
            loader.add(camera);
        }
        EXPECT_TRUE(loader.finish(always));
    }

    std::vector<std::string> names_{"=1+1",
                                    "\"引号\", 逗号; 'x'",
                                    std::string("a\0b\x07", 4),
                                    "", // becomes 300 letters
                                    "🚨高空瞭望🚨",
                                    "</name><Placemark>&amp;]]>",
                                    "一行\n二行\t三",
                                    "\xff\xfe 非 UTF-8",
                                    "-2+3",
                                    "'); DROP TABLE camera; --"};
    const test::TemporaryFolder folder_;
};

TEST_F(HostileNames, ComeThroughOrAreCountedInEveryFormat)
{
    for (const ExportFormat format : kFormats) {
        SCOPED_TRACE(nameOf(format).toStdString());
        LayerExport wanted = into(folder_.path(), format);
        wanted.cacheFile = folder_ / "cache.gpkg";
        const auto done = exportLayer(wanted, always);
        ASSERT_TRUE(done.has_value());
        EXPECT_EQ(done->rows, std::ssize(names_));
        EXPECT_EQ(done->textsReplaced, 2) << "the ones with NUL and without UTF-8";
        EXPECT_EQ(done->textsCut, format == ExportFormat::Shapefile ? 1 : 0);
        EXPECT_EQ(test_reader::jsonTexts(sidecarOf(wanted.target)).at("texts_replaced"), "2");
        const auto rows = readBack(wanted.target);
        ASSERT_EQ(rows.size(), names_.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::string expected = names_[i];
            if (i == 2)
                expected = "a�b�";
            if (i == 3 && format == ExportFormat::Shapefile)
                expected.resize(252); // 84 characters of three bytes: 254 would break one
            if (i == 7)
                expected = "�� 非 UTF-8";
            if (format == ExportFormat::Csv
                && (names_[i].front() == '=' || names_[i].front() == '-'))
                expected = '\'' + expected;
            EXPECT_EQ(rows[i].cells.at("name"), expected) << i;
        }
    }
}

TEST_F(HostileNames, BrokenPlacesBecomeNoneAndAreCounted)
{
    {
        cache::Connection cache((folder_ / "cache.gpkg").string(), cache::Access::ReadWrite);
        cache.execute("DROP TRIGGER rtree_camera_geom_update6");
        cache.execute("DROP TRIGGER rtree_camera_geom_update7");
        cache.execute("DROP TRIGGER rtree_camera_geom_update2");
        cache.execute("DROP TRIGGER rtree_camera_geom_update4");
        cache.execute("DROP TRIGGER rtree_camera_geom_update5");
        cache.execute("UPDATE camera SET geom = x'00' WHERE id = 1");
        cache.execute("UPDATE camera SET geom = NULL WHERE id = 2");
    }
    for (const ExportFormat format : kFormats) {
        SCOPED_TRACE(nameOf(format).toStdString());
        LayerExport wanted = into(folder_.path(), format);
        wanted.cacheFile = folder_ / "cache.gpkg";
        const auto done = exportLayer(wanted, always);
        ASSERT_TRUE(done.has_value());
        EXPECT_EQ(done->withoutPlace, 2);
        const auto rows = readBack(wanted.target);
        ASSERT_EQ(rows.size(), names_.size()) << "a row without a place is a row";
        EXPECT_EQ(rows[0].shape.index(), 0U);
    }
}

TEST(ExportSafety, CancelledItLeavesNothingAndWhatWasThereIsAsItWas)
{
    const test::TemporaryFolder folder;
    test::Dice dice;
    for (const ExportFormat format : kFormats) {
        LayerExport wanted = into(folder.path(), format, Layer::Grids);
        wanted.filter = {};
        int asked = 0;
        ASSERT_TRUE(exportLayer(wanted, [&](double share) {
            EXPECT_GE(share, 0);
            EXPECT_LE(share, 1);
            ++asked;
            return true;
        }));
        EXPECT_GT(asked, 5);
        const std::string before = everythingIn(folder.path());
        const auto names = test::namesIn(folder.path());
        wanted.ifThere = cache::IfThere::Replace;
        for (const int steps : {0, 1, static_cast<int>(dice.between(2, asked - 1)), asked - 1}) {
            int left = steps;
            EXPECT_FALSE(exportLayer(wanted, [&](double) { return left-- > 0; }).has_value())
                << nameOf(format).toStdString() << ' ' << steps << ' ' << dice.told();
            EXPECT_EQ(test::namesIn(folder.path()), names) << steps;
        }
        EXPECT_EQ(everythingIn(folder.path()), before);
        for (const std::string& name : names)
            fs::remove(folder / name);
        int left = 3;
        EXPECT_FALSE(exportLayer(wanted, [&](double) { return left-- > 0; }).has_value());
        EXPECT_THAT(test::namesIn(folder.path()), IsEmpty());
    }
}

TEST(ExportSafety, AFullDiskIsSaidAndLeavesNothingNorAShortFile)
{
    test::SmallDisk disk("64m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root may make a disk";
    test::Dice dice;
    for (const ExportFormat format : kFormats) {
        SCOPED_TRACE(nameOf(format).toStdString());
        LayerExport wanted = into(disk.path(), format);
        wanted.filter.areaPrefix = "50011700"; // some thousand
        const std::int64_t before = disk.room();
        const auto whole = exportLayer(wanted, always);
        ASSERT_TRUE(whole.has_value());
        const std::int64_t needed = before - disk.room();
        ASSERT_GT(needed, 100'000);
        const int steps = test::rounds(6);
        int refused = 0;
        for (int i = 0; i < steps; ++i) {
            for (const std::string& name : test::namesIn(disk.path()))
                fs::remove(disk.path() / name);
            ASSERT_TRUE(disk.leave(needed * i / steps + dice.between(1, 12) * 4096));
            try {
                ASSERT_TRUE(exportLayer(wanted, always).has_value());
                disk.makeRoom();
                EXPECT_EQ(std::ssize(readBack(wanted.target)), whole->rows) << dice.told();
            } catch (const UserError& error) {
                ++refused;
                EXPECT_THAT(error.message().toStdString(),
                            testing::AnyOf(HasSubstr("no room"), HasSubstr("room on the disk"),
                                           HasSubstr("make room"), HasSubstr("full")));
                disk.makeRoom();
                EXPECT_THAT(test::namesIn(disk.path()), IsEmpty()) << dice.told();
            }
        }
        EXPECT_GT(refused, 0);
        for (const std::string& name : test::namesIn(disk.path()))
            fs::remove(disk.path() / name);
    }
}

QString refusalOf(const LayerExport& wanted)
{
    try {
        (void)exportLayer(wanted, always);
    } catch (const UserError& error) {
        return error.message();
    }
    return {};
}

TEST(ExportSafety, NothingThatIsThereIsReplacedUnlessAsked)
{
    const test::TemporaryFolder folder;
    for (const ExportFormat format : kFormats) {
        LayerExport wanted = into(folder.path(), format, Layer::Centres);
        for (const fs::path& there :
             {wanted.target, sidecarOf(wanted.target), filesOf(wanted.target, format).back()}) {
            test::writeAll(there, "mine");
            EXPECT_FALSE(refusalOf(wanted).isEmpty());
            EXPECT_EQ(test::readAll(there), "mine");
            EXPECT_EQ(test::namesIn(folder.path()).size(), 1U);
            wanted.ifThere = cache::IfThere::Replace;
            EXPECT_TRUE(refusalOf(wanted).isEmpty());
            EXPECT_NE(test::readAll(there), "mine");
            wanted.ifThere = cache::IfThere::Refuse;
            for (const std::string& name : test::namesIn(folder.path()))
                fs::remove(folder / name);
        }
    }
}

/// Whatever the kind of file: a table has no other place that could say it.
TEST(ExportSafety, EveryRowOfADrillSaysSo)
{
    const test::TemporaryFolder folder;
    const test::TemporaryFolder out;
    const fs::path cache = folder / "drill.gpkg";
    fs::copy_file(test::demoFile(), cache);
    const std::string title = "滨江路 积水演练";
    {
        cache::Connection connection(cache.string(), cache::Access::ReadWrite);
        connection.prepare("INSERT INTO zhitu_meta(key, value) VALUES ('drill', ?)")
            .bind(1, title)
            .step();
    }
    for (const ExportFormat format : kFormats) {
        LayerExport wanted = into(out.path(), format);
        wanted.ifThere = cache::IfThere::Replace;
        ASSERT_TRUE(exportLayer(wanted, always).has_value());
        const std::size_t plain = readBack(wanted.target).size();
        EXPECT_FALSE(readBack(wanted.target).at(0).cells.contains("drill"));
        wanted.cacheFile = cache;
        ASSERT_TRUE(exportLayer(wanted, always).has_value());
        const auto rows = readBack(wanted.target);
        EXPECT_EQ(rows.size(), plain);
        for (const auto& row : rows)
            ASSERT_EQ(row.cells.at("drill"), title) << nameOf(format).toStdString();
    }
}

TEST(ExportSafety, ACacheAFolderAndAnOpenDatabaseAreNeverReplaced)
{
    const test::TemporaryFolder folder;
    LayerExport wanted = into(folder.path(), ExportFormat::GeoPackage, Layer::Centres);
    wanted.ifThere = cache::IfThere::Replace;
    makeCanaries(wanted.target);
    const std::string before = test::readAll(wanted.target);
    EXPECT_TRUE(refusalOf(wanted).contains(QStringLiteral("cache of Zhitu")));
    wanted.cacheFile = wanted.target;
    EXPECT_FALSE(refusalOf(wanted).isEmpty());
    EXPECT_EQ(test::readAll(wanted.target), before);
    fs::remove(wanted.target);
    wanted.cacheFile = test::demoFile();

    test::writeAll(wanted.target, "x");
    test::writeAll(wanted.target.string() + "-wal", "x");
    EXPECT_TRUE(refusalOf(wanted).contains(QStringLiteral("open in another program")));
    fs::remove(wanted.target.string() + "-wal");
    fs::remove(wanted.target);
    fs::create_directory(wanted.target);
    EXPECT_FALSE(refusalOf(wanted).isEmpty());
    fs::remove(wanted.target);
    test::writeAll(folder / "elsewhere", "theirs");
    fs::create_symlink(folder / "elsewhere", wanted.target);
    EXPECT_FALSE(refusalOf(wanted).isEmpty());
    EXPECT_EQ(test::readAll(folder / "elsewhere"), "theirs");

    wanted.target = folder / "out.shp";
    EXPECT_TRUE(refusalOf(wanted).contains(QStringLiteral(".gpkg")));
    wanted.target = folder / "no" / "out.gpkg";
    EXPECT_FALSE(refusalOf(wanted).isEmpty());
}

TEST(ExportSafety, AnIndexOfTheShapefileBeforeIsNotLeftBesideTheNewOne)
{
    const test::TemporaryFolder folder;
    LayerExport wanted = into(folder.path(), ExportFormat::Shapefile, Layer::Centres);
    wanted.ifThere = cache::IfThere::Replace;
    test::writeAll(folder / "out.qix", "of another file");
    ASSERT_TRUE(exportLayer(wanted, always).has_value());
    EXPECT_FALSE(fs::exists(folder / "out.qix"));
}

TEST(ExportSafety, WhatAKilledExportLeftIsRemovedByTheNext)
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder / ".zhitu-export-Ab12Cd");
    test::writeAll(folder / ".zhitu-export-Ab12Cd" / "export.gpkg", "half");
    ASSERT_TRUE(
        exportLayer(into(folder.path(), ExportFormat::Csv, Layer::Centres), always).has_value());
    EXPECT_THAT(test::namesIn(folder.path()), testing::ElementsAre("out.csv", "out.csv.meta.json"));
}

} // namespace
} // namespace zhitu::exchange
