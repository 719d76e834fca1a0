// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Measuring on the map by mouse and keyboard.
#include "data/space/geodesic.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"

using namespace zhitu;
using domain::LonLat;

class MeasureTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;

    [[nodiscard]] QString reading()
    {
        return window_.item(QStringLiteral("readingText"))->property("text").toString();
    }
    [[nodiscard]] LonLat placeAt(QPointF pixel)
    {
        return map::toLonLat(window_.map().camera().toWorld(pixel));
    }
    [[nodiscard]] static QString kilometres(double metres)
    {
        return QStringLiteral("%1 km").arg(metres / 1000, 0, 'f', metres < 10'000 ? 3 : 2);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window_.scene(), key, modifiers);
    }

    static constexpr QPointF kA{300, 300};
    static constexpr QPointF kB{600, 320};
    static constexpr QPointF kC{560, 560};

private Q_SLOTS:
    void init()
    {
        window_.map().setView({106.276, 29.99}, 13);
        QVERIFY(window_.settle());
    }
    void cleanup()
    {
        press(Qt::Key_Escape);
        QVERIFY(!window_.map().isPlacing());
    }

    void aDistanceGrowsWithEachClickAndFollowsThePointer()
    {
        const auto chosen = window_.map().selection();
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(reading(), QStringLiteral("测量距离"));
        window_.click(kA);
        window_.click(kB);
        const double first = space::distanceM(placeAt(kA), placeAt(kB));
        QTRY_VERIFY2(reading().contains(kilometres(first)), qPrintable(reading()));
        QTest::mouseMove(window_.scene(), kC.toPoint());
        const double last = space::distanceM(placeAt(kB), placeAt(kC));
        QTRY_VERIFY2(reading().contains(kilometres(first + last))
                         && reading().contains(kilometres(last)),
                     qPrintable(reading()));
        window_.click(kC);
        press(Qt::Key_Return);
        QTest::mouseMove(window_.scene(), QPoint(100, 100));
        QTest::qWait(50);
        QVERIFY2(reading().contains(kilometres(first + last)), "done: the pointer changes nothing");
        QCOMPARE(window_.map().sketch().points.size(), 3U);
        QCOMPARE(window_.map().selection(), chosen);

        // A point is taken back, and it goes on; a click after the end begins anew.
        press(Qt::Key_Backspace);
        QTRY_COMPARE(window_.map().sketch().points.size(), 2U);
        press(Qt::Key_Enter);
        window_.click(kC);
        QTRY_COMPARE(window_.map().sketch().points.size(), 1U);
    }

    void anAreaIsThatOfTheGround()
    {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(reading(), QStringLiteral("测量面积"));
        for (const QPointF pixel : {kA, kB, kC})
            window_.click(pixel);
        const domain::Ring ring{placeAt(kA), placeAt(kB), placeAt(kC)};
        const double area = std::abs(space::signedAreaM2(ring));
        QTRY_VERIFY2(reading().contains(QStringLiteral("%1 km²").arg(area / 1e6, 0, 'f', 3)),
                     qPrintable(reading()));
        // The fourth makes a bow of it.
        QTest::mouseMove(window_.scene(), QPoint(480, 200));
        QTRY_COMPARE(reading(), QStringLiteral("边界自相交，无法计算面积"));
        QTest::mouseMove(window_.scene(), QPoint(320, 540));
        QTRY_VERIFY(reading().contains(u"km²"));
        test::keepPictures(window_.look(), QStringLiteral("measure-area"),
                           [this] { return window_->grabAll(); });
    }

    void aDoubleClickEndsAndDescendsNowhere()
    {
        const map::Camera before = window_.map().camera();
        press(Qt::Key_M, Qt::ControlModifier);
        window_.click(kA);
        QTest::mouseClick(window_.scene(), Qt::LeftButton, {}, kB.toPoint());
        QTest::mouseDClick(window_.scene(), Qt::LeftButton, {}, kB.toPoint());
        QTRY_VERIFY(!window_.map().sketch().pointer.has_value());
        QVERIFY(window_.map().sketch().points.size() >= 2U);
        QCOMPARE(window_.map().camera().zoom, before.zoom);
    }

    void draggingAndTheWheelMoveTheMapAndSetNoPoint()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        window_.click(kA);
        const map::World before = window_.map().camera().centre;
        QTest::mousePress(window_.scene(), Qt::LeftButton, {}, QPoint(500, 400));
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(window_.scene(), QPoint(500 + 8 * i, 400), 8);
        QTest::qWait(200);
        QTest::mouseRelease(window_.scene(), Qt::LeftButton, {}, QPoint(580, 400));
        window_.wheel({400, 400}, 1);
        QVERIFY(window_.map().camera().centre.x != before.x);
        QCOMPARE(window_.map().sketch().points.size(), 1U);
    }

    void whatIsDrawnLiesWhereTheClicksWere()
    {
        window_.map().setLayerVisible(map::LayerId::Cases, false);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const QPointF inside(480, 380);
        QVERIFY(window_.settle());
        const QColor before = window_.map().grabMap().pixelColor(inside.toPoint());
        for (const QPointF pixel : {kA, kB, kC})
            window_.click(pixel);
        press(Qt::Key_Return);
        QTRY_VERIFY(!window_.map().sketch().pointer.has_value());
        const QColor accent = map::paletteOf(window_.look().theme()).accent;
        const auto near = [](const QColor& a, const QColor& b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                       + std::abs(a.blue() - b.blue())
                   < 60;
        };
        const auto drawn = [&] { return window_.map().grabMap(); };
        QTRY_VERIFY(near(drawn().pixelColor(((kA + kB) / 2).toPoint()), accent));
        QVERIFY(near(drawn().pixelColor(((kB + kC) / 2).toPoint()), accent));
        QVERIFY(near(drawn().pixelColor(((kC + kA) / 2).toPoint()), accent));
        QVERIFY(drawn().pixelColor(inside.toPoint()) != before);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!near(drawn().pixelColor(((kA + kB) / 2).toPoint()), accent));
        window_.map().setLayerVisible(map::LayerId::Cases, true);
    }

    void theReadingFollowsTheLanguage()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        window_.click(kA);
        window_.click(kB);
        window_.look().setLanguage(translations::Language::English);
        QTRY_VERIFY2(reading().startsWith(u"Distance"), qPrintable(reading()));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_VERIFY2(reading().startsWith(u"距离"), qPrintable(reading()));
        test::keepPictures(window_.look(), QStringLiteral("measure-distance"),
                           [this] { return window_->grabAll(); });
    }
};

QTEST_MAIN(MeasureTest)
#include "measure_test.moc"
