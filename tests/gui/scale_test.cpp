// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window on a screen of many pixels: run with QT_SCALE_FACTOR 1.25, 1.5 and 2.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QQuickItem>
#include <algorithm>
#include <cstdlib>

#include "tests/gui/window.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/preferences/shortcuts_dialog.h"

using namespace zhitu;

class ScaleTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    double factor_ = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();

    /// Texts that have less room than they need.
    static QStringList clippedIn(const QWidget& root)
    {
        QStringList clipped;
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label != nullptr    ? label->text()
                                 : button != nullptr ? button->text()
                                                     : QString();
            if (text.isEmpty() || (label != nullptr && label->wordWrap()))
                continue;
            if (widget->width() < widget->minimumSizeHint().width()
                || widget->height() < widget->minimumSizeHint().height())
                clipped.append(QStringLiteral("%1 “%2” %3x%4, needs %5x%6")
                                   .arg(widget->objectName(), text)
                                   .arg(widget->width())
                                   .arg(widget->height())
                                   .arg(widget->minimumSizeHint().width())
                                   .arg(widget->minimumSizeHint().height()));
        }
        return clipped;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(factor_ > 1);
        window_->resize(QSize(1880, 1120) / factor_);
        QVERIFY(window_.settle());
    }

    void fitsOntoTheScreen()
    {
        QTRY_VERIFY(window_->frameGeometry().width() <= window_->screen()->geometry().width());
        QTRY_VERIFY(window_->frameGeometry().height() <= window_->screen()->geometry().height());
    }

    void theMapIsDrawnInTheScreensOwnPixels()
    {
        QCOMPARE(window_->devicePixelRatioF(), factor_);
        const QSize expected = (QSizeF(window_.map().size()) * factor_).toSize();
        const QSize drawn = window_.map().grabMap().size();
        QVERIFY(std::abs(drawn.width() - expected.width()) <= 2);
        QVERIFY(std::abs(drawn.height() - expected.height()) <= 2);
    }

    void aClickFindsWhatIsUnderIt()
    {
        const map::MapData& data = *window_.map().data();
        const domain::Centre& centre = data.centres.front();
        window_.map().setView(centre.position, 18.5);
        QVERIFY(window_.settle());
        window_.click(window_.pixelOf(centre.position));
        const auto kind = window_->state().chosen().subject.kind;
        QVERIFY(kind == domain::Subject::Kind::Centre
                || QApplication::activePopupWidget() != nullptr);
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
    }

    /// Whether a worker has painted them or they are drawn over its picture.
    void symbolsStandAtTheSamePixelHoweverTheyAreDrawn_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("clusters") << 14.3;
        QTest::newRow("symbols") << 18.7;
    }
    void symbolsStandAtTheSamePixelHoweverTheyAreDrawn()
    {
        QFETCH(double, zoom);
        map::MapView& map = window_.map();
        map.setDrawing(map::Drawing::Picture);
        map.setView({106.27401, 29.98752}, zoom);
        const auto grab = [&] {
            if (!window_.settle())
                qFatal("not complete in time");
            QTest::qWait(60);
            return map.grabMap().convertToFormat(QImage::Format_RGB32);
        };
        const auto others = [](const QImage& a, const QImage& b) {
            int differ = 0;
            for (int y = 0; y < a.height(); ++y)
                for (int x = 0; x < a.width(); ++x) {
                    const QRgb p = a.pixel(x, y);
                    const QRgb q = b.pixel(x, y);
                    differ +=
                        std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                  std::abs(qBlue(p) - qBlue(q))})
                        > 20;
                }
            return double(differ) / (a.width() * a.height());
        };
        const QImage painted = grab();
        map.setPoints(map.points()); // the same place again: its picture is kept
        const QImage over = grab();
        QVERIFY2(others(painted, over) < 2e-4, qPrintable(QString::number(others(painted, over))));

        auto* cameras = qobject_cast<QQuickItem*>(
            window_.item(QStringLiteral("layer%1").arg(int(map::LayerId::Cameras))));
        cameras->setVisible(false);
        const QImage without = grab();
        cameras->setVisible(true);
        QVERIFY2(others(over, without) > 2e-3, "they were not drawn over the picture");
    }

    void noTextIsCutOff()
    {
        for (const auto language :
             {translations::Language::Chinese, translations::Language::English}) {
            window_.look().setLanguage(language);
            window_->findChild<QAction*>(QStringLiteral("settings"))->trigger();
            window_->findChild<QAction*>(QStringLiteral("shortcuts"))->trigger();
            QStringList clipped;
            const auto nothingClipped = [&] {
                clipped.clear();
                for (const QWidget* root : QApplication::topLevelWidgets())
                    if (root->isVisible())
                        clipped += clippedIn(*root);
                return clipped.isEmpty();
            };
            QTest::qWait(200);
            QVERIFY2(QTest::qWaitFor(nothingClipped), qPrintable(clipped.join(u'\n')));
            window_->findChild<widgets::SettingsDialog*>()->close();
            window_->findChild<widgets::ShortcutsDialog*>()->close();
        }
        window_.look().setLanguage(translations::Language::Chinese);
    }
};

QTEST_MAIN(ScaleTest)
#include "scale_test.moc"
