// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/layer_item.h"

#include <QQuickWindow>

#include "map/scene/layer_node.h"
#include "map/scene/painted_node.h"

namespace zhitu::map {

LayerItem::LayerItem(std::shared_ptr<const SyncBudget> budget, QQuickItem* parent)
    : QQuickItem(parent), budget_(std::move(budget))
{
    setFlag(ItemHasContents);
}

void LayerItem::setDrawables(Drawables drawables)
{
    if (drawables == drawables_)
        return;
    drawables_ = std::move(drawables);
    changed_ = true;
    update();
}

void LayerItem::setCamera(const Camera& camera)
{
    if (camera_ != camera)
        isWhole_ = false; // as far as is known
    camera_ = camera;
    update();
}

void LayerItem::itemChange(ItemChange change, const ItemChangeData& value)
{
    if (change == ItemVisibleHasChanged && value.boolValue)
        update(); // nothing was made meanwhile
    QQuickItem::itemChange(change, value);
}

QSGNode* LayerItem::painted(QSGNode* old)
{
    changed_ = false;
    isWhole_ = true;
    if (drawables_.empty()) { // nothing of the window is painted anew for it
        delete old;
        return nullptr;
    }
    auto* node = old != nullptr ? static_cast<PaintedNode*>(old) : new PaintedNode(*window());
    node->look(drawables_, camera_, {QPointF(), camera_.size});
    return node;
}

QSGNode* LayerItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return painted(old);
    auto* node = static_cast<LayerNode*>(old);
    if (node == nullptr) { // the scene graph may have been lost meanwhile
        node = new LayerNode;
        changed_ = true;
    }
    if (!isVisible())
        return node;
    if (changed_ && drawables_.empty()) {
        node->clear();
        changed_ = false;
    } else if (changed_ && !node->isPreparing()) {
        node->prepare(drawables_, *window());
        changed_ = false;
    }
    isWhole_ = node->look(camera_, *budget_);
    if (!isDrawn()) // the rest with the next frame
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    return node;
}

} // namespace zhitu::map
