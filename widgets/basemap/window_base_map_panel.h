// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The choice of the base map under a further window's map.
#pragma once

#include <QWidget>

#include "widgets/basemap/base_map_service.h"
#include "widgets/basemap/window_base_map.h"

class QComboBox;
class QLabel;
class QSlider;

namespace zhitu::widgets {

/// GUI thread.
class WindowBaseMapPanel : public QWidget {
    Q_OBJECT

public:
    WindowBaseMapPanel(BaseMapService& service, WindowBaseMap& choice, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();

    BaseMapService& service_;
    WindowBaseMap& choice_;
    QLabel* label_;
    QComboBox* map_;
    QLabel* problem_;
    QSlider* opacity_;
};

} // namespace zhitu::widgets
