// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/finding_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

FindingDialog::FindingDialog(domain::PatrolAct act, const QString& site, DraftService& drafts,
                             QWidget* parent)
    : EntryDialog(QStringLiteral("patrol/%1/%2/%3")
                      .arg(act.planId)
                      .arg(act.siteId)
                      .arg(QString::fromStdString(act.dueOn)),
                  parent),
      act_(std::move(act)), text_(makeText("findingText", 4)),
      asCase_(new QCheckBox(tr("Take it in as a &case next")))
{
    setObjectName(QStringLiteral("findingDialog"));
    setWindowTitle(tr("Something found"));
    auto* title = new QLabel(site);
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont(font(), kHeading));
    title->setWordWrap(true);
    text_->setPlainText(QString::fromStdString(act_.finding));
    asCase_->setObjectName(QStringLiteral("findingAsCase"));
    asCase_->setChecked(true);
    auto* fields = new QWidget;
    auto* what = new QLabel(tr("&What was found"));
    what->setBuddy(text_);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    for (QWidget* part : std::initializer_list<QWidget*>{
             title, what, text_, asCase_,
             makeQuiet(tr("What is written is sealed wherever it is kept."))})
        column->addWidget(part);
    connect(text_, &QPlainTextEdit::textChanged, this, &FindingDialog::refresh);
    finish(fields, tr("Write down"), QStringLiteral("writeDown"), drafts);
    openWide(64);
    text_->setFocus();
    text_->moveCursor(QTextCursor::End);
    refresh();
}

void FindingDialog::refresh()
{
    const auto letters = text_->toPlainText().trimmed().size();
    setComplete(letters > 0 && letters <= domain::kLongestFinding,
                tooLong(letters, domain::kLongestFinding));
}

domain::PatrolAct FindingDialog::act() const
{
    domain::PatrolAct act = act_;
    act.finding = text_->toPlainText().trimmed().toStdString();
    return act;
}

bool FindingDialog::wantsCase() const
{
    return asCase_->isChecked();
}

} // namespace zhitu::widgets
