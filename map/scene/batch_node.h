// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One batch in the scene graph: its vertices are handed over once, the camera is a uniform.
#pragma once

#include <QSGGeometryNode>

#include "map/geometry/batch.h"
#include "map/scene/materials.h"

namespace zhitu::map {

/// Render thread.
class BatchNode : public QSGGeometryNode {
public:
    explicit BatchNode(const FillBatch& batch);
    explicit BatchNode(const LineBatch& batch);
    explicit BatchNode(const SpriteBatch& batch);

    /// What can change without new vertices.
    void dress(const FillDrawable& drawable, const std::shared_ptr<QSGTexture>& colours);
    void dress(const LineDrawable& drawable, const std::shared_ptr<QSGTexture>& none);
    void dress(const SpriteDrawable& drawable, const std::shared_ptr<QSGTexture>& atlas);

    void look(const Camera& camera);

private:
    template <typename Batch>
    void fill(const Batch& batch, const QSGGeometry::AttributeSet& attributes);

    World origin_;
    FillPatterns patterns_;
    MapMaterial* material_;
};

} // namespace zhitu::map
