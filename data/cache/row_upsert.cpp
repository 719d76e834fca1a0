// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/row_upsert.h"

namespace zhitu::cache {
namespace {

/// For the row that has the same geometry.
std::string updateInPlaceSql(const Table& table)
{
    std::string sql = "UPDATE " + quotedName(table.name) + " SET ";
    int parameter = 2; // the geometry's; the id's is 1
    for (const Column& column : table.columns) {
        if (parameter > 2)
            sql += ", ";
        sql += std::string(column.name) + " = ?" + std::to_string(++parameter);
    }
    return sql + " WHERE id = ?1 AND geom IS ?2";
}

} // namespace

RowUpsert::RowUpsert(Connection& connection, const Table& table)
    : connection_(connection), upsert_(connection.prepare(upsertSql(table)))
{
    if (table.geometry != GeometryType::None)
        update_ = connection.prepare(updateInPlaceSql(table));
}

} // namespace zhitu::cache
