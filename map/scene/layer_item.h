// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One layer of the map in the scene: takes finished drawables, draws them under the camera.
#pragma once

#include <QQuickItem>

#include "map/geometry/batch.h"

namespace zhitu::map {

/// GUI thread, but for updatePaintNode. Order, opacity and visibility are the item's own.
class LayerItem : public QQuickItem {
    Q_OBJECT

public:
    explicit LayerItem(QQuickItem* parent = nullptr);

    void setDrawables(Drawables drawables);
    void setCamera(const Camera& camera);
    /// False until what was set last has been handed to the renderer.
    [[nodiscard]] bool isDrawn() const noexcept { return !changed_; }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    [[nodiscard]] QSGNode* painted(QSGNode* old);

    Drawables drawables_;
    Camera camera_;
    bool changed_ = false;
};

} // namespace zhitu::map
