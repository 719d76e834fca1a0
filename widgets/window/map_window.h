// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A further window with a map, for another monitor or side by side.
#pragma once

#include <QWidget>

#include "widgets/look/look.h"
#include "widgets/window/map_link.h"

class QToolButton;

namespace zhitu::widgets {

class Breadcrumb;
class Commands;

/// Shows the same data, filter and selection as the others; linked also the same place. GUI thread.
class MapWindow : public QWidget {
    Q_OBJECT

public:
    MapWindow(WorkState& state, Commands& commands, Look& look);

    [[nodiscard]] MapLink& link() noexcept { return *link_; }
    [[nodiscard]] map::MapView& map() noexcept { return *map_; }
    void setData(const std::shared_ptr<const map::MapData>& data);
    void setFigures(const std::shared_ptr<const map::MapFigures>& figures);
    void setLinked(bool linked);

Q_SIGNALS:
    /// Place, size, linking or layers changed: worth remembering.
    void arranged();

protected:
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    void retranslate();
    void showLayers();

    Look& look_;
    map::MapView* map_;
    MapLink* link_;
    Breadcrumb* breadcrumb_;
    QToolButton* linked_;
    QToolButton* layers_;
    QWidget* layerPanel_ = nullptr;
};

} // namespace zhitu::widgets
