// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Values that are recognised wherever they turn up, in every column of every table: none of them
/// is in a copy, its report, or the search sidecar that is made of it.
#include <gmock/gmock.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <set>

#include "data/anonymise/anonymise.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/schema.h"
#include "data/search/search_index.h"
#include "tests/data/anonymise/copies.h"
#include "tests/support/files.h"

namespace zhitu::anonymise {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::int64_t kId = 770'000'000'001;
constexpr domain::LonLat kPlace{106.123456789012, 29.987654321098};
constexpr std::int64_t kInstant = 1'771'771'771;

/// Texts that a copy may have: what is public or a list of codes. A list of the test's own: it is
/// what docs/ANONYMISE.md says.
bool mayStay(std::string_view table, std::string_view column)
{
    static const std::set<std::string_view> lists{
        "department", "service_category", "service_item", "catalogue_version",
        "work_day",   "patrol_point",     "river",        "division"};
    return lists.contains(table) && (column.starts_with("name") || column == "code");
}

/// Codes that rows are joined or dated by: with another text there the row would only be left out.
bool isCode(std::string_view column)
{
    static const std::set<std::string_view> codes{
        "grid_code", "division_code", "parent_code", "code", "due_on", "valid_from", "valid_until"};
    return codes.contains(column);
}

std::string canary(std::string_view table, std::string_view column)
{
    return "CANARY-" + std::string(table) + '-' + std::string(column) + "-张三13800138000";
}

bool isText(const cache::Column& column)
{
    return column.declaration.starts_with("TEXT") || column.declaration.starts_with("DATE");
}

/// A row with a canary in every column, whether or not it can be joined to anything.
void addRow(cache::Connection& cache, const cache::Table& table, bool joins)
{
    cache::Statement insert = cache.prepare(cache::insertSql(table));
    int index = 1;
    const bool ofEvent = table.name == "case_event" || table.name == "visit"
                         || table.name.starts_with("mediation_session")
                         || table.name.starts_with("further_report")
                         || table.name == "visit_personal";
    insert.bind(index++, ofEvent ? kId * 1024 + 1 : kId);
    cache::Blob blob;
    if (table.geometry == cache::GeometryType::Point)
        cache::encodePoint(kPlace, blob);
    else if (table.geometry == cache::GeometryType::Line)
        cache::encodeLine({{106.3, 30}, {106.4, 30}}, blob);
    else if (table.geometry == cache::GeometryType::Polygon)
        cache::encodePolygon({{{{106, 30}, {107, 30}, {107, 31}, {106, 30}}}}, blob);
    if (!blob.empty())
        insert.bindBlob(index++, blob);
    for (const cache::Column& column : table.columns) {
        const std::string text = canary(table.name, column.name);
        if (joins && column.name == "grid_code")
            insert.bind(index++, std::string_view(cache.queryText("SELECT max(code) FROM grid")));
        else if (joins && isCode(column.name))
            insert.bind(index++, std::string_view(column.name == "division_code" ? "500117001000"
                                                                                 : "2026-02-22"));
        else if (isText(column))
            insert.bind(index++, std::string_view(text));
        else if (column.declaration.starts_with("BLOB"))
            insert.bindBlob(index++, std::as_bytes(std::span(text)));
        else if (column.name == "case_id" || column.name == "other_case_id")
            insert.bind(index++, kId);
        else if (column.name == "item_id")
            insert.bind(index++, std::int64_t{2}); // a dispute
        else if (column.name == "category_id")
            insert.bind(index++, std::int64_t{1});
        else if (column.name == "state")
            insert.bind(index++, std::int64_t{9});
        else if (column.name == "level")
            insert.bind(index++, std::int64_t{6});
        else if (column.name.ends_with("_at") || column.name == "at" || column.name == "until"
                 || column.name == "since" || column.name == "supervise_until")
            insert.bind(index++, kInstant);
        else if (!joins && column.name != "serial")
            insert.bind(index++, std::string_view(text)); // SQLite takes a text for a number
        else
            insert.bind(index++, std::int64_t{1});
    }
    insert.run();
}

void makeCanaries(const std::filesystem::path& file)
{
    test::makeSmallDemo(file);
    cache::Connection cache(file.string(), cache::Access::ReadWrite);
    cache::registerSpatialFunctions(cache);
    cache.execute("PRAGMA journal_mode=WAL");
    cache.execute("BEGIN");
    for (const cache::Table& table : cache::tables()) {
        for (const cache::Column& column : table.columns)
            if ((isText(column) && !mayStay(table.name, column.name) && !isCode(column.name))
                || column.declaration.starts_with("BLOB"))
                cache.execute("UPDATE " + cache::quotedName(table.name) + " SET "
                              + std::string(column.name) + " = '" + canary(table.name, column.name)
                              + "' || id");
        if (table.name != "division" && table.name != "grid" && table.name != "river"
            && !mayStay(table.name, "name"))
            addRow(cache, table, true);
    }
    // What waits to be laid over, and what the file notes of itself.
    cache.execute("INSERT INTO zhitu_base_case(id, title) VALUES (1, 'CANARY-base')");
    cache::writeMeta(cache, "centre", "CANARY-centre");
    cache::writeMeta(cache, "user", "CANARY-user");
    cache::writeMeta(cache, "origin", "centre");
    cache.execute("COMMIT");
}

/// Rows that join nothing, with texts where numbers belong.
void addStrays(const std::filesystem::path& file)
{
    cache::Connection cache(file.string(), cache::Access::ReadWrite);
    cache::registerSpatialFunctions(cache);
    for (const cache::Table& table : cache::tables()) {
        if (mayStay(table.name, "name"))
            continue;
        cache.execute("DELETE FROM " + cache::quotedName(table.name) + " WHERE id IN ("
                      + std::to_string(kId) + ", " + std::to_string(kId * 1024 + 1) + ')');
        addRow(cache, table, false);
    }
}

std::string utf16(std::string_view text, std::endian order)
{
    std::string bytes;
    for (const char c : text) {
        const char pair[] = {order == std::endian::big ? '\0' : c,
                             order == std::endian::big ? c : '\0'};
        bytes.append(pair, 2);
    }
    return bytes;
}

template <typename Number>
std::string bytesOf(Number number, bool bigEndian, std::size_t count = sizeof(Number))
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    bytes.resize(count);
    if (bigEndian)
        std::ranges::reverse(bytes);
    return bytes;
}

