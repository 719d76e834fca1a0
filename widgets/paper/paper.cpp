// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "data/paths.h"
#include "data/user_error.h"
#include "map/print/pdf_text.h"

namespace zhitu::widgets::paper {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Paper)
};

constexpr double kTextPoints = 9.5;
constexpr int kMarginMm = 18;
constexpr int kFootMm = 10;

/// The pages, and at the foot of each which one it is.
void paint(QTextDocument& document, QPdfWriter& pdf)
{
    QPainter painter(&pdf);
    const double perMm = pdf.logicalDpiX() / 25.4;
    const QSizeF body(pdf.width(), pdf.height() - kFootMm * perMm);
    document.documentLayout()->setPaintDevice(&pdf);
    document.setPageSize(body);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            pdf.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // paper, whatever the theme is
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.setPen(Qt::darkGray);
        painter.drawText(QRectF(0, body.height(), body.width(), kFootMm * perMm),
                         Qt::AlignRight | Qt::AlignBottom,
                         Texts::tr("Page %1 of %2").arg(page + 1).arg(pages));
    }
}

/// All pages.
QByteArray pdfOf(const QString& title, const QString& html)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&pages);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                           QPageLayout::Millimeter);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Zhitu"));
        QTextDocument document;
        QFont font = QApplication::font();
        // Where no language is set fonts for Japanese would be taken. Behind that of the letters:
        // in this one some digits have a second picture, which Qt's PDFs cannot name.
        font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(kTextPoints);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(
            QStringLiteral("table.ruled { border-collapse: collapse } table.ruled td, table.ruled "
                           "th { border: 1px "
                           "solid #8a8a8a; padding: 4px; vertical-align: middle }"));
        document.setHtml(html);
        paint(document, pdf);
    }
    QByteArray bytes = pages.data();
    map::nameIdeographs(bytes);
    return bytes;
}

} // namespace

QString cell(const QString& text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

QString head(const QStringList& names)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& name : names)
        row += QStringLiteral("<th align='left'>%1</th>").arg(name.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

QString table(const QString& rows)
{
    return QStringLiteral("<table class='ruled' width='100%' cellspacing='0'>") + rows
           + QStringLiteral("</table>");
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& words)
{
    return QStringLiteral("<p>%1</p>")
        .arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

QString fact(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td width='22%'><b>%1</b></td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

QString signatures(const QString& one, const QString& other)
{
    return QStringLiteral("<p><br/></p><table width='100%'><tr><td width='50%'>%1</td><td>%2</td>"
                          "</tr></table>")
        .arg(one.toHtmlEscaped(), other.toHtmlEscaped());
}

void write(const std::filesystem::path& file, const QString& title, const QString& html)
{
    const QByteArray bytes = pdfOf(title, html);
    const QString name = shown(file);
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly))
        throw UserError(Texts::tr("“%1” cannot be written: %2. Choose another folder.")
                            .arg(name, out.errorString()));
    out.write(bytes); // what fails here fails the commit
    if (!out.commit())
        throw UserError(
            Texts::tr("“%1” could not be written whole: %2. What was there before is still there.")
                .arg(name, out.errorString()));
}

} // namespace zhitu::widgets::paper
