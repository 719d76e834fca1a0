// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base map under the layers: which, how strong, in which colours, and what is wrong with it.
#pragma once

#include <QWidget>

#include "widgets/basemap/base_map_service.h"

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace zhitu::widgets {

/// GUI thread.
class BaseMapPanel : public QWidget {
    Q_OBJECT

public:
    explicit BaseMapPanel(BaseMapService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To add, remove and download base maps.
    void manageWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();

    BaseMapService& service_;
    QLabel* mapLabel_;
    QComboBox* map_;
    QLabel* problem_;
    QToolButton* manage_;
    QSlider* opacity_;
    QComboBox* tone_;
};

} // namespace zhitu::widgets
