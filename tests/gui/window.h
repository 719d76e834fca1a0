// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A main window with the demo district on it.
#pragma once

#include <QTest>
#include <memory>

#include "tests/gui/patience.h"
#include "tests/support/files.h"
#include "widgets/window/main_window.h"

namespace zhitu::test {

/// The real window, 1600 × 1000, Chinese and light, shown and complete.
class DemoWindow {
public:
    /// \param sidecars where the search keeps its own; empty: in a folder that goes with the window
    /// \param keychain keeps the keys of services; null: the system's, which tests do not have
    explicit DemoWindow(int patienceMs = kPatienceMs, const std::filesystem::path& sidecars = {},
                        const std::shared_ptr<policy::KeyStore>& keychain = nullptr);

    [[nodiscard]] widgets::MainWindow& operator*() { return window_; }
    [[nodiscard]] widgets::MainWindow* operator->() { return &window_; }
    [[nodiscard]] widgets::Settings& settings() { return settings_; }
    [[nodiscard]] widgets::Look& look() { return look_; }
    [[nodiscard]] map::MapView& map() { return window_.mapView(); }
    [[nodiscard]] QWindow* scene();

    /// Waits until the map is complete for the present camera.
    [[nodiscard]] bool settle(int patienceMs = kPatienceMs);
    /// Pixel of the map where a place is.
    [[nodiscard]] QPointF pixelOf(domain::LonLat place);
    /// The scene's item of that name; null where there is none.
    [[nodiscard]] QObject* item(const QString& name);

    /// Real events at a pixel of the map.
    void click(QPointF pixel);
    void wheel(QPointF pixel, int steps);

private:
    TemporaryFolder folder_;
    Home home_{folder_.path()};
    widgets::Settings settings_{folder_ / "settings.json"};
    widgets::Look look_{settings_};
    widgets::MainWindow window_;
};

} // namespace zhitu::test
