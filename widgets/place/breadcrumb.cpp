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
    for (const Rung& rung : rungs_)
        rung.figures->show();
    for (const Rung& rung : rungs_)
        if (row_->sizeHint().width() > width())
            rung.figures->hide();
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
    rungs_.clear();
    if (!any)
        return;
    const std::vector<std::string> ladder = ladderTo(area, *mapData);
    for (const std::string& rung : ladder)
        addRung(rung, *mapData);
    rungs_.back().button->setProperty("here", true);
    row_->addStretch(1);
    count(map);
}

void Breadcrumb::addRung(const std::string& area, const map::MapData& mapData)
{
    const QString name = areaName(area, mapData);
    if (row_->count() > 0) {
        auto* arrow = new QLabel(QStringLiteral("›"));
        arrow->setForegroundRole(QPalette::PlaceholderText);
        row_->addWidget(arrow);
    }
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("rung"));
    button->setText(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, area] { Q_EMIT areaChosen(area); });
    row_->addWidget(button);
    auto* figures = new QLabel;
    figures->setObjectName(QStringLiteral("rungFigures"));
    figures->setForegroundRole(QPalette::PlaceholderText);
    row_->addWidget(figures);
    rungs_.push_back({area, button, figures});
}

void Breadcrumb::count(const map::MapView& map)
{
    const map::Palette& colours = map::paletteOf(map.theme());
    const QLocale locale;
    for (const Rung& rung : rungs_) {
        const bool last = &rung == &rungs_.back();
        const map::AreaFigures sum =
            map::figuresWithin(*map.data(), *map.figures(), areaPrefix(rung.area));
        const QString open = tr("%1 open cases").arg(locale.toString(sum.figures.openCases));
        const QString overdue = tr("%1 overdue").arg(locale.toString(sum.figures.overdueCases));
        const QString all =
            tr("%1 grids · %2 cameras")
                .arg(locale.toString(sum.grids), locale.toString(sum.figures.cameras))
            + QStringLiteral(" · ") + open + QStringLiteral(" · ") + overdue;
        QString shown = last ? all : open;
        if (sum.figures.overdueCases > 0) // what needs action stands out
            shown =
                (last ? shown.chopped(overdue.size()) : shown + QStringLiteral(" · "))
                + QStringLiteral("<b style='color:%1'>%2</b>").arg(colours.alarm.name(), overdue);
        rung.figures->setText(shown);
        rung.figures->setToolTip(all);
        rung.button->setToolTip(all);
        rung.button->setAccessibleDescription(all);
    }
    fit();
}

} // namespace zhitu::widgets
