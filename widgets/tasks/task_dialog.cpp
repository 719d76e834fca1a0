// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/task_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "widgets/cases/form_parts.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestTask = 3000; // letters; with the words around them the centre takes 4000
constexpr int kLongestWorker = 100;

} // namespace

TaskDialog::TaskDialog(const cache::CaseDetails& details, TaskSlip slip, DraftService& drafts,
                       QWidget* parent)
    : ActForm(details.record, domain::CaseAction::Comment, parent, QStringLiteral("/task")),
      slip_(std::move(slip)), worker_(new QComboBox), task_(makeText("task", 5)),
      dueAt_(makeMoment("taskDueAt", slip_.dueAt)),
      wantsSlip_(new QCheckBox(tr("Save the task &slip (PDF) to be taken along")))
{
    setObjectName(QStringLiteral("taskDialog"));
    setWindowTitle(tr("Give a task to a grid worker"));
    worker_->setObjectName(QStringLiteral("taskWorker"));
    worker_->setEditable(true);
    worker_->setInsertPolicy(QComboBox::NoInsert);
    worker_->lineEdit()->setMaxLength(kLongestWorker);
    for (const domain::GridWorker& worker : details.workers)
        worker_->addItem(QString::fromStdString(worker.name));
    wantsSlip_->setObjectName(QStringLiteral("wantsSlip"));
    wantsSlip_->setChecked(true);
    auto* fields = new QWidget;
    QFormLayout* rows = begin(*fields);
    rows->addRow(tr("&Grid worker"), worker_);
    if (details.workers.empty())
        rows->addRow(
            QString(),
            makeQuiet(tr("No grid worker is known for this grid: write who is to do it.")));
    rows->addRow(tr("&Task"), task_);
    rows->addRow(tr("To be done &by"), dueAt_);
    rows->addRow(QString(), wantsSlip_);
    rows->addRow(QString(), makeQuiet(tr("The history of the case says what was given to whom: "
                                         "write nothing personal.")));
    connect(worker_, &QComboBox::editTextChanged, this, &TaskDialog::refresh);
    connect(task_, &QPlainTextEdit::textChanged, this, &TaskDialog::refresh);
    connect(dueAt_, &QDateTimeEdit::dateTimeChanged, this, &TaskDialog::refresh);
    finish(fields, tr("Give the task"), QStringLiteral("giveTask"), drafts);
    openWide(76);
    task_->setFocus();
    refresh();
}

void TaskDialog::refresh()
{
    const auto letters = task_->toPlainText().trimmed().size();
    QString trouble = tooLong(letters, kLongestTask);
    if (trouble.isEmpty() && momentOf(*dueAt_) <= slip_.givenAt)
        trouble = tr("The task is to be done in the future.");
    setComplete(trouble.isEmpty() && letters > 0 && !worker_->currentText().trimmed().isEmpty(),
                trouble);
}

void TaskDialog::fill(const domain::CaseAct& act)
{
    task_->setPlainText(QString::fromStdString(act.reason));
}

TaskSlip TaskDialog::slip() const
{
    TaskSlip slip = slip_;
    slip.worker = worker_->currentText().trimmed();
    slip.task = task_->toPlainText().trimmed();
    slip.dueAt = momentOf(*dueAt_);
    return slip;
}

bool TaskDialog::wantsSlip() const
{
    return wantsSlip_->isChecked();
}

domain::CaseAct TaskDialog::act() const
{
    domain::CaseAct act = step();
    act.reason = taskText(slip()).toStdString();
    return act;
}

} // namespace zhitu::widgets
