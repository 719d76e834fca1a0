// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/builder.h"

#include <gmock/gmock.h>

#include <QCryptographicHash>
#include <cmath>
#include <map>
#include <set>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/info.h"
#include "data/cache/reader.h"
#include "data/cache/schema.h"
#include "data/demo/demo_store.h"
#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::demo {
namespace {

using cache::Access;
using cache::Connection;
using cache::Statement;
using cache::Table;

/// Reals are rounded to 1e-7: of a degree that is a centimetre.
std::string rounded(double value)
{
    return std::to_string(std::llround(value * 1e7)) + ',';
}

void addGeometry(cache::GeometryType type, std::span<const std::byte> blob,
                 QCryptographicHash& hash)
{
    std::string text;
    const auto add = [&](const auto& line) {
        for (const domain::LonLat& p : line)
            text += rounded(p.lon) + rounded(p.lat);
    };
    if (type == cache::GeometryType::Point)
        add(std::vector{cache::decodePoint(blob).value()});
    else if (type == cache::GeometryType::Line)
        add(cache::decodeLine(blob).value());
    else {
        const domain::Polygon polygon = cache::decodePolygon(blob).value();
        for (const domain::Ring& ring : polygon.rings)
            add(ring);
    }
    hash.addData(QByteArrayView(text.data(), std::ssize(text)));
}

/// SHA-256 over all rows of all tables in the order of their ids.
std::string digestOf(const std::filesystem::path& file)
{
    Connection connection(file.string(), Access::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Table& table : cache::tables()) {
        const bool spatial = table.geometry != cache::GeometryType::None;
        std::string sql = spatial ? "SELECT id, geom" : "SELECT id";
        for (const cache::Column& column : table.columns)
            sql += ", " + std::string(column.name);
        Statement rows =
            connection.prepare(sql + " FROM \"" + std::string(table.name) + "\" ORDER BY id");
        while (rows.step()) {
            std::string text = rows.text(0) + '|';
            if (spatial)
                addGeometry(table.geometry, rows.blob(1), hash);
            int at = spatial ? 2 : 1;
            for (const cache::Column& column : table.columns) {
                text += column.declaration.starts_with("REAL") ? rounded(rows.real(at))
                                                               : rows.text(at) + '|';
                ++at;
            }
            hash.addData(QByteArrayView(text.data(), std::ssize(text)));
        }
    }
    return hash.result().toHex().toStdString();
}

std::filesystem::path built(const test::TemporaryFolder& folder, std::uint64_t seed,
                            int districts = 1)
{
    const auto file = folder / ("seed-" + std::to_string(seed) + ".gpkg");
    EXPECT_TRUE(build(file, {seed, districts, 3000}, [](double) { return true; }));
    return file;
}

/// The same on every machine. Raise kDemoVersion whenever this digest changes.
TEST(DemoBuilder, TheSameSeedGivesTheSameContentOnEveryMachine)
{
    EXPECT_EQ(digestOf(test::demoFile()),
              "9ef5d646efa085ee0adcc9ec76589bbb4cdef4674b4b4203ed77382d3ea622f0");
}

TEST(DemoBuilder, AnotherSeedGivesAnotherDistrict)
{
    const test::TemporaryFolder folder;
    const std::string one = digestOf(built(folder, 1));
    EXPECT_NE(one, digestOf(built(folder, 2)));
    std::filesystem::remove(folder / "seed-1.gpkg");
    EXPECT_EQ(one, digestOf(built(folder, 1)));
}

TEST(DemoBuilder, HasTheSizesOfTheReferenceDistrict)
{
    std::map<std::string, std::int64_t> rows;
    const cache::CacheInfo info = cache::readInfo(test::demoFile());
    for (const auto& [table, count] : info.rows)
        rows[table] = count;
    EXPECT_EQ(rows["division"], 1 + 30 + 419);
    EXPECT_EQ(rows["grid"], 3633);
    EXPECT_EQ(rows["camera"], 45'036);
    EXPECT_EQ(rows["centre"], 450);
    EXPECT_EQ(rows["department"], 44);
    EXPECT_EQ(rows["key_site"], 100);
    EXPECT_EQ(rows["patrol_stop"], 100);
    EXPECT_EQ(rows["patrol_check"], 14 * 100);
    EXPECT_EQ(rows["organisation"], 956);
    EXPECT_EQ(rows["grid_worker"], 3633);
    EXPECT_EQ(rows["service_category"], 7);
    EXPECT_EQ(rows["service_item"], 35);
    EXPECT_EQ(rows["case"], 200'000);
    EXPECT_GT(rows["river"], 0);
}

TEST(DemoBuilder, CancelledAtAnyMomentItLeavesNothing)
{
    const test::TemporaryFolder folder;
    for (const double stopAt : {0.0, 0.05, 0.2, 0.6, 0.92}) {
        EXPECT_FALSE(
            build(folder / "x.gpkg", {1, 1, 3000}, [&](double share) { return share < stopAt; }));
        EXPECT_TRUE(test::namesIn(folder.path()).empty()) << stopAt;
    }
}

TEST(DemoBuilder, NeverOverwrites)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "x.gpkg", "mine");
    EXPECT_THROW((void)build(folder / "x.gpkg", {1, 1, 10}, [](double) { return true; }),
                 UserError);
    EXPECT_EQ(test::readAll(folder / "x.gpkg"), "mine");
    EXPECT_THROW(
        (void)build(folder / "no/such/folder/x.gpkg", {1, 1, 10}, [](double) { return true; }),
        UserError);
}

/// Districts of a city lie side by side, with codes and outlines of their own.
TEST(DemoBuilder, ACityIsOfDistinctDistricts)
{
    const test::TemporaryFolder folder;
    cache::CacheReader reader(built(folder, 1, 3));
    std::vector<domain::Division> districts;
    std::set<std::string> codes;
    for (const domain::Division& d : reader.divisions()) {
        codes.insert(d.code);
        if (d.level == domain::DivisionLevel::District)
            districts.push_back(d);
    }
    ASSERT_EQ(districts.size(), 3U);
    EXPECT_EQ(codes.size(), 3U * 450);
    EXPECT_EQ(reader.counts().grids, 3 * 3633);
    EXPECT_EQ(reader.counts().cases, 3 * 3000);
    EXPECT_NE(districts[1].area.rings.front().size(), districts[2].area.rings.front().size());
    for (const domain::Division& a : districts)
        for (const domain::Division& b : districts)
            if (&a != &b)
                for (const domain::LonLat& p : a.area.rings.front()) {
                    ASSERT_FALSE(domain::contains(b.area, p)) << a.name << " lies in " << b.name;
                }
}

TEST(DemoStore, IsMadeOnceAndMadeAnewWhereItIsDamaged)
{
    const test::TemporaryFolder folder;
    cache::CacheStore store(folder.path());
    const auto first = makeDemo(store, std::nullopt, [](double) { return true; });
    ASSERT_TRUE(first);
    EXPECT_EQ(presentDemo(store), first);
    EXPECT_EQ(makeDemo(store, std::nullopt, [](double) { return true; }), first);
    test::writeAll(*first, "damaged");
    EXPECT_EQ(presentDemo(store), std::nullopt);
    const auto second = makeDemo(store, std::nullopt, [](double) { return true; });
    ASSERT_TRUE(second);
    EXPECT_NE(first, second);
    EXPECT_EQ(presentDemo(store), second);
    EXPECT_EQ(test::readAll(first->string() + ".set-aside-1"), "damaged");
}

} // namespace
} // namespace zhitu::demo
