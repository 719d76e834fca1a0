// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/correct/correctable.h"

#include <gmock/gmock.h>

#include "tests/data/verify/town.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::correct {
namespace {

class CorrectableRow : public testing::Test {
protected:
    void SetUp() override { verify::makeTown(file_); }

    Row rowOf(const std::string& table, std::int64_t id)
    {
        cache::CacheReader reader(file_);
        return *readRow(reader, table, id);
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "town.gpkg";
};

TEST_F(CorrectableRow, IsReadAsAnImportWouldWriteIt)
{
    const Row row = rowOf("camera", 3);
    EXPECT_EQ(row.values.value(QStringLiteral("name")).toString(),
              QStringLiteral("丙社区001网格路口3"));
    EXPECT_EQ(row.values.value(QStringLiteral("status")).toInt(), 1);
    EXPECT_EQ(row.values.value(QStringLiteral("azimuth_deg")).toDouble(), 30);
    EXPECT_TRUE(row.values.value(QStringLiteral("stream_url")).isNull());
    EXPECT_EQ(row.values.value(QStringLiteral("grid_code")).toString(),
              QStringLiteral("500117001001001"));
    EXPECT_TRUE(row.values.value(QStringLiteral("x")).isDouble());
    cache::CacheReader reader(file_);
    EXPECT_EQ(readRow(reader, "camera", 4711), std::nullopt);
    for (const char* closed :
         {"case", "grid_worker", "department", "case_personal", "sqlite_schema", "", "camera\" --"})
        EXPECT_EQ(readRow(reader, closed, 1), std::nullopt) << closed;
}

/// What nobody touched is no correction, whatever stands there.
TEST_F(CorrectableRow, ThatNobodyTouchesIsNotCorrected)
{
    for (const char* table : {"camera", "organisation", "address", "key_site", "grid"}) {
        const Row row = rowOf(table, 1);
        Typed typed;
        for (const import::Field& field : fieldsOf(table))
            typed[std::string(field.key)] = typedFrom(row.values.value(import::keyText(field.key)));
        const Judged judged = judge(row, typed);
        EXPECT_TRUE(judged.troubles.empty()) << table;
        EXPECT_TRUE(judged.correction.values.isEmpty()) << table;
        EXPECT_FALSE(judged.isSound());
    }
}

TEST_F(CorrectableRow, SaysWhatStoodThereAndWhatIsToStand)
{
    const Row row = rowOf("camera", 3);
    const Judged judged = judge(row, {{"name", QStringLiteral("　东门　")},
                                      {"azimuth_deg", QStringLiteral("９０°")},
                                      {"status", QStringLiteral("2")}});
    ASSERT_TRUE(judged.isSound());
    EXPECT_EQ(judged.correction.values,
              (QJsonObject{{QStringLiteral("name"), QStringLiteral("东门")},
                           {QStringLiteral("azimuth_deg"), 90.0},
                           {QStringLiteral("status"), 2}}));
    EXPECT_EQ(judged.correction.seen.keys(), judged.correction.values.keys());
    EXPECT_EQ(judged.correction.seen.value(QStringLiteral("azimuth_deg")).toDouble(), 30);
    const auto again = sync::correctionFrom(sync::toJson(judged.correction));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->values, judged.correction.values);
    EXPECT_EQ(again->seen, judged.correction.seen);
    EXPECT_EQ(again->row, 3);
}

TEST_F(CorrectableRow, MovesWithItsGrid)
{
    const Row row = rowOf("organisation", 2);
    const Judged judged = judge(row, {{"x", QStringLiteral("106.0151")}});
    ASSERT_TRUE(judged.isSound());
    EXPECT_EQ(judged.correction.values.keys(),
              (QStringList{QStringLiteral("grid_code"), QStringLiteral("x"), QStringLiteral("y")}));
    EXPECT_EQ(judged.correction.values.value(QStringLiteral("y")),
              row.values.value(QStringLiteral("y")));
}

TEST_F(CorrectableRow, IsHeldToTheFormsOfTheImport)
{
    const Row camera = rowOf("camera", 3);
    const std::pair<const char*, const char*> bad[]{
        {"name", ""},           {"name", " "},
        {"device_id", "123"},   {"device_id", "50011701001180000003"},
        {"status", "9"},        {"azimuth_deg", "360"},
        {"azimuth_deg", "x"},   {"field_of_view_deg", "0"},
        {"range_m", "50001"},   {"stream_url", "ftp://host/x"},
        {"grid_code", "50011"}, {"x", "190"},
        {"y", "-91"},           {"x", "nan"}};
    for (const auto& [key, text] : bad) {
        const Judged judged = judge(camera, {{key, QString::fromUtf8(text)}});
        EXPECT_EQ(judged.troubles.size(), 1U) << key << ' ' << text;
        EXPECT_FALSE(judged.isSound()) << key << ' ' << text;
    }
    EXPECT_EQ(judge(camera, {{"name", QString(401, u'x')}}).troubles.size(), 1U);
    // An address that is taken away is no fault; a value that is none of its fields is not looked
    // at.
    verify::change(file_, "UPDATE camera SET stream_url = 'rtsp://10.0.0.1/1' WHERE id = 4");
    EXPECT_TRUE(judge(rowOf("camera", 4), {{"stream_url", QString()}}).isSound());
    EXPECT_FALSE(judge(camera, {{"stream_password", QStringLiteral("x")}}).isSound());
}

/// A number that is shown and typed back is the same number: else the centre would see a change.
TEST_F(CorrectableRow, ShowsNumbersSoThatTheyComeBackAsTheyWere)
{
    test::Dice dice;
    for (int i = 0; i < 2000; ++i) {
        const double value = dice.between(-180'000'000, 180'000'000) / 1e6 / 3;
        EXPECT_EQ(typedFrom(QJsonValue(value)).toDouble(), value);
    }
}

} // namespace
} // namespace zhitu::correct
