// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Frames of the real window while it pans, against the same window with every layer hidden (the
/// floor), and the longest stall of the GUI thread meanwhile.
#include <QApplication>
#include <QElapsedTimer>
#include <QQuickView>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "tests/bench/demo.h"
#include "tests/gui/window.h"

using namespace zhitu;

namespace {

struct Figures {
    double median = 0;
    double worst = 0;
    double stall = 0; ///< of the GUI thread
};

/// Pans by a few pixels a frame and takes the time from swap to swap.
Figures pan(test::DemoWindow& window, int frames)
{
    std::vector<double> times;
    QElapsedTimer frame;
    QElapsedTimer gui;
    double stall = 0;
    QTimer pulse;
    gui.start();
    QObject::connect(&pulse, &QTimer::timeout, [&] {
        stall = std::max(stall, static_cast<double>(gui.nsecsElapsed()) / 1e6);
        gui.restart();
    });
    pulse.start(1);
    frame.start();
    const auto connection =
        QObject::connect(window.map().quickView(), &QQuickWindow::frameSwapped, &window.map(), [&] {
            times.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
            frame.restart();
            const double step = times.size() / 40 % 2 == 0 ? 6 : -6;
            window.map().setCamera(window.map().camera().panned({step, step / 2}));
        });
    window.map().setCamera(window.map().camera().panned({1, 0}));
    (void)QTest::qWaitFor([&] { return static_cast<int>(times.size()) >= frames; }, 60'000);
    QObject::disconnect(connection);
    times.erase(times.begin(), times.begin() + 5);
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back(), stall};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    ::setenv("ZHITU_DEMO", bench::demoFile().c_str(), 1);
    QElapsedTimer start;
    start.start();
    test::DemoWindow window;
    std::printf("%-28s %8.0f ms\n", "window to complete frame",
                static_cast<double>(start.elapsed()));
    std::printf("%-28s %10s %10s %8s %12s\n", "panning", "median ms", "worst ms", "ratio",
                "GUI stall ms");
    for (const auto& [name, zoom] :
         {std::pair{"district", 10.3}, {"town", 13.0}, {"streets", 16.0}, {"cameras", 18.0}}) {
        window.map().setView({106.28, 29.98}, zoom);
        for (const map::LayerId layer : map::kLayers)
            window.map().setLayerVisible(layer, false);
        (void)window.settle();
        const Figures empty = pan(window, 120);
        window.map().setView({106.28, 29.98}, zoom);
        for (const map::LayerId layer : map::kLayers)
            window.map().setLayerVisible(layer, true);
        (void)window.settle();
        const Figures full = pan(window, 120);
        std::printf("%-28s %10.1f %10.1f %8.2f %12.1f   (empty map: %.1f ms)\n", name, full.median,
                    full.worst, full.median / empty.median, full.stall, empty.median);
    }
    return 0;
}
