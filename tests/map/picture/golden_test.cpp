// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The map against golden pictures (tests/map/golden): each layer alone, and whole scenes. Each
/// check is also run on a map that was changed on purpose (a layer hidden, in the colours of
/// another palette, the camera moved by two pixels) and must then fail.
///
/// To make them anew, in `./dev shell`, with ZHITU_DEMO naming the suite's demo file:
///     ZHITU_REMAKE_GOLDEN=1 build/release/tests/map/map_test --gtest_filter='*Golden*'
/// Then look at each picture that changed. They are of the demo district alone, whose rows and
/// times are the same in every build.
#include <QPainter>

#include "tests/map/demo_map.h"
#include "tests/support/golden.h"

namespace zhitu::map {
namespace {

constexpr QSizeF kSize(288, 180);
constexpr domain::LonLat kTown{106.2763, 29.9921};
constexpr domain::LonLat kStreet{106.2701, 29.9819}; ///< with a centre and cases

struct Scene {
    std::string name;
    domain::LonLat middle = kTown;
    double zoom = 13;
    std::vector<LayerId> layers; ///< that are shown
    Theme theme = Theme::Light;
    LayerState state{}; ///< beside what is visible
    double ratio = 1;   ///< device pixels
};

std::size_t placeOf(LayerId layer)
{
    return static_cast<std::size_t>(layer);
}

LayerState colouredBy(GridMeasure measure)
{
    LayerState state;
    state.grids.measure = measure;
    return state;
}

/// One layer each, where it has something to show.
std::vector<Scene> layerScenes()
{
    using enum LayerId;
    return {{.name = "layer-grids", .zoom = 14, .layers = {Grids}},
            {.name = "layer-grids-tiny", .zoom = 8.6, .layers = {Grids}},
            {.name = "layer-rivers", .zoom = 11, .layers = {Rivers}},
            {.name = "layer-boundaries", .zoom = 11, .layers = {Boundaries}},
            {.name = "layer-cameras", .zoom = 14, .layers = {Cameras}},
            {.name = "layer-fields-of-view", .middle = kStreet, .zoom = 17.8, .layers = {Cameras}},
            {.name = "layer-key-sites", .layers = {KeySites}},
            {.name = "layer-centres", .zoom = 13.5, .layers = {Centres}},
            {.name = "layer-cases", .zoom = 13.4, .layers = {Cases}},
            {.name = "layer-names", .zoom = 12.6, .layers = {Labels}},
            {.name = "layer-heat", .layers = {Heat}}};
}

Scene street(const std::string& name, Theme theme, double ratio = 1)
{
    using enum LayerId;
    return {.name = name,
            .middle = kStreet,
            .zoom = 18.2,
            .layers = {Grids, Cameras, Centres, Cases, Labels},
            .theme = theme,
            .ratio = ratio};
}

/// All that is seen of a district, a town, a street.
std::vector<Scene> wholeScenes()
{
    using enum LayerId;
    const std::vector usual{Grids, Rivers, Boundaries, Cameras, KeySites, Centres, Cases, Labels};
    Scene custom{.name = "town-own-order", .zoom = 14.2, .layers = usual};
    custom.state.order = {Cameras, Boundaries, Grids,   Rivers, KeySites,
                          Heat,    Labels,     Centres, Cases};
    custom.state.opacity[placeOf(Grids)] = 0.6;
    return {{.name = "district",
             .middle = {106.31, 30.1},
             .zoom = 8,
             .layers = {Grids, Rivers, Boundaries, Cases, Labels}},
            {.name = "town", .zoom = 13.5, .layers = usual},
            {.name = "town-dark",
             .zoom = 13.5,
             .layers = usual,
             .theme = Theme::Dark,
             .state = colouredBy(GridMeasure::CamerasPerKm2)},
            {.name = "town-heat", .zoom = 12, .layers = {Rivers, Boundaries, Heat, Labels}},
            custom,
            street("street-red-green", {.vision = Vision::RedGreen}),
            street("street-blue-yellow-dark", {.dark = true, .vision = Vision::BlueYellow}),
            street("street-at-1.5", Theme::Light, 1.5)};
}

class GoldenTest : public DemoMapTest {
protected:
    static FrameRequest requestOf(const Scene& scene)
    {
        FrameRequest request = requestFor({toWorld(scene.middle), scene.zoom, kSize}, scene.ratio);
        request.layers = scene.state;
        show(request, scene.layers);
        request.symbols.theme = scene.theme;
        return request;
    }

