// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/layer_node.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>
#include <algorithm>
#include <unordered_map>

#include "map/scene/batch_node.h"

namespace zhitu::map {
namespace {

using Nodes = std::vector<std::unique_ptr<DrawableNode>>;

std::shared_ptr<QSGTexture> textureOf(QQuickWindow& window, const QImage& image, bool smooth)
{
    std::shared_ptr<QSGTexture> texture(
        window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    texture->setFiltering(smooth ? QSGTexture::Linear : QSGTexture::Nearest);
    return texture;
}

class ImageNode : public DrawableNode {
public:
    ImageNode(const ImageDrawable& image, QQuickWindow& window)
        : image_(image), node_(window.createImageNode())
    {
        node_->setTexture(
            window.createTextureFromImage(image.picture, QQuickWindow::TextureHasAlphaChannel));
        node_->setOwnsTexture(true);
        node_->setFiltering(QSGTexture::Linear);
        appendChildNode(node_);
    }

    bool prepare(const Camera&, SyncTurn&, const Nodes&) override { return true; }
    void look(const Camera& camera) override
    {
        node_->setRect({camera.toScreen(image_.corner), image_.size * camera.scale()});
    }

private:
    ImageDrawable image_;
    QSGImageNode* node_;
};

/// A node for each batch that is seen, or was a moment ago.
template <typename Batched>
class BatchesNode : public DrawableNode {
public:
    BatchesNode(const Batched& drawable, QQuickWindow& window) : drawable_(drawable)
    {
        if constexpr (std::is_same_v<Batched, FillDrawable>)
            texture_ = textureOf(window, drawable.colours, false);
        else if constexpr (std::is_same_v<Batched, SpriteDrawable>)
            if (!drawable.batches.front()->indices.empty())
                texture_ = textureOf(window, drawable.batches.front()->atlas, true);
    }

    bool prepare(const Camera& camera, SyncTurn& turn, const Nodes& before) override
    {
        const QRectF seen = camera.bounds(0.05);
        for (const auto& batch : drawable_.batches) {
            const bool always = batch->bounds.isNull();
            if (batch->indices.empty() || !(always || batch->bounds.intersects(seen))
                || nodes_.contains(batch.get())
                || std::ranges::any_of(
                    before, [&](const auto& other) { return other->nodeOf(batch.get()); }))
                continue;
            if (!turn.mayMake())
                return false;
            add(*batch, new BatchNode(*batch));
        }
        return true;
    }

    void takeFrom(DrawableNode& other) override
    {
        for (const auto& batch : drawable_.batches)
            if (!nodes_.contains(batch.get()))
                if (BatchNode* node = other.giveAway(batch.get()))
                    add(*batch, node);
    }

    void look(const Camera& camera) override
    {
        const QRectF near = camera.bounds(1); // panning back and forth makes nothing anew
        std::erase_if(nodes_, [&](const auto& entry) {
            const auto& [node, bounds] = entry.second;
            if (bounds.isNull() || bounds.intersects(near)) {
                node->look(camera);
                return false;
            }
            removeChildNode(node);
            delete node;
            return true;
        });
    }

    [[nodiscard]] BatchNode* nodeOf(const void* batch) const override
    {
        const auto at = nodes_.find(batch);
        return at != nodes_.end() ? at->second.node : nullptr;
    }
    BatchNode* giveAway(const void* batch) override
    {
        const auto at = nodes_.find(batch);
        if (at == nodes_.end())
            return nullptr;
        BatchNode* node = at->second.node;
        removeChildNode(node);
        nodes_.erase(at);
        return node;
    }

private:
    struct Held {
        BatchNode* node;
        QRectF bounds; ///< of its batch
    };
    void add(const auto& batch, BatchNode* node)
    {
        node->dress(drawable_, texture_);
        appendChildNode(node);
        nodes_.emplace(&batch, Held{node, batch.bounds});
    }

    Batched drawable_;
    std::shared_ptr<QSGTexture> texture_;         ///< of all its nodes
    std::unordered_map<const void*, Held> nodes_; ///< by batch
};

/// Null: there is nothing to draw.
std::unique_ptr<DrawableNode> nodeOf(const Drawable& drawable, QQuickWindow& window)
{
    return std::visit(
        [&window]<typename One>(const One& one) -> std::unique_ptr<DrawableNode> {
            if constexpr (std::is_same_v<One, ImageDrawable>)
                return std::make_unique<ImageNode>(one, window);
            else if (one.batches.empty())
                return nullptr;
            else
                return std::make_unique<BatchesNode<One>>(one, window);
        },
        drawable);
}

} // namespace

LayerNode::~LayerNode()
{
    for (const auto& node : shown_)
        removeChildNode(node.get());
}

void LayerNode::prepare(const Drawables& drawables, QQuickWindow& window)
{
    next_.clear();
    for (const Drawable& drawable : drawables)
        if (auto node = nodeOf(drawable, window))
            next_.push_back(std::move(node));
    preparing_ = true;
}

void LayerNode::clear()
{
    next_.clear();
    show();
}

void LayerNode::show()
{
    for (const auto& old : shown_) {
        for (const auto& node : next_)
            node->takeFrom(*old);
        removeChildNode(old.get());
    }
    shown_ = std::move(next_);
    next_.clear();
    for (const auto& node : shown_)
        appendChildNode(node.get());
    preparing_ = false;
}

bool LayerNode::look(const Camera& camera, const SyncBudget& budget)
{
    SyncTurn turn(budget);
    const auto prepared = [&](const Nodes& nodes, const Nodes& before) {
        return std::ranges::all_of(
            nodes, [&](const auto& node) { return node->prepare(camera, turn, before); });
    };
    // First what is shown, so that it has no holes while the next is prepared.
    bool whole = prepared(shown_, {});
    if (preparing_) {
        whole = prepared(next_, shown_);
        if (whole)
            show();
    }
    for (const auto& node : shown_)
        node->look(camera);
    return whole;
}

} // namespace zhitu::map
