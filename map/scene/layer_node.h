// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer in the scene graph of a graphics card.
#pragma once

#include <QSGNode>
#include <memory>
#include <vector>

#include "map/geometry/batch.h"
#include "map/scene/sync_budget.h"

class QQuickWindow;

namespace zhitu::map {

class BatchNode;

/// One drawable. Render thread.
class DrawableNode : public QSGNode {
public:
    /// Makes what is seen of it, or makes do with what another shows of the same.
    /// \param before what is shown until it is whole
    /// \returns false where there was no time for all
    virtual bool prepare(const Camera& camera, SyncTurn& turn,
                         const std::vector<std::unique_ptr<DrawableNode>>& before) = 0;
    /// Takes from another what is the same.
    virtual void takeFrom(DrawableNode&) {}
    virtual void look(const Camera& camera) = 0;
    /// What shows a batch, which is told by its address. Null: it is none of its own, or not there.
    [[nodiscard]] virtual BatchNode* nodeOf(const void*) const { return nullptr; }
    /// The same; it is the caller's from then on.
    virtual BatchNode* giveAway(const void*) { return nullptr; }
};

/// What is shown stays until what comes instead is whole, and gives it what is the same in both: a
/// grid of another colour is no new geometry. Render thread.
class LayerNode : public QSGNode {
public:
    ~LayerNode() override;

    /// What comes next is not whole yet.
    [[nodiscard]] bool isPreparing() const noexcept { return preparing_; }
    /// \pre !isPreparing()
    void prepare(const Drawables& drawables, QQuickWindow& window);
    /// Nothing is to be seen from now on, whatever was prepared.
    void clear();
    /// \returns false where there was no time for all that is seen
    bool look(const Camera& camera, const SyncBudget& budget);

private:
    using Nodes = std::vector<std::unique_ptr<DrawableNode>>;
    void show();

    Nodes shown_; ///< its children
    Nodes next_;
    bool preparing_ = false;
};

} // namespace zhitu::map
