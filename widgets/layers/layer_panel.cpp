// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QVBoxLayout>

#include "map/layers/symbol_painter.h"
#include "map/style/camera_symbol.h"
#include "widgets/layers/legend_symbols.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using map::GridMeasure;
using map::LayerId;

constexpr std::array kMeasures{GridMeasure::OpenCases, GridMeasure::OverdueCases, GridMeasure::CasesShown,
                               GridMeasure::ResolvedShare, GridMeasure::CamerasPerKm2,
                               GridMeasure::None};

QString valueText(double value, GridMeasure measure)
{
    if (measure == GridMeasure::ResolvedShare)
        return QStringLiteral("%1 %").arg(value * 100, 0, 'f', 0);
    return QString::number(value, 'f', measure == GridMeasure::CamerasPerKm2 && value < 10 ? 1 : 0);
}

} // namespace

LayerPanel::LayerPanel(map::MapView& view, QWidget* parent) : QWidget(parent), view_(view)
{
    percent_.fill(100);
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
    legendLabel_ = new QLabel;
    legend_ = new QVBoxLayout;
    legend_->setSpacing(kSpace1);
    // A long text is cut off in the closed box and read in the open one; the dock stays narrow.
    for (QComboBox* box : {measure_, classes_}) {
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
    layout->addSpacing(kSpace2);
    layout->addWidget(legendLabel_);
    layout->addLayout(legend_);
    layout->addStretch(1);

    retranslate();
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        view_.setLayerVisible(static_cast<LayerId>(item->data(Qt::UserRole).toInt()),
                              item->checkState() == Qt::Checked);
        refreshLegend();
    });
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &LayerPanel::applyOrder);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(opacity_);
        opacity_->setValue(percent_[static_cast<std::size_t>(currentLayer())]);
    });
    connect(opacity_, &QSlider::valueChanged, this, [this](int percent) {
        percent_[static_cast<std::size_t>(currentLayer())] = percent;
        view_.setLayerOpacity(currentLayer(), percent / 100.0);
    });
    connect(measure_, &QComboBox::currentIndexChanged, this, &LayerPanel::applyStyle);
    connect(classes_, &QComboBox::currentIndexChanged, this, &LayerPanel::applyStyle);
}

LayerId LayerPanel::currentLayer() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item != nullptr ? static_cast<LayerId>(item->data(Qt::UserRole).toInt())
                           : LayerId::Grids;
}

/// The topmost layer stands first, as on the map.
void LayerPanel::fillList()
{
    const QSignalBlocker quiet(list_);
    if (list_->count() == 0) {
        for (auto layer = map::kLayers.rbegin(); layer != map::kLayers.rend(); ++layer) {
            auto* item = new QListWidgetItem(list_);
            item->setData(Qt::UserRole, static_cast<int>(*layer));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(view_.isLayerVisible(*layer) ? Qt::Checked : Qt::Unchecked);
        }
        list_->setCurrentRow(static_cast<int>(map::kLayers.size()) - 1);
    }
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        item->setText(textOf(static_cast<LayerId>(item->data(Qt::UserRole).toInt())));
    }
    const int rowHeight = list_->sizeHintForRow(0);
    list_->setFixedHeight(rowHeight * list_->count() + 2 * kSpace1);
}

void LayerPanel::applyOrder()
{
    std::vector<LayerId> order;
    for (int row = list_->count() - 1; row >= 0; --row)
        order.push_back(static_cast<LayerId>(list_->item(row)->data(Qt::UserRole).toInt()));
    view_.setLayerOrder(order);
}

void LayerPanel::applyStyle()
{
    view_.setGridStyle({kMeasures[static_cast<std::size_t>(std::max(0, measure_->currentIndex()))],
                        classes_->currentIndex() == 1 ? map::Classification::EqualInterval
                                                      : map::Classification::Quantile});
    refreshLegend();
}

