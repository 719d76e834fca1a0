// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shift/shift_log.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFontInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "data/paths.h"
#include "data/user_error.h"
#include "map/print/pdf_text.h"
#include "widgets/alarms/alarm_line.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ShiftLog)
};

constexpr double kTextPoints = 9.5;
constexpr int kMarginMm = 18;
constexpr int kFootMm = 10;

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

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString paragraph(const QString& words)
{
    return QStringLiteral("<p>%1</p>")
        .arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

QString alarmRows(const ShiftLog& log)
{
    QString rows = head({Texts::tr("What"), Texts::tr("Since"), Texts::tr("Case"),
                         Texts::tr("Title"), Texts::tr("Who sees to it")});
    std::size_t lines = 0;
    const auto add = [&](const std::vector<domain::Alarm>& alarms) {
        for (const domain::Alarm& alarm : alarms)
            if (lines++ < kMostLogAlarms)
                rows += QStringLiteral("<tr>") + cell(textOf(alarm.kind))
                        + cell(timeText(alarm.since)) + cell(text(alarm.number))
                        + cell(text(alarm.title)) + cell(markText(alarm)) + QStringLiteral("</tr>");
    };
    add(log.alarms.ringing);
    add(log.alarms.marked);
    return rows;
}

QString caseRows(const ShiftLog& log)
{
    QString rows = head({Texts::tr("Case"), Texts::tr("Title"), Texts::tr("What was done"),
                         Texts::tr("Now"), Texts::tr("Department")});
    for (const cases::ShiftCase& entry : log.shift.cases) {
        QStringList steps;
        for (const domain::CaseEvent& event : entry.events)
            steps.append(
                QStringLiteral("%1 %2").arg(timeText(event.at).right(5), textOf(event.action)));
        const auto department = log.departments.find(entry.record.departmentId);
        rows += QStringLiteral("<tr>") + cell(text(entry.record.number))
                + cell(text(entry.record.title)) + cell(steps.join(Texts::tr(", ")))
                + cell(textOf(entry.record.state))
                + cell(department == log.departments.end() ? QString() : department->second)
                + QStringLiteral("</tr>");
    }
    return rows;
}

QString factRows(const ShiftLog& log)
{
    const auto row = [](const QString& name, const QString& value) {
        return QStringLiteral("<tr><td width='22%'><b>%1</b></td><td>%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const QString done = doneText(log.shift);
    QString rows =
        row(Texts::tr("Handed over by"), text(log.handover.post))
        + row(Texts::tr("Taken over by"), text(log.handover.to))
        + row(Texts::tr("Shift"),
              Texts::tr("%1 to %2").arg(timeText(log.shift.begunAt), timeText(log.shift.endedAt)))
        + row(Texts::tr("Done"),
              done.isEmpty() ? Texts::tr("Nothing was entered by this post in the shift.") : done);
    if (log.waiting > 0 || log.undecided > 0)
        rows += row(Texts::tr("Not at the centre yet"),
                    Texts::tr("%1 waiting to be sent, %2 to decide on")
                        .arg(log.waiting)
                        .arg(log.undecided));
    return rows;
}

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

} // namespace

QString doneText(const cases::Shift& shift)
{
    const QLocale locale;
    QStringList parts;
    for (const auto& [action, count] : shift.done)
        parts.append(Texts::tr("%1 %2").arg(textOf(action), locale.toString(qint64{count})));
    return parts.join(Texts::tr(", "));
}

QString shiftLogHtml(const ShiftLog& log)
{
    const QLocale locale;
    QString html = QStringLiteral("<h1 align='center'>%1</h1>")
                       .arg(Texts::tr("%1: shift log").arg(log.unit).toHtmlEscaped());
    if (log.demo)
        html += QStringLiteral("<p align='center'>%1</p>")
                    .arg(Texts::tr("Demo data: nothing of this happened").toHtmlEscaped());
    html += table(factRows(log));
    html += heading(Texts::tr("A word to the next shift"));
    html += paragraph(log.handover.note.empty() ? Texts::tr("None.") : text(log.handover.note));
    const auto alarms = log.alarms.ringingCount() + std::ssize(log.alarms.marked);
    html += heading(Texts::tr("Calls at the handover: %1").arg(locale.toString(qint64{alarms})));
    if (alarms > 0) {
        html += table(alarmRows(log));
        if (alarms > std::ssize(log.alarms.marked) + std::ssize(log.alarms.ringing)
            || alarms > static_cast<std::int64_t>(kMostLogAlarms))
            html += paragraph(Texts::tr("The most urgent %1 are listed; the others are in the "
                                        "alarm queue.")
                                  .arg(locale.toString(qint64{kMostLogAlarms})));
    }
    html += heading(
        Texts::tr("Cases of this shift: %1").arg(locale.toString(qint64{log.shift.caseCount})));
    if (!log.shift.cases.empty())
        html += table(caseRows(log));
    if (log.shift.caseCount > std::ssize(log.shift.cases))
        html += paragraph(Texts::tr("The last %1 are listed.")
                              .arg(locale.toString(qint64{std::ssize(log.shift.cases)})));
    html += QStringLiteral("<p><br/></p>")
            + QStringLiteral("<table width='100%'><tr><td width='50%'>%1</td><td>%2</td></tr>"
                             "</table>")
                  .arg(Texts::tr("Handed over (signature): ______________").toHtmlEscaped(),
                       Texts::tr("Taken over (signature): ______________").toHtmlEscaped());
    return html;
}

void writeShiftLog(const std::filesystem::path& file, const ShiftLog& log)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&pages);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                           QPageLayout::Millimeter);
        pdf.setTitle(Texts::tr("%1: shift log").arg(log.unit));
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
        document.setHtml(shiftLogHtml(log));
        paint(document, pdf);
    }
    QByteArray bytes = pages.data();
    map::nameIdeographs(bytes);
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

} // namespace zhitu::widgets
