// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/batch_node.h"

#include <cstring>

#include "map/style/pattern.h"

namespace zhitu::map {
namespace {

using Attribute = QSGGeometry::Attribute;

// No attribute is flagged as the position: the renderer then neither merges the batches nor scans
// their vertices for bounds.
Attribute floats(int location, int count)
{
    return Attribute::create(location, count, QSGGeometry::FloatType, false);
}

const QSGGeometry::AttributeSet& fillAttributes()
{
    static const Attribute list[] = {floats(0, 2), floats(1, 1)};
    static const QSGGeometry::AttributeSet set{2, sizeof(FillBatch::Vertex), list};
    return set;
}

const QSGGeometry::AttributeSet& lineAttributes()
{
    static const Attribute list[] = {floats(0, 2), floats(1, 2), floats(2, 1)};
    static const QSGGeometry::AttributeSet set{3, sizeof(LineBatch::Vertex), list};
    return set;
}

const QSGGeometry::AttributeSet& spriteAttributes()
{
    static const Attribute list[] = {floats(0, 2), floats(1, 2), floats(2, 2)};
    static const QSGGeometry::AttributeSet set{3, sizeof(SpriteBatch::Vertex), list};
    return set;
}

std::array<float, 4> premultiplied(const QColor& c)
{
    const float a = c.alphaF();
    return {c.redF() * a, c.greenF() * a, c.blueF() * a, a};
}

} // namespace

BatchNode::BatchNode(const FillBatch& batch)
    : origin_(batch.origin), material_(new MapMaterial(MaterialKind::Fill))
{
    fill(batch, fillAttributes());
}

BatchNode::BatchNode(const LineBatch& batch)
    : origin_(batch.origin), material_(new MapMaterial(MaterialKind::Line))
{
    fill(batch, lineAttributes());
}

BatchNode::BatchNode(const SpriteBatch& batch)
    : origin_(batch.origin), material_(new MapMaterial(MaterialKind::Sprite))
{
    fill(batch, spriteAttributes());
}

template <typename Batch>
void BatchNode::fill(const Batch& batch, const QSGGeometry::AttributeSet& attributes)
{
    auto* geometry =
        new QSGGeometry(attributes, static_cast<int>(batch.vertices.size()),
                        static_cast<int>(batch.indices.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), batch.vertices.data(),
                batch.vertices.size() * sizeof(typename Batch::Vertex));
    std::memcpy(geometry->indexData(), batch.indices.data(),
                batch.indices.size() * sizeof(std::uint32_t));
    setGeometry(geometry);
    setMaterial(material_);
    setFlags(OwnsGeometry | OwnsMaterial);
}

void BatchNode::dress(const FillDrawable& drawable, const std::shared_ptr<QSGTexture>& colours)
{
    material_->texture = colours;
    material_->detail = {static_cast<float>(drawable.colours.width()),
                         static_cast<float>(drawable.colours.height()), 0, 0};
    material_->colour = {0, 0, 0, 0};
    patterns_ = drawable.patterns;
    markDirty(DirtyMaterial);
}

void BatchNode::dress(const LineDrawable& drawable, const std::shared_ptr<QSGTexture>&)
{
    material_->colour = premultiplied(drawable.style.colour);
    material_->detail = {drawable.style.width / 2, 0, 0, 0};
    markDirty(DirtyMaterial);
}

void BatchNode::dress(const SpriteDrawable&, const std::shared_ptr<QSGTexture>& atlas)
{
    material_->texture = atlas;
    markDirty(DirtyMaterial);
}

void BatchNode::look(const Camera& camera)
{
    if (patterns_.strength > 0) {
        const QPointF anchor = patternAnchor(camera, patterns_.anchor);
        material_->colour = {static_cast<float>(anchor.x()), static_cast<float>(anchor.y()),
                             patterns_.grey, patterns_.strength};
    }
    const QPointF origin = camera.toScreen(origin_);
    material_->pixelsPerUnit = static_cast<float>(camera.scale());
    material_->originX = static_cast<float>(origin.x());
    material_->originY = static_cast<float>(origin.y());
    markDirty(DirtyMaterial);
}

} // namespace zhitu::map
