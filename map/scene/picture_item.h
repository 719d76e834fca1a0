// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A finished picture of the map in the scene, moved and scaled with the camera.
#pragma once

#include <QImage>
#include <QQuickItem>

#include "map/projection/camera.h"

namespace zhitu::map {

/// GUI thread, but for updatePaintNode. A frame costs one rectangle, whatever the picture shows.
/// What has been handed to the renderer is not kept here as well: it is as large as the screen.
class PictureItem : public QQuickItem {
    Q_OBJECT

public:
    explicit PictureItem(QQuickItem* parent = nullptr);

    /// \param seen what the picture shows: its size is the picture's in logical pixels
    void setPicture(QImage picture, const Camera& seen);
    void setCamera(const Camera& camera);
    /// False until what was set last has been handed to the renderer.
    [[nodiscard]] bool isDrawn() const noexcept { return !changed_; }

Q_SIGNALS:
    /// The renderer has given up what it had: the picture has to be set again. From the render
    /// thread.
    void lost();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    /// Where the picture lies, in logical pixels.
    [[nodiscard]] QRectF place() const;

    QImage picture_;   ///< until it is handed over
    qint64 shown_ = 0; ///< its key
    QSizeF size_;      ///< logical pixels; empty: there is none
    Camera seen_;
    Camera camera_;
    bool changed_ = false;
};

} // namespace zhitu::map
