// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/docx.h"

#include <QFile>
#include <QXmlStreamWriter>
#include <array>

#include "data/analysis/cell_text.h"
#include "data/cache/part_file.h"
#include "data/paths.h"
#include "data/report/chart_picture.h"
#include "data/report/docx_parts.h"
#include "data/report/messages.h"
#include "data/report/page_plan.h"
#include "data/report/table_layout.h"
#include "data/support/zip_writer.h"
#include "data/user_error.h"

namespace zhitu::report {
namespace {

constexpr qint64 kEmuPerPoint = 12'700; // of the format: 914,400 an inch
constexpr double kMostHeight = 560;     // points

/// What stands in word/document.xml.
class Body {
public:
    Body(const Document& document, support::ZipWriter& zip) : document_(document), zip_(zip)
    {
        xml_.writeStartDocument();
        xml_.writeStartElement(QStringLiteral("w:document"));
        for (const auto& [prefix, uri] : docx::kNamespaces)
            xml_.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                                QLatin1String(uri));
        xml_.writeStartElement(QStringLiteral("w:body"));
        paragraph("Title", document.title);
        paragraph("Subtitle", document.subtitle);
        for (const QString& line : document.imprint)
            paragraph("Note", line);
    }

    void add(const Block& block)
    {
        std::visit([this](const auto& one) { write(one); }, block);
    }

    QByteArray finish()
    {
        xml_.writeStartElement(QStringLiteral("w:sectPr"));
        reference("w:headerReference", "header");
        reference("w:footerReference", "footer");
        empty("w:pgSz", {{"w:w", QLatin1StringView("11906")},
                         {"w:h", QLatin1StringView("16838")}}); // A4 in twentieths of a point
        empty("w:pgMar", {{"w:top", QLatin1StringView("1300")},
                          {"w:right", QLatin1StringView("1080")},
                          {"w:bottom", QLatin1StringView("1300")},
                          {"w:left", QLatin1StringView("1080")},
                          {"w:header", QLatin1StringView("640")},
                          {"w:footer", QLatin1StringView("640")},
                          {"w:gutter", QLatin1StringView("0")}});
        xml_.writeEndElement();
        xml_.writeEndElement();
        xml_.writeEndElement();
        xml_.writeEndDocument();
        return content_;
    }
    [[nodiscard]] int pictures() const noexcept { return pictures_; }

private:
    using Attributes = std::initializer_list<std::pair<const char*, QLatin1StringView>>;

    void empty(const char* name, Attributes attributes)
    {
        xml_.writeEmptyElement(QLatin1String(name));
        for (const auto& [key, value] : attributes)
            xml_.writeAttribute(QLatin1String(key), value);
    }
    void reference(const char* name, const char* part)
    {
        empty(name, {{"w:type", QLatin1StringView("default")}, {"r:id", QLatin1StringView(part)}});
    }

    void paragraph(const char* style, const QString& text, bool keepWithNext = false)
    {
        xml_.writeStartElement(QStringLiteral("w:p"));
        xml_.writeStartElement(QStringLiteral("w:pPr"));
        empty("w:pStyle", {{"w:val", QLatin1StringView(style)}});
        if (keepWithNext)
            empty("w:keepNext", {});
        xml_.writeEndElement();
        run(text, false);
        xml_.writeEndElement();
    }

