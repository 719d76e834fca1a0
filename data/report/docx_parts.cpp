// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/docx_parts.h"

#include <QDateTime>
#include <QTimeZone>

#include "data/report/messages.h"
#include "data/report/source_line.h"

namespace zhitu::report::docx {
namespace {

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

QString style(const char* id, const char* name, const QString& paragraph, int halfPoints, bool bold,
              const char* colour)
{
    return QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"%1\"%6><w:name w:val=\"%2\"/>"
                          "<w:pPr>%3</w:pPr><w:rPr>%4<w:color w:val=\"%7\"/><w:sz w:val=\"%5\"/>"
                          "</w:rPr></w:style>")
        .arg(QLatin1String(id), QLatin1String(name), paragraph,
             bold ? QStringLiteral("<w:b/>") : QString())
        .arg(halfPoints)
        .arg(qstrcmp(id, "Normal") == 0 ? QStringLiteral(" w:default=\"1\"") : QString(),
             QLatin1String(colour));
}

QString spacing(int before, int after, const QString& more = {})
{
    return more
           + QStringLiteral("<w:spacing w:before=\"%1\" w:after=\"%2\"/>").arg(before).arg(after);
}

QString outline(int level)
{
    return QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(level);
}

QByteArray styles(const QString& language)
{
    const QString fonts =
        QStringLiteral("<w:rFonts w:ascii=\"Noto Sans CJK SC\" w:hAnsi=\"Noto Sans CJK SC\" "
                       "w:eastAsia=\"Noto Sans CJK SC\"/>");
    QString xml = QLatin1String(kHead)
                  + QStringLiteral("<w:styles xmlns:w=\"%1\"><w:docDefaults><w:rPrDefault><w:rPr>"
                                   "%2<w:lang w:val=\"%3\" w:eastAsia=\"zh-CN\"/></w:rPr>"
                                   "</w:rPrDefault></w:docDefaults>")
                        .arg(QLatin1String(kMain), fonts, language);
    xml += style("Normal", "Normal", spacing(0, 100), 19, false, "1F242B");
    xml += style("Title", "Title", spacing(0, 60), 44, true, "1F242B");
    xml += style("Subtitle", "Subtitle", spacing(0, 120), 22, false, "215C99");
    // The order of elements within w:pPr is that of the schema: spacing stands before outlineLvl.
    xml += style("Heading1", "heading 1", spacing(240, 100) + outline(0), 30, true, "1F242B");
    xml += style("Heading2", "heading 2", spacing(200, 80) + outline(1), 24, true, "1F242B");
    xml += style("Heading3", "heading 3", spacing(160, 60) + outline(2), 21, true, "1F242B");
    xml += style("Caption", "caption", spacing(120, 40), 19, true, "1F242B");
    xml += style("Note", "Note", spacing(0, 20), 16, false, "66707D");
    xml += style("Cell", "Cell", spacing(10, 10), 16, false, "1F242B");
    xml += QStringLiteral(
        "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:tblPr>"
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" w:color=\"66707D\"/>"
        "<w:bottom w:val=\"single\" w:sz=\"6\" w:color=\"66707D\"/>"
        "<w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"CCD3DB\"/></w:tblBorders>"
        "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/>"
        "</w:tblCellMar></w:tblPr></w:style></w:styles>");
    return xml.toUtf8();
}

/// A header or footer of one line. \param field of the page's number behind it
QByteArray margin(const char* element, const QString& text, bool field)
{
    QString xml = QLatin1String(kHead)
                  + QStringLiteral("<w:%1 xmlns:w=\"%2\"><w:p><w:pPr><w:pStyle w:val=\"Note\"/>"
                                   "</w:pPr><w:r><w:t xml:space=\"preserve\">%3</w:t></w:r>")
                        .arg(QLatin1String(element), QLatin1String(kMain),
                             withoutControls(text).toHtmlEscaped());
    if (field)
        xml += QStringLiteral("<w:r><w:t xml:space=\"preserve\"> · </w:t></w:r>"
                              "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
                              "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
                              "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r>"
                              "</w:fldSimple>");
    return (xml + QStringLiteral("</w:p></w:%1>").arg(QLatin1String(element))).toUtf8();
}

QByteArray contentTypes()
{
    const QString word =
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QString xml = QLatin1String(kHead)
                  + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                   "content-types\"><Default Extension=\"rels\" ContentType=\""
                                   "application/vnd.openxmlformats-package.relationships+xml\"/>"
                                   "<Default Extension=\"png\" ContentType=\"image/png\"/>");
    for (const auto& [part, type] : {std::pair{"word/document.xml", "document.main+xml"},
                                     {"word/styles.xml", "styles+xml"},
                                     {"word/header.xml", "header+xml"},
                                     {"word/footer.xml", "footer+xml"}})
        xml += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"%2%3\"/>")
                   .arg(QLatin1String(part), word, QLatin1String(type));
    xml += QStringLiteral("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd."
                          "openxmlformats-package.core-properties+xml\"/></Types>");
    return xml.toUtf8();
}

