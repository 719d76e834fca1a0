// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/base_map_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

BaseMapPanel::BaseMapPanel(BaseMapService& service, QWidget* parent)
    : QWidget(parent), service_(service), mapLabel_(new QLabel), map_(new QComboBox),
      problem_(new QLabel), manage_(new QToolButton), opacity_(new QSlider(Qt::Horizontal)),
      tone_(new QComboBox)
{
    map_->setObjectName(QStringLiteral("baseMap"));
    opacity_->setObjectName(QStringLiteral("baseMapOpacity"));
    tone_->setObjectName(QStringLiteral("baseMapTone"));
    problem_->setObjectName(QStringLiteral("baseMapProblem"));
    manage_->setObjectName(QStringLiteral("manageBaseMaps"));
    manage_->setText(QStringLiteral("…"));
    opacity_->setRange(10, 100);
    problem_->setWordWrap(true);
    for (QComboBox* box : {map_, tone_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == map_ ? 7 : 4);
    }
    auto* first = new QHBoxLayout;
    first->setSpacing(kSpace2);
    first->addWidget(map_, 1);
    first->addWidget(manage_);
    auto* second = new QHBoxLayout;
    second->setSpacing(kSpace2);
    second->addWidget(opacity_, 1);
    second->addWidget(tone_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace1);
    layout->setSpacing(kSpace2);
    layout->addWidget(mapLabel_);
    layout->addLayout(first);
    layout->addWidget(problem_);
    layout->addLayout(second);
    retranslate();
    connect(map_, &QComboBox::activated, this,
            [this](int row) { service_.choose(map_->itemData(row).toString()); });
    connect(opacity_, &QSlider::valueChanged, this,
            [this](int percent) { service_.setOpacity(percent / 100.0); });
    connect(tone_, &QComboBox::activated, this,
            [this](int row) { service_.setTone(static_cast<BaseMapTone>(row)); });
    connect(manage_, &QToolButton::clicked, this, &BaseMapPanel::manageWanted);
    connect(&service_, &BaseMapService::changed, this, &BaseMapPanel::follow);
    connect(&service_, &BaseMapService::problemChanged, this, &BaseMapPanel::follow);
}

void BaseMapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BaseMapPanel::retranslate()
{
    mapLabel_->setText(tr("Base map"));
    manage_->setToolTip(tr("Add, remove and download base maps"));
    manage_->setAccessibleName(manage_->toolTip());
    tone_->clear();
    tone_->addItems({tr("As the window"), tr("Day"), tr("Night")}); // in BaseMapTone's order
    tone_->setToolTip(tr("Colours of the base map"));
    opacity_->setToolTip(tr("Opacity of the base map"));
    map_->setAccessibleName(mapLabel_->text());
    opacity_->setAccessibleName(opacity_->toolTip());
    tone_->setAccessibleName(tone_->toolTip());
    follow();
}

void BaseMapPanel::follow()
{
    const QSignalBlocker quiet[]{QSignalBlocker(map_), QSignalBlocker(opacity_),
                                 QSignalBlocker(tone_)};
    map_->clear();
    map_->addItem(tr("None: the drawn map"), QString());
    for (const tiles::BaseMap& map : service_.maps())
        map_->addItem(map.name, map.id);
    const tiles::BaseMap* current = service_.current();
    map_->setCurrentIndex(
        std::max(0, map_->findData(current != nullptr ? current->id : QString())));
    opacity_->setValue(static_cast<int>(std::lround(service_.opacity() * 100)));
    tone_->setCurrentIndex(static_cast<int>(service_.tone()));
    opacity_->setVisible(current != nullptr);
    tone_->setVisible(current != nullptr);
    problem_->setText(service_.problem());
    problem_->setVisible(current != nullptr && !service_.problem().isEmpty());
}

} // namespace zhitu::widgets
