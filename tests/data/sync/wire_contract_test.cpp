// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the centre takes, every client takes and gives back the same: one wrong value of an import
/// would otherwise end everybody's sync, or be fetched again for ever.
#include <gtest/gtest.h>

#include <map>

#include "data/central/pg_errors.h"
#include "data/central/pg_transaction.h"
#include "data/sync/batch_insert.h"
#include "data/sync/wire_row.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using Values = std::vector<std::string>; // as SQL

/// At and behind the limits of what a client takes.
Values around(std::int64_t limit)
{
    Values values{std::to_string(limit)};
    if (limit > std::numeric_limits<std::int64_t>::min())
        values.push_back(std::to_string(limit - 1));
    if (limit < std::numeric_limits<std::int64_t>::max())
        values.push_back(std::to_string(limit + 1));
    return values;
}

/// By the type of a column at the centre.
const std::map<std::string, Values>& extremes()
{
    static const Values integers{"-9223372036854775808",
                                 "-1",
                                 "0",
                                 "1",
                                 "100",
                                 "720",
                                 "900",
                                 "32767",
                                 "2147483647",
                                 "2147483648",
                                 "9223372036854775807"};
    static const std::map<std::string, Values> all{
        {"smallint", integers},
        {"integer", integers},
        {"bigint", integers},
        {"double precision",
         {"'NaN'", "'Infinity'", "'-Infinity'", "'-1'", "'-0'", "'0'", "'1e-300'", "'0.1'",
          "'359.9'", "'1e9'", "'1.1e9'", "'1e300'"}},
        {"text",
         {"''", "' '", "'x'", "E'\\x01'", "repeat('x', 400)", "repeat('龘', 400)",
          "repeat('𠀀', 400)", "repeat('𠀀', 4000)", "repeat('𠀀', 20000)", "repeat('𠀀', 40000)",
          "repeat('1', 12)", "'111111000000'", "repeat('1', 15)", "repeat('1', 19)",
          "'11111111111321111111'", "'D99'", "'a/' || repeat('x', 125)",
          "'a/' || repeat('x', 126)"}},
        {"timestamp with time zone",
         {"'infinity'", "'-infinity'", "'4713-01-01 BC'", "'1969-12-31 23:59:59Z'", "'epoch'",
          "'2026-11-26 08:00:00.7+08'", "'9999-12-30 23:59:59Z'", "'9999-12-31 23:59:59Z'",
          "'10000-01-01Z'", "'294276-01-01Z'"}},
        {"date",
         {"'infinity'", "'-infinity'", "'4713-01-01 BC'", "'1969-12-31'", "'1970-01-01'",
          "'2024-02-29'", "'9999-12-31'", "'10000-01-01'", "'5874897-12-31'"}},
        {"boolean", {"true", "false"}},
        {"ARRAY", // of bigint
         {"'{}'", "'{1}'", "'{3,44,2}'", "'{NULL}'", "'{-9223372036854775808}'",
          "(SELECT array_agg(9223372036854775807 - n) FROM generate_series(1, 1000) n)",
          "(SELECT array_agg(n) FROM generate_series(1, 1001) n)"}},
        {"uuid", {"'00000000-0000-0000-0000-000000000000'"}},
        {"bytea", {"''", "'\\x00'", "decode(repeat('00', 32), 'hex')"}},
        {"USER-DEFINED", // a geometry
         {"ST_GeomFromText('POINT EMPTY', 4490)", "ST_GeomFromText('POINT(180 90)', 4490)",
          "ST_GeomFromText('POINT(-0.0 -0.0)', 4490)", "ST_GeomFromText('POINT(1e300 0)', 4490)",
          "ST_GeomFromText('POINT(NaN NaN)', 4490)", "ST_GeomFromText('POINT Z(1 1 1)', 4490)",
          "ST_GeomFromText('LINESTRING(0 0, 0 0)', 4490)",
          "ST_GeomFromText('LINESTRING(0 0, 1 1)', 4490)",
          "(SELECT ST_MakeLine(ST_SetSRID(ST_MakePoint(n / 1e4, n % 2), 4490) ORDER BY n) FROM "
          "generate_series(1, 200000) n)",
          "(SELECT ST_MakeLine(ST_SetSRID(ST_MakePoint(n / 1e4, n % 2), 4490) ORDER BY n) FROM "
          "generate_series(1, 200001) n)",
          "ST_Buffer(ST_SetSRID(ST_MakePoint(0, 0), 4490), 1, 60000)",
          "ST_GeomFromText('POLYGON((0 0, 1 0, 1 1, 0 0))', 4490)",
          "ST_GeomFromText('POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))', 4490)",
          "ST_GeomFromText('POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))', 4490)"}},
    };
    return all;
}

class WireContractTest : public testing::Test {
protected:
    WireContractTest() : cache_(cache::createCache(folder_ / "cache.gpkg"))
    {
        centre_.addSmallDistrict();
        root_.execute("SET transaction_timeout = 0");
    }

    struct Column {
        std::string name;
        std::string type;
        bool nullable;
        bool refers; ///< to another table, whose columns are tried themselves
    };
    [[nodiscard]] std::vector<Column> columnsOf(const Replica& replica)
    {
        const central::PgResult rows = root_.query(
            "SELECT column_name, data_type, is_nullable = 'YES', EXISTS (SELECT FROM pg_constraint "
            "k "
            "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) WHERE "
            "k.contype = 'f' AND k.conrelid = ('zhitu.' || quote_ident($1))::regclass AND "
            "a.attname "
            "= column_name) FROM information_schema.columns WHERE table_schema = 'zhitu' AND "
            "table_name = $1 AND is_generated = 'NEVER'",
            {std::string(replica.table)});
        std::vector<Column> columns;
        for (int i = 0; i < rows.rows(); ++i)
            columns.push_back({std::string(rows.text(i, 0)), std::string(rows.text(i, 1)),
                               rows.boolean(i, 2), rows.boolean(i, 3)});
        return columns;
    }

