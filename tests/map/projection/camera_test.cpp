// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/projection/camera.h"

#include <gtest/gtest.h>

#include "map/projection/scale_bar.h"

namespace zhitu::map {
namespace {

Camera hechuan()
{
    Camera camera;
    camera.centre = toWorld({106.28, 29.98});
    camera.zoom = 12;
    camera.size = {1000, 600};
    return camera;
}

TEST(Projection, GoesThereAndBack)
{
    for (const domain::LonLat p :
         {domain::LonLat{106.28, 29.98}, {-179.9, -80}, {0, 0}, {179, 84}}) {
        const domain::LonLat back = toLonLat(toWorld(p));
        EXPECT_NEAR(back.lon, p.lon, 1e-9);
        EXPECT_NEAR(back.lat, p.lat, 1e-9);
    }
    EXPECT_NEAR(toWorld({180, 0}).x, 1, 1e-12);
    EXPECT_NEAR(toWorld({0, space::kMaxLatitude}).y, 0, 1e-9);
}

TEST(Camera, ZoomingKeepsThePlaceUnderThePointer)
{
    const Camera camera = hechuan();
    const QPointF pixel(120, 480);
    for (const double zoom : {8.0, 12.5, 19.0}) {
        const World before = camera.toWorld(pixel);
        const World after = camera.zoomedAt(pixel, zoom).toWorld(pixel);
        EXPECT_NEAR(before.x, after.x, 1e-12);
        EXPECT_NEAR(before.y, after.y, 1e-12);
    }
    EXPECT_EQ(camera.zoomedAt(pixel, 99).zoom, Camera::kMaxZoom);
    EXPECT_EQ(camera.zoomedAt(pixel, -3).zoom, Camera::kMinZoom);
}

TEST(Camera, PanningMovesTheMapWithThePointer)
{
    const Camera camera = hechuan();
    const World place = camera.toWorld({300, 300});
    const QPointF moved = camera.panned({40, -25}).toScreen(place);
    EXPECT_NEAR(moved.x(), 340, 1e-6);
    EXPECT_NEAR(moved.y(), 275, 1e-6);
}

TEST(Camera, FittingShowsAllOfIt)
{
    const QRectF area(0.795, 0.41, 0.002, 0.001);
    const Camera camera = hechuan().fitted(area);
    EXPECT_TRUE(camera.bounds().contains(area));
    EXPECT_LT(camera.bounds().width(), area.width() * 1.5);
}

TEST(ScaleBar, IsARoundLengthThatFits)
{
    for (double metresPerPixel = 0.05; metresPerPixel < 20'000; metresPerPixel *= 1.37) {
        const ScaleBar bar = scaleBarFor(metresPerPixel, 140);
        EXPECT_LE(bar.pixels, 140.0001);
        EXPECT_GT(bar.pixels, 140 / 2.6);
        EXPECT_NEAR(bar.pixels * metresPerPixel, bar.metres, bar.metres * 1e-9);
    }
}

} // namespace
} // namespace zhitu::map
