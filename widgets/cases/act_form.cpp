// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/act_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

/// By what names the case for good: an id may be another case's later. A draft belongs to one step.
QString formOf(const domain::Case& record, domain::CaseAction action)
{
    return QStringLiteral("case/%1/%2")
        .arg(record.uuid.empty() ? QString::number(record.id) : QString::fromStdString(record.uuid))
        .arg(static_cast<int>(action));
}

} // namespace

ActForm::ActForm(const domain::Case& record, domain::CaseAction action, QWidget* parent,
                 const QString& kind)
    : EntryDialog(formOf(record, action) + kind, parent), record_(record), action_(action)
{
    setWindowTitle(textOf(action));
}

QFormLayout* ActForm::begin(QWidget& fields)
{
    auto* title = new QLabel(QString::fromStdString(record_.title));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    title->setFont(strong(font()));
    auto* column = new QVBoxLayout(&fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(title);
    column->addWidget(makeQuiet(tr("%1 · %2 · due %3")
                                    .arg(QString::fromStdString(record_.number),
                                         textOf(record_.state), timeText(record_.deadlineAt))));
    QFormLayout* rows = makeRows();
    column->addLayout(rows);
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
