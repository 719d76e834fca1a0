// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/rtree_triggers.h"

#include "data/cache/gpkg_geometry.h"

namespace zhitu::cache {
namespace {

std::string replaceAll(std::string text, const std::string& what, const std::string& with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

std::span<const std::byte> argument(sqlite3_value* value)
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

template <double Envelope::* Side>
void envelopeSide(sqlite3_context* context, int, sqlite3_value** values)
{
    if (const auto box = envelopeOf(argument(values[0])))
        sqlite3_result_double(context, (*box).*Side);
    else
        sqlite3_result_null(context);
}

/// A broken geometry counts as empty: it gets no entry in the R-tree, and the check names it.
void isEmpty(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, envelopeOf(argument(values[0])) ? 0 : 1);
}

} // namespace

std::vector<std::string> rtreeTriggers(const std::string& table)
{
    const std::string newHas = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))";
    const std::string newLacks = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))";
    const std::string oldHas = "(OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))";
    const std::string oldLacks = "(OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))";
    const std::string box = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), "
                            "ST_MaxY(NEW.geom)";
    const std::string put = "INSERT OR REPLACE INTO \"rtree_T_geom\" VALUES (NEW.id, " + box + ");";
    const std::string trigger = "CREATE TRIGGER \"rtree_T_geom_";
    std::vector<std::string> statements{
        trigger + "insert\" AFTER INSERT ON \"T\" WHEN " + newHas + " BEGIN " + put + " END",
        trigger + "update6\" AFTER UPDATE OF geom ON \"T\" WHEN OLD.id = NEW.id AND " + newHas
            + " AND " + oldHas
            + " BEGIN UPDATE \"rtree_T_geom\" SET minx = ST_MinX(NEW.geom), maxx = "
              "ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom) "
              "WHERE id = NEW.id; END",
        trigger + "update7\" AFTER UPDATE OF geom ON \"T\" WHEN OLD.id = NEW.id AND " + newHas
            + " AND " + oldLacks + " BEGIN INSERT INTO \"rtree_T_geom\" VALUES (NEW.id, " + box
            + "); END",
        trigger + "update2\" AFTER UPDATE OF geom ON \"T\" WHEN OLD.id = NEW.id AND " + newLacks
            + " BEGIN DELETE FROM \"rtree_T_geom\" WHERE id = OLD.id; END",
        trigger + "update5\" AFTER UPDATE ON \"T\" WHEN OLD.id != NEW.id AND " + newHas
            + " BEGIN DELETE FROM \"rtree_T_geom\" WHERE id = OLD.id; " + put + " END",
        trigger + "update4\" AFTER UPDATE ON \"T\" WHEN OLD.id != NEW.id AND " + newLacks
            + " BEGIN DELETE FROM \"rtree_T_geom\" WHERE id IN (OLD.id, NEW.id); END",
        trigger
            + "delete\" AFTER DELETE ON \"T\" WHEN OLD.geom NOT NULL BEGIN "
              "DELETE FROM \"rtree_T_geom\" WHERE id = OLD.id; END",
    };
    for (std::string& statement : statements) {
        statement = replaceAll(std::move(statement), "rtree_T_geom", "rtree_" + table + "_geom");
        statement = replaceAll(std::move(statement), "\"T\"", '"' + table + '"');
    }
    return statements;
}

void registerSpatialFunctions(Connection& connection)
{
    const auto add = [&](const char* name,
                         void (*function)(sqlite3_context*, int, sqlite3_value**)) {
        // INNOCUOUS: the triggers may call them although the schema is not trusted.
        constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
        if (sqlite3_create_function_v2(connection.handle(), name, 1, flags, nullptr, function,
                                       nullptr, nullptr, nullptr)
            != SQLITE_OK)
            throw lastError(connection.handle());
    };
    add("ST_MinX", &envelopeSide<&Envelope::minX>);
    add("ST_MaxX", &envelopeSide<&Envelope::maxX>);
    add("ST_MinY", &envelopeSide<&Envelope::minY>);
    add("ST_MaxY", &envelopeSide<&Envelope::maxY>);
    add("ST_IsEmpty", &isEmpty);
}

} // namespace zhitu::cache
