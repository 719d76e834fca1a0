// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/layer_node.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QQuickWindow>
#include <QThread>
#include <set>

#include "map/scene/batch_node.h"

namespace zhitu::map {
namespace {

const Camera kCamera{{0.5, 0.5}, 10, {800, 600}};

std::shared_ptr<const LineBatch> lineAt(World at)
{
    auto batch = std::make_shared<LineBatch>();
    batch->origin = at;
    batch->bounds = {at.x, at.y, 1e-6, 1e-6};
    batch->vertices.resize(3);
    batch->indices = {0, 1, 2};
    return batch;
}

/// Lines beside each other, all of them in view.
LineDrawable lines(int count, double y)
{
    LineDrawable drawable;
    for (int i = 0; i < count; ++i)
        drawable.batches.push_back(lineAt({0.5 + i * 1e-6, y}));
    return drawable;
}

class LayerNodeTest : public testing::Test {
protected:
    LayerNodeTest()
    {
        while (!spent_.isSpent())
            QThread::msleep(1);
    }

    void show(const Drawables& drawables)
    {
        node_.prepare(drawables, window_);
        ASSERT_TRUE(node_.look(kCamera, SyncBudget(SyncBudget::kNoLimit)));
    }
    /// Without any time.
    bool look(const Camera& camera = kCamera) { return node_.look(camera, spent_); }
    /// All batches that are shown, or would be with the next frame.
    std::set<const QSGNode*> batches() const
    {
        std::set<const QSGNode*> all;
        for (const QSGNode* d = node_.firstChild(); d != nullptr; d = d->nextSibling())
            for (const QSGNode* batch = d->firstChild(); batch != nullptr;
                 batch = batch->nextSibling())
                all.insert(batch);
        return all;
    }

    int arguments_ = 1;
    char name_[4] = "map";
    char* names_[2] = {name_, nullptr};
    QGuiApplication app_{arguments_, names_};
    QQuickWindow window_; // never shown
    LayerNode node_;
    SyncBudget spent_;
};

TEST_F(LayerNodeTest, WhatThereIsNoTimeForComesLater)
{
    node_.prepare({lines(5, 0.5)}, window_);
    for (int frame = 0; frame < 4; ++frame) { // one of them in each, though there is no time
        EXPECT_FALSE(look());
        EXPECT_TRUE(batches().empty());
        EXPECT_TRUE(node_.isPreparing());
    }
    EXPECT_TRUE(look());
    EXPECT_EQ(batches().size(), 5U);
    EXPECT_FALSE(node_.isPreparing());
}

TEST_F(LayerNodeTest, WhatIsShownStaysUntilTheNextIsWholeAndIsUsedAgain)
{
    LineDrawable before = lines(5, 0.5);
    ASSERT_NO_FATAL_FAILURE(show({before}));
    const auto shown = batches();

    LineDrawable after = before;
    after.style.width = 7;
    after.batches.erase(after.batches.begin());
    node_.prepare({lines(3, 0.5 + 1e-6), after}, window_);
    EXPECT_FALSE(look());
    EXPECT_EQ(batches(), shown);

    EXPECT_TRUE(node_.look(kCamera, SyncBudget(SyncBudget::kNoLimit)));
    const auto now = batches();
    EXPECT_EQ(now.size(), 7U);
    int same = 0;
    for (const QSGNode* batch : now) {
        if (!shown.contains(batch))
            continue;
        ++same;
        const auto* material =
            static_cast<const MapMaterial*>(static_cast<const QSGGeometryNode*>(batch)->material());
        EXPECT_EQ(material->detail[0], 3.5F); // half of the new width
    }
    EXPECT_EQ(same, 4);
}

TEST_F(LayerNodeTest, WhatIsOnlyOfAnotherStyleNeedsNoTime)
{
    LineDrawable drawable = lines(5, 0.5);
    ASSERT_NO_FATAL_FAILURE(show({drawable}));
    const auto shown = batches();
    drawable.style.colour = Qt::red;
    node_.prepare({drawable}, window_);
    EXPECT_TRUE(look());
    EXPECT_EQ(batches(), shown);
}

TEST_F(LayerNodeTest, OnlyWhatIsSeenIsMade)
{
    LineDrawable drawable = lines(2, 0.5);
    drawable.batches.push_back(lineAt({0.9, 0.9}));
    ASSERT_NO_FATAL_FAILURE(show({drawable}));
    EXPECT_EQ(batches().size(), 2U);
    Camera there = kCamera;
    there.centre = {0.9, 0.9};
    EXPECT_TRUE(look(there));
    EXPECT_EQ(batches().size(), 1U); // the others are far away
}

TEST_F(LayerNodeTest, WhatIsShownHasNoHolesWhileTheNextIsPrepared)
{
    LineDrawable drawable = lines(2, 0.5);
    drawable.batches.push_back(lineAt({0.9, 0.9}));
    ASSERT_NO_FATAL_FAILURE(show({drawable}));
    Camera there = kCamera;
    there.centre = {0.9, 0.9};
    LineDrawable next;
    for (int i = 0; i < 5; ++i)
        next.batches.push_back(lineAt({0.9 + i * 1e-6, 0.9}));
    node_.prepare({next}, window_);
    EXPECT_FALSE(look(there));
    EXPECT_EQ(batches().size(), 1U); // the one of the old that is seen now
    int frames = 0;
    while (!look(there))
        ASSERT_LT(++frames, 10);
    EXPECT_EQ(batches().size(), 5U);
}

TEST_F(LayerNodeTest, NothingIsLeftOfWhatIsTakenAway)
{
    ASSERT_NO_FATAL_FAILURE(show({lines(3, 0.5)}));
    node_.prepare({lines(5, 0.5)}, window_);
    node_.clear();
    EXPECT_TRUE(batches().empty());
    EXPECT_FALSE(node_.isPreparing());
    EXPECT_TRUE(look());
    EXPECT_TRUE(batches().empty());
}

} // namespace
} // namespace zhitu::map
