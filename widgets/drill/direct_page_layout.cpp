// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where everything stands on the page that a drill is directed from.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/drill/direct_page.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/refused_bar.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

QWidget* DirectPage::makeAway()
{
    auto* page = new QWidget;
    why_->setObjectName(QStringLiteral("directWhy"));
    for (QLabel* label : {why_, how_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(3 * kSpace4, 3 * kSpace4, 3 * kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addWidget(why_);
    column->addWidget(connect_, 0, Qt::AlignLeft);
    column->addWidget(how_);
    column->addStretch();
    return page;
}

QWidget* DirectPage::makeControls()
{
    centre_->setObjectName(QStringLiteral("directCentre"));
    centre_->setTextFormat(Qt::PlainText);
    centre_->setWordWrap(true);
    scenarios_->setObjectName(QStringLiteral("directScenario"));
    scenarios_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    scenarios_->setMinimumContentsLength(20);
    time_->setObjectName(QStringLiteral("directTime"));
    speed_->setObjectName(QStringLiteral("directSpeed"));
    speed_->setRange(1, drill::kFastest);
    speed_->setPageStep(5);
    speed_->setMaximumWidth(220);
    timeline_->setObjectName(QStringLiteral("directTimeline"));
    timeline_->setLanes(laneNames());
    timeline_->setClockMovable(true);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(kSpace2);
    choice->addWidget(scenarios_, 1);
    choice->addWidget(file_);
    choice->addWidget(begin_);
    choice->addWidget(end_);
    auto* transport = new QHBoxLayout;
    transport->setSpacing(kSpace2);
    transport->addWidget(play_);
    transport->addWidget(next_);
    transport->addSpacing(kSpace3);
    transport->addWidget(time_);
    transport->addSpacing(kSpace3);
    transport->addWidget(speed_);
    transport->addWidget(fast_);
    transport->addSpacing(kSpace3);
    transport->addWidget(last_, 1);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(kSpace2);
    leftColumn->addWidget(steps_, 1);
    auto* stepButtons = new QHBoxLayout;
    stepButtons->setSpacing(kSpace2);
    stepButtons->addWidget(now_);
    stepButtons->addWidget(byHand_);
    stepButtons->addStretch();
    leftColumn->addLayout(stepButtons);
    tabs_->addTab(expected_, QString());
    tabs_->addTab(trainees_, QString());
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(tabs_);
    parts->setSizes({1, 1});
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    column->setSpacing(kSpace2);
    column->addWidget(centre_);
    column->addLayout(choice);
    column->addLayout(transport);
    column->addWidget(refused_);
    column->addWidget(scrolled(*timeline_), 3);
    column->addWidget(parts, 4);
    followLook(*time_, [this] { time_->setFont(titleFont(font())); });
    return page;
}

} // namespace zhitu::widgets