    /// As it is on a screen without a graphics card.
    static QImage pictureOf(const Scene& scene)
    {
        return withoutMargin(FrameMaker().make(requestOf(scene)), kSize);
    }

    /// The same, painted layer by layer, so that one of them may wear the colours of another theme.
    static QImage inOtherColours(const Scene& scene, LayerId layer)
    {
        FrameRequest request = requestOf(scene);
        const auto composed = [&](Theme theme) {
            request.symbols.theme = theme;
            PictureCache pictures;
            return compose(request.symbols, pictures);
        };
        const Theme other{.dark = !scene.theme.dark, .vision = scene.theme.vision};
        const std::array symbols{composed(scene.theme), composed(other)};
        GridColouring colouring;
        QImage picture((kSize * scene.ratio).toSize(), QImage::Format_RGB32);
        QPainter painter(&picture);
        painter.scale(scene.ratio, scene.ratio);
        const auto paint = [&](const LayerState& layers, bool others, Ground ground) {
            const Theme theme = others ? other : scene.theme;
            const auto grids = colouring.of(
                {data_, data_->figures, data_->points, {}, request.layers.grids, theme});
            paintMap(painter, {*data_, layers, *grids, symbols[others ? 1 : 0].layers, theme},
                     request.symbols.camera, QRectF(QPointF(), kSize), ground);
        };
        LayerState one = request.layers;
        one.visible.fill(false);
        paint(one, false, Ground::Painted);
        for (const LayerId each : request.layers.order) {
            one.visible.fill(false);
            one.visible[placeOf(each)] = request.layers.visible[placeOf(each)];
            paint(one, each == layer, Ground::Open);
        }
        return picture;
    }

    static void expectOther(const QImage& picture, const Scene& scene, const std::string& how)
    {
        const double difference = golden_.differenceTo(picture, scene.name).most;
        EXPECT_GT(difference, 1.5 * test::kLooksOther) << scene.name << ": not seen: " << how;
    }

    static Scene moved(Scene scene, QPointF pixels)
    {
        const Camera camera{toWorld(scene.middle), scene.zoom, kSize};
        scene.middle = toLonLat(camera.panned(pixels).centre);
        return scene;
    }

    static Scene without(Scene scene, LayerId layer)
    {
        std::erase(scene.layers, layer);
        return scene;
    }

    static inline const test::Golden golden_{GOLDEN_PICTURES};
};

TEST_F(GoldenTest, EachLayerLooksAsItDid)
{
    for (const Scene& scene : layerScenes()) {
        const std::string complaint = golden_.complaint(pictureOf(scene), scene.name);
        EXPECT_TRUE(complaint.empty()) << complaint;
    }
}

TEST_F(GoldenTest, WholeScenesLookAsTheyDid)
{
    for (const Scene& scene : wholeScenes()) {
        const std::string complaint = golden_.complaint(pictureOf(scene), scene.name);
        EXPECT_TRUE(complaint.empty()) << complaint;
    }
}

TEST_F(GoldenTest, ALayerThatIsMissingShiftedOrOfOtherColoursIsSeen)
{
    for (const Scene& scene : layerScenes()) {
        const LayerId layer = scene.layers.front();
        expectOther(pictureOf(without(scene, layer)), scene, "hidden");
        expectOther(pictureOf(moved(scene, {2, 0})), scene, "two pixels to the right");
        expectOther(pictureOf(moved(scene, {0, 2})), scene, "two pixels down");
        expectOther(inOtherColours(scene, layer), scene, "other colours");
    }
}

/// Under all the others as well.
TEST_F(GoldenTest, InAWholeSceneEachLayerIsMissed)
{
    for (const Scene& scene : wholeScenes()) {
        for (const LayerId layer : scene.layers)
            expectOther(pictureOf(without(scene, layer)), scene,
                        "layer " + std::to_string(placeOf(layer)) + " hidden");
        expectOther(pictureOf(moved(scene, {1.5, -1.5})), scene, "moved by two pixels");
    }
}

/// Painting layer by layer, which the check above changes colours by, is the same painting.
TEST_F(GoldenTest, NothingIsOtherWhereNothingWasChanged)
{
    for (const Scene& scene : layerScenes()) {
        const LayerId shown = scene.layers.front();
        const LayerId hidden = shown == LayerId::Rivers ? LayerId::Cases : LayerId::Rivers;
        const auto difference = golden_.differenceTo(inOtherColours(scene, hidden), scene.name);
        EXPECT_LT(difference.most, test::kLooksOther) << scene.name;
    }
}

} // namespace
} // namespace zhitu::map
