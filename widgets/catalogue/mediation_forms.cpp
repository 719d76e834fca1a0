// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/mediation_forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "widgets/cases/form_parts.h"
#include "widgets/disputes/dispute_texts.h"

namespace zhitu::widgets {
namespace {

QCheckBox* makeValid(bool valid, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QStringLiteral("valid"));
    box->setChecked(valid);
    return box;
}

} // namespace

BodyForm::BodyForm(const CatalogueData& shown, std::int64_t id, DraftService& drafts,
                   QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/body/%1").arg(id), parent), id_(id)
{
    setObjectName(QStringLiteral("bodyForm"));
    setWindowTitle(tr("A mediation body"));
    const auto known = std::ranges::find(shown.sheet->bodies, id, &domain::MediationBody::id);
    const domain::MediationBody now =
        known == shown.sheet->bodies.end() ? domain::MediationBody() : *known;
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    name_ = makeLine("name", now.name);
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("kind"));
    for (const auto kind : {domain::MediationKind::Peoples, domain::MediationKind::Administrative,
                            domain::MediationKind::Judicial})
        kind_->addItem(textOf(kind), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(now.kind)));
    division_ = makeDivisions("division", shown);
    choose(*division_, QString::fromStdString(now.divisionCode));
    valid_ = makeValid(now.valid, tr("&Mediates; else it stands in old disputes only"));
    rows->addRow(tr("&Name"), name_);
    rows->addRow(tr("&Kind"), kind_);
    rows->addRow(tr("&For"), division_);
    rows->addRow(QString(), valid_);
    connect(name_, &QLineEdit::textChanged, this,
            [this] { setComplete(!textIn(*name_).isEmpty()); });
    finish(fields, tr("Put in force"), QStringLiteral("putInForce"), drafts);
    openWide(70);
    name_->setFocus();
    setComplete(!textIn(*name_).isEmpty());
}

domain::CatalogueChange BodyForm::change() const
{
    return domain::MediationBody{id_, textIn(*name_).toStdString(),
                                 static_cast<domain::MediationKind>(kind_->currentData().toInt()),
                                 division_->currentData().toString().toStdString(),
                                 valid_->isChecked()};
}

bool BodyForm::fill(const domain::CatalogueChange& change)
{
    const auto* said = std::get_if<domain::MediationBody>(&change);
    if (said == nullptr || said->id != id_)
        return false;
    setText(*name_, said->name);
    choose(*kind_, static_cast<int>(said->kind));
    choose(*division_, QString::fromStdString(said->divisionCode));
    valid_->setChecked(said->valid);
    return true;
}

MediatorForm::MediatorForm(const CatalogueData& shown, std::int64_t id, DraftService& drafts,
                           QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/mediator/%1").arg(id), parent), id_(id)
{
    setObjectName(QStringLiteral("mediatorForm"));
    setWindowTitle(tr("A mediator"));
    const auto known = std::ranges::find(shown.sheet->mediators, id, &domain::Mediator::id);
    const domain::Mediator now =
        known == shown.sheet->mediators.end() ? domain::Mediator() : *known;
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    body_ = new QComboBox;
    body_->setObjectName(QStringLiteral("body"));
    for (const domain::MediationBody& body : shown.sheet->bodies)
        if (body.valid || body.id == now.bodyId)
            body_->addItem(QString::fromStdString(body.name), qint64{body.id});
    if (const int at = body_->findData(qint64{now.bodyId}); at >= 0)
        body_->setCurrentIndex(at);
    body_->setEnabled(id == 0); // old sessions name him there
    name_ = makeLine("name", now.name);
    valid_ = makeValid(now.valid, tr("&Mediates; else he stands in old disputes only"));
    rows->addRow(tr("&Body"), body_);
    rows->addRow(tr("&Name"), name_);
    rows->addRow(QString(), valid_);
    const auto refresh = [this] {
        setComplete(!textIn(*name_).isEmpty() && body_->currentIndex() >= 0);
    };
    connect(name_, &QLineEdit::textChanged, this, refresh);
    finish(fields, tr("Put in force"), QStringLiteral("putInForce"), drafts);
    openWide(70);
    name_->setFocus();
    refresh();
}

domain::CatalogueChange MediatorForm::change() const
{
    return domain::Mediator{id_, body_->currentData().toLongLong(), textIn(*name_).toStdString(),
                            valid_->isChecked()};
}

bool MediatorForm::fill(const domain::CatalogueChange& change)
{
    const auto* said = std::get_if<domain::Mediator>(&change);
    if (said == nullptr || said->id != id_)
        return false;
    choose(*body_, qint64{said->bodyId});
    setText(*name_, said->name);
    valid_->setChecked(said->valid);
    return true;
}

} // namespace zhitu::widgets
