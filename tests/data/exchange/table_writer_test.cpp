// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/table_writer.h"

#include <gmock/gmock.h>

#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::exchange {
namespace {

using testing::HasSubstr;
using testing::Not;

TableHead head()
{
    return {QStringLiteral("事件"),
            {QStringLiteral("编号"), QStringLiteral("数量"), QStringLiteral("时间")}};
}

std::vector<TableCell> row(const QString& text, std::int64_t count)
{
    // 2026-11-20 10:30 by the clock in China.
    return {text, count, domain::Instant{std::chrono::seconds{1'795'141'800}}};
}

TEST(TableWriter, CsvIsUtf8WithAMarkAndQuoted)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "t.csv";
    const auto writer = makeTableWriter(file, head());
    writer->add(row(QStringLiteral("一, \"二\"\n三"), 7));
    writer->add(std::vector<TableCell>{std::monostate{}, 2.5, std::monostate{}});
    EXPECT_FALSE(std::filesystem::exists(file)); // not before it is whole
    writer->finish();
    EXPECT_EQ(test::readAll(file), "\xEF\xBB\xBF编号,数量,时间\r\n"
                                   "\"一, \"\"二\"\"\n三\",7,2026-11-20 10:30:00\r\n"
                                   ",2.5,\r\n");
}

TEST(TableWriter, ANameThatIsAFormulaStaysAName)
{
    const test::TemporaryFolder folder;
    for (const char* hostile : {"=1+1", "+cmd", "-2", "@SUM(A1)", "\tx"}) {
        const auto writer = makeTableWriter(folder / "t.csv", head());
        writer->add(row(QString::fromUtf8(hostile), 1));
        writer->finish();
        EXPECT_THAT(test::readAll(folder / "t.csv"), HasSubstr(std::string("\n'") + hostile));
    }
}

TEST(TableWriter, AWorkbookHoldsNumbersTextsAndMoments)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "t.xlsx";
    const auto writer = makeTableWriter(file, head());
    writer->add(row(QStringLiteral("=1+1"), 45'036));
    writer->finish();
    // GDAL reads workbooks: what another program sees is what counts.
    const test::Outcome seen = test::run(
        "/usr/bin/ogrinfo", {"-ro", "-al", "--config", "OGR_XLSX_HEADERS", "FORCE", file.string()});
    EXPECT_EQ(seen.exitCode, 0) << seen.errors;
    EXPECT_THAT(seen.output, HasSubstr("事件"));
    EXPECT_THAT(seen.output, HasSubstr("编号 (String) = =1+1"));
    EXPECT_THAT(seen.output, HasSubstr("数量 (Integer) = 45036"));
    EXPECT_THAT(seen.output, HasSubstr("2026/11/20 10:30:00"));
}

TEST(TableWriter, GoesOnOnAnotherSheet)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "t.xlsx";
    const auto writer = makeTableWriter(file, {QStringLiteral("a[b]:c"), {QStringLiteral("n")}});
    for (std::int64_t i = 0; i < 1'048'576; ++i) // one more than a sheet holds
        writer->add(std::vector<TableCell>{i});
    writer->finish();
    const test::Outcome seen = test::run("/usr/bin/ogrinfo", {"-ro", "-so", "-al", file.string()});
    EXPECT_THAT(seen.output, HasSubstr("Layer name: abc\n"));
    EXPECT_THAT(seen.output, HasSubstr("Layer name: abc 2\n"));
}

TEST(TableWriter, WhatIsNotFinishedLeavesNothing)
{
    const test::TemporaryFolder folder;
    for (const char* name : {"t.csv", "t.xlsx"}) {
        test::writeAll(folder / name, "what was there");
        makeTableWriter(folder / name, head())->add(row(QStringLiteral("x"), 1));
        EXPECT_EQ(test::readAll(folder / name), "what was there");
    }
    EXPECT_EQ(test::namesIn(folder.path()), (std::vector<std::string>{"t.csv", "t.xlsx"}));
}

TEST(TableWriter, AnUnknownEndingAFullDiskAndAMissingFolderAreExplained)
{
    const test::TemporaryFolder folder;
    EXPECT_THROW((void)makeTableWriter(folder / "t.doc", head()), UserError);
    EXPECT_THROW((void)makeTableWriter(folder / "no" / "t.csv", head()), UserError);
    EXPECT_THROW((void)makeTableWriter(folder / "no" / "t.xlsx", head())->finish(), UserError);
}

} // namespace
} // namespace zhitu::exchange
