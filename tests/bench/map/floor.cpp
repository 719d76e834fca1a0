// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The floor of the map's benchmark: an empty map of QtLocation on the same ways. Prints JSON.
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include "tests/bench/map/drive.h"
#include "tests/bench/wait_for.h"

using namespace zhitu;

int main(int argc, char* argv[])
{
    bench::FrameClock::unthrottle();
    const QGuiApplication app(argc, argv);
    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl(QStringLiteral("qrc:/zhitu/bench/Floor.qml")));
    if (view.rootObject() == nullptr)
        return 1;
    view.setFlag(Qt::FramelessWindowHint);
    view.resize(bench::kViewWidth, bench::kViewHeight);
    bench::StallMeter stalls;
    bool drawn = false;
    QObject::connect(&view, &QQuickWindow::frameSwapped, &view, [&] { drawn = true; });
    view.show();
    (void)bench::waitFor([&] { return drawn; }, 30'000);
    const double firstFrame = bench::processFigures().sinceStartMs;
    QObject* map = view.rootObject();
    const auto look = [&](const bench::Look& look) {
        map->setProperty("lat", look.lat);
        map->setProperty("lon", look.lon);
        map->setProperty("zoom", look.zoom);
    };
    QJsonObject figures =
        drive({view, look, [] { QTest::qWait(200); }, [] { return true; }}, stalls);
    figures.insert(QStringLiteral("first_frame_ms"), firstFrame);
    stalls.stop();
    figures.insert(QStringLiteral("idle_cpu_percent"), bench::idleCpuPercent());
    figures.insert(QStringLiteral("width"), view.width());
    figures.insert(QStringLiteral("height"), view.height());
    bench::printFigures(figures);
    return 0;
}