void LayerPanel::retranslate()
{
    fillList();
    opacityLabel_->setText(tr("Opacity of the chosen layer"));
    measureLabel_->setText(tr("Grids coloured by"));
    legendLabel_->setText(tr("Legend"));
    const QSignalBlocker quietMeasure(measure_);
    const QSignalBlocker quietClasses(classes_);
    const int measure = std::max(0, measure_->currentIndex());
    const int classes = std::max(0, classes_->currentIndex());
    measure_->clear();
    for (const GridMeasure m : kMeasures)
        measure_->addItem(textOf(m));
    measure_->setCurrentIndex(measure);
    classes_->clear();
    classes_->addItems({tr("Quantiles"), tr("Equal intervals")});
    classes_->setCurrentIndex(classes);
    opacity_->setAccessibleName(opacityLabel_->text());
    measure_->setAccessibleName(measureLabel_->text());
    classes_->setAccessibleName(tr("Classes"));
    refreshLegend();
}

void LayerPanel::refreshLegend()
{
    while (QLayoutItem* row = legend_->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    const auto heading = [this](const QString& text) {
        auto* label = new QLabel(text);
        label->setContentsMargins(0, kSpace2, 0, 0);
        label->setForegroundRole(QPalette::PlaceholderText);
        legend_->addWidget(label);
    };
    const auto add = [this](const QPixmap& symbol, const QString& text) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(kSpace2);
        auto* picture = new QLabel;
        picture->setPixmap(symbol);
        picture->setFixedWidth(24);
        line->addWidget(picture);
        line->addWidget(new QLabel(text), 1);
        legend_->addWidget(row);
    };
    const qreal ratio = devicePixelRatioF();
    const auto measure = kMeasures[static_cast<std::size_t>(std::max(0, measure_->currentIndex()))];
    if (const auto entries = view_.legend();
        view_.isLayerVisible(LayerId::Grids) && !entries.empty()) {
        heading(textOf(measure));
        for (const map::LegendEntry& e : entries)
            add(colourSwatch(e.colour, ratio),
                e.from == e.to ? valueText(e.to, measure)
                               : QStringLiteral("%1 – %2").arg(valueText(e.from, measure),
                                                               valueText(e.to, measure)));
    }
    const map::Theme theme = view_.theme();
    const map::Palette& colours = map::paletteOf(theme);
    const auto addCamera = [&](domain::CameraTier tier, domain::CameraStatus status,
                               const QString& text) {
        add(symbolSwatch(ratio,
                         [&](QPainter& p) { map::paintCameraSymbol(p, tier, status, colours); }),
            text);
    };
    const auto addCluster = [&](const map::ClusterLook& look, const QString& text) {
        add(symbolSwatch(ratio, [&](QPainter& p) { map::paintCluster(p, look, {}, 8, 8); }), text);
    };
    if (view_.isLayerVisible(LayerId::Cameras)) {
        heading(textOf(LayerId::Cameras));
        using enum domain::CameraTier;
        for (const auto tier : {Lookout, Skynet, Social})
            addCamera(tier, domain::CameraStatus::Online, textOf(tier));
        for (const auto status : {domain::CameraStatus::Offline, domain::CameraStatus::Fault})
            addCamera(Skynet, status, textOf(status));
        addCluster(map::cameraClusterLook(theme), tr("Several; share out of order"));
    }
    if (view_.isLayerVisible(LayerId::Cases) && view_.data()) {
        heading(textOf(LayerId::Cases));
        for (const domain::ServiceCategory& c : view_.data()->categories)
            add(colourSwatch(map::categoryColour(static_cast<int>(c.id), theme), ratio),
                localName(c.name, c.nameEn));
        addCluster(map::caseClusterLook(theme), tr("Several; share overdue"));
    }
    const bool centres = view_.isLayerVisible(LayerId::Centres);
    const bool sites = view_.isLayerVisible(LayerId::KeySites);
    if (centres || sites)
        heading(tr("Places"));
    if (centres)
        add(symbolSwatch(ratio, [&](QPainter& p) { map::paintCentre(p, 7.5, colours); }),
            textOf(LayerId::Centres));
    if (sites)
        add(symbolSwatch(ratio, [&](QPainter& p) { map::paintKeySite(p, colours); }),
            textOf(LayerId::KeySites));
}

} // namespace zhitu::widgets
