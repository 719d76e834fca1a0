// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/personal/reveal_dialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestReason = 200;

} // namespace

RevealDialog::RevealDialog(const domain::Case& record, DraftService& drafts, QWidget* parent)
    : EntryDialog(draftOf(record, QStringLiteral("reveal")), parent), record_(record),
      reason_(new QComboBox)
{
    setObjectName(QStringLiteral("revealDialog"));
    setWindowTitle(tr("Open what is sealed"));
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(makeTitle(record_));
    column->addWidget(makeQuiet(tr("Who reported, parties, telephones, accounts and what was said. "
                                   "That you look, when and why is written into the audit of the "
                                   "centre, also without a line.")));
    auto* why = new QLabel(tr("&Why"));
    why->setBuddy(reason_);
    column->addWidget(why);
    reason_->setObjectName(QStringLiteral("revealReason"));
    reason_->setEditable(true);
    reason_->setInsertPolicy(QComboBox::NoInsert);
    reason_->addItems({tr("To call the reporter back"), tr("Follow-up visit"),
                       tr("To summon the parties to mediation"), tr("To hand the case over")});
    reason_->lineEdit()->setMaxLength(kLongestReason);
    reason_->setCurrentIndex(-1);
    column->addWidget(reason_);
    connect(reason_, &QComboBox::editTextChanged, this, &RevealDialog::refresh);
    finish(fields, tr("Open"), QStringLiteral("doReveal"), drafts);
    openWide(64);
    reason_->setFocus();
    refresh();
}

void RevealDialog::refresh()
{
    setComplete(!reason().isEmpty());
}

/// What no audit could hold is left out: control characters of something that was pasted.
QString RevealDialog::reason() const
{
    QString text = reason_->currentText();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.simplified();
}

domain::Reveal RevealDialog::reveal() const
{
    return {record_.id, record_.uuid, reason().toStdString(),
            domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}}};
}

} // namespace zhitu::widgets
