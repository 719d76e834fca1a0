// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The tables of a cache generation, as data: everything that creates, loads, checks or repairs a
/// cache reads this list.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/cache/sqlite.h"

namespace zhitu::cache {

/// Version of our tables, kept in zhitu_meta. (PRAGMA user_version belongs to GeoPackage: 10400.)
/// No program that wrote version 1 to 5 was ever released; such a file is refused with a word of
/// why.
inline constexpr std::int64_t kSchemaVersion = 10;
inline constexpr std::int64_t kGpkgApplicationId = 0x47504B47; // "GPKG"
inline constexpr std::int64_t kGpkgUserVersion = 10400;        // GeoPackage 1.4

enum class GeometryType { None, Point, Line, Polygon };

struct Column {
    std::string_view name;
    std::string_view declaration;
};

struct Index {
    std::string_view name;
    std::string_view definition; ///< what follows CREATE
};

/// Indexes are never unique but for the id: the centre sees to that, and a batch of changes may
/// hold two rows that swap their codes. A table. Its primary key is `id`; where it has a geometry
/// the second column is `geom`.
struct Table {
    std::string_view name;
    std::string_view description;
    GeometryType geometry = GeometryType::None;
    std::vector<Column> columns; ///< without id and geom
    std::vector<Index> indexes;
};

[[nodiscard]] std::span<const Table> tables();
/// \pre the table exists
[[nodiscard]] const Table& table(std::string_view name);

/// As an identifier of SQL: `case` is a word of it.
[[nodiscard]] std::string quotedName(std::string_view name);
/// "INSERT INTO …" with a parameter for each column: id, geom where there is one, the others.
[[nodiscard]] std::string insertSql(const Table& table);
/// The same as an upsert that the R-tree triggers survive (ON CONFLICT DO UPDATE, never REPLACE).
[[nodiscard]] std::string upsertSql(const Table& table);

/// Tables of which a row that the centre sent may lie under the effect of a waiting command. What
/// it was is put by in baseTable() meanwhile.
inline constexpr std::string_view kLaidOverTables[] = {
    "case", "dispute", "dispute_personal", "dispute_party", "patrol_check", "patrol_find"};
[[nodiscard]] std::string baseTable(std::string_view table);

/// A new file with all tables, without indexes, in an open transaction. Not durable before it is
/// committed and flushed: for a part file only, which a crash may cost.
[[nodiscard]] std::unique_ptr<Connection> createCache(const std::filesystem::path& file);
/// A value of zhitu_meta; empty where there is none.
[[nodiscard]] std::string readMeta(Connection& connection, std::string_view key);
void writeMeta(Connection& connection, std::string_view key, std::string_view value);
void createIndexes(Connection& connection, const Table& table);
/// Fills the table's R-tree from its geometries, then lays the triggers that keep it so.
void createSpatialIndex(Connection& connection, const Table& table);
/// Writes the extent and change time of every table into gpkg_contents.
void refreshContents(Connection& connection);

/// One row of case_event is found by the case and the serial: id = case_id * 1024 + serial.
inline constexpr std::int64_t kEventsPerCase = 1024;

/// A note in zhitu_meta, "1" until every village of a cache was compared with its centre: several
/// servers, or a repair, had a part in it.
inline constexpr const char* kCompare = "compare";
/// Another one: where what is being fetched is from. What was in use has none.
inline constexpr const char* kFetchedFrom = "bootstrap_origin";

} // namespace zhitu::cache
