// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/step_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "data/domain/next_step.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

using domain::CaseAction;

StepBar::StepBar(QWidget* parent)
    : QWidget(parent), main_(new QPushButton), comment_(new QPushButton), more_(new QToolButton),
      menu_(new QMenu(this))
{
    setObjectName(QStringLiteral("stepBar"));
    main_->setObjectName(QStringLiteral("mainStep"));
    comment_->setObjectName(QStringLiteral("commentStep"));
    more_->setObjectName(QStringLiteral("moreSteps"));
    main_->setDefault(true); // drawn in the accent
    main_->setFont(strong(font()));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(menu_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    row->setSpacing(kSpace2);
    row->addWidget(main_);
    row->addWidget(comment_);
    row->addWidget(more_);
    row->addStretch();
    connect(main_, &QPushButton::clicked, this, [this] {
        if (next_)
            Q_EMIT wanted(*next_);
    });
    connect(comment_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CaseAction::Comment); });
    clear();
}

void StepBar::show(const cache::CaseDetails& about, std::vector<CaseAction> allowed)
{
    allowed_ = std::move(allowed);
    next_ = domain::nextStep(about.record.state, about.record.extensionAsked, about.profile);
    if (next_ && std::ranges::find(allowed_, *next_) == allowed_.end())
        next_.reset();
    refresh();
}

void StepBar::clear()
{
    allowed_.clear();
    next_.reset();
    refresh();
}

void StepBar::retranslate()
{
    refresh();
}

void StepBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        main_->setFont(strong(font()));
}

void StepBar::refresh()
{
    setVisible(!allowed_.empty());
    main_->setVisible(next_.has_value());
    if (next_)
        main_->setText(textOf(*next_));
    const bool comments = std::ranges::find(allowed_, CaseAction::Comment) != allowed_.end();
    comment_->setVisible(comments);
    comment_->setText(textOf(CaseAction::Comment));
    more_->setText(tr("More"));
    menu_->clear();
    for (const CaseAction action : allowed_)
        if (action != next_ && action != CaseAction::Comment)
            menu_->addAction(textOf(action), this, [this, action] { Q_EMIT wanted(action); });
    more_->setVisible(!menu_->isEmpty());
}

} // namespace zhitu::widgets
