// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The heat map in the real window: where it is, what its colours mean, how it follows radius, time
/// and subject; and rings around what arrives.
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QTest>
#include <cmath>

#include "tests/gui/pictures.h"
#include "tests/gui/window.h"

using namespace zhitu;

class HeatTest : public QObject {
    Q_OBJECT

    test::DemoWindow window_;

    map::LayerState onlyHeat()
    {
        map::LayerState layers;
        layers.visible.fill(false);
        layers.visible[static_cast<std::size_t>(map::LayerId::Heat)] = true;
        return layers;
    }
    /// Cases a square kilometre by summing up the kernel over all cases of the map.
    double densityAt(QPointF pixel, double radius)
    {
        const map::Camera& camera = window_.map().camera();
        const double sigma = radius / 3;
        double sum = 0;
        for (const map::CasePoint& c : window_.map().points()->cases) {
            const QPointF d = camera.toScreen(c.at) - pixel;
            const double square = QPointF::dotProduct(d, d);
            if (square < radius * radius)
                sum += std::exp(-square / (2 * sigma * sigma)) / (2 * M_PI * sigma * sigma);
        }
        const double metres = camera.metresPerPixel();
        return sum * 1e6 / (metres * metres);
    }

private Q_SLOTS:
    void initTestCase()
    {
        window_.map().setView({106.2763, 29.9921}, 13);
        QVERIFY(window_.settle());
        QVERIFY(window_.map().heatSteps().empty());
    }

    /// What the colour at a place says is what the cases there come to.
    void coloursAreWhatTheLegendSays()
    {
        window_.map().setLayers(onlyHeat());
        QVERIFY(window_.settle());
        const auto steps = window_.map().heatSteps();
        QCOMPARE(steps.size(), 6U);
        const QImage picture = window_.map().grabMap();
        const QColor ground = map::paletteOf(window_.map().theme()).land;
        const double radius = window_.map().layers().heat.radius;
        int looked = 0;
        int right = 0;
        for (int x = 60; x < window_.map().width() - 60; x += 37)
            for (int y = 120; y < window_.map().height() - 60; y += 37) {
                const double density = densityAt(QPointF(x + 0.5, y + 0.5), radius);
                std::size_t step = 0;
                while (step < steps.size() && density >= steps[step].from)
                    ++step;
                const auto over = [&](std::size_t s) {
                    if (s == 0)
                        return ground;
                    const QColor& c = steps[s - 1].colour;
                    const auto mix = [&](int top, int below) {
                        return int(std::lround(top * c.alphaF() + below * (1 - c.alphaF())));
                    };
                    return QColor(mix(c.red(), ground.red()), mix(c.green(), ground.green()),
                                  mix(c.blue(), ground.blue()));
                };
                const QColor seen = picture.pixelColor(QPoint(x, y) * picture.devicePixelRatio());
                const auto isLike = [&](const QColor& c) {
                    return std::abs(c.red() - seen.red()) < 8
                           && std::abs(c.green() - seen.green()) < 8
                           && std::abs(c.blue() - seen.blue()) < 8;
                };
                ++looked;
                // At a bound between two colours either may be seen, or something between.
                right += isLike(over(step)) ? 1 : 0;
            }
        QVERIFY(looked > 200);
        QVERIFY2(right > looked * 8 / 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(right).arg(looked)));
        test::keepPictures(window_.look(), QStringLiteral("heat"),
                           [this] { return window_->grabAll(); });
    }

    void radiusAndSubjectAreChosenInThePanel()
    {
        auto* radius = window_->findChild<QSlider*>(QStringLiteral("heatRadius"));
        auto* subject = window_->findChild<QComboBox*>(QStringLiteral("heatSubject"));
        QVERIFY(radius->isVisible() && subject->isVisible());
        const QImage before = window_.map().grabMap();
        radius->setValue(80);
        QVERIFY(window_.settle());
        QCOMPARE(window_.map().layers().heat.radius, 80);
        const QImage wider = window_.map().grabMap();
        QVERIFY(wider != before);
        const double casesTop = window_.map().heatSteps().back().from;
        subject->setCurrentIndex(1);
        QVERIFY(window_.settle());
        QVERIFY(window_.map().heatSteps().back().from > casesTop); // there are many more cameras
        QVERIFY(window_.map().grabMap() != wider);
        map::LayerState none = window_.map().layers();
        none.visible.fill(false);
        window_.map().setLayers(none);
        QVERIFY(window_.settle());
        QVERIFY(!radius->isVisible());
        QVERIFY(window_.map().heatSteps().empty());
    }

    void aTimeWindowCoolsIt()
    {
        window_.map().setLayers(onlyHeat());
        QVERIFY(window_.settle());
        const double all = window_.map().heatSteps().back().from;
        map::TimeWindow window;
        window.from = domain::Instant{};
        window.before = domain::Instant{} + std::chrono::seconds(1); // none was reported then
        window.hours.set();
        window_.map().setTimeWindow(window);
        QVERIFY(window_.settle());
        QVERIFY(window_.map().heatSteps().empty());
        window_.map().setTimeWindow({});
        QVERIFY(window_.settle());
        QCOMPARE(window_.map().heatSteps().back().from, all);
    }

    void whatArrivesPulsesAndThenNothingMoves()
    {
        map::LayerState none;
        none.visible.fill(false);
        window_.map().setLayers(none);
        QVERIFY(window_.settle());
        const QImage quiet = window_.map().grabMap();
        auto more = std::make_shared<map::PointSet>(*window_.map().points());
        ++more->serial;
        more->arrivals = {window_.map().camera().centre};
        window_.map().setPoints(more);
        QTRY_VERIFY(window_.map().grabMap() != quiet);
        QTest::qWait(300);
        const QImage one = window_.map().grabMap();
        QTRY_VERIFY(window_.map().grabMap() != one); // it spreads
        window_.map().setPoints(more);               // the same again is nothing new
        QTRY_VERIFY(window_.map().grabMap() == quiet);
        QTest::qWait(500);
        QCOMPARE(window_.map().grabMap(), quiet);
    }
};

QTEST_MAIN(HeatTest)
#include "heat_test.moc"
