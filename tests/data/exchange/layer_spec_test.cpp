// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The positive list against the schema of the cache: a column that somebody adds has to be decided
/// about.
#include "data/exchange/layer_spec.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace zhitu::exchange {
namespace {

TEST(LayerSpec, EveryColumnOfALayerIsReleasedOrHeldBackWithAReason)
{
    for (const LayerSpec& spec : layerSpecs()) {
        const cache::Table& table = cache::table(spec.table);
        EXPECT_EQ(table.geometry, spec.geometry) << spec.name;
        std::multiset<std::string_view> decided;
        for (const LayerColumn& column : spec.columns)
            decided.insert(column.name);
        for (const HeldBack& column : spec.heldBack) {
            decided.insert(column.name);
            EXPECT_GT(column.why.size(), 10U) << column.name;
        }
        std::multiset<std::string_view> there;
        for (const cache::Column& column : table.columns)
            there.insert(column.name);
        EXPECT_EQ(decided, there) << spec.name << ": decide in layer_spec.cpp";
    }
}

TEST(LayerSpec, TypesAreThoseOfTheSchemaAndNothingSealedIsReleased)
{
    for (const LayerSpec& spec : layerSpecs())
        for (const LayerColumn& column : spec.columns) {
            const auto& columns = cache::table(spec.table).columns;
            const auto found = std::ranges::find(columns, column.name, &cache::Column::name);
            ASSERT_NE(found, columns.end()) << column.name;
            const std::string_view type =
                found->declaration.substr(0, found->declaration.find(' '));
            EXPECT_EQ(type, column.type == FieldType::Text   ? "TEXT"
                            : column.type == FieldType::Real ? "REAL"
                                                             : "INTEGER")
                << column.name << ": what is sealed is a BLOB";
        }
}

TEST(LayerSpec, NothingPersonalHasAWayOut)
{
    for (const LayerSpec& spec : layerSpecs()) {
        EXPECT_FALSE(spec.table.ends_with("_personal"));
        for (const LayerColumn& column : spec.columns)
            for (const char* secret : {"reporter", "phone", "id_number", "party", "narrative",
                                       "note", "stream", "file_name", "finding", "agreement"})
                EXPECT_EQ(column.name.find(secret), std::string_view::npos) << column.name;
    }
}

TEST(LayerSpec, NamesAreUniqueAndFitAShapefile)
{
    for (const LayerSpec& spec : layerSpecs()) {
        EXPECT_EQ(specOf(spec.layer).name, spec.name);
        EXPECT_EQ(layerNamed(QString::fromLatin1(spec.name.data(), std::ssize(spec.name))),
                  spec.layer);
        std::set<std::string_view> names{"id", "geom", "fid", "lon", "lat", "wkt"};
        std::set<std::string_view> dbf{"id"};
        for (const LayerColumn& column : spec.columns) {
            EXPECT_TRUE(names.insert(column.name).second) << column.name;
            EXPECT_TRUE(dbf.insert(column.dbf).second) << column.dbf;
            EXPECT_LE(column.dbf.size(), 10U) << column.dbf;
            EXPECT_TRUE(column.type == FieldType::Real || (column.width > 0 && column.width <= 254))
                << column.name;
            EXPECT_EQ(column.words == WordsOf::Nothing, column.wordsName.empty()) << column.name;
            if (column.words == WordsOf::Nothing)
                continue;
            EXPECT_TRUE(names.insert(column.wordsName).second) << column.wordsName;
            EXPECT_TRUE(dbf.insert(column.wordsDbf).second) << column.wordsDbf;
            EXPECT_LE(column.wordsDbf.size(), 10U) << column.wordsDbf;
        }
    }
    EXPECT_FALSE(layerNamed(u"case_personal").has_value());
}

} // namespace
} // namespace zhitu::exchange
