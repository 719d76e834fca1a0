// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/frame_maker.h"

#include <QPainter>
#include <cmath>

#include "tests/map/demo_map.h"

namespace zhitu::map {
namespace {

std::size_t placeOf(LayerId layer)
{
    return static_cast<std::size_t>(layer);
}

class FrameMakerTest : public DemoMapTest {
protected:
    static Camera town(double zoom = 13)
    {
        return {toWorld({106.2763, 29.9921}), zoom, {331, 457}}; // more than one band
    }

    /// All at once, as `order` says, by the painter alone.
    static QImage paintedAtOnce(const FrameRequest& request, const Frame& frame)
    {
        QImage picture(frame.picture.size(), frame.picture.format());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const double ratio = request.symbols.devicePixelRatio;
        painter.scale(ratio, ratio);
        paintMap(
            painter,
            {*data_, request.layers, *frame.grids, frame.symbols.layers, request.symbols.theme},
            frame.seen, QRectF(QPointF(), frame.seen.size), request.ground);
        return picture;
    }

    /// What is seen once the symbols are drawn over the picture.
    static QImage withSymbols(const FrameRequest& request, const Frame& frame)
    {
        QImage picture = frame.picture;
        picture.detach();
        picture.setDevicePixelRatio(1);
        QPainter painter(&picture);
        const double ratio = request.symbols.devicePixelRatio;
        painter.scale(ratio, ratio);
        LayerState symbols = request.layers;
        for (const LayerId layer : {LayerId::Grids, LayerId::Rivers, LayerId::Boundaries})
            symbols.visible[placeOf(layer)] = false;
        paintMap(painter,
                 {*data_, symbols, *frame.grids, frame.symbols.layers, request.symbols.theme},
                 frame.seen, QRectF(QPointF(), frame.seen.size), Ground::Open);
        return picture;
    }

    static QImage plain(QImage picture)
    {
        picture.setDevicePixelRatio(1);
        return picture;
    }