    void run(const QString& text, bool bold)
    {
        xml_.writeStartElement(QStringLiteral("w:r"));
        if (bold) {
            xml_.writeStartElement(QStringLiteral("w:rPr"));
            empty("w:b", {});
            xml_.writeEndElement();
        }
        xml_.writeStartElement(QStringLiteral("w:t"));
        xml_.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml_.writeCharacters(docx::withoutControls(text));
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    void write(const Heading& heading)
    {
        static constexpr std::array styles{"Heading1", "Heading2", "Heading3"};
        paragraph(styles[static_cast<std::size_t>(heading.level - 1)], heading.text, true);
    }
    void write(const Paragraph& text)
    {
        for (const QString& line : text.text.split(u'\n', Qt::SkipEmptyParts))
            paragraph(text.quiet ? "Note" : "Normal", line);
    }
    void write(const KeyFigures& figures)
    {
        analysis::FigureTable table;
        table.columns = {{Messages::tr("Figure"), 0, {}},
                         {Messages::tr("Value"), 0, {}},
                         {Messages::tr("Note"), 0, {}}};
        for (const KeyFigure& figure : figures)
            table.rows.push_back({{figure.name, analysis::Tone::Name, 0, {}, {}},
                                  {figure.value, analysis::Tone::Total, 0, {}, {}},
                                  {figure.note, analysis::Tone::Plain, 0, {}, {}}});
        rows(table);
        paragraph("Note", {});
    }
    void write(const analysis::FigureTable& table)
    {
        paragraph("Caption", table.title, true);
        if (table.rows.empty())
            paragraph("Note", Messages::tr("Nothing in these days."));
        else
            rows(table);
        for (const QString& note : table.notes)
            paragraph("Note", note);
    }

    void rows(const analysis::FigureTable& table)
    {
        xml_.writeStartElement(QStringLiteral("w:tbl"));
        xml_.writeStartElement(QStringLiteral("w:tblPr"));
        empty("w:tblStyle", {{"w:val", QLatin1StringView("Figures")}});
        empty("w:tblW", {{"w:w", QLatin1StringView("5000")}, {"w:type", QLatin1StringView("pct")}});
        xml_.writeEndElement();
        xml_.writeStartElement(QStringLiteral("w:tblGrid"));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            empty("w:gridCol", {});
        xml_.writeEndElement();
        xml_.writeStartElement(QStringLiteral("w:tr"));
        xml_.writeStartElement(QStringLiteral("w:trPr"));
        empty("w:tblHeader", {}); // again on every page
        xml_.writeEndElement();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell(table.columns[i].name, true, analysis::isNumber(table.rows.front()[i].value));
        xml_.writeEndElement();
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            xml_.writeStartElement(QStringLiteral("w:tr"));
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                cell(onPaper(table.rows[row][i].value, table.columns[i].decimals),
                     row < table.totals, analysis::isNumber(table.rows[row][i].value));
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
    }

    void cell(const QString& text, bool bold, bool right)
    {
        xml_.writeStartElement(QStringLiteral("w:tc"));
        xml_.writeStartElement(QStringLiteral("w:p"));
        xml_.writeStartElement(QStringLiteral("w:pPr"));
        empty("w:pStyle", {{"w:val", QLatin1StringView("Cell")}});
        if (right)
            empty("w:jc", {{"w:val", QLatin1StringView("right")}});
        xml_.writeEndElement();
        run(text, bold);
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    void write(const Chart& chart)
    {
        const ChartPicture picture = pictureOf(chart, document_.language);
        drawing(picture.png, picture.width, picture.height, picture.description);
    }
    void write(const Picture& picture)
    {
        paragraph("Caption", picture.caption, true);
        const double scale =
            std::min(kTextWidth / picture.pixels.width(), kMostHeight / picture.pixels.height());
        drawing(picture.png, picture.pixels.width() * scale, picture.pixels.height() * scale,
                picture.caption);
    }

    /// \param width points
    void drawing(const QByteArray& png, double width, double height, const QString& words)
    {
        const QString number = QString::number(++pictures_);
        zip_.add(QStringLiteral("word/media/image%1.png").arg(number), png);
        xml_.writeStartElement(QStringLiteral("w:p"));
        xml_.writeStartElement(QStringLiteral("w:r"));
        docx::writeDrawing(xml_, number, std::llround(width * kEmuPerPoint),
                           std::llround(height * kEmuPerPoint), docx::withoutControls(words));
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    void write(const PageBreak&)
    {
        xml_.writeStartElement(QStringLiteral("w:p"));
        xml_.writeStartElement(QStringLiteral("w:r"));
        empty("w:br", {{"w:type", QLatin1StringView("page")}});
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    const Document& document_;
    support::ZipWriter& zip_;
    QByteArray content_;
    QXmlStreamWriter xml_{&content_};
    int pictures_ = 0;
};

} // namespace

bool writeDocx(const Document& document, const std::filesystem::path& file,
               const std::function<bool()>& goOn)
{
    support::ZipWriter zip;
    Body body(document, zip);
    for (const Block& block : document.blocks) {
        if (!goOn())
            return false;
        body.add(block);
    }
    zip.add(QStringLiteral("word/document.xml"), body.finish());
    docx::addFrame(zip, document, body.pictures());
    const QByteArray archive = zip.finish();

    cache::PartFile part(file, cache::IfThere::Replace);
    QFile target(part.path());
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || target.write(archive) != archive.size() || !target.flush())
        throw UserError(Messages::tr("The report could not be written to “%1”: %2. What was begun "
                                     "is removed; please make room or choose another place.")
                            .arg(shown(file), target.errorString()));
    target.close();
    part.publish();
    return true;
}

} // namespace zhitu::report
