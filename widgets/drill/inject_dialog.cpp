// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/inject_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/drill/step_form.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

InjectDialog::InjectDialog(QWidget* parent)
    : QDialog(parent), form_(new StepForm(edit_)), trouble_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("injectDialog"));
    resize(520, 620);
    form_->setTimeless();
    trouble_->setWordWrap(true);
    trouble_->setTextFormat(Qt::PlainText);
    followLook(*trouble_, [this] { setInk(*trouble_, coloursFor(trouble_->palette()).alarm); });
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kSpace3, 0, kSpace3, kSpace3);
    foot->addWidget(trouble_);
    foot->addWidget(buttons_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(form_, 1);
    column->addLayout(foot);
    buttons_->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("injectNow"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &InjectDialog::take);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::hide);
    connect(form_, &StepForm::pickWanted, this, &InjectDialog::pickWanted);
    connect(&edit_, &ScenarioEdit::changed, this, &InjectDialog::refresh);
    retranslate();
}

void InjectDialog::begin(const drill::Scenario& scenario, const std::set<std::string>& done,
                         drill::ScenarioTime now, drill::StepKind kind)
{
    // Of the others only what has been done can be followed from.
    drill::Scenario present = scenario;
    std::erase_if(present.steps, [&](const drill::Step& step) { return !done.contains(step.id); });
    for (drill::Step& step : present.steps) {
        step.at = std::min(step.at, now); // done before its time
        step.reactions.clear();           // what it asks for may name steps to come
    }
    std::ranges::stable_sort(present.steps, {}, &drill::Step::at);
    edit_.begin(present);
    edit_.add(kind, now);
}

void InjectDialog::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    form_->setData(mapData);
}

void InjectDialog::setSpot(domain::LonLat spot)
{
    edit_.changeStep(tr("Change a step"), {}, [spot](drill::Step& step) { step.place = spot; });
}

void InjectDialog::refresh()
{
    const auto& trouble = edit_.trouble();
    const auto chosen = edit_.chosen();
    const bool here = trouble && chosen && trouble->spot.step == static_cast<int>(*chosen) + 1;
    const bool atField =
        form_->tell(trouble ? trouble->spot : drill::Spot{}, here ? trouble->message : QString());
    trouble_->setText(trouble && !atField ? trouble->message : QString());
    trouble_->setVisible(!trouble_->text().isEmpty());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!trouble && chosen);
}

void InjectDialog::take()
{
    if (const auto chosen = edit_.chosen(); chosen && !edit_.trouble()) {
        drill::Step step = edit_.scenario().steps[*chosen];
        hide();
        Q_EMIT wanted(step);
    }
}

void InjectDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void InjectDialog::retranslate()
{
    setWindowTitle(tr("Inject by hand"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Do it now"));
    buttons_->button(QDialogButtonBox::Close)->setText(tr("Close"));
    form_->retranslate();
    refresh();
}

} // namespace zhitu::widgets