QString relation(const QString& id, const QString& type, const QString& target)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/%2\" "
                          "Target=\"%3\"/>")
        .arg(id, type, target);
}

QByteArray relations(const QString& inner)
{
    return (QLatin1String(kHead)
            + QStringLiteral(
                  "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                  "relationships\">%1</Relationships>")
                  .arg(inner))
        .toUtf8();
}

} // namespace

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n'; });
    return text;
}

void writeDrawing(QXmlStreamWriter& xml, const QString& number, qint64 width, qint64 height,
                  const QString& words)
{
    const auto start = [&](const char* name,
                           std::initializer_list<std::pair<const char*, QString>> attributes = {}) {
        xml.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : attributes)
            xml.writeAttribute(QLatin1String(key), value);
    };
    const auto end = [&](int levels) {
        while (levels-- > 0)
            xml.writeEndElement();
    };
    const QString wide = QString::number(width);
    const QString high = QString::number(height);
    const QString zero = QStringLiteral("0");
    start("w:drawing");
    start("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
    start("wp:extent", {{"cx", wide}, {"cy", high}});
    end(1);
    start("wp:docPr",
          {{"id", number}, {"name", QStringLiteral("Figure ") + number}, {"descr", words}});
    end(1);
    start("a:graphic");
    start("a:graphicData",
          {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    start("pic:pic");
    start("pic:nvPicPr");
    start("pic:cNvPr", {{"id", number}, {"name", QStringLiteral("image%1.png").arg(number)}});
    end(1);
    start("pic:cNvPicPr");
    end(2);
    start("pic:blipFill");
    start("a:blip", {{"r:embed", QStringLiteral("image") + number}});
    end(1);
    start("a:stretch");
    start("a:fillRect");
    end(3);
    start("pic:spPr");
    start("a:xfrm");
    start("a:off", {{"x", zero}, {"y", zero}});
    end(1);
    start("a:ext", {{"cx", wide}, {"cy", high}});
    end(2);
    start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    start("a:avLst");
    end(8);
}

void addFrame(support::ZipWriter& zip, const Document& document, int pictures)
{
    const QString office = QStringLiteral("officeDocument/2006/relationships/");
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes());
    zip.add(
        QStringLiteral("_rels/.rels"),
        relations(relation(QStringLiteral("document"), office + QStringLiteral("officeDocument"),
                           QStringLiteral("word/document.xml"))
                  + relation(QStringLiteral("core"),
                             QStringLiteral("package/2006/relationships/metadata/"
                                            "core-properties"),
                             QStringLiteral("docProps/core.xml"))));
    QString inner;
    for (const char* part : {"styles", "header", "footer"})
        inner += relation(QLatin1String(part), office + QLatin1String(part),
                          QLatin1String(part) + QStringLiteral(".xml"));
    for (int n = 1; n <= pictures; ++n)
        inner += relation(QStringLiteral("image%1").arg(n), office + QStringLiteral("image"),
                          QStringLiteral("media/image%1.png").arg(n));
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), relations(inner));
    zip.add(QStringLiteral("word/styles.xml"), styles(document.language));
    zip.add(QStringLiteral("word/header.xml"),
            margin("hdr", document.title + QStringLiteral(" · ") + document.subtitle, false));
    zip.add(QStringLiteral("word/footer.xml"), margin("ftr", sourceLine(document), true));
    const QString when =
        QDateTime::fromSecsSinceEpoch(document.asOf.time_since_epoch().count(), QTimeZone::UTC)
            .toString(Qt::ISODate);
    zip.add(QStringLiteral("docProps/core.xml"),
            (QLatin1String(kHead)
             + QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/"
                              "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/"
                              "dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                              "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                              "%1</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">%2"
                              "</dcterms:created></cp:coreProperties>")
                   .arg(withoutControls(document.title).toHtmlEscaped(), when))
                .toUtf8());
}

} // namespace zhitu::report::docx
