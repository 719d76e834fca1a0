// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window.h"

#include <QApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QWheelEvent>

namespace zhitu::test {

DemoWindow::DemoWindow(int patienceMs, const std::filesystem::path& sidecars,
                       const std::shared_ptr<policy::KeyStore>& keychain)
    : window_(settings_, look_, folder_ / "demo", keychain)
{
    if (!sidecars.empty())
        qputenv("XDG_CACHE_HOME", sidecars.c_str());
    window_.resize(1600, 1000);
    window_.show();
    window_.openFile(demoFile());
    if (!QTest::qWaitForWindowExposed(&window_) || !settle(patienceMs))
        qFatal("the window was not complete in time");
}

QWindow* DemoWindow::scene()
{
    return map().quickView();
}

bool DemoWindow::settle(int patienceMs)
{
    return QTest::qWaitFor([this] { return map().isComplete(); }, patienceMs);
}

QPointF DemoWindow::pixelOf(domain::LonLat place)
{
    return map().camera().toScreen(map::toWorld(place));
}

QObject* DemoWindow::item(const QString& name)
{
    return map().quickView()->rootObject()->findChild<QObject*>(name);
}

void DemoWindow::click(QPointF pixel)
{
    QTest::mouseMove(scene(), pixel.toPoint());
    // Its clicks are as far apart in the time of events that no two are a double click.
    QTest::mouseClick(scene(), Qt::LeftButton, {}, pixel.toPoint());
}

void DemoWindow::wheel(QPointF pixel, int steps)
{
    const QPointF global = scene()->mapToGlobal(pixel);
    QWheelEvent event(pixel, global, {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(scene(), &event);
}

} // namespace zhitu::test
