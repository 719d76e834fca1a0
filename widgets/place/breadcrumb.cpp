// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place/breadcrumb.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "widgets/look/theme.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {

Breadcrumb::Breadcrumb(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    row_->setContentsMargins(kSpace3, kSpace1, kSpace3, kSpace1);
    row_->setSpacing(kSpace2);
    // A long path never makes the window wider.
    row_->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void Breadcrumb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumb::fit()
{
    for (QLabel* label : figures_)
        label->show();
    for (QLabel* label : figures_)
        if (row_->sizeHint().width() > width())
            label->hide();
}

void Breadcrumb::show(const std::string& area, const map::MapView& map)
{
    while (QLayoutItem* item = row_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click we answer
        }
        delete item;
    }
    const auto& mapData = map.data();
    const bool any = mapData && !mapData->divisions.empty();
    setVisible(any);
    figures_.clear();
    if (!any)
        return;
    const std::vector<std::string> ladder = ladderTo(area, *mapData);
    for (const std::string& rung : ladder)
        addRung(rung, &rung == &ladder.back(), map);
    row_->addStretch(1);
    fit();
}

void Breadcrumb::addRung(const std::string& area, bool last, const map::MapView& map)
{
    const map::AreaFigures sum = map::figuresWithin(*map.data(), *map.figures(), areaPrefix(area));
    const QString name = areaName(area, *map.data());
    const QLocale locale;
    const map::Palette& colours = map::paletteOf(map.theme());
    const QString open = tr("%1 open cases").arg(locale.toString(sum.figures.openCases));
    const QString overdue = tr("%1 overdue").arg(locale.toString(sum.figures.overdueCases));
    const QString all = tr("%1 grids · %2 cameras")
                            .arg(locale.toString(sum.grids), locale.toString(sum.figures.cameras))
                        + QStringLiteral(" · ") + open + QStringLiteral(" · ") + overdue;
    if (row_->count() > 0) {
        auto* arrow = new QLabel(QStringLiteral("›"));
        arrow->setForegroundRole(QPalette::PlaceholderText);
        row_->addWidget(arrow);
    }
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("rung"));
    button->setProperty("here", last);
    button->setText(name);
    button->setToolTip(all);
    button->setAccessibleName(name);
    button->setAccessibleDescription(all);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, area] { Q_EMIT areaChosen(area); });
    row_->addWidget(button);
    auto* figures = new QLabel;
    figures->setObjectName(QStringLiteral("rungFigures"));
    figures->setToolTip(all);
    QString shown = last ? all : open;
    if (sum.figures.overdueCases > 0) // what needs action stands out
        shown = (last ? shown.chopped(overdue.size()) : shown + QStringLiteral(" · "))
                + QStringLiteral("<b style='color:%1'>%2</b>").arg(colours.alarm.name(), overdue);
    figures->setText(shown);
    figures->setForegroundRole(QPalette::PlaceholderText);
    figures_.push_back(figures);
    row_->addWidget(figures);
}

} // namespace zhitu::widgets
