// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a map is drawn with: a window of Qt Quick, and in it, bottom first, the painted picture,
/// the layers and what lies over them.
#pragma once

#include <QObject>
#include <array>

#include "map/layers/layer_id.h"
#include "map/layers/layer_state.h"
#include "map/scene/layer_item.h"
#include "map/scene/picture_item.h"

class QQuickView;

namespace zhitu::map {

class ViewState;

/// GUI thread. Knows nothing of what it shows.
class MapScene : public QObject {
    Q_OBJECT

public:
    /// \param state what the scene shows besides; outlives it
    /// \param parent the widget that it is shown in
    MapScene(ViewState& state, QWidget& parent);

    [[nodiscard]] QQuickView& window() const noexcept { return *window_; }
    /// Holds the window; a child of the parent.
    [[nodiscard]] QWidget& widget() const noexcept { return *widget_; }
    [[nodiscard]] double pixelRatio() const;
    /// Qt Quick paints by itself, without a graphics card.
    [[nodiscard]] bool isPainted() const;

    PictureItem& picture() noexcept { return *picture_; }
    LayerItem& land() noexcept { return *land_; }
    LayerItem& layer(LayerId id) noexcept { return *layers_[static_cast<std::size_t>(id)]; }
    LayerItem& highlight() noexcept { return *highlight_; }
    LayerItem& findings() noexcept { return *findings_; }
    LayerItem& marks() noexcept { return *marks_; }
    LayerItem& pulses() noexcept { return *pulses_; }
    LayerItem& sketch() noexcept { return *sketch_; }

    void setCamera(const Camera& camera);
    /// Order, visibility and opacity of the layers.
    void setLayers(const LayerState& layers);
    /// Takes away the picture, the land and the layers; what lies over them stays.
    void clear();
    /// What was set last has been handed to the renderer, as far as it can be seen.
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    /// \param onProcessor there is OpenGL, and no graphics card behind it
    void rendererKnown(bool onProcessor);
    /// The picture has to be set again.
    void pictureLost();
    void frameShown();

private:
    void openWindow(ViewState& state, QWidget& parent);
    void addItems();
    void askRenderer();

    std::shared_ptr<SyncBudget> budget_ = std::make_shared<SyncBudget>();
    QQuickView* window_ = nullptr;
    QWidget* widget_ = nullptr;
    PictureItem* picture_ = nullptr;
    LayerItem* land_ = nullptr;
    std::array<LayerItem*, kLayers.size()> layers_{};
    LayerItem* highlight_ = nullptr;
    LayerItem* findings_ = nullptr;
    LayerItem* marks_ = nullptr;
    LayerItem* pulses_ = nullptr;
    LayerItem* sketch_ = nullptr;
};

} // namespace zhitu::map
