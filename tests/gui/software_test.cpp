// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Without a graphics card Qt Quick paints by itself: what a renderer would draw over the map's
/// picture must be there all the same. The golden pictures of the other renderer are not compared:
/// letters are smoothed otherwise.
#include <QQuickItem>
#include <QQuickView>
#include <QSGRendererInterface>

#include "map/style/palette.h"
#include "tests/gui/picture_difference.h"
#include "tests/gui/window.h"

using namespace zhitu;

class SoftwareTest : public QObject {
    Q_OBJECT

    test::DemoWindow window_;

    QImage picture()
    {
        if (!window_.settle())
            qFatal("not complete in time");
        QTest::qWait(60);
        return window_.map().grabMap();
    }
    /// Pixels that are of that colour, or nearly.
    static int dots(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                count += std::abs(at.red() - colour.red()) < 12
                                 && std::abs(at.green() - colour.green()) < 12
                                 && std::abs(at.blue() - colour.blue()) < 12
                             ? 1
                             : 0;
            }
        return count;
    }

private Q_SLOTS:
    void init() { window_.map().setView({106.28, 29.98}, 15); }

    void isNoOpenGl()
    {
        QCOMPARE(window_.map().quickView()->rendererInterface()->graphicsApi(),
                 QSGRendererInterface::Software);
        QCOMPARE(window_.map().drawing(), map::Drawing::Picture);
        window_.map().setDrawing(map::Drawing::Direct); // there is none
        QCOMPARE(window_.map().drawing(), map::Drawing::Picture);
    }

    /// From the second frame of a place on they lie over the picture instead of in it.
    void symbolsThatLieApartAreThoseInThePicture()
    {
        const QImage within = picture();
        window_.map().setPoints(std::make_shared<map::PointSet>(*window_.map().points()));
        const QImage apart = picture();
        QVERIFY(test::difference(within, apart) < test::kAlike);
        window_.map().setLayerVisible(map::LayerId::Cameras, false);
        QVERIFY(test::difference(within, picture()) > test::kAlike);
        window_.map().setLayerVisible(map::LayerId::Cameras, true);
    }

    void whatIsChosenHasItsRing()
    {
        domain::Subject grid;
        grid.kind = domain::Subject::Kind::Grid;
        grid.code = window_.map().data()->grids[100].code;
        const domain::LonLat middle = map::toLonLat(window_.map().data()->gridMiddles[100]);
        window_.map().setView(middle, 16);
        const QImage unchosen = picture();
        window_.map().select(grid, {});
        const QImage chosen = picture();
        const QColor accent = map::paletteOf(window_.map().theme()).accent;
        QVERIFY(dots(chosen, accent) > dots(unchosen, accent) + 200);
        window_.map().select({}, {});
        QVERIFY(test::difference(unchosen, picture()) < test::kAlike);
    }

    void aSketchIsDrawn()
    {
        const QImage before = picture();
        map::Sketch sketch;
        sketch.points = {{106.27, 29.97}, {106.29, 29.99}, {106.29, 29.97}};
        window_.map().setSketch(sketch);
        QVERIFY(test::difference(before, picture()) > 0.002);
        window_.map().setSketch({});
        QVERIFY(test::difference(before, picture()) < 0.001);
    }
};

QTEST_MAIN(SoftwareTest)
#include "software_test.moc"
