// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/picture_item.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <cmath>
#include <utility>

namespace zhitu::map {

PictureItem::PictureItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureItem::setPicture(QImage picture, const Camera& seen)
{
    if (shown_ != picture.cacheKey() || (changed_ && picture_.isNull())) {
        shown_ = picture.cacheKey();
        size_ = picture.deviceIndependentSize();
        picture_ = std::move(picture);
        changed_ = true;
    }
    seen_ = seen;
    update();
}

void PictureItem::setCamera(const Camera& camera)
{
    camera_ = camera;
    update();
}

QRectF PictureItem::place() const
{
    const QPointF corner = camera_.toScreen(seen_.toWorld({0, 0}));
    const double scale = std::exp2(camera_.zoom - seen_.zoom);
    return {corner, size_ * scale};
}

QSGNode* PictureItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (size_.isEmpty()) {
        delete node;
        changed_ = false;
        return nullptr;
    }
    if (node == nullptr && picture_.isNull()) {
        if (!std::exchange(changed_, true))
            Q_EMIT lost();
        return nullptr;
    }
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    if (changed_) {
        node->setTexture(window()->createTextureFromImage(
            picture_, picture_.hasAlphaChannel() ? QQuickWindow::TextureHasAlphaChannel
                                                 : QQuickWindow::TextureIsOpaque));
        picture_ = {};
        changed_ = false;
    }
    QRectF rect = place();
    if (camera_.zoom == seen_.zoom) { // pixel on pixel: sharp, and quick to copy
        const double ratio = window()->effectiveDevicePixelRatio();
        rect.moveTopLeft(
            {std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio});
        node->setFiltering(QSGTexture::Nearest);
    } else {
        node->setFiltering(QSGTexture::Linear);
    }
    node->setRect(rect);
    return node;
}

} // namespace zhitu::map
