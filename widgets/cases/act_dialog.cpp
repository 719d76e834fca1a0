// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/act_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestReason = 4000; // letters; the centre takes no more

/// By what names the case for good: an id may be another case's later.
QString formOf(const domain::Case& record)
{
    return QStringLiteral("case/%1").arg(record.uuid.empty() ? QString::number(record.id)
                                                             : QString::fromStdString(record.uuid));
}

} // namespace

ActDialog::ActDialog(const domain::Case& record, const map::MapData& mapData, DraftService& drafts,
                     QWidget* parent)
    : EntryDialog(formOf(record), parent), record_(record), actions_(new QComboBox),
      departmentLabel_(new QLabel(tr("Department"))), departments_(new QComboBox),
      reasonLabel_(new QLabel), reason_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("actDialog"));
    setWindowTitle(tr("Handle the case"));
    auto* title = new QLabel(QString::fromStdString(record.title));
    title->setWordWrap(true);
    title->setFont(strong(font()));
    auto* state =
        new QLabel(tr("%1 · %2").arg(QString::fromStdString(record.number), textOf(record.state)));
    for (const domain::CaseAction action : domain::allowedActions(domain::statusOf(record)))
        actions_->addItem(textOf(action), static_cast<int>(action));
    for (const domain::Department& department : mapData.departments)
        departments_->addItem(localName(department.name, department.nameEn), qint64{department.id});
    reason_->setTabChangesFocus(true);
    actions_->setObjectName(QStringLiteral("action"));
    departments_->setObjectName(QStringLiteral("department"));
    reason_->setObjectName(QStringLiteral("reason"));
    auto* what = new QLabel(tr("What is done"));
    what->setBuddy(actions_);
    departmentLabel_->setBuddy(departments_);
    reasonLabel_->setBuddy(reason_);

    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             title, state, what, actions_, departmentLabel_, departments_, reasonLabel_, reason_})
        column->addWidget(widget);
    connect(actions_, &QComboBox::currentIndexChanged, this, &ActDialog::refresh);
    connect(reason_, &QPlainTextEdit::textChanged, this, &ActDialog::refresh);
    finish(fields, tr("Do it"), QStringLiteral("doIt"), drafts);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    refresh();
}

domain::CaseAction ActDialog::action() const
{
    return static_cast<domain::CaseAction>(actions_->currentData().toInt());
}

void ActDialog::refresh()
{
    const bool needsDepartment =
        action() == domain::CaseAction::Dispatch || action() == domain::CaseAction::AddSubtask;
    departmentLabel_->setVisible(needsDepartment);
    departments_->setVisible(needsDepartment);
    const bool needsReason = domain::needsReason(action());
    reasonLabel_->setText(needsReason ? tr("Reason (needed)") : tr("Reason"));
    const auto letters = reason_->toPlainText().trimmed().size();
    setComplete(actions_->count() > 0 && (!needsReason || letters > 0) && letters <= kLongestReason,
                tooLong(letters, kLongestReason));
}

domain::CaseAct ActDialog::act() const
{
    domain::CaseAct act;
    act.caseId = record_.id;
    act.caseUuid = record_.uuid;
    act.action = action();
    act.reason = reason_->toPlainText().trimmed().toStdString();
    if (departments_->isVisibleTo(this))
        act.departmentId = departments_->currentData().toLongLong();
    act.baseVersion = record_.version;
    return act;
}

} // namespace zhitu::widgets
