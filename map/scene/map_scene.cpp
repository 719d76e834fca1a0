// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_scene.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickGraphicsConfiguration>
#include <QQuickItem>
#include <QQuickView>
#include <QSGRendererInterface>
#include <QWidget>
#include <algorithm>

#include "map/scene/frame_gate.h"
#include "map/scene/renderer.h"
#include "map/scene/view_state.h"

namespace zhitu::map {
namespace {

/// Without a graphics card the processor does all the work of such a renderer.
bool isOnProcessor(const char* renderer)
{
    const QByteArray name = QByteArray(renderer).toLower();
    return name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast")
           || name.contains("swiftshader");
}

} // namespace

MapScene::MapScene(ViewState& state, QWidget& parent) : QObject(&parent)
{
    chooseRenderer();
    openWindow(state, parent);
    addItems();
    connect(window_, &QQuickWindow::frameSwapped, this, &MapScene::frameShown);
    connect(
        window_, &QQuickWindow::beforeSynchronizing, this, [this] { budget_->begin(); },
        Qt::DirectConnection);
    connect(window_, &QQuickWindow::sceneGraphInitialized, this, &MapScene::askRenderer,
            Qt::DirectConnection);
}

void MapScene::openWindow(ViewState& state, QWidget& parent)
{
    window_ = new QQuickView;
    // Few things lie over each other here: without a graphics card their depths cost more than they
    // save.
    QQuickGraphicsConfiguration graphics = window_->graphicsConfiguration();
    graphics.setDepthBufferFor2D(false);
    window_->setGraphicsConfiguration(graphics);
    window_->setResizeMode(QQuickView::SizeRootObjectToView);
    window_->setInitialProperties({{QStringLiteral("view"), QVariant::fromValue(&state)}});
    window_->setSource(QUrl(QStringLiteral("qrc:/zhitu/qml/MapScene.qml")));
    widget_ = QWidget::createWindowContainer(window_, &parent);
    widget_->setFocusPolicy(Qt::StrongFocus);
    new FrameGate(*window_, window_);

    if (window_->rootObject() == nullptr)
        qFatal("MapScene.qml did not load: the QtLocation QML modules are missing");
    // For its first frame, alone of all, the GUI thread waits to the end: it is an empty one.
    window_->rootObject()->setVisible(false);
    connect(
        window_, &QQuickWindow::frameSwapped, this,
        [this] { window_->rootObject()->setVisible(true); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MapScene::addItems()
{
    auto* under = window_->rootObject()->findChild<QQuickItem*>(QStringLiteral("layers"));
    const auto add = [under](double z, const QString& name,
                             const std::shared_ptr<const SyncBudget>& budget) {
        auto* item = new LayerItem(budget, under);
        item->setZ(z);
        item->setObjectName(name);
        return item;
    };
    picture_ = new PictureItem(under);
    picture_->setZ(-2);
    picture_->setObjectName(QStringLiteral("picture"));
    connect(picture_, &PictureItem::lost, this, &MapScene::pictureLost, Qt::QueuedConnection);
    land_ = add(-1, QStringLiteral("land"), budget_);
    for (std::size_t i = 0; i < layers_.size(); ++i)
        layers_[i] = add(static_cast<double>(i), QStringLiteral("layer%1").arg(i), budget_);
    constexpr auto top = static_cast<double>(kLayers.size());
    const auto little = std::make_shared<SyncBudget>(SyncBudget::kNoLimit);
    highlight_ = add(top - 0.5, QStringLiteral("highlight"), little);
    findings_ = add(top - 0.25, QStringLiteral("findings"), little);
    marks_ = add(top - 0.2, QStringLiteral("marks"), little);
    pulses_ = add(top - 0.1, QStringLiteral("pulses"), little);
    sketch_ = add(top, QStringLiteral("sketch"), little);
}

double MapScene::pixelRatio() const
{
    return window_->effectiveDevicePixelRatio();
}

bool MapScene::isPainted() const
{
    return window_->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

/// Called on the render thread while the GUI thread may go on.
void MapScene::askRenderer()
{
    const QOpenGLContext* context = QOpenGLContext::currentContext();
    if (context == nullptr)
        return;
    const bool onProcessor = isOnProcessor(
        reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER)));
    QMetaObject::invokeMethod(
        this, [this, onProcessor] { Q_EMIT rendererKnown(onProcessor); }, Qt::QueuedConnection);
}

void MapScene::setCamera(const Camera& camera)
{
    picture_->setCamera(camera);
    for (LayerItem* item : {land_, highlight_, findings_, marks_, pulses_, sketch_})
        item->setCamera(camera);
    for (LayerItem* item : layers_)
        item->setCamera(camera);
}

void MapScene::setLayers(const LayerState& layers)
{
    for (std::size_t i = 0; i < layers.order.size(); ++i) {
        LayerItem& item = layer(layers.order[i]);
        const auto at = static_cast<std::size_t>(layers.order[i]);
        item.setZ(static_cast<double>(i));
        item.setVisible(layers.visible[at]);
        item.setOpacity(layers.opacity[at]);
    }
}

void MapScene::clear()
{
    picture_->setPicture({}, {});
    land_->setDrawables({});
    for (LayerItem* item : layers_)
        item->setDrawables({});
}

bool MapScene::isDrawn() const
{
    return picture_->isDrawn() && land_->isDrawn()
           && std::ranges::all_of(layers_, [](const LayerItem* item) {
                  return !item->isVisible() || item->isDrawn();
              });
}

} // namespace zhitu::map
