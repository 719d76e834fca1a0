// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/map_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/basemap/window_base_map.h"
#include "widgets/basemap/window_base_map_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/layers/layer_panel.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/window/overlay_texts.h"

namespace zhitu::widgets {

MapWindow::MapWindow(WorkState& state, Commands& commands, Look& look, BaseMapService& baseMaps)
    : look_(look), baseMaps_(baseMaps), map_(new map::MapView), link_(new MapLink(*map_, state)),
      breadcrumb_(new Breadcrumb), linked_(new QToolButton), layers_(new QToolButton),
      baseMap_(new WindowBaseMap(baseMaps_, *map_, this))
{
    setObjectName(QStringLiteral("mapWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 640);
    for (QToolButton* button : {linked_, layers_})
        button->setAutoRaise(true);
    linked_->setObjectName(QStringLiteral("linked"));
    linked_->setCheckable(true);
    linked_->setChecked(true);
    layers_->setObjectName(QStringLiteral("windowLayers"));
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(0, 0, kSpace2, 0);
    strip->addWidget(breadcrumb_, 1);
    strip->addWidget(layers_);
    strip->addWidget(linked_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(map_, 1);
    for (const Command& command : commands.all())
        addAction(command.action);

    connect(linked_, &QToolButton::toggled, this, &MapWindow::setLinked);
    connect(layers_, &QToolButton::clicked, this, &MapWindow::showLayers);
    connect(breadcrumb_, &Breadcrumb::areaChosen, link_, &MapLink::enterArea);
    connect(link_, &MapLink::areaChanged, this, &MapWindow::refresh);
    connect(map_, &map::MapView::keyNotUsed, &commands, &Commands::runFor, Qt::QueuedConnection);
    connect(map_, &map::MapView::pictureChanged, this, &MapWindow::arranged);
    connect(baseMap_, &WindowBaseMap::changed, this, &MapWindow::arranged);
    connect(&look_, &Look::changed, this, &MapWindow::refresh);
    retranslate();
}

void MapWindow::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    link_->setData(mapData);
    refresh();
}

void MapWindow::setFigures(const std::shared_ptr<const map::MapFigures>& figures)
{
    map_->setFigures(figures);
    breadcrumb_->count(*map_);
}

void MapWindow::setLinked(bool linked)
{
    linked_->setChecked(linked);
    link_->setLinked(linked);
    retranslate();
    Q_EMIT arranged();
}

void MapWindow::showLayers()
{
    if (layerPanel_ == nullptr) {
        layerPanel_ = new QWidget(this, Qt::Tool);
        layerPanel_->setObjectName(QStringLiteral("windowLayerPanel"));
        auto* rows = new QVBoxLayout(layerPanel_);
        rows->setContentsMargins({});
        rows->setSpacing(0);
        rows->addWidget(new WindowBaseMapPanel(baseMaps_, *baseMap_));
        rows->addWidget(new LayerPanel(*map_), 1);
        layerPanel_->setWindowTitle(layers_->text());
        layerPanel_->move(layers_->mapToGlobal(QPoint(0, layers_->height())));
    }
    layerPanel_->setVisible(!layerPanel_->isVisible());
}

void MapWindow::refresh()
{
    map_->setTheme(look_.theme());
    map_->setTypeScale(look_.typeScale());
    breadcrumb_->show(link_->area(), *map_);
    setOverlayTexts(*map_);
    const QString place = map_->data() ? areaName(link_->area(), *map_->data()) : QString();
    setWindowTitle(place.isEmpty() ? tr("Zhitu: map") : tr("Zhitu: map of %1").arg(place));
}

void MapWindow::retranslate()
{
    linked_->setText(link_->isLinked() ? tr("Linked") : tr("Free"));
    linked_->setToolTip(tr("Linked: goes where the other maps go. Free: keeps its own place."));
    layers_->setText(tr("Layers"));
    if (layerPanel_ != nullptr)
        layerPanel_->setWindowTitle(layers_->text());
    refresh();
}

void MapWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    Q_EMIT arranged();
}

void MapWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT arranged();
}

void MapWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT arranged();
}

} // namespace zhitu::widgets
