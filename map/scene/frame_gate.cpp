// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/frame_gate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <QThread>

namespace zhitu::map {
namespace {

constexpr int kPatienceMs = 1'000;

} // namespace

FrameGate::FrameGate(QQuickWindow& window, QObject* parent) : QObject(parent), window_(window)
{
    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMs);
    connect(&patience_, &QTimer::timeout, this, [this] {
        isDrawing_ = false;
        open();
    });
    connect(
        &window, &QQuickWindow::beforeRendering, this,
        [this] { isDrawing_ = QThread::currentThread() != thread(); }, Qt::DirectConnection);
    connect(
        &window, &QQuickWindow::frameSwapped, this,
        [this] {
            isDrawing_ = false;
            QMetaObject::invokeMethod(this, &FrameGate::open, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    window.installEventFilter(this);
}

bool FrameGate::eventFilter(QObject* watched, QEvent* event)
{
    // Of a window that is still seen a new part came to light, or it has another size.
    const bool isExposed = event->type() == QEvent::Expose && window_.isExposed();
    if ((event->type() != QEvent::UpdateRequest && !isExposed) || watched != &window_
        || !isDrawing_)
        return false;
    isAnother_ = isAnother_ || isExposed;
    if (!std::exchange(isWanted_, true))
        patience_.start();
    return true;
}

void FrameGate::open()
{
    if (isDrawing_) // the next one was begun meanwhile
        return;
    patience_.stop();
    if (!std::exchange(isWanted_, false))
        return;
    if (std::exchange(isAnother_, false))
        window_.update(); // also where nothing in it has changed
    QCoreApplication::postEvent(&window_, new QEvent(QEvent::UpdateRequest));
}

} // namespace zhitu::map
