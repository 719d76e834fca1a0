// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The deepest zoom on the screen, in both ways of drawing: outlines move with the camera by parts
/// of a pixel, and neighbours meet without a gap. ZHITU_SEED replays a run.
#include <QQuickView>
#include <QTest>

#include "map/style/line_widths.h"
#include "map/view/map_view.h"
#include "tests/gui/patience.h"
#include "tests/map/exact_places.h"
#include "tests/support/files.h"

using namespace zhitu;
using map::LayerId;

namespace {

constexpr QRect kLooked(60, 60, 260, 150); // nothing stands over the map here

/// How much of a pixel a colour covers, where it was laid over another one.
double coverOf(int seen, int below, int over)
{
    return static_cast<double>(seen - below) / (over - below);
}

} // namespace

class PrecisionTest : public QObject {
    Q_OBJECT

    test::Dice dice_;
    std::shared_ptr<const map::MapData> demo_;
    std::unique_ptr<map::MapView> view_;

    QImage picture()
    {
        if (!QTest::qWaitFor([this] { return view_->isComplete(); }, test::kPatienceMs))
            qFatal("not complete in time");
        return view_->grabMap().convertToFormat(QImage::Format_RGB32);
    }

    void show(const std::shared_ptr<const map::MapData>& data, LayerId layer)
    {
        view_->setData(data);
        map::LayerState layers;
        layers.visible.fill(false);
        layers.visible[static_cast<std::size_t>(layer)] = true;
        view_->setLayers(layers);
    }

    /// In parts of a pixel, all over what is looked at.
    double outlineError(const QImage& image, const map::MapData& data)
    {
        const map::Palette& colours = map::paletteOf(view_->theme());
        const map::ExactOutlines exact(data.grids, view_->camera());
        double worst = 0;
        for (int y = kLooked.top(); y <= kLooked.bottom(); ++y)
            for (int x = kLooked.left(); x <= kLooked.right(); ++x) {
                const QPointF p(x + 0.5, y + 0.5);
                const double distance = exact.distance(p);
                // Bends are round on one way of drawing and pointed on the other.
                if (distance > 4 || exact.distanceToCorner(p) < 8)
                    continue;
                const double expected =
                    std::clamp(map::kDistrictLineWidth / 2 + 0.5 - distance, 0.0, 1.0);
                const int seen = qGreen(image.pixel(x, y));
                double error = 1;
                for (const QColor& below : {colours.land, colours.ground}) // at the district's rim
                    error = std::min(error, std::abs(expected
                                                     - coverOf(seen, below.green(),
                                                               colours.districtLine.green())));
                worst = std::max(worst, error);
                looked_ += expected > 0.3 ? 1 : 0;
            }
        return worst;
    }

    int looked_ = 0;

private Q_SLOTS:
    void initTestCase()
    {
        cache::CacheReader reader(test::demoFile());
        demo_ = map::loadMapData(reader);
        view_ = std::make_unique<map::MapView>();
        view_->resize(400, 300);
        view_->setData(demo_);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        (void)picture();
        qInfo("drawn %s", view_->drawing() == map::Drawing::Direct ? "directly" : "as a picture");
    }

    void outlinesMoveByPartsOfAPixel()
    {
        const auto data = map::gridsAlone(*demo_, demo_->origin, true);
        show(data, LayerId::Boundaries);
        // A picture is copied pixel on pixel while one pans, so that it stays sharp: half a pixel
        // to the right and half a pixel down.
        const bool direct = view_->drawing() == map::Drawing::Direct;
        const double most = direct ? 0.15 : 0.75;
        double worst = 0;
        for (int place = 0; place < test::rounds(6); ++place) {
            view_->setView(map::cornerOfAGrid(dice_, *data), map::Camera::kMaxZoom);
            for (int step = 0; step < 6; ++step) {
                worst = std::max(worst, outlineError(picture(), *data));
                view_->setCamera(view_->camera().panned({0.23, -0.17}));
            }
        }
        qInfo("%f of a pixel", worst);
        QVERIFY2(worst < most, qPrintable(QString::number(worst)));
        QVERIFY(looked_ > 1000);
    }

    void neighboursMeetWithoutAGap()
    {
        const auto data = map::gridsAlone(*demo_, demo_->origin, false);
        show(data, LayerId::Grids);
        const map::Palette& colours = map::paletteOf(view_->theme());
        int looked = 0;
        while (looked < test::rounds(6)) {
            view_->setView(map::cornerOfAGrid(dice_, *data), map::Camera::kMaxZoom);
            if (!map::isWithin(data->divisions.front(), view_->camera()))
                continue;
            ++looked;
            for (int step = 0; step < 6; ++step) {
                const QImage image = picture();
                int open = 0;
                for (int y = kLooked.top(); y <= kLooked.bottom(); ++y)
                    for (int x = kLooked.left(); x <= kLooked.right(); ++x)
                        open += std::ranges::none_of(
                            colours.ramp, [seen = image.pixel(x, y)](const QColor& colour) {
                                return colour.rgb() == seen;
                            });
                // See the test of the painter for the one.
                QVERIFY2(open <= (view_->drawing() == map::Drawing::Direct ? 0 : 1),
                         dice_.told().c_str());
                view_->setCamera(view_->camera().panned({0.23, -0.17}));
            }
        }
    }
};

QTEST_MAIN(PrecisionTest)
#include "precision_test.moc"
