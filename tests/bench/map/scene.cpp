// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One scene of the map's benchmark: the real window with a cache on it. Prints JSON.
///
///     map_scene CACHE [--only-start] [--base-map] [--picture FILE]
#include <QApplication>
#include <QDockWidget>
#include <QPainter>
#include <QQuickView>
#include <QTest>
#include <cmath>

#include "data/support/heap.h"
#include "tests/bench/city.h"
#include "tests/bench/map/drive.h"
#include "tests/bench/wait_for.h"
#include "tests/support/files.h"
#include "tests/support/tile_origin.h"
#include "widgets/basemap/base_map_service.h"
#include "widgets/window/main_window.h"

using namespace zhitu;

namespace {

constexpr int kPatience = 600'000; // ms

/// The map alone, of the size that all are measured at.
void giveMapTheRoom(widgets::MainWindow& window)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>())
        dock->hide();
    const auto fits = [&] {
        const QSize lacks = QSize(bench::kViewWidth, bench::kViewHeight) - window.mapView().size();
        if (lacks.isNull())
            return true;
        window.resize(window.size() + lacks);
        return false;
    };
    if (!bench::waitFor(fits, 20'000))
        qFatal("the map is %d × %d", window.mapView().width(), window.mapView().height());
}

/// Of all cases, a week of those days.
void playOver(widgets::MainWindow& window, double share)
{
    map::MapView& map = window.mapView();
    if (window.state().filter() != domain::Filter()) {
        window.state().setFilter({});
        (void)bench::waitFor([&] { return map.points()->filter == domain::Filter(); }, kPatience);
    }
    constexpr std::chrono::seconds week{7 * 86'400};
    const auto days = map.points()->caseTimes->days();
    if (!days)
        return;
    const auto from = days->first
                      + std::chrono::seconds(std::llround(
                          share * static_cast<double>((days->second - days->first).count())));
    map.setTimeWindow(map::TimeWindow{from, from + week});
}

/// What goes on in the background after a file was opened for the first time (the search makes its
/// index, rows are counted) is not what is measured here.
void untilQuiet(bench::StallMeter& stalls)
{
    stalls.stop();
    for (int quiet = 0, seconds = 0; quiet < 3 && seconds < kPatience / 1000; ++seconds) {
        const double before = bench::processFigures().cpuSeconds;
        QTest::qWait(1'000);
        quiet = bench::processFigures().cpuSeconds - before < 0.05 ? quiet + 1 : 0;
    }
    stalls.start();
}

/// A tile with something of everything that a base map has: hues, lines, letters.
QByteArray drawnTile()
{
    QImage tile(256, 256, QImage::Format_RGB32);
    QLinearGradient ground(0, 0, 256, 256);
    ground.setColorAt(0, QColor(232, 236, 226));
    ground.setColorAt(1, QColor(206, 222, 212));
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(250, 220, 140), 4));
    for (int line = 0; line < 12; ++line)
        painter.drawLine(line * 37 % 256, 0, 256 - line * 53 % 256, 256);
    painter.setPen(Qt::darkGray);
    painter.drawText(tile.rect(), Qt::AlignCenter, QStringLiteral("合川"));
    painter.end();
    return test::pngOf(tile);
}

/// Under the layers, from a server of this program.
void addBaseMap(widgets::MainWindow& window, test::TileOrigin& origin)
{
    origin.setPicture([tile = drawnTile()](tiles::TileId) { return tile; });
    tiles::BaseMap base;
    base.name = QStringLiteral("bench");
    base.layers.emplace_back().address = origin.address();
    window.baseMaps().add(base);
    (void)bench::waitFor([&] { return window.mapView().hasBaseMap(); }, kPatience);
}

} // namespace

int main(int argc, char* argv[])
{
    support::giveBackLargePieces(); // as the program does
    bench::FrameClock::unthrottle();
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const test::TemporaryFolder folder;
    const test::Home home(folder.path());
    qputenv("XDG_CACHE_HOME", (bench::benchFolder() / "sidecars").c_str());
    widgets::Settings settings(folder / "settings.json");
    widgets::Look look(settings);
    widgets::MainWindow window(settings, look, folder / "demo");
    map::MapView& map = window.mapView();
    bench::StallMeter stalls;
    window.resize(1900, 1180);
    window.setWindowFlag(Qt::FramelessWindowHint);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    (void)stalls.take(); // a window that is made is no file that is loaded
    window.openFile(arguments[1].toStdString());
    const auto settle = [&] {
        if (!bench::waitFor([&] { return map.isComplete(); }, kPatience))
            qFatal("the map was not complete in time");
    };
    settle();
    const double firstFrame = bench::processFigures().sinceStartMs;
    const double loadStall = stalls.take();
    if (arguments.contains(QStringLiteral("--only-start"))) {
        untilQuiet(stalls);
        return 0;
    }
    giveMapTheRoom(window);
    test::TileOrigin origin;
    if (arguments.contains(QStringLiteral("--base-map")))
        addBaseMap(window, origin);
    settle();
    untilQuiet(stalls);
    const auto lookAt = [&](const bench::Look& at) {
        map.setView({at.lon, at.lat}, at.zoom);
        if (at.time >= 0)
            playOver(window, at.time);
    };
    QJsonObject figures =
        drive({*map.quickView(), lookAt, settle, [&] { return map.isComplete(); }}, stalls);
    figures.insert(QStringLiteral("cases_played"), static_cast<qint64>(map.points()->cases.size()));
    figures.insert(QStringLiteral("first_frame_ms"), firstFrame);
    figures.insert(QStringLiteral("load_stall_ms"), loadStall);
    settle();
    untilQuiet(stalls);
    stalls.stop();
    figures.insert(QStringLiteral("idle_cpu_percent"), bench::idleCpuPercent());
    figures.insert(QStringLiteral("width"), map.width());
    figures.insert(QStringLiteral("height"), map.height());
    const cache::RowCounts& counts = map.figures()->counts;
    figures.insert(QStringLiteral("grids"), static_cast<qint64>(counts.grids));
    figures.insert(QStringLiteral("cameras"), static_cast<qint64>(counts.cameras));
    figures.insert(QStringLiteral("cases"), static_cast<qint64>(counts.cases));
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--picture"));
        at > 0 && at + 1 < arguments.size()) {
        lookAt(bench::panAt(0));
        settle();
        map.grabMap().save(arguments[at + 1]);
    }
    bench::printFigures(figures);
    return 0;
}
