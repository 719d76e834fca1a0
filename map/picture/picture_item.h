// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A finished picture of the map in the scene, moved and scaled with the camera.
#pragma once

#include <QImage>
#include <QQuickItem>

#include "map/view/camera.h"

namespace zhitu::map {

/// GUI thread, but for updatePaintNode. A frame costs one rectangle, whatever the picture shows.
class PictureItem : public QQuickItem {
    Q_OBJECT

public:
    explicit PictureItem(QQuickItem* parent = nullptr);

    /// \param seen what the picture shows: its size is the picture's in logical pixels
    void setPicture(const QImage& picture, const Camera& seen);
    void setCamera(const Camera& camera);
    /// False until what was set last has been handed to the renderer.
    [[nodiscard]] bool isDrawn() const noexcept { return !changed_; }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    /// Where the picture lies, in logical pixels.
    [[nodiscard]] QRectF place() const;

    QImage picture_;
    Camera seen_;
    Camera camera_;
    bool changed_ = false;
};

} // namespace zhitu::map
