// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disputes/session_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "widgets/cases/form_parts.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/disputes/mediator_rows.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

using domain::MediationOutcome;

constexpr int kLongestText = 20'000; // letters; the centre takes no more
constexpr int kLongestPlace = 200;
constexpr std::chrono::days kProposedTerm{7};
constexpr std::chrono::minutes kLeeway{10}; ///< of clocks

} // namespace

SessionDialog::SessionDialog(const cache::CaseDetails& details, domain::Instant now,
                             DraftService& drafts, QWidget* parent)
    : ActForm(details.record, domain::CaseAction::Mediate, parent), now_(now),
      heldAt_(makeMoment("heldAt", now)), place_(new QLineEdit), outcome_(new QComboBox),
      agreement_(makeText("agreement", 4)), later_(new QCheckBox(tr("To be fulfilled &by"))),
      dueAt_(makeMoment("dueAt", now + kProposedTerm)), record_(makeText("record", 4))
{
    setObjectName(QStringLiteral("sessionDialog"));
    place_->setObjectName(QStringLiteral("sessionPlace"));
    place_->setMaxLength(kLongestPlace);
    outcome_->setObjectName(QStringLiteral("sessionOutcome"));
    later_->setObjectName(QStringLiteral("fulfilLater"));
    for (const auto outcome :
         {MediationOutcome::Open, MediationOutcome::Agreed, MediationOutcome::Failed})
        outcome_->addItem(sessionText(outcome), static_cast<int>(outcome));
    auto* fields = new QWidget;
    rows_ = begin(*fields);
    rows_->addRow(tr("&Held at"), heldAt_);
    rows_->addRow(tr("&Place"), place_);
    mediators_ = std::make_unique<MediatorRows>(*rows_, details.mediation, true);
    if (details.dispute)
        mediators_->choose(details.dispute->dispute.bodyId, details.dispute->bodyName,
                           details.dispute->dispute.mediatorId, details.dispute->mediatorName);
    rows_->addRow(tr("&Outcome"), outcome_);
    rows_->addRow(tr("&Agreement"), agreement_);
    rows_->addRow(later_, dueAt_);
    rows_->addRow(tr("&Record"), record_);
    rows_->addRow(
        QString(),
        makeQuiet(tr("Agreement and record are sealed wherever they are kept. The place is "
                     "not: no home addresses.")));
    for (QDateTimeEdit* edit : {heldAt_, dueAt_})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SessionDialog::refresh);
    for (QPlainTextEdit* text : {agreement_, record_})
        connect(text, &QPlainTextEdit::textChanged, this, &SessionDialog::refresh);
    connect(outcome_, &QComboBox::currentIndexChanged, this, &SessionDialog::refresh);
    connect(later_, &QCheckBox::toggled, this, &SessionDialog::refresh);
    finish(fields, textOf(action()), QStringLiteral("doIt"), drafts);
    openWide(84);
    outcome_->setFocus();
    refresh();
}

SessionDialog::~SessionDialog() = default;

bool SessionDialog::hasAgreed() const
{
    return outcome_->currentData().toInt() == static_cast<int>(MediationOutcome::Agreed);
}

void SessionDialog::refresh()
{
    rows_->setRowVisible(agreement_, hasAgreed());
    rows_->setRowVisible(dueAt_, hasAgreed());
    dueAt_->setEnabled(later_->isChecked());
    QString trouble;
    if (momentOf(*heldAt_) > now_ + kLeeway)
        trouble = tr("The session cannot lie in the future.");
    else if (mediators_->isEmpty())
        trouble =
            tr("No mediation body is in force for this place: an administrator of the district "
               "has to add one.");
    else if (hasAgreed() && later_->isChecked() && momentOf(*dueAt_) < momentOf(*heldAt_))
        trouble = tr("What was agreed on is to be fulfilled after the session.");
    for (const QPlainTextEdit* text : {agreement_, record_})
        if (trouble.isEmpty())
            trouble = tooLong(text->toPlainText().trimmed().size(), kLongestText);
    const bool says = !hasAgreed() || !agreement_->toPlainText().trimmed().isEmpty();
    setComplete(trouble.isEmpty() && says, trouble);
}

void SessionDialog::fill(const domain::CaseAct& act)
{
    if (!act.dispute)
        return;
    const domain::DisputeSaid& said = *act.dispute;
    if (said.heldAt)
        setMoment(*heldAt_, *said.heldAt);
    place_->setText(QString::fromStdString(said.place));
    mediators_->choose(said.bodyId, {}, said.mediatorId, {});
    outcome_->setCurrentIndex(outcome_->findData(static_cast<int>(said.outcome)));
    agreement_->setPlainText(QString::fromStdString(said.agreement));
    record_->setPlainText(QString::fromStdString(said.record));
    later_->setChecked(act.until.has_value());
    if (act.until)
        setMoment(*dueAt_, *act.until);
}

domain::CaseAct SessionDialog::act() const
{
    domain::CaseAct act = step();
    domain::DisputeSaid& said = act.dispute.emplace();
    said.heldAt = momentOf(*heldAt_);
    said.place = place_->text().trimmed().toStdString();
    said.bodyId = mediators_->body();
    said.mediatorId = mediators_->mediator();
    said.outcome = static_cast<MediationOutcome>(outcome_->currentData().toInt());
    said.record = record_->toPlainText().trimmed().toStdString();
    if (hasAgreed()) {
        said.agreement = agreement_->toPlainText().trimmed().toStdString();
        if (later_->isChecked())
            act.until = momentOf(*dueAt_);
    }
    return act;
}

} // namespace zhitu::widgets
