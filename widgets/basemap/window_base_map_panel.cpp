// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/window_base_map_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kAsMain = 0; ///< the first row; then none, then those that there are
constexpr int kNone = 1;

} // namespace

WindowBaseMapPanel::WindowBaseMapPanel(BaseMapService& service, WindowBaseMap& choice,
                                       QWidget* parent)
    : QWidget(parent), service_(service), choice_(choice), label_(new QLabel), map_(new QComboBox),
      problem_(new QLabel), opacity_(new QSlider(Qt::Horizontal))
{
    map_->setObjectName(QStringLiteral("windowBaseMap"));
    map_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    map_->setMinimumContentsLength(7);
    opacity_->setObjectName(QStringLiteral("windowBaseMapOpacity"));
    opacity_->setRange(10, 100);
    problem_->setObjectName(QStringLiteral("windowBaseMapProblem"));
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace1);
    column->setSpacing(kSpace2);
    column->addWidget(label_);
    column->addWidget(map_);
    column->addWidget(problem_);
    column->addWidget(opacity_);
    connect(map_, &QComboBox::activated, this, [this](int row) {
        choice_.choose(row == kAsMain ? std::nullopt
                                      : std::optional(map_->itemData(row).toString()));
    });
    connect(opacity_, &QSlider::valueChanged, this,
            [this](int percent) { choice_.setOpacity(percent / 100.0); });
    connect(&service_, &BaseMapService::changed, this, &WindowBaseMapPanel::follow);
    connect(&choice_, &WindowBaseMap::changed, this, &WindowBaseMapPanel::follow);
    connect(&choice_, &WindowBaseMap::problemChanged, this, &WindowBaseMapPanel::follow);
    retranslate();
}

void WindowBaseMapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WindowBaseMapPanel::retranslate()
{
    label_->setText(tr("Base map"));
    map_->setAccessibleName(label_->text());
    opacity_->setToolTip(tr("Opacity of the base map"));
    opacity_->setAccessibleName(opacity_->toolTip());
    follow();
}

void WindowBaseMapPanel::follow()
{
    const QSignalBlocker quiet[]{QSignalBlocker(map_), QSignalBlocker(opacity_)};
    map_->clear();
    map_->addItem(tr("As in the main window"));
    map_->addItem(tr("None: the drawn map"), QString());
    for (const tiles::BaseMap& map : service_.maps())
        map_->addItem(map.name, map.id);
    int row = kAsMain;
    if (const auto& chosen = choice_.chosen())
        row = std::max(kNone, map_->findData(*chosen));
    map_->setCurrentIndex(row);
    opacity_->setValue(static_cast<int>(std::lround(choice_.opacity() * 100)));
    opacity_->setVisible(row > kNone);
    problem_->setText(choice_.problem());
    problem_->setVisible(!choice_.problem().isEmpty());
}

} // namespace zhitu::widgets
