// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One layer of the map in the scene: takes finished drawables, draws them under the camera.
#pragma once

#include <QQuickItem>

#include "map/geometry/batch.h"
#include "map/scene/sync_budget.h"

namespace zhitu::map {

/// GUI thread, but for updatePaintNode. Order, opacity and visibility are the item's own.
class LayerItem : public QQuickItem {
    Q_OBJECT

public:
    /// \param budget of the window's frames
    explicit LayerItem(std::shared_ptr<const SyncBudget> budget, QQuickItem* parent = nullptr);

    void setDrawables(Drawables drawables);
    void setCamera(const Camera& camera);
    /// False until what is seen of what was set last, and under the last camera, has been handed to
    /// the renderer.
    [[nodiscard]] bool isDrawn() const noexcept { return !changed_ && isWhole_; }

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    [[nodiscard]] QSGNode* painted(QSGNode* old);

    std::shared_ptr<const SyncBudget> budget_;
    Drawables drawables_;
    Camera camera_;
    bool changed_ = false;
    bool isWhole_ = true;
};

} // namespace zhitu::map
