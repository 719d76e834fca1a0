// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disputes/mediator_rows.h"

#include <QCoreApplication>
#include <QFormLayout>

#include "widgets/disputes/dispute_texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Disputes)
};

void listMediators(QComboBox& box, const std::vector<domain::Mediator>& mediators,
                   std::int64_t body)
{
    box.clear();
    box.addItem(Texts::tr("nobody yet"), qint64{0});
    for (const domain::Mediator& mediator : mediators)
        if (mediator.bodyId == body)
            box.addItem(QString::fromStdString(mediator.name), qint64{mediator.id});
    box.setEnabled(box.count() > 1);
}

void chooseIn(QComboBox& box, std::int64_t id, const std::string& name)
{
    if (id != 0 && box.findData(qint64{id}) < 0) {
        box.addItem(Texts::tr("%1 (not in force here any more)")
                        .arg(name.empty() ? QString::number(id) : QString::fromStdString(name)),
                    qint64{id});
        box.setEnabled(true);
    }
    if (const int row = box.findData(qint64{id}); row >= 0)
        box.setCurrentIndex(row);
}

} // namespace

MediatorRows::MediatorRows(QFormLayout& form, cache::Mediation mediation, bool needed)
    : mediation_(std::move(mediation)), bodies_(new QComboBox), mediators_(new QComboBox)
{
    bodies_->setObjectName(QStringLiteral("mediationBody"));
    mediators_->setObjectName(QStringLiteral("mediator"));
    if (!needed)
        bodies_->addItem(Texts::tr("nobody yet"), qint64{0});
    for (const domain::MediationBody& body : mediation_.bodies)
        bodies_->addItem(
            Texts::tr("%1 · %2").arg(QString::fromStdString(body.name), textOf(body.kind)),
            qint64{body.id});
    if (!needed && bodies_->count() > 1)
        bodies_->setCurrentIndex(1); // the nearest one
    const auto list = [mediators = mediators_, bodies = bodies_, of = mediation_.mediators] {
        listMediators(*mediators, of, bodies->currentData().toLongLong());
    };
    list();
    QObject::connect(bodies_, &QComboBox::currentIndexChanged, mediators_, list);
    form.addRow(Texts::tr("Mediation &body"), bodies_);
    form.addRow(Texts::tr("&Mediator"), mediators_);
}

void MediatorRows::choose(std::int64_t body, const std::string& bodyName, std::int64_t mediator,
                          const std::string& mediatorName)
{
    chooseIn(*bodies_, body, bodyName);
    chooseIn(*mediators_, mediator, mediatorName);
}

} // namespace zhitu::widgets
