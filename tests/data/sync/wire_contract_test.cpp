// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the centre takes, every client takes: one wrong value of an import would otherwise end
/// everybody's sync.
#include <gtest/gtest.h>

#include <map>

#include "data/central/pg_errors.h"
#include "data/central/pg_transaction.h"
#include "data/sync/wire_row.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

/// Values at and behind the limits, as SQL, by the type of the column at the centre.
const std::map<std::string, std::vector<std::string>>& extremes()
{
    static const std::vector<std::string> integers{"-9223372036854775808",
                                                   "-1",
                                                   "0",
                                                   "1",
                                                   "100",
                                                   "1024",
                                                   "32767",
                                                   "32768",
                                                   "2147483648",
                                                   "70368744177664",
                                                   "144115188075855871",
                                                   "144115188075855872",
                                                   "9223372036854775807"};
    static const std::vector<std::string> reals{"'NaN'",  "'Infinity'", "'-Infinity'", "-1",   "0",
                                                "1e-300", "1e9",        "1.1e9",       "1e300"};
    static const std::vector<std::string> texts{"''",
                                                "' '",
                                                "'x'",
                                                "E'\\x01'",
                                                "repeat('x', 400)",
                                                "repeat('龘', 400)",
                                                "repeat('𠀀', 400)",
                                                "repeat('𠀀', 4000)",
                                                "repeat('𠀀', 20000)",
                                                "repeat('𠀀', 40000)"};
    static const std::vector<std::string> times{"'infinity'",      "'-infinity'",
                                                "'4713-01-01 BC'", "'1969-12-31 23:59:59Z'",
                                                "'epoch'",         "'9999-12-31 23:59:59Z'",
                                                "'10000-01-01Z'",  "'294276-01-01Z'"};
    static const std::vector<std::string> days{"'infinity'",   "'-infinity'",   "'4713-01-01 BC'",
                                               "'1969-12-31'", "'1970-01-01'",  "'2024-02-29'",
                                               "'9999-12-31'", "'10000-01-01'", "'5874897-12-31'"};
    static const std::map<std::string, std::vector<std::string>> all{
        {"smallint", integers},
        {"integer", integers},
        {"bigint", integers},
        {"double precision", reals},
        {"text", texts},
        {"timestamp with time zone", times},
        {"date", days},
        {"boolean", {"true", "false"}},
        {"uuid", {"'00000000-0000-0000-0000-000000000000'"}},
        {"bytea", {"''", "'\\x00'", "decode(repeat('00', 32), 'hex')"}},
        {"USER-DEFINED", // a geometry
         {"ST_GeomFromText('POINT EMPTY', 4490)", "ST_GeomFromText('POINT(180 90)', 4490)",
          "ST_GeomFromText('POINT(1e300 0)', 4490)", "ST_GeomFromText('POINT(0 0)', 4490)",
          "ST_GeomFromText('LINESTRING(0 0, 0 0)', 4490)",
          "ST_GeomFromText('LINESTRING(0 0, 1 1)', 4490)",
          "ST_GeomFromText('POLYGON((0 0, 1 0, 1 1, 0 0))', 4490)",
          "ST_GeomFromText('POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))', 4490)"}},
    };
    return all;
}

class WireContractTest : public testing::Test {
protected:
    WireContractTest()
    {
        centre_.addSmallDistrict();
        root_.execute("SET transaction_timeout = 0; ALTER TABLE zhitu.case_event DISABLE TRIGGER "
                      "append_only"); // the constraints are what is asked
    }

    struct Column {
        std::string name;
        std::string type;
        bool nullable;
    };
    [[nodiscard]] std::vector<Column> columnsOf(const Replica& replica)
    {
        const central::PgResult rows =
            root_.query("SELECT column_name, data_type, is_nullable = 'YES' FROM "
                        "information_schema.columns WHERE table_schema = 'zhitu' AND table_name = "
                        "$1 AND is_generated = 'NEVER'",
                        {std::string(replica.table)});
        std::vector<Column> columns;
        for (int i = 0; i < rows.rows(); ++i)
            columns.push_back(
                {std::string(rows.text(i, 0)), std::string(rows.text(i, 1)), rows.boolean(i, 2)});
        return columns;
    }

    /// \returns whether the centre took it
    bool tryOne(const Replica& replica, const std::string& column, const std::string& value)
    {
        const std::string table = "zhitu.\"" + std::string(replica.table) + '"';
        central::PgTransaction attempt(root_); // rolled back at the end
        try {
            root_.execute("SET CONSTRAINTS ALL IMMEDIATE; UPDATE " + table + " SET \"" + column
                          + "\" = " + value + " WHERE id = (SELECT min(id) FROM " + table + ")");
        } catch (const central::PgError&) {
            return false;
        }
        try {
            (void)RowDecoder(replica, &sealer_).decode(root_.query(wireSelect(replica), {}, true));
        } catch (const UserError& refused) {
            ADD_FAILURE() << replica.table << '.' << column << " = " << value.substr(0, 60)
                          << ": taken by the centre, but: " << refused.message().toStdString();
        }
        return true;
    }

    test::TemporaryCentre centre_;
    central::PgConnection root_ = centre_.admin();
    test::PlainSealer sealer_;
};

TEST_F(WireContractTest, WhatTheCentreTakesTheClientTakes)
{
    int taken = 0;
    int refused = 0;
    for (const Replica& replica : replicas()) {
        ASSERT_GT(root_.query("SELECT count(*) FROM zhitu.\"" + std::string(replica.table) + '"')
                      .integer(0, 0),
                  0)
            << replica.table << " has no row to try it with";
        for (const Column& column : columnsOf(replica)) {
            const auto values = extremes().find(column.type);
            ASSERT_NE(values, extremes().end()) << column.type << " is not thought of";
            for (const std::string& value : values->second)
                ++(tryOne(replica, column.name, value) ? taken : refused);
            if (column.nullable)
                ++(tryOne(replica, column.name, "NULL") ? taken : refused);
        }
    }
    EXPECT_GT(taken, 300);
    EXPECT_GT(refused, 300);
}

} // namespace
} // namespace zhitu::sync
