// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/waiver_form.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

WaiverForm::WaiverForm(const verify::WorkItem& item, const QString& rule, DraftService& drafts,
                       QWidget* parent)
    : EntryDialog(QStringLiteral("verify/right/%1")
                      .arg(QString::fromStdString(verify::textOf(item.finding.key))),
                  parent),
      why_(makeText("waiverWhy", 3))
{
    setObjectName(QStringLiteral("waiverForm"));
    setWindowTitle(tr("It is right as it is"));
    auto* title = new QLabel(item.finding.name.isEmpty() ? rule : item.finding.name);
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont(font(), kHeading));
    title->setWordWrap(true);
    auto* what = new QLabel(QStringLiteral("%1 · %2").arg(rule, item.finding.value));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto* label = new QLabel(tr("&Why it is right"));
    label->setBuddy(why_);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    for (QWidget* part : std::initializer_list<QWidget*>{
             title, what, label, why_,
             makeQuiet(tr("It is kept on this computer, signed with your post, and counts as right "
                          "until the value changes. Nothing about persons belongs here."))})
        column->addWidget(part);
    connect(why_, &QPlainTextEdit::textChanged, this, &WaiverForm::refresh);
    finish(fields, tr("Let it stand"), QStringLiteral("letStand"), drafts);
    openWide(64);
    why_->setFocus();
    refresh();
}

void WaiverForm::refresh()
{
    const auto letters = why_->toPlainText().trimmed().size();
    setComplete(letters > 0 && letters <= verify::History::kMostWhy,
                tooLong(letters, verify::History::kMostWhy));
}

std::string WaiverForm::why() const
{
    return why_->toPlainText().simplified().toStdString();
}

} // namespace zhitu::widgets
