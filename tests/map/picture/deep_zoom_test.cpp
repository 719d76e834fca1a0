// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// At the deepest zoom a pixel is 13 cm, and the world 268 million pixels wide: what is painted
/// stands where it should to a small part of a pixel, and moves as the camera does.
#include <QPainter>
#include <QPolygonF>
#include <optional>

#include "map/layers/sector.h"
#include "map/style/line_widths.h"
#include "tests/map/demo_map.h"
#include "tests/map/exact_places.h"

namespace zhitu::map {
namespace {

constexpr double kStep = 0.13; ///< pixels that the camera is moved by at a time
constexpr int kSteps = 9;

class DeepZoomTest : public DemoMapTest {
protected:
    test::Dice dice_;
    testing::ScopedTrace trace_{__FILE__, __LINE__, dice_.told()};

    static Camera over(domain::LonLat place, QSizeF size)
    {
        return {toWorld(place), Camera::kMaxZoom, size};
    }
    static Camera stepped(const Camera& camera, int step)
    {
        return camera.panned({kStep * step, -kStep * step});
    }

    /// One layer on nothing.
    static QImage painted(const MapData& data, const Camera& camera, LayerId layer,
                          const std::array<Drawables, kLayers.size()>& symbols,
                          const GridColours& grids, double ratio = 1)
    {
        LayerState layers;
        layers.visible.fill(false);
        layers.visible[static_cast<std::size_t>(layer)] = true;
        QImage picture((camera.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(ratio, ratio);
        paintMap(painter, {data, layers, grids, symbols, Theme::Light}, camera,
                 QRectF(QPointF(), camera.size), Ground::Open);
        return picture;
    }
    static QImage painted(const MapData& data, const Camera& camera, LayerId layer,
                          const GridColours& grids = {})
    {
        return painted(data, camera, layer, {}, grids);
    }

    /// Centre of gravity of what is covered.
    static QPointF middleOf(const QImage& picture)
    {
        double all = 0;
        QPointF sum;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const int alpha = qAlpha(picture.pixel(x, y)); alpha > 0) {
                    all += alpha;
                    sum += QPointF(x + 0.5, y + 0.5) * alpha;
                }
        return sum / all;
    }

    /// Where a line along a row enters and leaves a convex ring; twice the same: nowhere. Nothing
    /// where a corner is so near that it may be on the other side.
    static std::optional<std::pair<double, double>> crossingsOf(const QPolygonF& ring, double y)
    {
        std::vector<double> crossed;
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            if (std::abs(a.y() - y) < 0.01)
                return std::nullopt;
            if ((a.y() < y) != (b.y() < y))
                crossed.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
        if (crossed.empty())
            return std::pair(0.0, 0.0);
        return std::pair(*std::ranges::min_element(crossed), *std::ranges::max_element(crossed));
    }

    /// Of one camera, where there is no other.
    static ComposeRequest requestOf(const CameraPoint& point, const Camera& camera)
    {
        ComposeRequest request;
        request.data = data_;
        auto points = std::make_shared<PointSet>(*data_->points);
        points->cameraPoints = CameraPoints({point});
        points->cameraIndex =
            std::make_shared<const PointIndex>(std::vector{IndexPoint{point.at, 0, false}}, 60);
        request.points = points;
        request.camera = camera;
        return request;
    }

    void followsInWholePixels(LayerId layer, World place, double ratio)
    {
        CameraPoint point;
        point.at = place;
        point.tier = domain::CameraTier::Skynet; // its symbol is the same on all sides
        point.status = domain::CameraStatus::Online;
        PictureCache pictures;
        QPointF first;
        QPointF least(1e9, 1e9);
        QPointF most(-1e9, -1e9);
        for (int step = 0; step < 4 * kSteps; ++step) {
            const Camera camera = stepped({place, Camera::kMaxZoom, {120, 120}}, step);
            ComposeRequest request = requestOf(point, camera);
            request.visible[static_cast<std::size_t>(layer)] = true;
            request.devicePixelRatio = ratio;
            const Composition composed = compose(request, pictures);
            const QPointF middle =
                middleOf(painted(*data_, camera, layer, composed.layers, {}, ratio));
            if (step == 0)
                first = middle;
            const QPointF moved = middle - first;
            ASSERT_NEAR(moved.x(), std::round(moved.x()), 1e-6) << ratio;
            ASSERT_NEAR(moved.y(), std::round(moved.y()), 1e-6) << ratio;
            const QPointF off = middle - camera.toScreen(place) * ratio;
            least = {std::min(least.x(), off.x()), std::min(least.y(), off.y())};
            most = {std::max(most.x(), off.x()), std::max(most.y(), off.y())};
        }
        EXPECT_LE(most.x() - least.x(), 1.001) << ratio;
        EXPECT_LE(most.y() - least.y(), 1.001) << ratio;
        EXPECT_GT(most.x() - least.x(), 0.7) << "it does not follow";
        // A picture of an odd number of pixels has its middle on half a pixel.
        if (layer == LayerId::Cameras) {
            for (const double side : {least.x(), least.y(), -most.x(), -most.y()})
                EXPECT_GE(side, -1.01) << ratio;
        }
    }

    /// Largest error of an outline's place, in pixels.
    double outlineError(const MapData& data)
    {
        double worst = 0;
        int covered = 0;
        for (int place = 0; place < 8; ++place) {
            const Camera start = over(cornerOfAGrid(dice_, data), {120, 90});
            for (int step = 0; step < kSteps; ++step) {
                const Camera camera = stepped(start, step);
                const QImage picture = painted(data, camera, LayerId::Boundaries);
                const ExactOutlines exact(data.grids, camera);
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x) {
                        const double expected = std::clamp(kDistrictLineWidth / 2 + 0.5
                                                               - exact.distance({x + 0.5, y + 0.5}),
                                                           0.0, 1.0);
                        const double found = qAlpha(picture.pixel(x, y)) / 255.0;
                        worst = std::max(worst, std::abs(found - expected));
                        covered += found > 0.5 ? 1 : 0;
                    }
            }
        }
        EXPECT_GT(covered, 8 * kSteps * 40);
        return worst;
    }
};

/// A pixel at the edge of a line is covered by as much of its width as the line has of it: what
/// the cover is off by is what the line is off by, plus 1/255.
TEST_F(DeepZoomTest, OutlinesStandAndMoveExactly)
{
    EXPECT_LT(outlineError(*gridsAlone(*data_, data_->origin, true)), 0.06);
}

/// Single precision offsets are as coarse as the data is wide: two degrees, as in a city of 38
/// districts.
TEST_F(DeepZoomTest, OutlinesStandExactlyInACityAsWell)
{
    const World origin{data_->origin.x - 2.0 / 360, data_->origin.y + 1.2 / 360};
    EXPECT_LT(outlineError(*gridsAlone(*data_, origin, true)), 0.16);
}

/// Every pixel among grids has the colour of one of them, wholly. A gap is as long as an edge, tens
/// of pixels here: Qt's filling leaves a pixel open where an edge passes its middle within some
/// thousandths of a pixel, about one in ten million, and an edge that passes one so may pass its
/// neighbour's as well (two were seen in one picture of some thousand).
TEST_F(DeepZoomTest, NeighboursShareTheirEdgesWithoutAGap)
{
    const auto data = gridsAlone(*data_, data_->origin, false);
    GridColouring colouring;
    const auto colours = colouring.of({data, data->figures, data->points, {}, {}, Theme::Light});
    int looked = 0;
    while (looked < 12) {
        const domain::LonLat corner = cornerOfAGrid(dice_, *data);
        const Camera start = over(corner, {120, 90});
        if (!isWithin(data->divisions.front(), start))
            continue;
        ++looked;
        for (int step = 0; step < kSteps; ++step) {
            const QImage picture = painted(*data, stepped(start, step), LayerId::Grids, *colours);
            int open = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    open += qAlpha(picture.pixel(x, y)) == 255 ? 0 : 1;
            ASSERT_LE(open, 3) << corner.lon << ' ' << corner.lat << ", step " << step;
        }
    }
}

/// Each row of pixels is covered as its middle line is: where that enters and leaves the sector
/// says how much of each pixel.
TEST_F(DeepZoomTest, FieldsOfViewStandAndMoveExactly)
{
    constexpr double strength = 46; // alpha of one field of view, of 255
    for (int i = 0; i < test::rounds(8); ++i) {
        CameraPoint point;
        point.tier = domain::CameraTier::Skynet;
        point.status = domain::CameraStatus::Online;
        point.at = toWorld(cornerOfAGrid(dice_, *data_));
        point.azimuthDeg = static_cast<float>(dice_.between(0, 359));
        point.fieldOfViewDeg = static_cast<float>(dice_.between(20, 120)); // convex
        point.rangeM = static_cast<float>(dice_.between(12, 25));
        for (int step = 0; step < kSteps; ++step) {
            const Camera camera = stepped(over(toLonLat(point.at), {440, 440}), step);
            ComposeRequest request = requestOf(point, camera);
            request.visible[static_cast<std::size_t>(LayerId::Cameras)] = true;
            PictureCache pictures;
            Composition composed = compose(request, pictures);
            Drawables& drawables = composed.layers[static_cast<std::size_t>(LayerId::Cameras)];
            ASSERT_EQ(drawables.size(), 2U); // the field of view, the symbol
            drawables.pop_back();
            const QImage picture = painted(*data_, camera, LayerId::Cameras, composed.layers, {});
            QPolygonF ring{camera.toScreen(point.at)};
            for (const domain::LonLat& p : space::farEdge(sectorOf(point)))
                ring.push_back(camera.toScreen(toWorld(p)));
            int covered = 0;
            for (int y = 0; y < picture.height(); ++y) {
                const auto crossed = crossingsOf(ring, y + 0.5);
                if (!crossed)
                    continue;
                for (int x = 0; x < picture.width(); ++x) {
                    const double share = std::clamp(std::min(x + 1.0, crossed->second)
                                                        - std::max<double>(x, crossed->first),
                                                    0.0, 1.0);
                    ASSERT_NEAR(qAlpha(picture.pixel(x, y)), strength * share, 6)
                        << "step " << step << ": " << x << ' ' << y;
                    covered += share > 0.5 ? 1 : 0;
                }
            }
            EXPECT_GT(covered, 1000);
        }
    }
}

/// Symbols and names stand on whole pixels of the screen, so that they are sharp: always the same
/// picture, never more than half a pixel beside its place.
TEST_F(DeepZoomTest, SymbolsAndNamesFollowInWholePixels)
{
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        for (int i = 0; i < 6; ++i) {
            const auto grid = static_cast<std::size_t>(
                dice_.between(0, static_cast<std::int64_t>(data_->grids.size()) - 1));
            const World place = data_->gridMiddles[grid];
            for (const LayerId layer : {LayerId::Cameras, LayerId::Labels})
                followsInWholePixels(layer, place, ratio);
        }
}

} // namespace
} // namespace zhitu::map
