// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/layer_item.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGImageNode>
#include <QSGRenderNode>
#include <QSGRendererInterface>
#include <cstring>

#include "map/picture/drawable_painter.h"
#include "map/scene/materials.h"
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
    void setPatterns(const FillPatterns& patterns) { patterns_ = patterns; }

    void look(const Camera& camera)
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

private:
    World origin_;
    FillPatterns patterns_;
    MapMaterial* material_;
};

std::array<float, 4> premultiplied(const QColor& c)
{
    const float a = c.alphaF();
    return {c.redF() * a, c.greenF() * a, c.blueF() * a, a};
}

std::shared_ptr<QSGTexture> textureOf(QQuickWindow* window, const QImage& image, bool smooth)
{
    std::shared_ptr<QSGTexture> texture(
        window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    texture->setFiltering(smooth ? QSGTexture::Linear : QSGTexture::Nearest);
    return texture;
}

/// Whatever follows the camera.
class CameraNode : public QSGNode {
public:
    virtual void look(const Camera& camera) = 0;
};

class ImageNode : public CameraNode {
public:
    ImageNode(const ImageDrawable& image, QQuickWindow* window)
        : image_(image), node_(window->createImageNode())
    {
        node_->setTexture(
            window->createTextureFromImage(image.picture, QQuickWindow::TextureHasAlphaChannel));
        node_->setOwnsTexture(true);
        node_->setFiltering(QSGTexture::Linear);
        appendChildNode(node_);
    }

    void look(const Camera& camera) override
    {
        node_->setRect({camera.toScreen(image_.corner), image_.size * camera.scale()});
    }

private:
    ImageDrawable image_;
    QSGImageNode* node_;
};

using Batched = std::variant<FillDrawable, LineDrawable, SpriteDrawable>;

/// One drawable: a node for each of its batches that is seen, or was a moment ago.
class DrawableNode : public CameraNode {
public:
    DrawableNode(const Batched& drawable, QQuickWindow* window)
        : drawable_(drawable),
          nodes_(std::visit([](const auto& d) { return d.batches.size(); }, drawable))
    {
        if (const auto* fill = std::get_if<FillDrawable>(&drawable_))
            texture_ = textureOf(window, fill->colours, false);
        else if (const auto* sprites = std::get_if<SpriteDrawable>(&drawable_);
                 sprites != nullptr && !sprites->batches.front()->indices.empty())
            texture_ = textureOf(window, sprites->batches.front()->atlas, true);
    }

    void look(const Camera& camera) override
    {
        const QRectF seen = camera.bounds(0.05);
        const QRectF near = camera.bounds(1); // panning back and forth makes nothing anew
        std::visit(
            [&](const auto& drawable) {
                for (std::size_t i = 0; i < nodes_.size(); ++i) {
                    const auto& batch = *drawable.batches[i];
                    if (batch.indices.empty())
                        continue;
                    const bool always = batch.bounds.isNull();
                    if (nodes_[i] == nullptr && (always || batch.bounds.intersects(seen))) {
                        nodes_[i] = make(drawable, batch);
                        appendChildNode(nodes_[i]);
                    } else if (nodes_[i] != nullptr && !always && !batch.bounds.intersects(near)) {
                        removeChildNode(nodes_[i]);
                        delete std::exchange(nodes_[i], nullptr);
                    }
                    if (nodes_[i] != nullptr)
                        nodes_[i]->look(camera);
                }
            },
            drawable_);
    }

private:
    BatchNode* make(const FillDrawable& d, const FillBatch& batch) const
    {
        auto* node = new BatchNode(batch, MaterialKind::Fill, fillAttributes());
        node->map().texture = texture_;
        node->map().detail = {static_cast<float>(d.colours.width()),
                              static_cast<float>(d.colours.height()), 0, 0};
        node->map().colour = {0, 0, 0, 0};
        node->setPatterns(d.patterns);
        return node;
    }
    BatchNode* make(const LineDrawable& d, const LineBatch& batch) const
    {
        auto* node = new BatchNode(batch, MaterialKind::Line, lineAttributes());
        node->map().colour = premultiplied(d.style.colour);
        node->map().detail = {d.style.width / 2, 0, 0, 0};
        return node;
    }
    BatchNode* make(const SpriteDrawable&, const SpriteBatch& batch) const
    {
        auto* node = new BatchNode(batch, MaterialKind::Sprite, spriteAttributes());
        node->map().texture = texture_;
        return node;
    }

    Batched drawable_;
    std::shared_ptr<QSGTexture> texture_; ///< of all its nodes
    std::vector<BatchNode*> nodes_;       ///< by batch; null: not seen
};

/// Null: there is nothing to draw.
QSGNode* nodeOf(const Drawable& drawable, QQuickWindow* window)
{
    return std::visit(
        [window](const auto& one) -> QSGNode* {
            if constexpr (std::is_same_v<decltype(one), const ImageDrawable&>)
                return new ImageNode(one, window);
            else
                return one.batches.empty() ? nullptr : new DrawableNode(one, window);
        },
        drawable);
}

/// Where Qt Quick paints by itself.
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

} // namespace

LayerItem::LayerItem(QQuickItem* parent) : QQuickItem(parent)
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
    camera_ = camera;
    update();
}

QSGNode* LayerItem::painted(QSGNode* old)
{
    changed_ = false;
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
    QSGNode* root = old != nullptr ? old : new QSGNode;
    if (changed_ || old == nullptr) { // the scene graph may have been lost meanwhile
        while (QSGNode* child = root->firstChild()) {
            root->removeChildNode(child);
            delete child;
        }
        for (const Drawable& drawable : drawables_)
            if (QSGNode* node = nodeOf(drawable, window()))
                root->appendChildNode(node);
        changed_ = false;
    }
    for (QSGNode* child = root->firstChild(); child != nullptr; child = child->nextSibling())
        static_cast<CameraNode*>(child)->look(camera_);
    return root;
}

} // namespace zhitu::map
