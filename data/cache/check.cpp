// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/check.h"

#include "data/cache/cancel.h"
#include "data/cache/messages.h"
#include "data/cache/open_check.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/schema.h"

namespace zhitu::cache {
namespace {

using Problems = std::vector<QString>;

void checkPages(Connection& connection, Problems& problems)
{
    Statement rows = connection.prepare("PRAGMA integrity_check(20)");
    while (rows.step())
        if (const std::string text = rows.text(0); text != "ok")
            problems.push_back(
                Messages::tr("Structure of the file: %1").arg(QString::fromStdString(text)));
}

void report(Problems& problems, const QString& sentence, const Table& table, std::int64_t rows)
{
    if (rows > 0)
        problems.push_back(
            sentence.arg(QString::fromUtf8(table.name.data(), std::ssize(table.name))).arg(rows));
}

void checkGeometries(Connection& connection, const Table& table, Problems& problems)
{
    const std::string from = " FROM \"" + std::string(table.name) + "\" AS t ";
    const std::string tree = "\"rtree_" + std::string(table.name) + "_geom\"";
    report(
        problems, Messages::tr("Table “%1”: %2 rows have a geometry that cannot be read."), table,
        connection.queryInt("SELECT count(*)" + from + "WHERE geom NOTNULL AND ST_IsEmpty(geom)"));
    // The R-tree holds 32-bit floats, rounded outwards: at most 2e-5 degrees off at 180.
    report(problems, Messages::tr("Table “%1”: %2 rows are missing or misplaced in the R-tree."),
           table,
           connection.queryInt("SELECT count(*)" + from
                               + "WHERE geom NOTNULL AND NOT ST_IsEmpty(geom) AND NOT "
                                 "EXISTS (SELECT 1 FROM "
                               + tree
                               + " AS r WHERE r.id = t.id"
                                 " AND ST_MinX(geom) BETWEEN r.minx AND r.minx + 2e-5"
                                 " AND ST_MaxX(geom) BETWEEN r.maxx - 2e-5 AND r.maxx"
                                 " AND ST_MinY(geom) BETWEEN r.miny AND r.miny + 2e-5"
                                 " AND ST_MaxY(geom) BETWEEN r.maxy - 2e-5 AND r.maxy)"));
    report(problems, Messages::tr("Table “%1”: %2 entries of the R-tree belong to no row."), table,
           connection.queryInt("SELECT count(*) FROM " + tree + " AS r WHERE NOT EXISTS (SELECT 1"
                               + from + "WHERE t.id = r.id AND geom NOTNULL)"));
}

} // namespace

std::optional<Problems> checkCache(const std::filesystem::path& file, const Progress& progress)
{
    requireOk(inspectHeader(file), file);
    Problems problems;
    double done = 0;
    const double steps = static_cast<double>(tables().size()) + 4;
    const auto share = [&] { return done / steps; };
    try {
        Connection connection(file.string(), Access::ReadOnly);
        requireOk(inspectContent(connection), file);
        registerSpatialFunctions(connection);
        const CancelGuard guard(connection, [&] { return progress(share()); });
        connection.execute("PRAGMA cell_size_check=ON");
        checkPages(connection, problems);
        done = 4; // the pages are by far the longest step
        for (const Table& table : tables()) {
            if (table.geometry != GeometryType::None)
                checkGeometries(connection, table, problems);
            ++done;
        }
    } catch (const SqliteError& error) {
        if (error.primaryCode() == SQLITE_INTERRUPT)
            return std::nullopt;
        if (!error.isDamage())
            throw;
        problems.push_back(error.message());
    }
    progress(1);
    return problems;
}

} // namespace zhitu::cache
