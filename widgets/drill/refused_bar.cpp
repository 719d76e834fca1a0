// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/refused_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/look/follow_look.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

RefusedBar::RefusedBar(DirectorService& director, QWidget* parent)
    : QFrame(parent), director_(director), words_(makeLine("refusedWords")),
      again_(named<QPushButton>("refusedAgain")), without_(named<QPushButton>("refusedWithout"))
{
    setObjectName(QStringLiteral("refusedBar"));
    setFrameShape(QFrame::StyledPanel);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    row->setSpacing(kSpace2);
    row->addWidget(words_, 1);
    row->addWidget(again_);
    row->addWidget(without_);
    connect(again_, &QPushButton::clicked, &director_, &DirectorService::tryAgain);
    connect(without_, &QPushButton::clicked, &director_, &DirectorService::leaveOut);
    connect(&director_, &DirectorService::stateChanged, this, &RefusedBar::refresh);
    followLook(*this, [this] { refresh(); });
    retranslate();
}

void RefusedBar::refresh()
{
    const DrillState& state = director_.state();
    const drill::Step* step =
        state.refused && state.scenario && state.link == DrillState::Link::Ready
            ? drill::stepOf(*state.scenario, state.refused->key)
            : nullptr;
    setVisible(step != nullptr);
    if (step == nullptr)
        return;
    setInk(*words_, coloursFor(palette()).alarm);
    words_->setText(
        tr("The step “%1” (%2) was refused, and the drill stands: %3. Nothing of it was done. Mend "
           "what is missing and try again, or leave it out: then it never takes place, and what is "
           "expected of it does not count.")
            .arg(step->title.local(), drill::clockText(step->at), describe(state.refused->why)));
}

void RefusedBar::retranslate()
{
    again_->setText(tr("Try again"));
    without_->setText(tr("Leave this step out"));
    refresh();
}

} // namespace zhitu::widgets
