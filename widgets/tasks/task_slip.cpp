// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/task_slip.h"

#include <QCoreApplication>

#include "widgets/look/texts.h"
#include "widgets/paper/paper.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::TaskSlip)
};

QString title(const TaskSlip& slip)
{
    return Texts::tr("Task slip · %1").arg(QString::fromStdString(slip.record.number));
}

} // namespace

QString taskSlipHtml(const TaskSlip& slip)
{
    using paper::fact;
    const domain::Case& c = slip.record;
    const QString room = QStringLiteral("\n\n\n"); // to write in
    QString html =
        QStringLiteral("<h1 align='center'>%1</h1>").arg(Texts::tr("Task slip").toHtmlEscaped());
    if (slip.drill)
        html += QStringLiteral("<h2 align='center'>%1</h2>")
                    .arg(Texts::tr("Drill: nothing of this is real, and nobody is to be sent out")
                             .toHtmlEscaped());
    if (slip.demo)
        html += QStringLiteral("<p align='center'>%1</p>")
                    .arg(Texts::tr("Demo data: nothing of this happened").toHtmlEscaped());
    html += paper::table(fact(Texts::tr("Given by"), slip.unit)
                         + fact(Texts::tr("Given to"), slip.worker)
                         + fact(Texts::tr("Given at"), timeText(slip.givenAt))
                         + fact(Texts::tr("To be done by"), timeText(slip.dueAt))
                         + fact(Texts::tr("Task"), slip.task));
    html += paper::heading(Texts::tr("The case"));
    html += paper::table(
        fact(Texts::tr("Number"), QString::fromStdString(c.number))
        + fact(Texts::tr("Title"), QString::fromStdString(c.title))
        + fact(Texts::tr("Item"), slip.item) + fact(Texts::tr("Grade"), textOf(c.grade))
        + fact(Texts::tr("Deadline"), timeText(c.deadlineAt)) + fact(Texts::tr("Place"), slip.place)
        + fact(Texts::tr("Grid"), QString::fromStdString(c.gridCode))
        + fact(Texts::tr("Position"), coordinateText(c.position.lon, c.position.lat)));
    html += paper::heading(Texts::tr("To be filled in on the spot"));
    html +=
        paper::table(fact(Texts::tr("Arrived at"), {}) + fact(Texts::tr("Found there"), room)
                     + fact(Texts::tr("Done there"), room) + fact(Texts::tr("Finished at"), {}));
    html += paper::signatures(Texts::tr("Grid worker (signature): ______________"),
                              Texts::tr("Given by (signature): ______________"));
    return html;
}

void writeTaskSlip(const std::filesystem::path& file, const TaskSlip& slip)
{
    paper::write(file, title(slip), taskSlipHtml(slip));
}

QString taskText(const TaskSlip& slip)
{
    return Texts::tr("Task given to %1, to be done by %2: %3")
        .arg(slip.worker, timeText(slip.dueAt), slip.task);
}

} // namespace zhitu::widgets
