// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The layers: order, visibility, opacity, what the grids are coloured by, and the legend.
#pragma once

#include <QWidget>

#include "map/view/map_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QSlider;
class QVBoxLayout;

namespace zhitu::widgets {

/// Drives one MapView and follows it. GUI thread.
class LayerPanel : public QWidget {
    Q_OBJECT

public:
    explicit LayerPanel(map::MapView& view, QWidget* parent = nullptr);

    void refreshLegend();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    static map::LayerId layerOf(const QListWidgetItem& item);
    void fillList();
    void follow();
    void applyOrder();
    void applyStyle();
    [[nodiscard]] map::LayerId currentLayer() const;

    map::MapView& view_;
    QListWidget* list_;
    QLabel* opacityLabel_;
    QSlider* opacity_;
    QLabel* measureLabel_;
    QComboBox* measure_;
    QComboBox* classes_;
    QCheckBox* patterns_;
    QLabel* heatLabel_;
    QComboBox* heat_;
    QSlider* radius_;
    QLabel* legendLabel_;
    QVBoxLayout* legend_;
};

} // namespace zhitu::widgets
