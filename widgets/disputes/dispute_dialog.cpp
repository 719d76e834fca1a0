// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disputes/dispute_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/disputes/mediator_rows.h"
#include "widgets/disputes/party_editor.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

template <typename Enum>
void add(QComboBox& box, Enum value)
{
    box.addItem(textOf(value), static_cast<int>(value));
}

template <typename Enum>
Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

template <typename Enum>
void choose(QComboBox& box, Enum value)
{
    if (const int row = box.findData(static_cast<int>(value)); row >= 0)
        box.setCurrentIndex(row);
}

} // namespace

DisputeDialog::DisputeDialog(const cache::CaseDetails& details, DraftService& drafts,
                             QWidget* parent)
    : ActForm(details.record, domain::CaseAction::RegisterDispute, parent), type_(new QComboBox),
      mediation_(new QComboBox), link_(new QComboBox),
      parties_(new PartyEditor(details.dispute ? details.dispute->parties
                                               : std::vector<domain::DisputeParty>{})),
      known_(details.dispute ? details.dispute->parties.size() : 0)
{
    setObjectName(QStringLiteral("disputeDialog"));
    type_->setObjectName(QStringLiteral("disputeType"));
    mediation_->setObjectName(QStringLiteral("mediationKind"));
    link_->setObjectName(QStringLiteral("mediationLink"));
    for (const domain::DisputeType type : domain::kDisputeTypes)
        add(*type_, type);
    for (const auto kind : {domain::MediationKind::Peoples, domain::MediationKind::Administrative,
                            domain::MediationKind::Judicial})
        add(*mediation_, kind);
    for (int n = 0; n <= static_cast<int>(domain::MediationLink::Lawyers); ++n)
        add(*link_, static_cast<domain::MediationLink>(n));

    type_->setPlaceholderText(tr("Choose a type"));
    type_->setCurrentIndex(-1);

    auto* fields = new QWidget;
    QFormLayout* rows = begin(*fields);
    rows->addRow(tr("&Type of dispute"), type_);
    rows->addRow(tr("&Kind of mediation"), mediation_);
    rows->addRow(tr("Joint mediat&ion"), link_);
    mediators_ = std::make_unique<MediatorRows>(*rows, details.mediation, false);
    auto* column = static_cast<QVBoxLayout*>(fields->layout());
    column->addSpacing(kSpace2);
    column->addWidget(parties_);
    column->addWidget(
        makeQuiet(tr("Names, telephones and numbers are sealed wherever they are kept.")));
    if (details.dispute) {
        const domain::Dispute& known = details.dispute->dispute;
        choose(*type_, known.type);
        choose(*mediation_, known.mediation);
        choose(*link_, known.link);
        mediators_->choose(known.bodyId, details.dispute->bodyName, known.mediatorId,
                           details.dispute->mediatorName);
    }
    connect(parties_, &PartyEditor::changed, this, &DisputeDialog::refresh);
    connect(type_, &QComboBox::currentIndexChanged, this, &DisputeDialog::refresh);
    finish(fields, tr("Register"), QStringLiteral("doIt"), drafts);
    openWide(110);
    type_->setFocus();
    refresh();
}

DisputeDialog::~DisputeDialog() = default;

void DisputeDialog::refresh()
{
    QString trouble = parties_->trouble();
    const std::size_t left = parties_->parties().size() + known_ - parties_->dropped().size();
    if (trouble.isEmpty() && left < domain::kFewestParties && (known_ > 0 || left > 0))
        trouble = tr("A dispute has at least two parties.");
    setComplete(trouble.isEmpty() && type_->currentIndex() >= 0 && left >= domain::kFewestParties,
                trouble);
}

void DisputeDialog::fill(const domain::CaseAct& act)
{
    if (!act.dispute)
        return;
    choose(*type_, act.dispute->type);
    choose(*mediation_, act.dispute->mediation);
    choose(*link_, act.dispute->link);
    mediators_->choose(act.dispute->bodyId, {}, act.dispute->mediatorId, {});
    parties_->fill(act.dispute->parties, act.dispute->dropped);
}

domain::CaseAct DisputeDialog::act() const
{
    domain::CaseAct act = step();
    domain::DisputeSaid& said = act.dispute.emplace();
    said.type = chosen<domain::DisputeType>(*type_);
    said.mediation = chosen<domain::MediationKind>(*mediation_);
    said.link = chosen<domain::MediationLink>(*link_);
    said.bodyId = mediators_->body();
    said.mediatorId = mediators_->mediator();
    said.parties = parties_->parties();
    said.dropped = parties_->dropped();
    return act;
}

} // namespace zhitu::widgets
