// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two monitors of different density.
#include <QApplication>
#include <QScreen>

#include "tests/gui/monitors.h"
#include "tests/gui/window.h"
#include "widgets/window/map_window.h"

using namespace zhitu;

class MixedDpiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMapIsDrawnInThePixelsOfTheMonitorItStandsOn()
    {
        const test::TwoMonitors monitors;
        QTRY_COMPARE(QGuiApplication::screens().size(), 2);
        const QList<QScreen*> screens = QGuiApplication::screens();
        const auto dense = std::ranges::max_element(screens, {}, &QScreen::devicePixelRatio);
        const auto coarse = std::ranges::min_element(screens, {}, &QScreen::devicePixelRatio);
        QCOMPARE((*dense)->devicePixelRatio(), 2.0);
        QCOMPARE((*coarse)->devicePixelRatio(), 1.0);

        test::DemoWindow window;
        widgets::MapWindow* other = window->openMapWindow();
        QVERIFY(QTest::qWaitForWindowExposed(other));
        const auto showsOn = [&](QScreen* screen) {
            other->setGeometry(
                QRect(screen->availableGeometry().topLeft() + QPoint(20, 40), QSize(380, 300)));
            if (!QTest::qWaitFor([&] { return other->screen() == screen; }, test::kPatienceMs)
                || !QTest::qWaitFor([&] { return other->map().isComplete(); }, test::kPatienceMs))
                return false;
            const QSizeF wanted = QSizeF(other->map().size()) * screen->devicePixelRatio();
            return QTest::qWaitFor(
                [&] {
                    const QSize drawn = other->map().grabMap().size();
                    return std::abs(drawn.width() - wanted.width()) <= 2
                           && std::abs(drawn.height() - wanted.height()) <= 2;
                },
                test::kPatienceMs);
        };
        QVERIFY(showsOn(*coarse));
        QVERIFY(showsOn(*dense));
        QVERIFY(showsOn(*coarse));
        other->close();
    }
};

int main(int argc, char* argv[])
{
    qputenv("QT_SCREEN_SCALE_FACTORS", "LEFT=1;RIGHT=2");
    QApplication app(argc, argv);
    MixedDpiTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "mixed_dpi_test.moc"
