// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reports as files, read by other programs.
#include <gmock/gmock.h>

#include <QLocale>
#include <QXmlStreamReader>

#include "data/report/docx.h"
#include "data/report/pages.h"
#include "data/report/workbook.h"
#include "data/user_error.h"
#include "tests/data/report/report_order.h"
#include "tests/support/zip_entries.h"

namespace zhitu::report {
namespace {

using testing::HasSubstr;
using testing::Not;

class FormatsTest : public testing::Test {
protected:
    FormatsTest() { QLocale::setDefault(QLocale::c()); }

    const test::TemporaryFolder folder_;
    cache::CacheReader reader_{test::demoFile()};

    static Document smallDocument()
    {
        Document document;
        document.title = QStringLiteral("综治工作日报");
        document.subtitle = QStringLiteral("合川区 · 2026-11-19");
        document.imprint = {QStringLiteral("Data as of 2026-11-20 10:30.")};
        document.language = QStringLiteral("zh-CN");
        document.asOf = domain::Instant{std::chrono::seconds{1'795'141'800}};
        document.blocks.emplace_back(Heading{1, QStringLiteral("一、总体情况")});
        document.blocks.emplace_back(Paragraph{QStringLiteral("<b>&\"'\x01 ]]> 镇街 = 30"), false});
        document.blocks.emplace_back(
            KeyFigures{{QStringLiteral("受理"), QStringLiteral("1,234"), QStringLiteral("件")}});
        analysis::FigureTable table;
        table.title = QStringLiteral("各镇街[受理]情况");
        table.columns = {{QStringLiteral("镇街"), 0, {}},
                         {QStringLiteral("件数"), 0, {}},
                         {QStringLiteral("率"), 1, {}}};
        const auto row = [](const QString& name, std::int64_t n, double share) {
            return std::vector<analysis::FigureCell>{{name, analysis::Tone::Name, 0, {}, {}},
                                                     {n, analysis::Tone::Plain, 0, {}, {}},
                                                     {share, analysis::Tone::More, 0.5, {}, {}}};
        };
        table.rows = {row(QStringLiteral("全部"), 42, 12.5), row(QStringLiteral("=1+1"), 40, 10),
                      row(QStringLiteral("双槐镇"), 2, 15)};
        table.totals = 1;
        table.notes = {QStringLiteral("n = 42")};
        document.blocks.emplace_back(table);
        document.blocks.emplace_back(Heading{2, QStringLiteral("子标题")});
        document.blocks.emplace_back(Chart{ChartKind::Bars,
                                           QStringLiteral("图"),
                                           {QStringLiteral("甲"), QStringLiteral("乙")},
                                           {{QStringLiteral("件"), {3, 4}}},
                                           0});
        document.blocks.emplace_back(PageBreak{});
        document.blocks.emplace_back(Paragraph{QStringLiteral("第二页"), true});
        return document;
    }
    std::string outputOf(const std::string& program, const std::vector<std::string>& arguments)
    {
        const test::Outcome seen = test::run("/usr/bin/" + program, arguments);
        EXPECT_EQ(seen.exitCode, 0) << seen.errors;
        return seen.output;
    }
};

TEST_F(FormatsTest, APdfIsTaggedBookmarkedAndHasItsLetters)
{
    const auto file = folder_ / "r.pdf";
    EXPECT_EQ(writePdf(smallDocument(), file, test::always), 2)
        << "the title, and behind the break";
    const std::string info = outputOf("pdfinfo", {file.string()});
    EXPECT_THAT(info, HasSubstr("Tagged:          yes"));
    EXPECT_THAT(info, HasSubstr("Pages:           2"));
    EXPECT_THAT(info, HasSubstr("Title:           综治工作日报"));
    EXPECT_THAT(info, HasSubstr("A4"));
    const std::string structure = outputOf("pdfinfo", {"-struct-text", file.string()});
    EXPECT_THAT(structure, HasSubstr("H1"));
    EXPECT_THAT(structure, HasSubstr("H2"));
    EXPECT_THAT(structure, HasSubstr("Table"));
    EXPECT_THAT(structure, HasSubstr("TH"));
    EXPECT_THAT(structure, HasSubstr("一、总体情况"));
    const std::string text = outputOf("pdftotext", {"-layout", file.string(), "-"});
    for (const char* said : {"综治工作日报", "合川区 · 2026-11-19", "1,234", "双槐镇", "n = 42",
                             "第二页", "Data as of 2026-11-20", "=1+1", "▲15.0"})
        EXPECT_THAT(text, HasSubstr(said));
    // Every font is embedded, and so is its map to Unicode.
    const std::string fonts = outputOf("pdffonts", {file.string()});
    EXPECT_THAT(fonts, HasSubstr("Noto"));
    std::istringstream lines(fonts);
    std::string line;
    for (int n = 0; std::getline(lines, line); ++n)
        if (n > 1) {
            EXPECT_THAT(line, testing::ContainsRegex("yes yes yes")) << line;
        }
}

TEST_F(FormatsTest, TheSameDocumentMakesTheSameBytes)
{
    const Document document = smallDocument();
    static_cast<void>(writePdf(document, folder_ / "a.pdf", test::always));
    static_cast<void>(writePdf(document, folder_ / "b.pdf", test::always));
    EXPECT_EQ(test::readAll(folder_ / "a.pdf"), test::readAll(folder_ / "b.pdf"));
    const auto goOn = [] { return true; };
    EXPECT_TRUE(writeDocx(document, folder_ / "a.docx", goOn));
    EXPECT_TRUE(writeDocx(document, folder_ / "b.docx", goOn));
    for (const char* part : {"word/document.xml", "word/styles.xml", "docProps/core.xml"})
        EXPECT_EQ(test::zipEntries(folder_ / "a.docx").at(part),
                  test::zipEntries(folder_ / "b.docx").at(part));
    EXPECT_GT(writeWorkbook(document, folder_ / "a.xlsx", goOn), 0);
    EXPECT_GT(writeWorkbook(document, folder_ / "b.xlsx", goOn), 0);
    EXPECT_EQ(test::readAll(folder_ / "a.xlsx"), test::readAll(folder_ / "b.xlsx"));
}

TEST_F(FormatsTest, AWorkbookHasNumbersAndSumsThatAreFormulas)
{
    const auto file = folder_ / "r.xlsx";
    EXPECT_EQ(writeWorkbook(smallDocument(), file, [] { return true; }), 2);
    const std::string sheet = test::zipEntries(file).at("xl/worksheets/sheet2.xml");
    EXPECT_THAT(sheet, HasSubstr("<f>SUM(B5:B6)</f><v>42</v>"));
    EXPECT_THAT(sheet, Not(HasSubstr("<f>SUM(C")));
    EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
    EXPECT_THAT(sheet, HasSubstr("<v>12.5</v>"));
    EXPECT_THAT(test::zipEntries(file).at("xl/workbook.xml"), HasSubstr("各镇街受理情况"));
    const std::string seen = outputOf("ogrinfo", {"-ro", "-al", file.string()});
    EXPECT_THAT(seen, HasSubstr("双槐镇"));
    EXPECT_THAT(seen, HasSubstr("=1+1"));
}

TEST_F(FormatsTest, ADocumentForWordProcessorsIsWhole)
{
    const auto file = folder_ / "r.docx";
    ASSERT_TRUE(writeDocx(smallDocument(), file, [] { return true; }));
    std::string text;
    for (const auto& [name, content] : test::zipEntries(file)) {
        if (name.ends_with(".png"))
            continue;
        QXmlStreamReader xml(QByteArray::fromStdString(content));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters && name == "word/document.xml")
                text += xml.text().toString().toStdString();
        EXPECT_FALSE(xml.hasError()) << name << ": " << xml.errorString().toStdString();
    }
    for (const char* said : {"综治工作日报", "<b>&\"'", "]]>", "双槐镇", "15.0", "第二页"})
        EXPECT_THAT(text, HasSubstr(said));
    const std::string document = test::zipEntries(file).at("word/document.xml");
    EXPECT_THAT(document, HasSubstr("w:val=\"Heading1\""));
    EXPECT_THAT(document, HasSubstr("<w:tblHeader/>"));
    EXPECT_THAT(document, HasSubstr("r:embed=\"image1\""));
    EXPECT_THAT(test::zipEntries(file).at("word/footer.xml"), HasSubstr("PAGE"));
}

TEST_F(FormatsTest, PagesBecomePictures)
{
    EXPECT_EQ(writePictures(smallDocument(), folder_ / "p.png", 60, test::always), 2);
    EXPECT_THAT(test::namesIn(folder_.path()), testing::ElementsAre("p-01.png", "p-02.png"));
}

TEST_F(FormatsTest, WhatIsStoppedLeavesNothing)
{
    const Document document = test::demoReport(reader_, QStringLiteral("weekly"));
    int asked = 0;
    const auto stops = [&](double) { return ++asked < 12; };
    EXPECT_EQ(writePdf(document, folder_ / "r.pdf", stops), 0);
    asked = 0;
    EXPECT_EQ(writeWorkbook(document, folder_ / "r.xlsx", [&] { return ++asked < 6; }), 0);
    asked = 0;
    EXPECT_FALSE(writeDocx(document, folder_ / "r.docx", [&] { return ++asked < 6; }));
    EXPECT_TRUE(test::namesIn(folder_.path()).empty());
}

TEST_F(FormatsTest, APlaceThatTakesNoFileIsSaid)
{
    const auto nowhere = folder_ / "none" / "r";
    const Document document = smallDocument();
    EXPECT_THROW(static_cast<void>(writePdf(document, nowhere, test::always)), UserError);
    EXPECT_THROW(static_cast<void>(writeWorkbook(document, nowhere, [] { return true; })),
                 UserError);
    EXPECT_THROW(static_cast<void>(writeDocx(document, nowhere, [] { return true; })), UserError);
}

TEST_F(FormatsTest, EveryReportOfTheDistrictIsAPdfThatReadsAsItsRows)
{
    for (const QString& form : shippedTemplates()) {
        if (form == QLatin1String("monthly"))
            continue; // the benchmark's
        const Document document = test::demoReport(reader_, form, "500117001");
        const auto file = folder_ / "r.pdf";
        EXPECT_GT(writePdf(document, file, test::always), 0);
        QString text =
            QString::fromStdString(outputOf("pdftotext", {"-layout", file.string(), "-"}));
        text.remove(u' ');
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<analysis::FigureTable>(&block))
                for (const auto& row : table->rows)
                    for (const analysis::FigureCell& cell : row)
                        if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
                            ASSERT_TRUE(text.contains(QLocale().toString(qint64{*number})))
                                << form.toStdString() << " " << *number;
                        }
    }
}

} // namespace
} // namespace zhitu::report
