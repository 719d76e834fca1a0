// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shift/shift_log.h"

#include <QCoreApplication>
#include <QLocale>

#include "widgets/alarms/alarm_line.h"
#include "widgets/look/texts.h"
#include "widgets/paper/paper.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ShiftLog)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString alarmRows(const ShiftLog& log)
{
    QString rows = paper::head({Texts::tr("What"), Texts::tr("Since"), Texts::tr("Case"),
                                Texts::tr("Title"), Texts::tr("Who sees to it")});
    std::size_t lines = 0;
    const auto add = [&](const std::vector<domain::Alarm>& alarms) {
        for (const domain::Alarm& alarm : alarms)
            if (lines++ < kMostLogAlarms)
                rows += QStringLiteral("<tr>") + paper::cell(textOf(alarm.kind))
                        + paper::cell(timeText(alarm.since)) + paper::cell(text(alarm.number))
                        + paper::cell(text(alarm.title)) + paper::cell(markText(alarm))
                        + QStringLiteral("</tr>");
    };
    add(log.alarms.ringing);
    add(log.alarms.marked);
    return rows;
}

QString caseRows(const ShiftLog& log)
{
    QString rows = paper::head({Texts::tr("Case"), Texts::tr("Title"), Texts::tr("What was done"),
                                Texts::tr("Now"), Texts::tr("Department")});
    for (const cases::ShiftCase& entry : log.shift.cases) {
        QStringList steps;
        for (const domain::CaseEvent& event : entry.events)
            steps.append(
                QStringLiteral("%1 %2").arg(timeText(event.at).right(5), textOf(event.action)));
        const auto department = log.departments.find(entry.record.departmentId);
        rows += QStringLiteral("<tr>") + paper::cell(text(entry.record.number))
                + paper::cell(text(entry.record.title)) + paper::cell(steps.join(Texts::tr(", ")))
                + paper::cell(textOf(entry.record.state))
                + paper::cell(department == log.departments.end() ? QString() : department->second)
                + QStringLiteral("</tr>");
    }
    return rows;
}

QString factRows(const ShiftLog& log)
{
    const QString done = doneText(log.shift);
    QString rows =
        paper::fact(Texts::tr("Handed over by"), text(log.handover.post))
        + paper::fact(Texts::tr("Taken over by"), text(log.handover.to))
        + paper::fact(
            Texts::tr("Shift"),
            Texts::tr("%1 to %2").arg(timeText(log.shift.begunAt), timeText(log.shift.endedAt)))
        + paper::fact(Texts::tr("Done"),
                      done.isEmpty() ? Texts::tr("Nothing was entered by this post in the shift.")
                                     : done);
    if (log.waiting > 0 || log.undecided > 0)
        rows += paper::fact(Texts::tr("Not at the centre yet"),
                            Texts::tr("%1 waiting to be sent, %2 to decide on")
                                .arg(log.waiting)
                                .arg(log.undecided));
    return rows;
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
    if (log.drill)
        html += QStringLiteral("<h2 align='center'>%1</h2>")
                    .arg(Texts::tr("Drill: nothing of this is real, and nobody is to be sent out")
                             .toHtmlEscaped());
    if (log.demo)
        html += QStringLiteral("<p align='center'>%1</p>")
                    .arg(Texts::tr("Demo data: nothing of this happened").toHtmlEscaped());
    html += paper::table(factRows(log));
    html += paper::heading(Texts::tr("A word to the next shift"));
    html +=
        paper::paragraph(log.handover.note.empty() ? Texts::tr("None.") : text(log.handover.note));
    const auto alarms = log.alarms.ringingCount() + std::ssize(log.alarms.marked);
    html +=
        paper::heading(Texts::tr("Calls at the handover: %1").arg(locale.toString(qint64{alarms})));
    if (alarms > 0) {
        html += paper::table(alarmRows(log));
        if (alarms > std::ssize(log.alarms.marked) + std::ssize(log.alarms.ringing)
            || alarms > static_cast<std::int64_t>(kMostLogAlarms))
            html +=
                paper::paragraph(Texts::tr("The most urgent %1 are listed; the others are in the "
                                           "alarm queue.")
                                     .arg(locale.toString(qint64{kMostLogAlarms})));
    }
    html += paper::heading(
        Texts::tr("Cases of this shift: %1").arg(locale.toString(qint64{log.shift.caseCount})));
    if (!log.shift.cases.empty())
        html += paper::table(caseRows(log));
    if (log.shift.caseCount > std::ssize(log.shift.cases))
        html += paper::paragraph(Texts::tr("The last %1 are listed.")
                                     .arg(locale.toString(qint64{std::ssize(log.shift.cases)})));
    html += paper::signatures(Texts::tr("Handed over (signature): ______________"),
                              Texts::tr("Taken over (signature): ______________"));
    return html;
}

void writeShiftLog(const std::filesystem::path& file, const ShiftLog& log)
{
    paper::write(file, Texts::tr("%1: shift log").arg(log.unit), shiftLogHtml(log));
}

} // namespace zhitu::widgets
