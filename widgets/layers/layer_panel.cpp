// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/layers/legend.h"
#include "widgets/layers/legend_symbols.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using map::GridMeasure;
using map::LayerId;

constexpr std::array kMeasures{GridMeasure::OpenCases,     GridMeasure::OverdueCases,
                               GridMeasure::CasesShown,    GridMeasure::HotSpots,
                               GridMeasure::ResolvedShare, GridMeasure::CamerasPerKm2,
                               GridMeasure::None};

} // namespace

LayerPanel::LayerPanel(map::MapView& view, QWidget* parent) : QWidget(parent), view_(view)
{
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("layerList"));
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    opacityLabel_ = new QLabel;
    opacity_ = new QSlider(Qt::Horizontal);
    opacity_->setRange(10, 100);
    opacity_->setValue(100);
    opacity_->setObjectName(QStringLiteral("layerOpacity"));
    measureLabel_ = new QLabel;
    measure_ = new QComboBox;
    measure_->setObjectName(QStringLiteral("gridMeasure"));
    classes_ = new QComboBox;
    classes_->setObjectName(QStringLiteral("gridClasses"));
    patterns_ = new QCheckBox;
    patterns_->setObjectName(QStringLiteral("gridPatterns"));
    heatLabel_ = new QLabel;
    heat_ = new QComboBox;
    heat_->setObjectName(QStringLiteral("heatSubject"));
    radius_ = new QSlider(Qt::Horizontal);
    radius_->setRange(map::HeatStyle::kLeastRadius, map::HeatStyle::kMostRadius);
    radius_->setObjectName(QStringLiteral("heatRadius"));
    legendLabel_ = new QLabel;
    legend_ = new QVBoxLayout;
    legend_->setSpacing(kSpace1);
    // A long text is cut off in the closed box and read in the open one; the dock stays narrow.
    for (QComboBox* box : {measure_, classes_, heat_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace3);
    layout->setSpacing(kSpace2);
    layout->addWidget(list_);
    layout->addWidget(opacityLabel_);
    layout->addWidget(opacity_);
    layout->addSpacing(kSpace2);
    layout->addWidget(measureLabel_);
    layout->addWidget(measure_);
    layout->addWidget(classes_);
    layout->addWidget(patterns_);
    layout->addWidget(heatLabel_);
    layout->addWidget(heat_);
    layout->addWidget(radius_);
    layout->addSpacing(kSpace2);
    layout->addWidget(legendLabel_);
    layout->addLayout(legend_);
    layout->addStretch(1);

    retranslate();
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        view_.setLayerVisible(layerOf(*item), item->checkState() == Qt::Checked);
    });
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &LayerPanel::applyOrder);
    connect(list_, &QListWidget::currentRowChanged, this, &LayerPanel::follow);
    connect(opacity_, &QSlider::valueChanged, this, [this](int percent) {
        map::LayerState layers = view_.layers();
        layers.opacity[static_cast<std::size_t>(currentLayer())] = percent / 100.0;
        view_.setLayers(layers);
    });
    connect(measure_, &QComboBox::currentIndexChanged, this, &LayerPanel::applyStyle);
    connect(classes_, &QComboBox::currentIndexChanged, this, &LayerPanel::applyStyle);
    connect(patterns_, &QCheckBox::toggled, this, &LayerPanel::applyStyle);
    connect(heat_, &QComboBox::currentIndexChanged, this, &LayerPanel::applyStyle);
    connect(radius_, &QSlider::valueChanged, this, &LayerPanel::applyStyle);
    connect(&view_, &map::MapView::pictureChanged, this, &LayerPanel::follow);
}

LayerId LayerPanel::layerOf(const QListWidgetItem& item)
{
    return static_cast<LayerId>(item.data(Qt::UserRole).toInt());
}

LayerId LayerPanel::currentLayer() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item != nullptr ? layerOf(*item) : LayerId::Grids;
}

/// The topmost layer stands first, as on the map.
void LayerPanel::fillList()
{
    const QSignalBlocker quiet(list_);
    const LayerId current = currentLayer();
    const std::vector<LayerId>& order = view_.layers().order;
    while (list_->count() < static_cast<int>(order.size()))
        list_->addItem(new QListWidgetItem);
    for (int row = 0; row < list_->count(); ++row) {
        const LayerId layer = order[order.size() - 1 - static_cast<std::size_t>(row)];
        QListWidgetItem* item = list_->item(row);
        item->setData(Qt::UserRole, static_cast<int>(layer));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(view_.isLayerVisible(layer) ? Qt::Checked : Qt::Unchecked);
        item->setText(textOf(layer));
        if (layer == current)
            list_->setCurrentRow(row);
    }
    list_->setFixedHeight(list_->sizeHintForRow(0) * list_->count() + 2 * kSpace1);
}

