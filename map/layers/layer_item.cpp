// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/layer_item.h"

#include <QQuickWindow>
#include <QSGGeometryNode>
#include <cstring>

#include "map/layers/materials.h"

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

class BatchNode : public QSGGeometryNode {
public:
    template <typename Batch>
    BatchNode(const Batch& batch, MaterialKind kind, const QSGGeometry::AttributeSet& attributes)
        : origin_(batch.origin), material_(new MapMaterial(kind))
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

    [[nodiscard]] MapMaterial& map() const { return *material_; }

    void look(const Camera& camera)
    {
        const QPointF origin = camera.toScreen(origin_);
        material_->pixelsPerUnit = static_cast<float>(camera.scale());
        material_->originX = static_cast<float>(origin.x());
        material_->originY = static_cast<float>(origin.y());
        markDirty(DirtyMaterial);
    }

private:
    World origin_;
    MapMaterial* material_;
};

std::array<float, 4> premultiplied(const QColor& c)
{
    const float a = c.alphaF();
    return {c.redF() * a, c.greenF() * a, c.blueF() * a, a};
}

void setTexture(MapMaterial& material, QQuickWindow* window, const QImage& image, bool smooth)
{
    material.texture.reset(
        window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    material.texture->setFiltering(smooth ? QSGTexture::Linear : QSGTexture::Nearest);
}

struct NodeMaker {
    QQuickWindow* window;

    BatchNode* operator()(const FillDrawable& d) const
    {
        auto* node = new BatchNode(*d.batch, MaterialKind::Fill, fillAttributes());
        setTexture(node->map(), window, d.colours, false);
        node->map().detail = {static_cast<float>(d.colours.width()),
                              static_cast<float>(d.colours.height()), 0, 0};
        return node;
    }
    BatchNode* operator()(const LineDrawable& d) const
    {
        auto* node = new BatchNode(*d.batch, MaterialKind::Line, lineAttributes());
        node->map().colour = premultiplied(d.style.colour);
        node->map().detail = {d.style.width / 2, 0, 0, 0};
        return node;
    }
    BatchNode* operator()(const SpriteDrawable& d) const
    {
        auto* node = new BatchNode(*d.batch, MaterialKind::Sprite, spriteAttributes());
        setTexture(node->map(), window, d.batch->atlas, true);
        return node;
    }
};

bool isEmpty(const Drawable& drawable)
{
    return std::visit([](const auto& d) { return !d.batch || d.batch->indices.empty(); }, drawable);
}

} // namespace

LayerItem::LayerItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void LayerItem::setDrawables(Drawables drawables)
{
    drawables_ = std::move(drawables);
    changed_ = true;
    update();
}

void LayerItem::setCamera(const Camera& camera)
{
    camera_ = camera;
    update();
}

QSGNode* LayerItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    QSGNode* root = old != nullptr ? old : new QSGNode;
    if (changed_) {
        while (QSGNode* child = root->firstChild()) {
            root->removeChildNode(child);
            delete child;
        }
        for (const Drawable& drawable : drawables_)
            if (!isEmpty(drawable))
                root->appendChildNode(std::visit(NodeMaker{window()}, drawable));
        changed_ = false;
    }
    for (QSGNode* child = root->firstChild(); child != nullptr; child = child->nextSibling())
        static_cast<BatchNode*>(child)->look(camera_);
    return root;
}

} // namespace zhitu::map
