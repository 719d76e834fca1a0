// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo district's map without a window.
#pragma once

#include <gtest/gtest.h>

#include <QGuiApplication>

#include "map/view/frame_maker.h"
#include "tests/support/files.h"

namespace zhitu::map {

/// All tests of a suite share the data.
class DemoMapTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "map_test";
        static char* argv[] = {name, nullptr};
        application_ = std::make_unique<QGuiApplication>(argc, argv);
        // The same letters whatever the machine's language is.
        QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        cache::CacheReader reader(test::demoFile());
        data_ = loadMapData(reader);
    }
    static void TearDownTestSuite()
    {
        data_.reset();
        application_.reset();
    }

    /// A picture of all usual layers.
    static FrameRequest requestFor(const Camera& camera, double ratio = 1)
    {
        FrameRequest request;
        request.figures = data_->figures;
        request.asPicture = true;
        request.symbols.data = data_;
        request.symbols.points = data_->points;
        request.symbols.camera = camera;
        request.symbols.devicePixelRatio = ratio;
        request.symbols.visible = request.layers.visible;
        return request;
    }

    static void show(FrameRequest& request, const std::vector<LayerId>& layers)
    {
        request.layers.visible.fill(false);
        for (const LayerId layer : layers)
            request.layers.visible[static_cast<std::size_t>(layer)] = true;
        request.symbols.visible = request.layers.visible;
    }

    /// The view alone, of a picture with a margin around it; in device pixels.
    static QImage withoutMargin(const Frame& frame, QSizeF view)
    {
        const double ratio = frame.picture.devicePixelRatio();
        const QSize size = (view * ratio).toSize();
        QImage picture = frame.picture.copy((frame.picture.width() - size.width()) / 2,
                                            (frame.picture.height() - size.height()) / 2,
                                            size.width(), size.height());
        picture.setDevicePixelRatio(1);
        return picture;
    }

    static inline std::unique_ptr<QGuiApplication> application_;
    static inline std::shared_ptr<const MapData> data_;
};

} // namespace zhitu::map