/// Shows what the map shows, whoever changed it.
void LayerPanel::follow()
{
    const map::LayerState& layers = view_.layers();
    const QSignalBlocker quiet[]{QSignalBlocker(opacity_), QSignalBlocker(measure_),
                                 QSignalBlocker(classes_), QSignalBlocker(patterns_),
                                 QSignalBlocker(heat_),    QSignalBlocker(radius_)};
    fillList();
    opacity_->setValue(static_cast<int>(
        std::lround(layers.opacity[static_cast<std::size_t>(currentLayer())] * 100)));
    measure_->setCurrentIndex(
        static_cast<int>(std::ranges::find(kMeasures, layers.grids.measure) - kMeasures.begin()));
    classes_->setCurrentIndex(layers.grids.classes == map::Classification::EqualInterval ? 1 : 0);
    classes_->setEnabled(layers.grids.measure != GridMeasure::None
                         && layers.grids.measure != GridMeasure::HotSpots);
    patterns_->setChecked(layers.grids.patterns);
    patterns_->setEnabled(layers.grids.measure != GridMeasure::None);
    heat_->setCurrentIndex(static_cast<int>(layers.heat.subject));
    radius_->setValue(layers.heat.radius);
    for (QWidget* part : std::initializer_list<QWidget*>{heatLabel_, heat_, radius_})
        part->setVisible(view_.isLayerVisible(LayerId::Heat));
    refreshLegend();
}

void LayerPanel::applyOrder()
{
    map::LayerState layers = view_.layers();
    layers.order.clear();
    for (int row = list_->count() - 1; row >= 0; --row)
        layers.order.push_back(layerOf(*list_->item(row)));
    view_.setLayers(layers);
}

void LayerPanel::applyStyle()
{
    map::LayerState layers = view_.layers();
    layers.grids = {kMeasures[static_cast<std::size_t>(std::max(0, measure_->currentIndex()))],
                    classes_->currentIndex() == 1 ? map::Classification::EqualInterval
                                                  : map::Classification::Quantile,
                    patterns_->isChecked()};
    layers.heat = {static_cast<map::HeatSubject>(std::max(0, heat_->currentIndex())),
                   radius_->value()};
    view_.setLayers(layers);
}

void LayerPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayerPanel::retranslate()
{
    opacityLabel_->setText(tr("Opacity of the chosen layer"));
    measureLabel_->setText(tr("Grids coloured by"));
    heatLabel_->setText(tr("Heat map of"));
    legendLabel_->setText(tr("Legend"));
    {
        const QSignalBlocker quiet[]{QSignalBlocker(measure_), QSignalBlocker(classes_),
                                     QSignalBlocker(heat_)};
        heat_->clear();
        heat_->addItems({textOf(LayerId::Cases), textOf(LayerId::Cameras)}); // as HeatSubject
        measure_->clear();
        for (const GridMeasure m : kMeasures)
            measure_->addItem(textOf(m));
        classes_->clear();
        classes_->addItems({tr("Quantiles"), tr("Equal intervals")});
    }
    patterns_->setText(tr("Patterns as well as colours"));
    patterns_->setToolTip(tr("The higher the class, the denser the strokes: classes can be told "
                             "apart without colours, also on a black and white print."));
    opacity_->setAccessibleName(opacityLabel_->text());
    measure_->setAccessibleName(measureLabel_->text());
    classes_->setAccessibleName(tr("Classes"));
    heat_->setAccessibleName(heatLabel_->text());
    radius_->setAccessibleName(tr("Radius of a point in the heat map"));
    radius_->setToolTip(radius_->accessibleName());
    list_->setAccessibleName(tr("Layers"));
    follow();
}

void LayerPanel::refreshLegend()
{
    while (QLayoutItem* row = legend_->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    const qreal ratio = devicePixelRatioF();
    for (const map::LegendGroup& group : legendOf(
             {view_.layers(), view_.data(), view_.theme(), view_.legend(), view_.heatSteps()})) {
        auto* heading = new QLabel(group.heading);
        heading->setContentsMargins(0, kSpace2, 0, 0);
        heading->setForegroundRole(QPalette::PlaceholderText);
        legend_->addWidget(heading);
        for (const map::LegendRow& entry : group.rows) {
            auto* row = new QWidget;
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins({});
            line->setSpacing(kSpace2);
            auto* picture = new QLabel;
            picture->setPixmap(swatch(entry, ratio));
            picture->setFixedWidth(24);
            line->addWidget(picture);
            line->addWidget(new QLabel(entry.text), 1);
            legend_->addWidget(row);
        }
    }
}

} // namespace zhitu::widgets
