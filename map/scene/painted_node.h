// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer where Qt Quick paints by itself, without a graphics card.
#pragma once

#include <QPainter>
#include <QQuickWindow>
#include <QSGRenderNode>
#include <QSGRendererInterface>

#include "map/picture/drawable_painter.h"

namespace zhitu::map {

/// Render thread.
class PaintedNode : public QSGRenderNode {
public:
    explicit PaintedNode(QQuickWindow& window) : window_(window) {}

    void look(const Drawables& drawables, const Camera& camera, const QRectF& rect)
    {
        drawables_ = drawables;
        camera_ = camera;
        rect_ = rect;
        markDirty(DirtyMaterial);
    }

    void render(const RenderState* state) override
    {
        auto* painter = static_cast<QPainter*>(window_.rendererInterface()->getResource(
            &window_, QSGRendererInterface::PainterResource));
        if (painter == nullptr)
            return;
        painter->save();
        if (const QRegion* clip = state->clipRegion(); clip != nullptr && !clip->isEmpty())
            painter->setClipRegion(*clip, Qt::ReplaceClip);
        painter->setTransform(matrix()->toTransform());
        painter->setOpacity(inheritedOpacity());
        painter->setPen(Qt::NoPen);
        DrawablePainter drawn(*painter, camera_);
        for (const Drawable& drawable : drawables_)
            drawn.draw(drawable);
        painter->restore();
    }
    [[nodiscard]] StateFlags changedStates() const override { return {}; }
    [[nodiscard]] RenderingFlags flags() const override { return BoundedRectRendering; }
    [[nodiscard]] QRectF rect() const override { return rect_; }

private:
    QQuickWindow& window_;
    Drawables drawables_;
    Camera camera_;
    QRectF rect_;
};

} // namespace zhitu::map