    /// Share of the pixels that are not the same.
    static double others(const QImage& a, const QImage& b)
    {
        if (a.size() != b.size() || a.format() != b.format())
            return 1;
        int differ = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                differ += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        return static_cast<double>(differ) / (a.width() * a.height());
    }
};

/// Bands and layers in two goes leave no trace; the margin is of whole device pixels.
TEST_F(FrameMakerTest, PaintsWhatThePainterPaintsAtOnce)
{
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        FrameMaker maker;
        const FrameRequest request = requestFor(town(), ratio);
        const Frame frame = maker.make(request);
        ASSERT_FALSE(frame.failed);
        EXPECT_FALSE(frame.symbolsApart);
        EXPECT_EQ(frame.picture.devicePixelRatio(), ratio);
        const QSizeF margin = (frame.seen.size - request.symbols.camera.size) / 2;
        for (const double side : {margin.width(), margin.height()})
            EXPECT_NEAR(side * ratio, std::round(side * ratio), 1e-9) << ratio;
        EXPECT_NEAR(margin.width(), kPictureMargin * request.symbols.camera.size.width(), 1);
        EXPECT_EQ(frame.seen.centre, request.symbols.camera.centre);
        EXPECT_EQ(frame.picture.width(), std::ceil(frame.seen.size.width() * ratio)) << ratio;
        EXPECT_EQ(frame.picture.height(), std::ceil(frame.seen.size.height() * ratio)) << ratio;
        EXPECT_EQ(others(plain(frame.picture), paintedAtOnce(request, frame)), 0) << ratio;
    }
}

/// From the second frame of one place on the picture stays and only symbols are others: together
/// they are what the first showed.
TEST_F(FrameMakerTest, KeepsThePictureWhereOnlySymbolsChange)
{
    for (const double ratio : {1.0, 1.25, 1.5}) {
        FrameMaker maker;
        FrameRequest request = requestFor(town(), ratio);
        const QImage first = maker.make(request).picture;
        const Frame second = maker.make(request);
        EXPECT_TRUE(second.symbolsApart);
        EXPECT_GT(others(plain(first), plain(second.picture)), 0.01) << "symbols are in it";
        EXPECT_EQ(others(plain(first), withSymbols(request, second)), 0) << ratio;

        // Without names: what FreeType was asked for before moves their edges by 1/64 pixel.
        show(request, {LayerId::Grids, LayerId::Rivers, LayerId::Boundaries, LayerId::Cases});
        (void)maker.make(request);
        request.symbols.window =
            TimeWindow{data_->figures->asOf - std::chrono::hours(48), data_->figures->asOf};
        const Frame played = maker.make(request);
        EXPECT_TRUE(played.symbolsApart);
        const Frame again = maker.make(request);
        EXPECT_EQ(played.picture.cacheKey(), again.picture.cacheKey()) << "painted again";
        EXPECT_EQ(others(plain(FrameMaker().make(request).picture), withSymbols(request, played)),
                  0);
    }
}

/// What did not change while time is played is the very same, and need not be handed over again.
TEST_F(FrameMakerTest, SymbolsThatStayAreTheSame)
{
    FrameMaker maker;
    FrameRequest request = requestFor(town(), 1);
    const auto layersOf = [&] { return maker.make(request).symbols.layers; };
    const auto before = layersOf();
    request.symbols.window =
        TimeWindow{data_->figures->asOf - std::chrono::hours(48), data_->figures->asOf};
    const auto played = layersOf();
    const auto at = [](LayerId layer) { return static_cast<std::size_t>(layer); };
    ASSERT_FALSE(before[at(LayerId::Centres)].empty());
    EXPECT_EQ(played[at(LayerId::Centres)], before[at(LayerId::Centres)]);
    EXPECT_NE(played[at(LayerId::Cases)], before[at(LayerId::Cases)]);
    request.symbols.camera.centre.x += 10 / request.symbols.camera.scale();
    EXPECT_NE(layersOf()[at(LayerId::Centres)], before[at(LayerId::Centres)]);
}

/// What a resting map gave up is made anew, and looks as before.
TEST_F(FrameMakerTest, RestLeavesNoTrace)
{
    FrameMaker maker;
    const FrameRequest request = requestFor(town(), 1);
    const QImage first = maker.make(request).picture;
    ASSERT_TRUE(maker.make(request).symbolsApart);
    maker.rest();
    const Frame rested = maker.make(request);
    EXPECT_FALSE(rested.symbolsApart);
    EXPECT_EQ(others(plain(first), plain(rested.picture)), 0);
}

/// Each by itself; else one would see what was.
TEST_F(FrameMakerTest, PaintsTheLowestLayersAnewWhereTheyAreOthers)
{
    const std::vector<std::pair<const char*, std::function<void(FrameRequest&)>>> changes{
        {"place", [](FrameRequest& r) { r.symbols.camera = r.symbols.camera.panned({0.4, 0}); }},
        {"zoom", [](FrameRequest& r) { r.symbols.camera.zoom += 0.01; }},
        {"size", [](FrameRequest& r) { r.symbols.camera.size.rwidth() += 1; }},
        {"theme", [](FrameRequest& r) { r.symbols.theme = Theme::Dark; }},
        {"ratio", [](FrameRequest& r) { r.symbols.devicePixelRatio = 1.25; }},
        {"ground", [](FrameRequest& r) { r.ground = Ground::Open; }},
        {"measure", [](FrameRequest& r) { r.layers.grids.measure = GridMeasure::CamerasPerKm2; }},
        {"hidden", [](FrameRequest& r) { show(r, {LayerId::Grids, LayerId::Cases}); }},
        {"opacity", [](FrameRequest& r) { r.layers.opacity[placeOf(LayerId::Grids)] = 0.5; }}};
    for (const auto& [name, change] : changes) {
        FrameMaker maker;
        FrameRequest request = requestFor(town());
        (void)maker.make(request);
        EXPECT_TRUE(maker.make(request).symbolsApart);
        change(request);
        const Frame changed = maker.make(request);
        EXPECT_FALSE(changed.symbolsApart) << name;
        EXPECT_EQ(others(plain(changed.picture), plain(FrameMaker().make(request).picture)), 0)
            << name;
        EXPECT_TRUE(maker.make(request).symbolsApart) << name;
    }
}

/// In an order of one's own symbols may lie below areas: then all is painted each time, as the
/// order says.
TEST_F(FrameMakerTest, PaintsLayersInTheirOrder)
{
    using enum LayerId;
    FrameRequest request = requestFor(town());
    request.layers.order = {Cameras,  Boundaries, Grids,  Cases,  Rivers,
                            KeySites, Heat,       Labels, Centres};
    FrameMaker maker;
    const Frame first = maker.make(request);
    const Frame second = maker.make(request);
    EXPECT_FALSE(second.symbolsApart);
    EXPECT_EQ(others(plain(first.picture), plain(second.picture)), 0);
    EXPECT_EQ(others(plain(second.picture), paintedAtOnce(request, second)), 0);
    const QImage usual = FrameMaker().make(requestFor(town())).picture;
    EXPECT_GT(others(plain(first.picture), plain(usual)), 0.02) << "the order is not followed";

    // Grids hide what lies below them.
    FrameRequest without = request;
    show(without, {Grids, Rivers, KeySites, Centres, Labels, Cases});
    FrameRequest below = without;
    show(below, {Boundaries, Grids, Rivers, KeySites, Centres, Labels, Cases});
    EXPECT_LT(others(FrameMaker().make(without).picture, FrameMaker().make(below).picture), 0.001);

    // What is hidden does not count.
    show(request, {Boundaries, Grids, Rivers, Labels});
    (void)maker.make(request);
    EXPECT_TRUE(maker.make(request).symbolsApart);
}

TEST_F(FrameMakerTest, PreparesWithoutAPictureForAGraphicsCard)
{
    FrameRequest request = requestFor(town());
    request.asPicture = false;
    const Frame frame = FrameMaker().make(request);
    EXPECT_FALSE(frame.failed);
    EXPECT_FALSE(frame.asPicture);
    EXPECT_TRUE(frame.picture.isNull());
    EXPECT_FALSE(frame.symbols.symbols.empty());
    EXPECT_EQ(frame.grids->colours.size(), data_->grids.size());
}

/// The program goes on with the picture before.
TEST_F(FrameMakerTest, SaysWhereAPictureIsTooLarge)
{
    FrameMaker maker;
    FrameRequest request = requestFor(town());
    request.symbols.camera.size = {4e5, 4e5};
    show(request, {LayerId::Boundaries});
    EXPECT_TRUE(maker.make(request).failed);
    EXPECT_FALSE(maker.make(requestFor(town())).failed);
}

} // namespace
} // namespace zhitu::map