    [[nodiscard]] static Values valuesFor(const Replica& replica, const Column& column)
    {
        Values values = extremes().at(column.type);
        const auto wired = std::ranges::find(replica.columns, column.name, &WireColumn::name);
        if (wired != replica.columns.end() && wired->kind == WireKind::Integer)
            for (const std::int64_t limit : {wired->least, wired->most})
                if (const Values more = around(limit);
                    column.type.ends_with("int") || column.type == "integer")
                    values.insert(values.end(), more.begin(), more.end());
        if (column.nullable)
            values.emplace_back("NULL");
        return values;
    }

    [[nodiscard]] static VillageDigest folded(const Digests& digests)
    {
        VillageDigest all;
        for (const auto& [village, digest] : digests) {
            all.rows += digest.rows;
            all.digest ^= digest.digest;
        }
        return all;
    }

    /// What is at the centre goes into an empty table, and is the same there.
    void expectTaken(const Replica& replica)
    {
        cache_->execute("DELETE FROM " + cache::quotedName(replica.table));
        const RowBatch rows =
            RowDecoder(replica, &sealer_).decode(root_.query(wireSelect(replica), {}, true));
        BatchInsert(*cache_).insert(cache::table(replica.table), rows);
        EXPECT_EQ(folded(digestsOfCache(*cache_, replica, &sealer_)),
                  folded(digestsOfCentre(root_, replica)));
    }

    /// \returns whether the centre took it
    bool tryOne(const Replica& replica, const Column& column, const std::string& value)
    {
        const std::string table = "zhitu.\"" + std::string(replica.table) + '"';
        SCOPED_TRACE(table + '.' + column.name + " = " + value.substr(0, 60));
        central::PgTransaction attempt(root_); // rolled back at the end
        try {
            // Without triggers, and without keys where the column is in none of them: what refuses
            // a value is a constraint of its own row.
            root_.execute(column.refers ? "ALTER TABLE " + table + " DISABLE TRIGGER USER"
                                        : "SET LOCAL session_replication_role = replica");
            root_.execute("SET CONSTRAINTS ALL IMMEDIATE; UPDATE " + table + " SET \"" + column.name
                          + "\" = " + value + " WHERE id = (SELECT min(id) FROM " + table + ")");
        } catch (const central::PgError&) {
            return false;
        }
        try {
            expectTaken(replica);
        } catch (const UserError& refused) {
            ADD_FAILURE() << refused.message().toStdString();
        }
        return true;
    }

    test::TemporaryCentre centre_;
    central::PgConnection root_ = centre_.admin();
    test::PlainSealer sealer_;
    test::TemporaryFolder folder_;
    std::unique_ptr<cache::Connection> cache_;
};

TEST_F(WireContractTest, WhatTheCentreTakesTheClientTakes)
{
    for (const Replica& replica : replicas()) {
        ASSERT_GT(root_.query("SELECT count(*) FROM zhitu.\"" + std::string(replica.table) + '"')
                      .integer(0, 0),
                  0)
            << replica.table << " has no row to try it with";
        for (const Column& column : columnsOf(replica)) {
            int taken = 0;
            int refused = 0;
            ASSERT_TRUE(extremes().contains(column.type)) << column.type << " is not thought of";
            for (const std::string& value : valuesFor(replica, column))
                ++(tryOne(replica, column, value) ? taken : refused);
            const std::string name = std::string(replica.table) + '.' + column.name;
            const bool wired = std::ranges::find(replica.columns, column.name, &WireColumn::name)
                               != replica.columns.end();
            EXPECT_TRUE(taken > 0 || column.refers) << name << ": nothing was tried";
            EXPECT_TRUE(refused > 0 || !wired || column.type == "boolean" || column.type == "uuid")
                << name << ": anything goes";
        }
    }
}

// What refers to another row can be all that the other can.
TEST_F(WireContractTest, ReferencesReachAsFarAsWhatTheyReferTo)
{
    const central::PgResult rows =
        root_.query("SELECT f.relname, fa.attname, t.relname, ta.attname FROM pg_constraint k "
                    "JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid "
                    "CROSS JOIN unnest(k.conkey, k.confkey) AS pair(here, there) "
                    "JOIN pg_attribute fa ON fa.attrelid = k.conrelid AND fa.attnum = pair.here "
                    "JOIN pg_attribute ta ON ta.attrelid = k.confrelid AND ta.attnum = pair.there "
                    "WHERE k.contype = 'f' AND f.relnamespace = 'zhitu'::regnamespace");
    const auto find = [](std::string_view table, std::string_view column) -> const WireColumn* {
        const auto of = std::ranges::find(replicas(), table, &Replica::table);
        if (of == replicas().end())
            return nullptr;
        const auto found = std::ranges::find(of->columns, column, &WireColumn::name);
        return found == of->columns.end() ? nullptr : &*found;
    };
    int compared = 0;
    for (int i = 0; i < rows.rows(); ++i) {
        const WireColumn* here = find(rows.text(i, 0), rows.text(i, 1));
        const WireColumn* there = find(rows.text(i, 2), rows.text(i, 3));
        if (here == nullptr || there == nullptr)
            continue;
        ++compared;
        EXPECT_LE(here->least, there->least) << rows.text(i, 0) << '.' << rows.text(i, 1);
        EXPECT_GE(here->most, there->most) << rows.text(i, 0) << '.' << rows.text(i, 1);
    }
    EXPECT_GT(compared, 25);
}

} // namespace
} // namespace zhitu::sync
