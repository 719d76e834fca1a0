// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A further window with a map, for another monitor or side by side.
#pragma once

#include <QWidget>

#include "widgets/look/look.h"
#include "widgets/window/map_link.h"

class QToolButton;

namespace zhitu::widgets {

class BaseMapService;
class Breadcrumb;
class Commands;
class WindowBaseMap;

/// Shows the same data, filter and selection as the others; linked also the same place. GUI thread.
class MapWindow : public QWidget {
    Q_OBJECT

public:
    MapWindow(WorkState& state, Commands& commands, Look& look, BaseMapService& baseMaps);

    [[nodiscard]] MapLink& link() noexcept { return *link_; }
    [[nodiscard]] map::MapView& map() noexcept { return *map_; }
    [[nodiscard]] WindowBaseMap& baseMap() noexcept { return *baseMap_; }
    void setData(const std::shared_ptr<const map::MapData>& data);
    void setFigures(const std::shared_ptr<const map::MapFigures>& figures);
    void setLinked(bool linked);

Q_SIGNALS:
    /// Place, size, linking, layers or base map changed: worth remembering.
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
    BaseMapService& baseMaps_;
    map::MapView* map_;
    MapLink* link_;
    Breadcrumb* breadcrumb_;
    QToolButton* linked_;
    QToolButton* layers_;
    WindowBaseMap* baseMap_;
    QWidget* layerPanel_ = nullptr; ///< with the choice of the base map over it
};

} // namespace zhitu::widgets