void expectNone(const std::filesystem::path& folder)
{
    std::string all;
    for (const std::string& name : test::namesIn(folder))
        all += name + '\n' + test::readAll(folder / name) + '\n';
    ASSERT_GT(all.size(), 5'000'000U);
    const auto holds = [&](const std::string& bytes) {
        return all.find(bytes) != std::string::npos;
    };
    for (const std::string text : {"CANARY", "张三", "13800138000"}) {
        EXPECT_FALSE(holds(text)) << text;
        EXPECT_FALSE(holds(utf16(text, std::endian::little))) << text;
        EXPECT_FALSE(holds(utf16(text, std::endian::big))) << text;
    }
    for (const std::int64_t id : {kId, kId * 1024 + 1}) {
        EXPECT_FALSE(holds(std::to_string(id)));
        EXPECT_FALSE(holds(bytesOf(id, true, id == kId ? 6 : 7)));
        EXPECT_FALSE(holds(bytesOf(id, true)));
        EXPECT_FALSE(holds(bytesOf(id, false)));
    }
    for (const double degrees : {kPlace.lon, kPlace.lat}) {
        EXPECT_FALSE(holds(bytesOf(degrees, false)));
        EXPECT_FALSE(holds(bytesOf(degrees, true)));
    }
    EXPECT_FALSE(holds(std::to_string(kInstant)));
}

class Canaries : public testing::Test {
protected:
    void makeCopy(std::uint64_t seed)
    {
        std::filesystem::create_directory(out());
        copy_ = std::make_unique<test::Copied>(
            test::copyOf(folder_ / "live.gpkg", out() / "copy.gpkg", seed));
        ASSERT_TRUE(search::buildSidecar(out() / "copy.gpkg", out() / "copy.gpkg.search",
                                         [](double) { return true; }));
    }
    [[nodiscard]] std::filesystem::path out() const { return folder_.path() / "out"; }

    test::TemporaryFolder folder_;
    std::unique_ptr<test::Copied> copy_;
};

TEST_F(Canaries, AreInNoFileOfACopy)
{
    makeCanaries(folder_ / "live.gpkg");
    // They are there: in the file, or still in its WAL.
    EXPECT_THAT(test::readAll(folder_ / "live.gpkg")
                    + test::readAll(folder_.path() / "live.gpkg-wal"),
                HasSubstr("CANARY"));
    makeCopy(11);
    expectNone(out());
    cache::Connection& copy = *copy_->is;
    // The row with the canaries came through, but for what it said.
    EXPECT_TRUE(copy_->ids.at("case").contains(kId));
    EXPECT_TRUE(copy_->ids.at("camera").contains(kId));
    EXPECT_EQ(copy_->report.unusable, 0);
    EXPECT_EQ(copy.queryInt("SELECT count(*) FROM \"case\""), 6'001 - copy_->report.tooRare);
    for (const cache::Table& table : cache::tables())
        for (const cache::Column& column : table.columns)
            if (column.declaration.starts_with("INTEGER")) {
                EXPECT_EQ(copy.queryInt("SELECT count(*) FROM " + cache::quotedName(table.name)
                                        + " WHERE " + std::string(column.name) + " IN ("
                                        + std::to_string(kInstant) + ", " + std::to_string(kId)
                                        + ')'),
                          0)
                    << table.name << column.name;
            }
    for (const char* table :
         {"case_personal", "attachment", "patrol_finding", "dispute_personal", "visit_personal",
          "dispute_party_personal", "mediation_session_personal", "further_report_personal",
          "shift_handover", "zhitu_base_case", "zhitu_laid_over", "zhitu_recent_change"})
        EXPECT_EQ(copy.queryInt(std::string("SELECT count(*) FROM ") + table), 0) << table;
    EXPECT_EQ(copy.queryInt("SELECT count(*) FROM camera WHERE stream_url <> ''"), 0);
    EXPECT_EQ(copy.queryInt("SELECT count(*) FROM duty WHERE phone <> ''"), 0);
    EXPECT_EQ(copy.queryText("SELECT group_concat(key, ' ') FROM (SELECT key FROM zhitu_meta ORDER "
                             "BY key)"),
              "anonymised_k as_of origin schema_version");
    // The source is as it was, and nothing lies beside it but what SQLite keeps there.
    for (const std::string& name : test::namesIn(folder_.path()))
        EXPECT_TRUE(name == "out" || name.starts_with("live.gpkg")) << name;
}

TEST_F(Canaries, AreInNoFileWhereTheyStandInNumbersAndCodes)
{
    makeCanaries(folder_ / "live.gpkg");
    addStrays(folder_ / "live.gpkg");
    makeCopy(12);
    expectNone(out());
    EXPECT_FALSE(copy_->ids.at("case").contains(kId)); // in no grid
    EXPECT_EQ(copy_->is->queryInt("SELECT count(*) FROM \"case\""), 6'000 - copy_->report.tooRare);
    EXPECT_GT(copy_->report.placesLeftOut, 0);
    EXPECT_EQ(copy_->report.unusable, 1);
}

} // namespace
} // namespace zhitu::anonymise
