// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/act_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
ActForm::ActForm(const domain::Case& record, domain::CaseAction action, QWidget* parent,
                 const QString& kind)
    : EntryDialog(draftOf(record, QString::number(static_cast<int>(action)) + kind), parent),
      record_(record), action_(action)
{
    setWindowTitle(textOf(action));
    if (action == domain::CaseAction::Resolve)
        addFiles(
            tr("Evidence of what was done"),
            tr("Photographs of the place before and after, the signed receipt, the report: whoever "
               "reviews the case looks at them first."));
    else if (action == domain::CaseAction::Visit)
        addFiles(tr("Files of the visit"), {});
    else
        addFiles(tr("Attachments"), {});
}

QFormLayout* ActForm::begin(QWidget& fields)
{
    auto* column = new QVBoxLayout(&fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(makeTitle(record_));
    column->addWidget(makeQuiet(tr("%1 · %2 · due %3")
                                    .arg(QString::fromStdString(record_.number),
                                         textOf(record_.state), timeText(record_.deadlineAt))));
    QFormLayout* rows = makeRows();
    rows->setContentsMargins(0, kSpace2, 0, 0);
    column->addLayout(rows, 1);
    return rows;
}

domain::CaseAct ActForm::step() const
{
    domain::CaseAct act;
    act.caseId = record_.id;
    act.caseUuid = record_.uuid;
    act.action = action_;
    act.baseVersion = record_.version;
    return act;
}

} // namespace zhitu::widgets
